import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderScreen
@testable import ReaderWork

/// A library that cannot be asked yet.
struct LibraryWorkTests {
    private static let work = "Recovering what can be read: 12,000 articles…"

    private func state() -> AppState {
        AppState(
            size: Size(columns: 80, rows: 24), sources: [Source(.sample("a"))], library: LibraryState(isHome: true))
    }

    private func shows(_ state: AppState) -> Bool { Screen(state).lines.contains { $0.contains(Self.work) } }

    @Test func `what is done to it is shown in its place until it answers`() {
        var state = state()
        _ = state.start()
        _ = state.update(.libraryWorking(Self.work))
        #expect(shows(state))
        state.press("j", "G", "?", "esc")
        #expect(shows(state))
        _ = state.update(.libraryWorking(nil))
        #expect(!shows(state) && Screen(state).lines.contains { $0.contains("Reading the library…") })
    }

    @Test func `in an article the last line says it`() {
        var state = AppState(
            size: Size(columns: 80, rows: 24), sources: [Source(.sample("a"))], library: LibraryState(isHome: false))
        _ = state.start()
        _ = state.update(.libraryWorking(Self.work))
        #expect(Screen(state).lines.last?.hasSuffix(Self.work) == true)
    }

    @Test func `the program can be left meanwhile`() {
        var state = state()
        _ = state.start()
        _ = state.update(.libraryWorking(Self.work))
        #expect(state.press("q") == [.terminal(.quit)])
        #expect(state.close() == [])
    }
}
