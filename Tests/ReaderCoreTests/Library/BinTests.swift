import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Articles that have been deleted and can be put back.
struct BinTests {
    private let store: TemporaryLibrary
    private let now = 1_700_000_000
    private let today = CalendarDay(number: 1_700_000_000 / 86_400)

    init() throws { store = try TemporaryLibrary() }

    private var library: Library { store.library }

    /// Three articles of a feed and one of a file.
    private func fill() throws -> [RowID<ArticleRow>] {
        let feed = try store.addFeed("https://harbour.example/feed")
        let ids = try [
            ("Ferry sails", "The ferry to Ærø sails again after the storm.", "2021-03-04"),
            ("Bridge opens", "The bridge over the sound opens in spring.", "2021-03-05"),
            ("Lighthouse dark", "Nobody lights the lighthouse any more.", "2021-03-06"),
        ].enumerated().map { index, article in
            try store.keep(
                article.1, title: article.0, url: "https://harbour.example/\(index)", published: article.2, feed: feed,
                entry: "\(index)"
            ).id
        }
        return ids + [try store.keep("港の橋が開く。 A note about the harbour.", title: "Harbour note").id]
    }

    private func titles(_ text: String) throws -> [String] {
        try library.rows(try library.binned(matching: try Query.parse(text), today: today)).compactMap(\.title)
    }

