import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Lists of entities.
enum EntityListing {
    static func query(_ kind: Entity.Kind) -> KeysetQuery {
        KeysetQuery(
            selection: "SELECT \(LibraryEntity.columns) FROM entity", condition: "kind = ?",
            arguments: [kind.rawValue.databaseValue], columns: ["mentions", "id"], isDescending: true)
    }

    static let speakers = KeysetQuery(
        selection: "SELECT \(LibraryEntity.columns) FROM entity", condition: "quotes > 0", columns: ["quotes", "id"],
        isDescending: true)

    /// Each kind has a stretch of the index; a page of all kinds merges a page of each.
    static func mostMentioned(
        _ kind: Entity.Kind?, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        if let repeated = try RepeatedTexts.names(in: database) {
            let queries = (kind.map { [$0] } ?? Entity.Kind.allCases).map(query)
            return try EntitiesOnce(repeated, queries, by: \.mentions).page(start, count: count, in: database)
        }
        var gathering = PageGathering<LibraryEntity>(count: count, start: start)
        var all: [LibraryEntity] = []
        for kind in kind.map({ [$0] }) ?? Entity.Kind.allCases {
            var taken = 0
            try query(kind).forEach(start, in: database) { row in
                all.append(LibraryEntity(row: row))
                taken += 1
                return taken <= count
            }
        }
        all.sort { ($1.mentions, $1.id) < ($0.mentions, $0.id) }
        if !start.isForward { all.reverse() }
        for entity in all where gathering.hasRoom() {
            gathering.look(at: ListingKey(Int64(entity.mentions), entity.id.number))
            gathering.take(entity)
        }
        return page(gathering)
    }

    static func mostQuoted(_ start: PageStart, count: Int, in database: Database) throws -> ListingPage {
        if let repeated = try RepeatedTexts.names(in: database) {
            return try EntitiesOnce(repeated, [speakers], by: \.quotes).page(start, count: count, in: database)
        }
        var gathering = PageGathering<LibraryEntity>(count: count, start: start)
        try speakers.forEach(start, in: database) { row in
            guard gathering.hasRoom() else { return false }
            let entity = LibraryEntity(row: row)
            gathering.look(at: ListingKey(Int64(entity.quotes), entity.id.number))
            gathering.take(entity)
            return true
        }
        return page(gathering)
    }

    private static func page(_ gathering: PageGathering<LibraryEntity>) -> ListingPage {
        let rows = gathering.items.map(ListingRow.entity)
        return gathering.page(gathering.start.isForward ? rows : rows.reversed())
    }
}

/// Entities by the beginning of a word of a name.
extension EntityListing {
    /// Names looked at for one beginning.
    private static let names = 1_000
    /// Of the most mentioned of each kind, how many are tried where a beginning has more names than that.
    private static let tried = 400

    static let beginning = """
        SELECT entity FROM entityName WHERE name >= ?1 AND name < ?2
        UNION ALL SELECT entity FROM entityWord WHERE word >= ?1 AND word < ?2 LIMIT ?3
        """

    /// One page of the best; exact for a beginning that up to a thousand names have, else the best among a thousand
    /// of them and the most mentioned of each kind.
    static func named(
        _ beginning: String, speakersOnly: Bool, count: Int, in database: Database
    ) throws -> ListingPage {
        let folded = FoldedName.of(beginning)
        guard !folded.isEmpty else {
            return try speakersOnly
                ? mostQuoted(.first, count: count, in: database)
                : mostMentioned(nil, .first, count: count, in: database)
        }
        let bounds = (folded, folded + "\u{10FFFF}")
        let ids = try RowID<Entity>.fetchAll(
            database.cachedStatement(sql: Self.beginning), arguments: [bounds.0, bounds.1, names])
        var found: [RowID<Entity>: LibraryEntity] = [:]
        for id in ids where found[id] == nil { found[id] = try LibraryEntity.fetch(id, in: database) }
        if ids.count == names {
            for entity in try common(bounds, in: database) { found[entity.id] = entity }
        }
        let weight = { (entity: LibraryEntity) in speakersOnly ? entity.quotes : entity.mentions }
        if let repeated = try RepeatedTexts.names(in: database) {
            found = found.mapValues(repeated.subtracted).filter { $0.value.articles > 0 || $0.value.quotes > 0 }
        }
        let best = found.values.filter { !speakersOnly || $0.quotes > 0 }
            .sorted { (weight($1), $1.id) < (weight($0), $0.id) }.prefix(count)
        return ListingPage(best.map(ListingRow.entity))
    }

    /// Those of the most mentioned that have a name between two.
    private static func common(_ bounds: (String, String), in database: Database) throws -> [LibraryEntity] {
        let hasName = try database.cachedStatement(
            sql: """
                SELECT EXISTS(SELECT 1 FROM entityName WHERE entity = ?1 AND name >= ?2 AND name < ?3)
                    OR EXISTS(SELECT 1 FROM entityWord WHERE entity = ?1 AND word >= ?2 AND word < ?3)
                """)
        var candidates: [LibraryEntity] = []
        for kind in Entity.Kind.allCases {
            var taken = 0
            try query(kind).forEach(.first, in: database) { row in
                candidates.append(LibraryEntity(row: row))
                taken += 1
                return taken < tried
            }
        }
        return try candidates.filter {
            try Bool.fetchOne(hasName, arguments: [$0.id, bounds.0, bounds.1]) ?? false
        }
    }
}
