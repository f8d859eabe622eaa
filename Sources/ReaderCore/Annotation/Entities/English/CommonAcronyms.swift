import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Abbreviations that stand for a common noun and name nothing: "TB", "an MP", "the ICU".
struct CommonAcronyms {
    let words: WordIndex

    /// The names without such abbreviations; one that is short for a name of the document stays.
    func removed(from names: [TaggedName]) -> [TaggedName] {
        guard names.contains(where: isCommon) else { return names }
        var initials: Set<String> = []
        for name in names where name.tokens.count > 1 {
            initials.insert(String(name.tokens.filter(words.isCapital).compactMap { words[$0].first }))
        }
        return names.filter { !isCommon($0) || initials.contains(words[$0.tokens.lowerBound]) }
    }

    private func isCommon(_ name: TaggedName) -> Bool {
        let token = name.tokens.lowerBound
        guard name.tokens.count == 1, Self.all.contains(words[token]) else { return false }
        // "MPs" and "MoU" too, but no "Rat" nor "Pm".
        return words.text.text.bytes[words.text.tokens[token].range].count(where: {
            $0.isCapitalLetter || $0.isASCIIDigit
        })
            > 1
    }

    /// Whether letters stand for a common noun.
    static func contains(_ letters: String) -> Bool { all.contains(letters) }

    /// Diseases and medicine, offices and degrees, economy, machines and weapons, groups of people.
    private static let all: Set<String> = Set(
        EnglishNames.commonAcronyms.split(separator: " ").map(String.init))
}
