import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Puts right what the tagger cannot see: it decides sentence by sentence, names live in the whole document.
struct NamePolish {
    let words: WordIndex
    private var edges: NameEdges { NameEdges(words: words) }

    init(words: WordIndex) { self.words = words }

    func polish(_ names: [TaggedName]) -> [TaggedName] {
        let lists = TaggerModel.embedded.lists
        let split = NameSplit(words: words, lists: lists)
        var names = NameRepair(words: words).mended(names).compactMap(trimmed).flatMap(split.parts).flatMap(split.names)
            .flatMap(split.people).map(split.withoutPeople).flatMap(split.placesInRow)
        let places = Set(names.lazy.filter { $0.kind == .place }.map { words.phrase($0.tokens) })
        names = names.flatMap { split.titled(in: $0, places: places) }
        names = knownInHeadlines(names, split)
        let known = Set(names.lazy.filter { $0.kind != .person }.map { words.phrase($0.tokens) })
        names = names.flatMap { split.pairs(in: $0, known: known) }
        let people = Set(
            names.lazy.filter { $0.kind == .person && $0.tokens.count > 1 }.map { words.phrase($0.tokens) })
        names = names.flatMap { split.behindPerson(in: $0, people: people) }
        names = names.indices.filter { !isPartOfTitle($0, names) }.map { names[$0] }
        names = OrganizationTail(words: words).joined(widened(names))
        names = KnownBorders(words: words).widened(names)
        names = SignNames(words: words).joined(names)
        names = CommonAcronyms(words: words).removed(from: names)
        names = QuotedTitles(words: words).joined(names)
        names = WorkTitles(words: words).joined(FormNames(words: words, lists: lists).joined(names))
        names = ScoreLines(words: words, lists: lists).read(names)
        agree(&names)
        names = NameFill(names, words).filled()
        names = NotNames(words: words).removed(from: names)
        return KindEvidence(words: words).decided(names).map(kin)
    }

    /// "They have a daughter, Georgia.": somebody, whatever else is called so.
    private func kin(_ name: TaggedName) -> TaggedName {
        let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        if name.kind == .place, name.tokens.count == 1, first > 1, end + 1 < words.count, words[first - 1] == "(",
            words[end] == ")", words.role(first - 2)?.kind == .person, words.isCapital(end + 1),
            !TaggerModel.embedded.lists.bits(words.hash(first)).isDisjoint(with: [.female, .male])
        {
            // "President (Vera) Lind"
            return TaggedName(tokens: name.tokens, kind: .person, rule: .form)
        }
        guard name.kind != .person, name.tokens.count == 1, first > 2, words.isWord(first),
            case let noun = words[first - 1] == "," ? first - 2 : first - 1, words.role(noun)?.family == "family",
            !words.isCapital(noun), end >= words.count || [",", ".", ")", ";"].contains(words[end]),
            (max(0, noun - 4)..<noun).contains(where: { Self.kinOwners.contains(words[$0]) })
        else { return name }
        return TaggedName(tokens: name.tokens, kind: .person, rule: .form)
    }

    private static let kinOwners: Set<String> = ["his", "her", "their", "my", "our", "a"]

    /// The names with those of headlines taken apart by what the text names below.
    private func knownInHeadlines(_ names: [TaggedName], _ split: NameSplit) -> [TaggedName] {
        var known: [UInt64: (count: Int, kind: Entity.Kind)] = [:]
        for name in names { known[words.phrase(name.tokens), default: (0, name.kind)].count += 1 }
        return names.flatMap { split.headline(in: $0, known: known) }.map { split.withoutSmallWord($0, known: known) }
    }

    private func trimmed(_ name: TaggedName) -> TaggedName? {
        guard let (tokens, kind) = edges.trimmed(name) else { return nil }
        let polished = self.kind(of: tokens, tagged: kind)
        return TaggedName(
            tokens: tokens, kind: polished, scores: polished == name.kind ? name.scores : SIMD4(),
            rule: name.rule)
    }

