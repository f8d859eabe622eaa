import LibraryTestSupport
import Loopback
import ReaderNetwork
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// The page behind one article.
struct WholePageTests {
    private static let sentences = (1...9).map { "On day \($0) the harbour board counted the empty berths again." }
    private static let page = Site.Page(
        "<html><head><title>Berths</title></head><body><article>"
            + sentences.map { "<p>\($0)</p>" }.joined() + "</article></body></html>")
    private static let summary = "On day 3 the harbour board counted the empty berths again. Read more…"

    /// A feed of one entry that is a summary, fetched.
    private static func store(_ site: Site, text: String = summary) async throws -> TemporaryLibrary {
        site["/feed"] = feed(site, text)
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        _ = try await store.refresh()
        return store
    }

    private static func feed(_ site: Site, _ text: String) -> Site.Page {
        Site.Page(RSS.feed("Berths", [("1", site.address("/1"), "Berths", text)]))
    }

    private static func article(of store: TemporaryLibrary) throws -> RowID<ArticleRow> {
        try #require(try store.library.order(of: ArticleView()).ids.first)
    }

    private static func fetch(_ store: TemporaryLibrary) async throws -> WholePage.Outcome {
        try await WholePage(library: store.library, client: HTTPClient(HTTPSettings())).fetch(
            try article(of: store), now: 1_700_000_000)
    }

    @Test func `the page takes the place of the summary and gives it back`() async throws {
        let site = try Site(["/1": Self.page])
        defer { withExtendedLifetime(site) {} }
        let store = try await Self.store(site)
        let id = try Self.article(of: store)
        #expect(try await Self.fetch(store) == .kept)
        #expect(try store.library.article(id)?.text.string.contains("day 9") == true)
        #expect(try store.library.reading(of: id)?.hasPage == true)
        // The text of the page is known, too: nothing is taken in twice.
        let page = try #require(try store.library.article(id)?.text.bytes)
        let key = try #require(ArticleIdentity.key(ofText: page))
        let known = "SELECT count(*) FROM identity WHERE article = ? AND key = ?"
        #expect(try store.library.read { try Int.fetchOne($0, sql: known, arguments: [id, key]) } == 1)
        #expect(try store.library.read { try IdentityRebuilding.gaps(in: $0) } == 0)
        #expect(try store.library.showOwnText(of: id))
        #expect(try store.texts() == [Self.summary])
        #expect(try store.library.reading(of: id)?.hasPage == false)
        #expect(try !store.library.showOwnText(of: id))
    }

