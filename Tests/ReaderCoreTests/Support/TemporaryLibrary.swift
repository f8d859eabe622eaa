import Foundation
import ReaderSQLite

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

/// A library in a folder of its own, which goes with it.
final class TemporaryLibrary {
    let folder: URL
    let library: Library

    var path: String { folder.appending(path: "library.sqlite").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)")
        library = try Library(at: folder.appending(path: "library.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Keeps an article made of Markdown.
    @discardableResult
    func keep(
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
    func addFeed(_ address: String) throws -> RowID<FeedRow> {
        try library.write { database in
            try database.execute(
                sql: "INSERT INTO feed (address, addedAt) VALUES (?, 0)", arguments: [address])
            return RowID(database.lastInsertedRowID)
        }
    }
}
