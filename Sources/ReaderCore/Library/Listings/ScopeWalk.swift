import ReaderModel
import ReaderSQLite

/// The articles of a scope from a key on, the newest first.
///
/// Few are looked up one by one; of many, the index of all articles is gone through, which costs a few milliseconds
/// for a hundred thousand.
struct ScopeWalk {
    let articles: Matches
    private let query: KeysetQuery

    init(_ articles: Matches) {
        self.articles = articles
        query = Self.query(articles)
    }

    static func query(_ articles: Matches) -> KeysetQuery {
        let isFew = articles.count <= Library.few
        return KeysetQuery(
            selection: "SELECT sortedAt, id FROM article",
            condition: isFew ? "id IN (SELECT value FROM json_each(?))" : nil,
            arguments: isFew ? [articles.list.databaseValue] : [], columns: ["sortedAt", "id"], isDescending: true)
    }

    /// Goes from article to article.
    ///
    /// - Parameter take: given the key of each and its number; false ends it.
    func forEach(
        _ start: PageStart, in database: Database, take: (ListingKey, RowID<ArticleRow>) throws -> Bool
    ) throws {
        try query.forEach(start, in: database) { row in
            let id: RowID<ArticleRow> = row[1]
            guard articles.contains(id) else { return true }
            return try take(ListingKey(row[0], id.number), id)
        }
    }
}
