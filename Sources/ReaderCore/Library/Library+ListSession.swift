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
                let shelf = session.shelf
                if let last: RowID<ArticleRow> = row["lastArticle"], let selected = session.selected,
                    shelf.search.isEmpty
                {
                    session.newAbove =
                        try Int.fetchOne(
                            database, sql: Self.newAbove, arguments: [last, selected, shelf.feed]) ?? 0
                }
                return session
            }
        }
    }

    /// Articles that came after one, and stand above another in the list of everything, or of a feed.
    static let newAbove = """
        SELECT count(*) FROM article
        WHERE id > ?1 AND sortedAt > (SELECT sortedAt FROM article AS selected WHERE selected.id = ?2)
            AND (?3 IS NULL OR feed = ?3)
        """

    /// Remembers how the list is left, instead of the time before.
    ///
    /// - Throws: where the library cannot be written.
    package func keep(_ session: ListSession) throws(Failure) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO sitting
                        (id, selected, offset, sort, grouping, hidesRead, title, feed, search, lastArticle)
                        VALUES (1, (SELECT id FROM article WHERE id = ?), ?, ?, ?, ?, ?,
                            (SELECT id FROM feed WHERE id = ?), ?, (SELECT max(id) FROM article))
                    """,
                arguments: [
                    session.selected, session.offset, session.sort.rawValue, session.grouping.rawValue,
                    session.hidesRead, session.shelf.title, session.shelf.feed, session.shelf.search,
                ])
        }
    }
}
