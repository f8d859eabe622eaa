import LibraryTestSupport
import Loopback
import Testing

@testable import ReaderLibrary

/// What the reader has deleted.
struct DeletionTests {
    private static let day = 86_400
    private static let start = 1_800_000_000

    private let site: Site
    private let store: TemporaryLibrary

    init() throws {
        site = try Site(["/feed": .init(RSS.feed("Harbour", [FeedRefreshTests.bridge, FeedRefreshTests.mayor]))])
        store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
    }

    private func delete(_ title: String, now: Int = start) throws {
        let ids = try store.library.order(of: ArticleView()).ids
        let row = try #require(try store.library.rows(ids).first { $0.title == title })
        #expect(try store.library.delete(row.id, now: now))
    }

    private func refresh(day: Int) async throws -> [String] {
        _ = try await store.refresh(isForced: true, now: Self.start + day * Self.day)
        return try store.titles()
    }

    @Test func `a deleted article stays away while its feed carries it`() async throws {
        #expect(try await refresh(day: 0) == ["Bridge", "Mayor"])
        try delete("Bridge")
        for day in [0, 1, 29, 58, 90, 200] { #expect(try await refresh(day: day) == ["Mayor"]) }
        #expect(try store.library.count("deletion") == 1)
    }

    @Test func `it is forgotten when it has long been gone from its feed`() async throws {
        _ = try await refresh(day: 0)
        try delete("Bridge")
        site["/feed"] = .init(RSS.feed("Harbour", [FeedRefreshTests.mayor]))
        _ = try await refresh(day: Deletions.retentionDays)
        #expect(try store.library.count("deletion") == 1)
        _ = try await refresh(day: Deletions.retentionDays + 1)
        #expect(try store.library.count("deletion") == 0 && store.library.count("deletedIdentity") == 0)
    }

    @Test func `it stays away from another feed and after a new subscription`() async throws {
        _ = try await refresh(day: 0)
        try delete("Bridge")
        let feed = try #require(try store.library.feeds().first)
        try store.library.remove(feed.id, articles: true)
        site["/other"] = .init(RSS.feed("Elsewhere", [FeedRefreshTests.bridge]))
        try store.subscribe(site.address("/feed"))
        try store.subscribe(site.address("/other"))
        #expect(try await refresh(day: 1) == ["Mayor"])
    }

    @Test func `another entry with the same address is not it`() async throws {
        let entries = ["1", "2"].map {
            (id: $0, link: "https://example.org/", title: "Entry \($0)", text: "Words \($0).")
        }
        site["/feed"] = .init(RSS.feed("Harbour", [entries[0]]))
        #expect(try await refresh(day: 0) == ["Entry 1"])
        try delete("Entry 1")
        site["/feed"] = .init(RSS.feed("Harbour", entries))
        #expect(try await refresh(day: 0) == ["Entry 2"])
    }

    @Test func `what the reader names comes back, and then stays`() async throws {
        _ = try await refresh(day: 0)
        try delete("Bridge")
        try store.keep("The bridge is open.", title: "Bridge", url: FeedRefreshTests.bridge.link)
        #expect(try store.titles() == ["Bridge", "Mayor"])
        #expect(try await refresh(day: 1) == ["Bridge", "Mayor"])
        #expect(try store.library.count("deletion") == 0)
    }

    @Test func `the page of a deleted entry is not fetched again`() async throws {
        let feed = try #require(try store.library.feeds().first)
        try store.library.change(feed.id, fetchesPages: true)
        let text = String(repeating: "The council met and spoke about the new bridge at length. ", count: 20)
        site["/1"] = .init("<html><body><article><p>\(text)</p></article></body></html>")
        site["/feed"] = .init(RSS.feed("Harbour", [("1", site.address("/1"), "Bridge", "Short.")]))
        #expect(try await refresh(day: 0) == ["Bridge"])
        try delete("Bridge")
        #expect(try await refresh(day: 1) == [])
        #expect(try await refresh(day: Deletions.retentionDays + 2) == [])
        #expect(site.asked.count { $0 == "/1" } == 1)
    }
}
