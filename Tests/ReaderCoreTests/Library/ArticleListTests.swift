import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct ArticleListTests {
    /// Five articles of July, the last one newest; two of a feed.
    private func filled() throws -> (store: TemporaryLibrary, ids: [RowID<ArticleRow>]) {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        let titles = ["Bridge", "apple harvest", "Zoo", "Council", "Ferry"]
        let ids = try titles.enumerated().map { index, title in
            try store.keep(
                "The \(title.lowercased()) of Lisbon, part \(index).", title: title,
                url: "https://example.org/\(index)",
                published: "2018-07-0\(index + 1)", feed: index < 2 ? feed : nil, entry: "\(index)"
            ).id
        }
        return (store, ids)
    }

    private func titles(_ order: ArticleOrder, _ library: Library) throws -> [String] {
        try library.rows(order.ids).compactMap(\.title)
    }

    @Test func `the newest article stands first`() throws {
        let (store, ids) = try filled()
        let order = try store.library.order(of: ArticleView())
        #expect(order.ids == ids.reversed())
        #expect(order.counts == LibraryCounts(articles: 5, unread: 5))
    }

    @Test(
        arguments: [
            (ArticleView.Sort.oldest, ["Bridge", "apple harvest", "Zoo", "Council", "Ferry"]),
            (.title, ["apple harvest", "Bridge", "Council", "Ferry", "Zoo"]),
            (.unread, ["Council", "Zoo", "apple harvest", "Bridge", "Ferry"]),
            (.starred, ["Zoo", "Ferry", "Council", "apple harvest", "Bridge"]),
        ])
    func `a list is ordered as asked`(sort: ArticleView.Sort, expected: [String]) throws {
        let (store, ids) = try filled()
        try store.library.change([ids[4]], .read(true))
        try store.library.change([ids[2]], .starred(true))
        let order = try store.library.order(of: ArticleView(sort: sort))
        #expect(try titles(order, store.library) == expected)
    }

    @Test func `days and feeds are headings with the articles below them`() throws {
        let (store, _) = try filled()
        let days = try store.library.order(of: ArticleView(grouping: .day))
        #expect(days.groups.count == 5)
        #expect(days.groups.first == ArticleOrder.Group(.day(try #require(CalendarDay(iso: "2018-07-05"))), start: 0))
        let feeds = try store.library.order(of: ArticleView(grouping: .feed))
        #expect(
            feeds.groups == [
                ArticleOrder.Group(.name("Files and pages"), start: 0),
                ArticleOrder.Group(.name("https://example.org/feed"), start: 3),
            ])
        #expect(try titles(feeds, store.library) == ["Ferry", "Council", "Zoo", "apple harvest", "Bridge"])
    }

    @Test func `a feed and a query narrow the list`() throws {
        let (store, ids) = try filled()
        let feed = try #require(try store.library.feeds().first?.id)
        #expect(try store.library.order(of: ArticleView(feed: feed)).ids == [ids[1], ids[0]])
        #expect(try store.library.order(of: ArticleView(query: "ferry")).ids == [ids[4]])
        var typing = ArticleView(query: "lisbon fer")
        typing.isTyping = true
        #expect(try store.library.order(of: typing).ids == [ids[4]])
        #expect(try store.library.order(of: ArticleView(query: "nothing")).ids == [])
    }

    @Test func `the first page is there before the order, around the article that was left`() throws {
        let (store, ids) = try filled()
        let (view, first) = try store.library.beginning(of: nil, count: 2)
        #expect(view == ArticleView() && first.rows.map(\.id) == [ids[4], ids[3]] && first.counts.articles == 5)
        var left = ListSession(selected: ids[2], offset: 1)
        try store.library.keep(left)
        // What comes later is new.
        left.lastArticle = ids.max { $0.number < $1.number }
        let (_, second) = try store.library.beginning(of: nil, count: 2)
        #expect(second.rows.map(\.id) == [ids[4], ids[3], ids[2], ids[1]] && second.session == left)
        try store.library.keep(ListSession(selected: ids[0], sort: .title, grouping: .day))
        #expect(try store.library.beginning(of: nil, count: 2).0 == ArticleView(sort: .title, grouping: .day))
    }

    @Test func `tags are kept once, whatever their case, and go with their last article`() throws {
        let (store, ids) = try filled()
        try store.library.change([ids[0]], .tag("Asia", true))
        try store.library.change([ids[0], ids[1]], .tag("asia", true))
        #expect(try store.library.tags() == ["Asia"])
        #expect(try store.library.rows([ids[1]]).first?.tags == ["Asia"])
        try store.library.change([ids[0]], .tag("ASIA", false))
        try store.library.delete(ids[1], now: 1_700_000_000)
        #expect(try store.library.rows([ids[0]]).first?.tags == [])
        try store.library.change([ids[0]], .read(true))
        #expect(try store.library.tags() == [])
    }

    @Test func `place and marks come back with the article`() throws {
        let (store, ids) = try filled()
        try store.library.keep(place: 4, of: ids[0], now: 1)
        try store.library.keep(place: 9, of: ids[0], now: 2)
        try store.library.keep(mark: "a", at: 5, of: ids[0])
        let reading = try #require(try store.library.reading(of: ids[0]))
        #expect(reading.place == 9 && reading.marks == ["a": 5] && reading.row?.title == "Bridge")
        try store.library.delete(ids[0], now: 1_700_000_000)
        #expect(try store.library.reading(of: ids[0]) == nil)
        try store.library.keep(place: 4, of: ids[0], now: 3)
    }

    @Test func `the next unread article is the first of those asked about`() throws {
        let (store, ids) = try filled()
        try store.library.change([ids[0], ids[1]], .read(true))
        #expect(try store.library.firstUnread(of: ids) == ids[2])
        #expect(try store.library.firstUnread(of: Array(ids[..<2])) == nil)
    }

    @Test func `a preview has the beginning of the text, and nothing where the article is gone`() throws {
        let (store, ids) = try filled()
        let preview = try #require(try store.library.preview(of: ids[4]))
        #expect(preview.beginning.contains("The ferry of Lisbon") && !preview.isAnnotated)
        try store.library.delete(ids[4], now: 1_700_000_000)
        #expect(try store.library.preview(of: ids[4]) == nil)
    }

    @Test func `a feed says how many of its articles are unread`() throws {
        let (store, ids) = try filled()
        try store.library.change([ids[0]], .read(true))
        #expect(try store.library.shelves(today: CalendarDay(number: 0)).feeds.map(\.unread) == [1])
    }
}
