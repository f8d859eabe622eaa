import ReaderLexicons

/// Which of "he" and "she" refers to somebody.
enum Gender: Sendable {
    case masculine, feminine

    init?(pronoun key: WordKey) {
        switch key {
        case "he", "his", "him", "himself": self = .masculine
        case "she", "her", "hers", "herself": self = .feminine
        default: return nil
        }
    }

    init?(title key: WordKey) {
        switch key {
        case "mr", "mr.", "sir", "lord", "king", "prince", "herr", "monsieur": self = .masculine
        case "mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "dame", "madame": self = .feminine
        default: return nil
        }
    }

    /// By a given name that is borne by one sex nine times in ten.
    init?(givenName key: WordKey) {
        if Self.masculineNames.contains(key) {
            self = .masculine
        } else if Self.feminineNames.contains(key) {
            self = .feminine
        } else {
            return nil
        }
    }

    private static func keys(_ names: String) -> Set<WordKey> {
        Set(names.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
    }

    /// The commonest men's names of the United States Census of 1990, and some of the world's news.
    private static let masculineNames = keys(
        EnglishGivenNames.men)

    /// The commonest women's names of the same census, and some of the world's news.
    private static let feminineNames = keys(
        EnglishGivenNames.women)
}
