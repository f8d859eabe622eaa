import ReaderModel
import ReaderSQLite

/// Brings rows together that have one name under two kinds: the kind that most articles give it is right.
struct EntityMerge {
    private let database: Database
    private let twins: Statement

    /// How many times more articles one kind must have; between organisations, others and people of one word, who are easily
    /// taken for each other, the more articles decide.
    private static func dominance(_ kind: String, over other: String, isWord: Bool) -> Int {
        let isClose = [kind, other].allSatisfy { kind in
            switch Entity.Kind(rawValue: kind) {
            case .organization, .other: true
            case .person: isWord
            case .place, nil: false
            }
        }
        return isClose ? 1 : 3
    }
    private static let fewest = 2

    init(_ database: Database) throws {
        self.database = database
        twins = try database.cachedStatement(
            sql: """
                SELECT id, articles, kind FROM entity
                WHERE key IN ('person ' || ?1, 'organization ' || ?1, 'place ' || ?1, 'other ' || ?1)
                ORDER BY articles DESC, id
                """)
    }

    /// - Parameter entities: those that have changed.
    func settle(_ entities: Set<RowID<Entity>>) throws {
        var strays: [RowID<Entity>] = []
        for entity in entities.sorted(by: { $0.number < $1.number }) {
            if let settled = try joinedTwins(of: entity) { strays.append(settled) }
        }
        for entity in strays {
            for stray in try EntityStrays(database).gather(for: entity) { try move(stray, into: entity) }
        }
    }

    /// The entity with its name under other kinds, the kind of most articles; nil where it has no key.
    private func joinedTwins(of entity: RowID<Entity>) throws -> RowID<Entity>? {
        guard
            let key = try String.fetchOne(
                database.cachedStatement(sql: "SELECT key FROM entity WHERE id = ? AND key IS NOT NULL"),
                arguments: [entity]), let space = key.firstIndex(of: " ")
        else { return nil }
        let name = key[key.index(after: space)...]
        let rows = try Row.fetchAll(twins, arguments: [String(name)])
            .map { (id: $0[0] as RowID<Entity>, articles: $0[1] as Int, kind: $0[2] as String) }
        guard let first = rows.first, rows.count > 1, first.articles >= Self.fewest else { return entity }
        for row in rows.dropFirst()
        where row.articles * Self.dominance(first.kind, over: row.kind, isWord: !name.contains(" ")) <= first.articles {
            try move(row.id, into: first.id)
        }
        return first.id
    }

    /// Gives everything of one entity to another; the counters follow by triggers.
    func move(_ old: RowID<Entity>, into new: RowID<Entity>) throws {
        try joinPlaces(of: old, into: new)
        let columns = "sortedAt, article, count, places, name, description, names, traits"
        try run(
            "INSERT INTO mention (entity, \(columns)) SELECT ?, \(columns) FROM mention WHERE entity = ?", [new, old])
        try run("DELETE FROM mention WHERE entity = ?", [old])
        try run("UPDATE quote SET speaker = ? WHERE speaker = ?", [new, old])
        for (table, column) in [("quoteAbout", "entity"), ("eventEntity", "entity")] {
            try run("UPDATE OR IGNORE \(table) SET \(column) = ? WHERE \(column) = ?", [new, old])
            try run("DELETE FROM \(table) WHERE \(column) = ?", [old])
        }
    }

    /// Where both stand in one article the mentions of one go to the other.
    private func joinPlaces(of old: RowID<Entity>, into new: RowID<Entity>) throws {
        let both = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT new.article, new.sortedAt, old.places, new.places, new.name, new.description, new.names, new.traits
                    FROM mention AS old JOIN mention AS new ON new.article = old.article
                    WHERE old.entity = ? AND new.entity = ?
                    """), arguments: [old, new])
        for row in both {
            let article: RowID<ArticleRow> = row[0]
            let places = (PackedRanges.ranges(in: row[2]) + PackedRanges.ranges(in: row[3]))
                .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            let (moment, name, names, traits) = (row[1] as Int, row[4] as String, row[6] as String, row[7] as String)
            let description: String? = row[5]
            try run("DELETE FROM mention WHERE article = ? AND entity IN (?, ?)", [article, old, new])
            try run(
                """
                INSERT INTO mention (entity, sortedAt, article, count, places, name, description, names, traits)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [new, moment, article, places.count, PackedRanges.bytes(of: places), name, description, names, traits])
        }
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
