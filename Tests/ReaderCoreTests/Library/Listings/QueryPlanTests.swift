import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// No page of the library may read more than its own stretch of an index.
struct QueryPlanTests {
    private let store: AnnotatedLibrary

    init() throws { store = try AnnotatedLibrary() }

    private func plan(_ sql: String) throws -> [String] {
        try store.library.read { database in
            let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
            // The plan does not hang on the values.
            let values = Array(repeating: DatabaseValue.null, count: statement.parameterCount)
            return try Row.fetchAll(statement, arguments: StatementArguments(values)).map { $0["detail"] }
        }
    }

    /// More articles than are looked up one by one.
    private static let many = Matches((1...5_000).map { RowID<ArticleRow>(Int64($0)) })
    private static let some = Matches([RowID<ArticleRow>(1), RowID(2)])

    @Test func `few articles are looked up one by one`() throws {
        for (query, index) in [
            (ScopeWalk.query(Self.some), "SEARCH article USING")
        ] {
            let plan = try plan(query.sql(through: nil, .first))
            #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("json_each") }, "\(plan)")
            #expect(plan.contains { $0.hasPrefix(index) }, "\(plan)")
        }
        let digests = try plan(ScopeDigest.sql(.names, isFew: true))
        #expect(digests.contains { $0.hasPrefix("SEARCH articleDigest USING INTEGER PRIMARY KEY") }, "\(digests)")
    }

    static let queries: [(name: String, query: KeysetQuery)] = [
        ("entities", EntityListing.query(.person)), ("speakers", EntityListing.speakers),
        ("mentions", MentionListing.query(RowID(1))), ("quotes", QuoteListing.query(.everyone)),
        ("quotes by", QuoteListing.query(.by(RowID(1)))), ("quotes about", QuoteListing.query(.about(RowID(1)))),
        ("events", EventListing.query(nil)), ("events of", EventListing.query(RowID(1))),
        ("articles of a scope", ScopeWalk.query(many)), ("events of a scope", ScopedEvents.walk),
    ]

