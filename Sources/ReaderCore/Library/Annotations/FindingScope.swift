package import ReaderModel
import ReaderSQLite

/// What of a library is meant.
package struct FindingScope: Sendable {
    /// Only what stands in these articles.
    package var articles: Set<RowID<ArticleRow>>?
    /// Only what these entities are in, or say.
    package var entities: [RowID<Entity>]?
    /// Only entities of this kind.
    package var kind: Entity.Kind?
    /// Whether of quotes those are meant that are about the entities, and not those that are theirs.
    package var isAbout = false
    /// Only quotes that fit; nil takes all.
    package var fits: (@Sendable (FoundQuote) -> Bool)?

    package init(articles: Set<RowID<ArticleRow>>? = nil, entities: [RowID<Entity>]? = nil) {
        self.articles = articles
        self.entities = entities
    }

    func contains(_ article: RowID<ArticleRow>) -> Bool { articles?.contains(article) ?? true }

    /// As many articles are looked up by their numbers; for more the whole table is read.
    private static let fewArticles = 200

    /// What narrows a query.
    ///
    /// - Parameters:
    ///   - ofEntities: a condition with a list of entities in the place of `%`.
    ///   - article: the column of the article.
    func condition(ofEntities: String, article: String) -> (sql: String, arguments: StatementArguments) {
        var (parts, arguments): ([String], StatementArguments) = ([], [])
        if let entities {
            let list = Self.list(entities)
            parts.append(ofEntities.replacing("%", with: list.sql))
            arguments += list.arguments
        }
        if let articles, articles.count <= Self.fewArticles {
            parts.append("\(article) IN (\(databaseQuestionMarks(count: articles.count)))")
            arguments += StatementArguments(articles.sorted())
        }
        return (parts.isEmpty ? "" : "WHERE \(parts.joined(separator: " AND "))", arguments)
    }

    /// As many entities are bound one by one; for more than SQLite takes they are one value.
    private static let fewEntities = 1_000

    /// Entities, for the brackets behind `IN`.
    static func list(_ entities: [RowID<Entity>]) -> (sql: String, arguments: StatementArguments) {
        guard entities.count > fewEntities else {
            return (databaseQuestionMarks(count: entities.count), StatementArguments(entities))
        }
        let array = "[\(entities.map { "\($0.number)" }.joined(separator: ","))]"
        return ("SELECT value FROM json_each(?)", [array])
    }
}
