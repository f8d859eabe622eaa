package import ReaderModel
import ReaderSQLite

/// Articles of feeds that are not kept for ever.
extension Library {
    /// Takes out what a feed has too much of; never what is starred, highlighted, tagged, marked, noted or corrected.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: how many articles have gone; no feed brings them back.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func retain(
        _ retention: Retention, of feed: RowID<FeedRow>, now: Int
    ) throws(Failure) -> Int {
        guard retention.isLimited else { return 0 }
        if let days = retention.days { try forgetHidden(of: feed, before: now - days * 86_400) }
        let ids = try read { try Self.surplus(retention, of: feed, now: now, in: $0) }
        guard !ids.isEmpty else { return 0 }
        return try write { database in
            // Somebody may have starred one of them meanwhile.
            let surplus = try Self.surplus(retention, of: feed, now: now, in: database)
            try Self.remove(surplus, now: now, in: database)
            return surplus.count
        }
    }

    /// Takes out what all feeds have too much of, as is said of them.
    ///
    /// - Returns: how many articles have gone.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func retain(_ settings: FeedSettings, now: Int) throws(Failure) -> Int {
        var gone = 0
        try emptyBin(olderThan: settings.binDays, now: now)
        for feed in try feeds() { gone += try retain(settings.retention(of: feed), of: feed.id, now: now) }
        return gone
    }

    /// Takes out what rules have hidden of a feed, and is older.
    ///
    /// - Parameter moment: seconds since 1970, UTC.
    private func forgetHidden(of feed: RowID<FeedRow>, before moment: Int) throws(Failure) {
        let old = "FROM bin WHERE feed = ? AND isHidden = 1 AND max(sortedAt, addedAt) < ?"
        let isThere = try read {
            try Row.fetchOne($0, sql: "SELECT 1 \(old) LIMIT 1", arguments: [feed, moment]) != nil
        }
        guard isThere else { return }
        try write { try $0.execute(sql: "DELETE \(old)", arguments: [feed, moment]) }
    }

    private static func surplus(
        _ retention: Retention, of feed: RowID<FeedRow>, now: Int, in database: Database
    ) throws -> [RowID<ArticleRow>] {
        var limits: [SQL] = []
        if let days = retention.days {
            let before = now - days * 86_400
            // What came late, or says no day, is as old as it has been here.
            limits.append("max(sortedAt, addedAt) < \(before)")
        }
        if let count = retention.articles {
            limits.append(
                """
                id NOT IN (SELECT id FROM article WHERE feed = \(feed) ORDER BY sortedAt DESC, id DESC LIMIT \(count))
                """)
        }
        let isSurplus: SQL = limits.map { limit -> SQL in "(\(limit))" }.joined(separator: " OR ")
        let request: SQL = """
            SELECT id FROM article WHERE feed = \(feed) AND (\(isSurplus)) AND isStarred = 0 AND isHighlighted = 0 AND languageIsGiven = 0
                AND \(try isUntouched(in: database))
            """
        return try RowID<ArticleRow>.fetchAll(database, request)
    }

    /// Tables whose rows say that somebody did something with an article, as far as the library has them.
    private static let touching = ["articleTag", "mark", "note", "highlight", "correction"]

    private static func isUntouched(in database: Database) throws -> SQL {
        let conditions = try touching.filter { table in
            try Row.fetchOne(
                database, sql: "SELECT 1 FROM pragma_table_info(?) WHERE name = 'article'", arguments: [table]) != nil
        }.map { table -> SQL in
            "NOT EXISTS (SELECT 1 FROM \(sql: table) WHERE \(sql: table).article = article.id)"
        }
        return conditions.joined(separator: " AND ")
    }

    /// Makes the file as small as what is in it: the search's index in one piece, and no empty pages.
    ///
    /// - Returns: bytes of the file before and after.
    /// - Throws: `Failure` where the library cannot be written, or there is no room for a copy.
    package func compact() throws(Failure) -> (before: Int, after: Int) {
        do {
            return try pool.writeWithoutTransaction { database in
                let before = try Self.size(in: database)
                try database.execute(sql: "INSERT INTO search(search) VALUES ('optimize')")
                try database.execute(sql: "VACUUM")
                try database.execute(sql: "PRAGMA optimize")
                _ = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                return (before, try Self.size(in: database))
            }
        } catch {
            throw fault(error)
        }
    }

    private static func size(in database: Database) throws -> Int {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        return pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
    }
}
