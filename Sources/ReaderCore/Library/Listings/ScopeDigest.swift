import ReaderModel
import ReaderSQLite

/// What the digests of many articles come to.
enum ScopeDigest {
    /// A part of a digest, as it is packed.
    enum Part: String {
        case names, days, quotes
    }

    /// - Parameter isFew: whether the articles are looked up one by one.
    static func sql(_ part: Part, isFew: Bool) -> String {
        let articles = isFew ? "article IN (SELECT value FROM json_each(?))" : "article BETWEEN ? AND ?"
        return "SELECT article, \(part.rawValue) FROM articleDigest WHERE \(articles) AND names IS NOT NULL"
    }

    static func forEachName(
        _ articles: Matches, in database: Database, _ body: (ArticleDigest.Name) -> Void
    ) throws {
        try forEach(.names, articles, in: database) { _, row in
            row.withBytes(at: 1) { ArticleDigest.forEachName(in: $0, body) }
        } counted: { _, digest in
            digest.names.forEach(body)
        }
    }

    static func forEachDay(
        _ articles: Matches, in database: Database, _ body: (RowID<ArticleRow>, ArticleDigest.Day) -> Void
    ) throws {
        try forEach(.days, articles, in: database) { article, row in
            row.withBytes(at: 1) { ArticleDigest.forEachDay(in: $0) { body(article, $0) } }
        } counted: { article, digest in
            for day in digest.days { body(article, day) }
        }
    }

    static func quotes(_ articles: Matches, in database: Database) throws -> Int {
        var count = 0
        try forEach(.quotes, articles, in: database) { _, row in
            count += row[1] as Int
        } counted: { _, digest in
            count += digest.quotes
        }
        return count
    }

