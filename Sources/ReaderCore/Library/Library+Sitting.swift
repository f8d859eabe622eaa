package import ReaderModel
import ReaderSQLite

/// How the list was left.
extension Library {
    package func sitting() throws(Failure) -> Sitting? {
        try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM sitting").map { row in
                Sitting(
                    selected: row["selected"], offset: row["offset"],
                    sort: ArticleView.Sort(rawValue: row["sort"]) ?? .newest,
                    grouping: ArticleView.Grouping(rawValue: row["grouping"]) ?? .none,
                    hidesRead: row["hidesRead"])
            }
        }
    }

    package func keep(_ sitting: Sitting) throws(Failure) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO sitting (id, selected, offset, sort, grouping, hidesRead)
                        VALUES (1, (SELECT id FROM article WHERE id = ?), ?, ?, ?, ?)
                    """,
                arguments: [
                    sitting.selected, sitting.offset, sitting.sort.rawValue, sitting.grouping.rawValue,
                    sitting.hidesRead,
                ])
        }
    }
}
