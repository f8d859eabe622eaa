package import ReaderModel
import ReaderSQLite

/// The place of an article that answers a search, on one line.
package struct Snippet: Equatable, Sendable {
    package private(set) var text = ""
    /// Words that were looked for: UTF-8 bytes of `text`.
    package private(set) var hits: [Range<Int>] = []

    /// - Parameter marked: hits stand between the characters U+0002 and U+0003, as `snippet` was told to write them.
    init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var (count, start, isSpaceDue): (Int, Int?, Bool) = (0, nil, false)
        func add(_ scalar: Unicode.Scalar) {
            scalars.append(scalar)
            count += UTF8.width(scalar)
        }
        for scalar in marked.unicodeScalars {
            if scalar == "\u{3}" {
                if let begun = start, begun < count { hits.append(begun..<count) }
                start = nil
            } else if scalar.properties.isWhitespace {
                isSpaceDue = count > 0
            } else {
                if isSpaceDue { add(" ") }
                isSpaceDue = false
                if scalar == "\u{2}" { start = count } else { add(scalar) }
            }
        }
        text = String(scalars)
    }
}

extension Library {
    /// About two lines of a narrow terminal.
    private static let snippetWords = 24

    /// For each article the place that answers a query best; the beginning where it asks for no words.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func snippets(
        of ids: [RowID<ArticleRow>], for query: Query, today: CalendarDay
    ) throws(Failure) -> [RowID<ArticleRow>: Snippet] {
        try read { database in
            let match = try QueryCompiler(database, today: today).anyWord(of: query)
            var snippets: [RowID<ArticleRow>: Snippet] = [:]
            for id in ids {
                let found = try match.flatMap { try Self.hit($0, in: id, of: database) }
                if let marked = try found ?? Self.beginning(of: id, in: database) { snippets[id] = Snippet(marked) }
            }
            return snippets
        }
    }

    private static func hit(
        _ match: String, in id: RowID<ArticleRow>, of database: Database
    ) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT snippet(search, 2, char(2), char(3), '…', \(snippetWords)) FROM search
                    WHERE search MATCH ? AND rowid = ?
                    """),
            arguments: [match, id])
    }

    private static func beginning(of id: RowID<ArticleRow>, in database: Database) throws -> String? {
        let text = try String.fetchOne(
            database.cachedStatement(sql: "SELECT substr(text, 1, 1000) FROM body WHERE article = ?"), arguments: [id])
        guard let words = text?.split(whereSeparator: \.isWhitespace) else { return nil }
        return words.prefix(snippetWords).joined(separator: " ") + (words.count > snippetWords ? "…" : "")
    }
}

extension Library {
    /// The addresses of articles that have one.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func addresses(of ids: [RowID<ArticleRow>]) throws(Failure) -> [RowID<ArticleRow>: String] {
        try read { database in
            let statement = try database.cachedStatement(sql: "SELECT url FROM article WHERE id = ?")
            var addresses: [RowID<ArticleRow>: String] = [:]
            for id in ids { addresses[id] = try String.fetchOne(statement, arguments: [id]) }
            return addresses
        }
    }
}
