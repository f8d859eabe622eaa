import LibraryTestSupport
import ReaderSQLite
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderPanes

struct StoryListTests {
    /// Three papers on one fire, one on something else, in a list that knows it.
    private func session() throws -> (LibrarySession, TemporaryLibrary) {
        let store = try TemporaryLibrary()
        let fire = """
            A fire destroyed the grain store in Karlshamn harbour on Sunday. Two workers, Ivar Lund and Petra Lund,
            """
        let articles = [
            ("Grain store burns down in Karlshamn", "\(fire) were hurt when the roof of the store fell in."),
            ("Schools in Malmö open later", "The city of Malmö lets its schools open an hour later from August on."),
            ("Two hurt as Karlshamn store burns", "\(fire) are in hospital. Police in Karlshamn ask for witnesses."),
            ("Karlshamn store fire: what burnt", "\(fire) had been inside. The harbour stays closed for the week."),
        ]
        for (title, text) in articles { try store.keep(text, title: title, published: "2026-02-01") }
        try StoryFinder(store.library).finish()
        return (try LibrarySession(store.library, columns: 80), store)
    }

    private func titles(_ session: LibrarySession) -> [String] {
        session.lines[2..<8].map { line in
            line.drop { !"▸▾GSTK".contains($0) }.split(separator: "  ").first.map(String.init) ?? ""
        }.filter { !$0.isEmpty }
    }

    @Test func `a story is one row, which unfolds into its articles and folds again`() throws {
        var (session, store) = try session()
        try withExtendedLifetime(store) {
            try session.press("s")
            #expect(session.text.contains("by story") && session.text.contains("s unfolds the selected one"))
            #expect(titles(session) == ["▸3 Karlshamn store fire: what burnt", "Schools in Malmö open later"])
            try session.press("s")
            #expect(titles(session).count == 4 && titles(session)[0] == "▾3 Karlshamn store fire: what burnt")
            try session.press("j", "j", "s")
            #expect(titles(session).count == 2 && session.selected.contains("▸3"))
        }
    }

    @Test func `a story is listed alone, as a search`() throws {
        var (session, store) = try session()
        try withExtendedLifetime(store) {
            try session.press("s", "=")
            #expect(titles(session).count == 3 && session.text.contains("“story:"))
            try session.press("w")
            #expect(session.text.contains("Names of “story:") || session.text.contains("story:"))
            try session.press("q", "esc")
            #expect(titles(session).count == 4)
            try session.press("=")
            #expect(session.state.notice?.text.hasPrefix("Select a story") == true)
        }
    }

    @Test func `the shelf of stories has a row for each, and each is a shelf of its own`() throws {
        var (session, store) = try session()
        try withExtendedLifetime(store) {
            try session.press("F")
            let row = { (name: String) in session.lines.first { $0.contains(name) } }
            #expect(row("+ Stories")?.hasSuffix(" 3") == true)
            try session.press("/")
            try session.type("stories")
            try session.press("enter")
            #expect(titles(session) == ["▸3 Karlshamn store fire: what burnt"])
            #expect(session.lines[1].contains("Stories") && session.lines[1].contains("3 of 4 articles"))
            try session.press("F", "o", "j")
            #expect(row("− Stories") != nil && session.selected.contains("Karlshamn store fire: what burnt"))
            try session.press("enter")
            #expect(
                titles(session).count == 3 && session.state.library?.pane.view.grouping == ArticleView.Grouping.none)
        }
    }

    @Test func `copies are left out by a query`() throws {
        let store = try TemporaryLibrary()
        for title in ["Grain store burns down", "Fire", "Schools"] { try store.keep("\(title) in town.", title: title) }
        try store.library.write { database in
            try database.execute(sql: "INSERT OR REPLACE INTO storyMember VALUES (1, 1, NULL), (2, 1, 1)")
        }
        let count = { (query: String) in try store.library.order(of: ArticleView(query: query)).ids.count }
        #expect(try count("is:copy") == 1 && count("-is:copy") == 2)
        #expect(try count("story:1") == 2 && count("story:none") == 0)
    }

    @Test func `an article without a counterpart has nothing to unfold`() throws {
        var (session, store) = try session()
        try withExtendedLifetime(store) {
            try session.press("s", "G", "s")
            #expect(session.text.contains("No other article of this list tells this story."))
        }
    }

    @Test func `the list of groups offers stories`() throws {
        var (session, store) = try session()
        try withExtendedLifetime(store) {
            try session.press("i")
            #expect(session.text.contains("by story"))
        }
    }
}
