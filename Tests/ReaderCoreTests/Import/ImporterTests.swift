import ReaderImport
import ReaderModel
import Testing

struct ImporterTests {
    private func only(_ bytes: [UInt8], name: String = "a.txt", url: String? = nil) throws -> Article {
        try #require(try Importer.articles(from: bytes, name: name, url: url).articles.first)
    }

    @Test func `title, byline and date line of a plain text are known`() throws {
        let article = try only(
            Array("Talks go on\n\nBy Jane Doe, Example Press\n2 July 2018\n\nThe minister said so.\n".utf8))
        #expect(article.title == "Talks go on")
        #expect(article.byline == "Jane Doe")
        #expect(article.published?.day.description == "2018-07-02")
        #expect(article.published?.basis == .stated)
    }

    @Test func `every encoding gives the same text`() throws {
        let text = "Grüße – naïve"
        var samples: [[UInt8]] = [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8)]
        samples.append([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        samples.append([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        samples.append(
            [0xFF, 0xFE, 0, 0]
                + text.unicodeScalars.flatMap { scalar in
                    (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
                })
        samples.append([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20, 0x96, 0x20, 0x6E, 0x61, 0xEF, 0x76, 0x65])
        for sample in samples { #expect(try only(sample).text.string == text) }
    }

    @Test(arguments: ["iso8859-2", "ISO_8859-2:1987", "latin2", "l2", "csISOLatin2", "iso-8859-2"])
    func `an encoding goes by all its names`(label: String) throws {
        let page = "<meta charset=\(label)><p>The tide comes to "
        let bytes = Array(page.utf8) + [0xA3, 0xF3, 0x64, 0xBC] + Array(" before noon, they say.</p>".utf8)
        #expect(try only(bytes, name: "a.html").text.string == "The tide comes to Łódź before noon, they say.")
    }

    @Test(arguments: [
        "<!-- <meta charset=koi8-r> --><meta charset=iso-8859-2>",
        "<meta name=x content='charset=koi8-r'><meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>",
        "<p title='<meta charset=koi8-r>'><meta a charset = \"iso-8859-2\" charset=koi8-r>",
    ])
    func `only what declares the encoding does`(head: String) throws {
        let bytes =
            Array("\(head)<p>The tide comes to ".utf8) + [0xA3, 0xF3, 0x64, 0xBC] + Array(" before noon.</p>".utf8)
        #expect(try only(bytes, name: "a.html").text.string == "The tide comes to Łódź before noon.")
    }

    @Test func `old line breaks become new ones`() throws {
        #expect(try only(Array("a\r\nb\rc".utf8)).text.string == "a\nb\nc")
    }

    @Test func `a file of nothing and a program are refused with advice`() {
        #expect(throws: ImportError.empty(name: "x")) { try Importer.articles(from: [0x20, 0x0A], name: "x") }
        #expect(throws: ImportError.binary(name: "x")) {
            try Importer.articles(from: (0..<400).map { $0 % 3 == 0 ? 0x41 : 1 }, name: "x")
        }
        #expect(ImportError.empty(name: "x").failure.message == "x holds no text.")
    }

    @Test func `bad lines of a corpus are told and the good ones kept`() throws {
        let lines = #"{"text":"one"}\#nnonsense\#n{"id":7,"title":"T","published":"2018-07-02","text":"two"}"#
        let imported = try Importer.articles(from: Array(lines.utf8), name: "c.jsonl")
        #expect(imported.articles.map(\.text.string) == ["one", "two"])
        #expect(imported.articles[1].published?.day.description == "2018-07-02")
        #expect(imported.notices.map(\.message) == ["c.jsonl: line 2 could not be read and was left out."])
    }

    @Test func `only names that promise text are taken from a folder`() {
        let names = ["a.txt", ".hidden.txt", "b.HTML", "c.jpg", "d.md~", "e.epub", "README"]
        #expect(Importer.readable(in: names) == ["a.txt", "b.HTML", "e.epub"])
    }
}
