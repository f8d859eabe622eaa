import ReaderBasics

/// What Omnivore writes beside a page (`highlights/SLUG.md` in its export): a quotation for each passage, below it tags as
/// words that begin with a number sign, and what was written to it.
enum OmnivoreHighlights {
    static func read(_ markdown: String) -> [SavedHighlight] {
        var highlights: [SavedHighlight] = []
        var isInQuote = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = String(line).trimmedSpaces
            if words.isEmpty {
                isInQuote = false
            } else if words.hasPrefix(">") {
                let quoted = String(words.dropFirst()).trimmedSpaces
                if isInQuote, let last = highlights.indices.last {
                    highlights[last].quote = [highlights[last].quote, quoted].filter { !$0.isEmpty }
                        .joined(separator: "\n")
                } else {
                    highlights.append(SavedHighlight(quoted))
                }
                isInQuote = true
            } else if !words.split(separator: " ").allSatisfy({ $0.hasPrefix("#") && $0.count > 1 }) {
                isInQuote = false
                if highlights.isEmpty { highlights.append(SavedHighlight("")) }
                let last = highlights.count - 1
                highlights[last].note = [highlights[last].note, words].compactMap(\.self).joined(separator: "\n")
            }
        }
        return highlights.filter { !$0.quote.isEmpty || $0.note != nil }
    }
}