    @Test func `rows come back from their bytes as they were`() throws {
        let rows = [
            StoredRow(
                table: "body", columns: ["a", "b", "c", "d", "e"],
                values: [.null, .int64(-7), .double(0.25), .string("Ærø\n"), .blob([0, 255, 30])]),
            StoredRow(table: "empty", columns: [], values: []),
        ]
        let bytes = PackedRows.bytes(of: rows)
        #expect(PackedRows.rows(in: bytes) == rows)
        for end in bytes.indices { #expect(PackedRows.rows(in: Array(bytes[..<end])) == nil) }
    }

    @Test func `what is deleted last stands first, under numbers of its own`() throws {
        let ids = try fill()
        _ = try library.takeOut(ids[1], now: now)
        _ = try library.takeOut(ids[0], now: now + 1)
        let binned = try library.binned(matching: .everything, today: today)
        #expect(try library.rows(binned).map(\.title) == ["Ferry sails", "Bridge opens"])
        #expect(binned.allSatisfy { $0.isBinned })
        #expect(try library.rows([binned[1], ids[2], binned[0]]).map(\.title?.first) == ["B", "L", "F"])
        #expect(try library.preview(of: binned[0])?.beginning == "The ferry to Ærø sails again after the storm.")
    }

    @Test func `nothing but the bin shows what was deleted`() throws {
        let ids = try fill()
        try library.change([ids[0]], .tag("sea", true))
        try library.change([ids[0]], .starred(true))
        _ = try library.takeOut([ids[0], ids[3]], now: now)
        let all: [ArticleView] = [
            ArticleView(), ArticleView(query: "ferry"), ArticleView(query: "is:starred"), ArticleView(query: "tag:sea"),
            ArticleView(grouping: .feed), ArticleView(grouping: .day), ArticleView(grouping: .story),
            ArticleView(query: "-is:deleted"),
        ]
        for view in all { #expect(try library.order(of: view).ids.allSatisfy { !$0.isBinned && $0 != ids[0] }) }
        #expect(try library.count(matching: Query.parse("is:deleted"), today: today) == 0)
        #expect(try library.articleIDs(matching: .everything, today: today).count == 2)
        let shelves = try library.shelves(today: today)
        #expect(shelves.unread == 2 && shelves.starred == 0 && shelves.tags.isEmpty && shelves.binned == 2)
        #expect(try library.order(of: ArticleView(query: "is:deleted")).ids.count == 2)
        #expect(try library.order(of: ArticleView(query: "is:deleted ferry")).ids.count == 1)
        #expect(try library.article(try library.order(of: ArticleView(query: "is:deleted")).ids[0]) == nil)
    }

    @Test(arguments: [
        ("ferry", ["Ferry sails"]), ("FERRY aero", ["Ferry sails"]), ("ærø", ["Ferry sails"]),
        ("\"over the sound\"", ["Bridge opens"]),
        ("\"over sound\"", []), ("ligh*", ["Lighthouse dark"]), ("lig", []), ("title:opens", ["Bridge opens"]),
        ("title:sound", []), ("ferry OR bridge", ["Bridge opens", "Ferry sails"]), ("橋", ["Harbour note"]),
        ("-feed:harbour", ["Harbour note"]), ("feed:harbour -ferry -bridge", ["Lighthouse dark"]),
        ("before:2021-03-05", ["Ferry sails"]), ("on:2021-03-06", ["Lighthouse dark"]), ("tag:sea", ["Ferry sails"]),
        ("has:tags", ["Ferry sails"]), ("is:starred", ["Bridge opens"]), ("is:read", ["Bridge opens"]),
        ("is:deleted note", ["Harbour note"]), ("entity:Ferry", []), ("said:anything", []),
        ("-is:starred ferry", ["Ferry sails"]),
    ])
    func `the bin is searched`(query: String, found: [String]) throws {
        let ids = try fill()
        try library.change([ids[0]], .tag("sea", true))
        try library.change([ids[1]], .starred(true))
        try library.change([ids[1]], .read(true))
        for (step, id) in ids.enumerated() { _ = try library.takeOut(id, now: now + step) }
        #expect(try titles(query) == found)
    }

    @Test func `several come back at once, each as it was`() throws {
        let ids = try fill()
        try library.change([ids[2]], .tag("sea", true))
        let before = try library.rows(ids)
        let deleted = try library.takeOut(ids + [RowID(99)], now: now)
        #expect(deleted.map(\.id) == ids)
        #expect(try library.order(of: ArticleView()).ids.isEmpty)
        #expect(try library.putBack(deleted.map(\.binned) + [RowID(-99)]).map(\.id) == ids)
        #expect(try library.rows(ids) == before)
        #expect(try library.binned(matching: .everything, today: today).isEmpty)
    }

    @Test func `a text that another paper has, too, comes back as an article of its own`() throws {
        let text = String(repeating: "The ferry to Ærø sails again after the storm, the port says. ", count: 6)
        let ids = try ["post", "wire"].map { paper in
            try store.keep(
                text, title: "Ferry sails (\(paper))", url: "https://\(paper).example/ferry", published: "2021-03-04",
                feed: try store.addFeed("https://\(paper).example/feed"), entry: "1"
            ).id
        }
        let deleted = try library.takeOut([ids[1]], now: now)
        #expect(try library.putBack(deleted.map(\.binned)).map(\.id) == [ids[1]])
        #expect(try library.order(of: ArticleView()).ids.count == 2)
        // Both at once, the other way round.
        let both = try library.takeOut(ids, now: now)
        #expect(try library.putBack(both.reversed().map(\.binned)).map(\.id) == ids.reversed())
        #expect(try titles("").isEmpty)
    }

    @Test func `marking by a query throws into the bin, and so does a rule`() throws {
        _ = try fill()
        let outcome = try library.mark(matching: Query.parse("ferry"), [.delete], isTrial: false, now: now)
        #expect(outcome == Library.MarkingOutcome(matched: 1, changed: [1]))
        _ = try library.apply(
            IncomingRule(name: "away", query: Query.parse("bridge"), actions: [.delete]), now: now + 1)
        #expect(try titles("") == ["Bridge opens", "Ferry sails"])
    }

    @Test func `what a feed has too much of goes for good`() throws {
        let ids = try fill()
        let feed = try #require(try library.feeds().first).id
        #expect(try library.retain(Retention(articles: 1), of: feed, now: now) == 2)
        #expect(try library.rows(ids).count == 2)
        #expect(try titles("").isEmpty)
    }

    @Test func `the bin is emptied of what has been in it for long`() throws {
        let ids = try fill()
        _ = try library.takeOut(ids[0], now: now)
        _ = try library.takeOut(ids[1], now: now + 5 * 86_400)
        #expect(try library.emptyBin(olderThan: 30, now: now + 30 * 86_400 - 1) == 0)
        #expect(try library.emptyBin(olderThan: 30, now: now + 30 * 86_400) == 1)
        #expect(try titles("") == ["Bridge opens"])
        #expect(try library.emptyBin(olderThan: 0, now: now + 30 * 86_400) == 1)
        let memory = try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM deletion") }
        #expect(memory == 2)
    }

    @Test func `one article of the bin goes for good`() throws {
        let ids = try fill()
        let deleted = try library.takeOut(Array(ids.prefix(2)), now: now)
        #expect(try library.emptyBin(of: [deleted[0].binned, ids[2]]) == 1)
        #expect(try library.putBack(deleted.map(\.binned)).map(\.id) == [ids[1]])
        #expect(try library.rows(ids).count == 3)
    }

    @Test func `a feed that has gone is no source of what comes back`() throws {
        let ids = try fill()
        let deleted = try #require(try library.takeOut(ids[0], now: now))
        try library.write { try $0.execute(sql: "DELETE FROM feed") }
        #expect(try library.rows([deleted.binned]).first?.title == "Ferry sails")
    }

    @Test func `two that share an address are remembered apart`() throws {
        let feed = try store.addFeed("https://quay.example/feed")
        let ids = try ["one", "two"].map { (entry: String) in
            try store.keep(
                "The text of entry \(entry) about the quay.", title: entry, url: "https://quay.example/live",
                feed: feed,
                entry: entry
            ).id
        }
        let deleted = try library.takeOut(ids, now: now)
        _ = try library.putBack([deleted[0].binned])
        let left = try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM deletion") }
        #expect(left == 1)
    }

    @Test func `the list of the bin is read by its index`() throws {
        let plan = try library.plan("SELECT -article.id FROM bin AS article ORDER BY \(Library.binOrder)", [])
        #expect(plan == ["SCAN article USING COVERING INDEX binDeleted"])
        let due = try library.plan("SELECT 1 FROM bin WHERE deletedAt <= ? LIMIT 1", [0])
        #expect(due == ["SEARCH bin USING COVERING INDEX binDeleted (deletedAt<?)"])
    }

    @Test func `several are changed at once, and what was so already is told apart`() throws {
        let ids = try fill()
        try library.change([ids[0]], .read(true))
        #expect(try library.change(ids, .read) == [DoneChange(Array(ids[1...]), .read(true))])
        #expect(try library.change(ids, .read) == [DoneChange(ids, .read(false))])
        #expect(try library.change([ids[1], ids[2]], .star) == [DoneChange([ids[1], ids[2]], .starred(true))])
        let tags = try library.change(ids, .tags(added: ["sea"], removed: ["none"]))
        #expect(tags == [DoneChange(ids, .tag("sea", true)), DoneChange([], .tag("none", false))])
        #expect(try library.change(ids, .tags(added: [], removed: ["sea"])).first?.ids == ids)
        #expect(try library.tags().isEmpty)
    }

    @Test func `the name of an article of the bin is read`() {
        #expect(RowID<ArticleRow>(binName: "bin:12")?.name == "bin:12")
        for name in ["12", "bin:", "bin:0", "bin:-3", "ferry"] { #expect(RowID<ArticleRow>(binName: name) == nil) }
    }
}
