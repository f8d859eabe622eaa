import ReaderModel
import ReaderSQLite

/// The statements of articles; rows that say what is found again are left alone, with their words in the search index.
struct QuoteTable {
    private struct Quote: Equatable {
        let sortedAt: Int
        let speaker: RowID<Entity>?
        let speakerName: String?
        let kind: String
        let start: Int
        let parts: [UInt8]
        let cue: String?
        /// Those spoken of inside it, by number.
        let about: [RowID<Entity>]
        /// False where an older annotator found it and its words are in no index.
        var isSearched = true
    }

    private let database: Database
    private let all: Statement
    private let allAbout: Statement
    private let remove: Statement
    private let add: Statement
    private let addAbout: Statement

    init(_ database: Database) throws {
        self.database = database
        all = try database.cachedStatement(
            sql: """
                SELECT id, sortedAt, speaker, speakerName, kind, start, parts, cue, isSearched FROM quote WHERE article = ?
                ORDER BY id
                """)
        allAbout = try database.cachedStatement(
            sql: """
                SELECT quote.id, entity FROM quote JOIN quoteAbout ON quoteAbout.quote = quote.id WHERE article = ?
                ORDER BY entity
                """)
        remove = try database.cachedStatement(sql: "DELETE FROM quote WHERE id = ?")
        add = try database.cachedStatement(
            sql: """
                INSERT INTO quote (id, article, sortedAt, speaker, speakerName, kind, start, parts, cue)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        addAbout = try database.cachedStatement(
            sql: "INSERT INTO quoteAbout (entity, sortedAt, quote) VALUES (?, ?, ?)")
    }

    /// - Parameter entities: those that the records' numbers mean.
    func replace(
        of article: RowID<ArticleRow>, by records: [AnnotationRecord.QuoteRecord], at sortedAt: Int,
        _ entities: [RowID<Entity>]
    ) throws {
        let new = records.map { record in
            Quote(
                sortedAt: sortedAt, speaker: record.speaker.map { entities[$0] }, speakerName: record.speakerName,
                kind: record.kind, start: record.start, parts: record.parts, cue: record.cue,
                about: record.about.map { entities[$0] }.sorted { $0.number < $1.number })
        }
        let change = try RowReplacement(of: rows(of: article), by: new)
        for id in change.removed { try remove.execute(arguments: [id]) }
        for row in change.added {
            let quote = new[row.index]
            try add.execute(arguments: [
                row.id, article, quote.sortedAt, quote.speaker, quote.speakerName, quote.kind, quote.start, quote.parts,
                quote.cue,
            ])
            let id = row.id ?? database.lastInsertedRowID
            for entity in quote.about { try addAbout.execute(arguments: [entity, sortedAt, id]) }
        }
    }

    private func rows(of article: RowID<ArticleRow>) throws -> [(id: Int64, value: Quote)] {
        let rows = try Row.fetchAll(all, arguments: [article])
        guard !rows.isEmpty else { return [] }
        var about: [Int64: [RowID<Entity>]] = [:]
        for row in try Row.fetchAll(allAbout, arguments: [article]) { about[row[0], default: []].append(row[1]) }
        return rows.map { row in
            let quote = Quote(
                sortedAt: row[1], speaker: row[2], speakerName: row[3], kind: row[4], start: row[5], parts: row[6],
                cue: row[7], about: about[row[0]] ?? [], isSearched: row[8])
            return (row[0], quote)
        }
    }
}

/// The dated events of articles; rows that say what is found again are left alone.
struct EventTable {
    private struct Event: Equatable {
        let days: ClosedRange<CalendarDay>
        let precision: String
        let range: Range<Int>
        let derivation: String?
        let value: String?
        /// Whom it is about, by number.
        let entities: [RowID<Entity>]
    }

    private let database: Database
    private let all: Statement
    private let allEntities: Statement
    private let remove: Statement
    private let add: Statement
    private let addEntity: Statement

    init(_ database: Database) throws {
        self.database = database
        all = try database.cachedStatement(
            sql: """
                SELECT id, fromDay, toDay, precision, start, length, derivation, value FROM event WHERE article = ?
                ORDER BY id
                """)
        allEntities = try database.cachedStatement(
            sql: """
                SELECT event.id, entity FROM event JOIN eventEntity ON eventEntity.event = event.id WHERE article = ?
                ORDER BY entity
                """)
        remove = try database.cachedStatement(sql: "DELETE FROM event WHERE id = ?")
        add = try database.cachedStatement(
            sql: """
                INSERT INTO event (id, article, fromDay, toDay, precision, start, length, derivation, value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        addEntity = try database.cachedStatement(
            sql: "INSERT INTO eventEntity (entity, fromDay, event) VALUES (?, ?, ?)")
    }

    /// - Parameter entities: those that the records' numbers mean.
    func replace(
        of article: RowID<ArticleRow>, by records: [AnnotationRecord.EventRecord], _ entities: [RowID<Entity>]
    ) throws {
        let new = records.map { record in
            Event(
                days: record.days, precision: record.precision, range: record.range, derivation: record.derivation,
                value: record.value, entities: record.entities.map { entities[$0] }.sorted { $0.number < $1.number })
        }
        let change = try RowReplacement(of: rows(of: article), by: new)
        for id in change.removed { try remove.execute(arguments: [id]) }
        for row in change.added {
            let event = new[row.index]
            let first = event.days.lowerBound.number
            try add.execute(arguments: [
                row.id, article, first, event.days.upperBound.number, event.precision, event.range.lowerBound,
                event.range.count, event.derivation, event.value,
            ])
            let id = row.id ?? database.lastInsertedRowID
            for entity in event.entities { try addEntity.execute(arguments: [entity, first, id]) }
        }
    }

    private func rows(of article: RowID<ArticleRow>) throws -> [(id: Int64, value: Event)] {
        let rows = try Row.fetchAll(all, arguments: [article])
        guard !rows.isEmpty else { return [] }
        var entities: [Int64: [RowID<Entity>]] = [:]
        for row in try Row.fetchAll(allEntities, arguments: [article]) { entities[row[0], default: []].append(row[1]) }
        return rows.map { row in
            let (first, last, start, length): (Int, Int, Int, Int) = (row[1], row[2], row[4], row[5])
            let event = Event(
                days: CalendarDay(number: first)...CalendarDay(number: max(first, last)), precision: row[3],
                range: start..<start + max(0, length), derivation: row[6], value: row[7],
                entities: entities[row[0]] ?? [])
            return (row[0], event)
        }
    }
}
