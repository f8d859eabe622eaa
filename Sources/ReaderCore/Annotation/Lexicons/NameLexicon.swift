/// What is known of the names of a language: small words in them, what stands before people, and names that all know.
package struct NameLexicon: Sendable {
    /// What a noun for people says of their sex.
    package enum Sex: Sendable {
        case female, male
    }

    /// Small words that stand inside names ("von", "de la"), as they are written.
    package var particles: [String] = []
    /// Words for "and".
    package var conjunctions: [String] = []
    /// Articles, and prepositions that have swallowed one, in small letters.
    package var articles: Set<String> = []
    /// Prepositions that say where something is, in small letters.
    package var locatives: Set<String> = []
    /// Whether ordinary nouns have capitals and grow together ("Bundesratsbeschluss").
    package var hasCompounds = false
    /// Whether a name in the genitive ends with an -s that is not its own.
    package var hasGenitiveS = false

    /// Whether so much was learned from that words have weights in this language alone, beside those of all languages.
    package var hasOwnWeights = false

    /// Words that every country has one of and that are no names by themselves ("Governo"), in small letters.
    package var generic: Set<String> = []
    /// What people are called before their names and is no part of what they are ("Frau", "monsieur"), in small letters.
    package var courtesies: [String: Sex?] = [:]
    /// Nouns for offices and callings, in small letters, with the sex of whom they are said of.
    package var titles: [String: Sex?] = [:]
    /// How titles begin whose holders lead a department: what follows them is theirs and no name ("ministra de Hacienda").
    package var ministers: [String] = []
    /// Words that may stand between a title and its article or before it ("ehemalige", "vice"), in small letters.
    package var titleModifiers: Set<String> = []
    /// Personal pronouns in small letters, third person, singular, of people or things.
    package var pronouns: [String: Sex] = [:]
    /// Verb forms of what only people do, in small letters: what a pronoun beside them means is somebody.
    package var humanVerbs: Set<String> = []
    /// Words for "and" that join names but stand in none, beside `conjunctions`.
    package var listConjunctions: Set<String> = []
    /// Words that a street's name begins with, in small letters ("rue", "avenue").
    package var streets: Set<String> = []
    /// Words that begin the name of a place only right before a capital ("place"), in small letters.
    package var squares: Set<String> = []
    /// Words for rivers, in small letters: the name is what stands behind them ("rio").
    package var waters: Set<String> = []
    /// What stands in parentheses behind a place and says in which state or province it is ("PE"), in small letters.
    package var regionCodes: Set<String> = []
    /// Two words in small letters behind which stands who holds something ("organisé par").
    package var organizers: Set<String> = []
    /// Words that lines begin with in capitals before a dash and that are no places ("exclusif"), in small letters.
    package var lineLabels: Set<String> = []
    /// Articles that a club has where its city has none ("el Barcelona"), in small letters.
    package var teamArticles: Set<String> = []
    /// Words that speak of games, in small letters.
    package var gameWords: Set<String> = []
    /// How sure people, organisations and places must be to be shown, from 0 to 1: so that at least 85 in a hundred are right
    /// where less was learned from.
    package var leastPerson = 0.4
    package var leastOrganization = 0.4
    package var leastPlace = 0.4
    /// Names of countries: an English name | the names here, divided by semicolons; a line each.
    package var countries = ""
    /// Names of bodies that the world knows, in the same form.
    package var organizations = ""

    package init() {}
}

extension NameLexicon {
    /// The words of some lines.
    static func words(_ lines: String) -> [String] { lines.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// Nouns of some lines, "+f" or "+m" behind those that say the sex.
    static func nouns(_ lines: String) -> [String: Sex?] {
        var nouns: [String: Sex?] = [:]
        for word in words(lines) {
            let sex: Sex? = word.hasSuffix("+f") ? .female : word.hasSuffix("+m") ? .male : nil
            nouns.updateValue(sex, forKey: sex == nil ? word : String(word.dropLast(2)))
        }
        return nouns
    }
}
