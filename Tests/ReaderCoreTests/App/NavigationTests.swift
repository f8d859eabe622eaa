import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct NavigationTests {
    private var state = AppState.reading(HarbourArticle.article, HarbourArticle.annotation, columns: 120, rows: 30)

    /// The words under the cursor.
    private func cursor(_ words: String) -> Int { HarbourArticle.range(words).lowerBound }
    private var status: String { Screen(state).lines[state.size.rows - 1] }

    @Test mutating func `opening an article asks for it, then for its annotation`() {
        var state = AppState(size: Size(columns: 80, rows: 24), sources: [Source(.file("a.txt"))])
        #expect(state.start() == [.start(.load(Source(.file("a.txt"))))])
        let effects = state.update(.loaded(Article.ID("a.txt"), Loaded(article: HarbourArticle.article)))
        #expect(effects == [.start(.annotate(HarbourArticle.article, near: 0))])
    }

    @Test mutating func `e and E go from name to name`() {
        state.press("e")
        #expect(state.reading?.cursor == cursor("Mayor Anna"))
        state.press("e")
        #expect(state.reading?.cursor == cursor("Gothenburg"))
        state.press("E")
        #expect(status.contains("Anna Lindqvist · person · 1 of 2"))
    }

    @Test mutating func `the next name after the last is the first, and that is said`() {
        state.press("E")
        #expect(state.reading?.cursor == cursor("Osaka"))
        #expect(status.contains("round the end"))
    }

    @Test mutating func `star and hash stay with one entity`() {
        state.press("e", "*")
        #expect(status.contains("Anna Lindqvist · person · 2 of 2"))
        state.press("#")
        #expect(status.contains("1 of 2"))
    }

    @Test mutating func `a quote is numbered with its speaker`() {
        state.press("s", "s")
        #expect(state.reading?.cursor == cursor("“a patient thing”"))
        // The one without marks is passed by.
        #expect(status.contains("quote 2 of 2 in quotation marks — Tomas Okafor"))
    }

    @Test mutating func `a date says how it was worked out`() {
        state.press("t")
        #expect(status.contains("“Monday” → 12 Oct 2020 · Monday, the day of publication"))
    }

    @Test mutating func `a card leads into the text and back returns to it`() {
        state.press("e", "enter")
        #expect(state.main == .card(Entity.ID(1)))
        state.press("j", "enter")
        #expect(state.main == .text)
        #expect(state.reading?.cursor == HarbourArticle.range("Lindqvist said").lowerBound)
        state.press("backspace")
        #expect(state.main == .card(Entity.ID(1)))
        state.press("backspace")
        #expect(state.main == .text)
        #expect(state.reading?.cursor == cursor("Mayor Anna"))
        state.press("L", "L")
        #expect(state.reading?.cursor == HarbourArticle.range("Lindqvist said").lowerBound)
    }

    @Test mutating func `the timeline leads to the clause`() {
        state.press("3", "g", "enter")
        #expect(state.main == .text)
        #expect(state.reading?.cursor == cursor("1874"))
        state.press("H")
        #expect(state.main == .timeline(.article))
    }

    @Test mutating func `coarser zoom gathers events and enter goes into them`() {
        state.press("3", "-")
        #expect(Screen(state).lines.joined().contains("Oct 2020"))
        state.press("-", "-")
        #expect(status.contains("Years are the coarsest"))
        state.press("enter", "enter")
        #expect(state.main == .timeline(.article))
    }

    @Test mutating func `quotes order by speaker and lead to the text`() {
        state.press("4", "o", "i")
        let lines = Screen(state).lines.joined(separator: "\n")
        #expect(lines.contains("by speaker"))
        #expect(!lines.contains("traffic would be counted"))
        state.press("enter")
        #expect(state.main == .text)
        #expect(state.reading?.focus == .quote)
    }

    @Test mutating func `the sidebar walks the text mention by mention`() {
        state.press("2", "e")
        #expect(state.reading?.currentEntity?.name == "Anna Lindqvist")
        #expect(state.pane == .names(.article))
    }

    @Test mutating func `the sidebar shows only what is typed`() {
        state.press("2", "/")
        state.type("osa")
        state.press("enter")
        let lines = Screen(state).lines.joined(separator: "\n")
        #expect(lines.contains("Osaka") && !lines.contains("Port Authority  "))
        state.press("enter")
        #expect(state.main == .card(Entity.ID(5)))
    }

    @Test mutating func `search is smart about case, goes round and says so`() {
        state.press("/")
        state.type("bridge")
        state.press("enter")
        #expect(status.contains("1 of 4"))
        state.press("N")
        #expect(status.contains("4 of 4 — from the end again"))
        state.press("n")
        #expect(status.contains("1 of 4 — from the top again"))
        state.press("/")
        state.type("Bridge")
        state.press("enter")
        #expect(status.contains("“Bridge” is not in the text."))
    }

    @Test mutating func `leaving a search returns to where it began`() {
        state.press("e", "e")
        state.press("/")
        state.type("1939")
        #expect(state.reading?.cursor == cursor("1939"))
        state.press("esc")
        #expect(state.reading?.cursor == cursor("Gothenburg"))
    }

    @Test mutating func `a mark is a place to return to`() {
        state.press("'")
        #expect(status.contains("this article has none yet"))
        state.press("esc", "e", "e", "m", "a", "m", "7", "G", "'")
        #expect(status.contains("go to mark: 7 · a"))
        state.press("a")
        #expect(state.reading?.cursor == cursor("Gothenburg"))
        state.press("'", "b")
        #expect(status.contains("no mark b"))
    }

    @Test mutating func `a hint goes to what its letter stands on`() {
        state.press("f")
        guard case .hints(let hints) = state.overlay else {
            Issue.record("no hints")
            return
        }
        state.press(hints.letter(at: cursor("Osaka")) ?? "?")
        #expect(state.reading?.cursor == cursor("Osaka"))
    }

    @Test mutating func `a quote is copied with its speaker`() {
        state.press("s")
        let effects = state.press("y", "q")
        #expect(
            effects == [
                .terminal(
                    .copy(
                        "“We waited long enough,” … “Now we cross it.” — Anna Lindqvist, Mayor. The Courier, "
                            + "“Harbour bridge opens after four years”, 12 Oct 2020"))
            ])
    }

    @Test mutating func `a sentence and a name are copied`() {
        state.press("e", "e")
        #expect(state.press("y", "e") == [.terminal(.copy("Gothenburg"))])
        state.press("s")
        #expect(
            state.press("y", "s").first.map { "\($0)".contains("We waited long enough") } == true)
    }

    @Test mutating func `q goes back to the text and from there quits`() {
        state.press("3")
        #expect(state.press("q") == [])
        #expect(state.main == .text)
        #expect(state.press("q") == [.terminal(.quit)])
    }

    @Test mutating func `a key that does nothing says so`() {
        state.press("%")
        #expect(status.contains("% does nothing here; ? shows the keys."))
    }

    @Test mutating func `tab goes through the panes and back`() {
        state.press("tab")
        #expect(state.pane == .names(.article))
        state.press("tab", "tab", "tab")
        #expect(state.pane == .text)
        state.press("shift-tab")
        #expect(state.pane == .quotes(.article))
    }

    @Test mutating func `the palette runs what it shows`() {
        state.press(":")
        state.type("timeline")
        state.press("enter")
        #expect(state.main == .timeline(.article))
    }

    @Test mutating func `a failure is told and the place is kept`() {
        state.press("e", "e")
        _ = state.update(.failed(Failure("No disk.", advice: "Plug it in.")))
        #expect(status.contains("No disk. Plug it in."))
        #expect(state.reading?.cursor == cursor("Gothenburg"))
    }
}

