import Dispatch
import Glibc
import LibraryTestSupport
import ReaderSQLite
import Synchronization
import Testing

@testable import ReaderAnnotation
@testable import ReaderLibrary
@testable import ReaderModel

struct StoreAnnotationTests {
    static let text = """
        Mayor Anna Lindqvist opened the bridge in Gothenburg on 3 March 2016.

        “We waited for Tomas Okafor,” Lindqvist said. “Now we cross it.”
        """

    /// Annotates an article of the library and stores what was found.
    static func annotate(_ store: TemporaryLibrary, _ ids: RowID<ArticleRow>...) throws {
        let records = try ids.map { id in
            let article = try #require(try store.library.article(id))
            return AnnotationRecord(
                article, id: id, try Annotator.annotate(article, today: CalendarDay(number: 20_000)))
        }
        #expect(try store.library.store(records) == ids)
    }

    @Test func `entities, quotes and events of an article stand in the tables`() throws {
        let store = try TemporaryLibrary()
        let id = try store.keep(Self.text, published: "2016-03-04").id
        try Self.annotate(store, id)
        let rows = try store.library.read { database in
            (
                people: try String.fetchAll(
                    database,
                    sql:
                        "SELECT name || ' ' || articles || ' ' || mentions FROM entity WHERE kind = 'person' ORDER BY id"
                ),
                speakers: try String.fetchAll(
                    database,
                    sql: """
                        SELECT entity.name || ': ' || speakerName || ' ' || cue FROM quote
                        JOIN entity ON entity.id = speaker
                        """),
                about: try String.fetchAll(
                    database, sql: "SELECT name FROM quoteAbout JOIN entity ON entity.id = entity"),
                events: try String.fetchAll(
                    database,
                    sql: """
                        SELECT name || ' ' || event.fromDay || ' ' || value FROM eventEntity
                        JOIN event ON event.id = event JOIN entity ON entity.id = entity WHERE kind = 'person'
                        """),
                version: try Int.fetchOne(database, sql: "SELECT annotatedBy FROM article")
            )
        }
        #expect(rows.people == ["Anna Lindqvist 1 2", "Tomas Okafor 1 1"])
        #expect(rows.speakers == ["Anna Lindqvist: Lindqvist said"])
        #expect(rows.about == ["Tomas Okafor"])
        #expect(rows.events == ["Anna Lindqvist 16863 2016-03-03"])
        #expect(rows.version == Annotator.version)
    }

    @Test func `who waits to write comes between two articles, and all are stored`() throws {
        let store = try TemporaryLibrary()
        let library = store.library
        let ids = try (0..<4).map { try store.keep(Self.text + " \($0)", title: "Bridge \($0)").id }
        let records = try ids.map { id in
            let article = try #require(try library.article(id))
            return AnnotationRecord(
                article, id: id, try Annotator.annotate(article, today: CalendarDay(number: 20_000)))
        }
        let annotated = "SELECT count(*) FROM article WHERE annotatedBy = \(Annotator.version)"
        let (group, queue) = (DispatchGroup(), DispatchQueue.global())
        let outcome = Mutex((stored: [RowID<ArticleRow>](), before: -1))
        try library.write { _ in
            queue.async(group: group) {
                let stored = (try? library.store(records)) ?? []
                outcome.withLock { $0.stored = stored }
            }
            while library.waitingWriters < 1 { sched_yield() }
            queue.async(group: group) {
                let before = try? library.write { try Int.fetchOne($0, sql: annotated) }
                outcome.withLock { $0.before = (before ?? nil) ?? -1 }
            }
            while library.waitingWriters < 2 { sched_yield() }
        }
        group.wait()
        #expect(outcome.withLock(\.before) == 1)
        #expect(outcome.withLock(\.stored) == ids)
    }

    @Test func `storing the same again changes nothing`() throws {
        let store = try TemporaryLibrary()
        let id = try store.keep(Self.text).id
        try Self.annotate(store, id)
        let first = try LibraryDump(store.library)
        try Self.annotate(store, id)
        #expect(try LibraryDump(store.library) == first)
        #expect(first.lines.count > 12)
    }

    @Test func `an entity that nobody mentions any more is gone`() throws {
        let store = try TemporaryLibrary()
        let (first, second) = (try store.keep(Self.text).id, try store.keep("Tomas Okafor left for Osaka.").id)
        try Self.annotate(store, first, second)
        let names = { try store.library.read { try String.fetchAll($0, sql: "SELECT name FROM entity ORDER BY name") } }
        #expect(try names() == ["Anna Lindqvist", "Gothenburg", "Osaka", "Tomas Okafor"])
        try store.library.write { try $0.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [first]) }
        #expect(try names() == ["Osaka", "Tomas Okafor"])
        try LibraryDump.expectExactCounters(store.library)
    }

    @Test func `an annotation of a text that has changed meanwhile is not stored`() throws {
        let store = try TemporaryLibrary()
        let id = try store.keep(Self.text).id
        let article = try #require(try store.library.article(id))
        let record = AnnotationRecord(article, id: id, Annotation())
        try store.library.write { try $0.execute(sql: "UPDATE body SET text = 'Another text.'") }
        #expect(try store.library.store([record]) == [])
    }
}
