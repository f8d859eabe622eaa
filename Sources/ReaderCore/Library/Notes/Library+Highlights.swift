import ReaderBasics
package import ReaderModel
import ReaderSQLite

/// What the reader has marked and written.
extension Library {
    /// The highlights of an article, in the order of its text.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func highlights(of id: RowID<ArticleRow>) throws(Failure) -> [StoredHighlight] {
        try read { try Self.highlights(of: id, in: $0) }
    }

    static func highlights(of id: RowID<ArticleRow>, in database: Database) throws -> [StoredHighlight] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT \(StoredHighlight.columns) FROM highlight WHERE article = ? ORDER BY start, id"),
            arguments: [id]
        ).map { StoredHighlight($0) }
    }

    /// Changes the highlights of an article; it is in the file when this returns.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Throws: `Failure` where the article is gone, or the library cannot be written.
    package func change(
        _ change: HighlightChange, of id: RowID<ArticleRow>, now: Int
    ) throws(Failure) -> HighlightOutcome {
        guard try !rows([id]).isEmpty else {
            throw Failure("This article is no longer in the library.", advice: "Open it again to keep it.")
        }
        return try write { database in
            let inverse = try Self.make(change, of: id, now: now, in: database)
            return HighlightOutcome(all: try Self.highlights(of: id, in: database), inverse: inverse)
        }
    }

    private static func make(
        _ change: HighlightChange, of id: RowID<ArticleRow>, now: Int, in database: Database
    ) throws -> HighlightChange? {
        switch change {
        case .add(let highlight):
            try insert(nil, highlight, madeAt: now, of: id, in: database)
            return .remove(database.lastInsertedRowID)
        case .put(let stored):
            let old = try self.stored(stored.id, in: database)
            if old != nil { try database.execute(sql: "DELETE FROM highlight WHERE id = ?", arguments: [stored.id]) }
            try insert(stored.id, stored.highlight, madeAt: stored.madeAt, of: id, in: database)
            return old == stored ? nil : old.map(HighlightChange.put) ?? .remove(stored.id)
        case .remove(let number):
            let old = try stored(number, in: database)
            try database.execute(sql: "DELETE FROM highlight WHERE id = ?", arguments: [number])
            return old.map(HighlightChange.put)
        }
    }

    private static func stored(_ number: Int64, in database: Database) throws -> StoredHighlight? {
        try Row.fetchOne(
            database, sql: "SELECT \(StoredHighlight.columns) FROM highlight WHERE id = ?", arguments: [number]
        ).map { StoredHighlight($0) }
    }

    static func insert(
        _ number: Int64?, _ highlight: Highlight, madeAt: Int, of id: RowID<ArticleRow>, in database: Database
    ) throws {
        let anchor = highlight.anchor
        try database.cachedStatement(
            sql: """
                INSERT INTO highlight (id, article, kind, note, exact, prefix, suffix, start, length, madeAt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            number, id, highlight.kind.rawValue, highlight.note, anchor.exact, anchor.prefix, anchor.suffix,
            anchor.position.lowerBound, anchor.position.count, madeAt,
        ])
    }

    /// All highlights, the newest article first, in each the order of its text.
    ///
    /// - Parameter take: given each with all of the text that it stands in.
    /// - Throws: `Failure` where the library cannot be read, and what `take` throws.
    package func highlights(in scope: FindingScope, take: (FoundHighlight, Text) throws -> Void) throws {
        try read { database in
            var texts = try ArticleTexts(database)
            let condition = scope.condition(
                ofEntities: "article.id IN (SELECT article FROM mention WHERE entity IN (%))", article: "article.id")
            let columns = StoredHighlight.columns.split(separator: ", ").map { "highlight.\($0)" }
            let sql = """
                SELECT \(FoundIn.columns), \(columns.joined(separator: ", "))
                FROM highlight JOIN article ON article.id = highlight.article \(FoundIn.tables)
                \(condition.sql) ORDER BY article.sortedAt DESC, article.id DESC, highlight.start, highlight.id
                """
            let rows = try Row.fetchCursor(database, sql: sql, arguments: condition.arguments)
            while let row = try rows.next() {
                let article = FoundIn(row)
                guard scope.contains(article.id) else { continue }
                let stored = StoredHighlight(row, from: 5)
                let text = try texts.text(of: article.id)
                let range = stored.highlight.anchor.place(in: text)
                try take(FoundHighlight(article: article, stored: stored, range: range), text)
            }
        }
    }
}
