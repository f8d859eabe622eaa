import ReaderBasics
import ReaderLexicons

/// Writes tokens as running text: no space before marks and contractions, none after openers and elisions.
struct RunningText {
    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [[Range<Int>]] = []
    private var last = ""
    private var runsOn = false
    private let glued: Set<String>
    private let gluing: Set<String>
    private let hasElisions: Bool

    /// - Parameter lexicon: of the text's language; nil for English.
    init(_ lexicon: Lexicon? = nil) {
        let code = lexicon?.code
        hasElisions = code != nil
        switch code {
        case "de":
            glued = Self.marks.union(["“", "‘", "«"])
            gluing = Self.openers.union(["„", "‚", "»"])
        case "fr":
            glued = Self.marks.union(["”", "-il", "-elle", "-on", "-ils", "-t-il", "-t-elle", "-t-on"])
            gluing = Self.openers.union(["“"])
        case _?:
            glued = Self.marks.union(["”", "»"])
            gluing = Self.openers.union(["“", "«", "„"])
        case nil:
            glued = Self.marks.union(Self.contractions)
            gluing = Self.openers.union(["“"])
        }
    }

    private static let marks: Set<String> = [",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "''", "”", "…"]
    private static let openers: Set<String> = ["(", "[", "{", "$", "£", "€", "#", "``"]
    private static let contractions: Set<String> = [
        "'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m", "’re", "’ve", "’ll", "’d", "’m",
    ]
    private static let stops: Set<String> = [".", "!", "?", "\"", "''", "”"]

    mutating func append(_ sentence: ConllSentence) {
        if !bytes.isEmpty { bytes.append(runsOn || Self.stops.contains(last) ? .space : .lineFeed) }
        var spans: [Range<Int>] = []
        var isGlued = true
        var isQuoteOpen = false
        for word in sentence.words {
            let isQuote = word == "\""
            if !isGlued, !(isQuote ? isQuoteOpen : glued.contains(word)) { bytes.append(.space) }
            spans.append(bytes.count..<(bytes.count + word.utf8.count))
            bytes += word.utf8
            if isQuote { isQuoteOpen.toggle() }
            isGlued = isQuote ? isQuoteOpen : gluing.contains(word) || isElided(word)
            last = word
        }
        runsOn = sentence.runsOn
        tokens.append(spans)
    }

    /// "l'", "dell’": what the next word follows without a space.
    private func isElided(_ word: String) -> Bool {
        hasElisions && word.count > 1 && (word.hasSuffix("'") || word.hasSuffix("’"))
    }
}
