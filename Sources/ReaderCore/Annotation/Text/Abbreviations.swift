import ReaderLexicons

/// Words that keep their full stop, and what the stop may still mean.
enum Abbreviations {
    /// What must follow for the stop to belong to the word.
    enum Kind {
        /// Stands before a name and never ends a sentence ("Mr.", "Gen.").
        case title
        /// Always an abbreviation; ends a sentence only before a word that opens one ("Inc.", "Fla.").
        case always
        /// An abbreviation before a digit only ("Jan. 5", "No. 3").
        case beforeDigit
        /// An abbreviation before a digit or a comma only, since it is a word too ("Ill.,", "Sun. 5").
        case beforeComma
    }

    static func kind(of word: String) -> Kind? { kinds[word] }

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for (kind, words) in lists {
            for word in words.split(separator: " ") { kinds[String(word)] = kind }
        }
        return kinds
    }()

    private static let lists: [(Kind, String)] = [
        (
            .title,
            EnglishTokens.titles
        ),
        (
            .always,
            EnglishTokens.abbreviations
        ),
        (.beforeDigit, "Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mar No Nos no nos Art Fig Vol pp Sec Ch Vs"),
        (
            .beforeComma,
            "Ill Ind Mass Wash Ore Conn Del Pa La Mo Ark Tex Wis Miss Me Mon Tue Tues Wed Thu Thurs Fri Sat Sun"
        ),
    ]

    /// Words that open a sentence when capitalised after an abbreviation.
    static func opensSentence(_ word: String) -> Bool { openers.contains(word) }

    private static let openers = Set(
        EnglishTokens.sentenceOpeners.split(separator: " ").map(String.init))

    /// Endings that make `name.ending` one word ("Amazon.com").
    static func isDomainEnding(_ word: String) -> Bool { domains.contains(word) }

    private static let domains: Set<String> = [
        "com", "org", "net", "gov", "edu", "co", "uk", "io", "tv", "de", "fr", "info", "ru", "cn", "eu", "us", "int",
        "ai", "me",
    ]
}
