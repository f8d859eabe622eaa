package import ReaderModel
import ReaderSQLite

/// A part of the library that can be shown alone: a feed.
package struct FeedSummary: Equatable, Sendable {
    package var feed: RowID<FeedRow>
    package var name: String
    package var folder: String
    package var unread: Int
    /// Why it could not be fetched the last time.
    package var failure: String?

    package init(
        feed: RowID<FeedRow>, name: String, folder: String = "", unread: Int = 0, failure: String? = nil
    ) {
        self.failure = failure
        self.feed = feed
        self.name = name
        self.folder = folder
        self.unread = unread
    }
}

extension Library {
    /// Every feed by folder and name, with its unread articles.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func feedSummaries() throws(Failure) -> [FeedSummary] {
        let feeds = try feeds()
        let unread = try read { database in
            try Row.fetchAll(
                database, sql: "SELECT feed, count(*) AS count FROM article WHERE isRead = 0 GROUP BY feed")
        }
        let counts = Dictionary(
            unread.compactMap { row in (row["feed"] as RowID<FeedRow>?).map { ($0, row["count"] as Int) } },
            uniquingKeysWith: +)
        return feeds.map { feed in
            FeedSummary(
                feed: feed.id, name: feed.displayName, folder: feed.folder, unread: counts[feed.id] ?? 0,
                failure: feed.isGone ? "it is gone for good" : feed.failure)
        }
    }
}
