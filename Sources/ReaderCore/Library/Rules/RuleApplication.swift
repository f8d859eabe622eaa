import ReaderModel
import ReaderSQLite

/// Rules done to a few articles, inside a transaction.
struct RuleApplication {
    private let database: Database
    private let now: Int

    /// - Parameter now: seconds since 1970, UTC.
    init(_ database: Database, now: Int) {
        (self.database, self.now) = (database, now)
    }

    /// Does rules one after the other; each sees what those before it have done, and what one deletes or hides the next do not
    /// see.
    ///
    /// - Returns: the articles that are left, and what the reader is to be told.
    func apply(
        _ rules: [IncomingRule], to articles: [RowID<ArticleRow>]
    ) throws -> (left: [RowID<ArticleRow>], news: [RuleNews]) {
        var left = articles
        var news: [RuleNews] = []
        for rule in rules where !left.isEmpty {
            let matched = try matched(by: rule.query, among: left)
            guard !matched.isEmpty else { continue }
            if rule.actions.contains(.notify) {
                var told = RuleNews(rule: rule.name)
                for id in matched { told.add(try title(of: id)) }
                news.append(told)
            }
            try act(rule.actions, on: matched)
            if rule.actions.contains(.delete) || rule.actions.contains(.hide) {
                let gone = Set(matched)
                left.removeAll { gone.contains($0) }
            }
        }
        return (left, news)
    }

    /// Does what a rule says; what it tells is told elsewhere.
    func act(_ actions: [IncomingRule.Action], on ids: [RowID<ArticleRow>]) throws {
        for marking in actions.compactMap(\.marking) {
            _ = try Library.mark(ids, marking, now: now, in: database)
        }
    }

    /// Those of some articles that a query matches, in their order.
    private func matched(by query: Query, among ids: [RowID<ArticleRow>]) throws -> [RowID<ArticleRow>] {
        let plan = try QueryCompiler(database, today: CalendarDay(number: now / 86_400)).plan(query)
        var condition: SQL = "article.id IN (SELECT value FROM json_each(\(ids.jsonArray())))"
        if let match = plan.match, let first = ids.map(\.number).min(), let last = ids.map(\.number).max() {
            // What has just come stands side by side at the end of the index.
            let found: SQL = """
                SELECT rowid FROM search WHERE search MATCH \(match) AND rowid BETWEEN \(first) AND \(last)
                """
            condition = "\(condition) AND article.id IN (\(found))"
        }
        if let rest = plan.condition { condition = "\(condition) AND \(rest)" }
        let found = Set(try RowID<ArticleRow>.fetchAll(database, "SELECT article.id FROM article WHERE \(condition)"))
        return ids.filter(found.contains)
    }

    private func title(of id: RowID<ArticleRow>) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT coalesce(title, '') FROM article WHERE id = ?"), arguments: [id])
    }
}
