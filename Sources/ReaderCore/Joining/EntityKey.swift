import ReaderEntities
import ReaderModel

/// When entities of different articles may be one: kind and full name, folded.
///
/// What is sure of itself only inside one article gets no key and stays there: a surname, a lone initial and surname,
/// an institution that every country has ("the Supreme Court"), an abbreviation of two letters.
enum EntityKey {
    /// - Parameters:
    ///   - traits: what the article says of it.
    ///   - context: the folded names of all that the article speaks of.
    static func of(_ entity: Entity, _ phrases: Phrases, traits: [String], context: Set<String>) -> String? {
        let folded = FoldedName.of(entity.name)
        let name: String? =
            switch entity.kind {
            case .person: person(folded, phrases, traits)
            case .organization: organization(folded)
            case .place: place(folded, context)
            case .other: other(folded)
            }
        return name.map { "\(entity.kind.rawValue) \($0)" }
    }

    private static func person(_ folded: String, _ phrases: Phrases, _ traits: [String]) -> String? {
        if let full = PersonName(folded: folded).full { return full }
        let countries = traits.filter { $0.hasPrefix(Trait.from) }.map { String($0.dropFirst(Trait.from.utf8.count)) }
        return RegnalName.key(folded: folded, prefixes: phrases.titles, countries: countries)
    }

    // MARK: Organisations

    private static func organization(_ folded: String) -> String? {
        let canonical = Aliases.canonical(folded, .organization)
        if canonical != folded { return canonical }
        var words = folded.split(separator: " ").map(String.init)
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        let short = words.filter { !legalForms.contains($0) }
        if !short.isEmpty { words = short }
        guard words.contains(where: { !isInstitution($0) }) else { return nil }
        let name = words.joined(separator: " ")
        return name.utf8.count < 3 ? nil : Aliases.canonical(name, .organization)
    }

    private static func isInstitution(_ word: String) -> Bool { institutions.contains(word) }

    /// Legal forms of companies, which most articles leave out.
    private static let legalForms: Set<String> = Set(
        "inc corp corporation co company ltd limited plc llc llp ag gmbh sa nv se spa kk pty".split(separator: " ")
            .map(String.init))

    /// Words for institutions that every country, city or company has: a name of these alone names one of them only
    /// where the country is understood.
    private static let institutions: Set<String> = Set(
        """
        the of for and & a in on 's administration advisory affairs agency agriculture air appeal appeals armed army assembly \
        association attorney authority bank bar board brigade bureau cabinet center central centre chamber church city club \
        coast commerce commission committee communications communist congress conservative constitutional corps council \
        county court courts culture customs defence defense democratic democrats department development district economic \
        economy education election electoral energy environment environmental executive exchange federal federation finance \
        first fire force forces foreign foundation free fund general government governor green group guard health high home \
        hospital house housing immigration independent industry information institute intelligence interior international \
        investigation joint judiciary justice labor labour law left legislature liberal liberals local lower medical men \
        military minister ministry municipal museum national navy new news northern office officer opposition parliament \
        party people peoples planning police post presidency president prime prison progressive prosecutor prosecutors public \
        radio regional representatives republican republicans reserve revenue right royal school science secret security \
        senate service services social socialist southern state states statistics stock subcommittee superior supreme team \
        technology television trade transport transportation treasury tribunal unified union united university upper water \
        weather women workers world
        """.split(separator: " ").map(String.init))

    // MARK: Places and others

    private static func place(_ folded: String, _ context: Set<String>) -> String? {
        if let signs = homonyms[folded], context.isDisjoint(with: signs) { return nil }
        return Aliases.canonical(folded, .place)
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
        let words = folded.split(separator: " ").map(String.init)
        guard words.contains(where: { !occasions.contains($0) && !isInstitution($0) }) else { return nil }
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
        if entity.kind == .place, let country = Countries.number(of: entity.name) { return Countries.all[country].name }
        return MentionCluster.line(entity.name)
    }
}
