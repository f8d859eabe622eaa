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
                let (first, last): (Int, Int) = (row[6], row[7])
                let text = try texts.text(of: article.id)
                let range = Self.range(row[9], row[10], in: text)
                try take(
                    FoundEvent(
                        article: article, days: CalendarDay(number: first)...CalendarDay(number: max(first, last)),
                        precision: Precision(rawValue: row[8]) ?? .day, range: range, text: text[range], source: text,
                        derivation: row[11], value: row[12],
                        names: try String.fetchAll(names, arguments: [row[5] as Int64])))
            }
        }
    }

    static func eventQuery(_ scope: FindingScope) -> (String, StatementArguments) {
        let selection = """
            SELECT \(FoundIn.columns), event.id, event.fromDay, event.toDay, event.precision, event.start, event.length,
                event.derivation, event.value
            FROM event JOIN article ON article.id = event.article \(FoundIn.tables)
            """
        let condition = scope.condition(
            ofEntities: "event.id IN (SELECT event FROM eventEntity WHERE entity IN (%))", article: "event.article")
        return ("\(selection) \(condition.sql) ORDER BY event.fromDay, event.toDay, event.id", condition.arguments)
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
                let text = try texts.text(of: article.id)
                let parts = PackedRanges.ranges(in: row[6]).map { $0.clamped(to: 0..<text.count) }
                let quote = FoundQuote(
                    article: article, kind: Quote.Kind(rawValue: row[5]) ?? .direct, parts: parts.map { text[$0] },
                    ranges: parts, source: text, speaker: row[7] ?? row[8], description: row[9], cue: row[10])
                if scope.fits?(quote) != false { backwards.append(quote) }
            }
            try backwards.reversed().forEach(take)
        }
    }

    static func quoteQuery(_ scope: FindingScope) -> (String, StatementArguments) {
        let selection = """
            SELECT \(FoundIn.columns), quote.kind, quote.parts, entity.name, quote.speakerName, entity.description, quote.cue
            FROM quote JOIN article ON article.id = quote.article \(FoundIn.tables)
                LEFT JOIN entity ON entity.id = quote.speaker
            """
        let ofEntities =
            scope.isAbout
            ? "quote.id IN (SELECT quote FROM quoteAbout WHERE entity IN (%))" : "quote.speaker IN (%)"
        let condition = scope.condition(ofEntities: ofEntities, article: "quote.article")
        return ("\(selection) \(condition.sql) ORDER BY quote.sortedAt DESC, quote.id DESC", condition.arguments)
    }

    /// Every place where an entity is spoken of, the newest article first, in each the order of its text for each entity.
    ///
    /// - Throws: `Failure` where the library cannot be read, and what `take` throws.
    package func mentions(in scope: FindingScope, take: (FoundMention) throws -> Void) throws {
        try read { database in
            var texts = try ArticleTexts(database)
            let condition = scope.condition(ofEntities: "mention.entity IN (%)", article: "mention.article")
            let sql = """
                SELECT \(FoundIn.columns), entity.kind, entity.name, mention.description, mention.places
                FROM article \(condition.sql.isEmpty ? "CROSS " : "")JOIN mention ON mention.article = article.id
                    \(FoundIn.tables) JOIN entity ON entity.id = mention.entity
                \(condition.sql) ORDER BY article.sortedAt DESC, article.id DESC, mention.entity
                """
            let rows = try Row.fetchCursor(database, sql: sql, arguments: condition.arguments)
            while let row = try rows.next() {
                let article = FoundIn(row)
                guard scope.contains(article.id) else { continue }
                let text = try texts.text(of: article.id)
                for range in PackedRanges.ranges(in: row[8]) {
                    try take(
                        FoundMention(
                            article: article, kind: Entity.Kind(rawValue: row[5]) ?? .other, name: row[6],
                            description: row[7], range: range.clamped(to: 0..<text.count), text: text))
                }
            }
        }
    }

    /// The articles that a scope is about, the newest first: those that speak of its entities, where it has some.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func articles(in scope: FindingScope) throws(Failure) -> [RowID<ArticleRow>] {
        try read { database in
            let condition = scope.condition(
                ofEntities: "id IN (SELECT article FROM mention WHERE entity IN (%))", article: "id")
            let sql = "SELECT id FROM article \(condition.sql) ORDER BY sortedAt DESC, id DESC"
            return try RowID<ArticleRow>.fetchAll(database, sql: sql, arguments: condition.arguments)
                .filter(scope.contains)
        }
    }

    private static func range(_ start: Int, _ length: Int, in text: Text) -> Range<Int> {
        let start = max(0, min(start, text.count))
        return start..<(start + max(0, min(length, text.count - start)))
    }
}

/// Texts of articles, one at a time.
struct ArticleTexts {
    private let statement: Statement
    private var article: RowID<ArticleRow>?
    private var text = Text("")

    init(_ database: Database) throws {
        statement = try database.cachedStatement(sql: "SELECT text FROM body WHERE article = ?")
    }

    /// What the file has of it.
    mutating func text(of article: RowID<ArticleRow>) throws -> Text {
        if self.article != article {
            text = Text(try String.fetchOne(statement, arguments: [article]) ?? "")
            self.article = article
        }
        return text
    }
}
