import ReaderLexicons

/// Adjectives and inhabitants of countries, continents, regions and cities, and where they are at home.
enum Peoples {
    /// Where a people lives: the name of a country, region or city in common use; nil for peoples of none or several.
    ///
    /// - Parameter key: as `NameKey` writes it.
    static func home(of key: String) -> String? {
        if let home = homes[key] { return home }
        guard let number = Countries.byPeople[key] else { return nil }
        return Countries.all[number].name
    }

    /// Whether a home is no place: the games of "an Olympic champion".
    static func isEvent(_ home: String) -> Bool { home.hasSuffix(" Games") }

    /// Whether the name of a people of several words begins with a word in small letters.
    static func begin(with word: String) -> Bool { firstWords.contains(word) }

    /// The home of what stands before a hyphen for a people: "Franco" in "Franco-German".
    static func home(ofPrefix word: String) -> String? { prefixes[word] }

    /// Words before a hyphen that a people's name may have: "anti-American".
    static let attitudes: Set<String> = [
        "anti", "pro", "non", "pan", "trans", "post", "pre", "ex", "un", "inter", "intra", "neo", "half", "part",
        "semi", "mid", "quasi", "all",
    ]

    /// Adjectives of ages and styles: they name nothing.
    static let styles: Set<String> = ["victorian", "elizabethan", "edwardian", "jacobean", "napoleonic", "dickensian"]

    /// Peoples and faiths of no one country, by the form that stands for all: "Kurds" and "Kurdish" are one entry.
    static func canonical(_ key: String) -> String? { forms[key] }

    private static let forms: [String: String] = {
        var forms: [String: String] = [:]
        let table = EnglishPeoples.forms
        for line in table.split(separator: ",") {
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            for word in words { forms[word] = words[0] }
        }
        forms["olympics"] = "olympic games"
        forms["paralympics"] = "paralympic games"
        return forms
    }()

    private static let prefixes: [String: String] = [
        "franco": "France", "anglo": "United Kingdom", "sino": "China", "russo": "Russia", "indo": "India",
        "afro": "Africa", "euro": "Europe", "austro": "Austria", "italo": "Italy", "hispano": "Spain",
        "luso": "Portugal", "nippo": "Japan", "serbo": "Serbia", "greco": "Greece", "graeco": "Greece",
        "turco": "Turkey", "dano": "Denmark", "polono": "Poland", "germano": "Germany", "americano": "United States",
        "israelo": "Israel", "perso": "Iran", "ibero": "Iberia", "japano": "Japan", "czecho": "Czech Republic",
    ]

    private static let homes: [String: String] = {
        var homes: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let columns = line.split(separator: "|")
            guard columns.count == 2 else { continue }
            for name in columns[1].split(separator: ";") {
                for form in Countries.forms(ofPeople: String(name)) { homes[form] = String(columns[0]) }
            }
            // Those are the games themselves.
            for games in ["olympics", "paralympics"] {
                homes[games] = nil
            }
        }
        return homes
    }()

    private static let firstWords: Set<String> = Set(
        (Array(homes.keys) + Array(Countries.byPeople.keys)).filter { $0.contains(" ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) })
}

extension Countries {
    /// The singular and plural of a word for a people, as `NameKey` writes them: "Irishman" and "Irishmen".
    static func forms(ofPeople name: String) -> [String] {
        let key = NameKey.of(name)
        return key.hasSuffix("man") ? [key, key + "s", String(key.dropLast(3)) + "men"] : [key, key + "s"]
    }
}
