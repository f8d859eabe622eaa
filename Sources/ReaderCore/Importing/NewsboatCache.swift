import ReaderImport
import ReaderLibrary
import ReaderModel
import ReaderSQLite

/// `cache.db` of newsboat: its articles with what was read and flagged
/// (https://github.com/newsboat/newsboat, `src/cache.cpp`).
///
/// An article with a flag is starred, and tagged with the flag's letter.
struct NewsboatCache {
    private let file: DatabaseQueue
    private let path: String
    private var last: Int64 = 0

    /// Articles that are read at once.
    private static let page = 500
    /// What every file of SQLite begins with (https://www.sqlite.org/fileformat.html, section 1.3).
    private static let magic = Array("SQLite format 3\0".utf8)

    /// Whether a file is a database.
    static func isDatabase(_ path: String) -> Bool {
        FileReader.beginning(of: path, count: magic.count) == magic
    }

    /// - Throws: where the file is a database of something else, or cannot be read.
    init(_ path: String) throws(Failure) {
        self.path = path
        do {
            var configuration = DatabaseConfiguration()
            configuration.isReadOnly = true
            configuration.busyMode = .timeout(.seconds(5))
            file = try DatabaseQueue(path: path, configuration: configuration)
            let isCache = try file.read { database in
                try database.tableExists("rss_item") && database.tableExists("rss_feed")
            }
            guard isCache else {
                throw Failure(
                    "\(path) is a database, but not that of newsboat.",
                    advice: "Export from the program that made it, and import that.")
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Self.failure(path, error)
        }
    }

    /// The next articles; nil behind the last.
    ///
    /// - Throws: where the file is damaged or held by newsboat for too long.
    mutating func next() throws(Failure) -> [IncomingArticle]? {
        do {
            let last = last
            let rows = try file.read { database in
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT rss_item.id AS id, coalesce(guid, '') AS guid, coalesce(rss_item.title, '') AS title,
                            coalesce(author, '') AS author, coalesce(rss_item.url, '') AS url,
                            coalesce(feedurl, '') AS feedurl, coalesce(pubDate, 0) AS pubDate,
                            coalesce(content, '') AS content, coalesce(unread, 1) AS unread,
                            coalesce(flags, '') AS flags, coalesce(rss_feed.title, '') AS source
                        FROM rss_item LEFT JOIN rss_feed ON rss_feed.rssurl = feedurl
                        WHERE rss_item.id > ? AND deleted = 0 ORDER BY rss_item.id LIMIT ?
                        """,
                    arguments: [last, Self.page])
            }
            guard let end = rows.last else { return nil }
            self.last = end["id"]
            return rows.map(article)
        } catch {
            throw Self.failure(path, error)
        }
    }

    private func article(_ row: Row) -> IncomingArticle {
        let feed: String = row["feedurl"]
        var marks = SavedMarks()
        marks.isRead = (row["unread"] as Int) == 0
        marks.feed = feed
        let flags: String = row["flags"]
        marks.isStarred = !flags.isEmpty
        let seconds: Int = row["pubDate"]
        var incoming = IncomingArticle(
            SavedArticle.article(
                html: row["content"], title: row["title"], byline: row["author"], site: row["source"],
                address: row["url"], seconds: seconds > 0 ? seconds : nil, name: "\(path)#\(row["id"] as Int64)"))
        incoming.entry = row["guid"]
        incoming.list = feed
        incoming.publishedAt = seconds > 0 ? seconds : nil
        incoming.saysWhenPublished = seconds > 0
        incoming.tags = flags.map { "flag \($0)" }
        incoming.saved = marks
        return incoming
    }

    private static func failure(_ path: String, _ error: any Error) -> Failure {
        Failure("\(path) cannot be read: \(error).", advice: "Close newsboat and try again.")
    }
}