    @Test func `what was done with an article stays, at its words`() async throws {
        let site = try Site(["/1": Self.page])
        defer { withExtendedLifetime(site) {} }
        let store = try await Self.store(site)
        let (id, library) = (try Self.article(of: store), store.library)
        _ = try library.change([id], .starred(true))
        _ = try library.change([id], .read(true))
        try library.keep(mark: "a", at: 9, of: id)
        try library.keep(place: 9, of: id, now: 0)
        #expect(try await Self.fetch(store) == .kept)
        let (text, state) = (try #require(try library.article(id)?.text), try #require(try library.reading(of: id)))
        #expect(state.row?.isStarred == true && state.row?.isRead == true)
        let place = try #require(state.marks["a"])
        #expect(text[place..<text.count].hasPrefix("the harbour board"))
        #expect(text[0..<place].contains("day 2") && !text[0..<place].contains("day 4"))
        #expect(state.place == place && !state.isAnnotated)
    }

    @Test func `the next fetch of the feed leaves the page`() async throws {
        let site = try Site(["/1": Self.page])
        let store = try await Self.store(site)
        #expect(try await Self.fetch(store) == .kept)
        site["/feed"] = Self.feed(site, "Another summary. Read more…")
        _ = try await store.refresh(isForced: true)
        #expect(try store.texts().first?.contains("day 9") == true)
        #expect(try store.library.showOwnText(of: try Self.article(of: store)))
        #expect(try store.texts() == ["Another summary. Read more…"])
    }

    @Test func `a page that says less leaves the summary`() async throws {
        let site = try Site(["/1": Site.Page("<html><body><p>Please sign in.</p></body></html>")])
        let store = try await Self.store(site)
        #expect(try await Self.fetch(store) == .noMore)
        #expect(try store.texts() == [Self.summary])
    }

    @Test func `a page that is not there is told`() async throws {
        let site = try Site()
        defer { withExtendedLifetime(site) {} }
        let store = try await Self.store(site)
        await #expect(throws: Failure.self) { _ = try await Self.fetch(store) }
        #expect(try store.texts() == [Self.summary])
    }

    @Test func `what a list from elsewhere names is not looked for on this machine`() async throws {
        let site = try Site(["/1": Self.page])
        let store = try await Self.store(site)
        try store.library.write { try $0.execute(sql: "UPDATE feed SET reach = 2") }
        await #expect(throws: Failure.self) { _ = try await Self.fetch(store) }
        #expect(!site.asked.contains("/1"))
    }

    @Test func `a deleted article comes back with both texts`() async throws {
        let site = try Site(["/1": Self.page])
        defer { withExtendedLifetime(site) {} }
        let store = try await Self.store(site)
        #expect(try await Self.fetch(store) == .kept)
        let deleted = try #require(try store.library.takeOut(try Self.article(of: store), now: 0))
        let id = try #require(try store.library.putBack([deleted.binned]).first).id
        #expect(try store.library.reading(of: id)?.hasPage == true)
    }

    @Test func `the pages of a feed keep their summaries too`() async throws {
        let site = try Site(["/1": Self.page])
        site["/feed"] = Self.feed(site, Self.summary)
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/feed"))
        try store.library.change(feed.id, fetchesPages: true)
        _ = try await store.refresh()
        try store.library.change(feed.id, fetchesPages: false)
        _ = try await store.refresh(isForced: true)
        #expect(try store.texts().first?.contains("day 9") == true)
        #expect(try store.library.showOwnText(of: try Self.article(of: store)))
        #expect(try store.texts() == [Self.summary])
    }
}

/// Feeds that are noticed to carry summaries.
struct SummaryTextTests {
    @Test(arguments: [
        ("The ferry is late again. [...]", true), ("The ferry is late again.", true),
        (String(repeating: "The ferry is late again and nobody knows why. ", count: 12), false),
        (String(repeating: "The ferry is late again and nobody knows why. ", count: 12) + "Continue reading →", true),
        (String(repeating: "The ferry is late again and nobody knows why. ", count: 40) + "Read more", false),
    ])
    func `short texts and those that break off are summaries`(text: String, isSummary: Bool) {
        #expect(SummaryText.isSummary(text) == isSummary)
    }

    @Test func `a feed of summaries is told of once`() async throws {
        let site = try Site()
        let items = (1...5).map { ("\($0)", site.address("/\($0)"), "Ferry \($0)", "Ferry \($0) is late…") }
        site["/feed"] = Site.Page(RSS.feed("Ferries", items))
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/feed"))
        _ = try await store.refresh()
        let id = try #require(try store.library.order(of: ArticleView()).ids.first)
        #expect(try store.library.reading(of: id)?.feedOfSummaries == feed.id)
        #expect(try store.library.shelves(today: CalendarDay(number: 0)).feeds.first?.carriesSummaries == true)
        try store.library.change(.summariesTold(feed.id), now: 0)
        #expect(try store.library.reading(of: id)?.feedOfSummaries == nil)
        try store.library.change(.wholePagesOf(id), now: 0)
        #expect(try store.library.feed(feed.id)?.fetchesPages == true)
    }

    @Test func `a feed with whole texts is not`() async throws {
        let site = try Site()
        let text = String(repeating: "The ferry was late, and the board spoke about it for an hour. ", count: 20)
        site["/feed"] = Site.Page(
            RSS.feed("Ferries", (1...5).map { ("\($0)", site.address("/\($0)"), "Ferry \($0)", text + "\($0)") }))
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        _ = try await store.refresh()
        let id = try #require(try store.library.order(of: ArticleView()).ids.first)
        #expect(try store.library.reading(of: id)?.feedOfSummaries == nil)
    }
}
