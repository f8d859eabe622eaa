import ReaderBasics
import ReaderSQLite

/// Turns queries into conditions about rows of `bin`, which stand under the name `article`.
///
/// The full-text index has no deleted articles: words are looked for in `tokens`. Names, quotes and dates are not kept of
/// them, and what asks for these finds none.
struct BinCompiler {
    private let compiler: QueryCompiler

    init(_ compiler: QueryCompiler) { self.compiler = compiler }

    func condition(_ query: Query) throws -> SQL {
        guard let whole = query.root else { return "TRUE" }
        guard let root = try compiler.searchable(whole) else { return whole.hasWanted ? "FALSE" : "TRUE" }
        return try condition(root)
    }

    private func condition(_ expression: Query.Expression) throws -> SQL {
        switch expression {
        case .all([]), .any([]): "TRUE"
        case .text(let term): try words(term, in: "article.tokens")
        case .subject(let subject, let term): try condition(subject, term)
        case .date(let bound, let date): compiler.condition(bound, date)
        case .state(let state): condition(state)
        case .feature(let feature): Self.condition(feature)
        case .not(let inner): "NOT \(try condition(inner))"
        case .all(let parts): "(\(try parts.map(condition).joined(separator: " AND ")))"
        case .any(let parts): "(\(try parts.map(condition).joined(separator: " OR ")))"
        }
    }

    private func condition(_ subject: Query.Subject, _ term: Query.Term) throws -> SQL {
        switch subject {
        case .title: try words(term, in: "substr(article.tokens, 1, instr(article.tokens, char(30)))")
        case .author: Self.has(term, "article.byline")
        case .tag: Self.has(term, "article.tags")
        case .note: Self.has(term, "article.notes")
        case .feed, .folder, .lang: try compiler.condition(subject, term)
        case .entity, .place, .said, .saidBy, .about, .story: "FALSE"
        }
    }

    private func condition(_ state: Query.State) -> SQL {
        switch state {
        case .deleted: "article.isHidden = 0"
        case .hidden: "article.isHidden = 1"
        case .annotated, .changed, .copy: "FALSE"
        case .highlighted: "article.isHighlighted = 1"
        case .unread, .read, .starred, .today: compiler.condition(state)
        }
    }

    private static func condition(_ feature: Query.Feature) -> SQL {
        switch feature {
        case .tags: "article.tags IS NOT NULL"
        case .note: "article.notes <> ''"
        case .quotes, .dates, .entities, .marks, .story: "FALSE"
        }
    }

    /// The words side by side.
    private func words(_ term: Query.Term, in column: String) throws -> SQL {
        let tokens = try compiler.tokens(term)
        let last = tokens.last?.unicodeScalars.first?.value ?? 0
        let end = term.isPrefix || UnspacedScript.contains(last) ? "" : " "
        return "instr(\(sql: column), \(" " + tokens.joined(separator: " ") + end)) > 0"
    }

    private static func has(_ term: Query.Term, _ column: String) -> SQL {
        "coalesce(\(sql: column) LIKE \("%\(QueryCompiler.escaped(term.text))%") ESCAPE '\\', FALSE)"
    }
}

extension Query {
    /// Whether it asks for what lies in the bin, deleted or hidden, with whatever else.
    package var asksForBin: Bool { asksFor(.deleted) || asksFor(.hidden) }

    /// Whether all that it finds is so.
    func asksFor(_ state: State) -> Bool {
        switch root {
        case .state(state): true
        case .all(let parts): parts.contains(.state(state))
        case .text, .subject, .date, .state, .feature, .not, .any, nil: false
        }
    }
}

extension ArticleView {
    /// Whether it shows what is in the bin, deleted or hidden.
    package var isBin: Bool { asksFor(.deleted) || showsHidden }

    /// Whether it shows what is hidden.
    package var showsHidden: Bool { asksFor(.hidden) }

    private func asksFor(_ state: Query.State) -> Bool {
        [(search, false), (query, isTyping)].contains { text, isTyping in
            text.lowercased().contains(state.rawValue)
                && (try? Query.parse(text, isPartial: isTyping))?.asksFor(state) == true
        }
    }
}