    @Test(arguments: queries.indices)
    func `a page is one stretch of one index after the other`(index: Int) throws {
        let (name, query) = Self.queries[index]
        let key = ListingKey(numbers: query.columns.map { _ in 1 })
        for start in [PageStart.first, .last, .after(key), .before(key), .from(key)] {
            for column in start.key == nil ? [nil] : query.columns.indices.map({ $0 }) {
                let plan = try plan(query.sql(through: column, start))
                let scans = plan.filter { $0.hasPrefix("SCAN") }
                // The whole of an index in its order, from the beginning: it is left when the page is full.
                let isFromEnd = column == nil && query.condition == nil
                #expect(
                    scans.isEmpty || isFromEnd && scans.allSatisfy { $0.contains(" INDEX ") }, "\(name): \(plan)")
                #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(name): \(plan)")
                guard let column, start == .after(key) else { continue }
                // Every column of the key is found by the index.
                let constraints = plan[0].split(separator: "(").last?.split(separator: " AND ").count ?? 0
                #expect(constraints >= column + 1, "\(name): \(plan)")
            }
        }
    }

    @Test func `the timeline of a scope reads keys from an index and rows that it shows`() throws {
        #expect(
            try plan(ScopedEvents.keysOf).first
                == "SEARCH event USING COVERING INDEX eventArticle (article=?)")
        let key = ListingKey(1, 1, 1)
        for start in [PageStart.first, .last, .after(key), .before(key), .from(key)] {
            for column in start.key == nil ? [nil] : [0, 1, 2] {
                let plan = try plan(ScopedEvents.walk.sql(through: column, start))
                #expect(plan.count == 1 && plan[0].contains("event USING COVERING INDEX eventDay"), "\(plan)")
            }
        }
        #expect(try plan(ScopedEvents.onDay) == ["SEARCH event USING COVERING INDEX eventDay (fromDay=?)"])
        #expect(try plan(ScopedEvents.event) == ["SEARCH event USING INTEGER PRIMARY KEY (rowid=?)"])
        #expect(
            try plan(EventListing.latestOfAll)
                == ["SEARCH eventDensity USING INTEGER PRIMARY KEY (rowid<?)"])
        #expect(
            try plan(EventListing.latestOfEntity)
                == ["SEARCH eventEntity USING PRIMARY KEY (entity=? AND fromDay<?)"])
    }

    @Test(arguments: ["entity:kim", "entity:k*", "said-by:\"jong un\"", "place:k*", "about:kim", "-said-by:k*"])
    func `who is meant is found by stretches of an index`(query: String) throws {
        let plan = try store.library.read { database in
            let plan = try QueryCompiler(database, today: CalendarDay(number: 0)).plan(Query.parse(query))
            let condition = try #require(plan.condition)
            let request: SQL = "EXPLAIN QUERY PLAN SELECT id FROM article WHERE \(condition)"
            return try Row.fetchAll(database, request).map { $0["detail"] as String }
        }
        let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.hasPrefix("SCAN search VIRTUAL TABLE") }
        // What an opposite and a choice leave is looked for in all articles.
        let isWhole = query.hasPrefix("-") || query.hasPrefix("about")
        #expect(scans.allSatisfy { isWhole && $0.hasPrefix("SCAN article") }, "\(plan)")
        #expect(plan.count { $0.hasPrefix("SEARCH entityName USING PRIMARY KEY") } >= 1, "\(plan)")
        #expect(plan.count { $0.hasPrefix("SEARCH entityWord USING PRIMARY KEY") } >= 1, "\(plan)")
    }

    @Test(arguments: [
        "after:2018", "before:2018-06", "on:2018-06-01..2018-06-12", "after:2018 folder:Tech", "feed:voa",
    ])
    func `articles of a time are found without reading others`(query: String) throws {
        let plan = try store.library.read { database in
            let plan = try QueryCompiler(database, today: CalendarDay(number: 0)).plan(Query.parse(query))
            let condition = try #require(plan.condition)
            let request: SQL = "EXPLAIN QUERY PLAN SELECT id FROM article WHERE \(condition)"
            return try Row.fetchAll(database, request).map { $0["detail"] as String }
        }
        #expect(!plan.contains { $0.hasPrefix("SCAN article") && !$0.contains("COVERING INDEX") }, "\(plan)")
    }

    @Test func `counts and look-ups are stretches of an index too`() throws {
        for sql in [
            Library.entityDays, Library.allYearLong, Library.entityYearLong, Library.aboutCount,
            EntityListing.beginning, EventListing.names, ScopedListing.quotesOf, ArticleDigest.namesOf,
            ArticleDigest.speakersOf, ArticleDigest.daysOf, ArticleDigest.quotesOf, EntityListing.allBeginning,
        ] {
            let plan = try plan(sql)
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
        }
        // What is due has an index of its own; many digests are gone through as they lie in the file.
        #expect(try plan(ArticleDigest.due) == ["SCAN articleDigest USING INDEX articleDigestDue"])
        let digests = try plan(ScopeDigest.sql(.days, isFew: false))
        #expect(digests == ["SEARCH articleDigest USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"])
        // Whether the reader has decided anything of that kind is asked with every annotation that is stored.
        #expect(try plan(EntityLessons.anySplits) == ["SCAN entity USING INDEX entitySplit"])
        #expect(try plan(EntityLessons.anyNames).first?.contains("INDEX entityTraitTaught (trait>?") == true)
        // A table of days, not of events.
        #expect(try plan(Library.allDays) == ["SCAN eventDensity"])
        // The newest few hundred articles, grouped in memory.
        let companions = try plan(Library.companions)
        #expect(companions.contains { $0.hasPrefix("SEARCH mention USING PRIMARY KEY (entity=?)") }, "\(companions)")
        #expect(companions.contains { $0.contains("COVERING INDEX mentionArticle (article=?)") }, "\(companions)")
    }
}
