import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Articles of several feeds under one address: no feed hides or changes what another says.
struct FeedIdentityTests {
    private let store: TemporaryLibrary

    init() throws { store = try TemporaryLibrary() }

    private static let link = "https://news.example.org/2026/quay"
    private static let words = "The quay is closed until May, the harbour board says."

    /// Keeps what a feed says under the address.
    private func keep(_ words: String, from feed: String, entry: String? = nil) throws -> KeepResult {
        let known = try store.library.feeds().first { $0.address == feed }?.id
        return try store.keep(
            words, title: "Quay", url: Self.link, published: "2026-05-02", feed: try known ?? store.addFeed(feed),
            entry: entry)
    }

    @Test(arguments: [
        "https://example.org/feed", "https://feeds.example.org/all", "https://NEWS.example.org:8443/feed",
        "https://www.example.org/feed",
    ])
    func `a stranger that lists an address first does not hide its publisher's article`(feed: String) throws {
        let stranger = try keep("Comments.", from: "https://links.example.net/top", entry: "1")
        let own = try keep(Self.words, from: feed, entry: "a")
        #expect(own.outcome == .added && own.id != stranger.id)
        #expect(try store.library.article(stranger.id)?.text == "Comments.")
        #expect(
            try keep(Self.words + " More soon.", from: feed, entry: "a") == KeepResult(id: own.id, outcome: .updated))
        #expect(try keep("Others.", from: "https://links.example.net/top", entry: "1").id == stranger.id)
        #expect(try store.library.article(own.id)?.text == Text(Self.words + " More soon."))
    }

    @Test func `without identifiers each feed knows its own again`() throws {
        let stranger = try keep("Comments.", from: "https://links.example.net/top")
        let own = try keep(Self.words, from: "https://example.org/feed")
        #expect(stranger.id != own.id)
        #expect(try keep("Comments.", from: "https://links.example.net/top") == .init(id: stranger.id, outcome: .known))
        #expect(try keep(Self.words, from: "https://example.org/feed") == .init(id: own.id, outcome: .known))
    }

    @Test func `what a stranger says of a publisher's article is no second one`() throws {
        let own = try keep(Self.words, from: "https://example.org/feed", entry: "a")
        #expect(try keep("Comments.", from: "https://links.example.net/top", entry: "1").id == own.id)
        #expect(try store.library.article(own.id)?.text == Text(Self.words))
    }

    @Test func `two feeds of one site, and two that say the same, have one article`() throws {
        let first = try keep(Self.words, from: "https://feeds.example.net/a", entry: "1")
        #expect(try keep("Shorter.", from: "https://feeds.example.net/b", entry: "1").id == first.id)
        #expect(try keep(Self.words, from: "https://planet.example.com/feed", entry: "1").id == first.id)
        #expect(try keep("Others.", from: "https://links.example.com/feed", entry: "1").id != first.id)
    }

    @Test func `a headline and an opening that are copied hide nothing`() throws {
        let opening = "The harbour board closed the old quay on Saturday, after engineers had found rot in its piles. "
        let long = { (rest: String) in opening + String(repeating: rest, count: 8) }
        let copy = { (words: String, feed: String) in
            try store.keep(
                words, title: "Quay closes", published: "2026-05-02", feed: try store.addFeed(feed), entry: "1")
        }
        let stranger = try copy(long("It opens again next week. "), "https://links.example.net/top")
        #expect(try copy(long("It stays closed for a year. "), "https://example.org/feed").id != stranger.id)
        #expect(try copy(long("It opens again next week. "), "https://example.com/feed").id == stranger.id)
    }

    @Test(arguments: [
        ("Quay closes", "https://courier.example/9", true),
        ("Harbour board shuts quay", "https://post.example/b", true),
        ("Quay closes", "https://post.example/quay?id=7", false), ("Quay closes", "https://www.post.example/a", false),
    ])
    func `two papers that print one text have an article each, and one site with one headline has one`(
        title: String, address: String, isOther: Bool
    ) throws {
        let sentence = "The harbour board closed the old quay on Saturday, since its piles rot. "
        let text = String(repeating: sentence, count: 5)
        let keep = { (title: String, address: String, feed: String) in
            try store.keep(
                text, title: title, url: address, published: "2026-05-02", feed: try store.addFeed(feed), entry: "1")
        }
        let first = try keep("Quay closes", "https://post.example/a", "https://post.example/feed")
        let second = try keep(title, address, "https://second.example/feed")
        #expect((second.id != first.id) == isOther)
        try StoryFinder(store.library).finish()
        let stories = try store.library.stories(of: [first.id, second.id])
        #expect(stories[second.id]?.original == (isOther ? first.id : nil))
    }

    @Test func `a page that somebody reads takes the place of a summary`() throws {
        let summary = try keep("Comments.", from: "https://links.example.net/top", entry: "1")
        let page = try store.keep(Self.words, title: "Quay", url: Self.link)
        #expect(page.id == summary.id)
        #expect(try store.library.article(page.id)?.text == Text(Self.words))
    }

    @Test(arguments: [
        ("https://example.org/a", "http://www.example.org/b", true),
        ("https://example.org", "https://feeds.blog.example.org", true),
        ("https://a.example.org", "https://b.example.org", false),
        ("https://example.org", "https://notexample.org", false),
    ])
    func `a site is told by its host`(first: String, second: String, isAkin: Bool) throws {
        let (one, other) = (try #require(WebSite(first)), try #require(WebSite(second)))
        #expect(one.isAkin(to: other) == isAkin && other.isAkin(to: one) == isAkin)
        #expect(WebSite("file:///a") == nil && WebSite("words") == nil)
    }
}
