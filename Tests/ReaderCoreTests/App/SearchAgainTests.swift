import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderPanes
@testable import ReaderScreen

/// Searching in the lists of the library: again, wrongly, and not any more.
struct SearchAgainTests {
    private let harbour: HarbourLibrary
    private var session: LibrarySession

    init() throws {
        harbour = try HarbourLibrary()
        session = try LibrarySession(harbour.store.library, columns: 100, rows: 30)
    }

    private mutating func search(_ words: String) throws {
        try session.press("/")
        try session.type(words)
        try session.press("enter")
    }

    @Test mutating func `what is typed takes the place of the last search`() throws {
        try search("pier")
        try search("okafor")
        #expect(session.state.library?.pane.view.query == "okafor*")
        try session.press("7")
        try search("lind")
        try search("osa")
        #expect(session.selected.hasPrefix("Osaka"))
        try session.press("9")
        try search("patient")
        try search("stands")
        #expect(session.text.contains("Pier 40 stands") && !session.text.contains("patient"))
    }

    @Test mutating func `enter alone keeps the search, and end lets it go on`() throws {
        try search("pier")
        try session.press("/", "enter")
        #expect(session.state.library?.pane.view.query == "pier*")
        try session.press("/", "end")
        try session.type(" okafor")
        try session.press("enter")
        #expect(session.state.library?.pane.view.query == "pier* okafor*")
    }

    @Test(arguments: ["is:unreed", "before:tomorow", "(a", "tag:", "foo:bar", "\"open"])
    mutating func `a wrong query shows no articles and keeps what was typed`(query: String) throws {
        try search(query)
        #expect(session.lines[1].contains("“\(query)” is not understood"))
        #expect(!session.text.contains("of the bridge stands"))
        guard case .prompt(let prompt) = session.state.overlay else {
            Issue.record("the line is gone")
            return
        }
        #expect(prompt.field.text == query && prompt.error != nil)
        try session.press("esc")
        #expect(session.text.contains("of the bridge stands") && !session.lines[1].contains("“"))
    }

    @Test mutating func `a query that is not whole yet says so`() throws {
        try session.press("/")
        try session.type("is:un")
        #expect(session.lines[1].contains("“is:un” is not whole yet"))
        try session.type("read")
        #expect(session.lines[1].contains("“is:unread”") && !session.lines[1].contains("not whole"))
    }

    @Test mutating func `esc takes the search away and leaves the feed`() throws {
        let feed = try harbour.store.store.addFeed("https://harbour.example/feed")
        try harbour.store.store.keep("The quay is long.", title: "Quay", feed: feed, entry: "1")
        try session.run(session.state.update(.libraryChanged))
        try session.press("F", "/")
        try session.type("harbour")
        try session.press("enter")
        #expect(session.state.library?.pane.view.feed == feed)
        try search("quay")
        try session.press("esc")
        #expect(session.state.library?.pane.view.feed == feed && session.state.library?.pane.view.query == "")
        try session.press("esc")
        #expect(session.state.library?.pane.view.feed == nil)
    }

    @Test mutating func `quotes of the library are found by their words, as those of an article are`() throws {
        try session.press("9")
        try search("wait pier 7")
        #expect(session.state.main == .quotes(.library))
        #expect(session.selected == "Port Authority ~ ships would wait for pier 7")
        try session.press("esc")
        #expect(session.selected.hasPrefix("Anna Lindqvist “Pier 40 stands,”"))
    }

    @Test mutating func `a wrong query for quotes is told where it is typed`() throws {
        try session.press("9")
        try search("is:unreed")
        #expect(session.lines.last?.contains("^") == true && !session.text.contains("Pier 40 stands"))
        guard case .prompt = session.state.overlay else {
            Issue.record("the line is gone")
            return
        }
    }

    @Test mutating func `a name is found by any of its words`() throws {
        try session.press("7")
        try search("author")
        #expect(session.selected.hasPrefix("Port Authority"))
    }

    @Test mutating func `a date is typed as it is written; what is none is looked for`() throws {
        try session.press("8")
        try search("May 2018")
        #expect(session.selected.contains("May 2018"))
        try search("5 Oct 2018")
        #expect(session.selected.contains("Oct 2018"))
        try search("Octember")
        #expect(session.text.contains("No dated events in articles that fit “Octember”. A date is written 2018, Oct"))
        try session.press("esc")
        #expect(session.selected.contains("2019"))
    }
}
