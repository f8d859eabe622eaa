package import ReaderModel
import ReaderSQLite

/// Marking many articles at once, by a query.
extension Library {
    /// What is done with articles that a query matches.
    package enum Marking: Equatable, Sendable {
        case change(ArticleChange)
        /// Throw them into the bin; no feed brings them back.
        case delete
        /// Keep them out of lists; no feed brings them back.
        case hide
    }

    /// What came of it.
    package struct MarkingOutcome: Equatable, Sendable {
        /// How many articles the query matches.
        package var matched: Int
        /// How many are other than they were, or would be, a marking each.
        package var changed: [Int]
    }

    /// Marks every article that a query matches, all or none.
    ///
    /// - Parameters:
    ///   - markings: in the order in which they are done.
    ///   - isTrial: whether it is only counted what would be done.
    ///   - now: seconds since 1970, UTC; what dates such as `7d` count from.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func mark(
        matching query: Query, _ markings: [Marking], isTrial: Bool, now: Int
    ) throws(Failure) -> MarkingOutcome {
        let ids = try articleIDs(matching: query, sort: .newest, today: CalendarDay(number: now / 86_400))
        return try mark(ids, markings, isTrial: isTrial, now: now)
    }

    /// Marks articles, all or none.
    ///
    /// - Parameters:
    ///   - markings: in the order in which they are done.
    ///   - isTrial: whether it is only counted what would be done.
    ///   - now: seconds since 1970, UTC.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func mark(
        _ ids: [RowID<ArticleRow>], _ markings: [Marking], isTrial: Bool, now: Int
    ) throws(Failure) -> MarkingOutcome {
        let work: (Database) throws -> [Int] = { database in
            try markings.map { marking in
                isTrial
                    ? try Self.count(marking, among: ids, in: database)
                    : try Self.mark(ids, marking, now: now, in: database)
            }
        }
        return MarkingOutcome(matched: ids.count, changed: try isTrial ? read(work) : write(work))
    }

    /// Marks articles inside a transaction.
    ///
    /// - Returns: how many are other than they were.
    static func mark(
        _ ids: [RowID<ArticleRow>], _ marking: Marking, now: Int, in database: Database
    ) throws -> Int {
        switch marking {
        case .delete: return try takeOut(ids, now: now, in: database).count
        case .hide: return try takeOut(ids, isHidden: true, now: now, in: database).count
        case .change(let change): return try changed(ids, change, in: database).count
        }
    }

    /// Changes articles inside a transaction.
    ///
    /// - Returns: those that are other than they were.
    static func changed(
        _ ids: [RowID<ArticleRow>], _ change: ArticleChange, in database: Database
    ) throws -> [RowID<ArticleRow>] {
        let changed = try ids.filter { id in
            try Self.change(id, change, in: database)
            return database.changesCount > 0
        }
        if case .tag(_, false) = change { try sweepTags(in: database) }
        return changed
    }

    /// How many of some articles a marking would change.
    static func count(
        _ marking: Marking, among ids: [RowID<ArticleRow>], in database: Database
    ) throws -> Int {
        let isOther: SQL =
            switch marking {
            case .change(.read(let isRead)): "isRead <> \(isRead)"
            case .change(.starred(let isStarred)): "isStarred <> \(isStarred)"
            case .change(.highlighted(let isHighlighted)): "isHighlighted <> \(isHighlighted)"
            case .change(.tag(let name, true)): "id NOT IN (\(articles(with: name)))"
            case .change(.tag(let name, false)): "id IN (\(articles(with: name)))"
            case .change(.language(let tag)): "coalesce(language, '') <> \(tag ?? "")"
            case .delete, .hide: "TRUE"
            }
        let request: SQL = """
            SELECT count(*) FROM article WHERE id IN (SELECT value FROM json_each(\(ids.jsonArray()))) AND \(isOther)
            """
        return try Int.fetchOne(database, request) ?? 0
    }

    private static func articles(with tag: String) -> SQL {
        "SELECT article FROM articleTag JOIN tag ON tag.id = articleTag.tag WHERE name = \(tag)"
    }
}
