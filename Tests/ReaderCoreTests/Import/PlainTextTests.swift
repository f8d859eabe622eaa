import ReaderImport
import ReaderModel
import TestSupport
import Testing

struct PlainTextTests {
    /// The blocks of a text, one a line: a letter for the kind, then the words.
    private func outline(_ text: String) -> [String] {
        let text = Text(text)
        return PlainText.blocks(of: text).map { block in
            let words = text[block.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let quote = String(repeating: ">", count: block.quoteDepth)
            switch block.kind {
            case .title: return "T \(words)"
            case .item(let marker): return "\(quote)\(marker) \(words)"
            default: return "P\(quote) \(words)"
            }
        }
    }

    @Test func `a blank line ends a paragraph and a line break does not`() {
        #expect(outline("One is\nlong.\n\nTwo.\n") == ["P One is long.", "P Two."])
    }

    @Test(arguments: [
        ("a.txt", "Mini\u{AD}ster and Har\u{200B}bour\u{2060}."),
        ("a.jsonl", #"{"text":"Mini\u00adster and Har\u200bbour."}"#),
        ("a.eml", "Subject: S\nContent-Type: text/plain; charset=utf-8\n\nMini\u{AD}ster and Har\u{FEFF}bour."),
    ])
    func `what only says where a word may be divided is no part of it`(name: String, file: String) throws {
        let found = try #require(try Importer.articles(from: Array(file.utf8), name: name).articles.first)
        #expect(found.text.string == "Minister and Harbour.")
    }

    @Test func `without blank lines each line is a paragraph`() {
        #expect(
            outline("He said so.\nShe did not say anything.\nThey left.") == [
                "P He said so.", "P She did not say anything.", "P They left.",
            ])
    }

    @Test func `lines broken at a common width are one paragraph`() {
        let text = """
            The minister said on Monday that the talks would
            go on through the week, and that nobody expected
            an agreement before the end of the coming month.
            Nothing was signed.
            """
        #expect(outline(text).count == 1)
    }

    @Test func `a short first line without a full stop is the headline`() {
        #expect(
            outline("Talks go on\n\nThe minister said so on Monday.") == [
                "T Talks go on", "P The minister said so on Monday.",
            ])
    }

    @Test func `a heading or an hour above a sentence is a paragraph of its own`() {
        let text = """
            17:42
            Rail operators warn of a bad night

            Socks and other useful gifts
            My father, who has a great many of them, says that nobody can ever have too many.

            He left.
            """
        #expect(
            outline(text) == [
                "P 17:42", "P Rail operators warn of a bad night", "P Socks and other useful gifts",
                "P My father, who has a great many of them, says that nobody can ever have too many.", "P He left.",
            ])
    }

    @Test(arguments: [
        "He left.\n\nShe stayed for the whole week.", "Only one line", "Speakers:\n\nA minister spoke first.",
    ])
    func `a sentence, a lonely line and a label are no headline`(text: String) {
        #expect(!outline(text).contains { $0.hasPrefix("T") })
    }

    @Test func `markers of lists and quotations are no text`() {
        let text = "It asks for:\n\n- peace\n- bread\n\n1. first\n2. second\n\n> They wrote\n>> before"
        #expect(
            outline(text) == [
                "P It asks for:", "- peace", "- bread", "1. first", "2. second", "P> They wrote", "P>> before",
            ])
    }

    @Test(arguments: ["- I will not go, he said.\n\nShe laughed.", "2018. A year of talks.\n\nIt ended."])
    func `a lonely dash or number begins a sentence`(text: String) {
        #expect(outline(text).allSatisfy { $0.hasPrefix("P") })
    }

    @Test(arguments: Seeds.row(6)) func `random bytes give ordered blocks on character boundaries`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let pieces = ["\n", "\n\n", " ", "- ", "> ", "é", "漢字", "\u{0}", "1. ", "word ", "\t", "\r\n", "."]
            let text = Text(
                (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                    .joined())
            expectOrdered(PlainText.blocks(of: text), in: text)
        }
    }

    @Test func `the first part of a long text ends between paragraphs`() {
        let text = Array(String(repeating: "A sentence of some length.\n\n", count: 100).utf8)
        let end = PlainText.firstPart(of: text, size: 100)
        #expect(end >= 100 && end < 160 && text[end - 1] == 0x0A && text[end - 2] == 0x0A)
        #expect(PlainText.firstPart(of: text, size: 1_000_000) == text.count)
    }
}

