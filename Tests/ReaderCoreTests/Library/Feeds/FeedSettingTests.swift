import LibraryTestSupport
import Loopback
import Synchronization
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderNetwork

/// How feeds are asked for, and how long their articles are kept.
struct FeedSettingTests {
    private static let now = 1_800_000_000
    private static let items = [
        (id: "1", link: "https://n.example/1", title: "One", text: "One is told."),
        (id: "2", link: "https://n.example/2", title: "Two", text: "Two is told."),
    ]

    private func refresh(_ store: TemporaryLibrary, _ care: FeedCare) async throws -> [FeedOutcome] {
        let outcomes = Outcomes()
        let refresher = FeedRefresher(
            library: store.library, client: TemporaryLibrary.client,
            file: { path throws(Failure) in throw Failure(path, advice: "") }, care: care, now: { Self.now })
        try await refresher.refresh(try store.library.feeds()) { event in
            if case .finished(let outcome) = event { outcomes.all.withLock { $0.append(outcome) } }
        }
        return outcomes.all.withLock { $0 }
    }

    private func care(_ setting: FeedSetting) -> FeedCare {
        var settings = FeedSettings()
        settings.feeds = [setting]
        return FeedCare(settings) { source throws(Failure) in
            guard source == .command(["pass", "n"]) else { throw Failure("No.", advice: "") }
            return "open sesame"
        }
    }

    private func setting(_ feed: String) -> FeedSetting {
        var setting = FeedSetting(feed: feed)
        setting.manner.userAgent = "Mill/1"
        setting.manner.headers = [RequestManner.Header("X-Key", "7"), RequestManner.Header("X-Bad", "a\r\nX-Evil: 1")]
        setting.manner.cookies = "a=1; b=2"
        setting.manner.user = "Ada"
        setting.password = .command(["pass", "n"])
        return setting
    }

    @Test func `a feed is asked for as its settings say`() async throws {
        let server = try LoopbackServer { $0.respond(200, [:], RSS.feed("Mill", Self.items)) }
        let store = try TemporaryLibrary()
        try store.subscribe(server.address("/feed"))
        #expect(try await refresh(store, care(setting(server.address("/feed")))).map(\.added) == [2])
        let headers = try #require(server.requests.first).headers
        #expect(headers["user-agent"] == "Mill/1" && headers["x-key"] == "7" && headers["cookie"] == "a=1; b=2")
        // "Ada:open sesame" in Base64.
        #expect(headers["authorization"] == "Basic QWRhOm9wZW4gc2VzYW1l")
        #expect(headers["x-evil"] == nil)
    }

    @Test func `settings are found by what a feed is called, too, and no other feed has them`() async throws {
        let server = try LoopbackServer { $0.respond(200, [:], RSS.feed("Mill", Self.items)) }
        let store = try TemporaryLibrary()
        try store.subscribe(server.address("/feed"))
        _ = try await store.refresh()
        _ = try await refresh(store, care(setting("mill")))
        _ = try await refresh(store, care(setting("https://n.example/other")))
        #expect(server.requests.map { $0.headers["x-key"] } == [nil, "7", nil])
    }

    @Test func `another server is told no secret after a redirect`() async throws {
        let other = try LoopbackServer { $0.respond(200, [:], RSS.feed("Mill", Self.items)) }
        let address = other.address("/feed")
        let server = try LoopbackServer { $0.respond(302, ["Location": address], "") }
        let store = try TemporaryLibrary()
        try store.subscribe(server.address("/feed"))
        #expect(try await refresh(store, care(setting(server.address("/feed")))).map(\.added) == [2])
        #expect(server.requests.first?.headers["authorization"] != nil)
        let headers = try #require(other.requests.first).headers
        #expect(headers["user-agent"] == "Mill/1")
        #expect(["authorization", "x-key", "cookie"].allSatisfy { headers[$0] == nil })
    }

    @Test func `a feed goes through its own proxy`() async throws {
        let proxy = try LoopbackServer { $0.respond(200, [:], RSS.feed("Mill", Self.items)) }
        var setting = FeedSetting(feed: "http://nowhere.example/feed")
        setting.manner.proxy = proxy.address("")
        let store = try TemporaryLibrary()
        try store.subscribe("http://nowhere.example/feed")
        #expect(try await refresh(store, care(setting)).map(\.added) == [2])
        #expect(proxy.requests.map(\.path) == ["http://nowhere.example/feed"])
    }

    @Test func `a password that cannot be had is why a feed failed`() async throws {
        let server = try LoopbackServer { $0.respond(200, [:], RSS.feed("Mill", Self.items)) }
        let store = try TemporaryLibrary()
        try store.subscribe(server.address("/feed"))
        var setting = setting(server.address("/feed"))
        setting.password = .file("/none")
        #expect(try await refresh(store, care(setting)).map { $0.failure?.message } == ["No."])
        #expect(server.requests.isEmpty)
    }

    // MARK: - Retention

    @Test func `the oldest of a feed go, and nothing that was touched`() async throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://n.example/feed")
        let other = try store.addFeed("https://n.example/other")
        let texts = ["Starred", "Tagged", "Marked", "Said", "Plain", "Late"]
        for (day, title) in texts.enumerated() {
            try store.keep(
                "\(title) words.", title: title, published: "2020-01-0\(day + 1)", feed: feed, entry: title,
                now: title == "Late" ? Self.now : 1_600_000_000)
        }
        try store.keep("Other words.", title: "Other", published: "2020-01-01", feed: other, entry: "o")
        func id(_ title: String) throws -> RowID<ArticleRow> {
            let query = try Query.parse("title:\(title)")
            return try #require(try store.library.articleIDs(matching: query, today: CalendarDay(number: 0)).first)
        }
        try store.library.change([id("Starred")], .starred(true))
        try store.library.change([id("Tagged")], .tag("t", true))
        try store.library.keep(mark: "a", at: 1, of: id("Marked"))
        try store.library.change([id("Said")], .language("sv"))
        var settings = FeedSettings()
        settings.retention.days = 30
        #expect(try store.library.retain(settings.retention, of: feed, now: Self.now) == 1)
        #expect(try store.titles() == ["Late", "Marked", "Other", "Said", "Starred", "Tagged"])
        // The feed does not bring it back.
        #expect(try store.library.retain(settings.retention, of: feed, now: Self.now) == 0)
        settings.feeds = [FeedSetting(feed: "https://n.example/feed")]
        settings.feeds[0].retention = Retention(days: 10_000, articles: 1)
        #expect(try store.library.retain(settings, now: Self.now) == 1)
        #expect(try store.titles() == ["Late", "Marked", "Said", "Starred", "Tagged"])
    }

    @Test func `a library can be made small`() throws {
        let store = try TemporaryLibrary()
        for number in 0..<80 {
            let words = (0..<400).map { "word\(number)x\($0)" }.joined(separator: " ")
            try store.keep(words, title: "No. \(number)")
        }
        let query = try Query.parse("title:no")
        _ = try store.library.mark(matching: query, [.delete], isTrial: false, now: Self.now)
        try store.library.emptyBin(olderThan: 0, now: Self.now)
        let (before, after) = try store.library.compact()
        #expect(after < before / 2)
        try store.keep("The bridge is open.", title: "Bridge")
        #expect(try store.titles() == ["Bridge"])
    }
}
