import ReaderBasics
import ReaderJoining
import ReaderLanguage
import ReaderModel
import ReaderSQLite

/// A query as the library runs it.
struct QueryPlan {
    /// The part that full-text search answers, as an FTS5 expression; nil where there is none.
    var match: String?
    /// The rest, about a row of `article`; nil where there is none.
    var condition: SQL?
}

/// Turns queries into FTS5 expressions and conditions of SQL.
///
/// What the reader wrote is cut into words by the tokenizer of the index and so has no quotation mark left, or is bound
/// as an argument; none of it becomes SQL.
struct QueryCompiler {
    private let tokenizer: FTS5Tokenizer
    private let today: CalendarDay
    /// Seconds since 1970, UTC.
    private let now: Int
    private let said: SaidCondition

    /// - Parameters:
    ///   - today: what `7d` counts back from.
    ///   - now: what `5h` counts back from, in seconds since 1970, UTC.
    init(_ database: Database, today: CalendarDay, now: Int = Library.moment) throws {
        tokenizer = try SearchIndex.tokenizer(in: database)
        said = SaidCondition(tokenizer: try database.makeTokenizer("words"))
        self.today = today
        self.now = now
    }

    func plan(_ query: Query) throws -> QueryPlan {
        guard let whole = query.root else { return QueryPlan() }
        guard let root = try searchable(whole) else { return QueryPlan(condition: whole.hasWanted ? "FALSE" : nil) }
        let conjuncts = if case .all(let parts) = root { parts } else { [root] }
        var (text, rest): ([Query.Expression], [Query.Expression]) = ([], [])
        for part in conjuncts {
            if try isText(part) { text.append(part) } else { rest.append(part) }
        }
        // A condition that only leaves out is none for full-text search.
        guard let match = try Query.Expression.every(text).flatMap(match) else {
            return QueryPlan(condition: try condition(every: conjuncts))
        }
        return QueryPlan(match: match, condition: rest.isEmpty ? nil : try condition(every: rest))
    }

    /// Any of the words and names that the query asks for, to show where they stand; nil where it asks for none.
    func anyWord(of query: Query) throws -> String? {
        let phrases = try query.root.map(words)?.map(phrase) ?? []
        return phrases.isEmpty ? nil : phrases.prefix(20).joined(separator: " OR ")
    }

    private func words(_ expression: Query.Expression) throws -> [Query.Term] {
        switch expression {
        case .text(let term): try tokens(term).isEmpty ? [] : [term]
        case .subject(.feed, _), .subject(.folder, _), .subject(.tag, _), .subject(.author, _), .subject(.lang, _),
            .subject(.note, _), .subject(.story, _), .not, .date, .state, .feature:
            []
        case .subject(_, let term): try tokens(term).isEmpty ? [] : [term]
        case .all(let parts), .any(let parts): try parts.flatMap(words)
        }
    }

    // MARK: - Words

    func tokens(_ term: Query.Term) throws -> [String] {
        try tokenizer.tokenize(query: term.text)
    }

    /// Without the terms that hold no letter and no digit: the index knows no punctuation.
    func searchable(_ expression: Query.Expression) throws -> Query.Expression? {
        switch expression {
        case .subject(.feed, _), .subject(.folder, _), .subject(.tag, _), .subject(.lang, _), .subject(.story, _),
            .date,
            .state, .feature:
            expression
        case .text(let term), .subject(_, let term): try tokens(term).isEmpty ? nil : expression
        case .not(let inner): try searchable(inner)?.negated
        case .all(let parts): .every(try parts.compactMap(searchable))
        case .any(let parts): .either(try parts.compactMap(searchable))
        }
    }

    /// FTS5's syntax of a phrase (https://www.sqlite.org/fts5.html, section 3.1).
    ///
    /// One character of a script without blanks is the beginning of the pairs in the index.
    private func phrase(_ term: Query.Term) throws -> String {
        let tokens = try tokens(term)
        let last = tokens.last?.unicodeScalars.first?.value ?? 0
        let isPair = UnspacedScript.contains(last)
        return "\"\(tokens.joined(separator: " "))\"" + (term.isPrefix || isPair ? " *" : "")
    }

    private func isText(_ expression: Query.Expression) throws -> Bool {
        if case .not(let inner) = expression { return try match(inner) != nil }
        return try match(expression) != nil
    }

    /// Nil for what full-text search cannot answer.
    private func match(_ expression: Query.Expression) throws -> String? {
        switch expression {
        case .text(let term): try phrase(term)
        case .subject(.title, let term): "title : \(try phrase(term))"
        case .subject(.author, let term): "byline : \(try phrase(term))"
        case .all(let parts): try match(every: parts)
        case .any(let parts): try matches(parts).map { "(\($0.joined(separator: " OR ")))" }
        case .subject, .date, .state, .feature, .not: nil
        }
    }

