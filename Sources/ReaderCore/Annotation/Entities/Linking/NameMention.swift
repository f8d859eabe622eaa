import ReaderBasics
import ReaderModel
import ReaderTokens

/// A name in the text as the linker compares it.
struct NameMention {
    let tokens: Range<Int>
    let kind: Entity.Kind
    /// Its words in lower case, without stops, hyphens and what all names of the kind may have ("al-").
    private(set) var parts: [String]
    /// Whether its last letter is the -s of a genitive and not its own.
    private(set) var isGenitive = false
    /// Initial letters of its capitalised words; the name itself where it is written in capitals.
    let initials: String
    let isAcronym: Bool
    /// What stands before and beside it.
    var descriptions: [Description] = []
    /// Said by a courtesy title.
    var sex: Roles.Sex?
    /// The token of a title of honour that goes with the name ("Lady Hale", "Sir Keir").
    var honour: Int?
    /// See `Mention.confidence`.
    let confidence: Double?
    /// What found it.
    let rule: NameRule

    init(_ name: TaggedName, _ words: WordIndex) {
        tokens = name.tokens
        confidence = name.confidence
        rule = name.rule
        kind = name.kind
        var parts: [String] = []
        var initials = ""
        for token in name.tokens {
            let word = words[token]
            if word == "-" {
                if name.kind == .person, let last = parts.last, Self.particles.contains(last) { parts.removeLast() }
                continue
            }
            if parts.isEmpty, name.tokens.count > 1, ["the", "a", "an"].contains(word) { continue }
            parts.append(word == "&" ? "and" : Self.part(word))
            if words.isCapital(token) { initials += word.prefix(1) }
        }
        // "O Reilly" is O'Reilly.
        if name.kind == .person, parts.count > 1, let o = parts.dropLast().firstIndex(of: "o") {
            parts.replaceSubrange(o...(o + 1), with: ["o'" + parts[o + 1]])
        }
        self.parts = parts
        let spelling = name.tokens.count == 1 ? words.text.string(name.tokens.lowerBound) : ""
        let letters = spelling.filter { $0 != "." }
        isAcronym =
            (2...8).contains(letters.utf8.count) && letters.utf8.count(where: { $0.isCapitalLetter }) >= 2
        self.initials = isAcronym ? letters.lowercased() : initials
    }

    /// Takes the -s of the genitive away.
    mutating func dropGenitive() {
        guard let last = parts.popLast() else { return }
        parts.append(String(last.dropLast()))
        isGenitive = true
    }

    private static let particles: Set<String> = ["al", "el", "ul", "ur", "as", "ad", "an", "ar", "ash"]

    /// "u.s." as "us", "jr." as "jr".
    private static func part(_ word: String) -> String {
        if word.hasSuffix(".com") { return String(word.dropLast(4)) }
        return word.utf8.contains(.fullStop) ? word.filter { $0 != "." } : word
    }

    var key: String { parts.joined(separator: " ") }
}
