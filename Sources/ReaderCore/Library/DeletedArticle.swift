import ReaderNetwork
import ReaderSQLite

/// An article that has been thrown into the bin.
package struct DeletedArticle: Equatable, Sendable {
    /// The number that it had.
    package let id: RowID<ArticleRow>
    /// Its number in the bin.
    package let binned: RowID<ArticleRow>
    package let title: String?

    package init(id: RowID<ArticleRow>, binned: RowID<ArticleRow>, title: String?) {
        (self.id, self.binned, self.title) = (id, binned, title)
    }
}

/// An article that is back from the bin.
package struct ReturnedArticle: Equatable, Sendable {
    /// What it was in the bin.
    package let deleted: DeletedArticle
    /// Its number now: another than before where that has been given away; that of the article there is, where it has
    /// come in again meanwhile.
    package let id: RowID<ArticleRow>

    package init(_ deleted: DeletedArticle, as id: RowID<ArticleRow>) { (self.deleted, self.id) = (deleted, id) }
}

extension RowID<ArticleRow> {
    /// The number under which lists have an article of the bin: below zero, where no article of the library is.
    init(binned row: Int64) { self.init(-row) }

    /// Reads `bin:12`; nil for anything else.
    package init?(binName name: String) {
        guard name.hasPrefix("bin:"), let row = Int64(name.dropFirst(4)), row > 0 else { return nil }
        self.init(binned: row)
    }

    /// How the command line calls it: `bin:12` in the bin, else its number.
    package var name: String { isBinned ? "bin:\(binRow)" : "\(number)" }

    /// Whether it is an article of the bin.
    package var isBinned: Bool { number < 0 }

    /// Its row in the bin.
    var binRow: Int64 { -number }
}

/// Throws articles into the bin and takes them out, inside a transaction.
///
/// What annotation found is not kept: it is found again.
struct Bin {
    private let database: Database
    private let tokenizer: FTS5Tokenizer
    /// Of each table that belongs to an article alone, its columns and the one that names the article; the article's own
    /// table first.
    private let tables: [(name: String, key: String, columns: [String])]

    private static let tables = [
        "article", "body", "identity", "reading", "mark", "sourceDay", "correction", "highlight", "earlierText",
    ]

    init(_ database: Database) throws {
        self.database = database
        tokenizer = try database.makeTokenizer("words")
        tables = try Self.tables.map { name in
            let columns = try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info('\(name)')")
            return (name, Self.key(of: name), columns)
        }
    }

    private static func key(of table: String) -> String { table == "article" ? "id" : "article" }

    // MARK: - Into the bin

    /// Takes an article out of the library, so that no feed brings it back.
    ///
    /// - Parameters:
    ///   - isHidden: whether it is kept for good, out of lists.
    ///   - now: seconds since 1970, UTC.
    /// - Returns: nil where it was gone.
    func take(
        _ id: RowID<ArticleRow>, isHidden: Bool, _ deletions: Deletions, now: Int
    ) throws -> DeletedArticle? {
        var rows: [StoredRow] = []
        for table in tables {
            let statement = try database.cachedStatement(sql: "SELECT * FROM \(table.name) WHERE \(table.key) = ?")
            let found = try Row.fetchAll(statement, arguments: [id])
            rows += found.map { StoredRow(table: table.name, columns: table.columns, values: $0.databaseValues) }
        }
        guard let article = rows.first, article.table == "article" else { return nil }
        let text = rows.first { $0.table == "body" }?.string("text")
        try database.cachedStatement(sql: Self.insertion).execute(arguments: [
            id, now, try tokens([article.string("title"), article.string("byline"), text]), PackedRows.bytes(of: rows),
            isHidden,
        ])
        let binned = RowID<ArticleRow>(binned: database.lastInsertedRowID)
        try deletions.remember(id)
        try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
        return DeletedArticle(id: id, binned: binned, title: article.string("title"))
    }

    private static let insertion = """
        INSERT INTO bin (article, deletedAt, feed, title, byline, site, url, language, published, publishedBasis,
            sortedAt, addedAt, words, isRead, isStarred, isHighlighted, tags, notes, tokens, rows, isHidden)
        SELECT id, ?2, feed, title, byline, site, url, language, published, publishedBasis, sortedAt, addedAt, words,
            isRead, isStarred, isHighlighted OR EXISTS (SELECT 1 FROM highlight WHERE article = ?1),
            (SELECT group_concat(name, char(31)) FROM articleTag JOIN tag ON tag.id = tag WHERE article = ?1),
            coalesce((SELECT group_concat(note, char(10)) FROM highlight WHERE article = ?1 AND note <> ''), ''),
            ?3, ?4, ?5
        FROM article WHERE id = ?1
        """

