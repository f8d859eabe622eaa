import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Decides what kind of thing each name of a document is, by what stands beside all its occurrences.
///
/// The tagger's scores for each kind are summed over the document, the cues beside the name are added, and what is short
/// for a longer name shares its scores.
struct KindEvidence {
    let words: WordIndex
    let lists: WordLists
    /// What one unit of a weight is worth.
    private let unit: Int32
    let isAboutGames: Bool

    init(words: WordIndex, model: TaggerModel = .embedded) {
        self.words = words
        lists = model.lists
        unit = max(1, model.scale)
        isAboutGames = ScoreLines(words: words, lists: model.lists).isAboutGames
    }

    /// All occurrences of one spelling.
    private struct Spelling {
        var names: [Int] = []
        /// The tagger's scores of all occurrences.
        var tagged = SIMD4<Int32>()
        var cues = SIMD4<Int32>()
        var hasCues = false

        /// A name that stands often is no surer than one that stands three times: the tagger errs in the same way again.
        var scores: SIMD4<Int32> {
            let count = Int32(names.count)
            return count > KindEvidence.most ? tagged / count &* KindEvidence.most &+ cues : tagged &+ cues
        }
    }

    static let person = SIMD4<Int32>(1, 0, 0, 0)
    static let organization = SIMD4<Int32>(0, 1, 0, 0)
    static let place = SIMD4<Int32>(0, 0, 1, 0)
    static let other = SIMD4<Int32>(0, 0, 0, 1)
    /// What a rule's decision counts, in units.
    private static let decided: Int32 = 4
    /// What is enough for a kind, in units, where the text says it.
    private static let told: Int32 = 6
    fileprivate static let most: Int32 = 3

    /// The names with their kinds by evidence; a spelling without cues keeps what it has.
    func decided(_ names: [TaggedName]) -> [TaggedName] {
        var numbers: [UInt64: Int] = [:]
        var spellings: [Spelling] = []
        let surnames = Set(
            names.lazy.filter { $0.kind == .person && $0.tokens.count > 1 }.map { words.hash($0.tokens.upperBound - 1) }
        )
        for (index, name) in names.enumerated() {
            let key = words.phrase(name.tokens)
            let number = numbers[key] ?? spellings.count
            if number == spellings.count {
                numbers[key] = number
                spellings.append(Spelling())
            }
            spellings[number].names.append(index)
            spellings[number].tagged &+= score(name)
            let isPerson = name.kind == .person && (name.tokens.count > 1 || surnames.contains(key))
            if isPerson, EnglishKindWords.companyHeads.contains(words[name.tokens.upperBound - 1]) {
                spellings[number].cues &+= Self.organization &* (unit &* 8)
                spellings[number].hasCues = true
            }
            if isPerson, isDescribedAsBody(name) {
                spellings[number].cues &+= Self.organization &* (unit &* 8)
                spellings[number].hasCues = true
            }
            if isPerson, isStreet(name) || isSpot(name) || isDescribedAsPlace(name) {
                spellings[number].cues &+= Self.place &* (unit &* 8)
                spellings[number].hasCues = true
            }
            if isPerson, isStorm(name) {
                let isSomebody = isActing(name)
                spellings[number].cues &+= isSomebody ? Self.person &* (unit &* 16) : Self.other &* (unit &* 8)
                spellings[number].hasCues = true
            }
            if !isPerson || isTrademark(name), let cues = cues(name) {
                spellings[number].cues &+= cues &* unit
                spellings[number].hasCues = true
            }
        }
        addNeighbours(names, numbers, surnames, &spellings)
        var sets = UnionFind(count: spellings.count)
        unite(&sets, spellings, names, numbers, surnames)
        return apply(&sets, spellings, to: names)
    }

    /// "Mill Lane", "Anna's Vineyard": no given name before the word for a street.
    private func isStreet(_ name: TaggedName) -> Bool {
        guard name.tokens.count > 1, EnglishKindWords.streets.contains(words[name.tokens.upperBound - 1]) else {
            return false
        }
        if name.tokens.contains(where: { words[$0] == "'s" }) { return true }
        let bits = lists.bits(words.hash(name.tokens.lowerBound))
        return bits.isDisjoint(with: [.female, .male])
    }

