import LibraryTestSupport
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Lists of some articles hold what a look at each row of the whole library leaves.
struct ScopeTests {
    private let store: AnnotatedLibrary
    private var library: Library { store.library }
    private let articles: [RowID<ArticleRow>]

    /// Forty articles of made-up people at five quays, what is in which drawn by a seed.
    init() throws {
        let store = try AnnotatedLibrary()
        var random = SplitMix(seed: 17)
        let people = try ["Anna Lindqvist", "Tomas Okafor", "Mirjam Vell", "Jon Askeland"].map { try store.entity($0) }
        let quays = try ["Northquay", "Southquay"].map { try store.entity($0, .place) }
        var articles: [RowID<ArticleRow>] = []
        for number in 0..<40 {
            let day = CalendarDay(number: 17_000 + number * 5)
            let article = try store.article(
                "Lindqvist, Okafor, Vell and Askeland at the quay. “Cranes move \(number),” one said. A crane fell.",
                day: day.description, title: "Cranes \(number)")
            for (index, name) in ["Lindqvist", "Okafor", "Vell", "Askeland"].enumerated()
            where Bool.random(using: &random) {
                try store.mention(people[index], name, in: article)
            }
            if Bool.random(using: &random) { try store.mention(quays[number % 2], "quay", in: article) }
            for index in 0..<Int.random(in: 0...2, using: &random) {
                let isIndirect = Bool.random(using: &random)
                try store.quote(
                    "“Cranes move \(number),”", in: article, by: people[index], kind: isIndirect ? .indirect : .direct)
            }
            if number.isMultiple(of: 3) {
                let when = CalendarDay(number: 17_900 - number)
                try store.event("A crane fell", on: when.description, in: article, of: [people[0]])
            }
            articles.append(article)
        }
        (self.store, self.articles) = (store, articles)
    }

    private static let queries = ["after:2016-10", "before:2016-09", "entity:lindqvist", "-said-by:okafor", "title:7*"]

    private func found(_ scope: ArticleScope) throws -> Set<RowID<ArticleRow>> {
        try library.read { database in
            let matches = try Matches(scope, in: database)
            return Set(articles.filter(matches.contains))
        }
    }

    /// Some articles by a query, and by hand.
    private var scopes: [ArticleScope] {
        Self.queries.map { ArticleScope(query: $0) } + [
            ArticleScope(articles: [articles[3], articles[30], articles[12]], title: "three"), ArticleScope(),
        ]
    }

    private func all(_ listing: Listing, in scope: ArticleScope, count: Int, backwards: Bool = false) throws -> [String]
    {
        try library.all(.within(scope, listing), count: count, backwards: backwards).map(\.words)
    }

    @Test(arguments: [1, 3, 50], [false, true])
    func `quotes and events are those of the articles, page by page from either end`(
        count: Int, backwards: Bool
    ) throws {
        for scope in scopes {
            let articles = try found(scope)
            for listing in [
                Listing.quotes(.everyone, withIndirect: true), .quotes(.everyone, withIndirect: false), .events(nil),
                .quotes(.by(RowID(1)), withIndirect: true), .events(RowID(1)), .articles(RowID(2)),
            ] {
                let expected = try library.all(listing, count: 500)
                    .filter { row in row.article.map { articles.contains($0.id) } ?? false }.map(\.words)
                let pages = try all(listing, in: scope, count: count, backwards: backwards)
                #expect(pages == expected, "\(scope.title) \(listing)")
            }
        }
    }

