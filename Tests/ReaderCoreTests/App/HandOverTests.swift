import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderScreen
@testable import ReaderWork

/// What was found on the screen is not looked for again by the library.
struct HandOverTests {
    private static let article = HarbourArticle.article
    private let source = Source(.file("a.md"))

    private func state() -> AppState {
        var state = AppState(
            size: Size(columns: 80, rows: 24), sources: [source], library: LibraryState(isHome: false))
        _ = state.start()
        _ = state.update(.loaded(source.id, Loaded(article: Self.article)))
        return state
    }

    private func annotated(_ coverage: Range<Int>? = nil) -> Action {
        let whole = 0..<Self.article.text.count
        return .annotated(
            Self.article.id, Annotated(HarbourArticle.annotation, coverage: coverage ?? whole, isFinal: true))
    }

    private var kept: Action { .stored(.kept(source.id, ReadingState(id: RowID(7)))) }
    private var handedOver: Effect { .change(.annotation(RowID(7), Self.article, HarbourArticle.annotation)) }

    private func asksLibrary(_ effects: [Effect]) -> Bool {
        effects.contains { if case .start(let request) = $0 { request.work == .annotateLibrary } else { false } }
    }

    @Test func `an article that is kept before it is annotated is handed over when it is`() {
        var state = state()
        #expect(!asksLibrary(state.update(kept)))
        #expect(!asksLibrary(state.update(.libraryChanged)))
        let effects = state.update(annotated())
        #expect(effects.first == handedOver)
        #expect(!state.update(annotated()).contains(handedOver))
    }

    @Test func `an article that is annotated before it is kept is handed over then`() {
        var state = state()
        _ = state.update(annotated())
        let effects = state.update(kept)
        #expect(effects.contains(handedOver) && !asksLibrary(effects))
    }

    @Test func `what the library has annotated already is left to it`() {
        var state = state()
        _ = state.update(annotated())
        var stored = ReadingState(id: RowID(7))
        stored.isAnnotated = true
        #expect(!state.update(.stored(.kept(source.id, stored))).contains(handedOver))
    }

    @Test func `a text of which only a part is annotated is left to the library`() {
        var state = state()
        _ = state.update(kept)
        let effects = state.update(annotated(0..<40))
        #expect(!effects.contains(handedOver) && asksLibrary(effects))
    }

    @Test func `what is handed over is in the file, and is not annotated again`() throws {
        let store = try TemporaryLibrary()
        guard case .kept(_, let stored) = try store.library.make(.keep(Self.article, from: source)) else {
            Issue.record("nothing was kept")
            return
        }
        #expect(!stored.isAnnotated)
        #expect(try store.library.annotationState().waiting == 1)
        _ = try store.library.make(.annotation(stored.id, Self.article, HarbourArticle.annotation))
        #expect(try store.library.annotationState().waiting == 0)
        #expect(try store.library.reading(of: stored.id)?.isAnnotated == true)
        #expect(try store.library.page(of: .quotes(.everyone, withIndirect: true), .first, count: 9).rows.count == 3)
    }
}