    /// "Anand Nagar", "Lund's Vera Park", "in St Olaf": places that are called like people.
    func isSpot(_ name: TaggedName) -> Bool {
        let (first, last) = (name.tokens.lowerBound, name.tokens.upperBound - 1)
        guard name.tokens.count == 2, first > 0 else { return false }
        if EnglishKindWords.localities.contains(words[last]) { return true }
        let isWithin = EnglishKindWords.within.contains(words[first - 1])
        if words[first] == "st" || words[first] == "st." {
            return isWithin && (last + 1 >= words.count || !words.isCapital(last + 1) && words[last + 1] != "'s")
        }
        // "Between Harbour North and Lund".
        if Self.directions.contains(words[last]), Self.placesBehind.contains(words[first - 1]) || isWithin {
            let isBesidePlace = last + 2 < words.count && words[last + 1] == "and" && isPlace(last + 2)
            return (isBesidePlace || lists.bits(words.hash(first)).isDisjoint(with: [.female, .male]))
                && (last + 1 >= words.count || !words.isCapital(last + 1) && words[last + 1] != "'s")
        }
        return EnglishKindWords.placeHeads.contains(words[last])
            && (isWithin || words[first - 1] == "'s" && first > 1 && isPlace(first - 2))
    }

    private static let placesBehind: Set<String> = ["between", "through", "throughout", "across"]

    /// "Storm Petra": storms are called by given names; nobody's family name makes one of "Storm Thorgerson".
    private func isStorm(_ name: TaggedName) -> Bool {
        let (first, last) = (name.tokens.lowerBound, name.tokens.upperBound - 1)
        return name.tokens.count == 2 && EnglishKindWords.storms.contains(words[first])
            && !lists.bits(words.hash(last)).isDisjoint(with: [.female, .male])
    }

    private func score(_ name: TaggedName) -> SIMD4<Int32> {
        if name.scores != SIMD4() { return name.scores }
        let isBrand = words.isBrand(name.tokens.lowerBound)
        if words.hasInnerDigit(name.tokens.lowerBound) { return Self.organization &* unit }
        return Self.vector(name.kind) &* (isBrand ? unit : unit &* Self.decided)
    }

    static func vector(_ kind: Entity.Kind) -> SIMD4<Int32> {
        switch kind {
        case .person: person
        case .organization: organization
        case .place: place
        case .other: other
        }
    }

    private func apply(_ sets: inout UnionFind, _ spellings: [Spelling], to names: [TaggedName]) -> [TaggedName] {
        var sums: [Int: (scores: SIMD4<Int32>, members: [Int])] = [:]
        for (number, spelling) in spellings.enumerated() {
            let set = sets.find(number)
            sums[set, default: (SIMD4(), [])].scores &+= spelling.scores
            sums[set, default: (SIMD4(), [])].members.append(number)
        }
        var names = names
        for (scores, members) in sums.values
        where members.count > 1 || spellings[members[0]].hasCues || isCompound(names[spellings[members[0]].names[0]]) {
            var scores = scores
            // "PolitiFact" is nobody, and nowhere that no list knows.
            if members.allSatisfy({ isCompound(names[spellings[$0].names[0]]) }) {
                scores[0] = Int32.min / 2
                let isListed = members.contains { member in
                    !lists.bits(words.phrase(names[spellings[member].names[0]].tokens)).isDisjoint(with: .places)
                }
                if !isListed { scores[2] = Int32.min / 2 }
            }
            guard let best = TagSet.kinds.indices.max(by: { scores[$0] < scores[$1] }) else { continue }
            for number in members {
                // What the text says of a name is surer than what it looks like.
                let isTold = spellings[number].cues[best] >= unit &* Self.told
                for index in spellings[number].names {
                    if isTold, names[index].kind != TagSet.kinds[best] || isHearer(names[index]) || isFirm(names[index])
                    {
                        names[index].rule = .form
                    }
                    names[index].kind = TagSet.kinds[best]
                }
            }
        }
        return names
    }

    /// Names in one list are of one kind: "Harbour Works, Lantern and OrbitWorks".
    private func addNeighbours(
        _ names: [TaggedName], _ numbers: [UInt64: Int], _ surnames: Set<UInt64>, _ spellings: inout [Spelling]
    ) {
        for index in names.indices.dropLast() {
            let (left, right) = (names[index], names[index + 1])
            let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
            guard (1...2).contains(between.count), Self.joints.contains(words.key(between)) else { continue }
            for (name, neighbour) in [(left, right), (right, left)] {
                if neighbour.kind == .person, neighbour.tokens.count > 1, mayBeSomebody(name),
                    let number = numbers[words.phrase(name.tokens)]
                {
                    spellings[number].cues &+= Self.person &* unit
                    spellings[number].hasCues = true
                }
                if neighbour.kind == .place, neighbour.tokens.count > 1, isGround(name),
                    let number = numbers[words.phrase(name.tokens)]
                {
                    spellings[number].cues &+= Self.place &* (unit &* 8)
                    spellings[number].hasCues = true
                }
                guard let number = numbers[words.phrase(name.tokens)], neighbour.scores != SIMD4(),
                    words.isBrand(name.tokens.lowerBound) || name.tokens.count == 1,
                    name.kind != .person
                        || neighbour.kind == .organization
                            && (isNobody(name.tokens.lowerBound) || isKnownBody(name, surnames))
                else { continue }
                let isSure = name.kind == .person && isKnownBody(name, surnames)
                spellings[number].cues &+= Self.vector(neighbour.kind) &* (isSure ? unit &* 4 : unit)
                spellings[number].hasCues = true
            }
        }
    }

