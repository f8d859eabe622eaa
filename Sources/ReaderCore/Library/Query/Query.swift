/// What somebody looks for in the library: `entity:"Kim Jong Un" said-by:Sanders after:2018-06-01 -is:read summit`.
///
/// `description` writes a query so that it reads back as the same query.
package struct Query: Hashable, Sendable {
    /// Nil asks for everything.
    package var root: Expression?

    package init(_ root: Expression? = nil) {
        self.root = root
    }

    package static let everything = Query()

    /// Reads a query.
    ///
    /// - Parameter isPartial: the query is still being typed: what is unfinished (an open quotation mark, a trailing
    ///   `OR`, `entity:` without a value) is read as well as can be, the last word counts as a beginning, and nothing
    ///   is thrown.
    /// - Throws: `QueryError` with the place of the first mistake and what is wrong there.
    package static func parse(_ text: String, isPartial: Bool = false) throws(QueryError) -> Query {
        var lexer = QueryLexer(text, isPartial: isPartial)
        var parser = QueryParser(try lexer.tokens(), text: text, isPartial: isPartial)
        return Query(try parser.query())
    }

    /// A query that has been typed, written so that it finds what it found before it was finished: a star stands behind
    /// a last word that counted as a beginning. A blank behind the word ends it.
    package static func finished(_ typed: String) -> String {
        let starred = typed + "*"
        guard let meant = try? parse(typed, isPartial: true), (try? parse(typed)) != meant,
            (try? parse(starred)) == meant
        else { return typed }
        return starred
    }

    /// Whether words are looked for, in title, byline or text.
    package var hasWords: Bool { root?.hasWords ?? false }

    /// The first words that are looked for.
    package var firstWords: String? { root?.firstWords }

    /// The best reading of a query that is still being typed.
    package init(typing text: String) {
        self = (try? Self.parse(text, isPartial: true)) ?? .everything
    }
}

extension Query {
    /// Words that are looked for as one phrase.
    package struct Term: Hashable, Sendable {
        package var text: String
        /// Whether the last word may go on: `summit*`.
        package var isPrefix: Bool

        package init(_ text: String, isPrefix: Bool = false) {
            self.text = text
            self.isPrefix = isPrefix
        }
    }

    /// A condition, or conditions joined.
    ///
    /// `all` and `any` hold two or more, none of their own kind; `not` never holds `not`.
    package indirect enum Expression: Hashable, Sendable {
        /// In title, byline or text.
        case text(Term)
        case subject(Subject, Term)
        case date(Bound, QueryDate)
        case state(State)
        case feature(Feature)
        case not(Expression)
        case all([Expression])
        case any([Expression])
    }
}

extension Query.Expression {
    /// Everything in a list holds; nil for an empty one.
    static func every(_ parts: [Self]) -> Self? {
        let flat = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
        return flat.count > 1 ? .all(flat) : flat.first
    }

    /// Something in a list holds; nil for an empty one.
    static func either(_ parts: [Self]) -> Self? {
        let flat = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
        return flat.count > 1 ? .any(flat) : flat.first
    }

    fileprivate var firstWords: String? {
        switch self {
        case .text(let term): term.text
        case .all(let parts), .any(let parts): parts.lazy.compactMap(\.firstWords).first
        case .subject, .date, .state, .feature, .not: nil
        }
    }

    fileprivate var hasWords: Bool {
        switch self {
        case .text: true
        case .all(let parts), .any(let parts): parts.contains(where: \.hasWords)
        case .subject, .date, .state, .feature, .not: false
        }
    }

    /// The opposite.
    var negated: Self {
        if case .not(let inner) = self { inner } else { .not(self) }
    }
}
