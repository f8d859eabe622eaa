import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// An article that its source has changed says so when it is opened, and where.
struct ChangedTextSessionTests {
    private let store: TemporaryLibrary
    private var session: LibrarySession

    init() throws {
        store = try TemporaryLibrary()
        let feed = try store.addFeed("https://quay.example/feed")
        let text = "Three were hurt at the quay.\n\nA crane fell on Monday. Nobody knows why."
        let id = try store.keep(text, title: "Quay", feed: feed, entry: "1").id
        try store.library.keep(place: 0, of: id, now: 1_700_000_100)
        // Long after the moment at which a test looks at it.
        let later = "Five were hurt at the quay.\n\nA crane fell on Monday."
        _ = try store.keep(later, title: "Quay", feed: feed, entry: "1", now: 9_000_000_000)
        session = try LibrarySession(store.library, columns: 80, rows: 24)
    }

    @Test mutating func `it is marked in the list, told when it is opened, and shown place by place`() throws {
        #expect(session.selected.hasPrefix("●") || session.selected.hasPrefix("+"))
        try session.press("x")
        #expect(session.selected.hasPrefix("+"))
        try session.press("enter")
        #expect(session.state.notice?.text == "Changed in 2 places since you read it; + shows what.")
        try session.press("+")
        #expect(session.lines.last?.contains("change 1 of 2: it was “Three”") == true)
        let hits = Screen(session.state)[row: 3].count { $0.marks.contains(.hit) }
        #expect(hits == 4)
        try session.press("+")
        #expect(session.lines.last?.contains("change 2 of 2: here stood “Nobody knows why.”") == true)
        try session.press("-")
        #expect(session.lines.last?.contains("change 1 of 2") == true)
        try session.press("esc", "6")
        #expect(!session.selected.hasPrefix("+"))
    }

    @Test mutating func `an article that is open is read anew where its source changes it meanwhile`() throws {
        try session.press("enter", "6")
        let newest = "Six were hurt at the quay.\n\nA crane fell on Monday."
        let feed = try #require(try store.library.feeds().first?.id)
        _ = try store.keep(newest, title: "Quay", feed: feed, entry: "1", now: 9_500_000_000)
        try session.run(session.state.update(.libraryChanged))
        #expect(session.selected.hasPrefix("+"))
        try session.press("enter")
        #expect(session.text.contains("Six were hurt"))
        try session.press("+")
        #expect(session.lines.last?.contains("it was “Three”") == true)
    }

    @Test mutating func `a change of an article that is open is seen, and the next is told against it`() throws {
        let feed = try #require(try store.library.feeds().first?.id)
        try session.press("enter")
        try session.run(session.state.update(.paused))
        #expect(!session.state.hasPlaceToKeep)
        for (number, text) in ["Six", "Seven"].enumerated() {
            let newest = "\(text) were hurt at the quay.\n\nA crane fell on Monday."
            _ = try store.keep(newest, title: "Quay", feed: feed, entry: "1", now: 9_500_000_000 + number)
            try session.press("6")
            try session.run(session.state.update(.libraryChanged))
            try session.press("enter")
            #expect(session.text.contains("\(text) were hurt"))
            // The place is kept once more, which says when the reader has seen the text.
            #expect(session.state.hasPlaceToKeep)
            try session.run(session.state.update(.paused))
        }
    }

    @Test mutating func `a text that has not changed says that`() throws {
        let other = try LibrarySession(HarbourLibrary(articles: 1))
        session = other
        try session.press("enter", "+")
        #expect(session.state.notice?.text == "Its source has not changed this text since you read it.")
    }
}
