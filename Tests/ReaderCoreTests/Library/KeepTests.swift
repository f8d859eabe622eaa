import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

struct KeepTests {
    static let long = String(repeating: "The council met on Tuesday and voted for the new bridge. ", count: 10)

    @Test func `an article comes back as it went in`() throws {
        let store = try TemporaryLibrary()
        let text = "# Bridge\n\nThe *council* [voted](https://example.org/vote).\n\n- one\n- two\n\n> quoted"
        let original = try Importer.articles(from: Array(text.utf8), name: "article.md").articles[0]
        let kept = try store.keep(text)
        let article = try #require(try store.library.article(kept.id))
        #expect(article.text == original.text)
        #expect(article.blocks == original.blocks)
        #expect(article.spans == original.spans && !article.spans.isEmpty)
        #expect(article.title == original.displayTitle)
    }

    @Test func `the same text under another address is one article`() throws {
        let store = try TemporaryLibrary()
        let first = try store.keep(Self.long, url: "https://example.org/a")
        let second = try store.keep(Self.long, url: "https://example.net/b")
        #expect(first.outcome == .added && second == KeepResult(id: first.id, outcome: .known))
    }

    @Test func `short texts that are alike stay two articles`() throws {
        let store = try TemporaryLibrary()
        let first = try store.keep("Read more.", url: "https://example.org/a")
        let second = try store.keep("Read more.", url: "https://example.org/b")
        #expect(first.id != second.id)
    }

    @Test func `an entry that comes again with other words is updated and keeps its place`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let first = try store.keep("The bridge is closed.", title: "Bridge", feed: feed, entry: "1")
        let second = try store.keep("The bridge is open again.", title: "Bridge", feed: feed, entry: "1")
        #expect(second == KeepResult(id: first.id, outcome: .updated))
        #expect(try store.library.article(first.id)?.text == "The bridge is open again.")
    }

    @Test func `entries that all link to the front page are not one article`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let first = try store.keep("The bridge is closed.", url: "https://example.org/", feed: feed, entry: "1")
        let second = try store.keep("The mayor resigns.", url: "https://example.org/", feed: feed, entry: "2")
        #expect(first.id != second.id)
    }

    @Test func `what is found again is what stands there now`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let found = { (word: String) in
            try store.library.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM search WHERE search MATCH ?", arguments: [word])
            }
        }
        try store.keep("The Brücke is closed.", title: "Old", feed: feed, entry: "1")
        #expect(try found("brucke") == 1)
        try store.keep("The tunnel is open.", title: "New", feed: feed, entry: "1")
        #expect(try found("brucke") == 0 && found("old") == 0 && found("tunnel") == 1 && found("new") == 1)
        try store.library.write { try $0.execute(sql: "DELETE FROM article") }
        #expect(try found("tunnel") == 0)
        try store.library.write { try $0.execute(sql: "INSERT INTO search(search) VALUES ('integrity-check')") }
    }

    /// Articles of one feed, by identifier and text.
    private func entries(_ texts: [(entry: String, text: String)], of feed: RowID<FeedRow>) -> [IncomingArticle] {
        texts.map { entry, text in
            let article = Article(id: .init(entry), title: "Bridge \(entry)", text: Text(text), blocks: [])
            return IncomingArticle(article, feed: feed, entry: entry)
        }
    }

    @Test func `articles that come together are found by the words that they have at last`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let count = { (word: String) in
            try store.library.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM search WHERE search MATCH ?", arguments: [word])
            }
        }
        var texts = (1...40).map { (entry: "\($0)", text: "The boat \($0) is closed.") }
        // One of them comes twice, and the second time it was corrected.
        texts.insert((entry: "3", text: "The tunnel is open."), at: 10)
        #expect(try store.library.keep(entries(texts, of: feed), now: 0).map(\.outcome).count { $0 == .updated } == 1)
        #expect(try count("boat") == 39 && count("tunnel") == 1)
        #expect(try store.library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM searchDelay") } == 0)
        // One that comes alone, and those that follow it.
        try store.keep("The quay is new.", title: "Quay", feed: feed, entry: "a")
        #expect(try store.library.keep(entries([("41", "The boat is back.")], of: feed), now: 0).count == 1)
        #expect(try count("quay") == 1 && count("boat") == 40)
        try store.library.write {
            try $0.execute(sql: "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
        }
    }
}
