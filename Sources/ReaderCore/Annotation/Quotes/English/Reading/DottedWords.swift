import ReaderBasics
import ReaderLexicons

/// Abbreviations whose dot ends no sentence.
enum DottedWords {
    private static let words = WordSet(
        EnglishTokens.dotted.split(whereSeparator: \.isWhitespace).map { WordKey($0) })

    /// Capitalised as in the list, except for those written small.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= 6 else { return false }
        let key = WordKey(word)
        guard words.contains(key) else { return false }
        return word[word.startIndex] < .letterA || key == "vs" || key == "etc"
    }
}
