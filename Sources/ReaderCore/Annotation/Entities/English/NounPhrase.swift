import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// A phrase with a role noun as its head: "the U.S. ambassador to the Philippines".
struct NounPhrase {
    /// The first token after the article.
    let start: Int
    let head: Int
    /// After the head and what belongs to it.
    let end: Int
    let kind: Entity.Kind
    /// Whether "the" stands before it.
    let isDefinite: Bool

    private static let longestCore = 9
    private static let longest = 16
    private static let prepositions: Set<String> = [
        "of", "for", "to", "at", "in", "from", "on", "with", "and", "under",
    ]
    private static let breaks: Set<String> = Set(
        EnglishNames.phraseBreaks.split(separator: " ").map(String.init))

    /// Reads a phrase that ends with its head, whatever verb follows it; nil where there is none.
    ///
    /// "the spokeswoman added": what follows a head must be a mark, a verb or the like, or the head is none.
    init?(nominal words: WordIndex, _ nameAt: [Int32], from first: Int, in sentence: Range<Int>) {
        start = first + 1
        isDefinite = words[first] == "the"
        var token = start
        var found: (head: Int, kind: Entity.Kind)?
        while token < min(sentence.upperBound, start + Self.longestCore), Self.isCore(words, token) {
            if found != nil, Self.isAfterHead(words, token) { break }
            found = nameAt[token] < 0 ? words.role(token).map { (token, $0.kind) } : nil
            token += 1
        }
        guard let found, found.head == token - 1 else { return nil }
        if token < sentence.upperBound, nameAt[token] >= 0 || words[token] == "of" || words[token] == "-" { return nil }
        (head, kind) = found
        end = token
    }

    /// Whether a word may follow the head of a phrase without being part of it.
    private static func isAfterHead(_ words: WordIndex, _ token: Int) -> Bool {
        let word = words[token]
        if ListedWords.days.contains(word) || ListedWords.pastVerbs.contains(word) { return true }
        return !words.isCapital(token) && word.utf8.count > 3 && (word.hasSuffix("ed") || word.hasSuffix("ly"))
    }

    /// Reads a phrase at a token; nil where there is none, or where it is the title of a name that follows.
    init?(_ words: WordIndex, _ nameAt: [Int32], from first: Int, in sentence: Range<Int>) {
        guard first < sentence.upperBound else { return nil }
        let hasArticle = ["the", "a", "an"].contains(words[first])
        isDefinite = words[first] == "the"
        start = hasArticle ? first + 1 : first
        var core = start
        while core < min(sentence.upperBound, start + Self.longestCore), Self.isCore(words, core) { core += 1 }
        guard core > start, nameAt[core - 1] < 0, let role = words.role(core - 1) else { return nil }
        guard core >= sentence.upperBound || nameAt[core] < 0 else { return nil }
        head = core - 1
        kind = role.kind
        end = Self.complementEnd(words, nameAt, core, limit: min(sentence.upperBound, start + Self.longest))
    }

    private static func isCore(_ words: WordIndex, _ token: Int) -> Bool {
        let word = words[token]
        if word == "-" || word == "'s" || word == "&" { return true }
        guard words.isWord(token) || words.text.tokens[token].shape.contains(.digit) else { return false }
        return !prepositions.contains(word) && !breaks.contains(word)
    }

    /// After "of Apple", "to the Philippines": as far as no mark or verb stands.
    private static func complementEnd(_ words: WordIndex, _ nameAt: [Int32], _ core: Int, limit: Int) -> Int {
        guard core < limit, prepositions.contains(words[core]) else { return core }
        var end = core
        while end < limit, words.isWord(end) || ["-", "'s", "&"].contains(words[end]) || nameAt[end] >= 0 {
            if breaks.contains(words[end]) { return core }
            end += 1
        }
        return end
    }
}

/// Closed lists of words that end a noun phrase.
enum ListedWords {
    static let days: Set<String> = Set(
        EnglishNames.days.split(separator: " ").map(String.init)
    ).union((CalendarNames.weekdays + CalendarNames.months).map { $0.lowercased() })

    /// Past tenses without -ed.
    static let pastVerbs: Set<String> = Set(
        EnglishNames.pastVerbs.split(separator: " ").map(String.init))
}
