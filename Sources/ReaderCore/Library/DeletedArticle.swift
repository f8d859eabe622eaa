package import ReaderModel
import ReaderSQLite

/// An article as it stood in the library before it was deleted, so that it can be put back.
///
/// What annotation found is not held: it is found again.
package struct DeletedArticle: Equatable, Sendable {
    package let id: RowID<ArticleRow>
    package let title: String?
    /// Its rows, the article's own first.
    fileprivate let rows: [StoredRow]
    private let tags: [String]
    /// What keeps feeds from bringing it back.
    fileprivate var deletion: Int64?

    /// A row of a table, with whatever columns the table has.
    fileprivate struct StoredRow: Equatable, Sendable {
        let table: String
        let columns: [String]
        var values: [DatabaseValue]
    }

    /// The tables that belong to an article alone, with the column that names it.
    private static let tables = [
        ("article", "id"), ("body", "article"), ("identity", "article"), ("reading", "article"), ("mark", "article"),
        ("sourceDay", "article"), ("correction", "article"),
        ("highlight", "article"), ("earlierText", "article"),
    ]

    /// Reads an article that is about to go; nil where it is gone.
    init?(_ id: RowID<ArticleRow>, in database: Database) throws {
        self.id = id
        var rows: [StoredRow] = []
        for (table, key) in Self.tables {
            let columns = try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info('\(table)')")
            let found = try Row.fetchAll(database, sql: "SELECT * FROM \(table) WHERE \(key) = ?", arguments: [id])
            rows += found.map { StoredRow(table: table, columns: columns, values: $0.databaseValues) }
        }
        guard let article = rows.first, article.table == "article" else { return nil }
        title = article["title"].flatMap(String.fromDatabaseValue)
        self.rows = rows
        tags = try String.fetchAll(
            database, sql: "SELECT name FROM tag JOIN articleTag ON tag = tag.id WHERE article = ?", arguments: [id])
    }

    /// Puts it back under its number, or under a new one where that has been given to another article.
    func insert(in database: Database) throws -> RowID<ArticleRow> {
        let isTaken = try Row.fetchOne(database, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [id]) != nil
        let new = isTaken ? RowID<ArticleRow>(try Self.free(in: database)) : id
        for row in rows { try row.insert(as: new, instead: id, in: database) }
        try database.execute(sql: "UPDATE article SET annotatedBy = 0 WHERE id = ?", arguments: [new])
        for tag in tags { try Library.change(new, .tag(tag, true), in: database) }
        return new
    }

    private static func free(in database: Database) throws -> Int64 {
        (try Int64.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0) + 1
    }
}

extension DeletedArticle.StoredRow {
    fileprivate subscript(column: String) -> DatabaseValue? { columns.firstIndex(of: column).map { values[$0] } }

    /// - Parameters:
    ///   - new: the article's number now.
    ///   - old: the number it had.
    fileprivate func insert(as new: RowID<ArticleRow>, instead old: RowID<ArticleRow>, in database: Database) throws {
        var values = values
        let key = table == "article" ? "id" : "article"
        if let index = columns.firstIndex(of: key) { values[index] = new.databaseValue }
        // The feed may have gone meanwhile.
        if let index = columns.firstIndex(of: "feed"), values[index] != .null,
            try Row.fetchOne(
                database, sql: "SELECT 1 FROM feed WHERE id = ?", arguments: StatementArguments([values[index]])) == nil
        {
            values[index] = .null
        }
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT OR IGNORE INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            arguments: StatementArguments(values))
    }
}

extension Library {
    /// Takes an article out, so that no feed brings it back, and hands it over.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: what puts it back; nil where it was gone.
    /// - Throws: `Failure` where the library cannot be written.
    package func takeOut(_ id: RowID<ArticleRow>, now: Int) throws(Failure) -> DeletedArticle? {
        try write { database in
            var article = try DeletedArticle(id, in: database)
            try Deletions(database, now: now).remember(id)
            article?.deletion = try Int64.fetchOne(database, sql: "SELECT max(id) FROM deletion")
            try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id])
            return article
        }
    }

    /// Puts an article back as it was, with its place, marks, star and tags; it is annotated anew.
    ///
    /// - Returns: its number, another than before where that has been given away; that of the article there is, where
    ///   it has come in again meanwhile.
    /// - Throws: `Failure` where the library cannot be written.
    package func putBack(_ article: DeletedArticle) throws(Failure) -> RowID<ArticleRow> {
        try write { database in
            if let known = try article.successor(in: database) { return known }
            try database.execute(
                sql: "DELETE FROM deletion WHERE id = ?",
                arguments: StatementArguments([article.deletion.databaseValue]))
            return try article.insert(in: database)
        }
    }
}

extension DeletedArticle {
    /// The same article where it has come in again: by more than an address, which several may share.
    fileprivate func successor(in database: Database) throws -> RowID<ArticleRow>? {
        let keys = rows.filter { $0.table == "identity" }.compactMap { $0["key"].flatMap(String.fromDatabaseValue) }
        for key in keys where !key.hasPrefix("url ") {
            let known = try RowID<ArticleRow>.fetchOne(
                database, sql: "SELECT article FROM identity WHERE key = ?", arguments: [key])
            if let known { return known }
        }
        return nil
    }
}
