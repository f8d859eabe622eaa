import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// Marking, writing, finding again and taking back, beside a real library.
struct HighlightSessionTests {
    private let store: TemporaryLibrary
    private var session: LibrarySession

    init() throws {
        store = try TemporaryLibrary()
        _ = try store.library.keep([IncomingArticle(HarbourArticle.article)], now: 1_700_000_000)
        session = try LibrarySession(store.library, columns: 80, rows: 24)
        try session.press("enter")
    }

    private var kept: [Highlight] {
        get throws { try store.library.highlights(of: RowID(1)).map(\.highlight) }
    }

    @Test mutating func `what is selected is highlighted, noted and shown in the text`() throws {
        try session.press("/")
        try session.type("We waited")
        try session.press("enter", "V", "w")
        try expect(Screen(session.state), matches: "select")
        try session.press("enter")
        #expect(try kept.map(\.anchor.exact) == ["We waited"])
        #expect(session.state.notice?.text == "Highlighted; U takes it back.")
        try session.press("/")
        try session.type("counted")
        try session.press("enter", "V", "s", "n")
        try session.type("who counts?")
        try session.press("enter")
        #expect(try kept.map(\.note) == ["", "who counts?"])
        try session.press("g")
        try expect(Screen(session.state), matches: "highlights-in-text")
    }

    @Test mutating func `the pane leads to each, changes it, takes it away and back`() throws {
        try session.press("V", "!", "/")
        try session.type("patient")
        try session.press("enter", "V", "p", "?", "M")
        #expect(try kept.map(\.kind) == [.important, .doubt])
        try expect(Screen(session.state), matches: "notes-pane")
        try session.press("g", "i")
        try session.type("ask her")
        try session.press("enter")
        #expect(try kept.map(\.note) == ["ask her", ""])
        try session.press("o")
        #expect(try kept[0].kind == .doubt)
        try session.press("D")
        #expect(try kept.count == 1)
        try session.press("U")
        #expect(session.state.notice?.text.hasPrefix("Taken back: “") == true)
        try session.press("U", "U")
        #expect(try kept.map(\.note) == ["", ""] && kept.map(\.kind) == [.important, .doubt])
        try session.press("enter")
        #expect(session.state.main == .text && session.state.reading?.cursor != nil)
        #expect(session.state.reading?.currentHighlight != nil)
        try session.press("H")
        #expect(session.state.main == .notes(.article))
    }

    @Test mutating func `all of the library are listed, and lead into their articles`() throws {
        try session.press("}", "V", "s", "n")
        try session.type("first note")
        try session.press("enter", "6", "M")
        #expect(session.state.main == .notes(.library))
        try expect(Screen(session.state), matches: "notes-library")
        try session.press("enter")
        #expect(session.state.main == .text && session.lines.last?.contains("note: first note") == true)
    }

    @Test mutating func `a note has its lines, whatever an editor ends them with`() throws {
        try session.press("}", "V", "s", "n")
        try session.type("a")
        _ = session.state.update(.pressed(.tab))
        try session.run(session.state.update(.edited("\u{FEFF}a\r\nb\rc\r\n")))
        #expect(try kept.map(\.note) == ["a\nb\nc"])
    }

    @Test mutating func `a longer note is written in an editor, and stays when it is left`() throws {
        try session.press("}", "V", "s", "n")
        try session.type("a")
        var effects = session.state.update(.pressed(.tab))
        #expect(effects == [.terminal(.edit("a"))])
        try session.run(session.state.update(.edited("a\nb\n\n")))
        #expect(try kept.map(\.note) == ["a\nb"])
        try session.press("M")
        effects = session.state.update(.pressed(.character("i")))
        #expect(effects == [.terminal(.edit("a\nb"))])
        try session.run(session.state.update(.edited(nil)))
        #expect(try kept.map(\.note) == ["a\nb"])
    }

    @Test mutating func `an editor that ends with an error gives the line back`() throws {
        try session.press("}", "V", "s", "n")
        try session.type("by hand")
        _ = session.state.update(.pressed(.tab))
        try session.run(session.state.update(.edited(nil)))
        #expect(session.text.contains("note: by hand") && session.text.contains("The editor ended with an error"))
        try session.press("enter")
        #expect(try kept.map(\.note) == ["by hand"])
    }

    @Test mutating func `what is selected is copied, and other keys select nothing`() throws {
        try session.press("/")
        try session.type("Mayor")
        try session.press("enter", "V")
        let effects = session.state.update(.pressed(.character("y")))
        #expect(effects == [.terminal(.copy("Mayor"))])
        try session.press("V", "x")
        #expect(session.state.notice?.text == "x selects nothing; V leaves.")
        try session.press("esc")
        #expect(session.state.overlay == nil && session.state.reading?.selection == nil)
        try session.press("M")
        #expect(session.text.contains("Nothing is marked yet: V in the text selects"))
    }
}
