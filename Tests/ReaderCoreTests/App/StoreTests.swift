import LibraryTestSupport
import Synchronization
import TestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderScreen
@testable import ReaderWork

@MainActor
struct StoreTests {
    @Test func `an article that is passed by is not loaded any more`() async {
        let ended = AsyncStream.makeStream(of: String.self)
        let services = Services(
            load: { source in
                AsyncThrowingStream { continuation in
                    continuation.onTermination = { _ in ended.continuation.yield(source.name) }
                }
            },
            annotate: { _, _ in AsyncThrowingStream { $0.finish() } })
        let state = AppState(
            size: Size(columns: 80, rows: 24), sources: [Source(.file("a.md")), Source(.file("b.md"))])
        let store = Store(state: state, services: services, changed: { _ in }, perform: { _ in })
        store.start()
        // The task has to have begun before it can be given up.
        await Task.yield()
        store.send(.pressed(.character("]")))
        for await name in ended.stream {
            #expect(name == "a.md")
            break
        }
        #expect(store.state.inFlight.ids == [.load(Article.ID("b.md"))])
        store.close(within: .seconds(1)) { _ in }
    }

    @Test func `feeds are fetched again when their time has come, and nothing waits where they are not`() async {
        let fetched = AsyncStream.makeStream(of: FeedChoice.self)
        let services = Services(
            load: { _ in AsyncThrowingStream { $0.finish() } },
            annotate: { _, _ in AsyncThrowingStream { $0.finish() } },
            feeds: { choice in
                fetched.continuation.yield(choice)
                return AsyncThrowingStream { $0.finish() }
            })
        var configuration = Configuration()
        configuration.refresh = .every(.milliseconds(1))
        let state = AppState(
            size: Size(columns: 80, rows: 24), configuration: configuration, library: LibraryState(isHome: true))
        let store = Store(state: state, services: services, changed: { _ in }, perform: { _ in })
        store.start()
        var count = 0
        for await choice in fetched.stream where choice == .all {
            count += 1
            if count == 3 { break }
        }
        store.close(within: .seconds(1)) { _ in }
        #expect(store.refreshing?.isCancelled == true)
        configuration.refresh = .atStart
        let quiet = Store(
            state: AppState(size: Size(columns: 80, rows: 24), configuration: configuration), services: services,
            changed: { _ in }, perform: { _ in })
        quiet.start()
        #expect(quiet.refreshing == nil)
        quiet.close(within: .seconds(1)) { _ in }
    }

    /// What is typed next ends the search for what was typed before, and nobody is told.
    @Test func `a newer query of the screen ends the older one`() async throws {
        let ended = AsyncStream.makeStream(of: String.self)
        let (endless, begun) = (try TemporaryLibrary.withEndlessFeeds(), Flag())
        let library = endless.library
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
        await begun.wait()
        store.send(.pressed(.character("o")))
        for await line in ended.stream where line.hasPrefix("feed:v ") {
            #expect(line == "feed:v CancellationError()")
            break
        }
        #expect(store.state.notice == nil)
        store.close(within: .seconds(1)) { _ in }
        withExtendedLifetime(endless) {}
    }

    private nonisolated static func typed(_ query: String) -> LibraryQuestion {
        var view = ArticleView(query: query)
        view.isTyping = true
        return .order(view)
    }
}