    @Test(arguments: [1, 3, 50])
    func `the timeline of a scope is the same by whichever index it is read`(count: Int) throws {
        let keys = [17_870, 17_891, 17_900].map { ListingKey(Int64($0), .min, .min) }
        let starts: [PageStart] = [.first, .last] + keys.flatMap { [.after($0), .before($0), .from($0)] }
        for scope in scopes {
            try library.read { database in
                let articles = try Matches(scope, in: database)
                for start in starts {
                    // All keys; those of the library; on the days they have; of the articles that have some then.
                    let ways = [(1_000, 10, 10), (0, 10_000, 10), (0, 1, 10_000), (0, 1, 0)]
                    let pages = try ways.map { few, walked, days in
                        var events = ScopedEvents(articles: articles)
                        (events.few, events.mostWalked, events.mostOnDays) = (few, walked, days)
                        return try events.page(start, count: count, in: database)
                    }
                    #expect(pages.dropFirst().allSatisfy { $0 == pages[0] }, "\(scope.title) \(start)")
                    #expect(start != .first || pages[0].rows.count == min(count, 14) || !scope.isWhole)
                }
            }
        }
    }

    @Test(arguments: [(17_000, nil), (17_861, 17_861), (17_862, 17_861), (17_899, 17_897), (99_999, 17_900)])
    func `a timeline begins with the last day up to today`(today: Int, day: Int?) throws {
        let today = CalendarDay(number: today)
        try library.read { database in
            let scope = ArticleScope(articles: articles, title: "all")
            let all = try ScopedEvents(articles: Matches(scope, in: database)).latest(upTo: today, in: database)
            #expect(all?.number == day)
            #expect(try EventListing.latest(of: RowID(1), upTo: today, in: database)?.number == day)
            #expect(try EventListing.latest(of: RowID(2), upTo: today, in: database) == nil)
        }
    }

    @Test func `a scope is looked for once, until the file changes`() throws {
        let scope = ArticleScope(query: "title:7")
        let listing = Listing.within(scope, .entities(nil))
        let before = try library.page(of: listing, .first, count: 50).rows
        let (first, second) = try library.readers.read { database in
            (try ScopeMemo.of([scope], in: database), try ScopeMemo.of([scope], in: database))
        }
        #expect(first === second)
        try library.write { try $0.execute(sql: "DELETE FROM article WHERE title = 'Cranes 7'") }
        let third = try library.readers.read { try ScopeMemo.of([scope], in: $0) }
        #expect(third !== first && third.articles.count == 0 && !before.isEmpty)
        #expect(try library.page(of: listing, .first, count: 50).rows.isEmpty)
        // Who writes does not notice its own changes, and remembers nothing.
        let pair = try library.write { database in
            (try ScopeMemo.of([scope], in: database), try ScopeMemo.of([scope], in: database))
        }
        #expect(pair.0 !== pair.1)
    }

    @Test(arguments: [1, 3, 50])
    func `names are counted in the articles alone`(count: Int) throws {
        for scope in scopes {
            let articles = try found(scope)
            let counted = try library.read { database in
                try Row.fetchAll(database, sql: "SELECT entity, article, count FROM mention")
                    .filter { articles.contains($0[1]) }
                    .reduce(into: [RowID<Entity>: Int]()) { $0[$1[0], default: 0] += $1[2] as Int }
            }
            let rows = try library.all(.within(scope, .entities(nil)), count: count)
            let entities = rows.compactMap { if case .entity(let entity) = $0 { entity } else { nil } }
            #expect(Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0.mentions) }) == counted)
            #expect(entities.map(\.mentions) == entities.map(\.mentions).sorted(by: >))
            let back = try library.all(.within(scope, .entities(nil)), count: count, backwards: true)
            #expect(back == rows)
        }
    }

    @Test func `one kind, one name and the speakers of a scope are some of its names`() throws {
        let scope = ArticleScope(query: "after:2016-10")
        let places = try all(.entities(.place), in: scope, count: 1)
        #expect(Set(places) == ["Northquay", "Southquay"])
        #expect(try all(.named("lind", speakersOnly: false), in: scope, count: 5) == ["Anna Lindqvist"])
        let speakers = try library.all(.within(scope, .speakers), count: 1)
        let quotes = try library.all(.within(scope, .quotes(.everyone, withIndirect: true)), count: 50)
        let total = speakers.reduce(0) { sum, row in
            if case .entity(let entity) = row { sum + entity.quotes } else { sum }
        }
        #expect(total == quotes.count)
    }

