package import ReaderModel
import ReaderSQLite

/// How the list was left.
extension Library {
    /// The list as it was left; nil before the first time.
    ///
    /// - Throws: where the library cannot be read.
    package func session() throws(Failure) -> ListSession? {
        try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM sitting").map { row in
                var session = ListSession(
                    selected: row["selected"], offset: row["offset"],
                    sort: ArticleView.Sort(rawValue: row["sort"]) ?? .newest,
                    grouping: ArticleView.Grouping(rawValue: row["grouping"]) ?? .none,
                    hidesRead: row["hidesRead"])
                session.shelf = Shelf(title: row["title"], feed: row["feed"], search: row["search"])
                session.lastArticle = row["lastArticle"]
                let nearby: String? = row["nearby"]
                session.nearby = (nearby ?? "").split(separator: ",").compactMap { Int64($0).map { RowID($0) } }
                // What has been deleted since is not selected.
                session.selected = try session.selected ?? Self.first(of: session.nearby, in: database)
                return session
            }
        }
    }

    private static func first(of ids: [RowID<ArticleRow>], in database: Database) throws -> RowID<ArticleRow>? {
        for id in ids
        where try Int.fetchOne(database, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [id]) != nil {
            return id
        }
        return nil
    }

    /// Remembers how the list is left, instead of the time before.
    ///
    /// - Throws: where the library cannot be written.
    package func keep(_ session: ListSession) throws(Failure) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO sitting
                        (id, selected, offset, sort, grouping, hidesRead, title, feed, search, lastArticle, nearby)
                        VALUES (1, (SELECT id FROM article WHERE id = ?), ?, ?, ?, ?, ?,
                            (SELECT id FROM feed WHERE id = ?), ?, (SELECT max(id) FROM article), ?)
                    """,
                arguments: [
                    session.selected, session.offset, session.sort.rawValue, session.grouping.rawValue,
                    session.hidesRead, session.shelf.title, session.shelf.feed, session.shelf.search,
                    session.nearby.map { "\($0.number)" }.joined(separator: ","),
                ])
        }
    }
}
