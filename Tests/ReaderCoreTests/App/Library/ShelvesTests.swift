import LibraryTestSupport
import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// The shelves beside the list, or in its place.
struct ShelvesTests {
    private var library = AnsweredLibrary.settled(100, columns: 80, rows: 24)

    private func lines() -> [String] { Screen(library.state).lines }

    private func line(of name: String) -> String? { lines().first { $0.contains(name) } }

    @Test func `on a wide screen they stand beside the list`() throws {
        let wide = AnsweredLibrary.settled(100, columns: 200, rows: 60)
        try expect(Screen(wide.state), matches: "shelves-200x60")
        #expect(wide.state.pane == .library)
    }

    @Test mutating func `on a narrow screen they stand in its place, and every key that leaves leaves`() {
        for key in ["q", "esc", "6"] {
            library.press("F")
            #expect(library.state.pane == .shelves && lines()[1].hasPrefix(" Shelves"))
            library.press(key)
            #expect(library.state.pane == .library && lines()[1].hasPrefix(" Library"))
        }
        library.press("h")
        #expect(library.state.pane == .shelves)
    }

    @Test mutating func `each has its unread count, a search once it has been counted`() {
        library.press("F")
        for (name, count) in [
            ("Unread", "67"), ("Today", "3"), ("Starred", "9"), ("ferries", "16"), ("Harbour Post", "1,200"),
            ("− Local", "1,204"), ("#asia", "7"),
        ] { #expect(line(of: name)?.hasSuffix(" " + count) == true, "\(name)") }
        #expect(line(of: "#trade")?.trimmed == "#trade")
    }

    @Test mutating func `a folder is folded, and read as one`() {
        library.press("F", "/")
        library.type("harbour")
        library.press("enter", "F", "o")
        #expect(line(of: "+ Local")?.hasSuffix("1,204") == true && line(of: "Harbour Post") == nil)
        library.press("enter")
        #expect(library.state.library?.pane.view.search == "folder:Local" && lines()[1].hasPrefix(" Local"))
        library.press("F", "o")
        #expect(line(of: "Harbour Post") != nil && line(of: "− South") != nil)
    }

    @Test mutating func `a feed that was not fetched says when, why and what to do`() {
        library.press("F", "/")
        library.type("voa")
        library.press("enter", "F")
        #expect(line(of: "✗ VOA") != nil)
        let text = lines().joined(separator: "\n")
        #expect(text.contains("Not fetched on 26 Jun 2018 at 08:00: The server answers 404"))
        #expect(text.contains("Fetch it again later") && text.contains("https://voa.example/rss"))
    }

    @Test mutating func `feeds, folders and searches are renamed, feeds moved, and searches forgotten`() {
        func asked(_ keys: String...) -> [LibraryChange] {
            var effects: [Effect] = []
            for key in keys { effects += library.state.press(key) }
            return effects.compactMap { if case .change(let change) = $0 { change } else { nil } }
        }
        library.press("F")
        for _ in 0..<4 { library.press("j") }
        #expect(asked("e").isEmpty && lines().last?.contains("can be renamed") == true)
        library.press("j", "e")
        library.type("boats")
        #expect(asked("enter") == [.shelf(.renameSearch("ferries", "boats"))])
        library.press("-")
        #expect(lines().last?.contains("Forget the search ferries?") == true)
        #expect(asked("y") == [.shelf(.removeSearch("ferries", query: "ferry OR ferries"))])
        library.press("j", "i")
        library.type("/World//Radio /")
        #expect(asked("enter") == [.shelf(.move(RowID(2), "World/Radio"))])
        #expect(asked("p") == [.shelf(.wholePages(RowID(2), true))])
        library.press("j", "e")
        library.type("Home")
        #expect(asked("enter") == [.shelf(.renameFolder("Local", "Home"))])
    }

    @Test mutating func `a shelf is read at once, and a folder fetched at once`() {
        library.press("F", "/")
        library.type("south")
        library.press("enter", "F")
        #expect(library.state.press("r").contains(.start(Request(.feeds, .refreshFeeds(.folder("Local/South"))))))
        library.press("A")
        #expect(lines().last?.contains("Mark 4 articles of South as read?") == true)
    }

    @Test mutating func `a search is kept with one key`() {
        library.press("S")
        #expect(line(of: "Search first") != nil)
        library.press("/")
        library.type("bridge")
        library.press("enter")
        let kept = library.state.press("S")
        #expect(kept.contains(.change(.shelf(.saveSearch("bridge*", query: "bridge*")))))
        #expect(lines().last?.contains("Kept among the shelves (F): bridge*") == true)
    }

    @Test mutating func `a search in a feed or a tag is kept with it, and says so`() {
        for (shelf, name, query) in [
            ("harbour", "Harbour Post · bridge*", #"(feed:"Harbour Post") (bridge*)"#),
            ("asia", "#asia · bridge*", "(tag:asia) (bridge*)"),
        ] {
            library.press("F", "/")
            library.type(shelf)
            library.press("enter", "/")
            library.type("bridge")
            library.press("enter")
            #expect(library.state.press("S").contains(.change(.shelf(.saveSearch(name, query: query)))), "\(shelf)")
        }
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
