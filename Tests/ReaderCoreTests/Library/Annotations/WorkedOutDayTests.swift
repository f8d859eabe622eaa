import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct WorkedOutDayTests {
    private static let undated = """
        Mayor Anna Lindqvist opened the bridge in Gothenburg on Thursday. The fair will begin on Friday, July 6.

        “We waited,” Lindqvist said on Thursday, July 5.
        """

    private func annotated(_ text: String = undated) throws -> (store: TemporaryLibrary, id: RowID<ArticleRow>) {
        let store = try TemporaryLibrary()
        let id = try store.keep(text, title: "Bridge", url: "https://example.org/a", now: 1_539_000_000).id
        try StoreAnnotationTests.annotate(store, id)
        return (store, id)
    }

    private func row(_ store: TemporaryLibrary, _ id: RowID<ArticleRow>) throws -> ArticleRow {
        try #require(try store.library.rows([id]).first)
    }

    @Test func `an article that does not say its day stands under the one that was worked out`() throws {
        let (store, id) = try annotated()
        let row = try row(store, id)
        #expect(row.isInferred && row.day == CalendarDay(iso: "2018-07-05"))
        #expect(row.dated(\.description) == "~2018-07-05")
        let newer = try store.keep("New.", title: "New", published: "2018-08-01", now: 1_539_000_000).id
        let older = try store.keep("Old.", title: "Old", published: "2018-07-01", now: 1_539_000_000).id
        #expect(try store.library.order(of: ArticleView()).ids == [newer, id, older])
        #expect(try store.library.order(of: ArticleView(query: "on:2018-07-05")).ids == [id])
        let days = try store.library.order(of: ArticleView(grouping: .day))
        #expect(days.groups.dropFirst().first?.heading == .day(try #require(CalendarDay(iso: "2018-07-05"))))
    }

    @Test func `what was found in it has the same place in time`() throws {
        let (store, id) = try annotated()
        let moments = try store.library.read { database in
            try Set(
                Int.fetchAll(
                    database,
                    sql: """
                        SELECT sortedAt FROM article UNION ALL SELECT sortedAt FROM mention
                        UNION ALL SELECT sortedAt FROM quote UNION ALL SELECT sortedAt FROM quoteAbout
                        """))
        }
        #expect(moments == [try #require(CalendarDay(iso: "2018-07-05")).number * 86_400])
        #expect(try store.library.article(id)?.published == nil)
    }

    @Test func `annotating again finds the same day, and another text loses it`() throws {
        let (store, id) = try annotated()
        try StoreAnnotationTests.annotate(store, id)
        #expect(try row(store, id).day == CalendarDay(iso: "2018-07-05"))
        try store.keep("Nothing is said of when.", title: "Bridge", url: "https://example.org/a", now: 1_539_100_000)
        let row = try row(store, id)
        #expect(!row.isInferred && row.day == CalendarDay(number: 1_539_000_000 / 86_400))
    }

    @Test func `a day that a feed states later takes the place of the one that was worked out`() throws {
        let (store, id) = try annotated()
        var article = try #require(try store.library.article(id))
        article.published = CalendarDay(iso: "2018-07-04").map { PublicationDate($0, basis: .metadata) }
        var incoming = IncomingArticle(article)
        incoming.saysWhenPublished = true
        #expect(try store.library.keep([incoming], now: 1_539_100_000).map(\.id) == [id])
        let row = try row(store, id)
        #expect(!row.isInferred && row.day == CalendarDay(iso: "2018-07-04"))
    }

    @Test func `a day that is stated stays`() throws {
        let store = try TemporaryLibrary()
        let id = try store.keep(Self.undated, published: "2017-01-02").id
        try StoreAnnotationTests.annotate(store, id)
        let row = try row(store, id)
        #expect(!row.isInferred && row.day == CalendarDay(iso: "2017-01-02"))
    }
}
