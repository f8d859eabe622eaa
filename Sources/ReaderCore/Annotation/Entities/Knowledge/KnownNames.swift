import ReaderBasics
package import ReaderLexicons
package import ReaderModel

/// What names in a language mean that the world knows: countries, and bodies like the United Nations, by their English names.
package struct KnownNames: Sendable {
    /// English names by name, normalised by `NameKey`.
    private let countries: [String: String]
    private let organizations: [String: String]

    /// The first words of the names of countries.
    private let firstWords: Set<Substring>

    private init(_ lexicon: Lexicon) {
        countries = Self.table(lexicon.names.countries)
        organizations = Self.table(lexicon.names.organizations)
        firstWords = Set(countries.keys.compactMap { $0.split(separator: " ").first })
    }

    private static func table(_ lines: String) -> [String: String] {
        var table: [String: String] = [:]
        for (name, others) in rows(lines) { for other in others { table[key(NameKey.of(other))] = name } }
        return table
    }

    /// A key that does not say whether elided articles are words of their own.
    private static func key(_ key: String) -> String {
        guard key.utf8.contains(where: { $0 == .apostrophe || $0 == 0xE2 }) else { return key }
        return key.replacing("’", with: "'").replacing("' ", with: "'")
    }

    /// The rows of a table of names: an English name and the names that a language has for it.
    private static func rows(_ lines: String) -> [(name: String, others: [String])] {
        lines.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "|")
            guard columns.count == 2 else { return nil }
            return (String(columns[0]), columns[1].split(separator: ";").map(String.init))
        }
    }

    /// The names of a language that has a lexicon.
    package static func of(_ lexicon: Lexicon) -> KnownNames { all.of(lexicon) }

    private static let all = PerLexicon { KnownNames($0) }

    /// The English name of a country by a name here, normalised by `NameKey`; nil where it is none.
    package func country(_ key: String) -> String? { countries[Self.key(key)] }

    /// Whether the name of a country may begin with a word in small letters.
    func beginsCountry(_ word: String) -> Bool {
        let first = word.unicodeScalars.prefix { $0 != "-" && $0 != "'" && $0 != "’" }
        return firstWords.contains(Substring(first)) || firstWords.contains(Substring(word))
    }

    /// The English name of a body that the world knows, in the same way.
    func organization(_ key: String) -> String? { organizations[Self.key(key)] }

    // MARK: Across languages

    /// English names by the names of all languages, as something folds them.
    ///
    /// A name that means different things in two languages, or something else in English, is left out.
    ///
    /// - Parameters:
    ///   - kind: places or organisations.
    ///   - fold: what names go by.
    package static func everywhere(_ kind: Entity.Kind, fold: (String) -> String) -> [String: String] {
        var meanings: [String: Set<String>] = [:]
        for lexicon in Lexicon.all {
            let lines = kind == .place ? lexicon.names.countries : lexicon.names.organizations
            for (name, others) in rows(lines) {
                for other in others where !homonyms.contains(other) {
                    meanings[fold(other), default: []].insert(name)
                }
            }
        }
        return meanings.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// Names of countries in one language that are cities or regions in others.
    private static let homonyms: Set<String> = [
        "Granada", "Georgia", "Guinea", "Congo", "Kongo", "Maurice", "Amerika", "América", "Amérique", "EU", "US",
        "Timor",
        "Macedonia", "Bosnia", "Emirati", "Gales",
    ]
}