struct SeveralArticlesTests {
    private func state() -> AppState {
        var state = AppState(
            size: Size(columns: 80, rows: 24), sources: [Source(.file("a.txt")), Source(.file("b.txt"))])
        _ = state.start()
        _ = state.update(.loaded(Article.ID("a.txt"), Loaded(article: HarbourArticle.article)))
        return state
    }

    @Test func `brackets go to the next article and back`() {
        var state = state()
        #expect(state.press("]") == [.start(.load(Source(.file("b.txt"))))])
        #expect(state.press("]") == [])
        #expect(Screen(state).lines[23].contains("This is the last article."))
        state.press("[")
        #expect(state.list.current == 0)
    }

    @Test func `the list opens what is selected`() {
        var state = state()
        #expect(state.press("5") == [.start(.load(Source(.file("b.txt"))))])
        state.press("j", "enter")
        #expect(state.list.current == 1)
    }

    @Test func `an article that cannot be read is told and the others stay`() {
        var state = state()
        state.press("]")
        let failure = Failure("b.txt cannot be read.", advice: "Check its name.")
        _ = state.update(.failedLoading(Article.ID("b.txt"), failure))
        #expect(Screen(state).lines[23].contains("b.txt cannot be read."))
        state.press("[")
        #expect(Screen(state).lines.joined().contains("Harbour bridge opens"))
        state.press("]")
        #expect(Screen(state).lines[23].contains("Check its name."))
        state.press("5")
        #expect(Screen(state).lines.joined().contains("cannot be read"))
    }
}
