import LibraryTestSupport
import Testing

@testable import ReaderExport
@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

struct LibraryExportTests {
    /// A library with the harbour article, annotated by hand.
    private static func store() throws -> TemporaryLibrary {
        let store = try TemporaryLibrary()
        let id = try store.library.keep([IncomingArticle(HarbourArticle.article)], now: 1_700_000_000)[0].id
        let article = try #require(try store.library.article(id))
        try store.library.store([AnnotationRecord(article, id: id, HarbourArticle.annotation)])
        return store
    }

    private static func export(
        _ subject: LibraryExport.Subject, _ format: LibraryExport.Format, entity: String? = nil,
        articles: Set<RowID<ArticleRow>>? = nil
    ) throws -> String {
        let store = try store()
        var bytes: [UInt8] = []
        let entities = try entity.map { try store.library.entities(named: $0) }
        let scope = FindingScope(articles: articles, entities: entities)
        try LibraryExport(of: store.library, scope, as: format) { bytes += $0 }
            .write(subject, today: CalendarDay(number: 20_000))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `the timeline stands in the order in which things happen`() throws {
        let csv = try Self.export(.timeline, .csv).split(separator: "\r\n")
        #expect(csv[0] == "from,to,offset,precision,text,entities,value,derivation,article,published,url")
        #expect(
            csv.dropFirst().map { $0.prefix(10) } == [
                "1874-01-01", "2016-03-03", "2020-10-12", "2020-10-13", "2021-06-01",
            ])
        #expect(csv[4].contains("He left for Osaka on Tuesday,Tomas Okafor; Osaka,2020-10-13,"))
    }

    @Test func `a calendar and Markdown hold the same events`() throws {
        let calendar = try Self.export(.timeline, .ics)
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
        #expect(calendar.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == 5)
        #expect(Set(calendar.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }).count == 5)
        #expect(try Self.export(.timeline, .markdown).split(separator: "\n").count { $0.hasPrefix("- **") } == 5)
    }

    @Test func `of an entity there is what it is in, and what it says`() throws {
        let json = try Self.export(.timeline, .json, entity: "tomas okafor")
        #expect(json.hasPrefix("[\n{\"from\":\"2020-10-13\"") && json.hasSuffix("}\n]\n"))
        #expect(!json.contains("1874"))
        let quotes = try Self.export(.quotes, .json, entity: "Lindqvist")
        #expect(
            quotes.contains(
                "\"quote\":\"“We waited long enough,” … “Now we cross it.”\",\"speaker\":\"Anna Lindqvist\""))
        #expect(quotes.contains("\"cue\":\"said\"") && !quotes.contains("patient"))
    }

    @Test func `articles that are not asked for are left out`() throws {
        #expect(try Self.export(.quotes, .json, articles: []) == "[\n]\n")
        #expect(try Self.export(.timeline, .csv, articles: []).split(separator: "\r\n").count == 1)
        #expect(try Self.export(.entities, .csv, articles: []) == "name,kind,description,aliases,mentions,articles\r\n")
    }

    @Test func `entities are counted over the articles asked for`() throws {
        let whole = try Self.export(.entities, .csv)
        #expect(whole.contains("Anna Lindqvist,person,Mayor,lindqvist,2,1\r\n"))
        #expect(try Self.export(.entities, .csv, articles: [RowID(1)]) == whole)
        #expect(
            try Self.export(.entities, .markdown, entity: "Osaka").hasSuffix("|\n| Osaka | place |  |  | 1 | 1 |\n"))
    }

    @Test func `quotes in Markdown stand below their article`() throws {
        let markdown = try Self.export(.quotes, .markdown)
        #expect(markdown.hasPrefix("## Harbour bridge opens after four years\n\n"))
        #expect(markdown.contains("\n\n> “We waited"))
        #expect(markdown.split(separator: "\n").count { $0.hasPrefix("## ") } == 1)
    }

    @Test func `exports are read in the order of an index`() throws {
        let store = try Self.store()
        for (sql, arguments) in [Library.eventQuery(FindingScope()), Library.quoteQuery(FindingScope())] {
            let plan = try store.library.plan(sql, arguments)
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }
}
