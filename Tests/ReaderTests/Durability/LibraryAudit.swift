import GRDB

/// A look at a library's file from outside, after whatever has happened to it.
struct LibraryAudit {
    /// What is not as it must be; empty for a library that is whole.
    private(set) var faults: [String] = []
    /// The titles of the articles that are there, whole.
    private(set) var titles: Set<String> = []
    private(set) var articles = 0

    init(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { database in
            faults = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
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
            if titles.count != articles { faults.append("\(articles) articles, \(titles.count) whole") }
        }
    }
}

/// Files of articles that tests import.
enum Articles {
    static func title(_ round: Int, _ number: Int) -> String { "Round \(round) article \(number)" }

    /// A JSON article a line, of about two kilobytes each.
    static func lines(round: Int, count: Int) -> String {
        (0..<count).map { number in
            let text = (0..<25).map {
                "Sentence \($0) of article \(number) tells of harbour \(number * 31 + $0) and of round \(round)."
            }.joined(separator: " ")
            return #"{"id": "\#(round)-\#(number)", "title": "\#(title(round, number))", "text": "\#(text)"}"# + "\n"
        }.joined()
    }
}
