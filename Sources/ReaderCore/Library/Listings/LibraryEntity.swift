package import ReaderModel
package import ReaderSQLite

/// Somebody or something with a name, as the whole library knows them.
package struct LibraryEntity: Hashable, Sendable, Identifiable {
    package let id: RowID<Entity>
    package var kind: Entity.Kind
    /// The fullest name in use.
    package var name: String
    package var description: String?
    /// How many articles mention it.
    package var articles: Int
    package var mentions: Int
    /// How many quotes are its own.
    package var quotes: Int
}

extension LibraryEntity: FetchableRecord {
    /// In the order in which `init(row:)` reads them.
    static let columns =
        "entity.id, kind, entity.name, entity.description, entity.articles, entity.mentions, entity.quotes"

    package init(row: Row) {
        id = row[0]
        kind = Entity.Kind(rawValue: row[1]) ?? .other
        name = row[2]
        description = row[3]
        articles = row[4]
        mentions = row[5]
        quotes = row[6]
    }

    static func fetch(_ id: RowID<Entity>, in database: Database) throws -> LibraryEntity? {
        try LibraryEntity.fetchOne(
            database.cachedStatement(sql: "SELECT \(columns) FROM entity WHERE id = ?"), arguments: [id])
    }
}
