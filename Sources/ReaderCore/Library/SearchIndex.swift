import ReaderSQLite

/// The index of full-text search (FTS5) over articles; it keeps no second copy of the text.
///
/// An index is a virtual table over the view `searchable` and triggers that keep it. While an older one is made anew,
/// the new one grows beside it from the newest article to the oldest, and what is searched is the older one.
enum SearchIndex {
    /// What is searched.
    static let name = "search"
    /// What is being made to take its place.
    static let next = "searchNext"
    /// Holds one row while a new index is being made: the articles from `reached` on are in it.
    private static let state = "searchState"

    private static let events = ["Add", "Remove", "ForgetText", "LearnText", "ForgetTitle", "LearnTitle"]

    /// Up to so many articles an index is made anew at once.
    private static let few = 300

    /// How far a new index has come.
    struct Progress: Equatable {
        var done: Int
        var total: Int
    }

    // MARK: Tables

    /// An index of the words of any script, empty.
    private static func table(_ index: String) -> String {
        """
        CREATE VIRTUAL TABLE \(index) USING fts5(
            title, byline, text, content='searchable', content_rowid='id', tokenize='words');
        """
    }

    /// What keeps an index.
    ///
    /// - Parameter isGrowing: whether only articles from `reached` on are in it.
    private static func triggers(of index: String, isGrowing: Bool) -> String {
        func trigger(_ event: String, _ when: String, _ row: String) -> String {
            let forgets = event == "Remove" || event.hasPrefix("Forget")
            let isDelayed = event == "Add" && !isGrowing
            let condition =
                isGrowing
                ? "WHEN \(row) >= (SELECT reached FROM \(state))"
                : isDelayed ? "WHEN NOT EXISTS (SELECT 1 FROM \(ArrivalIndexing.table))" : ""
            return """
                CREATE TRIGGER \(index)\(event) \(when)
                    \(condition) BEGIN
                    INSERT INTO \(index)(\(forgets ? "\(index), " : "")rowid, title, byline, text)
                        SELECT \(forgets ? "'delete', " : "")id, title, byline, text FROM searchable WHERE id = \(row);
                END;
                """
        }
        return [
            trigger("Add", "AFTER INSERT ON body", "new.article"),
            trigger("Remove", "BEFORE DELETE ON article", "old.id"),
            trigger("ForgetText", "BEFORE UPDATE OF text ON body", "old.article"),
            trigger("LearnText", "AFTER UPDATE OF text ON body", "new.article"),
            trigger("ForgetTitle", "BEFORE UPDATE OF title, byline ON article", "old.id"),
            trigger("LearnTitle", "AFTER UPDATE OF title, byline ON article", "new.id"),
        ].joined(separator: "\n")
    }

    private static func dropTriggers(of index: String) -> String {
        events.map { "DROP TRIGGER \(index)\($0);" }.joined(separator: "\n")
    }

    // MARK: Making anew

    /// Has an index of other words made anew: of few articles at once, of many by `renewStep`.
    static func renew(in database: Database) throws {
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0
        let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
        guard total > 0 else {
            // A library that is made at this moment.
            try database.execute(sql: dropTriggers(of: name) + "DROP TABLE \(name);")
            try database.execute(sql: ArrivalIndexing.tables + table(name) + triggers(of: name, isGrowing: false))
            return
        }
        try database.execute(
            sql: "CREATE TABLE \(state) (reached INTEGER NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL)")
        try database.execute(sql: "INSERT INTO \(state) VALUES (?, 0, ?)", arguments: [last + 1, total])
        try database.execute(sql: ArrivalIndexing.tables + table(next) + triggers(of: next, isGrowing: true))
        if total <= few { while try renewStep(in: database, articles: few) != nil {} }
    }

    /// Takes some articles more into the new index; when all are in it takes the place of the older one.
    ///
    /// - Returns: how far it has come; nil where none is being made, or it is done.
    static func renewStep(in database: Database, articles: Int) throws -> Progress? {
        guard try isBeingRenewed(in: database),
            let row = try Row.fetchOne(database, sql: "SELECT reached, done, total FROM \(state)")
        else { return nil }
        let reached: Int = row["reached"]
        let ids = try Int.fetchAll(
            database, sql: "SELECT id FROM article WHERE id < ? ORDER BY id DESC LIMIT ?",
            arguments: [reached, articles])
        guard let lowest = ids.last else {
            try finish(in: database)
            return nil
        }
        try database.execute(
            sql: """
                INSERT INTO \(next)(rowid, title, byline, text)
                    SELECT id, title, byline, text FROM searchable WHERE id >= ? AND id < ?
                """, arguments: [lowest, reached])
        let progress = Progress(done: row["done"] + ids.count, total: max(row["total"], row["done"] + ids.count))
        try database.execute(
            sql: "UPDATE \(state) SET reached = ?, done = ?, total = ?",
            arguments: [lowest, progress.done, progress.total])
        return progress
    }

    private static func finish(in database: Database) throws {
        try database.execute(sql: dropTriggers(of: name))
        try database.execute(sql: "DROP TABLE \(name)")
        try database.execute(sql: dropTriggers(of: next))
        try database.execute(sql: "ALTER TABLE \(next) RENAME TO \(name)")
        try database.execute(sql: triggers(of: name, isGrowing: false))
        try database.execute(sql: "DROP TABLE \(state)")
    }

    /// Has the words of new articles taken in by `ArrivalIndexing` where it says so.
    static func delayArrivals(in database: Database) throws {
        try database.execute(sql: ArrivalIndexing.tables)
        guard try !isBeingRenewed(in: database) else { return }
        try database.execute(sql: dropTriggers(of: name) + triggers(of: name, isGrowing: false))
    }

    static func isBeingRenewed(in database: Database) throws -> Bool {
        try database.tableExists(state)
    }

    /// What cuts a query into words as the index that is searched cuts its texts.
    static func tokenizer(in database: Database) throws -> FTS5Tokenizer {
        try isBeingRenewed(in: database)
            ? database.makeTokenizer("unicode61", ["remove_diacritics", "2"]) : database.makeTokenizer("words")
    }
}
