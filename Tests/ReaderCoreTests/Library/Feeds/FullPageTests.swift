import LibraryTestSupport
import Loopback
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Feeds that carry a summary only.
struct FullPageTests {
    private static let story = (1...8).map {
        "<p>The council met on day \($0) and spoke about the new bridge at length.</p>"
    }
    .joined()
    private static let page = Site.Page(
        "<html><head><title>Bridge</title></head><body><article>\(story)</article></body></html>")

    private static func store(_ site: Site) throws -> TemporaryLibrary {
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/feed"))
        try store.library.change(feed.id, fetchesPages: true)
        return store
    }

    private static func feed(_ site: Site, text: String = "Short.") -> Site.Page {
        Site.Page(
            RSS.feed(
                "Harbour", [("1", site.address("/1"), "One", text), ("2", site.address("/2"), "Two", "Short too.")]))
    }

    @Test func `the page of each new entry is fetched once and its text kept`() async throws {
        let site = try Site(["/1": Self.page, "/2": Self.page])
        site["/2"]?.body = site["/2"]?.body.replacing("council", with: "parliament") ?? ""
        site["/feed"] = Self.feed(site)
        let store = try Self.store(site)
        let outcome = try #require(try await store.refresh().first)
        #expect(outcome.added == 2 && outcome.notices.isEmpty)
        #expect(try store.texts().map { $0.contains("day 8") } == [true, true])
        #expect(try store.titles() == ["One", "Two"])
        #expect(try await store.refresh(isForced: true).map(\.known) == [2])
        #expect(site.asked.count { $0 == "/1" } == 1)
        #expect(try store.texts().map { $0.contains("day 8") } == [true, true])
    }

    @Test func `a corrected title, byline and day are taken over without the page`() async throws {
        let site = try Site(["/1": Self.page])
        let entry = { (head: String) in
            Site.Page(
                "<rss><channel><title>Harbour</title><item><guid>1</guid><link>\(site.address("/1"))</link>\(head)"
                    + "<description>Short.</description></item></channel></rss>")
        }
        site["/feed"] = entry("<title>One</title><pubDate>Tue, 02 Jun 2026 10:00:00 GMT</pubDate>")
        let store = try Self.store(site)
        #expect(try await store.refresh().map(\.added) == [1])
        site["/feed"] = entry(
            "<title>One, corrected</title><author>Ana Ferreira</author><pubDate>Mon, 01 Jun 2026 10:00:00 GMT</pubDate>"
        )
        #expect(try await store.refresh(isForced: true).map(\.updated) == [1])
        let id = try #require(try store.library.order(of: ArticleView()).ids.first)
        let article = try #require(try store.library.article(id))
        #expect(article.title == "One, corrected" && article.byline == "Ana Ferreira")
        #expect(article.published?.day == CalendarDay(iso: "2026-06-01"))
        #expect(article.text.string.contains("day 8"))
        #expect(try await store.refresh(isForced: true).map(\.known) == [1])
        // Some feeds give the day of the fetch.
        site["/feed"] = entry("<title>One, corrected</title><pubDate>Fri, 15 Jan 2027 01:00:00 GMT</pubDate>")
        #expect(try await store.refresh(isForced: true).map(\.known) == [1])
        #expect(site.asked.count { $0 == "/1" } == 1)
    }

    @Test func `a page that cannot be had costs a notice and not the entry`() async throws {
        let site = try Site(["/1": Self.page])
        site["/feed"] = Self.feed(site)
        let store = try Self.store(site)
        let outcome = try #require(try await store.refresh().first)
        #expect(outcome.added == 2 && outcome.notices.count == 1 && outcome.failure == nil)
        #expect(try store.texts().last == "Short too.")
    }

    @Test func `a page that holds less than the feed is passed over`() async throws {
        let site = try Site(["/1": .init("<html><body><p>Please log in.</p></body></html>"), "/2": Self.page])
        let summary = String(repeating: "The feed says much of the bridge. ", count: 20)
        site["/feed"] = Self.feed(site, text: summary)
        let store = try Self.store(site)
        _ = try await store.refresh()
        #expect(try store.texts().first?.hasPrefix("The feed says much") == true)
    }
}
