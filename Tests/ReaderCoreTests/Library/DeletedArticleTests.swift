import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct DeletedArticleTests {
    private let store: TemporaryLibrary
    private let now = 1_700_000_000

    init() throws { store = try TemporaryLibrary() }

    private var library: Library { store.library }

    @discardableResult
    private func putBack(_ deleted: DeletedArticle) throws -> RowID<ArticleRow> {
        try #require(try library.putBack([deleted.binned]).first).id
    }

    private func article() throws -> RowID<ArticleRow> {
        let feed = try store.addFeed("https://harbour.example/feed")
        let id = try store.keep(
            "The ferry to the island sails again after the storm.", title: "Ferry sails",
            url: "https://harbour.example/ferry", published: "2021-03-04", feed: feed, entry: "7"
        ).id
        try library.change([id], .starred(true))
        try library.change([id], .tag("sea", true))
        try library.change([id], .tag("Storm", true))
        try library.keep(place: 12, of: id, now: now)
        try library.keep(mark: "a", at: 4, of: id)
        return id
    }

    @Test func `an article that is put back is what it was`() throws {
        let id = try article()
        let before = (try library.rows([id]), try library.reading(of: id), try library.article(id))
        let deleted = try #require(try library.takeOut(id, now: now))
        #expect(try library.rows([id]).isEmpty && deleted.title == "Ferry sails")
        #expect(try putBack(deleted) == id)
        #expect(try library.rows([id]) == before.0)
        #expect(try library.reading(of: id) == before.1)
        #expect(try library.article(id) == before.2)
    }

    @Test func `it is found by its words again, and annotated anew`() throws {
        let id = try article()
        try library.write { try $0.execute(sql: "UPDATE article SET annotatedBy = 9") }
        let deleted = try #require(try library.takeOut(id, now: now))
        let today = CalendarDay(number: 20_000)
        #expect(try library.count(matching: Query.parse("ferry"), today: today) == 0)
        try putBack(deleted)
        #expect(try library.count(matching: Query.parse("ferry"), today: today) == 1)
        #expect(try library.reading(of: id)?.isAnnotated == false)
    }

    @Test func `it is no longer kept away`() throws {
        let id = try article()
        let deleted = try #require(try library.takeOut(id, now: now))
        try putBack(deleted)
        let left = try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM deletion") }
        #expect(left == 0)
    }

    @Test func `another deletion stays`() throws {
        let first = try article()
        let second = try store.keep("Another text, about the lighthouse.", url: "https://harbour.example/light").id
        _ = try library.takeOut(second, now: now)
        let deleted = try #require(try library.takeOut(first, now: now))
        try putBack(deleted)
        let left = try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM deletion") }
        #expect(left == 1)
    }

    @Test func `where its number has been given away it gets another`() throws {
        let id = try article()
        let deleted = try #require(try library.takeOut(id, now: now))
        let other = try store.keep("Quite another text, about the lighthouse.", title: "Lighthouse").id
        #expect(other == id)
        let new = try putBack(deleted)
        #expect(new != id)
        #expect(try library.rows([new, other]).map(\.title) == ["Ferry sails", "Lighthouse"])
    }

    @Test func `one that has come in again is left as it is`() throws {
        let text = "The quay of the old harbour is to be dug out by the end of the year. "
        let words = String(repeating: text, count: 5)
        let id = try store.keep(words, title: "Quay").id
        let deleted = try #require(try library.takeOut(id, now: now))
        let again = try store.keep(words, title: "Quay").id
        #expect(try putBack(deleted) == again)
        #expect(try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") } == 1)
    }

    @Test func `its feed may have gone`() throws {
        let id = try article()
        let deleted = try #require(try library.takeOut(id, now: now))
        try library.write { try $0.execute(sql: "DELETE FROM feed") }
        #expect(try library.rows([try putBack(deleted)]).first?.source == nil)
    }

    @Test func `nothing is handed over of what is gone`() throws {
        #expect(try library.takeOut(RowID(99), now: now) == nil)
    }
}
