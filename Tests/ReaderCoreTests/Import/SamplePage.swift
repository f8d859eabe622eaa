import ReaderImport
import ReaderModel
import Testing

/// Pages with an article of two paragraphs.
enum SamplePage {
    static let prose = [
        "<p>The ferry to the island leaves at six in the morning, said the harbour master, and it will not wait.</p>",
        "<p>Those who come later have to walk over the flats, which takes two hours when the wind is kind.</p>",
    ]

    static func page(head: String = "", _ body: String) throws -> Article {
        let html = "<!DOCTYPE html><html lang=\"en\"><head>\(head)</head><body>\(body)</body></html>"
        let imported = try Importer.articles(from: Array(html.utf8), name: "a.html", url: "https://example.org/a/")
        return try #require(imported.articles.first)
    }

    /// An article with something between its paragraphs.
    static func article(with part: String) throws -> Article {
        try page("<article><h1>The ferry is late</h1>" + prose.joined(separator: part) + "</article>")
    }
}
