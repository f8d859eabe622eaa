import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// Names with a title or a people's word inside, rows of places before their common word, and headlines in capitals.
extension NameSplit {
    /// "Kansas" and "Laura Holm" of "Kansas Governor Laura Holm", "Mike Berg" of "Darwen Coun Mike Berg": a title parts a name.
    ///
    /// - Parameter places: the phrases of the places of the document.
    func titled(in name: TaggedName, places: Set<UInt64>) -> [TaggedName] {
        guard name.kind == .person, name.tokens.count > 2 else { return [name] }
        for title in name.tokens.dropFirst().dropLast() where words.isCapital(title) && isTitle(title) {
            let left = name.tokens.lowerBound..<title
            let right = (title + 1)..<name.tokens.upperBound
            let isAddress = NameEdges.addresses.contains(words[title])
            guard words.isCapital(right.lowerBound),
                isListedPlace(left) || places.contains(words.phrase(left))
                    || isAddress && left.lowerBound > 0 && words[left.lowerBound - 1] == "with"
            else { continue }
            return [
                TaggedName(tokens: left, kind: .place, rule: .parted),
                TaggedName(tokens: right, kind: .person, rule: .parted),
            ]
        }
        return [name]
    }

    private func isTitle(_ token: Int) -> Bool {
        if NameEdges.addresses.contains(words[token]) { return true }
        guard let role = words.role(token), role.kind == .person, role.family != "family" else { return false }
        return Self.offices.contains(role.family)
    }

    private static let offices: Set<Substring> = ["leader", "mayor", "governor", "lawmaker", "minister", "police"]

    private func isListedPlace(_ tokens: Range<Int>) -> Bool {
        if Countries.byName[NameKey.of(words.key(tokens))] != nil { return true }
        let isGiven = !lists.bits(words.hash(tokens.lowerBound)).isDisjoint(with: [.female, .male])
        let isState = !lists.bits(words.phrase(tokens)).isDisjoint(with: .states)
        return isState || !isGiven && !lists.bits(words.phrase(tokens)).isDisjoint(with: .places)
    }

    /// "Stoffel Berg" of "Belgian Stoffel Berg".
    func withoutPeople(_ name: TaggedName) -> TaggedName {
        let first = name.tokens.lowerBound
        guard name.kind == .person, name.tokens.count == 3, words[first + 1] != "-",
            name.tokens.allSatisfy(words.isCapital), Countries.isPeople(words[first]),
            Self.nouns.contains(words[first]) || !isGivenName(first) && isGivenName(first + 1)
        else { return name }
        return TaggedName(tokens: (first + 1)..<name.tokens.upperBound, kind: .person, rule: .parted)
    }

    /// Whom nobody calls by an adjective.
    private static let nouns: Set<String> = ["brit", "briton", "finn", "dane", "swede", "scot", "pole", "turk"]

    private func isGivenName(_ token: Int) -> Bool {
        !lists.bits(words.hash(token)).isDisjoint(with: [.female, .male])
    }

    /// "Alder" and "Rowan" of "Alder and Rowan avenues".
    func placesInRow(in name: TaggedName) -> [TaggedName] {
        let end = name.tokens.upperBound
        guard name.tokens.count > 2, end < words.count, KindEvidence.regions.contains(words[end]),
            let and = name.tokens.dropFirst().dropLast().first(where: { words[$0] == "and" })
        else { return [name] }
        return [name.tokens.lowerBound..<and, (and + 1)..<end].map {
            TaggedName(tokens: $0, kind: .place, rule: .parted)
        }
    }

    /// What a headline in capitals joins: "Lindra Acquires Kestrel Works", "Celebrate Newfield Park".
    ///
    /// - Parameter known: how often each phrase is a name of the document, and its kind.
    func headline(in name: TaggedName, known: [UInt64: (count: Int, kind: Entity.Kind)]) -> [TaggedName] {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 2, words.text.tokens[first].shape.contains(.paragraphStart),
            known[words.phrase(name.tokens)]?.count == 1
        else { return [name] }
        for verb in name.tokens.dropFirst().dropLast()
        where words[verb].hasSuffix("s")
            && (EnglishKindWords.companyVerbs.contains(words[verb]) || EnglishKindWords.buying.contains(words[verb]))
        {
            let sides = [first..<verb, (verb + 1)..<name.tokens.upperBound]
            let kinds = sides.map { known[words.phrase($0)]?.kind }
            guard kinds.contains(where: { $0 != nil }) else { continue }
            return zip(sides, kinds).map { TaggedName(tokens: $0, kind: $1 ?? .organization, rule: .parted) }
        }
        let rest = (first + 1)..<name.tokens.upperBound
        guard let whole = known[words.phrase(rest)], whole.count > 1, whole.kind != .person, !isGivenName(first),
            lists.bits(words.hash(first)).isDisjoint(with: [.places, .peopleNames]), !Countries.isPeople(words[first])
        else { return [name] }
        return [TaggedName(tokens: rest, kind: whole.kind, rule: .parted)]
    }

    /// "East End" of "East End park": what stands alone elsewhere is a name without the small word behind it.
    func withoutSmallWord(_ name: TaggedName, known: [UInt64: (count: Int, kind: Entity.Kind)]) -> TaggedName {
        let last = name.tokens.upperBound - 1
        guard name.kind == .place, name.tokens.count > 1, words.isWord(last), !words.isCapital(last),
            !words.hasInnerCapital(last),
            !words.text.tokens[last].shape.contains(.digit),
            case let rest = name.tokens.lowerBound..<last, let whole = known[words.phrase(rest)]
        else { return name }
        return TaggedName(tokens: rest, kind: whole.kind, rule: .parted)
    }
}