    /// Family names with their particles and places with what is called after them, where no other name has those; a
    /// first name before a particle joins in.
    private func widened(_ names: [TaggedName]) -> [TaggedName] {
        var result: [TaggedName] = []
        for var name in names {
            let end = result.last?.tokens.upperBound ?? 0
            name = edges.withHead(name) { $0 >= end }
            name = edges.withStorm(edges.withSaint(name)) { $0 >= end }
            name.tokens = withAunt(
                withGivenName(withFirstWord(name, after: end), name.kind, after: end), name.kind, after: end)
            if name.kind == .person {
                let tokens = edges.withGeneration(edges.withParticles(name.tokens) { $0 >= end })
                if tokens != name.tokens, end == tokens.lowerBound, let first = result.last, first.kind == .person {
                    result.removeLast()
                    name.tokens = first.tokens.lowerBound..<tokens.upperBound
                } else {
                    name.tokens = edges.withFamilyName(tokens) { $0 >= end }
                }
            }
            result.append(name)
        }
        return result
    }

    /// "New York City" where the tagger saw "York City": the longer phrase is a place of the lists.
    private func withFirstWord(_ name: TaggedName, after end: Int) -> Range<Int> {
        let first = name.tokens.lowerBound - 1
        guard name.kind == .place, first >= end, words.isCapital(first), name.tokens.count < 4,
            !words.text.tokens[first + 1].shape.contains(.sentenceStart)
        else { return name.tokens }
        let longer = first..<name.tokens.upperBound
        let bits = TaggerModel.embedded.lists.bits(words.phrase(longer))
        return bits.isDisjoint(with: .places) ? name.tokens : longer
    }

    /// "Piers Lind" at the start of a sentence, where the tagger saw the family name.
    private func withGivenName(_ tokens: Range<Int>, _ kind: Entity.Kind, after end: Int) -> Range<Int> {
        let first = tokens.lowerBound - 1
        guard kind == .person, tokens.count == 1, first >= end, words.isWord(first), words.isCapital(first),
            words.text.tokens[first].shape.contains(.sentenceStart), !words.isSmallSomewhere(first),
            !words.text.tokens[tokens.lowerBound].shape.contains(.sentenceStart),
            !words.text.tokens[first].shape.contains(.allCapitals), words.role(first) == nil,
            Roles.courtesies[words[first]] == nil, !NameEdges.requests.contains(words[first]),
            !TaggerModel.embedded.lists.bits(words.hash(first)).isDisjoint(with: [.female, .male])
        else { return tokens }
        return first..<tokens.upperBound
    }

    /// "Aunt Vera", inside a sentence: the word belongs to the name.
    private func withAunt(_ tokens: Range<Int>, _ kind: Entity.Kind, after end: Int) -> Range<Int> {
        let first = tokens.lowerBound - 1
        guard kind == .person, tokens.count == 1, first >= end, words[first] == "aunt" || words[first] == "uncle",
            words.isCapital(first), !words.text.tokens[first].shape.contains(.sentenceStart)
        else { return tokens }
        return first..<tokens.upperBound
    }

    /// A country is a place where it acts, too; the adjective of a region is none.
    private func kind(of tokens: Range<Int>, tagged kind: Entity.Kind) -> Entity.Kind {
        guard kind != .other, tokens.count <= 6 else {
            if isSea(tokens) { return .place }
            // "OpenAI": letters that only its name has are that of the company.
            let isBrand = tokens.count == 1 && words.hasMixedCase(tokens.lowerBound)
            return isBrand && Companies.contains(words[tokens.lowerBound])
                && !Companies.areSites(words[tokens.lowerBound])
                ? .organization : kind
        }
        // Nobody's name has a number in it: "Kestrel X100".
        if kind == .person, tokens.contains(where: { words.text.tokens[$0].shape.contains(.digit) }) { return .other }
        if kind == .person && isThing(tokens) || kind == .place && isNoPlace(tokens) { return kindOfThing(tokens) }
        let key = NameKey.of(words.key(tokens))
        if Companies.contains(key) || kind == .person && tokens.count > 1 && Aliases.isOrganization(key) {
            return .organization
        }
        if Products.contains(key) { return .other }
        if kind == .organization, Countries.byName[key] != nil { return .place }
        if isSea(tokens) { return .place }
        if kind == .place, Countries.regions.contains(key) || isOnlyLanguage(key) { return .other }
        if kind != .person, tokens.count > 1, tokens.allSatisfy(isPeople) { return .other }
        return kind != .person && Countries.peoples.contains(key) && Countries.byName[key] == nil ? .other : kind
    }

