import LibraryTestSupport
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// The database keeps how much of each shelf is unread.
struct ShelfCountTests {
    private let store: TemporaryLibrary
    private var library: Library { store.library }
    private let today = CalendarDay(number: 18_000)

    init() throws { store = try TemporaryLibrary() }

    /// Every count as it is kept, and as a count of all articles gives it.
    private func counts() throws -> (kept: [[DatabaseValue]], counted: [[DatabaseValue]]) {
        let all = "SELECT shelf, key, unread FROM shelfCount WHERE unread <> 0 ORDER BY shelf, key"
        let kept = try library.read { try Row.fetchAll($0, sql: all).map(\.databaseValues) }
        let counted = try library.write { database in
            try database.execute(sql: LibrarySchema.countShelves)
            return try Row.fetchAll(database, sql: all).map(\.databaseValues)
        }
        return (kept, counted)
    }

    @Test func `whatever happens to articles, the counts are those of a recount`() throws {
        var random = SplitMix(seed: 11)
        let feeds = try (0..<3).map { try store.addFeed("https://feed\($0).example/rss") }
        var ids: [RowID<ArticleRow>] = []
        for number in 0..<30 {
            let feed = feeds.randomElement(using: &random)
            ids.append(
                try store.keep(
                    "Text \(number).", title: "\(number)", feed: number % 4 == 0 ? nil : feed,
                    entry: number % 4 == 0 ? nil : "\(number)"
                ).id)
        }
        for step in 0..<120 {
            guard let id = ids.randomElement(using: &random) else { break }
            let isSet = Bool.random(using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0...2: try library.change([id], .read(isSet))
            case 3: try library.change([id], .starred(isSet))
            case 4, 5: try library.change([id], .tag(["ships", "quays"].randomElement(using: &random) ?? "", isSet))
            case 6 where step % 5 == 0: _ = try library.takeOut(id, now: 0)
            default: try library.change(Array(ids.prefix(5)), .read(isSet))
            }
            if step % 10 == 0 {
                let (kept, counted) = try counts()
                #expect(kept == counted, "step \(step)")
            }
        }
        try library.remove(feeds[0], articles: false)
        try library.remove(feeds[1], articles: true)
        let (kept, counted) = try counts()
        #expect(kept == counted)
    }

    @Test func `shelves hold feeds by folder, tags in use, saved searches and what came today`() throws {
        let feed = try store.addFeed("https://quay.example/rss")
        try store.keep("Old.", title: "Old", published: "2019-04-13", feed: feed, entry: "1")
        let new = try store.keep("New.", title: "New", published: "2019-04-14", feed: feed, entry: "2").id
        try library.change([new], .tag("ships", true))
        try library.change([new], .starred(true))
        try library.change(.saveSearch("New ones", query: "title:new"), now: 1)
        try library.change(.rename(feed, "The Quay"), now: 1)
        try library.change(.move(feed, "Local/North"), now: 1)
        var shelves = try library.shelves(today: today)
        #expect((shelves.unread, shelves.today, shelves.starred) == (2, 1, 1))
        #expect(shelves.feeds.map(\.name) == ["The Quay"] && shelves.feeds.map(\.unread) == [2])
        #expect(shelves.tags == [Shelves.Named("ships", unread: 1)])
        #expect(shelves.searches == [Shelves.Search("New ones", query: "title:new")])
        let counts = try library.unreadCounts(of: ["title:new", "is:unreed", ""])
        #expect(counts == ["title:new": 1, "": 2])
        try library.change(.searchCounts(counts), now: 1)
        try library.change(.renameFolder("Local", "Home"), now: 1)
        try library.change(.renameSearch("New ones", "Newest"), now: 1)
        shelves = try library.shelves(today: today)
        #expect(shelves.searchCounts["title:new"] == 1)
        #expect(shelves.feeds.map(\.folder) == ["Home/North"] && shelves.searches.map(\.name) == ["Newest"])
        #expect(try library.feeds(.folder("Home")).map(\.id) == [feed])
        #expect(try library.feeds(.folder("Hom")).isEmpty)
        try library.change(.removeSearch("Newest", query: "title:new"), now: 1)
        #expect(try library.shelves(today: today).searches.isEmpty)
    }

