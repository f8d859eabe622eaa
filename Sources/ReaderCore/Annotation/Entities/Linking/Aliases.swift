import ReaderLexicons
package import ReaderModel

/// Names that mean the same everywhere, beside those of countries.
package enum Aliases {
    private static let table = EnglishNames.aliases

    private static let canonical: [String: String] = {
        var canonical: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let keys = line.split(separator: "|").map { NameKey.of(String($0)).filter { $0 != "," } }
            for key in keys { canonical[key] = keys[0] }
        }
        return canonical
    }()

    /// The one key of all names that mean the same.
    package static func canonical(_ key: String, _ kind: Entity.Kind) -> String {
        if kind != .person, kind != .other, let country = Countries.byName[key] { return Countries.all[country].name }
        if kind == .other, let people = Peoples.canonical(key) { return people }
        return canonical[key] ?? key
    }

    /// Whether a key is a name of an organisation here that means nothing else.
    static func isOrganization(_ key: String) -> Bool {
        guard let name = canonical[key] else { return false }
        return !places.contains(name)
    }

    private static let places: Set<String> = ["new york", "washington", "los angeles", "gaza"]

    /// Whether a name is one of these: such a name is not a part of a longer one.
    package static func isKnown(_ key: String) -> Bool {
        canonical[key] != nil || Countries.byName[key] != nil || Countries.byPeople[key] != nil
    }
}
