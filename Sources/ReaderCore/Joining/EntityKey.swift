import ReaderEntities
import ReaderModel

/// When entities of different articles may be one: kind and full name, folded.
///
/// What is sure of itself only inside one article gets no key and stays there: a surname, a lone initial and surname, an
/// abbreviation of two letters. An institution that every country has ("the Supreme Court") needs a country that the article tells
/// (`Institution`).
enum EntityKey {
    /// - Parameters:
    ///   - traits: what the article says of it.
    ///   - context: the folded names of all that the article speaks of.
    static func of(_ entity: Entity, _ phrases: Phrases, traits: [String], context: Set<String>) -> String? {
        let folded = FoldedName.of(entity.name)
        let name: String? =
            switch entity.kind {
            case .person: person(folded, phrases, traits)
            case .organization: organization(folded, traits)
            case .place: place(folded, context)
            case .other: other(FoldedName.of(withoutVersion(entity.name)))
            }
        return name.map { "\(entity.kind.rawValue) \($0)" }
    }

    /// The key of an entity that the reader has named; nil for any other.
    static func decided(_ entity: Entity) -> String? {
        let folded = FoldedName.of(entity.name)
        switch entity.identity {
        case .found: return nil
        case .literal, .apart: return "\(entity.kind.rawValue) \(folded)"
        case .named, .ofKind:
            let full = entity.kind == .person ? PersonName(folded: folded).full : nil
            return "\(entity.kind.rawValue) \(full ?? Aliases.canonical(folded, entity.kind))"
        }
    }

    private static func person(_ folded: String, _ phrases: Phrases, _ traits: [String]) -> String? {
        if let full = PersonName(folded: folded).full { return full }
        let countries = traits.filter { $0.hasPrefix(Trait.from) }.map { String($0.dropFirst(Trait.from.utf8.count)) }
        return RegnalName.key(folded: folded, prefixes: phrases.titles, countries: countries) ?? OfficeName.key(
            folded: folded, prefixes: phrases.titles) ?? rareSurname(folded)
    }

    /// A name of one word that is no common given or family name means one person or nobody.
    private static func rareSurname(_ folded: String) -> String? {
        folded.utf8.count > 4 && !folded.contains(" ") && !TaggerModel.embedded.isCommonName(folded) ? folded : nil
    }

    /// "Linux Kernel 4.16.3" is the Linux Kernel; "iPhone 11" and "Python 3.8" are products of their own.
    private static func withoutVersion(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, let parts = words.last?.split(separator: ".", omittingEmptySubsequences: false),
            parts.count > 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) })
        else { return name }
        return words.dropLast().joined(separator: " ")
    }

    // MARK: Organisations

    private static func organization(_ folded: String, _ traits: [String]) -> String? {
        let canonical = Aliases.canonical(folded, .organization)
        if canonical != folded { return canonical }
        if let known = WorldNames.organization(folded: folded) { return known }
        if let institution = Institution(folded: folded) {
            let name = Aliases.canonical(institution.name, .organization)
            let isOwn = institution.isDistinctive || name != institution.name || Aliases.isKnown(name)
            return isOwn || traits.contains { $0.hasPrefix(Trait.from) } ? name : nil
        }
        var words = folded.split(separator: " ").map { $0 == "&" ? "and" : String($0) }
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        let short = words.filter { !legalForms.contains($0) }
        if !short.isEmpty { words = short }
        let name = words.joined(separator: " ")
        return name.utf8.count < 3 ? nil : Aliases.canonical(name, .organization)
    }

    /// Legal forms of companies, which most articles leave out.
    private static let legalForms: Set<String> = Set(
        "inc corp corporation co company ltd limited plc llc llp ag gmbh sa nv se spa kk pty".split(separator: " ")
            .map(String.init))

    // MARK: Places and others

    private static func place(_ folded: String, _ context: Set<String>) -> String? {
        if let signs = homonyms[folded], context.isDisjoint(with: signs) { return nil }
        let canonical = Aliases.canonical(folded, .place)
        return canonical == folded ? WorldNames.place(folded: folded) ?? canonical : canonical
    }

    /// Countries whose short name is another place's too, and what an article that means the country speaks of.
    private static let homonyms: [String: Set<String>] = [
        "georgia": ["georgian", "georgians", "tbilisi", "abkhazia", "south ossetia", "republic of georgia"],
        "congo": ["republic of congo", "republic of the congo", "brazzaville"],
        "guinea": ["guinean", "guineans", "conakry"],
        "jordan": ["jordanian", "jordanians", "amman"],
    ]

    /// An event, a law or a product that has a name of its own.
    private static func other(_ folded: String) -> String? {
        let folded = folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
        let words = folded.split(separator: " ").map(String.init)
        guard words.contains(where: { !occasions.contains($0) && !Institution.isWord($0) }) else { return nil }
        return Aliases.canonical(folded, .other)
    }

    /// Words for events and laws that everybody has.
    private static let occasions: Set<String> = Set(
        """
        accord act agreement award awards bill championship championships charter code conference constitution convention cup \
        day declaration deal election elections festival final finals game games league masters open pact prize protocol \
        referendum resolution revolution summit tournament treaty war week
        """.split(separator: " ").map(String.init))

    /// The name to show: the common one of a country.
    static func displayName(of entity: Entity) -> String {
        if entity.kind == .place, let country = WorldNames.country(entity.name) { return Countries.all[country].name }
        return MentionCluster.line(entity.name)
    }
}