    /// Goes through the articles of a scope.
    ///
    /// - Parameters:
    ///   - take: given the rows of those that have a digest.
    ///   - counted: given what is counted of the others.
    private static func forEach(
        _ part: Part, _ articles: Matches, in database: Database, take: (RowID<ArticleRow>, Row) -> Void,
        counted: (RowID<ArticleRow>, ArticleDigest) -> Void
    ) throws {
        guard let bounds = articles.bounds else { return }
        let isFew = articles.count <= Library.few
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: sql(part, isFew: isFew)),
            arguments: isFew ? [articles.list] : [bounds.lowerBound, bounds.upperBound])
        var rest = articles
        while let row = try rows.next() {
            let id: RowID<ArticleRow> = row[0]
            guard rest.contains(id) else { continue }
            take(id, row)
            rest.remove(id)
        }
        guard rest.count > 0 else { return }
        try forEachAnnotated(rest, in: database, take: counted)
    }

    /// Articles that have nothing cost a look at an index.
    private static func forEachAnnotated(
        _ articles: Matches, in database: Database, take: (RowID<ArticleRow>, ArticleDigest) -> Void
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT value FROM json_each(?) WHERE EXISTS(SELECT 1 FROM mention WHERE article = value)
                    OR EXISTS(SELECT 1 FROM quote WHERE article = value)
                    OR EXISTS(SELECT 1 FROM event WHERE article = value)
                """)
        for id in try RowID<ArticleRow>.fetchAll(statement, arguments: [articles.list]) {
            take(id, try ArticleDigest(of: id, in: database))
        }
    }
}

/// Who and what is in the articles of a scope, and how often.
struct ScopeNames {
    private var mentions: [Int32] = []
    private var articles: [Int32] = []
    private var quotes: [Int32] = []

    init(_ scope: Matches, in database: Database) throws {
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM entity") ?? 0
        let size = last + 1
        (mentions, articles, quotes) = (Self.zeros(size), Self.zeros(size), Self.zeros(size))
        try ScopeDigest.forEachName(scope, in: database) { name in
            let index = Int(name.entity.number)
            guard mentions.indices.contains(index) else { return }
            mentions[index] &+= Int32(truncatingIfNeeded: name.mentions)
            quotes[index] &+= Int32(truncatingIfNeeded: name.quotes)
            articles[index] &+= name.mentions > 0 ? 1 : 0
        }
    }

    private static func zeros(_ count: Int) -> [Int32] { [Int32](repeating: 0, count: count) }

    /// How many entities there are.
    var count: Int { articles.count { $0 > 0 } }

    /// The entity with what the scope has of it.
    func counted(_ entity: LibraryEntity) -> LibraryEntity {
        let index = Int(entity.id.number)
        guard mentions.indices.contains(index) else { return entity }
        var counted = entity
        (counted.mentions, counted.articles, counted.quotes) = (
            Int(mentions[index]), Int(articles[index]), Int(quotes[index])
        )
        return counted
    }

    /// Those that are spoken of or quoted.
    var entities: [RowID<Entity>] {
        mentions.indices.filter { mentions[$0] > 0 || quotes[$0] > 0 }.map { RowID(Int64($0)) }
    }

    func contains(_ id: RowID<Entity>) -> Bool {
        let index = Int(id.number)
        return mentions.indices.contains(index) && (mentions[index] > 0 || quotes[index] > 0)
    }

    /// The entity without what the scope has of it.
    func subtracted(from entity: LibraryEntity) -> LibraryEntity {
        guard contains(entity.id) else { return entity }
        let index = Int(entity.id.number)
        var rest = entity
        rest.mentions = max(0, rest.mentions - Int(mentions[index]))
        rest.articles = max(0, rest.articles - Int(articles[index]))
        rest.quotes = max(0, rest.quotes - Int(quotes[index]))
        return rest
    }

    /// An entity and its weight.
    struct Weighed {
        var weight: Int64
        var id: RowID<Entity>
    }

    /// So many of the heaviest beyond a key, in the order of the page.
    ///
    /// - Parameter bySpeech: whether quotes count, rather than mentions.
    func heaviest(
        bySpeech: Bool, _ start: PageStart, atLeast count: Int, among ids: Set<RowID<Entity>>? = nil
    ) -> [Weighed] {
        let weights = bySpeech ? quotes : mentions
        let isBeyond = { (weight: Int64, id: Int64) in Self.isBeyond(weight, id, start) }
        var all: [Weighed] = []
        func look(_ index: Int) {
            let weight = Int64(weights[index])
            if weight > 0, isBeyond(weight, Int64(index)) {
                all.append(Weighed(weight: weight, id: RowID(Int64(index))))
            }
        }
        if let ids {
            for id in ids where weights.indices.contains(Int(id.number)) { look(Int(id.number)) }
        } else {
            let bounds = Self.bounds(weights, start, atLeast: count, isBeyond)
            for index in weights.indices where bounds.contains(weights[index]) { look(index) }
        }
        let isForward = start.isForward
        return all.sorted { isForward == (($0.weight, $0.id) > ($1.weight, $1.id)) }
    }

    /// The weights among which the wanted ones are: most entities are mentioned once or twice and need no sorting.
    private static func bounds(
        _ weights: [Int32], _ start: PageStart, atLeast count: Int, _ isBeyond: (Int64, Int64) -> Bool
    ) -> ClosedRange<Int32> {
        let most = 1_024
        var sums = [Int](repeating: 0, count: most + 1)
        for index in weights.indices where weights[index] > 0 && isBeyond(Int64(weights[index]), Int64(index)) {
            sums[min(most, Int(weights[index]))] += 1
        }
        var sum = 0
        if start.isForward {
            for weight in stride(from: most, to: 0, by: -1) {
                sum += sums[weight]
                if sum >= count { return Int32(weight)...Int32.max }
            }
        } else {
            for weight in 1..<most {
                sum += sums[weight]
                if sum >= count { return 1...Int32(weight) }
            }
        }
        return 1...Int32.max
    }

    /// Whether a row of this key belongs to a page of a list that has the heaviest first.
    static func isBeyond(_ key: ListingKey, _ start: PageStart) -> Bool {
        isBeyond(key.numbers[0], key.numbers[1], start)
    }

    private static func isBeyond(_ weight: Int64, _ id: Int64, _ start: PageStart) -> Bool {
        guard let key = start.key?.numbers, key.count == 2 else { return true }
        return switch start {
        case .after: (weight, id) < (key[0], key[1])
        case .from: (weight, id) <= (key[0], key[1])
        case .before: (weight, id) > (key[0], key[1])
        case .first, .last, .latest: true
        }
    }
}
