import ReaderSQLite
import Synchronization
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderScreen
@testable import ReaderWork

/// Questions to the library that are given up.
@MainActor
struct QuestionTests {
    private let store: TemporaryLibrary

    /// A library in which a question about feeds has no end.
    init() throws {
        store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        try store.keep("The bridge is open.", title: "Bridge", feed: feed, entry: "1")
        try store.library.write { database in
            try database.execute(
                sql: """
                    ALTER TABLE feed RENAME TO quietFeed;
                    CREATE VIEW feed AS
                        WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
                        SELECT n AS id, 'a' || n AS address, 'a' AS title, 'a' AS name FROM endless;
                    """)
        }
    }

    private nonisolated static let endless = LibraryQuestion.order(ArticleView(query: "feed:voa"))

    private nonisolated static func ask(
        _ library: Library, _ request: LibraryQuestion, begun: Flag
    ) async throws -> LibraryAnswer {
        try await library.question { library in
            begun.raise()
            return try library.answer(request)
        }
    }

    @Test func `an endless search ends when it is given up, and everything else goes on`() async throws {
        let (library, begun) = (store.library, Flag())
        let searching = Task { try await Self.ask(library, Self.endless, begun: begun) }
        while !begun.isRaised { await Task.yield() }
        // Others read and write meanwhile.
        try store.keep("The mayor resigns.", title: "Mayor")
        #expect(try store.library.order(of: ArticleView()).ids.count == 2)
        searching.cancel()
        await #expect(throws: CancellationError.self) { _ = try await searching.value }
        for _ in 0..<8 {
            let answer = try await store.library.question { try $0.answer(.order(ArticleView())) }
            guard case .order(_, let order) = answer else {
                Issue.record("\(answer)")
                return
            }
            #expect(order.ids.count == 2)
        }
    }

    @Test func `more searches than there are connections are given up one after the other`() async throws {
        let (library, begun) = (store.library, Flag())
        let searches = (0..<12).map { _ in Task { try await Self.ask(library, Self.endless, begun: begun) } }
        while !begun.isRaised { await Task.yield() }
        for search in searches { search.cancel() }
        for search in searches { await #expect(throws: CancellationError.self) { _ = try await search.value } }
        #expect(try store.library.order(of: ArticleView()).ids.count == 1)
    }

    @Test func `a question that fails says why`() async throws {
        await #expect(throws: Failure.self) {
            try await store.library.question { try $0.answer(.order(ArticleView(query: "is:"))) }
        }
    }

    /// What is typed next ends the search for what was typed before, and nobody is told.
    @Test func `a newer query of the screen ends the older one`() async throws {
        let ended = AsyncStream.makeStream(of: String.self)
        let (library, begun) = (self.store.library, Flag())
        let state = AppState(size: Size(columns: 100, rows: 24), library: LibraryState(isHome: true))
        let services = Services(
            load: { _ in AsyncThrowingStream { $0.finish() } },
            annotate: { _, _ in AsyncThrowingStream { $0.finish() } },
            ask: { request in
                do {
                    return try await library.question { library in
                        if request == Self.typed("feed:v") { begun.raise() }
                        return try library.answer(request)
                    }
                } catch {
                    if case .order(let view) = request { ended.continuation.yield("\(view.query) \(error)") }
                    throw error
                }
            })
        let store = Store(state: state, services: services, changed: { _ in }, perform: { _ in })
        store.start()
        for key in "/feed:v" { store.send(.pressed(.character(key))) }
        while !begun.isRaised { await Task.yield() }
        store.send(.pressed(.character("o")))
        for await line in ended.stream where line.hasPrefix("feed:v ") {
            #expect(line == "feed:v CancellationError()")
            break
        }
        #expect(store.state.notice == nil)
        store.close(within: .seconds(1)) { _ in }
    }

    private nonisolated static func typed(_ query: String) -> LibraryQuestion {
        var view = ArticleView(query: query)
        view.isTyping = true
        return .order(view)
    }
}

private final class Flag: Sendable {
    private let value = Mutex(false)
    var isRaised: Bool { value.withLock { $0 } }
    func raise() { value.withLock { $0 = true } }
}
