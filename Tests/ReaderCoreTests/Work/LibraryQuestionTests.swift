import LibraryTestSupport
import ReaderSQLite
import Synchronization
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderWork

/// Questions to the library that are given up.
@MainActor
struct LibraryQuestionTests {
    private let store: TemporaryLibrary

    init() throws {
        store = try TemporaryLibrary.withEndlessFeeds()
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
        await begun.wait()
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
        await begun.wait()
        for search in searches { search.cancel() }
        for search in searches { await #expect(throws: CancellationError.self) { _ = try await search.value } }
        #expect(try store.library.order(of: ArticleView()).ids.count == 1)
    }

    @Test func `a question that fails says why`() async throws {
        await #expect(throws: Failure.self) {
            try await store.library.question { try $0.answer(.order(ArticleView(query: "is:"))) }
        }
    }
}
