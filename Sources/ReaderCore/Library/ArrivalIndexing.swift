import ReaderSQLite

/// Takes the words of many new articles into the index of full-text search together.
///
/// FTS5 writes what it has collected to the file at each savepoint, and SQLite sets one for each statement with a
/// trigger: article by article, the index would be written as often. While the table below has a row, which is only so
/// within a transaction, the trigger for new texts does nothing.
struct ArrivalIndexing {
    static let table = "searchDelay"
    static let tables = "CREATE TABLE IF NOT EXISTS \(table) (isOn INTEGER PRIMARY KEY CHECK (isOn = 1));"

    private let database: Database
    private var isOn: Bool
    private var waiting: [(id: RowID<ArticleRow>, title: String?, byline: String?, text: String)] = []
    private var waitingIDs: Set<RowID<ArticleRow>> = []

    /// - Parameter isWanted: whether there are many; else each is taken in at once, by the trigger.
    init(_ database: Database, isWanted: Bool) throws {
        self.database = database
        isOn = try isWanted && !SearchIndex.isBeingRenewed(in: database)
        if isOn { try database.execute(sql: "INSERT OR IGNORE INTO \(Self.table) VALUES (1)") }
    }

    /// Says that an article has been stored.
    mutating func add(_ id: RowID<ArticleRow>, title: String?, byline: String?, text: String) {
        guard isOn else { return }
        waiting.append((id, title, byline, text))
        waitingIDs.insert(id)
    }

    /// Has an article in the index before anything of it is changed.
    mutating func expect(_ id: RowID<ArticleRow>) throws {
        if waitingIDs.contains(id) { try takeIn() }
    }

    /// Takes in what waits, and leaves the rest to the trigger again.
    mutating func end() throws {
        guard isOn else { return }
        try database.execute(sql: "DELETE FROM \(Self.table)")
        isOn = false
        try takeIn()
    }

    private mutating func takeIn() throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO \(SearchIndex.name)(rowid, title, byline, text) VALUES (?, ?, ?, ?)")
        for article in waiting {
            try statement.execute(arguments: [article.id, article.title, article.byline, article.text])
        }
        (waiting, waitingIDs) = ([], [])
    }
}
