import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderScreen
@testable import ReaderWork

struct LibraryAnnotationTests {
    private static let shown = Action.answered(
        .beginning(ArticleView(), LibraryBeginning(rows: [], counts: LibraryCounts(articles: 3, unread: 3))))

    private func state() -> AppState {
        AppState(size: Size(columns: 80, rows: 24), library: LibraryState(isHome: true, fallback: []))
    }

    private func asks(_ effects: [Effect]) -> Int {
        effects.count { if case .start(let request) = $0 { request.work == .annotateLibrary } else { false } }
    }

    private func lastLine(_ state: AppState) -> String {
        let screen = Screen(state)
        return String(screen[row: screen.size.rows - 1].lazy.filter { $0.width > 0 }.map(\.glyph))
    }

    @Test func `what waits is annotated when the list is shown, once at a time`() {
        var state = state()
        #expect(asks(state.update(Self.shown)) == 1)
        #expect(asks(state.update(.libraryChanged)) == 0)
        #expect(asks(state.update(.libraryAnnotated(AnnotationProgress(done: 3, total: 3, isFinal: true)))) == 1)
        #expect(asks(state.update(.libraryAnnotated(AnnotationProgress(isFinal: true)))) == 0)
        #expect(state.background.annotation == nil)
        #expect(asks(state.update(.libraryChanged)) == 1)
    }

    @Test func `the status line says how far it is, until the end`() {
        var state = state()
        _ = state.update(Self.shown)
        let before = lastLine(state)
        _ = state.update(.libraryAnnotated(AnnotationProgress(done: 16, total: 3_400)))
        #expect(!before.contains("annotating") && lastLine(state).contains("annotating 16/3400"))
        _ = state.update(.libraryAnnotated(AnnotationProgress(done: 3_400, total: 3_400, isFinal: true)))
        #expect(!lastLine(state).contains("annotating"))
    }

    @Test func `keys alone ask for nothing`() {
        var state = state()
        _ = state.update(Self.shown)
        _ = state.update(.libraryAnnotated(AnnotationProgress(isFinal: true)))
        let effects = state.press("j") + state.press("k") + state.press("G")
        #expect(asks(effects) == 0)
    }

    @Test func `without a library nothing is annotated`() {
        var state = AppState(size: Size(columns: 80, rows: 24))
        #expect(asks(state.update(.libraryChanged)) == 0)
    }
}
