import ReaderModel
import ReaderSQLite

/// The statements of articles, or their dated events, with whom each is about; rows that say what is found again are left
/// alone, with their words in the search index.
struct FindingTable {
    struct Finding: Equatable {
        /// What stands in the table's columns, in their order.
        let values: StatementArguments
        /// Whom it is about, by number.
        let entities: [RowID<Entity>]
        /// False for a row that has to be written anew whatever it says.
        var isCurrent = true
    }

    private let database: Database
    private let columns: Int
    private let all: Statement
    private let allLinks: Statement
    private let remove: Statement
    private let add: Statement
    private let addLink: Statement

    /// - Parameters:
    ///   - columns: besides its number and its article; the first one stands in the links, too.
    ///   - links: the table of whom its rows are about, which calls them by `table`.
    ///   - isCurrent: an expression of SQL, false for a row that has to be written anew.
    init(_ database: Database, _ table: String, _ columns: [String], links: String, isCurrent: String = "1") throws {
        let names = columns.joined(separator: ", ")
        self.database = database
        self.columns = columns.count
        all = try database.cachedStatement(
            sql: "SELECT id, \(isCurrent), \(names) FROM \(table) WHERE article = ? ORDER BY id")
        allLinks = try database.cachedStatement(
            sql: """
                SELECT \(table).id, entity FROM \(table) JOIN \(links) ON \(links).\(table) = \(table).id WHERE article = ?
                ORDER BY entity
                """)
        remove = try database.cachedStatement(sql: "DELETE FROM \(table) WHERE id = ?")
        add = try database.cachedStatement(
            sql: """
                INSERT INTO \(table) (id, article, \(names))
                VALUES (?, ?, \(databaseQuestionMarks(count: columns.count)))
                """)
        addLink = try database.cachedStatement(
            sql: "INSERT INTO \(links) (entity, \(columns[0]), \(table)) VALUES (?, ?, ?)")
    }

    /// Has the rows of an article be those that are found now, in their order.
    func replace(of article: RowID<ArticleRow>, by found: [Finding]) throws {
        let change = try RowReplacement(of: rows(of: article), by: found)
        for id in change.removed { try remove.execute(arguments: [id]) }
        for row in change.added {
            let finding = found[row.index]
            try add.execute(arguments: [row.id, article] + finding.values)
            let id = row.id ?? database.lastInsertedRowID
            let key = StatementArguments(finding.values.values.prefix(1))
            for entity in finding.entities { try addLink.execute(arguments: [entity] + key + [id]) }
        }
    }

    private func rows(of article: RowID<ArticleRow>) throws -> [(id: Int64, value: Finding)] {
        let rows = try Row.fetchAll(all, arguments: [article])
        guard !rows.isEmpty else { return [] }
        var entities: [Int64: [RowID<Entity>]] = [:]
        for row in try Row.fetchAll(allLinks, arguments: [article]) { entities[row[0], default: []].append(row[1]) }
        return rows.map { row in
            let values = StatementArguments((2..<2 + columns).map(row.databaseValue))
            return (row[0], Finding(values: values, entities: entities[row[0]] ?? [], isCurrent: row[1]))
        }
    }
}

extension FindingTable {
    /// Statements. What an older annotator found is in no search index, and is written anew.
    static func quotes(_ database: Database) throws -> FindingTable {
        try FindingTable(
            database, "quote", ["sortedAt", "speaker", "speakerName", "kind", "start", "parts", "cue"],
            links: "quoteAbout", isCurrent: "isSearched")
    }

    /// Dated events.
    static func events(_ database: Database) throws -> FindingTable {
        try FindingTable(
            database, "event", ["fromDay", "toDay", "precision", "start", "length", "derivation", "value"],
            links: "eventEntity")
    }
}

extension FindingTable.Finding {
    /// - Parameter entities: those that the record's numbers mean.
    init(_ record: AnnotationRecord.QuoteRecord, at sortedAt: Int, _ entities: [RowID<Entity>]) {
        values = [
            sortedAt, record.speaker.map { entities[$0] }, record.speakerName, record.kind, record.start, record.parts,
            record.cue,
        ]
        self.entities = record.about.map { entities[$0] }.sorted()
    }

    /// - Parameter entities: those that the record's numbers mean.
    init(_ record: AnnotationRecord.EventRecord, _ entities: [RowID<Entity>]) {
        values = [
            record.days.lowerBound.number, record.days.upperBound.number, record.precision, record.range.lowerBound,
            record.range.count, record.derivation, record.value,
        ]
        self.entities = record.entities.map { entities[$0] }.sorted()
    }
}
