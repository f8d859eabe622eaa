import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// An article of which nothing says when it was published is not of today.
struct UndatedArticleTests {
    private let store: TemporaryLibrary
    private let old: RowID<ArticleRow>
    private let undated: RowID<ArticleRow>
    private let later: RowID<ArticleRow>

    init() throws {
        store = try TemporaryLibrary()
        undated = try store.keep("The ferry waits.", title: "Ferry", now: 1_700_000_000).id
        old = try store.keep("The ferry sank.", title: "Ferry", published: "1931-05-02", now: 1_700_000_000).id
        later = try store.keep("A ferry is bought.", title: "Ferry", now: 1_700_000_500).id
    }

    private var library: Library { store.library }
    private let today = CalendarDay(number: 19_676)

    @Test func `it stands last, the last added first`() throws {
        #expect(try library.order(of: ArticleView()).ids == [old, later, undated])
        #expect(try library.order(of: ArticleView(sort: .oldest)).ids == [old, undated, later])
    }

    @Test func `it has no day`() throws {
        let rows = try library.rows([old, undated])
        #expect(rows.map { $0.dated(\.description) } == ["1931-05-02", "no date"])
    }

    @Test func `a search prefers nobody for having been added today`() throws {
        let query = try Query.parse("ferry")
        #expect(try library.articleIDs(matching: query, today: today).first == old)
        #expect(try library.articleIDs(matching: query, today: today, rankLimit: 1).first == old)
    }

    @Test(arguments: [("after:1d", 0), ("is:today", 0), ("before:2000", 1), ("on:1931", 1), ("-after:1d", 3)])
    func `it lies at no date`(query: String, count: Int) throws {
        #expect(try library.count(matching: Query.parse(query), today: today) == count)
    }

    @Test func `by day it has a heading of its own, the last`() throws {
        let order = try library.order(of: ArticleView(grouping: .day))
        #expect(order.groups.map(\.heading) == [.day(CalendarDay(iso: "1931-05-02") ?? today), .name("No date")])
    }

    @Test func `a day that is worked out brings it to its place`() throws {
        try library.write { database in
            try database.execute(
                sql: """
                    UPDATE article SET published = 19000, publishedBasis = 'inferred', sortedAt = 19000 * 86400
                    WHERE id = ?
                    """,
                arguments: [undated])
        }
        #expect(try library.order(of: ArticleView()).ids == [undated, old, later])
    }

    @Test func `an older library is put into this order with what was found in it`() throws {
        try library.write { database in
            try database.execute(sql: "UPDATE article SET sortedAt = addedAt WHERE published IS NULL")
            try database.execute(
                sql: """
                    INSERT INTO quote (article, sortedAt, kind, start, parts)
                        SELECT id, sortedAt, 'direct', 0, x'' FROM article
                    """)
            try database.execute(sql: UndatedArticles.migration)
        }
        #expect(try library.order(of: ArticleView()).ids == [old, later, undated])
        let apart = try library.read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM quote JOIN article ON article.id = quote.article
                    WHERE quote.sortedAt <> article.sortedAt
                    """)
        }
        #expect(apart == 0)
    }
}
