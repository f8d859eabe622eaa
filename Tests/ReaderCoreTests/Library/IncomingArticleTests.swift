import LibraryTestSupport
import Testing

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

struct IncomingArticleTests {
    private func incomingArticles(_ text: String, name: String, address: String? = nil) throws -> [IncomingArticle] {
        IncomingArticle.all(of: try Importer.articles(from: Array(text.utf8), name: name), address: address)
    }

    @Test func `a feed's entries bring their moment and their tags`() throws {
        let incomingArticles = try incomingArticles(
            """
            <rss version="2.0"><channel><title>Gazette</title>
            <item><title>One</title><link>https://example.org/1</link><description>First words.</description>
            <pubDate>Thu, 05 Jul 2018 10:30:00 +0200</pubDate><category> Foreign  affairs </category>
            <category>\(String(repeating: "long ", count: 40))</category></item>
            <item><title>Two</title><description>Second words.</description></item>
            </channel></rss>
            """, name: "feed.xml", address: "file:///feed.xml")
        #expect(incomingArticles.map(\.article.title) == ["One", "Two"])
        #expect(incomingArticles[0].publishedAt == 1_530_779_400)
        #expect(incomingArticles[0].tags == ["Foreign affairs"])
        #expect(incomingArticles[1].publishedAt == nil && incomingArticles[1].article.url == nil)
    }

    /// Entries of a feed, each with its own text.
    private func feed(_ entries: [(guid: String?, link: String, title: String)]) -> String {
        let items = entries.map { entry in
            let guid = entry.guid.map { "<guid isPermaLink='false'>\($0)</guid>" } ?? ""
            return
                "<item><title>\(entry.title)</title><link>\(entry.link)</link>\(guid)<description>About \(entry.title).</description></item>"
        }
        return "<rss><channel><title>Gazette</title><link>https://example.org/</link>\(items.joined())</channel></rss>"
    }

    @Test(
        arguments: [
            [("a", "https://example.org/live"), ("b", "https://example.org/live")],
            [("a", "https://example.org/live#1"), ("b", "https://example.org/live#2")],
            [("a", "https://example.org/x?utm_source=1"), ("b", "https://example.org/x?utm_source=2")],
            [(nil, "https://example.org/live"), (nil, "https://example.org/live")],
        ] as [[(String?, String)]])
    func `entries of a file that share an address are articles of their own, and are known again`(
        entries: [(String?, String)]
    ) throws {
        let store = try TemporaryLibrary()
        let text = feed(entries.enumerated().map { ($1.0, $1.1, "Update \($0)") })
        let first = try store.library.keep(try incomingArticles(text, name: "f.xml"), now: 0)
        #expect(first.map(\.outcome) == [.added, .added])
        let again = try store.library.keep(try incomingArticles(text, name: "f.xml"), now: 0)
        #expect(again == first.map { KeepResult(id: $0.id, outcome: .known) })
    }

    @Test func `entries that share an address and a day are told apart by their titles`() throws {
        let store = try TemporaryLibrary()
        let text = feed((1...3).map { (nil, "https://example.org/", "Update \($0)") })
            .replacing("<description>", with: "<pubDate>Thu, 02 May 2024 10:00:00 GMT</pubDate><description>")
        let first = try store.library.keep(try incomingArticles(text, name: "f.xml"), now: 0)
        #expect(first.map(\.outcome) == [.added, .added, .added])
        let again = try store.library.keep(try incomingArticles(text, name: "f.xml"), now: 0)
        #expect(again.map(\.outcome) == [.known, .known, .known])
    }

    @Test func `a Markdown file and its JSON are one, whose text stays`() throws {
        let store = try TemporaryLibrary()
        let opening = "The board of the harbour voted on Tuesday to close the old quay after a dispute of many years."
        let rest =
            "Engineers had told it that the piles under the quay are rotten, and that repairs would cost more than a new one. Work begins in May and lasts for a year."
        let page = "---\ntitle: Quay closes\ndate: 2024-05-02\n---\n\(opening)\n\n## Why\n\n- \(rest)\n- One *more*.\n"
        let json = "{\"title\":\"Quay closes\",\"date\":\"2024-05-02\",\"text\":\"\(opening)\\n\\nWhy\\n\\n\(rest)\"}"
        let first = try store.library.keep(try incomingArticles(page, name: "a.md"), now: 0)
        let copy = try store.library.keep(try incomingArticles(json, name: "a.json"), now: 0)
        #expect(copy == [KeepResult(id: first[0].id, outcome: .known)])
    }

    @Test func `a file that is one article has the file's address, where it says no other`() throws {
        #expect(
            try incomingArticles("Words.", name: "a.txt", address: "file:///a.txt")[0].article.url == "file:///a.txt")
    }

    @Test func `a file is known again when its text has changed`() throws {
        let store = try TemporaryLibrary()
        let first = try store.library.keep(
            try incomingArticles("Words.", name: "a.txt", address: "file:///a.txt"), now: 0)
        let again = try store.library.keep(
            try incomingArticles("Others.", name: "a.txt", address: "file:///a.txt"), now: 0)
        #expect(again == [KeepResult(id: first[0].id, outcome: .updated)])
    }

    @Test func `short texts without an address are one only under the same headline`() throws {
        let store = try TemporaryLibrary()
        let lines = #"{"text":"Read more.","title":"A"}"# + "\n" + #"{"text":"Read more.","title":"B"}"#
        let first = try store.library.keep(try incomingArticles(lines, name: "a.jsonl"), now: 0)
        #expect(first.map(\.outcome) == [.added, .added])
        let again = try store.library.keep(try incomingArticles(lines, name: "b.jsonl"), now: 0)
        #expect(again.map(\.outcome) == [.known, .known] && again.map(\.id) == first.map(\.id))
    }

    @Test func `tags are given when an article is added`() throws {
        let store = try TemporaryLibrary()
        var incoming = try incomingArticles("Words.", name: "a.txt", address: "file:///a.txt")[0]
        incoming.tags = ["Old", "old", "new"]
        let id = try store.library.keep([incoming], now: 0)[0].id
        #expect(try store.library.rows([id])[0].tags == ["Old", "new"])
        incoming.tags = ["later"]
        _ = try store.library.keep([incoming], now: 0)
        #expect(try store.library.rows([id])[0].tags == ["Old", "new"])
    }
}
