import ReaderModel
import ReaderSQLite

/// Articles whose wording another has: names, timeline and quotes count each text once.
enum RepeatedTexts {
    static let copies = "SELECT article, copyOf FROM storyMember WHERE copyOf IS NOT NULL ORDER BY article"

    /// Those of the whole library that are left out; nil where there are none.
    ///
    /// Of copies whose original has gone the first one stands for it.
    static func all(in database: Database) throws -> Matches? { try found(among: nil, in: database) }

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
