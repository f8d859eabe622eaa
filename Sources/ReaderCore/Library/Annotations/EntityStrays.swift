import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Finds the rows that an entity takes in: those of articles that give only a short name, which nearly everywhere means it.
///
/// A surname alone, an institution whose country is not told, and an abbreviation that other articles explain: each article has
/// such a row for itself until enough articles have said in full who or what goes by the name.
struct EntityStrays {
    private let database: Database

    /// How many articles must use the short name for the entity, and how many times more than for all others.
    private static let fewest = 3
    private static let dominance = 9

    init(_ database: Database) { self.database = database }

    /// The rows that are the entity, too.
    func gather(for entity: RowID<Entity>) throws -> [RowID<Entity>] {
        guard
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: "SELECT kind, articles, key FROM entity WHERE id = ? AND key IS NOT NULL"),
                arguments: [entity]), let kind = Entity.Kind(rawValue: row[0] as String), (row[1] as Int) >= Self.fewest
        else { return [] }
        let full = String((row[2] as String).dropFirst(kind.rawValue.utf8.count + 1).prefix { $0 != "\u{1F}" })
        let names = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT name, articles FROM entityName WHERE entity = ? AND articles >= ? ORDER BY name"),
            arguments: [entity, Self.fewest])
        return try names.flatMap { name -> [RowID<Entity>] in
            let (name, articles) = (name[0] as String, name[1] as Int)
            guard ShortName.mayMean(name, full: full, kind) else { return [] }
            return try strays(called: name, kind, besides: entity, in: articles)
        }
    }

    private func strays(
        called name: String, _ kind: Entity.Kind, besides entity: RowID<Entity>, in articles: Int
    ) throws -> [RowID<Entity>] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT entity.id, entity.kind, entity.key, entityName.articles FROM entityName
                    JOIN entity ON entity.id = entityName.entity
                    WHERE entityName.name = ?1 AND entity.id <> ?2
                    """), arguments: [name, entity])
        var rivals = 0
        var strays: [RowID<Entity>] = []
        for row in rows {
            let (id, key) = (row[0] as RowID<Entity>, row[2] as String?)
            guard let other = Entity.Kind(rawValue: row[1] as String) else { continue }
            let full = key.map { String($0.dropFirst(other.rawValue.utf8.count + 1)) }
            // A row of its own that more articles know by the name is no stray.
            let isShort = full.map { ShortName.isAll(of: $0, name: name, kind) && row[3] <= articles } ?? true
            if isShort, Self.mayBeOne(kind, other), try isCalledOnly(name, id) {
                strays.append(id)
            } else if key != nil {
                rivals += row[3]
            }
        }
        guard articles >= rivals * Self.dominance else { return [] }
        return try strays.filter { try agrees($0, with: entity, kind) }
    }

    private static func mayBeOne(_ kind: Entity.Kind, _ other: Entity.Kind) -> Bool {
        kind == other || kind != .person && other != .person && kind != .place && other != .place
    }

    /// Whether all its names end with one: "Obama", "President Obama".
    private func isCalledOnly(_ name: String, _ entity: RowID<Entity>) throws -> Bool {
        let others = try String.fetchAll(
            database.cachedStatement(sql: "SELECT name FROM entityName WHERE entity = ?"), arguments: [entity])
        return others.allSatisfy { $0 == name || $0.hasSuffix(" \(name)") }
    }

    private func agrees(_ stray: RowID<Entity>, with entity: RowID<Entity>, _ kind: Entity.Kind) throws -> Bool {
        let traits = try known(stray).map(\.trait)
        return try Agreement(kind, articles: Self.fewest, known: known(entity)).support(of: traits) != nil
    }

    private func known(_ entity: RowID<Entity>) throws -> [(trait: String, articles: Int)] {
        try Row.fetchAll(
            database.cachedStatement(sql: "SELECT trait, articles FROM entityTrait WHERE entity = ?"),
            arguments: [entity]
        ).map { (trait: $0[0] as String, articles: $0[1] as Int) }
    }
}
