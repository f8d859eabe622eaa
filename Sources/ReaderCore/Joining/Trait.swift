import ReaderEntities
import ReaderModel

/// What tells an entity from others of its name, as text that the library can count: a word for the sort, a space, a
/// value.
package enum Trait {
    package static let called = "called "
    static let sex = "sex "
    static let occupation = "calling "
    /// What somebody has been, which tells nothing against what they are.
    static let past = "past "
    static let from = "from "
    static let initials = "initials "
    /// The state or country that the article names right behind a place.
    static let inside = "in "
    /// The states and countries that it names elsewhere.
    static let near = "near "
    /// The key of a name that the reader has said to mean it, in an article where it is called so.
    package static let also = "also "
    /// The key of the name by which an article was taken to mean it because of that.
    package static let taken = "taken "

    /// - Parameter home: the folded name of the country that the article is about.
    static func of(_ entity: Entity, _ phrases: Phrases, home: String?) -> [String] {
        switch entity.kind {
        case .person: person(entity, phrases)
        case .organization: organization(entity, phrases, home)
        case .place, .other: []
        }
    }

    private static func person(_ entity: Entity, _ phrases: Phrases) -> [String] {
        var traits = phrases.all.flatMap { occupations($0, .person) + origins($0) }
        if let sex = self.sex(phrases) { traits.append(sex == .female ? "\(self.sex)f" : "\(self.sex)m") }
        let initials = PersonName(folded: FoldedName.of(entity.name)).initials
        if !initials.isEmpty { traits.append(Trait.initials + initials) }
        return unique(traits)
    }

    /// Of an institution the country counts, the name's own before the article's.
    private static func organization(_ entity: Entity, _ phrases: Phrases, _ home: String?) -> [String] {
        let traits = unique(phrases.all.flatMap { occupations($0, .organization) + origins($0) })
        guard let institution = Institution(folded: FoldedName.of(entity.name)) else { return traits }
        // "State Department" means the same wherever it is read.
        guard let country = institution.country ?? (Aliases.isKnown(institution.name) ? nil : home),
            !traits.contains(where: { $0.hasPrefix(from) })
        else {
            return traits
        }
        return traits + [from + (whole[country] ?? country)]
    }

    private static func unique(_ traits: [String]) -> [String] {
        var seen: Set<String> = []
        return traits.filter { seen.insert($0).inserted }
    }

    private static let pastWords: Set<String> = ["former", "ex", "retired", "late", "onetime", "exiled", "future"]

    private static func occupations(_ phrase: String, _ kind: Entity.Kind) -> [String] {
        let words = Phrases.head(of: phrase).flatMap { FoldedName.of(String($0)).split(separator: " ") }
        if words.contains(where: { Roles.role(String($0))?.family == "family" }) { return [] }
        let isPast = words.contains { pastWords.contains(String($0)) }
        return words.compactMap { Occupation.of($0, kind) }.map { (isPast ? past : occupation) + $0 }
    }

    /// Courtesy titles and nouns of one sex say it; else pronouns that agree, two or more.
    private static func sex(_ phrases: Phrases) -> Roles.Sex? {
        var (male, female) = (0, 0)
        for phrase in phrases.all {
            for word in Phrases.head(of: phrase) {
                let word = word.lowercased()
                let sex: Roles.Sex? =
                    if let courtesy = Roles.courtesies[word] { courtesy } else { Roles.role(word)?.sex }
                if sex == .male { male += 1 } else if sex == .female { female += 1 }
            }
        }
        let hasWords = male + female > 0
        if !hasWords { (male, female) = phrases.pronouns }
        guard male + female >= (hasWords ? 1 : 2) else { return nil }
        return female == 0 ? .male : male == 0 ? .female : nil
    }

    // MARK: Nationality

    /// Offices whose adjective is where they work, not where they are from ("the Belgian coach of Portugal").
    private static let accredited: Set<Substring> = [
        "coach", "manager", "ambassador", "envoy", "diplomat", "correspondent", "consul", "analyst", "expert",
        "champion",
    ]
    /// What may stand between a people and the noun: "the Chinese Foreign Ministry spokesman".
    private static let offices: Set<Substring> = [
        "prime", "vice", "deputy", "crown", "supreme", "foreign", "defense", "defence", "finance", "interior", "health",
    ]

    /// The countries whose people the phrase says it is of.
    private static func origins(_ phrase: String) -> [String] {
        // "Italian-Swedish" is two words; "Austrian-born" says where somebody comes from, not who they are.
        let words = Phrases.head(of: phrase).filter { !$0.hasSuffix("-born") }.flatMap { $0.split(separator: "-") }
        let folded = words.map { Substring(FoldedName.of(String($0))) }
        if folded.contains(where: accredited.contains) { return [] }
        var origins: [String] = []
        for index in words.indices where words[index].first?.isUppercase == true {
            for length in [2, 1] where index + length <= words.count {
                let key = folded[index..<(index + length)].joined(separator: " ")
                guard let country = country(ofPeople: key) else { continue }
                let next = index + length
                let isAdjective =
                    next == words.count || words[next].first?.isLowercase == true
                    || Roles.role(String(folded[next])) != nil || offices.contains(folded[next])
                if isAdjective { origins.append(from + country) }
                break
            }
        }
        return origins
    }

    private static func country(ofPeople key: String) -> String? {
        if key == "us" { return "united states" }
        if key == "uk" { return "united kingdom" }
        guard let number = Countries.byPeople[key] else { return nil }
        let name = FoldedName.of(Countries.all[number].name)
        return name == "soviet union" ? nil : whole[name] ?? name
    }

    /// Countries whose people are of a larger one, too.
    private static let whole: [String: String] = [
        "england": "united kingdom", "scotland": "united kingdom", "wales": "united kingdom",
        "northern ireland": "united kingdom", "hong kong": "china", "macau": "china", "puerto rico": "united states",
    ]
}
