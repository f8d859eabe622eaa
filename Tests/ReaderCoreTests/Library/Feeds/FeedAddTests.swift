import LibraryTestSupport
import Loopback
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderNetwork

/// Subscribing by what somebody typed.
struct FeedAddTests {
    private static let feed = Site.Page(RSS.feed("Harbour", [FeedRefreshTests.bridge]))

    private static func add(
        _ typed: TypedAddress, to store: TemporaryLibrary, wishes: FeedAdder.Wishes = .init()
    ) async throws -> FeedAdder.Addition {
        try await FeedAdder(TemporaryLibrary.refresher(store.library)).add(typed, wishes: wishes)
    }

    @Test func `the address of a feed subscribes to it and keeps its entries`() async throws {
        let site = try Site(["/feed": Self.feed])
        let store = try TemporaryLibrary()
        let wishes = FeedAdder.Wishes(name: "My port", folder: "News/Sea", fetchesPages: false)
        let addition = try await Self.add(.web([site.address("/feed")]), to: store, wishes: wishes)
        #expect(addition.isNew && addition.outcome.added == 1)
        #expect(addition.feed.displayName == "My port" && addition.feed.folder == "News/Sea")
        #expect(try store.titles() == ["Bridge"])
        let again = try await Self.add(.web([site.address("/feed#x")]), to: store)
        #expect(!again.isNew && again.feed.id == addition.feed.id && again.outcome.known == 1)
        #expect(again.feed.name == "My port")
    }

    @Test func `a page leads to the feed that it names, and tells of the others`() async throws {
        let site = try Site([
            "/": .init(
                "<html><head><link rel=alternate type='application/rss+xml' href=/feed><link rel=feed href=/b></head>"),
            "/feed": Self.feed,
        ])
        let store = try TemporaryLibrary()
        let addition = try await Self.add(.web([site.address("/")]), to: store)
        #expect(addition.feed.address == site.address("/feed"))
        #expect(addition.others.map(\.url) == [site.address("/b")])
    }

    @Test func `a page that names no feed in its head leads to the one that its text links to`() async throws {
        let page =
            "<p><a href='/about'>What RSS is</a> <a href='https://feeds.example.org/x'>RSS</a> <a href='/x'>RSS</a></p>"
        let site = try Site(["/": .init(page), "/about": .init("<html><p>Text</p></html>"), "/x": Self.feed])
        let store = try TemporaryLibrary()
        #expect(try await Self.add(.web([site.address("/")]), to: store).feed.address == site.address("/x"))
    }

    @Test func `places without a name are tried only where a page names none`() async throws {
        let site = try Site(["/blog": .init("<html><p>Text</p></html>"), "/blog/feed": Self.feed])
        let store = try TemporaryLibrary()
        #expect(try await Self.add(.web([site.address("/blog")]), to: store).feed.address == site.address("/blog/feed"))
        let naming = try Site(["/": .init("<html><link rel=feed href=/missing></html>"), "/feed": Self.feed])
        await #expect(throws: Failure.self) { try await Self.add(.web([naming.address("/")]), to: store) }
        #expect(naming.asked == ["/", "/missing"])
    }

    @Test func `a page without a feed is told`() async throws {
        let site = try Site(["/": .init("<html><p>Text</p></html>")])
        let store = try TemporaryLibrary()
        do {
            _ = try await Self.add(.web([site.address("/")]), to: store)
            Issue.record("a feed was found")
        } catch let failure as Failure {
            #expect(failure.message == "\(site.address("/")) names no feed.")
        }
        #expect(try store.library.feeds().isEmpty)
    }

    @Test func `http is tried where nobody speaks https`() async throws {
        let site = try Site(["/feed": Self.feed])
        let store = try TemporaryLibrary()
        let address = site.address("/feed")
        let typed = try TypedAddress(String(address.dropFirst("http://".count))) { _ in false }
        #expect(try await Self.add(typed, to: store).feed.address == address)
    }

    @Test func `a file is read again at each refresh`() async throws {
        let store = try TemporaryLibrary()
        let bytes = Array(RSS.feed("Harbour", [FeedRefreshTests.bridge]).utf8)
        let refresher = FeedRefresher(
            library: store.library, client: TemporaryLibrary.client,
            file: { path throws(Failure) in
                guard path == "/tmp/100% sea?.xml" else { throw Failure(path, advice: "") }
                return bytes
            }, now: { 0 })
        let addition = try await FeedAdder(refresher).add(.file("/tmp/100% sea?.xml"))
        #expect(addition.outcome.added == 1)
        try await refresher.refresh(try store.library.feeds()) { event in
            if case .finished(let outcome) = event { #expect(outcome.result == .fetched && outcome.known == 1) }
        }
    }
}
