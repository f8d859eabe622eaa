import ReaderModel
import ReaderSQLite

/// A list under the names that it speaks of.
extension Library {
    /// As many entities as somebody looks through, and articles of each.
    private static let (entityLimit, articleLimit) = (100, 200)

    /// Articles under the entities that most of them speak of, in their order; an article stands under each of them,
    /// and what speaks of none of them comes last.
    ///
    /// - Parameter isAll: whether these are all articles of the library.
    static func byEntity(
        _ ids: [RowID<ArticleRow>], isAll: Bool, in database: Database
    ) throws -> ArticleOrder {
        let places = ArticlePlaces(ids)
        var isNamed = [Bool](repeating: false, count: ids.count)
        var order = ArticleOrder()
        let mentions = try database.cachedStatement(sql: "SELECT article FROM mention WHERE entity = ?")
        for entity in try entities(of: ids, isAll: isAll, in: database) {
            var own: [Int] = []
            let articles = try RowID<ArticleRow>.fetchCursor(mentions, arguments: [entity.id])
            while let article = try articles.next() {
                if let place = places[article] { own.append(place) }
            }
            // One article under a name of its own is no group.
            guard own.count > 1 else { continue }
            for place in own { isNamed[place] = true }
            order.groups.append(
                ArticleOrder.Group(
                    .entity(entity.name, entity.kind), start: order.ids.count,
                    total: own.count > articleLimit ? own.count : nil))
            order.ids += own.sorted().prefix(articleLimit).map { ids[$0] }
        }
        let others = ids.indices.filter { !isNamed[$0] }.map { ids[$0] }
        if !others.isEmpty, !order.groups.isEmpty {
            order.groups.append(ArticleOrder.Group(.others, start: order.ids.count))
        }
        order.ids += others
        order.distinct = ids.count
        return order
    }

    private struct Named {
        let id: RowID<Entity>
        let name: String
        let kind: Entity.Kind
    }

    /// The entities that most articles speak of: of a part of the library those of this part, as long as it is small.
    private static func entities(
        of ids: [RowID<ArticleRow>], isAll: Bool, in database: Database
    ) throws -> [Named] {
        let list = isAll || ids.count > few ? nil : ids.jsonArray()
        let rows =
            if let list {
                try Row.fetchAll(
                    database,
                    sql: """
                        SELECT entity.id, name, kind FROM (
                                SELECT entity, count(*) AS times FROM mention
                                WHERE article IN (SELECT value FROM json_each(?)) GROUP BY entity HAVING times > 1
                                ORDER BY times DESC, entity LIMIT ?
                            ) JOIN entity ON entity.id = entity ORDER BY times DESC, entity.id
                        """,
                    arguments: [list, entityLimit])
            } else {
                try Row.fetchAll(
                    database,
                    sql: "SELECT id, name, kind FROM entity WHERE articles > 1 ORDER BY articles DESC, id LIMIT ?",
                    arguments: [entityLimit])
            }
        return rows.map { Named(id: $0[0], name: $0[1], kind: Entity.Kind(rawValue: $0[2]) ?? .other) }
    }
}

/// Where each article of a list stands in it; four bytes an article of the library.
private struct ArticlePlaces {
    private var places: [Int32]
    /// More articles than a library can hold; a larger number is that of a damaged file.
    private static let limit = 1 << 28

    init(_ ids: [RowID<ArticleRow>]) {
        let highest = ids.lazy.map(\.number).filter { (0..<Int64(Self.limit)).contains($0) }.max() ?? -1
        places = Array(repeating: -1, count: Int(highest) + 1)
        for (place, id) in ids.enumerated() where places.indices.contains(Int(id.number)) {
            places[Int(id.number)] = Int32(place)
        }
    }

    subscript(id: RowID<ArticleRow>) -> Int? {
        let number = Int(id.number)
        return places.indices.contains(number) && places[number] >= 0 ? Int(places[number]) : nil
    }
}
