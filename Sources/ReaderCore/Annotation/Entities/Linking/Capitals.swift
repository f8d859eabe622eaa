import ReaderBasics

/// Names that are written in capitals for the look of it: "BENGALURU (Reuters)", "NEW DELHI".
enum Capitals {
    /// Shorter words in capitals may be acronyms ("UAE", "USSR").
    private static let longestAcronym = 4
    private static let small: Set<String> = ["de", "la", "del", "do", "da", "of", "the", "and", "von", "van", "bin"]

    /// A name with capitals at the start of its words only, where all its letters were capitals.
    ///
    /// - Parameter isKnown: whether no acronym stands in the name, whatever its words look like.
    static func unshouted(_ name: String, isKnown: Bool) -> String {
        let isSmall = name.utf8.contains(where: { $0.isSmallLetter })
        guard !isSmall, !name.unicodeScalars.contains(where: \.properties.isLowercase) else { return name }
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        let isShouted = words.contains { $0.count > longestAcronym && !$0.contains(".") }
        guard isShouted || isKnown else { return name }
        let set = words.enumerated().map { number, word in
            let lower = word.lowercased()
            if number > 0, small.contains(lower) { return lower }
            return isInitials(lower) ? String(word) : titled(lower)
        }
        return set.joined(separator: " ")
    }

    /// "JK", "T.S."
    private static func isInitials(_ word: String) -> Bool {
        word.contains(".") || word.count < 4 && !word.contains { "aeiouy".contains($0) }
    }

    /// "o'neill-smith" as "O'Neill-Smith".
    private static func titled(_ word: String) -> String {
        var result = ""
        var isStart = true
        for character in word {
            result += isStart ? character.uppercased() : String(character)
            isStart = character == "-" || (character == "'" || character == "’") && result.count == 2
        }
        return result
    }
}