    @Test func `how many there are is told with the first page`() throws {
        let scope = ArticleScope(query: "before:2016-09")
        let listing = Listing.within(scope, .quotes(.everyone, withIndirect: true))
        let total = try library.page(of: listing, .first, count: 1).total
        #expect(try total == library.all(listing, count: 50).count)
        let names = try library.page(of: .within(scope, .entities(nil)), .first, count: 1).total
        #expect(try names == library.all(.within(scope, .entities(nil)), count: 50).count)
    }

    @Test func `the days of a scope are those of its events`() throws {
        for scope in scopes {
            let articles = try found(scope)
            let days = try library.all(.events(nil), count: 50).compactMap { row -> CalendarDay? in
                guard case .event(let event) = row, articles.contains(event.article.id) else { return nil }
                return event.interval.lowerBound
            }
            let counts = try library.dayCounts(within: scope)
            #expect(counts.total == days.count)
            for day in days { #expect(counts.count(in: day...day) == days.count { $0 == day }) }
        }
    }

    @Test func `digests say the same as what they were made of, and are forgotten when it changes`() throws {
        let scope = ArticleScope(query: "after:2016-10")
        let before = try all(.entities(nil), in: scope, count: 50)
        let due = "SELECT count(*) FROM articleDigest WHERE names IS NULL"
        #expect(try library.write { try ArticleDigest.renew(in: $0, atMost: 1_000) } > 0)
        #expect(try library.read { try Int.fetchOne($0, sql: due) } == 0)
        #expect(try all(.entities(nil), in: scope, count: 50) == before)
        for article in articles {
            try library.read { database in
                let digest = try ArticleDigest(of: article, in: database)
                let row = try #require(
                    try Row.fetchOne(
                        database, sql: "SELECT names, days, quotes FROM articleDigest WHERE article = ?",
                        arguments: [article]) ?? nil)
                var (names, days): ([ArticleDigest.Name], [ArticleDigest.Day]) = ([], [])
                row.withBytes(at: 0) { ArticleDigest.forEachName(in: $0) { names.append($0) } }
                row.withBytes(at: 1) { ArticleDigest.forEachDay(in: $0) { days.append($0) } }
                #expect(names == digest.names && days == digest.days && row[2] as Int == digest.quotes)
            }
        }
        try library.write { database in
            try database.execute(sql: "UPDATE event SET fromDay = 1 WHERE id = 1")
            try database.execute(sql: "DELETE FROM quote WHERE id = (SELECT max(id) FROM quote)")
        }
        #expect(try library.read { try Int.fetchOne($0, sql: due) } == 2)
        try library.write { try $0.execute(sql: "DELETE FROM article") }
        #expect(try library.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM articleDigest") } == 0)
    }

    @Test func `a scope within a scope is what both have`() throws {
        let outer = ArticleScope(query: "after:2016-10")
        let both = outer.narrowed(by: "entity:lindqvist")
        #expect(both.title == "after:2016-10 · entity:lindqvist")
        let nested = Listing.within(outer, .within(ArticleScope(query: "entity:lindqvist"), .events(nil)))
        #expect(try library.all(nested, count: 3).map(\.words) == all(.events(nil), in: both, count: 3))
    }

    @Test func `words in a scope are looked for in its quotes alone`() throws {
        let scope = ArticleScope(query: "title:7")
        let listing = Listing.quotesWith("cranes", .everyone, withIndirect: true)
        let articles = try found(scope)
        let expected = try library.all(listing, count: 50).filter { row in
            row.article.map { articles.contains($0.id) } ?? false
        }
        #expect(try library.all(.within(scope, listing), count: 2) == expected)
    }
}
