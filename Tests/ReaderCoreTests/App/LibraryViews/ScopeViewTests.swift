import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// Names, timeline and quotes of what the list shows.
struct ScopeViewTests {
    private let harbour: HarbourLibrary
    private var session: LibrarySession

    init() throws {
        harbour = try HarbourLibrary()
        session = try LibrarySession(harbour.store.library)
    }

    private mutating func search(_ query: String) throws {
        try session.press("/")
        try session.type(query)
        try session.press("enter")
    }

    @Test mutating func `quotes, names and timeline are those of the search, and the heading says so`() throws {
        try search("before:2018-04")
        try session.press("9")
        #expect(session.lines[1].hasPrefix(" Quotes of before:2018-04  10"))
        #expect(session.selected.contains("Pier 4 stands"))
        try session.press("7")
        #expect(session.lines[1].contains("Who and where in before:2018-04"))
        #expect(session.selected.contains("12 in 4 articles"))
        try session.press("8")
        #expect(session.lines[1].contains("When it happened: before:2018-04  by day · 6 events"))
    }

    @Test mutating func `w widens to the whole library, and narrows again`() throws {
        try search("before:2018-04")
        try session.press("9", "w")
        #expect(session.state.main == .quotes(.library) && session.lines[1].contains("the whole library"))
        try session.press("8")
        #expect(session.state.main == .timeline(.library))
        try session.press("w")
        #expect(session.lines[1].contains("When it happened: before:2018-04"))
    }

    @Test mutating func `the scope stays while an article of it is read`() throws {
        try search("before:2018-04")
        try session.press("enter", "9")
        #expect(session.lines[1].hasPrefix(" Quotes of before:2018-04"))
        try session.press("tab")
        #expect(session.state.main == .library)
    }

    @Test mutating func `a list of everything has the views of the whole library`() throws {
        try session.press("9")
        #expect(session.state.main == .quotes(.library))
        try session.press("7")
        #expect(session.state.main == .names(.library))
    }

    @Test mutating func `a speaker of a search leads to what they say there`() throws {
        try search("before:2018-04")
        try session.press("9", "o", "enter")
        #expect(session.text.contains("Pier 4 stands") || session.text.contains("ships would wait for pier 4"))
        #expect(!session.text.contains("pier 5") && !session.text.contains("Pier 5"))
        #expect(session.lines.last?.contains("said-by:") == true)
    }

    @Test mutating func `a list of names takes words of names and conditions of articles`() throws {
        try session.press("7", "/")
        try session.type("lind before:2018-04")
        try session.press("enter")
        #expect(session.selected.hasPrefix("Anna Lindqvist") && session.selected.contains("12 in 4 articles"))
        try session.press("esc")
        #expect(session.selected.contains("120 in 40 articles"))
    }

    @Test(arguments: ["7", "8", "9"])
    mutating func `a wrong query says so in its place and stays to be mended`(key: String) throws {
        try session.press(key, "/")
        try session.type("is:unreed ")
        try session.press("enter")
        #expect(session.lines.last?.contains("did you mean “is:unread”?") == true)
        #expect(session.lines[22].contains("is:unreed"))
        try session.press("esc")
        #expect(session.text.contains("Lindqvist") && !session.text.contains("unreed"))
    }

    @Test mutating func `a timeline goes to a date, and takes a query`() throws {
        try session.press("8", "/")
        try session.type("Jun 2018")
        try session.press("enter")
        #expect(session.selected.contains("Jun 2018"))
        try session.press("/")
        try session.type("title:\"Pier 40\"")
        try session.press("enter")
        #expect(session.lines[1].contains("2 events") && session.text.contains("saw pier 40"))
        try session.press("esc")
        #expect(session.lines[1].contains("54 events"))
    }

    @Test mutating func `tab completes fields and names`() throws {
        try session.press("/")
        try session.type("said-")
        #expect(session.lines.last?.contains("tab: said-by:") == true)
        try session.press("tab")
        try session.type("oka")
        #expect(session.lines.last?.contains("tab: Tomas Okafor") == true)
        try session.press("tab")
        #expect(session.lines[22].contains("said-by:\"Tomas Okafor\""))
        try session.press("enter")
        #expect(session.lines[1].contains("14 of 40 articles"))
    }
}
