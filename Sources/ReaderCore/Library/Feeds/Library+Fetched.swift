import ReaderImport
import ReaderModel
import ReaderNetwork
import ReaderSQLite

/// What a fetch leaves in the library, all of it or nothing.
extension Library {
    /// What is new of a feed after a fetch.
    struct FeedNews: Sendable {
        var facts: FeedFacts?
        var incomingArticles: [IncomingArticle] = []
        /// Known entries whose texts the library has from their pages: only the heads of these count.
        var heads: [IncomingArticle] = []
        var validators = HTTPValidators()
        /// Where it has moved for good.
        var movedTo: String?
        /// Why not all of it came; nil where it did.
        var failure: Failure?
    }

    /// Keeps the entries of a feed, and that it went well.
    ///
    /// - Returns: one answer for each entry that the reader has not deleted.
    func keep(_ news: FeedNews, of feed: RowID<FeedRow>, now: Int) async throws -> [KeepResult] {
        let (kept, told) = try await writing { [self] database in
            let deletions = try Deletions(database, now: now)
            var kept = try Self.keep(news.incomingArticles, besides: deletions, now: now, in: database)
            kept += try news.heads.compactMap { incoming in
                try deletions.hold(incoming) ? nil : try Self.correctHead(by: incoming, now: now, in: database)
            }
            try database.execute(
                sql: """
                    UPDATE feed SET title = coalesce(?, title), page = coalesce(?, page), etag = ?, lastModified = ?,
                        fetchedAt = ?, waitsUntil = NULL, isGone = 0, failure = ?, advice = ? WHERE id = ?
                    """,
                arguments: [
                    news.facts?.title, news.facts?.link, news.validators.etag, news.validators.lastModified, now,
                    news.failure?.message, news.failure?.advice, feed,
                ])
            // Two subscriptions may turn out to be one feed: both stay, and the articles are kept once anyway.
            try database.execute(
                sql: "UPDATE OR IGNORE feed SET address = ? WHERE id = ? AND ? IS NOT NULL",
                arguments: [news.movedTo, feed, news.movedTo])
            try deletions.prune(feed)
            try Self.noticeSummaries(of: feed, in: database)
            return try followRules(kept, now: now, in: database)
        }
        tell(told)
        return kept
    }

    /// Keeps entries before the feed is through.
    func keepAhead(_ incomingArticles: [IncomingArticle], now: Int) async throws -> [KeepResult] {
        let (kept, told) = try await writing { [self] database in
            let kept = try Self.keep(incomingArticles, besides: Deletions(database, now: now), now: now, in: database)
            return try followRules(kept, now: now, in: database)
        }
        tell(told)
        return kept
    }

    private static func keep(
        _ incomingArticles: [IncomingArticle], besides deletions: Deletions, now: Int, in database: Database
    ) throws -> [KeepResult] {
        try incomingArticles.compactMap { incoming in
            try deletions.hold(incoming) ? nil : try keep(incoming, deletions, now: now, in: database)
        }
    }

    /// Keeps that nothing has changed.
    func keepUnchanged(_ feed: RowID<FeedRow>, now: Int) async throws {
        try await writing { database in
            try database.execute(
                sql: "UPDATE feed SET fetchedAt = ?, waitsUntil = NULL, failure = NULL WHERE id = ?",
                arguments: [now, feed])
        }
    }

    /// Keeps that a fetch failed; what was known of the feed stays.
    func keep(
        _ failure: Failure, of feed: RowID<FeedRow>, waitsUntil: Int? = nil, isGone: Bool = false, now: Int
    ) async throws {
        try await writing { database in
            try database.execute(
                sql: "UPDATE feed SET failure = ?, advice = ?, waitsUntil = ?, isGone = ?, fetchedAt = ? WHERE id = ?",
                arguments: [failure.message, failure.advice, waitsUntil, isGone, now, feed])
        }
    }

    /// Those that are not in the library yet, and those that are or were.
    func divide(_ incomingArticles: [IncomingArticle], now: Int) async throws -> (
        new: [IncomingArticle], known: [IncomingArticle]
    ) {
        try await reading { database in
            let deletions = try Deletions(database, now: now)
            var (new, known): ([IncomingArticle], [IncomingArticle]) = ([], [])
            for incoming in incomingArticles {
                let identity = ArticleIdentity(incoming)
                let isNew = try identity.article(of: incoming, in: database) == nil
                if try isNew && !deletions.has(incoming, identity) {
                    new.append(incoming)
                } else {
                    known.append(incoming)
                }
            }
            return (new, known)
        }
    }
}
