import ReaderJoining
package import ReaderModel
import ReaderSQLite

/// From an entity of one article to the same entity of the library.
extension Library {
    /// Who an article's entity is in the library.
    ///
    /// - Parameters:
    ///   - article: where it was found, if that article is kept; there its places tell.
    ///   - places: its mentions in that text.
    /// - Returns: else the most mentioned of the same kind and name; nil where there is none.
    /// - Throws: `Failure` where the library cannot be read.
    package func counterpart(
        of name: String, _ kind: Entity.Kind, in article: RowID<ArticleRow>?, places: [Range<Int>]
    ) throws(Failure) -> LibraryEntity? {
        try read { database in
            if let article, let found = try Self.entity(of: article, at: places, in: database) { return found }
            return try Self.entity(called: name, kind, in: database)
        }
    }

    private static func entity(
        of article: RowID<ArticleRow>, at places: [Range<Int>], in database: Database
    ) throws -> LibraryEntity? {
        let wanted = Set(places)
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT entity, places FROM mention WHERE article = ?"), arguments: [article])
        let shared = rows.map { row in
            (
                entity: row[0] as RowID<Entity>,
                count: PackedRanges.ranges(in: row[1]).count(where: wanted.contains)
            )
        }
        guard let best = shared.max(by: { $0.count < $1.count }), best.count > 0 else { return nil }
        return try LibraryEntity.fetch(best.entity, in: database)
    }

    private static func entity(
        called name: String, _ kind: Entity.Kind, in database: Database
    ) throws -> LibraryEntity? {
        try LibraryEntity.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT \(LibraryEntity.columns) FROM entityName CROSS JOIN entity ON entity.id = entityName.entity
                        WHERE entityName.name = ? AND kind = ? ORDER BY entity.mentions DESC LIMIT 1
                    """),
            arguments: [FoldedName.of(name), kind.rawValue])
    }
}