    private static let seas: Set<String> = [
        "mediterranean", "caribbean", "baltic", "adriatic", "aegean", "pacific", "atlantic", "arctic", "antarctic",
    ]
    private static let behindSeas: Set<String> = [
        "and", "or", "in", "on", "at", "to", "from", "by", "as", "is", "was", "are", "were", "has", "had", "have",
        "since",
        "during", "after", "before", "this", "last", "where", "that", "with", "for", "into", "will", "would", "could",
    ]

    /// "The central Mediterranean", where no noun follows: the sea and no adjective.
    private func isSea(_ tokens: Range<Int>) -> Bool {
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        guard tokens.count == 1, Self.seas.contains(words[first]), first > 0,
            ["the", "central", "eastern", "western", "northern", "southern"].contains(words[first - 1])
        else { return false }
        return end >= words.count || !words.isWord(end) && words[end] != "-" || Self.behindSeas.contains(words[end])
    }

    /// "Milestone", "Kernel Review": an ordinary noun ends it that is nobody's family name, and no given name begins it.
    private func isThing(_ tokens: Range<Int>) -> Bool {
        guard Self.nouns.contains(words[tokens.upperBound - 1]) else { return false }
        let first = TaggerModel.embedded.lists.bits(words.hash(tokens.lowerBound))
        return tokens.count == 1 || first.isDisjoint(with: [.female, .male])
    }

    /// "Helio Energy" is a company, by its last word.
    private func kindOfThing(_ tokens: Range<Int>) -> Entity.Kind {
        guard tokens.count > 1 else { return .other }
        let head = words[tokens.upperBound - 1]
        return KindCues.heads[head] ?? (EnglishKindWords.companyHeads.contains(head) ? .organization : .other)
    }

    /// "Handbook": one ordinary noun that no list of places has, nor words of their names.
    private func isNoPlace(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && Self.nouns.contains(words[tokens.lowerBound])
            && TaggerModel.embedded.lists.bits(words.hash(tokens.lowerBound))
                .isDisjoint(with: [.places, .placeWord, .organizationWord])
            && Countries.byName[NameKey.of(words.key(tokens))] == nil
    }

    /// Ordinary nouns that are nobody's name.
    static let nouns = Set(EnglishNouns.all.split(separator: " ").map(String.init))

    /// "Hindi", but not "Ganda" where the lists have a place of that name.
    private func isOnlyLanguage(_ key: String) -> Bool {
        let bits = TaggerModel.embedded.lists.bits(FeatureExtractor.hash(of: key.utf8))
        return bits.contains(.language) && bits.isDisjoint(with: .places)
    }

    /// "Inland Docks" in "Inland Docks, Quays and Harbours Minister Tove Berg" is a part of what she is in charge of.
    private func isPartOfOffice(_ name: TaggedName) -> Bool {
        guard name.kind == .organization || name.kind == .other else { return false }
        var token = name.tokens.upperBound
        guard token < words.count, words[token] == "," || words[token] == "and" || words[token] == "&" else {
            return false
        }
        while token + 1 < words.count, token - name.tokens.upperBound < 7 {
            if words[token] == "minister" || words[token] == "secretary", words.isCapital(token) {
                return words[token - 1] != "," && words[token - 1] != "and" && words.isCapital(token + 1)
                    && (name.tokens.upperBound..<token).contains { words[$0] == "and" || words[$0] == "&" }
            }
            guard words.isWord(token) && words.isCapital(token) || [",", "and", "&"].contains(words[token]) else {
                return false
            }
            token += 1
        }
        return false
    }

    /// "State" in "Secretary of State Mike Pompeo" names nothing.
    private func isPartOfTitle(_ number: Int, _ names: [TaggedName]) -> Bool {
        let tokens = names[number].tokens
        if isPartOfOffice(names[number]) { return true }
        guard number + 1 < names.count, tokens.lowerBound >= 2, words[tokens.lowerBound - 1] == "of",
            words.role(tokens.lowerBound - 2)?.kind == .person
        else { return false }
        let next = names[number + 1]
        return next.kind == .person && next.tokens.lowerBound == tokens.upperBound && names[number].kind != .place
    }

    private func isPeople(_ token: Int) -> Bool {
        words.isCapital(token) && Countries.peoples.contains(words[token])
    }

    private struct Spelling {
        /// How often it is of each kind, in the order of `TagSet.kinds`.
        var counts = SIMD4<Int32>()
        var scores = SIMD4<Int32>()

