import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds names again that the tagger saw elsewhere in the document: "Xi" after "Xi Jinping", "(WHO)" before "the WHO", and
/// others where it saw most of their occurrences. A word with a capital inside ("eBay") is a name wherever it stands.
struct NameFill {
    let words: WordIndex
    private let names: [TaggedName]
    private(set) var isTaken: [Bool]
    /// Where names of organisations begin.
    private let organizationStarts: Set<Int>
    /// Names by the number of their first word.
    private var known: [Int: [TaggedName]] = [:]
    /// How often a word with digits inside stands in the document, by its number.
    private var digitWords: [Int: Int] = [:]
    /// How often the tagger saw each spelling.
    private var counts: [UInt64: Int] = [:]
    /// The first letters of bodies with three words or more, in small letters.
    private var initials: Set<String> = []

    init(_ names: [TaggedName], _ words: WordIndex) {
        self.words = words
        self.names = names
        isTaken = Array(repeating: false, count: words.count)
        organizationStarts = Set(names.lazy.filter { $0.kind == .organization }.map(\.tokens.lowerBound))
        for name in names { for token in name.tokens { isTaken[token] = true } }
        for token in 0..<words.count where words.hasInnerDigit(token) {
            digitWords[words.number(token), default: 0] += 1
        }
        var seen: Set<UInt64> = []
        for name in names {
            counts[key(name), default: 0] += 1
            if name.kind == .organization, name.tokens.count > 2 {
                let letters = name.tokens.lazy.filter { words.isCapital($0) && words.isWord($0) }.compactMap {
                    words[$0].first
                }
                if letters.count > 2 { initials.insert(String(letters)) }
            }
            remember(name, &seen)
            if name.kind == .place, name.tokens.count > 3, words[name.tokens.upperBound - 1] == "park",
                ["state", "national"].contains(words[name.tokens.upperBound - 2])
            {
                let short = name.tokens.lowerBound..<(name.tokens.upperBound - 2)
                remember(TaggedName(tokens: short, kind: .place, rule: .form), &seen)
            }
            if name.kind == .person, name.tokens.count > 1 {
                let last = name.tokens.upperBound - 1
                remember(TaggedName(tokens: last..<name.tokens.upperBound, kind: .person), &seen)
                for start in name.tokens.dropFirst().dropLast() where name.tokens.count < 6 && words.isCapital(start) {
                    remember(TaggedName(tokens: start..<name.tokens.upperBound, kind: .person), &seen)
                }
                if FamilyNames.contains(words[name.tokens.lowerBound]) {
                    let first = name.tokens.lowerBound
                    remember(TaggedName(tokens: first..<(first + 1), kind: .person), &seen)
                }
            }
        }
    }

    private func isAcronym(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && words.text.tokens[name.tokens.lowerBound].shape.contains(.allCapitals)
    }

    private func key(_ name: TaggedName) -> UInt64 { words.phrase(name.tokens) }

    /// Whether one occurrence that the tagger saw is enough.
    private func isSure(_ name: TaggedName) -> Bool {
        name.kind == .person
            || name.kind == .organization && (isAcronym(name) || Companies.contains(words.key(name.tokens)))
            || name.rule == .company || name.rule == .origin || name.rule == .headed || name.rule == .form
            || words.isBrand(name.tokens.lowerBound)
    }

    private mutating func remember(_ name: TaggedName, _ seen: inout Set<UInt64>) {
        let first = name.tokens.lowerBound
        let isName = words.isCapital(first) || words.hasInnerCapital(first)
        guard isName, seen.insert(key(name)).inserted else { return }
        if name.tokens.count == 1, words[first].utf8.count < 2 || words.isSmallSomewhere(first) { return }
        known[words.number(first), default: []].append(name)
    }

