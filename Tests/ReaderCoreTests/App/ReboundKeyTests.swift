import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// What the screen says of keys holds after they have been bound anew.
struct ReboundKeyTests {
    private static func state(_ keys: String, columns: Int = 120) -> AppState {
        let configuration = ParsedConfiguration("[keys]\n" + keys, path: "config.toml").configuration
        var state = AppState(
            size: Size(columns: columns, rows: 30), sources: [Source(.sample("harbour"))], configuration: configuration)
        _ = state.start()
        let article = HarbourArticle.article
        _ = state.update(.loaded(state.list.items[0].source.id, Loaded(article: article)))
        let whole = Annotated(HarbourArticle.annotation, coverage: 0..<article.text.count, isFinal: true)
        _ = state.update(.annotated(article.id, whole))
        return state
    }

    private func top(_ state: AppState) -> String { Screen(state).lines[0] }
    private func last(_ state: AppState) -> String { Screen(state).lines[state.size.rows - 1] }

    @Test func `the first row names the panes by their keys`() {
        var state = Self.state("\"app.pane-text\" = \"f5\"\n\"app.pane-quotes\" = []")
        #expect(top(state).hasPrefix(" f5 Text │ 2 Who │ 3 When │ Quotes"))
        state.press("3", "f5")
        #expect(state.main == .text)
        _ = state.update(.mouse(MouseEvent(.click, row: 0, column: 28)))
        #expect(state.main == .quotes(.article))
    }

    @Test func `messages name the key that is bound`() {
        var state = Self.state(
            "\"text.next-mention\" = \"c\"\n\"app.go-to-mark\" = \"f6\"\n\"app.cancel\" = \"f7\"\n\"text.search\" = \"f8\""
        )
        state.press("enter")
        #expect(last(state).contains("No name is under the cursor; c goes to the next."))
        state.press("m", "a")
        #expect(last(state).contains("Marked as a; f6 a returns here."))
        state.press("n")
        #expect(last(state).contains("Nothing has been searched for; f8 searches."))
        state.press("2", "/")
        state.type("osa")
        state.press("enter")
        #expect(last(state).contains("names with “osa” · f7 shows all"))
    }

    @Test func `a command without a key is named`() {
        var state = Self.state("\"text.next-quote\" = []")
        state.press("y", "q")
        #expect(last(state).contains("No quote is under the cursor; text.next-quote goes to the next."))
    }

    @Test func `help is moved by the keys that move`() {
        var state = Self.state("\"move.line-down\" = \"f9\"", columns: 80)
        state.press("?")
        #expect(last(state).contains("f9 k move · / finds · any other key leaves"))
        let before = Screen(state).lines
        state.press("f9")
        #expect(Screen(state).lines != before && state.overlay != nil)
        state.press("j")
        #expect(state.overlay == nil)
    }

    @Test func `without feeds the way to one is told by its key`() {
        let configuration = ParsedConfiguration("[keys]\n\"library.add-feed\" = \"f4\"", path: "c").configuration
        var state = AppState(size: Size(columns: 100, rows: 12), configuration: configuration)
        _ = state.press("R")
        _ = state.update(.feedProgress(.begun(count: 0)))
        _ = state.update(.feedsFinished(nil))
        #expect(state.notice?.text == "There are no feeds yet. Press f4 in the library to add one.")
    }
}
