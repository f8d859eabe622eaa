import ReaderSQLite
import Testing

@testable import ReaderLibrary

/// All that is stored of annotations, without the numbers of rows.
struct LibraryDump: Equatable {
    let lines: [String]

    init(_ library: Library) throws {
        lines = try library.read { database in try Self.queries.flatMap { try String.fetchAll(database, sql: $0) } }
    }

    private static let queries = [
        """
        SELECT 'entity ' || kind || '|' || name || '|' || coalesce(description, '') || '|' || coalesce(key, '') || '|'
            || articles || '|' || mentions FROM entity ORDER BY 1
        """,
        """
        SELECT 'name ' || coalesce(key, entity.name) || '|' || entityName.name || '|' || entityName.articles
        FROM entityName JOIN entity ON id = entity ORDER BY 1
        """,
        "SELECT 'word ' || coalesce(key, name) || '|' || word FROM entityWord JOIN entity ON id = entity ORDER BY 1",
        """
        SELECT 'trait ' || coalesce(key, name) || '|' || trait || '|' || entityTrait.articles
        FROM entityTrait JOIN entity ON id = entity ORDER BY 1
        """,
        """
        SELECT 'mention ' || article || '|' || coalesce(key, entity.name) || '|' || count || '|' || hex(places)
        FROM mention JOIN entity ON id = entity ORDER BY 1
        """,
        """
        SELECT 'quote ' || article || '|' || start || '|' || hex(parts) || '|' || quote.kind || '|'
            || coalesce(name, '') || '|' || coalesce(speakerName, '')
        FROM quote LEFT JOIN entity ON entity.id = speaker ORDER BY 1
        """,
        """
        SELECT 'about ' || article || '|' || start || '|' || name
        FROM quoteAbout JOIN quote ON quote.id = quote JOIN entity ON entity.id = entity ORDER BY 1
        """,
        """
        SELECT 'event ' || article || '|' || event.fromDay || '|' || toDay || '|' || start || '|' || coalesce(name, '')
        FROM event LEFT JOIN eventEntity ON event = event.id LEFT JOIN entity ON entity.id = entity ORDER BY 1
        """,
        "SELECT 'density ' || day || '|' || count FROM eventDensity WHERE count <> 0 ORDER BY 1",
    ]

    /// Every counter is what counting says.
    static func expectExactCounters(_ library: Library, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let wrong = try library.read { database in
            try checks.map { try Row.fetchAll(database, sql: $0).map(\.description) }
        }
        #expect(wrong == checks.map { _ in [] }, sourceLocation: sourceLocation)
    }

    private static let checks = [
        """
        SELECT id, articles, mentions FROM entity
        WHERE articles <> (SELECT count(*) FROM mention WHERE entity = id)
            OR mentions <> (SELECT coalesce(sum(count), 0) FROM mention WHERE entity = id) OR articles = 0
        """,
        "SELECT id, quotes FROM entity WHERE quotes <> (SELECT count(*) FROM quote WHERE speaker = entity.id)",
        """
        SELECT entity, name, articles FROM entityName WHERE articles <> (
            SELECT count(*) FROM mention, json_each(names)
            WHERE mention.entity = entityName.entity AND value = entityName.name)
        """,
        """
        SELECT DISTINCT entity, value FROM mention, json_each(names)
        WHERE NOT EXISTS (SELECT 1 FROM entityName WHERE entityName.entity = mention.entity AND name = value)
        """,
        """
        SELECT entity, word FROM entityWord WHERE NOT EXISTS (
            SELECT 1 FROM entityName AS n WHERE n.entity = entityWord.entity AND substr(name, -length(word) - 1) = ' ' || word)
        """,
        """
        WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 130)
        SELECT entity, name, n FROM entityName, place WHERE substr(name, n, 1) = ' ' AND NOT EXISTS (
            SELECT 1 FROM entityWord AS w WHERE w.entity = entityName.entity AND word = substr(name, n + 1))
        """,
        """
        SELECT entity, trait, articles FROM entityTrait WHERE articles <> (
            SELECT count(*) FROM mention, json_each(traits)
            WHERE mention.entity = entityTrait.entity AND value = trait)
        """,
        """
        SELECT day FROM eventDensity WHERE count <> (SELECT count(*) FROM event WHERE fromDay = day)
        """,
    ]
}
