import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// `said:`, `folder:` and hours.
struct SaidQueryTests {
    private let store: AnnotatedLibrary
    private let now = 1_600_000_000

    init() throws {
        store = try AnnotatedLibrary()
        let anna = try store.entity("Anna Lindqvist")
        let tomas = try store.entity("Tomas Okafor")
        let first = try store.article(
            "“The trade war is over,” Lindqvist said. “Ferries sail,” Okafor said.", day: "2020-09-01", title: "Peace")
        try store.quote("“The trade war is over,”", in: first, by: anna)
        try store.quote("“Ferries sail,”", in: first, by: tomas)
        let second = try store.article(
            "The trade war goes on. “Trade in São Tomé grows,” Okafor said.", day: "2020-09-02", title: "Trade")
        try store.quote("“Trade in São Tomé grows,”", in: second, by: tomas)
    }

    private func titles(_ text: String) throws -> Set<String> {
        let query = try Query.parse(text)
        let ids = try store.library.articleIDs(matching: query, sort: .newest, today: CalendarDay(number: now / 86_400))
        return Set(try store.library.rows(ids).map { $0.title ?? "" })
    }

    @Test(arguments: [
        ("said:\"trade war\"", ["Peace"]), ("said:trade", ["Peace", "Trade"]), ("said:\"sao tom\"*", ["Trade"]),
        ("said-by:lindqvist said:trade", ["Peace"]), ("said-by:okafor said:\"trade war\"", []),
        ("said-by:okafor said:ferries", ["Peace"]), ("said:(ferries OR tome)", ["Peace", "Trade"]),
        ("-said:ferries", ["Trade"]), ("said:trade said:war", ["Peace"]), ("said:\"…\"", []),
        ("title:peace said:ferries", ["Peace"]),
    ])
    func `words are looked for in what is said, by whom it is said`(query: String, expected: [String]) throws {
        #expect(try titles(query) == Set(expected))
    }

    @Test func `what is not said any more is not found`() throws {
        try store.library.write { try $0.execute(sql: "DELETE FROM quote WHERE start = 0") }
        #expect(try titles("said:war").isEmpty)
        try store.library.write { try $0.execute(sql: "DELETE FROM article WHERE title = 'Trade'") }
        #expect(try titles("said:grows").isEmpty && titles("said:sail") == ["Peace"])
        // An index that was told what to forget is whole.
        try store.library.write { try $0.execute(sql: "INSERT INTO said(said, rank) VALUES ('integrity-check', 1)") }
    }

    @Test func `what an older version has found is left out of the index, and may go`() throws {
        let found = """
            DROP TRIGGER saidAdd;
            INSERT INTO quote (article, sortedAt, kind, start, parts)
                SELECT article, sortedAt, kind, start, parts FROM quote;
            DELETE FROM quote WHERE isSearched = 0;
            """
        try store.library.write { try $0.execute(sql: found) }
        #expect(try titles("said:trade") == ["Peace", "Trade"])
        try store.library.write { try $0.execute(sql: "INSERT INTO said(said, rank) VALUES ('integrity-check', 1)") }
    }

    @Test func `a folder is all feeds in it and below it`() throws {
        let library = store.library
        for (number, folder) in ["Tech", "Tech/Swift", "Technology", ""].enumerated() {
            let feed = try store.store.addFeed("https://feed\(number).example/rss")
            try library.write { database in
                try database.execute(sql: "UPDATE feed SET folder = ? WHERE id = ?", arguments: [folder, feed])
            }
            try store.store.keep("Of feed \(number).", title: "\(number)", feed: feed, entry: "\(number)")
        }
        #expect(try titles("folder:tech") == ["0", "1"])
        #expect(try titles("folder:Tech/Swift") == ["1"])
        #expect(try titles("folder:tech* -folder:Tech/Swift") == ["0", "2"])
        #expect(try titles("folder:\"100%\"").isEmpty)
    }

    @Test func `hours count back from this moment, by the moment of publication`() throws {
        let library = store.library
        try library.write { database in
            try database.execute(
                sql: "UPDATE article SET sortedAt = ? WHERE title = 'Trade'", arguments: [now - 2 * 3_600])
        }
        let found = { (text: String) in
            try library.read { database in
                let plan = try QueryCompiler(database, today: CalendarDay(number: 0), now: now).plan(Query.parse(text))
                let request: SQL = "SELECT title FROM article WHERE \(plan.condition ?? "FALSE") ORDER BY title"
                return try String.fetchAll(database, request)
            }
        }
        #expect(try found("after:3h") == ["Trade"])
        #expect(try found("after:1h") == [])
        #expect(try found("before:1h") == ["Peace", "Trade"])
        #expect(try Query.parse("after:3h").description == "after:3h")
        #expect(throws: QueryError.self) { try Query.parse("on:3h") }
        #expect(throws: QueryError.self) { try Query.parse("on:3h..today") }
    }
}