    /// All names in order, the found again ones among them.
    func filled() -> [TaggedName] {
        var (found, told): ([TaggedName], [TaggedName]) = ([], [])
        var token = 0
        while token < words.count {
            guard !isTaken[token] else {
                token += 1
                continue
            }
            let isCapital = words.isCapital(token)
            if let name = isCapital ? unseen(at: token) : brand(at: token) {
                found.append(name)
                token = name.tokens.upperBound
            } else {
                if isCapital, let name = bought(at: token) ?? group(at: token) { told.append(name) }
                token += 1
            }
        }
        found = believed(found) + told
        guard !found.isEmpty else { return names }
        return (names + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Without those that the tagger mostly took for no name.
    private func believed(_ found: [TaggedName]) -> [TaggedName] {
        var again: [UInt64: Int] = [:]
        for name in found where !isSure(name) { again[key(name), default: 0] += 1 }
        return found.filter { isSure($0) || (again[key($0)] ?? 0) * 2 <= counts[key($0)] ?? 0 }
    }

    private func unseen(at token: Int) -> TaggedName? {
        if let name = name(at: token) ?? titled(at: token) ?? headed(at: token) { return name }
        if let name = heard(at: token) ?? described(at: token) { return name }
        if let name = company(at: token) ?? origin(at: token) ?? initialed(at: token) { return name }
        if let name = knownBody(at: token) ?? officer(at: token) { return name }
        return owned(at: token) ?? compound(at: token)
    }

    /// "LHB" where the text has the "Lind Harbour Board", and "MoD", which is known everywhere.
    private func initialed(at token: Int) -> TaggedName? {
        let shape = words.text.tokens[token].shape
        guard words.text.tokens[token].range.count > 2, !isLoneCapital(token - 1),
            shape.contains(.allCapitals) && initials.contains(words[token]) && !CommonAcronyms.contains(words[token])
                || words.hasMixedCase(token) && words.text.tokens[token].range.count < 6
                    && Aliases.isOrganization(words[token])
        else { return nil }
        return TaggedName(tokens: token..<(token + 1), kind: .organization, rule: .form)
    }

    /// "Immigration and Customs Enforcement" of which the tagger saw nothing.
    private func knownBody(at token: Int) -> TaggedName? {
        guard token + 2 < words.count, words[token + 1] == "and", words.isCapital(token + 2) else { return nil }
        for end in stride(from: min(token + 6, words.count), to: token + 3, by: -1)
        where words.isCapital(end - 1) && !(token..<end).contains(where: { isTaken[$0] }) {
            guard Aliases.isOrganization(NameKey.of(words.key(token..<end))) else { continue }
            return TaggedName(tokens: token..<end, kind: .organization, rule: .form)
        }
        return nil
    }

    /// "Silver Creek Brewing" of which the tagger saw nothing: three capitals or more in running text, the last a word for a body.
    private func headed(at token: Int) -> TaggedName? {
        guard token > 0, words.isWord(token - 1), !words.isCapital(token - 1),
            !words.text.tokens[token].shape.contains(.sentenceStart)
        else { return nil }
        var end = token + 1
        while end < words.count, end - token < Self.mostInHeaded, !isTaken[end], words.isWord(end), words.isCapital(end)
        {
            end += 1
        }
        guard end - token >= 3, end >= words.count || !words.isCapital(end),
            KindCues.heads[words[end - 1]] == .organization, hasSmallWords(around: token..<end)
        else { return nil }
        return TaggedName(tokens: token..<end, kind: .organization, rule: .headed)
    }

    /// Whether what is no name around some words is written small: a sentence and no heading.
    private func hasSmallWords(around tokens: Range<Int>) -> Bool {
        var (small, capital) = (0, 0)
        for token in max(0, tokens.lowerBound - 6)..<min(words.count, tokens.upperBound + 6)
        where !tokens.contains(token) && !isTaken[token] && words.isWord(token) {
            if words.isCapital(token) { capital += 1 } else { small += 1 }
        }
        return small >= 2 && small > 2 * capital
    }

    private static let mostInHeaded = 5

    /// A company or product that the world knows by this word.
    private func company(at token: Int) -> TaggedName? {
        guard !words.isSmallSomewhere(token), !isLoneCapital(token - 1), !isLoneCapital(token + 1),
            token + 1 >= words.count || words[token + 1] != "-" || !words.text.tokens[token + 1].isJoined
        else { return nil }
        let key = NameKey.of(words[token])
        let isProduct = Products.contains(key)
        let isMeant =
            isProduct || Companies.contains(key)
            || (Products.mayBe(key) || Companies.mayBe(key) || isListed(token))
                && (!words.text.tokens[token].shape.contains(.sentenceStart) && words.isInRunningText(token)
                    || isBesideOrganization(token))
        guard isMeant else { return nil }
        let kind = isProduct || Products.mayBe(key) ? Entity.Kind.other : .organization
        return TaggedName(tokens: token..<(token + 1), kind: kind, rule: .company)
    }

    /// "Meta and Snap said": what may be a company is one in a row with another.
    private func isBesideOrganization(_ token: Int) -> Bool {
        token + 2 < words.count && words[token + 1] == "and" && organizationStarts.contains(token + 2)
    }

    /// Whether the lists know a word as a company and as nothing else.
    private func isListed(_ token: Int) -> Bool {
        let bits = TaggerModel.embedded.lists.bits(words.hash(token))
        let isAlone = ![token - 1, token + 1].contains { $0 >= 0 && $0 < words.count && words.isCapital($0) }
        guard isAlone else { return false }
        return bits.contains(.company) && words[token].utf8.count > 3
            && bits.isDisjoint(with: [.places, .peopleNames, .language, .demonym, .title]) && stands(token, 2)
    }

    /// Whether a token's word stands so often with a capital inside a sentence.
    private func stands(_ token: Int, _ often: Int) -> Bool {
        let number = words.number(token)
        return (0..<words.count).lazy.filter {
            words.number($0) == number && words.isCapital($0) && !words.text.tokens[$0].shape.contains(.sentenceStart)
        }.prefix(often).count == often
    }

    /// "Mrs May": nobody else stands behind such a word.
    private func titled(at token: Int) -> TaggedName? {
        guard token > 0, Self.courtesies.contains(words[token - 1]), words.isCapital(token - 1), !isTaken[token - 1],
            words.isWord(token), words.role(token) == nil, Roles.courtesies[words[token]] == nil,
            words.text.tokens[token].range.count > 1
        else { return nil }
        var end = token + 1
        while end < min(words.count, token + 3), !isTaken[end], words.isCapital(end), words.isWord(end),
            !words.text.tokens[end].shape.contains(.sentenceStart)
        {
            end += 1
        }
        return TaggedName(tokens: token..<end, kind: .person, rule: .titled)
    }

    private static let courtesies: Set<String> = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "dame"]

    // MARK: Origins

    /// "London-based", "US-led": what stands before such a word is a place or a body of states.
    private func origin(at token: Int) -> TaggedName? {
        for length in [3, 2, 1] {
            let hyphen = token + length
            guard hyphen + 1 < words.count, words[hyphen] == "-", words.text.tokens[hyphen].isJoined,
                words.text.tokens[hyphen + 1].isJoined, NameSplit.origins.contains(words[hyphen + 1]),
                (token..<hyphen).allSatisfy({ words.isCapital($0) && !isTaken[$0] })
            else { continue }
            let tokens = token..<hyphen
            let key = NameKey.of(words.key(tokens))
            let isShouted = words.text.tokens[token].shape.contains(.allCapitals)
            if Countries.byName[key] != nil, length > 1 || isShouted || key.utf8.count > 3 {
                return TaggedName(tokens: tokens, kind: .place, rule: .origin)
            }
            if isShouted, Aliases.isOrganization(key) {
                return TaggedName(tokens: tokens, kind: .organization, rule: .origin)
            }
            let bits = TaggerModel.embedded.lists.bits(words.phrase(tokens))
            let isPlace = !bits.isDisjoint(with: .places) && (length > 1 || !words.isSmallSomewhere(token))
            return isPlace ? TaggedName(tokens: tokens, kind: .place, rule: .origin) : nil
        }
        return nil
    }

    /// "bought Lindra for 2 million": what is bought and named is a company.
    private func bought(at token: Int) -> TaggedName? {
        guard token > 0, token + 1 < words.count, EnglishKindWords.buying.contains(words[token - 1]), isLone(token),
            [".", "for", "in", "from", ",", "last"].contains(words[token + 1])
        else { return nil }
        return TaggedName(tokens: token..<(token + 1), kind: .organization, rule: .bought)
    }

    /// "the Lanterns": a lone word of many behind "the", inside a sentence.
    private func group(at token: Int) -> TaggedName? {
        guard token > 1, words[token - 1] == "the", !words.isCapital(token - 1), isLone(token),
            words[token].utf8.count > 4, words[token].hasSuffix("s") || words[token].hasSuffix("men"),
            !words[token].hasSuffix("ss"), words.role(token) == nil, !Countries.isPeople(words[token])
        else { return nil }
        return TaggedName(tokens: token..<(token + 1), kind: .organization, rule: .group)
    }

    /// Whether a capitalised word inside a sentence has no other beside it, and stands nowhere in small letters.
    private func isLone(_ token: Int) -> Bool {
        words.isWord(token) && !words.text.tokens[token].shape.contains(.sentenceStart)
            && !words.text.tokens[token].shape.contains(.allCapitals) && !words.isSmallSomewhere(token)
            && !isLoneCapital(token + 1) && (token + 1 >= words.count || !isTaken[token + 1])
    }

    /// "PolitiFact"
    private func compound(at token: Int) -> TaggedName? {
        words.isCompound(token) ? TaggedName(tokens: token..<(token + 1), kind: .other, rule: .compound) : nil
    }

    /// "eBay", "openSUSE Project"; "my6sense" where it stands twice or more.
    private func brand(at token: Int) -> TaggedName? {
        let isBrand =
            words.hasInnerCapital(token) || words.hasInnerDigit(token) && (digitWords[words.number(token)] ?? 0) > 1
        guard isBrand else { return nil }
        let kind = known[words.number(token)]?.first { $0.tokens.count == 1 }?.kind
        var end = token + 1
        while end < min(words.count, token + 3), !isTaken[end], words.isCapital(end), words.isWord(end),
            !words.text.tokens[end].shape.contains(.sentenceStart), !words.text.tokens[end].isJoined
        {
            end += 1
        }
        return TaggedName(tokens: token..<end, kind: kind ?? .other, rule: .brand)
    }

    private func name(at token: Int) -> TaggedName? {
        guard let candidates = known[words.number(token)], !isLoneCapital(token - 1) else { return nil }
        let fits = candidates.filter { candidate in
            let end = token + candidate.tokens.count
            guard end <= words.count, !isLoneCapital(end) else { return false }
            return zip(token..<end, candidate.tokens).allSatisfy { here, there in
                !isTaken[here] && words.number(here) == words.number(there)
                    && words.isCapital(here) == words.isCapital(there)
                    && !(here > token && words.text.tokens[here].shape.contains(.sentenceStart))
            }
        }
        guard let best = fits.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
        return TaggedName(
            tokens: token..<(token + best.tokens.count), kind: best.kind, rule: best.rule == .form ? .form : .again)
    }

    /// A capitalised word in no name beside a candidate makes both part of something unknown; titles do not.
    private func isLoneCapital(_ token: Int) -> Bool {
        guard words.text.tokens.indices.contains(token), !isTaken[token], words.isCapital(token) else { return false }
        return !words.text.tokens[token].shape.contains(.sentenceStart) && words.role(token) == nil
            && Roles.courtesies[words[token]] == nil
    }
}
