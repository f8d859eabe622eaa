import ReaderModel
import ReaderSQLite

/// Articles whose wording another has: names, timeline and quotes count each text once.
///
/// Each connection that only reads remembers them until somebody writes into the file.
final class RepeatedTexts {
    static let copies = "SELECT article, copyOf FROM storyMember WHERE copyOf IS NOT NULL ORDER BY article"

    /// Another after every change of the file; nil for what is not remembered.
    private let version: Int?
    /// Those of the whole library that are left out; nil where there are none.
    ///
    /// Of copies whose original has gone the first one stands for it.
    private let articles: Matches?
    private var knownNames: ScopeNames?

    private init(_ version: Int?, in database: Database) throws {
        self.version = version
        articles = try Self.found(among: nil, in: database)
    }

    private static func of(_ database: Database) throws -> RepeatedTexts {
        guard let version = try database.version else { return try RepeatedTexts(nil, in: database) }
        let known = database.memos[ObjectIdentifier(self)] as? RepeatedTexts
        if let known, known.version == version { return known }
        let memo = try RepeatedTexts(version, in: database)
        database.memos[ObjectIdentifier(self)] = memo
        return memo
    }

    /// Those of the whole library that are left out; nil where there are none.
    static func all(in database: Database) throws -> Matches? { try of(database).articles }

    /// Who and what is in them; nil where there are none.
    static func names(in database: Database) throws -> ScopeNames? {
        let memo = try of(database)
        if let known = memo.knownNames { return known }
        memo.knownNames = try memo.articles.map { try ScopeNames($0, in: database) }
        return memo.knownNames
    }

    /// Some articles without those whose text is among them already.
    static func leavingOut(of articles: Matches, in database: Database) throws -> Matches {
        try found(among: articles, in: database).map(articles.subtracting) ?? articles
    }

    /// - Parameter articles: those that are looked at; nil for all.
    private static func found(among articles: Matches?, in database: Database) throws -> Matches? {
        let rows = try Row.fetchCursor(database.cachedStatement(sql: copies))
        // An original has mostly a row of its own in the small table, which goes with it.
        let isThere = try database.cachedStatement(
            sql: """
                SELECT 1 FROM storyMember WHERE article = ?1 UNION ALL SELECT 1 FROM article WHERE id = ?1 LIMIT 1
                """)
        var repeated: [RowID<ArticleRow>] = []
        var counted: Set<RowID<ArticleRow>> = []
        while let row = try rows.next() {
            let (copy, original): (RowID<ArticleRow>, RowID<ArticleRow>) = (row[0], row[1])
            guard articles?.contains(copy) ?? true else { continue }
            let hasOriginal =
                try articles?.contains(original) ?? (Int.fetchOne(isThere, arguments: [original]) != nil)
            if hasOriginal || !counted.insert(original).inserted { repeated.append(copy) }
        }
        return repeated.isEmpty ? nil : Matches(repeated)
    }
}

extension Matches {
    /// Those that others do not hold.
    func subtracting(_ others: Matches) -> Matches {
        var rest = self
        rest.remove(others)
        return rest
    }
}

extension LibrarySchema {
    /// Copies are looked for by every list that counts each text once.
    static let copies = "CREATE INDEX storyMemberCopy ON storyMember(article, copyOf) WHERE copyOf IS NOT NULL"
}
