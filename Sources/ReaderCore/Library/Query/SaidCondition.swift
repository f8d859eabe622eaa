import ReaderBasics
import ReaderSQLite

/// The condition that words stand in a quote, by the index of what is said.
struct SaidCondition {
    private let tokenizer: FTS5Tokenizer

    init(tokenizer: FTS5Tokenizer) { self.tokenizer = tokenizer }

    /// What has to be said, and by whom, in one quote.
    struct Quoted {
        var words: [Query.Term]
        /// Nil where anybody may say it, and where several speakers are asked for, who have a quote each.
        var speaker: Query.Term?
    }

    /// Takes what has to stand in one quote out of conditions that all hold.
    static func joined(_ parts: [Query.Expression]) -> (quoted: Quoted?, rest: [Query.Expression]) {
        let words = parts.compactMap { if case .subject(.said, let term) = $0 { term } else { nil } }
        guard !words.isEmpty else { return (nil, parts) }
        let speakers = parts.compactMap { if case .subject(.saidBy, let term) = $0 { term } else { nil } }
        let speaker = speakers.count == 1 ? speakers.first : nil
        let rest = parts.filter {
            if case .subject(.said, _) = $0 { return false }
            if case .subject(.saidBy, _) = $0 { return speaker == nil }
            return true
        }
        return (Quoted(words: words, speaker: speaker), rest)
    }

    /// About a row of `article`.
    ///
    /// - Parameter speakers: selects those who may say it; nil for anybody.
    func condition(_ words: [Query.Term], by speakers: SQL?) throws -> SQL {
        let phrases = try words.compactMap(phrase)
        guard !phrases.isEmpty else { return "TRUE" }
        let match = phrases.joined(separator: " AND ")
        let isTheirs: SQL = speakers.map { "AND quote.speaker IN (\($0))" } ?? ""
        return """
            article.id IN (SELECT quote.article FROM said CROSS JOIN quote ON quote.id = said.rowid
                WHERE said MATCH \(match) \(isTheirs))
            """
    }

    /// FTS5's syntax of a phrase; nil for words without a letter or digit.
    private func phrase(_ term: Query.Term) throws -> String? {
        let tokens = try tokenizer.tokenize(query: term.text)
        guard let last = tokens.last?.unicodeScalars.first?.value else { return nil }
        return "\"\(tokens.joined(separator: " "))\"" + (term.isPrefix || UnspacedScript.contains(last) ? " *" : "")
    }
}
