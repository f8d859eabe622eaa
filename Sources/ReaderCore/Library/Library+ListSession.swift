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
                ListSession(
                    selected: row["selected"], offset: row["offset"],
                    sort: ArticleView.Sort(rawValue: row["sort"]) ?? .newest,
                    grouping: ArticleView.Grouping(rawValue: row["grouping"]) ?? .none,
                    hidesRead: row["hidesRead"])
            }
        }
    }

    /// Remembers how the list is left, instead of the time before.
    ///
    /// - Throws: where the library cannot be written.
    package func keep(_ session: ListSession) throws(Failure) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO sitting (id, selected, offset, sort, grouping, hidesRead)
                        VALUES (1, (SELECT id FROM article WHERE id = ?), ?, ?, ?, ?)
                    """,
                arguments: [
                    session.selected, session.offset, session.sort.rawValue, session.grouping.rawValue,
                    session.hidesRead,
                ])
        }
    }
}
