package import ReaderModel
import ReaderSQLite

/// The bin: articles that have been deleted and can be put back.
extension Library {
    /// Throws articles into the bin, all or none; no feed brings them back.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: those that were there.
    /// - Throws: `Failure` where the library cannot be written.
    package func takeOut(_ ids: [RowID<ArticleRow>], now: Int) throws(Failure) -> [DeletedArticle] {
        try write { try Self.takeOut(ids, now: now, in: $0) }
    }

    /// Throws an article into the bin.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: nil where it was gone.
    /// - Throws: `Failure` where the library cannot be written.
    @discardableResult
    package func takeOut(_ id: RowID<ArticleRow>, now: Int) throws(Failure) -> DeletedArticle? {
        try takeOut([id], now: now).first
    }

    /// - Parameter isHidden: whether they are kept for good, out of lists.
    static func takeOut(
        _ ids: [RowID<ArticleRow>], isHidden: Bool = false, now: Int, in database: Database
    ) throws -> [DeletedArticle] {
        let (bin, deletions) = (try Bin(database), try Deletions(database, now: now))
        let deleted = try ids.compactMap { try bin.take($0, isHidden: isHidden, deletions, now: now) }
        try sweepTags(in: database)
        return deleted
    }

    /// Takes articles out for good; no feed brings them back.
    static func remove(_ ids: [RowID<ArticleRow>], now: Int, in database: Database) throws {
        let deletions = try Deletions(database, now: now)
        for id in ids {
            try deletions.remember(id)
            try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
        }
        try sweepTags(in: database)
    }

    static func sweepTags(in database: Database) throws {
        try database.execute(sql: "DELETE FROM tag WHERE id NOT IN (SELECT tag FROM articleTag)")
    }

    /// Puts articles of the bin back, all or none, each as it was; they are annotated anew.
    ///
    /// - Parameter binned: their numbers in the bin.
    /// - Returns: those that were still in the bin.
    /// - Throws: `Failure` where the library cannot be written.
    package func putBack(_ binned: [RowID<ArticleRow>]) throws(Failure) -> [ReturnedArticle] {
        try write { database in
            let bin = try Bin(database)
            return try binned.filter(\.isBinned).compactMap(bin.putBack)
        }
    }

    /// Takes articles out of the bin for good.
    ///
    /// - Parameter binned: their numbers in the bin.
    /// - Returns: how many there were.
    /// - Throws: `Failure` where the library cannot be written.
    @discardableResult
    package func emptyBin(of binned: [RowID<ArticleRow>]) throws(Failure) -> Int {
        try write { database in
            let statement = try database.cachedStatement(sql: "DELETE FROM bin WHERE id = ?")
            var count = 0
            for id in binned where id.isBinned {
                try statement.execute(arguments: [id.binRow])
                count += database.changesCount
            }
            return count
        }
    }

    /// Takes out of the bin for good what has been in it for so many days; what is hidden stays.
    ///
    /// - Parameters:
    ///   - days: 0 for everything.
    ///   - now: seconds since 1970, UTC.
    /// - Returns: how many there were.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func emptyBin(olderThan days: Int, now: Int) throws(Failure) -> Int {
        let due = "FROM bin WHERE deletedAt <= ? AND isHidden = 0"
        let before = now - days * 86_400
        let isDue = try read { try Row.fetchOne($0, sql: "SELECT 1 \(due) LIMIT 1", arguments: [before]) != nil }
        guard isDue else { return 0 }
        return try write { database in
            try database.execute(sql: "DELETE \(due)", arguments: [before])
            return database.changesCount
        }
    }

    // MARK: - Looking into it

    /// The articles of the bin that a query finds, by their numbers there, those that were deleted last first; what is
    /// hidden only where the query asks for it.
    ///
    /// - Parameter today: what dates such as `7d` count from.
    /// - Throws: `Failure` where the library cannot be read.
    package func binned(
        matching query: Query, sort: ArticleView.Sort = .newest, today: CalendarDay
    ) throws(Failure) -> [RowID<ArticleRow>] {
        try read { database in
            let found = try BinCompiler(QueryCompiler(database, today: today)).condition(query)
            let condition: SQL = query.asksFor(.hidden) ? found : "\(found) AND article.isHidden = 0"
            return try Self.binned(condition, sort, in: database)
        }
    }

    /// What of the bin a view shows.
    func binOrder(of view: ArticleView) throws -> ArticleOrder {
        let queries = try [(view.search, false), (view.query, view.isTyping)].map { text, isTyping in
            do throws(QueryError) { return try Query.parse(text, isPartial: isTyping) } catch { throw error.failure }
        }
        return try read { database in
            let compiler = BinCompiler(try QueryCompiler(database, today: Self.today))
            var terms = try queries.map(compiler.condition)
            if let feed = view.feed { terms.append("article.feed = \(feed)") }
            if view.hidesRead { terms.append("article.isRead = 0") }
            let ids = try Self.binned(terms.joined(separator: " AND "), view.sort, in: database)
            return ArticleOrder(ids: ids, counts: try Self.counts(in: database))
        }
    }

    private static func binned(
        _ condition: SQL, _ sort: ArticleView.Sort, in database: Database
    ) throws -> [RowID<ArticleRow>] {
        let terms = sort == .newest ? binOrder : sort.terms
        return try RowID<ArticleRow>.fetchAll(
            database, "SELECT -article.id FROM bin AS article WHERE \(condition) ORDER BY \(sql: terms)")
    }

    /// Those that were deleted last come first.
    static let binOrder = "deletedAt DESC, article.id DESC"

    /// The rows of articles of the bin.
    static func binnedRows(_ ids: [RowID<ArticleRow>], in database: Database) throws -> [ArticleRow] {
        guard !ids.isEmpty else { return [] }
        return try ArticleRow.fetchAll(
            database,
            sql: """
                SELECT -article.id AS id, article.title, byline, coalesce(feed.name, feed.title, site) AS source,
                    coalesce(published, article.addedAt / 86400) AS day,
                    publishedBasis IN ('inferred', 'saved') AS isInferred, published IS NULL AS isUndated, sortedAt,
                    article.addedAt AS addedAt, url, words,
                    isRead, isStarred, isHighlighted, 0 AS isChanged, 0 AS hasPage, 0 AS isCopy, article.language, tags
                FROM bin AS article LEFT JOIN feed ON feed.id = article.feed
                WHERE article.id IN (\(databaseQuestionMarks(count: ids.count)))
                """,
            arguments: StatementArguments(ids.map(\.binRow)))
    }

    /// The beginning of an article of the bin; nil where it is gone.
    static func binnedPreview(
        of id: RowID<ArticleRow>, characters: Int, in database: Database
    ) throws -> ArticlePreview? {
        let row = try Row.fetchOne(database, sql: "SELECT rows FROM bin WHERE id = ?", arguments: [id.binRow])
        guard let rows = row.flatMap({ PackedRows.rows(in: $0["rows"]) }) else { return nil }
        let text = rows.first { $0.table == "body" }?["text"].flatMap(String.fromDatabaseValue) ?? ""
        return ArticlePreview(beginning: String(text.unicodeScalars.prefix(characters)))
    }
}
