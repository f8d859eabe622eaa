import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// Text that is pasted is text where something is typed, and a search that is offered elsewhere; it presses nothing.
struct PasteTests {
    private var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 120, rows: 30)

    private var typed: String? {
        if case .prompt(let prompt) = state.overlay { prompt.field.text } else { nil }
    }

    @Test mutating func `a paste into the text is offered as a search and presses nothing`() {
        let before = state.reading?.visible
        #expect(state.update(.pasted("]x\nqv")).isEmpty)
        #expect(typed == "]x qv" && state.reading?.visible == before)
        state.press("esc")
        #expect(state.overlay == nil && state.reading?.search == nil)
    }

    @Test mutating func `what is pasted is found where it stands`() {
        _ = state.update(.pasted("Osaka"))
        #expect(state.reading?.search != nil)
        state.press("enter")
        #expect(state.reading?.cursor == HarbourArticle.range("Osaka").lowerBound)
    }

    @Test mutating func `a paste into a line that is being typed is one line of it`() {
        state.press("/")
        state.press("a", "left")
        _ = state.update(.pasted("  two\r\n\twords\u{1B}[31m\u{85} "))
        #expect(typed == "two words [31ma")
    }

    @Test mutating func `the palette takes a paste`() {
        state.press(":")
        _ = state.update(.pasted("quotes"))
        guard case .palette(let palette) = state.overlay else {
            Issue.record("the palette is gone")
            return
        }
        #expect(palette.field.text == "quotes")
    }

    @Test(arguments: ["?", "m", "f"]) mutating func `a paste answers no question`(key: String) {
        state.press(key)
        let before = state
        _ = state.update(.pasted("yaq"))
        #expect(state.overlay == before.overlay)
    }

    @Test mutating func `where nothing is searched a paste is told`() {
        state.press("3")
        _ = state.update(.pasted("x]U"))
        #expect(state.overlay == nil && state.notice?.text.contains("pasted") == true)
    }

    @Test mutating func `names are filtered by a paste`() {
        state.press("2")
        _ = state.update(.pasted("osaka"))
        #expect(typed == "osaka")
    }

    @Test mutating func `nothing pasted is nothing`() {
        _ = state.update(.pasted("\n\t "))
        #expect(state.overlay == nil)
    }
}
