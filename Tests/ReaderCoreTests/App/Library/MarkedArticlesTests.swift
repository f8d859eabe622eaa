import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// Several articles of the list at once, and the bin, beside a real library.
struct MarkedArticlesTests {
    private func session(_ count: Int = 12) throws -> LibrarySession {
        try LibrarySession(try HarbourLibrary(articles: count), columns: 100)
    }

    private func marked(_ session: LibrarySession) -> Int { session.state.library?.pane.marked.count ?? 0 }
    private func last(_ session: LibrarySession) -> String { session.lines.last ?? "" }
    private func count(_ session: LibrarySession, _ query: String) throws -> Int {
        try session.library.order(of: ArticleView(query: query)).ids.count
    }

    @Test func `space marks and goes on, and the row and the last line say so`() throws {
        var session = try session()
        try session.press("space", "space", "j", "space")
        #expect(marked(session) == 3 && last(session).contains("3 marked"))
        #expect(session.lines.filter { $0.hasPrefix("*") }.count == 3)
        try session.press("k", "space")
        #expect(marked(session) == 2)
        try session.press("esc")
        #expect(marked(session) == 0 && !last(session).contains("marked"))
    }

    @Test func `the list is still paged by page down and control-f`() throws {
        var session = try session(60)
        try session.press("pgdn")
        let row = session.selected
        try session.press("g", "ctrl-f")
        #expect(session.selected == row && marked(session) == 0)
    }

    @Test func `a range, what is above, below, all, the others and none`() throws {
        var session = try session()
        try session.press("j", "space", "j", "j", "V")
        #expect(marked(session) == 4)
        try session.press("t", "n", "t", "g")
        #expect(marked(session) == 5)
        try session.press("t", "n", "t", "G")
        #expect(marked(session) == 8)
        try session.press("t", "i")
        #expect(marked(session) == 4)
        try session.press("t", "a")
        #expect(marked(session) == 12 && last(session).contains("12 marked"))
        try session.press("t", "n")
        #expect(marked(session) == 0 && last(session).contains("Nothing is marked any more."))
    }

    @Test func `the keys that may follow are shown`() throws {
        var session = try session()
        try session.press("t")
        for choice in ["v range", "g above", "G below", "a all", "i inverse", "n none"] {
            #expect(last(session).contains(choice), "\(last(session))")
        }
    }

    @Test func `a range begins where nothing was marked`() throws {
        var session = try session()
        try session.press("j", "V")
        #expect(marked(session) == 1)
        try session.press("j", "j", "V")
        #expect(marked(session) == 3)
    }

    @Test func `all that are marked are read, starred and tagged, and one key takes each back`() throws {
        var session = try session()
        try session.press("space", "space", "space", "x")
        #expect(try count(session, "is:read") == 3 && last(session).contains("Read: 3 articles; U takes it back."))
        try session.press("x")
        #expect(try count(session, "is:read") == 0)
        try session.press("v")
        #expect(try count(session, "is:starred") == 3)
        try session.press("a")
        try session.type("sea, storm")
        try session.press("enter")
        #expect(try count(session, "tag:sea tag:storm") == 3)
        try session.press("a")
        try session.type("-sea, wind")
        try session.press("enter")
        #expect(try count(session, "tag:sea") == 0 && count(session, "tag:wind") == 3)
        try session.press("U", "U", "U")
        #expect(try count(session, "has:tags") == 0 && count(session, "is:starred") == 0)
        try session.press("U", "U")
        #expect(try count(session, "is:read") == 0 && marked(session) == 3)
    }

    @Test func `only what was other than it is becomes so again`() throws {
        var session = try session()
        try session.press("v", "t", "a", "v")
        #expect(try count(session, "is:starred") == 12)
        try session.press("U")
        #expect(try count(session, "is:starred") == 1)
    }

    @Test func `a search keeps the marks, and says how many it does not list`() throws {
        var session = try session()
        try session.press("space", "space", "/")
        try session.type("\"pier 12\"")
        try session.press("enter")
        #expect(marked(session) == 2 && last(session).contains("2 marked, 1 of them not listed"))
        try session.press("D")
        #expect(last(session).contains("Delete the 2 marked articles (1 not listed)?"))
        try session.press("n")
        #expect(marked(session) == 2)
    }

    @Test func `marked articles are deleted at once, and one key brings all of them back as they were`() throws {
        var session = try session()
        try session.press("space", "space", "v")
        let before = try session.library.rows(session.library.order(of: ArticleView()).ids)
        try session.press("D", "y")
        #expect(try count(session, "") == 10 && marked(session) == 0)
        #expect(last(session).contains("2 articles deleted; U brings them back, the bin has them for 30 days."))
        try session.press("U")
        #expect(try session.library.rows(session.library.order(of: ArticleView()).ids) == before)
        #expect(last(session).contains("2 articles are back"))
    }

    @Test func `the bin lists what was deleted, from where it is put back or deleted for good`() throws {
        var session = try session()
        try session.press("space", "space", "space", "D", "y", "/")
        try session.type("is:deleted")
        try session.press("enter")
        #expect(session.lines[1].contains("3 articles · deleted for good after 30 days"))
        try session.press("x")
        #expect(last(session).contains("This article is deleted or hidden; put it back first."))
        try session.press("enter")
        #expect(session.state.main == .library && last(session).contains("P puts it back"))
        try session.press("P")
        #expect(try count(session, "") == 10 && last(session).contains("Back in the library"))
        try session.press("D")
        #expect(last(session).contains("for good?"))
        try session.press("y", "t", "a", "P")
        #expect(try count(session, "") == 11 && count(session, "is:deleted") == 0)
        #expect(session.text.contains("No article fits") || session.text.contains("The bin is empty."))
    }

    @Test func `outside of the bin nothing is put back, and the key is that of the page`() throws {
        var session = try session()
        try session.press("P")
        #expect(last(session).contains("there is no page to fetch"))
        #expect(try count(session, "") == 12)
    }

    @Test func `names, timeline and quotes are those of what is marked`() throws {
        var session = try session()
        try session.press("space", "space", "9")
        #expect(session.lines[1].contains("Quotes of 2 marked articles"))
        try session.press("6", "esc", "space", "w")
        #expect(session.text.contains("the marked article"))
    }

    @Test func `marks go with what is gone`() throws {
        var session = try session()
        try session.press("t", "a")
        let ids = try session.library.order(of: ArticleView()).ids
        _ = try session.library.takeOut(Array(ids.prefix(4)), now: 1_700_000_000)
        try session.run(session.state.update(.libraryChanged))
        #expect(marked(session) == 8)
    }
}
