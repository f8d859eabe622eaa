import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderScreen

struct ScreenPictureTests {
    static let sizes = [(60, 20), (80, 24), (120, 40), (200, 60)]

    private func state(_ columns: Int, _ rows: Int) -> AppState {
        .reading(HarbourArticle.article, HarbourArticle.annotation, columns: columns, rows: rows)
    }

    @Test(arguments: sizes)
    func `an article opens with its text and what fits beside it`(columns: Int, rows: Int) throws {
        try expect(Screen(state(columns, rows)), matches: "article-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the cursor on a name marks it in text and sidebar`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press("e", "e", "e")
        try expect(Screen(state), matches: "mention-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the sidebar has the keys`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press("2", "j")
        try expect(Screen(state), matches: "sidebar-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `a card shows mentions in context, quotes and dates`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press("e", "enter")
        try expect(Screen(state), matches: "card-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the timeline stands in the order of what happened`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press("3", "j")
        try expect(Screen(state), matches: "timeline-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the quotes stand with their speakers`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press("4")
        try expect(Screen(state), matches: "quotes-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `help shows the keys that work here`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press("?")
        try expect(Screen(state), matches: "help-\(columns)x\(rows)")
    }

    @Test(arguments: sizes)
    func `the palette finds a command by a few letters`(columns: Int, rows: Int) throws {
        var state = state(columns, rows)
        state.press(":")
        state.type("nquo")
        try expect(Screen(state), matches: "palette-\(columns)x\(rows)")
    }

    @Test func `a screen too small says what it needs`() throws {
        try expect(Screen(state(30, 8)), matches: "too-small")
    }

    @Test func `hints put a letter on every name, quote and date`() throws {
        var state = state(80, 24)
        state.press("f")
        try expect(Screen(state), matches: "hints")
    }

    @Test func `zen leaves the text alone`() throws {
        var state = state(120, 40)
        state.press("z")
        try expect(Screen(state), matches: "zen")
    }
}
