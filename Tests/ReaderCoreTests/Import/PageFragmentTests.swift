import Testing

@testable import ReaderImport
@testable import ReaderModel

/// Links to a place of the page that they stand in.
struct PageFragmentTests {
    private static let address = "https://harbour.example/log"
    private static let filler = (1...8).map {
        "<p>Paragraph \($0) tells of the harbour and of its boats at length.</p>"
    }
    .joined()

    private func imported(_ link: String, url: String = address, target: String = "id=\"night\"") throws -> Imported {
        let html =
            "<html><head><title>Log</title></head><body><article><p>See <a href=\"\(link)\">the night</a> below, it says"
            + " more of it than this does.</p>\(Self.filler)<h2 \(target)>The night watch</h2>\(Self.filler)</article>"
            + "</body></html>"
        return try Importer.articles(from: Array(html.utf8), name: "log.html", url: url)
    }

    @Test(arguments: ["#night", "https://harbour.example/log#night"])
    func `a link to a name leads to its place in the text`(link: String) throws {
        let article = try #require(try imported(link).articles.first)
        let place = try #require(article.spans.compactMap(\.kind.place).first)
        #expect(place.part == nil)
        #expect(article.text[place.offset..<article.text.count].hasPrefix("The night watch"))
    }

    @Test func `old names and names in other letters count too`() throws {
        let article = try #require(try imported("#n%C3%A4t", target: "name=\"nät\"").articles.first)
        #expect(article.spans.contains { $0.kind.place != nil })
    }

    @Test(arguments: ["#gone", "https://harbour.example/other#night", "other#night"])
    func `a name that is not there, or of another page, is an address`(link: String) throws {
        let article = try #require(try imported(link).articles.first)
        #expect(article.spans.compactMap(\.kind.address).first?.hasPrefix("https://harbour.example/") == true)
        #expect(article.spans.compactMap(\.kind.place).isEmpty)
    }

    @Test func `relative links are those of the page`() throws {
        let article = try #require(try imported("../crew").articles.first)
        #expect(article.spans.compactMap(\.kind.address) == ["https://harbour.example/crew"])
    }

    @Test func `the name in the address of a page is where it is read from`() throws {
        let imported = try imported("/crew", url: Self.address + "#night")
        let (landing, article) = (try #require(imported.landing), try #require(imported.articles.first))
        #expect(article.text[landing..<article.text.count].hasPrefix("The night watch"))
        #expect(try self.imported("/crew").landing == nil)
    }
}