    /// The words of texts, each with a blank before and after it, and the character 30 between the texts.
    private func tokens(_ texts: [String?]) throws -> String {
        var bytes: [UInt8] = [UInt8(ascii: " ")]
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes += [0x1E, UInt8(ascii: " ")] }
            try Array((text ?? "").utf8).withUnsafeBufferPointer { text in
                try tokenizer.words(of: text) { word, _ in
                    bytes += word
                    bytes.append(UInt8(ascii: " "))
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: - Out of the bin

    /// Puts an article back as it was, with its place, marks, star and tags; it is annotated anew.
    ///
    /// - Returns: nil where it is not in the bin any more.
    func putBack(_ binned: RowID<ArticleRow>) throws -> ReturnedArticle? {
        let statement = try database.cachedStatement(
            sql: "SELECT article, title, tags, rows, url FROM bin WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [binned.binRow]),
            let rows = PackedRows.rows(in: row["rows"])
        else { return nil }
        let deleted = DeletedArticle(id: row["article"], binned: binned, title: row["title"])
        let keys = rows.filter { $0.table == "identity" }.compactMap { $0.string("key") }
        let known = try successor(of: keys, at: row["url"])
        let new = try known ?? free(deleted.id)
        if known == nil {
            try Deletions.forget(exactly: keys, in: database)
            for row in rows { try insert(row, as: new) }
            try database.execute(sql: "UPDATE article SET annotatedBy = 0 WHERE id = ?", arguments: [new])
        }
        for tag in (row["tags"] as String?)?.split(separator: "\u{1F}") ?? [] {
            try Library.change(new, .tag(String(tag), true), in: database)
        }
        try database.cachedStatement(sql: "DELETE FROM bin WHERE id = ?").execute(arguments: [binned.binRow])
        return ReturnedArticle(deleted, as: new)
    }

    /// The same article where it has come in again: by more than an address, which several may share, and not a copy of
    /// its text that another paper has at an address of its own.
    private func successor(of keys: [String], at url: String?) throws -> RowID<ArticleRow>? {
        for key in keys where !key.hasPrefix("url ") {
            let rows = try Row.fetchAll(
                database, sql: "SELECT article, url FROM identity JOIN article ON article.id = article WHERE key = ?",
                arguments: [key])
            for row in rows where key.hasPrefix("entry ") || !isElsewhere(row["url"], url) { return row["article"] }
        }
        return nil
    }

    /// Whether two addresses are known and lead to two places.
    private func isElsewhere(_ url: String?, _ other: String?) -> Bool {
        guard let url, let other else { return false }
        return (CanonicalAddress.canonical(url) ?? url) != (CanonicalAddress.canonical(other) ?? other)
    }

    /// A number, or the next that no article has where another article has it.
    private func free(_ id: RowID<ArticleRow>) throws -> RowID<ArticleRow> {
        let taken = try Row.fetchOne(database, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [id])
        guard taken != nil else { return id }
        return RowID((try Int64.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0) + 1)
    }

    private func insert(_ row: StoredRow, as id: RowID<ArticleRow>) throws {
        // A newer version of the program may have taken a column or a table away.
        guard let table = tables.first(where: { $0.name == row.table }) else { return }
        var (columns, values): ([String], [DatabaseValue]) = ([], [])
        for (column, value) in zip(row.columns, row.values) where table.columns.contains(column) {
            columns.append(column)
            values.append(column == table.key ? id.databaseValue : try existing(column, value))
        }
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try database.execute(
            sql: "INSERT OR IGNORE INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
            arguments: StatementArguments(values))
    }

    /// The feed may have gone meanwhile.
    private func existing(_ column: String, _ value: DatabaseValue) throws -> DatabaseValue {
        guard column == "feed", value != .null else { return value }
        let feed = try Row.fetchOne(
            database, sql: "SELECT 1 FROM feed WHERE id = ?", arguments: StatementArguments([value]))
        return feed == nil ? .null : value
    }
}

extension StoredRow {
    fileprivate func string(_ column: String) -> String? { self[column].flatMap(String.fromDatabaseValue) }
}
