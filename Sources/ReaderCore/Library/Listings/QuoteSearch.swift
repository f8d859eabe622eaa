import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Which quotes fit a query: its words stand in the quote or in the speaker's name, and everything else that it asks
/// for is true of the article.
struct QuoteSearch {
    private let root: Query.Expression?
    /// The articles that may have such quotes; nil for all.
    let articles: Matches?

    /// - Parameter typed: a query that may still be being typed; each of its words is the beginning of one.
    init(_ typed: String, in database: Database) throws {
        root = Query(typing: typed).root
        let plan = try QueryCompiler(database, today: Library.today).plan(Query(root.flatMap(Self.ofArticle)))
        let isFree = plan.match == nil && plan.condition == nil
        articles = isFree ? nil : try Matches(plan, in: database)
    }

    /// A page of the quotes that fit.
    func quotes(
        _ voice: Listing.Voice, withIndirect: Bool, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        try QuoteListing.quotes(voice, withIndirect: withIndirect, start, count: count, search: self, in: database)
    }

    /// The query for the quotes of few articles, which are looked up one by one.
    func narrowing(_ query: KeysetQuery) -> KeysetQuery {
        guard let articles, articles.count <= Library.few else { return query }
        let isIn = "quote.article IN (SELECT value FROM json_each(?))"
        return KeysetQuery(
            selection: query.selection, condition: query.condition.map { "\($0) AND \(isIn)" } ?? isIn,
            arguments: query.arguments + [articles.list.databaseValue], columns: query.columns,
            isDescending: query.isDescending)
    }

    /// Whether an article may have quotes that fit.
    func mayFit(_ article: RowID<ArticleRow>) -> Bool { articles?.contains(article) ?? true }

    /// Whether the words of the query stand in a quote.
    func fits(_ quote: LibraryQuote) -> Bool { fits(quote.words, quote.speakerName) }

    /// Whether the words of the query stand in some words, or in the name of their speaker.
    func fits(_ words: String, _ speaker: String?) -> Bool {
        guard let root else { return true }
        let (said, speaker) = (Self.words(words), Self.words(speaker ?? ""))
        return Self.holds(root, said: said, speaker: speaker)
    }

    /// - Parameter text: words with a space before and after each.
    private static func holds(_ expression: Query.Expression, said: String, speaker: String) -> Bool {
        switch expression {
        case .text(let term): has(term, said + speaker)
        case .subject(.said, let term): has(term, said)
        case .subject(.saidBy, let term): has(term, speaker)
        case .subject, .date, .state, .feature: true
        case .not(let inner): !hasWords(inner) || !holds(inner, said: said, speaker: speaker)
        case .all(let parts): parts.allSatisfy { holds($0, said: said, speaker: speaker) }
        case .any(let parts): parts.contains { holds($0, said: said, speaker: speaker) }
        }
    }

    private static func has(_ term: Query.Term, _ text: String) -> Bool {
        let words = words(term.text).dropLast()
        return words.isEmpty || text.contains(words)
    }

    /// The words of a text in small letters without accents, a space before and after each.
    private static func words(_ text: String) -> String {
        let words = FoldedName.of(text).split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }

    /// What is true of the article of a quote that fits; nil where nothing follows.
    private static func ofArticle(_ expression: Query.Expression) -> Query.Expression? {
        switch expression {
        case .text(let term), .subject(.said, let term): .text(Query.Term(term.text, isPrefix: true))
        case .subject, .date, .state, .feature: expression
        case .not(let inner): hasWords(inner) ? nil : expression
        case .all(let parts): .every(parts.compactMap(ofArticle))
        case .any(let parts):
            parts.allSatisfy { ofArticle($0) != nil } ? .either(parts.compactMap(ofArticle)) : nil
        }
    }

    private static func hasWords(_ expression: Query.Expression) -> Bool {
        switch expression {
        case .text, .subject(.saidBy, _), .subject(.said, _): true
        case .subject, .date, .state, .feature: false
        case .not(let inner): hasWords(inner)
        case .all(let parts), .any(let parts): parts.contains(where: hasWords)
        }
    }
}
