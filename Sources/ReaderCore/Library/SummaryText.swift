import ReaderModel
import ReaderSQLite

/// Whether what a feed carries of an article is only its beginning or a summary.
enum SummaryText {
    /// Words of a text that may be all there is.
    private static let fewWords = 60
    /// Words of a text that is longer than any summary.
    private static let manyWords = 200
    /// Articles of a feed that are looked at, the newest ones.
    static let articles = 8
    /// Fewer say nothing.
    private static let fewest = 4

    /// Whether the articles of a feed are summaries: three of four of the newest.
    static func areSummaries(_ texts: [String]) -> Bool {
        guard texts.count >= fewest else { return false }
        return texts.count(where: isSummary) * 4 >= texts.count * 3
    }

    /// Whether a text is short, or says at its end that it goes on.
    static func isSummary(_ text: String) -> Bool {
        let words = Text(text).wordCount
        return words <= fewWords || words <= manyWords && isCutOff(text)
    }

    private static let endings = [
        "…", "...", "[…]", "[...]", "(…)", "(...)", "read more", "continue reading", "read on", "full story",
        "more »", "read more »", "read more…", "read more...", "[read more]", "weiterlesen", "mehr", "lire la suite",
        "leer más", "seguir leyendo", "leggi tutto", "lees verder", "läs mer", "czytaj dalej",
    ]

    private static func isCutOff(_ text: String) -> Bool {
        var end = text.suffix(60).lowercased()
        while end.last?.isWhitespace == true || end.last == "→" || end.last == ">" { end.removeLast() }
        return endings.contains { end.hasSuffix($0) }
            || end.hasSuffix(" first on") || end.contains("appeared first on")
    }
}

extension Library {
    /// Notices that a feed carries summaries; once.
    static func noticeSummaries(of feed: RowID<FeedRow>, in database: Database) throws {
        let isOpen = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM feed WHERE id = ? AND summaries = 0 AND fetchesPages = 0"),
            arguments: [feed])
        guard isOpen != nil else { return }
        let texts = try String.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT text FROM article JOIN body ON body.article = article.id
                    WHERE feed = ? AND url IS NOT NULL ORDER BY sortedAt DESC, id DESC LIMIT \(SummaryText.articles)
                    """),
            arguments: [feed])
        guard SummaryText.areSummaries(texts) else { return }
        try database.execute(sql: "UPDATE feed SET summaries = 1 WHERE id = ?", arguments: [feed])
    }
}
