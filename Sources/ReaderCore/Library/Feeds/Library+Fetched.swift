import GRDB

/// What a fetch leaves in the library, all of it or nothing.
extension Library {
    /// What is new of a feed after a fetch.
    struct FeedNews: Sendable {
        var facts: FeedFacts?
        var arrivals: [Arrival] = []
        var validators = HTTPValidators()
        /// Where it has moved for good.
        var movedTo: String?
    }

    /// Keeps the entries of a feed, and that it went well.
    func keep(_ news: FeedNews, of feed: RowID<FeedRow>, now: Int) async throws -> [Kept] {
        try await writing { database in
            let kept = try news.arrivals.map { try Self.keep($0, now: now, in: database) }
            try database.execute(
                sql: """
                    UPDATE feed SET title = coalesce(?, title), page = coalesce(?, page), etag = ?, lastModified = ?,
                        fetchedAt = ?, waitsUntil = NULL, isGone = 0, failure = NULL WHERE id = ?
                    """,
                arguments: [
                    news.facts?.title, news.facts?.link, news.validators.etag, news.validators.lastModified, now, feed,
                ])
            // Two subscriptions may turn out to be one feed: both stay, and the articles are kept once anyway.
            try database.execute(
                sql: "UPDATE OR IGNORE feed SET address = ? WHERE id = ? AND ? IS NOT NULL",
                arguments: [news.movedTo, feed, news.movedTo])
            return kept
        }
    }

    /// Keeps entries before the feed is through.
    func keepAhead(_ arrivals: [Arrival], now: Int) async throws -> [Kept] {
        try await writing { database in try arrivals.map { try Self.keep($0, now: now, in: database) } }
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
                sql: "UPDATE feed SET failure = ?, waitsUntil = ?, isGone = ?, fetchedAt = ? WHERE id = ?",
                arguments: [failure.message, waitsUntil, isGone, now, feed])
        }
    }

    /// Those that are not in the library yet.
    func unknown(among arrivals: [Arrival]) async throws -> [Arrival] {
        try await reading { database in
            try arrivals.filter { try ArticleIdentity($0).article(of: $0, in: database) == nil }
        }
    }
}
