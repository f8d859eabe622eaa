import ReaderLexicons
import ReaderModel

/// Finds what "the top U.S. diplomat", "the spokeswoman" and "the East Asian nation" mean.
///
/// A nominal is linked only where one referent fits, or where one alone was named in this sentence or the last.
struct NominalResolver {
    let words: WordIndex
    let nameAt: [Int32]

    /// A definite noun phrase without a name.
    struct Nominal {
        /// From "the" to the head.
        let tokens: Range<Int>
        let head: Int
        let role: Roles.Noun
        let country: Int?
        let region: String?
        /// Other words before the head, in lower case.
        let modifiers: [String]
    }

    private static let weak: Set<String> = Set(
        EnglishNames.weakNouns.split(separator: " ").map(String.init))

    /// The nominal at a token, if it is one that may be linked.
    func nominal(at token: Int, in sentence: Range<Int>) -> Nominal? {
        guard words[token] == "the", let phrase = NounPhrase(nominal: words, nameAt, from: token, in: sentence),
            let role = words.role(phrase.head)
        else { return nil }
        let before = phrase.start..<phrase.head
        let country = Referent.country(before, words)
        let region = before.isEmpty ? nil : region(before)
        // A name among the modifiers that is no country makes it somebody of that house.
        if country == nil, region == nil, before.contains(where: { nameAt[$0] >= 0 }) { return nil }
        let modifiers = before.filter { token in
            let isPlace = words.isCapital(token) && (country != nil || region != nil)
            return !isPlace && !Self.weak.contains(words[token])
        }.map { words[$0] }
        return Nominal(
            tokens: token..<(phrase.head + 1), head: phrase.head, role: role, country: country, region: region,
            modifiers: modifiers)
    }

    private func region(_ tokens: Range<Int>) -> String? {
        for length in [2, 1] where tokens.count >= length {
            for start in tokens.lowerBound...(tokens.upperBound - length) {
                let phrase = (start..<(start + length)).map { words[$0] }.joined(separator: " ")
                if Countries.regions.contains(phrase) { return phrase }
            }
        }
        return nil
    }

    // MARK: Who fits

    /// The number of the referent that a nominal means.
    ///
    /// - Parameters:
    ///   - candidates: the numbers of those named so far.
    ///   - recent: the first token of the sentence before.
    func resolve(_ nominal: Nominal, among candidates: [Int], of referents: [Referent], recent: Int) -> Int? {
        let fits = candidates.filter { self.fits(nominal, referents[$0]) }
        if nominal.role.kind == .person, fits.count == 1 { return fits[0] }
        let near = fits.filter { (referents[$0].seen.last ?? -1) >= recent }
        if nominal.role.kind != .person {
            guard let only = near.first, near.count == 1 else { return nil }
            return only
        }
        return near.count == 1 ? near[0] : nil
    }

    private func fits(_ nominal: Nominal, _ referent: Referent) -> Bool {
        guard referent.kind == nominal.role.kind else { return false }
        switch referent.kind {
        case .person: return fitsPerson(nominal, referent)
        case .organization: return fitsOrganization(nominal, referent)
        case .place: return fitsPlace(nominal, referent)
        case .other: return false
        }
    }

    private static let generic: Set<String> = ["leader", "ruler", "strongman", "dictator", "monarch"]

    private func fitsPerson(_ nominal: Nominal, _ referent: Referent) -> Bool {
        if let sex = nominal.role.sex, let other = referent.sex, sex != other { return false }
        if let country = nominal.country, referent.country != country { return false }
        guard nominal.modifiers.allSatisfy(referent.descriptionWords.contains) else { return false }
        let head = words[nominal.head]
        if referent.descriptionWords.contains(head) { return !isRanked(nominal) || isTop(referent) }
        switch nominal.role.family {
        case "leader": return Self.generic.contains(head) && referent.families.contains("leader")
        case "speaker": return referent.families.contains("speaker")
        case "diplomat":
            return head == "diplomat"
                && (isTop(referent) || referent.families.contains("diplomat") && !isRanked(nominal))
        case "lawmaker": return head == "lawmaker" && referent.families.contains("lawmaker")
        default: return false
        }
    }

    /// "the top diplomat" is the minister, not an ambassador.
    private func isRanked(_ nominal: Nominal) -> Bool {
        nominal.tokens.contains { words[$0] == "top" || words[$0] == "chief" } && nominal.role.family == "diplomat"
    }

    private func isTop(_ referent: Referent) -> Bool {
        referent.descriptions.contains { description in
            let said = Set(description.tokens.map { words[$0] })
            return said.isSuperset(of: ["secretary", "state"]) || said.isSuperset(of: ["foreign", "minister"])
                || said.isSuperset(of: ["foreign", "secretary"])
        }
    }

    private func fitsOrganization(_ nominal: Nominal, _ referent: Referent) -> Bool {
        guard nominal.modifiers.isEmpty, nominal.country == nil, nominal.region == nil else { return false }
        return referent.families.contains(nominal.role.family)
            || referent.descriptionWords.contains(words[nominal.head])
    }

    private func fitsPlace(_ nominal: Nominal, _ referent: Referent) -> Bool {
        guard nominal.modifiers.isEmpty, nominal.country == nil else { return false }
        guard nominal.role.family == "country" else {
            return nominal.role.family == "city" && referent.country == nil && words[nominal.head] == "city"
                && nominal.region == nil && referent.families.contains("city")
        }
        guard let country = referent.country else { return false }
        return nominal.region.map { Countries.lies(country, in: $0) } ?? true
    }
}