/// Blocks must not overlap, hold something, and begin and end between characters.
func expectOrdered(_ blocks: [Block], in text: Text) {
    var last = 0
    for block in blocks {
        #expect(block.range.lowerBound >= last && !block.range.isEmpty && block.range.upperBound <= text.count)
        for place in [block.range.lowerBound, block.range.upperBound] where place < text.count {
            #expect(text.bytes[place] & 0xC0 != 0x80)
        }
        last = block.range.upperBound
    }
}

extension PlainTextTests {
    @Test(arguments: [
        ("The board&#8217;s &quot;no&quot; to R&amp;D.", "The board’s \"no\" to R&D."),
        ("Caf&eacute;s &amp; bars", "Cafés & bars"),
        ("Write &amp; for an ampersand.", "Write &amp; for an ampersand."),
        ("Use &lt;b&gt;x&lt;/b&gt; and it&#39;s bold.", "Use &lt;b&gt;x&lt;/b&gt; and it&#39;s bold."),
        ("fish & chips; 5&6;", "fish & chips; 5&6;"),
    ])
    func `references in a text taken from a page are characters`(text: String, shown: String) throws {
        let imported = try Importer.articles(from: Array(text.utf8), name: "a.txt")
        #expect(imported.articles.first?.text.string == shown)
    }

    /// Nothing that a file may be besides looks at it for longer than its length.
    @Test func `a long text in one line is read`() throws {
        let text = String(repeating: "the quay is old and ", count: 20_000)
        #expect(try Importer.articles(from: Array(text.utf8), name: "a.txt").articles.count == 1)
    }
}

/// What stands above the headline of a press release.
extension PlainTextTests {
    private static let release = """
        The harbour company opened a second terminal today, and the first trucks came at noon with timber from Osaka.
        """

    @Test(arguments: [
        ("FOR IMMEDIATE RELEASE", nil),
        ("*** For Immediate Release ***", nil),
        ("For Immediate Release: March 3, 2026", "2026-03-03"),
        ("PRESS RELEASE\n3 March 2026", "2026-03-03"),
        ("Press Release | 3 March 2026", "2026-03-03"),
        ("News Release 26-114", nil),
        ("FOR IMMEDIATE RELEASE\nContact: Ada Berg\nHead of Press\n+46 31 555 01 00\npress@harbour.example", nil),
        ("FOR IMMEDIATE RELEASE\n\nMarch 3, 2026\n\nMedia Contact\nAda Berg, 555-0100", "2026-03-03"),
        ("EMBARGOED UNTIL 00:01 GMT, 4 March 2026", "2026-03-04"),
        ("Pressemitteilung Nr. 12/2026", nil),
        ("COMMUNIQUÉ DE PRESSE", nil),
    ])
    func `the headline of a release stands below what says that it is one`(notice: String, day: String?) throws {
        let file = "\(notice)\n\nHarbour Line Opens a Second Terminal in Gothenburg\n\n\(Self.release)\n"
        let article = try #require(try Importer.articles(from: Array(file.utf8), name: "a.txt").articles.first)
        #expect(article.title == "Harbour Line Opens a Second Terminal in Gothenburg")
        #expect(article.published?.day.description == day)
        #expect(article.text.string.hasPrefix(notice))
    }

    @Test(arguments: [
        "Press release writers meet in Gothenburg", "For release of the hostages, families march",
        "Contact lenses recalled", "News Release gets a new editor",
    ])
    func `a headline that begins like one is a headline`(title: String) throws {
        let file = "\(title)\n\n\(Self.release)\n"
        #expect(try Importer.articles(from: Array(file.utf8), name: "a.txt").articles.first?.title == title)
    }
}