    /// FTS5 can leave out only from what it has found.
    private func match(every parts: [Query.Expression]) throws -> String? {
        let wanted = try matches(parts.filter { !$0.isNegation })
        let unwanted = try matches(parts.filter(\.isNegation).map(\.negated))
        guard let wanted, let unwanted, !wanted.isEmpty else { return nil }
        let all = "(\(wanted.joined(separator: " AND ")))"
        return unwanted.isEmpty ? all : "(\(all) NOT (\(unwanted.joined(separator: " OR "))))"
    }

    private func matches(_ parts: [Query.Expression]) throws -> [String]? {
        let found = try parts.compactMap(match)
        return found.count == parts.count ? found : nil
    }

    // MARK: - Conditions

    /// What is said and who says it are of the same quote.
    private func condition(every parts: [Query.Expression]) throws -> SQL {
        let (quoted, rest) = SaidCondition.joined(parts)
        var conditions = try rest.map(condition)
        if let quoted { conditions.append(try said.condition(quoted.words, by: quoted.speaker.map(names))) }
        return conditions.joined(separator: " AND ")
    }

    /// True or false, never NULL, so that its opposite is the opposite.
    private func condition(_ expression: Query.Expression) throws -> SQL {
        if let match = try match(expression) { return Self.found(match) }
        switch expression {
        case .text, .all([]), .any([]): return "TRUE"
        case .subject(let subject, let term): return try condition(subject, term)
        case .date(let bound, let date): return condition(bound, date)
        case .state(let state): return condition(state)
        case .feature(let feature): return Self.condition(feature)
        case .not(let inner): return "NOT \(try condition(inner))"
        case .all(let parts): return "(\(try condition(every: parts)))"
        case .any(let parts): return "(\(try parts.map(condition).joined(separator: " OR ")))"
        }
    }

    private static func found(_ match: String) -> SQL {
        "article.id IN (SELECT rowid FROM search WHERE search MATCH \(match))"
    }

    func condition(_ subject: Query.Subject, _ term: Query.Term) throws -> SQL {
        switch subject {
        case .title, .author: "TRUE"
        case .entity: "article.id IN (SELECT article FROM mention WHERE entity IN (\(names(term))))"
        case .place:
            """
            article.id IN (SELECT article FROM mention WHERE entity IN
                (SELECT id FROM entity WHERE kind = 'place' AND id IN (\(names(term)))))
            """
        case .saidBy: "article.id IN (SELECT article FROM quote WHERE speaker IN (\(names(term))))"
        case .said: try said.condition([term], by: nil)
        case .about: try chiefly(term)
        case .feed: feed(term)
        case .folder: Self.folder(term)
        case .tag: tag(term)
        case .note: note(term)
        case .story: Self.story(term)
        case .lang: Self.language(term)
        }
    }

    /// In the title, or spoken of at least three times and once in every 150 words (a paragraph or two).
    private func chiefly(_ term: Query.Term) throws -> SQL {
        let title = Self.found("title : \(try phrase(term))")
        return """
            (\(title) OR article.id IN (SELECT mention.article FROM mention
                JOIN article AS whole ON whole.id = mention.article
                WHERE mention.entity IN (\(names(term))) AND mention.count >= 3
                    AND mention.count * 150 >= whole.words))
            """
    }

    /// The entities with a name in which these words stand, side by side.
    private func names(_ term: Query.Term) -> SQL {
        let name = FoldedName.of(term.text)
        let (first, later): (SQL, SQL) = (
            "SELECT entity FROM entityName WHERE name", "SELECT entity FROM entityWord WHERE word"
        )
        guard !term.isPrefix else {
            let end = name + "\u{10FFFF}"
            return "\(first) >= \(name) AND name < \(end) UNION \(later) >= \(name) AND word < \(end)"
        }
        // The character after a space is "!".
        let (space, end) = (name + " ", name + "!")
        return """
            \(first) = \(name) UNION \(first) >= \(space) AND name < \(end)
            UNION \(later) = \(name) UNION \(later) >= \(space) AND word < \(end)
            """
    }

    private func feed(_ term: Query.Term) -> SQL {
        let pattern = "%\(Self.escaped(term.text))%"
        return """
            (article.feed IS NOT NULL AND article.feed IN (SELECT id FROM feed WHERE address LIKE \(pattern) ESCAPE '\\'
                OR title LIKE \(pattern) ESCAPE '\\' OR name LIKE \(pattern) ESCAPE '\\')
                OR article.site IS NOT NULL
                    AND article.site IN (SELECT site FROM article WHERE site LIKE \(pattern) ESCAPE '\\'))
            """
    }

    /// With the folders inside it.
    private static func folder(_ term: Query.Term) -> SQL {
        let name = escaped(term.text) + (term.isPrefix ? "%" : "")
        return """
            (article.feed IS NOT NULL AND article.feed IN (SELECT id FROM feed
                WHERE folder LIKE \(name) ESCAPE '\\' OR folder LIKE \(name + "/%") ESCAPE '\\'))
            """
    }

