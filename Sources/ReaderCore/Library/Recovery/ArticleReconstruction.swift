import ReaderModel
import ReaderSQLite

/// The rows of articles whose own are lost, made anew from what indexes and identities still say.
struct ArticleReconstruction {
    private var feeds: [Int64: (feed: Int64?, sortedAt: Int)] = [:]
    private var starred: Set<Int64> = []
    /// Nil where not all of the unread articles are known: an article that is not among them may be unread too.
    private var unread: Set<Int64>?

    /// Reads the indexes, each as far as it can be read.
    init(_ damaged: Database) {
        let rows = try? Row.fetchAll(damaged, sql: "SELECT id, feed, sortedAt FROM article INDEXED BY articleFeed")
        for row in rows ?? [] {
            guard let id = Int64.fromDatabaseValue(row["id"]), let moment = Int.fromDatabaseValue(row["sortedAt"])
            else { continue }
            feeds[id] = (Int64.fromDatabaseValue(row["feed"]), moment)
        }
        let ids = { (index: String, condition: String) in
            try? Set(
                Int64.fetchAll(damaged, sql: "SELECT id FROM article INDEXED BY \(index) WHERE \(condition)"))
        }
        starred = ids("articleStarred", "isStarred = 1") ?? []
        unread = ids("articleUnread", "isRead = 0")
    }

    /// Makes the row of an article anew; its title is the one in the text, else the beginning of it.
    func insert(_ id: Int64, _ text: Text, _ blocks: [Block], from damaged: Database, into new: Database) throws {
        let keys = try? String.fetchAll(damaged, sql: "SELECT key FROM identity WHERE article = ?", arguments: [id])
        let url = keys?.first { $0.hasPrefix("url ") }.map { String($0.dropFirst(4)) }
        let article = Article(id: Article.ID(stored: RowID(id)), text: text, blocks: blocks)
        let title = blocks.first { $0.kind == .title }.map { text[$0.range] } ?? article.displayTitle
        let (feed, moment) = feeds[id] ?? (nil, 0)
        let isRead = unread.map { !$0.contains(id) } ?? false
        try new.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO article (id, feed, title, url, sortedAt, addedAt, words, isRead, isStarred)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [id, feed, title, url, moment, moment, text.wordCount, isRead, starred.contains(id)])
    }
}
