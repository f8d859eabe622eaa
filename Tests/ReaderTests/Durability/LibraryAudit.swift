import ReaderSQLite

/// A look at a library's file from outside, after whatever has happened to it.
struct LibraryAudit {
    /// What is not as it must be; empty for a library that is whole.
    private(set) var faults: [String] = []
    /// The titles of the articles that are there, whole.
    private(set) var titles: Set<String> = []
    private(set) var articles = 0
    /// Titles as the list shows them, the newest first, and whether they are starred.
    private(set) var list: [(title: String, isStarred: Bool)] = []

    /// What the triggers count, and the half of an article's annotation, in every transaction.
    private static let counters = [
        "SELECT id, name FROM entity WHERE articles <> (SELECT count(*) FROM mention WHERE entity = id)",
        "SELECT id, name FROM entity WHERE quotes <> (SELECT count(*) FROM quote WHERE speaker = entity.id)",
        "SELECT day FROM eventDensity WHERE count <> (SELECT count(*) FROM event WHERE fromDay = day)",
        """
        SELECT id, title FROM article WHERE annotatedBy = 0 AND annotationFailure IS NULL
            AND EXISTS (SELECT 1 FROM mention WHERE mention.article = article.id)
        """,
    ]

    /// - Parameter isFollowing: whether articles may wait to follow a decision, with what was found in them before.
    init(_ path: String, isFollowing: Bool = false) throws {
        let queue = try LibraryFile.open(path)
        try queue.write { database in
            faults = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            // Whoever is killed before anything was kept may leave a file without tables.
            guard try database.tableExists("article") else { return }
            faults += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "dangling: \($0)" }
            do {
                try database.execute(sql: "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
            } catch {
                faults.append("search: \(error)")
            }
            articles = try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
            titles = try Set(
                String.fetchAll(
                    database,
                    sql: """
                        SELECT title FROM article JOIN body ON body.article = article.id JOIN search_docsize AS d ON d.id = article.id
                        WHERE length(text) > 0 AND length(form) > 0
                            AND EXISTS (SELECT 1 FROM identity WHERE identity.article = article.id)
                        """))
            list = try Row.fetchAll(
                database, sql: "SELECT title, isStarred FROM article ORDER BY sortedAt DESC, id DESC"
            ).map { ($0["title"], $0["isStarred"]) }
            // A program that is killed while it makes the library leaves some of its migrations.
            let isMade = try database.tableExists("entityWord")
            for check in isMade ? Self.counters.dropLast(isFollowing ? 1 : 0) : [] {
                faults += try Row.fetchAll(database, sql: check).map { "miscounted: \($0)" }
            }
            if titles.count != articles { faults.append("\(articles) articles, \(titles.count) whole") }
        }
    }
}

/// Files of articles that tests import.
enum Articles {
    static func title(_ round: Int, _ number: Int) -> String { "Round \(round) article \(number)" }

    /// A JSON article a line, of about three kilobytes each: more than a screen.
    static func lines(round: Int, count: Int) -> String {
        (0..<count).map { number in
            let text = (0..<40).map {
                "Sentence \($0) of article \(number) tells of harbour \(number * 31 + $0) and of round \(round)."
            }.joined(separator: " ")
            return #"{"id": "\#(round)-\#(number)", "title": "\#(title(round, number))", "text": "\#(text)"}"# + "\n"
        }.joined()
    }
}
