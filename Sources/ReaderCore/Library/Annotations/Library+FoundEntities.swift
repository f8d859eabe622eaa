import ReaderJoining
import ReaderModel
import ReaderSQLite

extension Library {
    /// Entities, the most mentioned first; in some articles only, the counts are those of these articles.
    ///
    /// - Throws: `Failure` where the library cannot be read, and what `take` throws.
    package func entities(in scope: FindingScope, take: (FoundEntity) throws -> Void) throws {
        try read { database in
            let names = try database.cachedStatement(
                sql: "SELECT name FROM entityName WHERE entity = ? ORDER BY articles DESC, name")
            func hand(_ row: Row, articles: Int, mentions: Int) throws {
                let name: String = row[2]
                guard scope.kind == nil || scope.kind?.rawValue == row[1] else { return }
                let folded = FoldedName.of(name)
                try take(
                    FoundEntity(
                        kind: Entity.Kind(rawValue: row[1]) ?? .other, name: name, description: row[3],
                        aliases: try String.fetchAll(names, arguments: [row[0] as Int64]).filter { $0 != folded },
                        articles: articles, mentions: mentions))
            }
            guard let articles = scope.articles else {
                let (sql, arguments) = Self.entityQuery(scope.entities)
                let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
                while let row = try rows.next() { try hand(row, articles: row[4], mentions: row[5]) }
                return
            }
            let counts = try Self.counts(in: articles, scope.entities, database)
            let order = counts.sorted { ($1.value.mentions, $0.key) < ($0.value.mentions, $1.key) }
            let one = try database.cachedStatement(sql: "SELECT id, kind, name, description FROM entity WHERE id = ?")
            for (id, count) in order {
                guard let row = try Row.fetchOne(one, arguments: [id]) else { continue }
                try hand(row, articles: count.articles, mentions: count.mentions)
            }
        }
    }

    static func entityQuery(_ entities: [RowID<Entity>]?) -> (String, StatementArguments) {
        let columns = "SELECT id, kind, name, description, articles, mentions FROM entity"
        let order = "ORDER BY mentions DESC, id"
        guard let list = entities.map(FindingScope.list) else { return ("\(columns) \(order)", []) }
        return ("\(columns) WHERE id IN (\(list.sql)) \(order)", list.arguments)
    }

    private static func counts(
        in articles: Set<RowID<ArticleRow>>, _ entities: [RowID<Entity>]?, _ database: Database
    ) throws -> [RowID<Entity>: (articles: Int, mentions: Int)] {
        let wanted = entities.map(Set.init)
        let statement = try database.cachedStatement(sql: "SELECT entity, count FROM mention WHERE article = ?")
        var counts: [RowID<Entity>: (articles: Int, mentions: Int)] = [:]
        for article in articles {
            let rows = try Row.fetchCursor(statement, arguments: [article])
            while let row = try rows.next() {
                let id: RowID<Entity> = row[0]
                guard wanted?.contains(id) ?? true else { continue }
                let known = counts[id] ?? (0, 0)
                counts[id] = (known.articles + 1, known.mentions + (row[1] as Int))
            }
        }
        return counts
    }
}
