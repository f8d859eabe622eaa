import LibraryTestSupport
import Testing

@testable import ReaderBasics
@testable import ReaderExport
@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderWork

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
        _ subject: ExportSubject, _ format: ExportFormat, entity: String? = nil,
        articles: Set<RowID<ArticleRow>>? = nil
    ) throws -> String {
        let store = try store()
        var bytes: [UInt8] = []
        let entities = try entity.map { try store.library.entities(named: $0) }
        let scope = FindingScope(articles: articles, entities: entities)
        try LibraryExport(of: store.library, scope, as: format, today: CalendarDay(number: 20_000)) { bytes += $0 }
            .write(subject)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `the timeline stands in the order in which things happen`() throws {
        let csv = try Self.export(.timeline, .csv).split(separator: "\r\n")
        #expect(csv[0] == "from,to,offset,precision,text,entities,value,derivation,article,published,url,source")
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

    @Test func `an article of the library is exported as the same article of a file`() throws {
        let stored = try Self.store()
        let article = try #require(try stored.library.article(RowID(1)))
        for format in ExportSubject.articles.formats {
            let text = try Self.export(.articles, format)
            #expect(text.contains("harbour bridge"), "\(format)")
            #expect(try Self.export(.articles, format, articles: [RowID(1)]) == text)
            #expect(try Self.export(.articles, format, articles: [RowID(7)]).contains("harbour bridge") == false)
        }
        #expect(try Self.export(.articles, .jsonl).contains("\"id\":\"\(article.id)\""))
    }

    @Test func `annotations of the library stand at their words`() throws {
        let text = HarbourArticle.article.text.string.unicodeScalars
        for (subject, count) in [(ExportSubject.quotes, 3), (.entities, 6), (.timeline, 5)] {
            let collection = try JSONValue(Array(try Self.export(subject, .jsonld).utf8))
            let items = collection["first"]?["items"]?.elements ?? []
            #expect(items.count == count && collection["total"] == .number(Double(count), "\(count)"))
            for target in items.flatMap({ $0["target"]?.elements ?? [] }) {
                let selectors = target["selector"]?.elements ?? []
                guard case .string(let exact) = selectors[0]["exact"],
                    case .number(let start, _) = selectors[1]["start"], case .number(let end, _) = selectors[1]["end"]
                else {
                    Issue.record("no selectors")
                    continue
                }
                let words = text.dropFirst(Int(start)).prefix(Int(end) - Int(start))
                #expect(String(String.UnicodeScalarView(words)) == exact)
            }
        }
    }

    @Test func `notes are exported with their words, also those that have lost their place`() throws {
        let store = try Self.store()
        let text = try #require(try store.library.article(RowID(1))).text
        let add = { (words: String, kind: Highlight.Kind, note: String) in
            let anchor = TextAnchor(of: HarbourArticle.range(words), in: text)
            _ = try store.library.change(
                .add(Highlight(anchor, kind: kind, note: note)), of: RowID(1), now: 1_600_000_000)
        }
        try add("opened the new harbour bridge", .important, "=when?\nAsk the *mayor*.")
        try add("a patient thing", .plain, "")
        let lost = TextAnchor(exact: "never stood", prefix: "it ", suffix: " there", position: 9_000..<9_011)
        _ = try store.library.change(.add(Highlight(lost, note: "gone")), of: RowID(1), now: 1_600_000_000)
        let export = { (format: ExportFormat) -> String in
            var bytes: [UInt8] = []
            try LibraryExport(of: store.library, FindingScope(), as: format, today: CalendarDay(number: 20_000)) {
                bytes += $0
            }.write(.notes)
            return String(decoding: bytes, as: UTF8.self)
        }
        let markdown = try export(.markdown)
        #expect(
            markdown.hasPrefix(
                "## Harbour bridge opens after four years\n\nThe Courier · 2020-10-12\n\n> **important:** "))
        #expect(markdown.contains("> **important:** opened the new harbour bridge\n\n=when?\n\nAsk the \\*mayor\\*.\n"))
        #expect(markdown.contains("> never stood\n\n*These words are not in the text any more.*\n\ngone\n"))
        let csv = try export(.csv)
        #expect(csv.contains("important,opened the new harbour bridge,\"'=when?\nAsk the *mayor*.\",found,"))
        #expect(csv.contains(",2020-09-13T12:26:40Z\r\n") && csv.contains("plain,never stood,gone,lost,"))
        let collection = try JSONValue(Array(try export(.jsonld).utf8))
        let items = collection["first"]?["items"]?.elements ?? []
        #expect(items.count == 3 && items[0]["motivation"] == .string("commenting"))
        #expect(items.contains { $0["motivation"] == .string("highlighting") && $0["body"] == nil })
        #expect(items[0]["created"] == .string("2020-09-13T12:26:40Z"))
        #expect(try export(.jsonl).split(separator: "\n").count == 3)
    }

    @Test func `few articles are looked up, and not found by reading everything`() throws {
        let store = try Self.store()
        let scope = FindingScope(articles: [RowID(1), RowID(2)])
        for (sql, arguments) in [Library.eventQuery(scope), Library.quoteQuery(scope)] {
            let plan = try store.library.plan(sql, arguments)
            #expect(plan.contains { $0.contains("INDEX eventArticle") || $0.contains("INDEX quoteArticle") }, "\(plan)")
        }
    }

    @Test func `exports are read in the order of an index`() throws {
        let store = try Self.store()
        for (sql, arguments) in [Library.eventQuery(FindingScope()), Library.quoteQuery(FindingScope())] {
            let plan = try store.library.plan(sql, arguments)
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }
}
