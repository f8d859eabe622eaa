import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// From a view of the library into its articles, on to the next of them, and back.
struct TrailTests {
    private let harbour: HarbourLibrary
    private var session: LibrarySession

    init() throws {
        harbour = try HarbourLibrary()
        session = try LibrarySession(harbour.store.library, columns: 100, rows: 30)
    }

    private var title: String { session.state.reading?.article.title ?? "" }

    @Test mutating func `brackets go through the articles of the list that was left, and q returns to it`() throws {
        try session.press("4", "o", "/")
        try session.type("oka")
        try session.press("enter", "enter", "enter")
        #expect(title == "Pier 40 of the bridge stands")
        try session.press("]")
        #expect(title == "Pier 37 of the bridge stands")
        let cursor = try #require(session.state.reading?.cursor)
        #expect(session.state.reading?.article.text[cursor..<cursor + 13] == "“It is a pa")
        try session.press("[", "[")
        #expect(session.lines.last?.contains("This is the first article of the list it was opened from.") == true)
        try session.press("q")
        #expect(session.state.main == .quotes(.entity(harbour.tomas)))
        try session.press("q")
        #expect(session.state.main == .library)
    }

    @Test mutating func `from the list of articles they go through that list`() throws {
        try session.press("enter", "]")
        #expect(title == "Pier 39 of the bridge stands")
        try session.press("q")
        #expect(session.state.main == .library)
    }

    @Test mutating func `the page of an entity has its articles once each`() throws {
        try session.press("2", "j", "enter")
        let trail = session.state.content(of: session.state.main).trail
        #expect(Set(trail.stops.map(\.place.article)).count == trail.stops.count && trail.stops.count >= 5)
    }
}

/// Deleting, tagging and taking it back.
struct TakingBackTests {
    private let harbour: HarbourLibrary
    private var session: LibrarySession

    init() throws {
        harbour = try HarbourLibrary(articles: 5)
        session = try LibrarySession(harbour.store.library, columns: 100, rows: 30)
    }

    private var last: String { session.lines.last ?? "" }
    private var count: Int { session.state.library?.pane.order.ids.count ?? 0 }

    @Test mutating func `an article that was starred and deleted comes back starred`() throws {
        let id = try #require(session.state.library?.pane.selection)
        try session.press("v", "D", "y")
        #expect(count == 4 && last.contains("Deleted; U brings it back, the bin has it for 30 days."))
        try session.press("U")
        #expect(count == 5 && last.contains("Back in the library: Pier 5 of the bridge stands"))
        #expect(session.state.library?.pane.selection == id)
        #expect(try harbour.store.library.rows([id]).first?.isStarred == true)
        try session.press("U")
        #expect(last.contains("No longer starred: Pier 5"))
        try session.press("U")
        #expect(last.contains("There is nothing to take back."))
    }

    @Test mutating func `what was deleted while it was read is not in the library`() throws {
        try session.press("enter", "6", "D", "y", "1", "v")
        #expect(last.contains("This article is not in the library.") && count == 4)
        try session.press("6", "U", "1", "v")
        #expect(last.contains("Starred: Pier 5"))
    }

    @Test mutating func `several tags are told in one line, and taken back in one`() throws {
        try session.press("a")
        try session.type("sea, stone")
        try session.press("enter")
        #expect(last.contains("Tagged #sea #stone: Pier 5"))
        try session.press("U")
        #expect(last.contains("No longer tagged #sea #stone"))
        try session.press("a")
        try session.type("old")
        try session.press("enter", "a", "ctrl-u")
        try session.type("new")
        try session.press("enter")
        #expect(last.contains("Tagged #new, no longer #old"))
    }
}