        var total: Int { Int(counts.wrappedSum()) }

        mutating func add(_ name: TaggedName) {
            counts[TagSet.index(of: name.kind)] += 1
            scores &+= name.scores
        }
    }

    /// The same spelling has one kind in a document: the one that the weights are for, all occurrences together; a word
    /// that ends a person's full name is a person where that is not rare, two words that do so always.
    private func agree(_ names: inout [TaggedName]) {
        var spellings: [UInt64: Spelling] = [:]
        var surnames: Set<UInt64> = []
        var doubleSurnames: Set<UInt64> = []
        var teams: Set<UInt64> = []
        let keys = names.map { words.phrase($0.tokens) }
        // "Berg, 51, said": a person, whatever is called after them.
        let aged = Set(zip(names, keys).lazy.filter { $0.0.tokens.count == 1 && isAged($0.0) }.map(\.1))
        for (name, key) in zip(names, keys) {
            spellings[key, default: Spelling()].add(name)
            if name.kind == .organization, name.tokens.count > 1 { teams.formUnion(shortForms(of: name)) }
            guard name.kind == .person, name.tokens.count > 1 else { continue }
            surnames.insert(words.hash(name.tokens.upperBound - 1))
            for tokens in doubleSurname(name) { doubleSurnames.insert(words.phrase(tokens)) }
        }
        for index in names.indices {
            guard let spelling = spellings[keys[index]] else { continue }
            let own = spelling.counts[TagSet.index(of: names[index].kind)]
            if doubleSurnames.contains(keys[index]) {
                names[index].kind = .person
            } else if names[index].tokens.count == 1, names[index].kind != .person, surnames.contains(keys[index]),
                spelling.counts[TagSet.index(of: .person)] * 2 >= own || aged.contains(keys[index])
                    || Companies.contains(words.key(names[index].tokens))
            {
                names[index].kind = .person
            } else if names[index].tokens.count == 1, names[index].kind == .person, teams.contains(keys[index]),
                !surnames.contains(keys[index]), !aged.contains(keys[index]), !isAddressed(names[index])
            {
                names[index].kind = .organization
            } else if spelling.total > 1,
                names[index].scores != SIMD4()
                    || names[index].rule == .parted && names[index].kind == .person && spelling.scores != SIMD4()
            {
                let best = TagSet.kinds.indices.max { spelling.scores[$0] < spelling.scores[$1] } ?? 0
                names[index].kind = TagSet.kinds[best]
            }
        }
    }

    /// What a body is called for short: the plural that ends a team's name ("Los Angeles Lakers"), and what stands before
    /// the word for a company ("Alden Capital").
    private func shortForms(of name: TaggedName) -> [UInt64] {
        let last = words[name.tokens.upperBound - 1]
        if name.tokens.count == 2, EnglishKindWords.companyHeads.contains(last) {
            return [words.hash(name.tokens.lowerBound)]
        }
        return last.hasSuffix("s") && !last.hasSuffix("ss") && !EnglishKindWords.companyHeads.contains(last)
            ? [words.hash(name.tokens.upperBound - 1)] : []
    }

    /// "Mr. Alden", "Anna Alden"
    private func isAddressed(_ name: TaggedName) -> Bool {
        guard name.tokens.lowerBound > 0 else { return false }
        let before = words[name.tokens.lowerBound - 1]
        return NameEdges.addresses.contains(before) || words.role(name.tokens.lowerBound - 1)?.kind == .person
    }

    /// Whether an age stands behind a name, between commas.
    private func isAged(_ name: TaggedName) -> Bool {
        let comma = name.tokens.upperBound
        guard comma + 2 < words.count, words[comma] == ",", words[comma + 2] == "," else { return false }
        let age = words.text.text.bytes[words.text.tokens[comma + 1].range]
        return age.count == 2 && age.allSatisfy(\.isASCIIDigit)
    }

    /// The ends of a full name that hold two words or more: "Ribas Domenech" of "Juan Ribas Domenech".
    private func doubleSurname(_ name: TaggedName) -> [Range<Int>] {
        guard (3...5).contains(name.tokens.count) else { return [] }
        return name.tokens.dropFirst().dropLast().filter(words.isCapital).map { $0..<name.tokens.upperBound }
    }
}