    private func tag(_ term: Query.Term) -> SQL {
        let pattern = Self.escaped(term.text) + (term.isPrefix ? "%" : "")
        return """
            article.id IN (SELECT articleTag.article FROM articleTag JOIN tag ON tag.id = articleTag.tag
                WHERE tag.name LIKE \(pattern) ESCAPE '\\')
            """
    }

    /// The words side by side in what the reader wrote; capitals of ASCII make no difference.
    private func note(_ term: Query.Term) -> SQL {
        let pattern = "%\(Self.escaped(term.text))%"
        return "article.id IN (SELECT article FROM highlight WHERE note LIKE \(pattern) ESCAPE '\\')"
    }

    private static func story(_ term: Query.Term) -> SQL {
        guard let number = Int64(term.text) else { return "FALSE" }
        return "article.id IN (SELECT article FROM storyMember WHERE story = \(number))"
    }

    /// With any region or script: "pt" is "pt-BR" too.
    private static func language(_ term: Query.Term) -> SQL {
        guard let language = Language.named(term.text) else { return "FALSE" }
        if language == .other { return "coalesce(article.language, 'und') = 'und'" }
        let (first, end) = (language.code + "-", language.code + ".")
        return """
            (article.language IS NOT NULL AND (article.language = \(language.code)
                OR article.language >= \(first) AND article.language < \(end)))
            """
    }

    static func escaped(_ text: String) -> String {
        text.map { "\\%_".contains($0) ? "\\\($0)" : $0 == "\0" ? " " : String($0) }.joined()
    }

    /// By the day of publication; an article without one lies at no date.
    func condition(_ bound: Query.Bound, _ date: QueryDate) -> SQL {
        if case .hoursAgo(let hours) = date.first { return moment(bound, now - hours * 3_600) }
        guard let days = date.days(today: today) else { return "FALSE" }
        let isThere: SQL =
            switch bound {
            case .before: "article.published < \(days.lowerBound.number)"
            case .after: "article.published >= \(days.lowerBound.number)"
            case .on: "article.published BETWEEN \(days.lowerBound.number) AND \(days.upperBound.number)"
            }
        // Never NULL, also where it is denied, and still a stretch of an index.
        return "(article.published IS NOT NULL AND \(isThere))"
    }

    private func moment(_ bound: Query.Bound, _ moment: Int) -> SQL {
        let isThere: SQL = bound == .before ? "article.sortedAt < \(moment)" : "article.sortedAt >= \(moment)"
        return "(article.published IS NOT NULL AND \(isThere))"
    }

    func condition(_ state: Query.State) -> SQL {
        switch state {
        case .unread: "article.isRead = 0"
        case .read: "article.isRead = 1"
        case .starred: "article.isStarred = 1"
        case .annotated: "article.annotatedBy > 0"
        case .highlighted:
            """
            article.id IN (SELECT article FROM highlight UNION ALL SELECT id FROM article WHERE isHighlighted = 1)
            """
        case .copy:
            "article.id IN (SELECT article FROM storyMember WHERE copyOf IN (SELECT id FROM article AS original))"
        case .changed: SQL(sql: EarlierText.isUnseen)
        case .today: condition(.on, QueryDate(.ago(0, .day)))
        // They lie in the bin, where `BinCompiler` looks.
        case .deleted, .hidden: "FALSE"
        }
    }

    private static func condition(_ feature: Query.Feature) -> SQL {
        switch feature {
        case .quotes: "EXISTS (SELECT 1 FROM quote WHERE quote.article = article.id)"
        case .dates: "EXISTS (SELECT 1 FROM event WHERE event.article = article.id)"
        case .entities: "EXISTS (SELECT 1 FROM mention WHERE mention.article = article.id)"
        case .tags: "EXISTS (SELECT 1 FROM articleTag WHERE articleTag.article = article.id)"
        case .marks: "EXISTS (SELECT 1 FROM mark WHERE mark.article = article.id)"
        case .note: "EXISTS (SELECT 1 FROM highlight WHERE highlight.article = article.id AND note <> '')"
        // One whose fellows have gone tells no story any more.
        case .story:
            """
            article.id IN (SELECT article FROM storyMember WHERE story IN
                (SELECT story FROM storyMember GROUP BY story HAVING count(*) > 1))
            """
        }
    }
}

extension Query.Expression {
    fileprivate var isNegation: Bool { if case .not = self { true } else { false } }

    /// Whether something is looked for, rather than left out: what holds no letter and no digit is in no article.
    var hasWanted: Bool {
        switch self {
        case .text, .subject, .date, .state, .feature: true
        case .not: false
        case .all(let parts), .any(let parts): parts.contains(where: \.hasWanted)
        }
    }
}
