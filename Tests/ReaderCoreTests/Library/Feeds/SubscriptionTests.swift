import LibraryTestSupport
import Testing

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

/// Subscriptions in the library, and lists of them.
struct SubscriptionTests {
    @Test func `a feed that is subscribed to again gets its articles back`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let keep = { (text: String, url: String, feed: RowID<FeedRow>) in
            try store.keep(text, title: "Title", url: url, feed: feed, entry: url).id
        }
        let same = try keep("A short text.", "https://example.org/1", feed)
        let whole = try keep("A text that was fetched in full.", "https://example.org/2", feed)
        try store.library.remove(feed, articles: false)
        #expect(try store.library.rows([same]).first?.source == nil)
        let again = try store.addFeed("https://example.org/again")
        #expect(try keep("A short text.", "https://example.org/1", again) == same)
        #expect(try keep("A text.", "https://example.org/2", again) == whole)
        #expect(try store.library.order(of: ArticleView(feed: again)).ids == [same])
    }

    private static let list = """
        <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="Top" xmlUrl="https://example.org/top"/>
        <outline text="News"><outline text="Sea &amp; Port" xmlUrl="https://example.org/sea" htmlUrl="https://example.org/"/>
        <outline text="Far"><outline text="Moon" xmlUrl="feed://example.org/moon"/></outline></outline>
        <outline text="Evil" xmlUrl="file:///etc/passwd"/><outline text="Run" xmlUrl="exec:rm"/>
        </body></opml>
        """

    private static func subscriptions(_ text: String) throws -> [Subscription] {
        try Importer.articles(from: Array(text.utf8), name: "list.opml").subscriptions
    }

    @Test func `a list is subscribed to with its folders, and no file that it names`() throws {
        let store = try TemporaryLibrary()
        let outcome = try store.library.subscribe(to: try Self.subscriptions(Self.list), now: 0)
        #expect(outcome.added.map(\.displayName) == ["Top", "Sea & Port", "Moon"])
        #expect(outcome.added.map(\.folder) == ["", "News", "News/Far"])
        #expect(outcome.added.last?.address == "https://example.org/moon")
        #expect(outcome.refused == ["file:///etc/passwd", "exec:rm"])
        #expect(try store.library.subscribe(to: try Self.subscriptions(Self.list), now: 0).known == 3)
    }

    @Test func `a list that goes out comes in again as it was`() throws {
        let store = try TemporaryLibrary()
        _ = try store.library.subscribe(to: try Self.subscriptions(Self.list), now: 0)
        let out = try store.library.subscriptions(withPasswords: false).map(\.subscription)
        let text = OPML.document(out, title: "Mine")
        #expect(try Set(Self.subscriptions(text)) == Set(out))
        #expect(text.contains("<outline text=\"News\">\n<outline type=\"rss\" text=\"Sea &amp; Port\""))
    }

    @Test func `names and passwords go out only where they are asked for`() throws {
        let store = try TemporaryLibrary()
        let address = "https://anna:secret@example.org/sea?a=1"
        try store.subscribe(address)
        let bare = try store.library.subscriptions(withPasswords: false)
        #expect(bare.map(\.subscription.url) == ["https://example.org/sea?a=1"] && bare[0].isWithoutPassword)
        let whole = try store.library.subscriptions(withPasswords: true)
        #expect(whole.map(\.subscription.url) == [address] && !whole[0].isWithoutPassword)
    }

    @Test func `a feed is found by number, address or name`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.subscribe("https://example.org/sea")
        try store.library.change(feed.id, name: "Sea")
        for words in ["\(feed.id)", "https://example.org/sea", "HTTPS://Example.org:443/sea", "sea"] {
            #expect(try store.library.feed(called: words).id == feed.id)
        }
        #expect(throws: Failure.self) { try store.library.feed(called: "lake") }
        let other = try store.subscribe("https://example.net/sea")
        try store.library.change(other.id, name: "SEA")
        #expect(throws: Failure.self) { try store.library.feed(called: "sea") }
    }

    @Test func `the end of a subscription leaves its articles, unless they are to go`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.subscribe("https://example.org/feed")
        let plain = try store.keep("The bridge.", feed: feed.id, entry: "1")
        let starred = try store.keep("The mayor.", feed: feed.id, entry: "2")
        try store.library.change([starred.id], .starred(true))
        #expect(try store.library.articleCounts()[feed.id]?.all == 2)
        #expect(try store.library.remove(feed.id, articles: false) == 0)
        #expect(try store.library.article(plain.id) != nil)
        let next = try store.subscribe("https://example.org/next")
        let other = try store.keep("The lake.", feed: next.id, entry: "1")
        #expect(other.outcome == .added && other.id != plain.id)
        #expect(try store.library.remove(next.id, articles: true) == 1)
        #expect(try store.library.article(other.id) == nil && store.library.feeds().isEmpty)
    }

    @Test func `feeds to fetch are all, one, or that of an article`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.subscribe("https://example.org/feed")
        let other = try store.subscribe("https://example.net/feed")
        let article = try store.keep("The bridge.", feed: feed.id, entry: "1")
        let loose = try store.keep("The mayor.")
        #expect(try Set(store.library.feeds(.all).map(\.id)) == [feed.id, other.id])
        #expect(try store.library.feeds(.one(other.id)).map(\.id) == [other.id])
        #expect(try store.library.feeds(.feed(of: article.id)).map(\.id) == [feed.id])
        #expect(throws: Failure.self) { try store.library.feeds(.feed(of: loose.id)) }
    }
}
