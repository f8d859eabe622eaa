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

    /// Hands on the names of each article as they are packed.
    static func forEachNames(
        _ articles: Matches, in database: Database, _ body: (UnsafeRawBufferPointer) -> Void
    ) throws {
        try forEach(.names, articles, in: database) { _, row in
            row.withBytes(at: 1, body)
        } counted: { _, digest in
            digest.packedNames.withUnsafeBytes(body)
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

    /// How many events begin on each day.
    static func days(_ articles: Matches, in database: Database) throws -> DayCounts {
        var counting = DayCounting()
        try forEachDay(articles, in: database) { counting.add($1) }
        return counting.counts
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
