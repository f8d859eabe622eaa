import GRDB

/// Finds the entity of the library that an appearance means, or makes it.
struct EntityJoiner {
    private let database: Database
    private let bearer: Statement
    private let insert: Statement

    init(_ database: Database) throws {
        self.database = database
        bearer = try database.cachedStatement(sql: "SELECT id FROM entity WHERE key = ?")
        insert = try database.cachedStatement(
            sql: "INSERT INTO entity (kind, name, description, key) VALUES (?, ?, ?, ?)")
    }

    /// - Parameter others: entities that the same article has shown already; they are not meant.
    func entity(of appearance: Appearance, besides others: Set<RowID<Entity>>) throws -> RowID<Entity> {
        if let key = appearance.key,
            let known = try RowID<Entity>.fetchOne(bearer, arguments: [key]), !others.contains(known)
        {
            return known
        }
        try insert.execute(arguments: [
            appearance.kind.rawValue, appearance.name, appearance.description, appearance.key,
        ])
        return RowID(database.lastInsertedRowID)
    }
}
