import ReaderModel
import ReaderSQLite

/// What is not as it must be in a library whose pages SQLite finds sound.
struct LibraryInspection {
    let schema: [SchemaComparison.Fault]
    /// Counters that do not count what is there, a line each.
    let counters: [String]
    /// Articles that would not be known again.
    let unknown: Int
    let texts: TextInspection

    /// Reads everything; in a transaction, so that it sees one state.
    init(_ database: Database) throws {
        schema = try SchemaComparison.faults(in: database)
        let missing = schema.filter { $0.kind == .missing && $0.type == "table" }
        guard missing.isEmpty else {
            throw DatabaseError(.corrupt, message: missing.map(\.text).joined(separator: "; "))
        }
        counters = try Self.counters.compactMap { name, sql in
            let count = try Int.fetchOne(database, sql: sql) ?? 0
            return count > 0 ? "\(count.grouped) wrong counts of \(name)" : nil
        }
        texts = try TextInspection(database)
        unknown = try IdentityRebuilding.gaps(in: database)
    }

    private static let counters = [
        (
            "entities",
            """
            SELECT count(*) FROM entity WHERE articles <> (SELECT count(*) FROM mention WHERE entity = entity.id)
                OR mentions <> (SELECT coalesce(sum(count), 0) FROM mention WHERE entity = entity.id)
                OR quotes <> (SELECT count(*) FROM quote WHERE speaker = entity.id)
            """
        ),
        (
            "days",
            """
            SELECT count(*) FROM (SELECT fromDay, count(*) AS number FROM event GROUP BY fromDay) AS there
                LEFT JOIN eventDensity ON day = fromDay WHERE count IS NOT number
            """
        ),
        (
            "empty days",
            """
            SELECT count(*) FROM eventDensity
            WHERE count <> 0 AND NOT EXISTS (SELECT 1 FROM event WHERE fromDay = day)
            """
        ),
    ]

    /// A line each; empty where all is well.
    var faults: [String] {
        var faults = schema.map(\.text) + counters
        if unknown > 0 { faults.append("\(Self.articles(unknown)) would be taken in a second time") }
        if !texts.formless.isEmpty {
            faults.append("the form of \(Self.articles(texts.formless.count)) makes no sense")
        }
        if !texts.altered.isEmpty {
            faults.append("the text of \(Self.articles(texts.altered.count)) is not what was kept")
        }
        if !texts.misplaced.isEmpty {
            faults.append("what was found in \(Self.articles(texts.misplaced.count)) lies outside of the text")
        }
        return faults
    }

    static func articles(_ count: Int) -> String { "\(count.grouped) article\(count == 1 ? "" : "s")" }
}
