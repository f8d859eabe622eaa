import LibraryTestSupport
import Loopback
import Synchronization
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderNetwork

/// Fetching feeds into a library.
struct FeedRefreshTests {
    static let bridge = (id: "1", link: "https://example.org/bridge", title: "Bridge", text: "The bridge is open.")
    static let mayor = (id: "2", link: "https://example.org/mayor", title: "Mayor", text: "The mayor resigns.")

    @Test func `what is new in a feed is kept once`() async throws {
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.bridge]))])
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/feed"))
        #expect(try await store.refresh().map(\.added) == [1])
        #expect(try store.library.feed(feed.id)?.title == "Harbour")
        #expect(try store.library.feed(feed.id)?.page == "https://example.org/")
        site["/feed"] = .init(RSS.feed("Harbour", [Self.mayor, Self.bridge]))
        let outcome = try #require(try await store.refresh().first)
        #expect(outcome.added == 1 && outcome.known == 1 && outcome.result == .fetched)
        #expect(try store.titles() == ["Bridge", "Mayor"])
    }

    @Test func `a feed that has not changed is not sent again`() async throws {
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.bridge]), headers: ["ETag": "\"1\""])])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        #expect(try await store.refresh().map(\.result) == [.fetched])
        #expect(try await store.refresh().map(\.result) == [.unchanged])
        #expect(try await store.refresh(isForced: true).map(\.result) == [.fetched])
    }

    private static func broken(_ whole: String, _ headers: String, keeps count: Int) throws -> LoopbackServer {
        let bytes = Array(whole.utf8)
        let head = "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nConnection: close\r\n\(headers)\r\n"
        return try LoopbackServer { exchange in
            guard exchange.request.headers["if-none-match"] == nil else { return exchange.respond(304) }
            exchange.write(Array(head.utf8) + bytes.prefix(count))
        }
    }

    @Test(arguments: ["", "Content-Length: 5000\r\n"])
    func `a feed that breaks off is kept as far as it came, told, and asked for again`(headers: String) async throws {
        let whole = RSS.feed("Harbour", [Self.bridge, Self.mayor])
        let second = try #require(whole.ranges(of: "<item>").last).lowerBound
        let server = try Self.broken(whole, headers, keeps: whole[..<second].utf8.count + 20)
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(server.address("/feed"))
        for _ in 1...2 {
            let outcome = try #require(try await store.refresh().first)
            #expect(outcome.result == .fetched && outcome.notices.contains { $0.message.contains("broke off") })
            let row = try store.library.feed(feed.id)
            #expect(row?.etag == nil && row?.failure?.contains("broke off") == true)
        }
        #expect(try store.titles().contains("Bridge"))
        #expect(server.requests.allSatisfy { $0.headers["if-none-match"] == nil })
    }

    @Test func `nothing has changed is no answer for who did not ask that`() async throws {
        let server = try LoopbackServer { $0.respond(304) }
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(server.address("/feed"))
        #expect(try await store.refresh().first?.failure != nil)
        #expect(try store.library.feed(feed.id)?.failure != nil)
    }

    @Test func `a feed that has moved for good is fetched at its new place`() async throws {
        let site = try Site([
            "/old": .moved(to: "/new"), "/new": .init(RSS.feed("Harbour", [Self.bridge])),
            "/for-now": .moved(to: "/new", status: 302),
        ])
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/old"))
        #expect(try await store.refresh().map(\.movedTo) == [site.address("/new")])
        #expect(try store.library.feed(feed.id)?.address == site.address("/new"))
        let other = try TemporaryLibrary()
        let stays = try other.subscribe(site.address("/for-now"))
        #expect(try await other.refresh().map(\.movedTo) == [nil])
        #expect(try other.library.feed(stays.id)?.address == site.address("/for-now"))
    }

    @Test func `a feed that is gone is not asked again`() async throws {
        let site = try Site(["/feed": .init("", status: 410)])
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/feed"))
        #expect(try await store.refresh().first?.failure != nil)
        #expect(try store.library.feed(feed.id)?.isGone == true)
        #expect(try await store.refresh().map(\.result) == [.gone])
        #expect(site.asked.count == 1)
    }

    @Test func `a server that asks to be left alone is`() async throws {
        let site = try Site(["/feed": .init("", status: 429, headers: ["Retry-After": "600"])])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        #expect(try await store.refresh(now: 1_000).first?.failure != nil)
        #expect(try await store.refresh(now: 1_599).map(\.result) == [.waiting(until: 1_600)])
        site["/feed"] = .init(RSS.feed("Harbour", [Self.bridge]))
        #expect(try await store.refresh(now: 1_600).map(\.result) == [.fetched])
        #expect(site.asked.count == 2)
    }

    @Test(arguments: [
        ("", 404), ("", 500), ("<html><body><p>Sorry</p></body></html>", 200), ("<rss><channel>", 500),
        ("\u{0}\u{1}\u{2}", 200),
        ("", 200), ("<opml><body><outline xmlUrl='https://example.org/f'/></body></opml>", 200),
    ])
    func `a bad feed is one failure and costs the others nothing`(body: String, status: Int) async throws {
        let site = try Site([
            "/bad": .init(body, status: status), "/good": .init(RSS.feed("Harbour", [Self.bridge])),
        ])
        let store = try TemporaryLibrary()
        let bad = try store.subscribe(site.address("/bad"))
        try store.subscribe(site.address("/good"))
        let outcomes = try await store.refresh()
        #expect(outcomes.count { $0.failure != nil } == 1)
        #expect(try store.library.feed(bad.id)?.failure == outcomes.compactMap(\.failure).first?.message)
        #expect(try store.titles() == ["Bridge"])
        site["/bad"] = .init(RSS.feed("Mended", [Self.mayor]))
        _ = try await store.refresh()
        #expect(try store.library.feed(bad.id)?.failure == nil)
        #expect(try store.titles() == ["Bridge", "Mayor"])
    }

    @Test func `an article of two feeds is one, and the first feed's words stay`() async throws {
        let link = "https://example.org/bridge"
        let site = try Site([
            "/a": .init(RSS.feed("A", [("1", link, "Bridge", "The bridge is open again, the council says.")])),
            "/b": .init(RSS.feed("B", [("x", link + "?utm_source=b#top", "Bridge", "Open.")])),
        ])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/a"))
        _ = try await store.refresh()
        try store.subscribe(site.address("/b"))
        for _ in 1...2 {
            let outcomes = try await store.refresh()
            #expect(outcomes.map(\.updated) == [0, 0] && outcomes.map(\.added) == [0, 0])
        }
        #expect(try store.titles() == ["Bridge"])
        #expect(try store.texts() == ["The bridge is open again, the council says."])
    }

    @Test func `stopping leaves the library whole, and the rest for the next time`() async throws {
        let (incomingArticles, incoming) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { exchange in
            guard exchange.path == "/slow" else { return exchange.respond(200, [:], RSS.feed("A", [Self.bridge])) }
            incoming.yield()
            exchange.waitForClose()
        }
        let store = try TemporaryLibrary()
        try store.subscribe(server.address("/slow"))
        let library = store.library
        let task = Task { try await TemporaryLibrary.refresh(library) }
        for await _ in incomingArticles { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try store.library.feeds().allSatisfy { $0.fetchedAt == nil && $0.failure == nil })
        try store.subscribe(server.address("/quick"))
        let quick = try store.library.feeds().filter { $0.address.hasSuffix("quick") }
        #expect(try await TemporaryLibrary.refresh(library, quick).map(\.added) == [1])
    }

    @Test func `what happens is told as it happens`() async throws {
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.bridge]))])
        let store = try TemporaryLibrary()
        let feed = try store.subscribe(site.address("/feed"))
        let events = Mutex<[FeedProgress]>([])
        try await TemporaryLibrary.refresher(store.library).refresh([feed]) { event in
            events.withLock { $0.append(event) }
        }
        var outcome = FeedOutcome(feed: feed.id, name: "Harbour")
        outcome.added = 1
        #expect(
            events.withLock { $0 } == [.begun(count: 1), .started(feed.id, name: feed.displayName), .finished(outcome)])
    }
}

