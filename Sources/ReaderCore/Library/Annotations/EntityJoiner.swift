import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Finds the entity of the library that an appearance means, or makes it.
///
/// Those that share a key are namesakes until the evidence parts them; the second and later ones have their number
/// behind the key.
struct EntityJoiner {
    private struct Bearer {
        let id: RowID<Entity>
        let articles: Int
        var support = 0
    }

    private let database: Database
    private let bearers: Statement
    private let traits: Statement
    private let insert: Statement

    /// How many times more articles than all namesakes together somebody must have to be meant where nothing is said:
    /// the commonest bearer of a name is the best guess (Milne and Witten 2008, "commonness"), and nine in ten is sure.
    private static let dominance = 9

    init(_ database: Database) throws {
        self.database = database
        bearers = try database.cachedStatement(
            sql: """
                SELECT id, articles FROM entity WHERE key = ?1
                UNION ALL
                SELECT id, articles FROM entity WHERE key > ?1 || char(31) AND key < ?1 || char(32)
                """)
        traits = try database.cachedStatement(sql: "SELECT trait, articles FROM entityTrait WHERE entity = ?")
        insert = try database.cachedStatement(
            sql: "INSERT INTO entity (kind, name, description, key) VALUES (?, ?, ?, ?)")
    }

    /// - Parameter others: entities that the same article has shown already; they are not meant.
    /// - Returns: the entity, and whether it may be shared with other articles.
    func entity(
        of appearance: MentionCluster, besides others: Set<RowID<Entity>>
    ) throws -> (id: RowID<Entity>, isShared: Bool) {
        guard let key = appearance.key else { return (try make(appearance, key: nil), false) }
        let known = try Row.fetchAll(bearers, arguments: [key]).map { Bearer(id: $0[0], articles: $0[1]) }
        guard !known.isEmpty else { return (try make(appearance, key: key), true) }
        let free = known.filter { !others.contains($0.id) }
        let fitting = try free.compactMap { try supported($0, by: appearance) }
        if let chosen = Self.choose(fitting, of: known) { return (chosen.id, true) }
        // Nobody is left that it may be: a namesake. Where several may be meant it stays with its article.
        let isNamesake = fitting.isEmpty && (appearance.hasEvidence || appearance.kind == .place && !free.isEmpty)
        guard isNamesake else { return (try make(appearance, key: nil), false) }
        return (try make(appearance, key: try freeKey(key, known.count + 1)), true)
    }

    private func supported(_ bearer: Bearer, by appearance: MentionCluster) throws -> Bearer? {
        guard appearance.hasEvidence || appearance.kind == .place else { return bearer }
        let known = try Row.fetchAll(traits, arguments: [bearer.id]).map {
            (trait: $0[0] as String, articles: $0[1] as Int)
        }
        guard
            let support = Agreement(appearance.kind, articles: bearer.articles, known: known).support(
                of: appearance.traits)
        else { return nil }
        return Bearer(id: bearer.id, articles: bearer.articles, support: support)
    }

    /// The only one there is, the one with the most evidence, or the one that nearly everybody means.
    private static func choose(_ fitting: [Bearer], of known: [Bearer]) -> Bearer? {
        if known.count == 1 { return fitting.first }
        let best = fitting.map(\.support).max() ?? 0
        let leading = fitting.filter { $0.support == best }
        if best > 0, leading.count == 1 { return leading[0] }
        let rest = known.reduce(0) { $0 + $1.articles }
        return leading.first { $0.articles > 0 && $0.articles >= (rest - $0.articles) * dominance }
    }

    private func freeKey(_ key: String, _ number: Int) throws -> String {
        var number = number
        while true {
            let candidate = "\(key)\u{1F}\(number)"
            let isTaken = try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM entity WHERE key = ?)"),
                arguments: [candidate])
            if isTaken != true { return candidate }
            number += 1
        }
    }

    private func make(_ appearance: MentionCluster, key: String?) throws -> RowID<Entity> {
        try insert.execute(arguments: [
            appearance.kind.rawValue, appearance.displayName, appearance.description, key,
        ])
        return RowID(database.lastInsertedRowID)
    }
}
