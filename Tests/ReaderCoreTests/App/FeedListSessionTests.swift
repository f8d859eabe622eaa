import LibraryTestSupport
import ReaderImport
import ReaderSQLite
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// Lists of feeds come in and go out from the screen, and shelves are put in order there.
struct FeedListSessionTests {
    private let store: TemporaryLibrary
    private var session: LibrarySession

    init() throws {
        store = try TemporaryLibrary()
        for name in ["Boat", "Crane", "Ferry"] {
            let url = "https://\(name.lowercased()).example/feed"
            _ = try store.library.subscribe(to: Subscription(title: name, url: url, folder: "Local"), now: 0)
        }
        session = try LibrarySession(store.library, columns: 80, rows: 24)
    }

    /// What the palette begins for words that are typed in it.
    private mutating func choose(_ words: String) throws {
        try session.press(":")
        try session.type(words)
        try session.press("enter")
    }

    private func started(_ effects: [Effect]) -> [Request.Work] {
        effects.compactMap { if case .start(let request) = $0 { request.work } else { nil } }
    }

    @Test mutating func `a list of feeds is written under a name, without passwords unless they are asked for`() throws
    {
        try choose("write list feeds")
        #expect(session.text.contains("file: feeds.opml") && session.text.contains("names and passwords left out"))
        let work = started(session.state.update(.pressed(.enter)))
        #expect(work == [.export(ExportJob(.articles, .text, of: .feeds(withPasswords: false), to: "feeds.opml"))])
        try choose("opml passwords")
        #expect(session.text.contains("OPML with names and passwords"))
        let withPasswords = started(session.state.update(.pressed(.enter)))
        #expect(
            withPasswords == [.export(ExportJob(.articles, .text, of: .feeds(withPasswords: true), to: "feeds.opml"))])
    }

    @Test mutating func `a name that cannot be written comes back with the reason`() throws {
        try choose("write list feeds")
        _ = session.state.update(.pressed(.enter))
        let job = ExportJob(.articles, .text, of: .feeds(withPasswords: false), to: "feeds.opml")
        _ = session.state.update(.exportFailed(job, Failure("Permission denied.", advice: "")))
        #expect(session.text.contains("Permission denied.") && session.text.contains("file: feeds.opml"))
    }

    @Test mutating func `a list of feeds is read by its name, and what came of it is told`() throws {
        try choose("opml subscribe")
        try session.type("~/others.opml")
        #expect(started(session.state.update(.pressed(.enter))) == [.importFeeds("~/others.opml")])
        _ = session.state.update(.feedAdded("3 feeds added, 1 there already."))
        #expect(session.state.notice?.text == "3 feeds added, 1 there already.")
    }

    @Test mutating func `an address that has led to nothing is there again, until something has come of it`() throws {
        try session.press("+")
        try session.type("example.org/nothing")
        _ = session.state.update(.pressed(.enter))
        _ = session.state.update(.feedsFinished(Failure("There is nothing.", advice: "Check the address.")))
        try session.press("+")
        #expect(session.text.contains("address of a feed or a page: example.org/nothing"))
        // What is typed takes its place.
        try session.type("example.org/feed")
        #expect(started(session.state.update(.pressed(.enter))) == [.addFeed("example.org/feed")])
        _ = session.state.update(.feedAdded("Subscribed."))
        try session.press("+")
        #expect(!session.text.contains("example.org"))
    }

    @Test mutating func `a search does not take the name of another`() throws {
        try store.library.change(.saveSearch("Boats", query: "boat"), now: 0)
        try store.library.change(.saveSearch("Cranes", query: "crane"), now: 1)
        session = try LibrarySession(store.library)
        try session.press("F", "G")
        for _ in 0..<12 where session.selected != "Cranes" { try session.press("k") }
        try session.press("e")
        try session.type("Boats")
        try session.press("enter")
        #expect(session.text.contains("name: Boats") && session.text.contains("Another search is called so."))
        try session.press("ctrl-u")
        try session.type("Cranes and boats")
        try session.press("enter")
        #expect(session.text.contains("Cranes and boats"))
    }

    @Test mutating func `what is done to the shelves is taken back, or nothing else in its stead`() throws {
        try store.library.change(.saveSearch("Boats", query: "boat"), now: 0)
        try store.keep("A boat.", title: "Boat", now: 2)
        session = try LibrarySession(store.library)
        let day = CalendarDay(number: 0)
        try session.press("v", "F", "G")
        for _ in 0..<12 where !session.selected.hasPrefix("Boats") { try session.press("k") }
        let kept = { [store] in
            try store.library.read { try String.fetchAll($0, sql: "SELECT name || ': ' || query FROM savedSearch") }
        }
        let starred = { [store] in try store.library.articleIDs(matching: Query.parse("is:starred"), today: day).count }
        try session.press("-", "y")
        #expect(try kept().isEmpty && session.state.notice?.text == "The search is forgotten.")
        try session.press("U")
        #expect(try kept() == ["Boats: boat"])
        #expect(session.state.notice?.text == "Taken back: the search Boats is among the shelves.")
        try session.press("g", "G")
        for _ in 0..<12 where !session.selected.hasPrefix("Boats") { try session.press("k") }
        try session.press("e")
        try session.type("Ships")
        try session.press("enter", "U")
        #expect(
            session.state.notice?.text
                == "A name or folder is not taken back: it can be typed again. U takes back what was before it.")
        // The star that was set before.
        #expect(try starred() == 1)
        try session.press("U")
        #expect(try starred() == 0 && kept() == ["Ships: boat"])
    }

    @Test mutating func `feeds and folders are moved up and down, and the selection goes with them`() throws {
        try session.press("F", "G")
        #expect(session.selected == "Ferry")
        try session.press("<", "<")
        #expect(session.selected == "Ferry")
        #expect(try store.library.feeds().map(\.displayName) == ["Ferry", "Boat", "Crane"])
        try session.press("<")
        #expect(session.state.notice?.text == "It stands first.")
        try session.press("k")
        #expect(session.selected == "− Local")
        try session.press(">")
        #expect(session.state.notice?.text == "It stands last.")
        try session.press("g", ">")
        #expect(session.state.notice?.text == "Feeds and folders are moved up and down.")
    }
}