    /// A first name that a company of the whole world has, too, and nobody of the document.
    private func isKnownBody(_ name: TaggedName, _ surnames: Set<UInt64>) -> Bool {
        let key = words.key(name.tokens)
        return name.tokens.count == 1
            && (Aliases.isOrganization(key) || Companies.contains(key) || Companies.mayBe(key))
            && !surnames.contains(words.hash(name.tokens.lowerBound))
    }

    /// "McLind Green" beside a park: a family name and a word for a place that is one as well.
    private func isGround(_ name: TaggedName) -> Bool {
        name.kind == .person && name.tokens.count == 2 && Self.grounds.contains(words[name.tokens.upperBound - 1])
            && lists.bits(words.hash(name.tokens.lowerBound)).isDisjoint(with: [.female, .male])
    }

    private static let grounds: Set<String> = ["green", "court", "common", "hill", "field", "wood", "heath", "lake"]

    /// Whether two words that no list knows are a name like that of a person beside it.
    private func mayBeSomebody(_ name: TaggedName) -> Bool {
        guard name.kind != .person, name.tokens.count == 2, !words.isBrand(name.tokens.lowerBound) else { return false }
        return name.tokens.allSatisfy { token in
            words.isWord(token) && words.isCapital(token) && !words.text.tokens[token].shape.contains(.allCapitals)
                && KindCues.heads[words[token]] == nil && !NamePolish.nouns.contains(words[token])
                && lists.bits(words.hash(token)).isDisjoint(with: [
                    .places, .organizationWord, .placeWord, .company, .club, .demonym,
                ])
        } && lists.bits(words.phrase(name.tokens)).isDisjoint(with: [.places, .company, .club])
    }

    /// Whether no list has a word for the name of a person.
    private func isNobody(_ token: Int) -> Bool {
        lists.bits(words.hash(token)).isDisjoint(with: .peopleNames)
    }

    private static let joints: Set<String> = [",", "and", ", and", "or"]

    private func isCompound(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && words.isCompound(name.tokens.lowerBound)
    }

    // MARK: Short forms

    /// "CLPS" goes with "Commercial Lunar Payload Services", "Big Machine" with "Big Machine Records".
    private func unite(
        _ sets: inout UnionFind, _ spellings: [Spelling], _ names: [TaggedName], _ numbers: [UInt64: Int],
        _ surnames: Set<UInt64>
    ) {
        for (number, spelling) in spellings.enumerated() {
            let name = names[spelling.names[0]]
            let first = words[name.tokens.lowerBound]
            if first.hasSuffix(".com"), let other = numbers[Self.hash(first.dropLast(4))] { sets.unite(number, other) }
            if name.tokens.count == 2, EnglishKindWords.landmarks.contains(words[name.tokens.upperBound - 1]),
                !isPlace(name.tokens.lowerBound), !surnames.contains(words.hash(name.tokens.lowerBound)),
                let short = numbers[words.hash(name.tokens.lowerBound)]
            {
                sets.unite(number, short)
            }
            guard name.tokens.count > 1, name.kind == .organization || name.kind == .other else { continue }
            if name.tokens.count > 2 {
                let letters = name.tokens.filter(words.isCapital).compactMap { words[$0].first }
                for short in [String(letters), String(letters) + "s"] {
                    if let other = numbers[Self.hash(short)], isShouted(names[spellings[other].names[0]]) {
                        sets.unite(number, other)
                    }
                }
            }
            let last = words[name.tokens.upperBound - 1]
            if name.tokens.count == 2, last == "university" || last == "college",
                !surnames.contains(words.hash(name.tokens.lowerBound)),
                let short = numbers[words.phrase(name.tokens.lowerBound..<(name.tokens.lowerBound + 1))]
            {
                sets.unite(number, short)
            }
            let isCompany = EnglishKindWords.companyTails.contains(last) && name.kind == .organization
            guard EnglishKindWords.legalForms.contains(last) || isCompany && !isPlace(name.tokens.lowerBound) else {
                continue
            }
            for end in (name.tokens.lowerBound + 1)..<name.tokens.upperBound {
                if let other = numbers[words.phrase(name.tokens.lowerBound..<end)] { sets.unite(number, other) }
            }
        }
    }

    private func isPlace(_ token: Int) -> Bool {
        !lists.bits(words.hash(token)).isDisjoint(with: .places) || Countries.byName[words[token]] != nil
    }

    private static func hash(_ word: some StringProtocol) -> UInt64 { FeatureExtractor.hash(of: word.utf8) }

    private func isShouted(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && name.kind != .person
            && words.text.text.bytes[words.text.tokens[name.tokens.lowerBound].range].dropLast()
                .allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }
}
