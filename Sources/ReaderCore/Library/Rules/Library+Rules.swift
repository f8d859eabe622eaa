package import ReaderModel
import ReaderSQLite
import Synchronization

/// Rules for what feeds bring.
extension Library {
    /// Rules that are followed, and what they have to tell.
    struct FollowedRules: Sendable {
        var rules: [IncomingRule] = []
        var news: [RuleNews] = []

        /// Those that can be done when an article comes.
        var atOnce: [IncomingRule] { rules.filter { !$0.query.needsAnnotation } }
        /// Those that wait until names and quotes are known.
        var later: [IncomingRule] { rules.filter(\.query.needsAnnotation) }
    }

    /// Follows rules from now on, in the place of those before.
    package func follow(_ rules: [IncomingRule]) {
        followed.withLock { $0.rules = rules }
    }

    /// The rules that are followed, and those that lie in the library.
    private func allRules(in database: Database) throws -> FollowedRules {
        FollowedRules(rules: followed.withLock(\.rules) + (try Self.keptRules(in: database).compactMap(\.rule)))
    }

    /// What rules have to tell since the last time, a line a rule.
    package func takeRuleNews() -> [RuleNews] {
        followed.withLock { followed in
            defer { followed.news = [] }
            return followed.news
        }
    }

    /// Tells of articles, once they are in the file.
    func tell(_ news: [RuleNews]) {
        followed.withLock { followed in
            for item in news {
                if let place = followed.news.firstIndex(where: { $0.rule == item.rule }) {
                    followed.news[place].count += item.count
                    let room = RuleNews.mostTitles - followed.news[place].titles.count
                    followed.news[place].titles += item.titles.prefix(max(0, room))
                } else {
                    followed.news.append(item)
                }
            }
        }
    }

    /// Does the rules to what a feed has brought.
    ///
    /// - Returns: what came of the articles that are left, and what to tell when all is written.
    func followRules(_ kept: [KeepResult], now: Int, in database: Database) throws -> ([KeepResult], [RuleNews]) {
        let rules = try allRules(in: database)
        let (atOnce, hasLater) = (rules.atOnce, !rules.later.isEmpty)
        guard hasLater || !atOnce.isEmpty else { return (kept, []) }
        let added = kept.filter { $0.outcome == .added }.map(\.id)
        let (left, news) = try RuleApplication(database, now: now).apply(atOnce, to: added)
        if hasLater {
            let statement = try database.cachedStatement(sql: "INSERT OR IGNORE INTO ruleWait VALUES (?)")
            for id in left { try statement.execute(arguments: [id]) }
        }
        let remaining = Set(left)
        return (kept.filter { $0.outcome != .added || remaining.contains($0.id) }, news)
    }

    /// Does the rules that ask for names and quotes to articles that have just been annotated, those that feeds have
    /// brought since the rules were there; each once.
    func followRules(annotated ids: [RowID<ArticleRow>], now: Int, in database: Database) throws -> [RuleNews] {
        let later = try allRules(in: database).later
        guard !later.isEmpty else { return [] }
        let statement = try database.cachedStatement(sql: "DELETE FROM ruleWait WHERE article = ?")
        let waiting = try ids.filter { id in
            try statement.execute(arguments: [id])
            return database.changesCount > 0
        }
        return try RuleApplication(database, now: now).apply(later, to: waiting).news
    }

    /// Does a rule to everything in the library that it matches, all or nothing; nobody is told.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: how many it matches.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func apply(_ rule: IncomingRule, now: Int) throws(Failure) -> Int {
        let ids = try articleIDs(matching: rule.query, sort: .newest, today: CalendarDay(number: now / 86_400))
        try write { try RuleApplication($0, now: now).act(rule.actions, on: ids) }
        return ids.count
    }

    /// What a rule would do to what is in the library.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Throws: `Failure` where the library cannot be read.
    package func trial(of rule: IncomingRule, now: Int) throws(Failure) -> RuleTrial {
        let ids = try articleIDs(matching: rule.query, sort: .newest, today: CalendarDay(number: now / 86_400))
        let actions = rule.actions
        return try read { database in
            var trial = RuleTrial(matched: ids.count, changes: [], first: Array(ids.prefix(RuleTrial.shown)))
            for action in actions {
                let count = try action.marking.map { try Self.count($0, among: ids, in: database) } ?? ids.count
                trial.changes.append((action, count))
            }
            return trial
        }
    }
}

extension IncomingRule.Action {
    /// What it changes in the library; nil where it only tells.
    var marking: Library.Marking? {
        switch self {
        case .read: .change(.read(true))
        case .star: .change(.starred(true))
        case .tag(let name): .change(.tag(name, true))
        case .delete: .delete
        case .hide: .hide
        case .highlight: .change(.highlighted(true))
        case .notify: nil
        }
    }
}

/// What a rule would do to what is there.
package struct RuleTrial: Sendable {
    package let matched: Int
    /// How many articles would be other than they are, an action each.
    package fileprivate(set) var changes: [(action: IncomingRule.Action, count: Int)]
    /// Some of them, the newest first.
    package let first: [RowID<ArticleRow>]

    /// Articles that are shown.
    static let shown = 5

    /// Whether everything that it matches is already as it would be.
    package var isIdle: Bool { matched > 0 && changes.allSatisfy { $0.count == 0 } }

    /// `would mark 214 as read, star 3`.
    package var line: String {
        if isIdle { return "would change nothing: what it matches (\(matched.grouped)) is so already" }
        let parts = changes.map { change in
            switch change.action {
            case .read: "mark \(change.count.grouped) as read"
            case .star: "star \(change.count.grouped)"
            case .tag(let name): "tag \(change.count.grouped) with \(name)"
            case .delete: "delete \(change.count.grouped)"
            case .hide: "hide \(change.count.grouped)"
            case .highlight: "highlight \(change.count.grouped)"
            case .notify: "tell of \(change.count.grouped)"
            }
        }
        return "would \(parts.joined(separator: ", "))"
    }
}

extension LibrarySchema {
    /// Articles that a feed has brought and that rules about names and quotes wait for.
    static let rules = """
        CREATE TABLE ruleWait (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE
        );
        """
}
