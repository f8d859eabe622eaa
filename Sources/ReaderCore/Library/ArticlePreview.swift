package import ReaderModel
import ReaderSQLite

/// What a list shows of the selected article beside it.
package struct ArticlePreview: Equatable, Sendable {
    /// Who and what it speaks of.
    package struct Name: Equatable, Sendable {
        package var name: String
        package var kind: Entity.Kind
        package var count: Int

        package init(name: String, kind: Entity.Kind, count: Int) {
            self.name = name
            self.kind = kind
            self.count = count
        }
    }

    /// A few thousand characters of the text, from its beginning or from what was searched for.
    package var beginning: String
    /// What was searched for: UTF-8 bytes of `beginning`.
    package var hits: [Range<Int>] = []
    /// The most mentioned first; empty before the article is annotated.
    package var names: [Name]
    package var quotes: Int
    package var isAnnotated: Bool

    package init(beginning: String, names: [Name] = [], quotes: Int = 0, isAnnotated: Bool = false) {
        self.beginning = beginning
        self.names = names
        self.quotes = quotes
        self.isAnnotated = isAnnotated
    }
}

extension Library {
    /// More than a screen of 200 columns and 60 rows shows.
    private static let characters = 6_000

    /// Nil where the article is gone.
    ///
    /// - Parameter query: what was searched for; nil where nothing was.
    /// - Throws: `Failure` where the library cannot be read.
    package func preview(of id: RowID<ArticleRow>, for query: String? = nil) throws(Failure) -> ArticlePreview? {
        try read { database in
            if id.isBinned { return try Self.binnedPreview(of: id, characters: Self.characters, in: database) }
            guard
                let row = try Row.fetchOne(
                    database,
                    sql: """
                        SELECT substr(text, 1, ?) AS beginning, annotatedBy,
                            (SELECT count(*) FROM quote WHERE quote.article = article.id) AS quotes
                        FROM article JOIN body ON body.article = article.id WHERE article.id = ?
                        """,
                    arguments: [Self.characters, id])
            else { return nil }
            let names = try Row.fetchAll(
                database,
                sql: """
                    SELECT coalesce(nullif(mention.name, ''), entity.name) AS name, kind, count FROM mention JOIN entity ON entity.id = entity
                    WHERE article = ? ORDER BY count DESC, entity LIMIT 24
                    """,
                arguments: [id])
            var preview = ArticlePreview(
                beginning: row["beginning"],
                names: names.compactMap { row in
                    Entity.Kind(rawValue: row["kind"]).map {
                        ArticlePreview.Name(name: row["name"], kind: $0, count: row["count"])
                    }
                },
                quotes: row["quotes"], isAnnotated: row["annotatedBy"] as Int > 0)
            if let marked = try query.flatMap({ try Self.highlighted(id, for: $0, in: database) }) {
                preview.show(marked, characters: Self.characters)
            }
            return preview
        }
    }
}