extension TemporaryLibrary {
    static let client = HTTPClient(HTTPSettings(usesProxies: false))

    static func refresher(
        _ library: Library, now: Int = 1_800_000_000, budget: MemoryBudget = MemoryBudget()
    ) -> FeedRefresher {
        FeedRefresher(
            library: library, client: TemporaryLibrary.client,
            file: { path throws(Failure) in
                throw Failure("\(path) is not read in a test.", advice: "Hand in its bytes.")
            }, budget: budget, now: { now })
    }

    /// Outcomes by feed.
    static func refresh(
        _ library: Library, _ feeds: [FeedRow]? = nil, isForced: Bool = false, now: Int = 1_800_000_000,
        budget: MemoryBudget = MemoryBudget()
    ) async throws -> [FeedOutcome] {
        let outcomes = Outcomes()
        try await refresher(library, now: now, budget: budget).refresh(feeds ?? library.feeds(), isForced: isForced) {
            event in
            if case .finished(let outcome) = event { outcomes.all.withLock { $0.append(outcome) } }
        }
        return outcomes.all.withLock { $0.sorted { $0.feed < $1.feed } }
    }

    func refresh(isForced: Bool = false, now: Int = 1_800_000_000) async throws -> [FeedOutcome] {
        try await Self.refresh(library, isForced: isForced, now: now)
    }

    func titles() throws -> [String] {
        try library.rows(try library.order(of: ArticleView(sort: .title)).ids).compactMap(\.title)
    }

    func texts() throws -> [String] {
        try library.order(of: ArticleView(sort: .title)).ids.compactMap { try library.article($0)?.text.string }
    }
}

final class Outcomes: Sendable {
    let all = Mutex<[FeedOutcome]>([])
}
