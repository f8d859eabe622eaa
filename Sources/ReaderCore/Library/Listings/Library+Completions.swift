import ReaderModel
import ReaderSQLite

/// Names that a value of a query may be going to be.
extension Library {
    private static let mostCandidates = 8

    /// The best known first.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func completions(of subject: Query.Subject, _ begun: String) throws -> [String] {
        try read { database in
            switch subject {
            case .entity, .about, .saidBy, .place: try Self.names(begun, subject, in: database)
            case .feed: try Self.strings(Self.feedNames, begun, in: database)
            case .folder: try Self.strings(Self.folderNames, begun, in: database)
            case .tag: try Self.strings(Self.tagNames, begun, in: database)
            case .lang: try Self.strings(Self.languageCodes, begun, in: database)
            case .said, .note, .title, .author, .story: []
            }
        }
    }

    private static func names(
        _ begun: String, _ subject: Query.Subject, in database: Database
    ) throws -> [String] {
        let count = subject == .place ? 5 * mostCandidates : mostCandidates
        let page = try EntityListing.named(begun, speakersOnly: subject == .saidBy, count: count, in: database)
        let names = page.rows.compactMap { row -> String? in
            guard case .entity(let entity) = row, subject != .place || entity.kind == .place else { return nil }
            return entity.name
        }
        return Array(names.prefix(mostCandidates))
    }

    static let feedNames = """
        SELECT DISTINCT coalesce(name, title, address) AS name FROM feed
        WHERE name LIKE ?1 ESCAPE '\\' OR title LIKE ?1 ESCAPE '\\' ORDER BY name COLLATE NOCASE LIMIT ?2
        """
    static let folderNames = """
        SELECT DISTINCT folder FROM feed WHERE folder LIKE ?1 ESCAPE '\\' AND folder <> ''
        ORDER BY folder COLLATE NOCASE LIMIT ?2
        """
    static let tagNames = "SELECT name FROM tag WHERE name LIKE ?1 ESCAPE '\\' ORDER BY name COLLATE NOCASE LIMIT ?2"
    static let languageCodes = """
        SELECT DISTINCT language FROM article WHERE language LIKE ?1 ESCAPE '\\' ORDER BY language LIMIT ?2
        """

    private static func strings(_ sql: String, _ begun: String, in database: Database) throws -> [String] {
        let pattern = begun.map { "\\%_".contains($0) ? "\\\($0)" : String($0) }.joined() + "%"
        return try String.fetchAll(database.cachedStatement(sql: sql), arguments: [pattern, mostCandidates])
    }
}
