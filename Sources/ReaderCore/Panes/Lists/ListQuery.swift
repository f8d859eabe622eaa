import ReaderKeys
import ReaderLibrary
import ReaderScreen

/// What is typed to narrow a list of the library: a query, which may be wrong.
struct ListQuery: Equatable, Sendable {
    private(set) var text = ""
    /// Whether its last word may go on.
    private(set) var isTyping = false
    /// What is wrong with it; the list then shows nothing.
    private(set) var mistake: QueryError?

    var isEmpty: Bool { text.isEmpty }

    /// Takes the line as it is typed; a line that is finished with a mistake stays, and says so.
    mutating func take(_ prompt: inout Prompt, _ phase: Prompt.Phase) {
        let typed = prompt.field.text
        mistake = phase == .abandoned ? nil : QueryError.mistake(in: typed, isTyping: phase == .typing)
        prompt.error = mistake
        isTyping = phase == .typing
        text = phase == .abandoned ? "" : typed
    }

    /// Asks for what somebody has chosen instead of typing it.
    mutating func set(_ query: String) { self = ListQuery(text: query) }

    private init(text: String) { self.text = text }

    init() {}

    /// The words, and what of the query is about the articles.
    var parts: (words: String, rest: String) {
        // A blank ends the last word, so that it counts however short it is: a name may begin so.
        let whole = Query(typing: text + " ").divided
        return (whole.words, isTyping ? Query(typing: text).divided.rest : whole.rest)
    }
}

extension ListScope {
    /// A list as it is in this scope, of the articles that a query finds.
    ///
    /// - Parameter listing: the same of the whole library, or of an entity.
    func listing(_ listing: Listing, fitting query: String = "", isTyping: Bool = false) -> Listing {
        switch self {
        case .articles(let scope): .within(scope.narrowed(by: query, isTyping: isTyping), listing)
        case .article, .library, .entity, .about:
            query.isEmpty ? listing : .within(ArticleScope().narrowed(by: query, isTyping: isTyping), listing)
        }
    }

    /// The keys that lead on from a list of the library: to the whole of it, and back.
    var leavingHints: [Hint] {
        if case .articles = self {
            return [Hint(AppCommand.everywhere, "whole library"), Hint(AppCommand.back, "back")]
        }
        return [Hint(AppCommand.back, "back")]
    }

    /// What the articles are called; nil for an article, an entity or the whole library.
    package var title: String? { if case .articles(let scope) = self { scope.title } else { nil } }
}