    @Test func `what came today is found by the index of what is unread`() throws {
        let plan = try library.plan(Library.unreadToday, [0])
        #expect(plan == ["SEARCH article USING INDEX articleUnread (sortedAt>?)"])
    }

    @Test func `the shelf and the place in it come back, and what is new above is counted`() throws {
        let feed = try store.addFeed("https://quay.example/rss")
        let ids = try (1...4).map { number in
            try store.keep(
                "Text \(number).", title: "\(number)", published: "2019-04-1\(number)", feed: feed, entry: "\(number)"
            ).id
        }
        var session = ListSession(selected: ids[1], offset: 1)
        session.shelf = Shelf(title: "Quay", feed: feed)
        try library.keep(session)
        try store.keep("Text 5.", title: "5", published: "2019-04-15", feed: feed, entry: "5")
        try store.keep("Text 0.", title: "0", published: "2019-04-10", feed: feed, entry: "0")
        let (view, beginning) = try library.beginning(of: nil, count: 2)
        #expect(view.feed == feed && beginning.session?.shelf.title == "Quay")
        #expect(beginning.session?.lastArticle == ids[3])
        #expect(beginning.rows.map(\.id).contains(ids[1]))
        try library.remove(feed, articles: false)
        #expect(try library.session()?.shelf.feed == nil)
    }

    @Test func `where the article that was left is not listed any more, the one beside it is selected`() throws {
        let ids = try (1...4).map { try store.keep("Text \($0).", title: "\($0)", published: "2019-04-1\($0)").id }
        var session = ListSession(selected: ids[2])
        session.nearby = [ids[1], ids[0], ids[3]]
        session.shelf = Shelf(title: "Unread", search: "is:unread")
        try library.keep(session)
        try library.change([ids[2]], .read(true))
        #expect(try library.beginning(of: nil, count: 2).1.session?.selected == ids[1])
        _ = try library.takeOut(ids[2], now: 0)
        _ = try library.takeOut(ids[1], now: 0)
        #expect(try library.session()?.selected == ids[0])
    }

    @Test func `the newest stories stand among the shelves with what is unread of them`() throws {
        let ids = try (1...5).map { try store.keep("Text \($0).", title: "\($0)", published: "2019-04-1\($0)").id }
        try library.write { database in
            // The last one has lost its fellows.
            try database.execute(
                sql: "INSERT OR REPLACE INTO storyMember VALUES (?, 1, NULL), (?, 1, NULL), (?, 3, NULL), (?, 3, NULL)",
                arguments: [ids[0], ids[1], ids[2], ids[3]])
            try database.execute(sql: "INSERT OR REPLACE INTO storyMember VALUES (?, 5, NULL)", arguments: [ids[4]])
        }
        try library.change([ids[0]], .read(true))
        let stories = try library.shelves(today: today).stories
        #expect(stories == [.init(3, title: "4", unread: 2), .init(1, title: "2", unread: 1)])
        #expect(try library.unreadCounts(of: ["has:story"]) == ["has:story": 3])
        #expect(try library.order(of: ArticleView(query: "-has:story")).ids == [ids[4]])
    }

    @Test func `what is folded is kept, under the name that a folder is given`() throws {
        let feed = try store.addFeed("https://quay.example/rss")
        try library.change(.move(feed, "Local/North"), now: 1)
        #expect(try library.shelves(today: today).folded == [Shelves.storiesFold])
        try library.change(.fold("Local", true), now: 1)
        try library.change(.fold(Shelves.storiesFold, false), now: 1)
        try library.change(.renameFolder("Local", "Home"), now: 1)
        #expect(try library.shelves(today: today).folded == ["Home"])
        try library.change(.fold("Home", false), now: 1)
        #expect(try library.shelves(today: today).folded.isEmpty)
    }
}
