import ReaderEntities
import ReaderModel

/// A person's name as articles are compared by: given and family names, without titles and initials.
///
/// A surname alone names nobody outside its article, and neither does "J. Smith": names join in full or not at all. A
/// generation ("Jr.", "III") tells father from son, so it stays; an initial in the middle ("George W. Bush") is left
/// out by some papers and told by others, so it is a trait.
struct PersonName: Equatable {
    /// Nil where the name is not full.
    let full: String?
    /// The initials left out, "hw".
    let initials: String

    init(folded: String) {
        var words = folded.split(separator: " ").map(String.init)
        while words.count > 1, Self.isTitle(words[0]) { words.removeFirst() }
        if words.count > 2 { words.removeAll(where: Self.particles.contains) }
        Self.joinPenName(&words)
        let generation = words.last.flatMap { Self.generations.contains($0) ? $0 : nil }
        if generation != nil { words.removeLast() }
        // "George HW Bush": two letters in the middle are initials where they are no name ("Wu", "Li", "de").
        let isInitial = { (word: String) in word.unicodeScalars.count == 1 || word == "hw" }
        initials = words.dropLast().filter(isInitial).joined()
        words.removeAll(where: isInitial)
        let isRegnal = words.count == 1 && generation.map(Self.isNumeral) == true
        let isFamily = words.last.map(Self.families.contains) ?? true
        full =
            (words.count > 1 || isRegnal) && !isFamily
            ? (words + [generation].compactMap(\.self)).joined(separator: " ") : nil
    }

    /// "J. K. Rowling" is "JK Rowling": two initials at the front are a given name.
    private static func joinPenName(_ words: inout [String]) {
        let count = words.prefix { $0.unicodeScalars.count == 1 }.count
        if count > 1, count < words.count { words.replaceSubrange(0..<count, with: [words[0..<count].joined()]) }
    }

    private static func isTitle(_ word: String) -> Bool {
        titles.contains(word) || Roles.role(word)?.kind == .person
    }

    private static let titles: Set<String> = Set(
        """
        mr mrs ms miss mister mme mlle dr prof sir dame lord lady madam rev fr sen rep gov gen col capt lt maj sgt cmdr adm \
        chief vice deputy former acting prime
        """.split(separator: " ").map(String.init))

    /// Articles of Arabic names, which papers write or leave out ("Bashar al-Assad", "Bashar Assad").
    private static let particles: Set<String> = ["al", "el"]
    private static let generations: Set<String> = [
        "jr", "sr", "junior", "senior", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii",
        "xiv", "xv", "xvi", "xvii", "xviii", "xxiii",
    ]
    private static func isNumeral(_ generation: String) -> Bool { generation.allSatisfy { "ivx".contains($0) } }
    private static let families: Set<String> = [
        "family", "families", "brothers", "sisters", "administration", "government",
    ]
}

/// Heads of states and governments, of whom a surname with its title names one.
enum OfficeName {
    /// "President Ekman" of articles that do not say more: a state has one at a time, and nobody with a common name is told apart
    /// by a lesser office. Nil for everybody else.
    static func key(folded: String, prefixes: Set<String>) -> String? {
        guard folded.utf8.count > 3, !folded.contains(" ") else { return nil }
        let office = offices.first { office in
            prefixes.contains { prefix in
                (prefix == office || prefix.hasSuffix(" " + office)) && !prefix.contains("vice")
                    && !prefix.contains("deputy")
            }
        }
        return office.map { "\($0) \(folded)" }
    }

    /// Whether a key is an office and this surname.
    static func isKey(_ key: String, of surname: String) -> Bool { offices.contains { key == "\($0) \(surname)" } }

    private static let offices = ["president", "prime minister", "chancellor"]
}

/// Sovereigns and popes, who have no surname: a given name with such a title names somebody.
enum RegnalName {
    /// A pope by name, a sovereign by name and country; nil for everybody else.
    static func key(folded: String, prefixes: Set<String>, countries: [String]) -> String? {
        var words = folded.split(separator: " ").map(String.init)
        var titles = Set(prefixes.compactMap { $0.split(separator: " ").last.map(String.init) })
        if words.count == 2, self.titles.contains(words[0]) { titles.insert(words.removeFirst()) }
        guard words.count == 1 else { return nil }
        if titles.contains("pope") { return "pope \(words[0])" }
        guard !titles.isDisjoint(with: self.titles), countries.count == 1 else { return nil }
        return "\(words[0]) of \(countries[0])"
    }

    private static let titles: Set<String> = [
        "pope", "king", "queen", "emperor", "empress", "sultan", "emir", "prince", "princess", "tsar", "czar",
    ]
}
