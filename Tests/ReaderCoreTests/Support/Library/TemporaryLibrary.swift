package import Foundation
import ReaderImport
import ReaderModel
import ReaderSQLite

@testable package import ReaderLibrary

/// A library in a folder of its own, which goes with it.
package final class TemporaryLibrary {
    package let folder: URL
    package let library: Library

    package var path: String { folder.appending(path: "library.sqlite").path }

    package init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)")
        library = try Library(at: folder.appending(path: "library.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Keeps an article made of Markdown.
    @discardableResult
    package func keep(
        _ text: String, title: String? = nil, url: String? = nil, published: String? = nil,
        feed: RowID<FeedRow>? = nil, entry: String? = nil, now: Int = 1_700_000_000
    ) throws -> KeepResult {
        var article = try Importer.articles(from: Array(text.utf8), name: "article.md").articles[0]
        if let title { article.title = title }
        if let url { article.url = url }
        if let published {
            article.published = CalendarDay(iso: published).map { PublicationDate($0, basis: .metadata) }
        }
        return try library.keep([IncomingArticle(article, feed: feed, entry: entry)], now: now)[0]
    }

    /// A subscription that has never been fetched.
    package func addFeed(_ address: String) throws -> RowID<FeedRow> {
        try library.write { database in
            try database.execute(
                sql: "INSERT INTO feed (address, addedAt) VALUES (?, 0)", arguments: [address])
            return RowID(database.lastInsertedRowID)
        }
    }

    /// A library of one article in which a question about feeds has no end.
    package static func withEndlessFeeds() throws -> TemporaryLibrary {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://example.org/feed")
        try store.keep("The bridge is open.", title: "Bridge", feed: feed, entry: "1")
        try store.library.write { database in
            try database.execute(
                sql: """
                    ALTER TABLE feed RENAME TO quietFeed;
                    CREATE VIEW feed AS
                        WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
                        SELECT n AS id, 'a' || n AS address, 'a' AS title, 'a' AS name FROM endless;
                    """)
        }
        return store
    }

    /// A subscription to an address.
    @discardableResult
    package func subscribe(_ address: String) throws -> FeedRow {
        try library.subscribe(to: Subscription(title: nil, url: address), now: 0).feed
    }
}
