import LibraryTestSupport
import ReaderImport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Feeds and folders stand as the reader has put them, and by name where nobody has.
struct ShelfOrderTests {
    private let store: TemporaryLibrary
    private var library: Library { store.library }

    init() throws {
        store = try TemporaryLibrary()
        let feeds = [
            ("Quay", ""), ("Ferry", "Local"), ("Boat", "Local"), ("Mole", "Local/South"), ("Pier", "Local/North"),
            ("Ocean", "World"), ("Crane", "Local"),
        ]
        for (name, folder) in feeds {
            let feed = Subscription(title: name, url: "https://\(name.lowercased()).example/feed", folder: folder)
            _ = try store.library.subscribe(to: feed, now: 0)
        }
    }

    private var order: [String] { get throws { try library.feeds().map(\.displayName) } }

    private func id(_ name: String) throws -> RowID<FeedRow> { try library.feed(called: name).id }

    @Test func `they stand by name, the feeds of a folder before the folders in it`() throws {
        #expect(try order == ["Quay", "Boat", "Crane", "Ferry", "Pier", "Mole", "Ocean"])
    }

    @Test func `a tag that gets the name of another becomes it`() throws {
        let ids = try ["One", "Two", "Three"].map { (name: String) in
            try store.keep("The \(name) boat.", title: name).id
        }
        try library.change([ids[0], ids[1]], .tag("sea", true))
        try library.change([ids[1], ids[2]], .tag("harbour", true))
        var tags: [String] {
            get throws { try library.shelves(today: CalendarDay(number: 0)).tags.map { "\($0.name) \($0.unread)" } }
        }
        try library.change(.renameTag("sea", "Water"), now: 0)
        #expect(try tags == ["harbour 2", "Water 2"])
        try library.change(.renameTag("harbour", "water"), now: 0)
        #expect(try tags == ["Water 3"])
        try library.change(.renameTag("Water", "water"), now: 0)
        #expect(try tags == ["water 3"])
    }

    @Test func `a search that is kept under the name of another has a number behind it`() throws {
        for query in ["boat", "ferry", "boat", "pier"] { try library.change(.saveSearch("News", query: query), now: 0) }
        var kept: [String] {
            get throws {
                try library.shelves(today: CalendarDay(number: 0)).searches.map { "\($0.name): \($0.query)" }.sorted()
            }
        }
        #expect(try kept == ["News 2: ferry", "News 3: pier", "News: boat"])
        try library.change(.renameSearch("News 3", "News 2"), now: 0)
        try library.change(.renameSearch("News", "Boats"), now: 0)
        #expect(try kept == ["Boats: boat", "News 2 2: pier", "News 2: ferry"])
    }

    @Test func `a feed is put further up and down among those of its folder, and stays there`() throws {
        try library.change(.reorder(try id("Ferry"), by: -2), now: 0)
        #expect(try order == ["Quay", "Ferry", "Boat", "Crane", "Pier", "Mole", "Ocean"])
        try library.change(.reorder(try id("Ferry"), by: -1), now: 0)
        try library.change(.reorder(try id("Boat"), by: 1), now: 0)
        #expect(try order == ["Quay", "Ferry", "Crane", "Boat", "Pier", "Mole", "Ocean"])
        // What comes later stands behind, and a feed that goes to another folder has no place there yet.
        _ = try library.subscribe(
            to: Subscription(title: "Anchor", url: "https://anchor.example/feed", folder: "Local"), now: 0)
        try library.change(.move(try id("Ferry"), "World"), now: 0)
        #expect(try order == ["Quay", "Crane", "Boat", "Anchor", "Pier", "Mole", "Ferry", "Ocean"])
    }

    @Test func `folders are put before those beside them, and keep their place under another name`() throws {
        try library.change(.reorderFolder("Local/South", by: -1), now: 0)
        try library.change(.reorderFolder("World", by: -1), now: 0)
        #expect(try order == ["Quay", "Ocean", "Boat", "Crane", "Ferry", "Mole", "Pier"])
        try library.change(.renameFolder("Local", "Near"), now: 0)
        try library.change(.renameFolder("World", "Zones"), now: 0)
        #expect(try order == ["Quay", "Ocean", "Boat", "Crane", "Ferry", "Mole", "Pier"])
        // Lists for other readers have the same order.
        #expect(try library.subscriptions(withPasswords: false).map(\.subscription.title) == order)
    }
}
