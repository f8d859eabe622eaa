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
        if kind == .place, let state = states[key.filter { $0 != "." }] { return state }
        if kind == .other, let people = Peoples.canonical(key) { return people }
        return canonical[key] ?? key
    }

    /// American states as newspapers shorten them; not those that mean another place, too.
    private static let states: [String: String] = [
        "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california", "colo": "colorado",
        "conn": "connecticut", "del": "delaware", "fla": "florida", "ill": "illinois", "ind": "indiana",
        "kan": "kansas", "ky": "kentucky", "md": "maryland", "mass": "massachusetts", "mich": "michigan",
        "minn": "minnesota", "mont": "montana", "neb": "nebraska", "nev": "nevada", "nh": "new hampshire",
        "nj": "new jersey", "nm": "new mexico", "nc": "north carolina", "nd": "north dakota", "okla": "oklahoma",
        "ore": "oregon", "pa": "pennsylvania", "ri": "rhode island", "sc": "south carolina", "sd": "south dakota",
        "tenn": "tennessee", "tex": "texas", "vt": "vermont", "va": "virginia", "wis": "wisconsin",
        "wva": "west virginia", "wyo": "wyoming",
    ]

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
