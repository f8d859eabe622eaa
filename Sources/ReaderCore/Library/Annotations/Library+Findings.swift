import ReaderJoining
package import ReaderModel
import ReaderSQLite

/// Everything that was found, row by row; the memory it takes does not grow with the library.
extension Library {
    /// The entities that go by a name.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func entities(named name: String) throws(Failure) -> [RowID<Entity>] {
        try read { database in
            try RowID<Entity>.fetchAll(
                database, sql: "SELECT entity FROM entityName WHERE name = ? ORDER BY entity",
                arguments: [FoldedName.of(name)])
        }
    }

    /// Events in the order in which they happen.
    ///
    /// - Throws: `Failure` where the library cannot be read, and what `take` throws.
    package func events(in scope: FindingScope, take: (FoundEvent) throws -> Void) throws {
        try read { database in
            let names = try database.cachedStatement(
                sql: "SELECT name FROM eventEntity JOIN entity ON entity.id = entity WHERE event = ? ORDER BY entity.id"
            )
            var texts = try ArticleTexts(database)
            let (sql, arguments) = Self.eventQuery(scope)
            let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
            while let row = try rows.next() {
                let article = FoundIn(row)
                guard scope.contains(article.id) else { continue }
                let (first, last): (Int, Int) = (row[5], row[6])
                let range = Self.range(row[8], row[9])
                try take(
                    FoundEvent(
                        article: article, days: CalendarDay(number: first)...CalendarDay(number: max(first, last)),
                        precision: Precision(rawValue: row[7]) ?? .day, range: range,
                        text: try texts.words(range, of: article.id), derivation: row[10], value: row[11],
                        names: try String.fetchAll(names, arguments: [row[4] as Int64])))
            }
        }
    }

    static func eventQuery(_ scope: FindingScope) -> (String, StatementArguments) {
        let selection = """
            SELECT \(FoundIn.columns), event.id, event.fromDay, event.toDay, event.precision, event.start, event.length,
                event.derivation, event.value
            FROM event JOIN article ON article.id = event.article
            """
        let order = "ORDER BY event.fromDay, event.toDay, event.id"
        guard let entities = scope.entities else { return ("\(selection) \(order)", []) }
        let marks = databaseQuestionMarks(count: entities.count)
        return (
            "\(selection) WHERE event.id IN (SELECT event FROM eventEntity WHERE entity IN (\(marks))) \(order)",
            StatementArguments(entities)
        )
    }

    /// Quotes, the newest article first, in each the order of the text.
    ///
    /// - Throws: `Failure` where the library cannot be read, and what `take` throws.
    package func quotes(in scope: FindingScope, take: (FoundQuote) throws -> Void) throws {
        try read { database in
            var texts = try ArticleTexts(database)
            let (sql, arguments) = Self.quoteQuery(scope)
            let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
            // The index is read backwards, so the quotes of an article come last first.
            var backwards: [FoundQuote] = []
            while let row = try rows.next() {
                let article = FoundIn(row)
                guard scope.contains(article.id) else { continue }
                if backwards.last.map({ $0.article.id != article.id }) ?? false {
                    try backwards.reversed().forEach(take)
                    backwards = []
                }
                let parts = PackedRanges.ranges(in: row[5])
                backwards.append(
                    FoundQuote(
                        article: article, kind: Quote.Kind(rawValue: row[4]) ?? .direct,
                        parts: try parts.map { try texts.words($0, of: article.id) }, speaker: row[6] ?? row[7],
                        description: row[8], cue: row[9]))
            }
            try backwards.reversed().forEach(take)
        }
    }

    static func quoteQuery(_ scope: FindingScope) -> (String, StatementArguments) {
        let selection = """
            SELECT \(FoundIn.columns), quote.kind, quote.parts, entity.name, quote.speakerName, entity.description, quote.cue
            FROM quote JOIN article ON article.id = quote.article LEFT JOIN entity ON entity.id = quote.speaker
            """
        let order = "ORDER BY quote.sortedAt DESC, quote.id DESC"
        guard let entities = scope.entities else { return ("\(selection) \(order)", []) }
        let marks = databaseQuestionMarks(count: entities.count)
        return ("\(selection) WHERE quote.speaker IN (\(marks)) \(order)", StatementArguments(entities))
    }

    private static func range(_ start: Int, _ length: Int) -> Range<Int> {
        let start = max(0, start)
        return start..<(start + max(0, min(length, Int.max - start)))
    }
}

/// Words of articles, whose texts are read one at a time.
private struct ArticleTexts {
    private let statement: Statement
    private var article: RowID<ArticleRow>?
    private var text = ""

    init(_ database: Database) throws {
        statement = try database.cachedStatement(sql: "SELECT text FROM body WHERE article = ?")
    }

    /// What the file still has of a range.
    mutating func words(_ range: Range<Int>, of article: RowID<ArticleRow>) throws -> String {
        if self.article != article {
            text = try String.fetchOne(statement, arguments: [article]) ?? ""
            self.article = article
        }
        return text.withUTF8 { bytes in
            let end = min(range.upperBound, bytes.count)
            return String(decoding: bytes[min(range.lowerBound, end)..<end], as: UTF8.self)
        }
    }
}
