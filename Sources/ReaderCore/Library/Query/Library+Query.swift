package import ReaderModel
import ReaderSQLite

/// Finding articles.
extension Library {
    /// Up to so many matches are ranked by their words; more say that the words are common, and then the date says
    /// more. On the two cores this was measured on, 5,000 took 8 ms.
    package static let rankLimit = 5_000

    /// How much longer an article with every word in its title counts as new, where words are common, in seconds.
    static let titleBonus = 30 * 86_400

    /// Every article that a query matches, in order.
    ///
    /// - Parameters:
    ///   - sort: nil puts the best first where words are looked for, else the newest.
    ///   - today: what dates such as `7d` count from.
    ///   - rankLimit: up to how many matches are ranked by their words.
    /// - Throws: `Failure` where the library cannot be read.
    package func articleIDs(
        matching query: Query, sort: ArticleView.Sort? = nil, today: CalendarDay, rankLimit: Int = rankLimit
    ) throws(Failure) -> [RowID<ArticleRow>] {
        try read { database in
            let plan = try QueryCompiler(database, today: today).plan(query)
            guard let match = plan.match else { return try Self.ids(plan.condition, sort ?? .newest, in: database) }
            let isRare = try Self.isRare(match, rankLimit, in: database)
            switch (isRare, sort) {
            case (true, nil): return try Self.ranked(match, plan.condition, today: today, in: database)
            case (true, let sort?):
                let found: SQL = "article.id IN (SELECT rowid FROM search WHERE search MATCH \(match))"
                return try Self.ids(plan.condition.map { "\(found) AND \($0)" } ?? found, sort, in: database)
            case (false, nil): return try Self.recent(match, plan.condition, in: database)
            case (false, let sort?):
                let found = try Matches(match, in: database)
                return try Self.ids(plan.condition, sort, in: database).filter(found.contains)
            }
        }
    }

    /// How many articles a query matches.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func count(matching query: Query, today: CalendarDay) throws(Failure) -> Int {
        try read { database in
            let plan = try QueryCompiler(database, today: today).plan(query)
            let request: SQL =
                switch (plan.match, plan.condition) {
                case (nil, nil): "SELECT count(*) FROM article"
                case (nil, let condition?): "SELECT count(*) FROM article WHERE \(condition)"
                case (let match?, nil): "SELECT count(*) FROM search WHERE search MATCH \(match)"
                case (let match?, let condition?):
                    """
                    SELECT count(*) FROM article
                    WHERE id IN (SELECT rowid FROM search WHERE search MATCH \(match)) AND \(condition)
                    """
                }
            return try Int.fetchOne(database, request) ?? 0
        }
    }

    private static func ids(
        _ condition: SQL?, _ sort: ArticleView.Sort, in database: Database
    ) throws -> [RowID<ArticleRow>] {
        let filter: SQL = condition.map { "WHERE \($0)" } ?? ""
        let request: SQL = "SELECT id FROM article \(filter) ORDER BY \(sql: sort.terms)"
        return try RowID<ArticleRow>.fetchAll(database, request)
    }

    private static func isRare(_ match: String, _ rankLimit: Int, in database: Database) throws -> Bool {
        let request: SQL = """
            SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH \(match) LIMIT \(rankLimit + 1))
            """
        return try Int.fetchOne(database, request) ?? 0 <= rankLimit
    }

    /// By BM25, a word in the title counting ten times and one in the byline five times as much as one in the text; an
    /// article of today counts twice as much as an old one with the same words, one of a month ago one and a half times.
    private static func ranked(
        _ match: String, _ condition: SQL?, today: CalendarDay, in database: Database
    ) throws -> [RowID<ArticleRow>] {
        let filter: SQL = condition.map { "AND \($0)" } ?? ""
        let request: SQL = """
            SELECT article.id, bm25(search, 10, 5, 1), sortedAt FROM search JOIN article ON article.id = search.rowid
            WHERE search MATCH \(match) \(filter)
            """
        let now = (today.number + 1) * 86_400
        let scored = try Row.fetchAll(database, request).map { row -> (id: Int64, score: Double, sortedAt: Int) in
            let days = Double(max(0, now - (row[2] as Int))) / 86_400
            // FTS5's better scores are more negative.
            return (row[0], -(row[1] as Double) * (1 + 30 / (30 + days)), row[2])
        }
        return scored.sorted { ($0.score, $0.sortedAt, $0.id) > ($1.score, $1.sortedAt, $1.id) }.map { RowID($0.id) }
    }

    /// Newest first, as if those with every word in the title were a month newer.
    private static func recent(
        _ match: String, _ condition: SQL?, in database: Database
    ) throws -> [RowID<ArticleRow>] {
        let found = try Matches(match, in: database)
        let inTitle = try Matches("title : (\(match))", in: database)
        let filter: SQL = condition.map { "WHERE \($0)" } ?? ""
        // Moment and row in one number: two columns of 100,000 rows take three times as long to read.
        let request: SQL = """
            SELECT sortedAt << 28 | id FROM article \(filter) ORDER BY sortedAt DESC, id DESC
            """
        var titles: [Int64] = []
        var others: [Int64] = []
        let cursor = try Int64.fetchCursor(database, request)
        while let packed = try cursor.next() {
            let id = RowID<ArticleRow>(packed & (1 << 28 - 1))
            guard found.contains(id) else { continue }
            if inTitle.contains(id) { titles.append(packed + Int64(titleBonus) << 28) } else { others.append(packed) }
        }
        return merged(titles, others).map { RowID($0 & (1 << 28 - 1)) }
    }

    /// Two descending lists as one.
    private static func merged(_ first: [Int64], _ second: [Int64]) -> [Int64] {
        var merged: [Int64] = []
        merged.reserveCapacity(first.count + second.count)
        var (left, right) = (0, 0)
        while left < first.count, right < second.count {
            if first[left] >= second[right] {
                merged.append(first[left])
                left += 1
            } else {
                merged.append(second[right])
                right += 1
            }
        }
        return merged + first[left...] + second[right...]
    }
}
