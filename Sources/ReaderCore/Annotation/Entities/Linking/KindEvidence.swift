import ReaderModel
import ReaderTokens

/// Decides what kind of thing each name of a document is, by what stands beside all its occurrences.
///
/// The tagger's scores for each kind are summed over the document, the cues beside the name are added, and what is short
/// for a longer name shares its scores.
struct KindEvidence {
    let words: WordIndex
    private let lists: WordLists
    /// What one unit of a weight is worth.
    private let unit: Int32
    private let isAboutGames: Bool

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

    private static let person = SIMD4<Int32>(1, 0, 0, 0)
    private static let organization = SIMD4<Int32>(0, 1, 0, 0)
    private static let place = SIMD4<Int32>(0, 0, 1, 0)
    private static let other = SIMD4<Int32>(0, 0, 0, 1)
    /// What a rule's decision counts, in units.
    private static let decided: Int32 = 4
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
            if isPerson, KindCues.companyHeads.contains(words[name.tokens.upperBound - 1]) {
                spellings[number].cues &+= Self.organization &* (unit &* 8)
                spellings[number].hasCues = true
            }
            if !isPerson, let cues = cues(name) {
                spellings[number].cues &+= cues &* unit
                spellings[number].hasCues = true
            }
        }
        addNeighbours(names, numbers, &spellings)
        var sets = UnionFind(count: spellings.count)
        unite(&sets, spellings, names, numbers)
        return apply(&sets, spellings, to: names)
    }

    private func score(_ name: TaggedName) -> SIMD4<Int32> {
        if name.scores != SIMD4() { return name.scores }
        let isBrand = words.isBrand(name.tokens.lowerBound)
        if words.hasInnerDigit(name.tokens.lowerBound) { return Self.organization &* unit }
        return Self.vector(name.kind) &* (isBrand ? unit : unit &* Self.decided)
    }

    private static func vector(_ kind: Entity.Kind) -> SIMD4<Int32> {
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
            // "PolitiFact" is nobody.
            if members.allSatisfy({ isCompound(names[spellings[$0].names[0]]) }) { scores[0] = Int32.min / 2 }
            guard let best = TagSet.kinds.indices.max(by: { scores[$0] < scores[$1] }) else { continue }
            for number in members { for index in spellings[number].names { names[index].kind = TagSet.kinds[best] } }
        }
        return names
    }

    /// Names in one list are of one kind: "Harbour Works, Lantern and OrbitWorks".
    private func addNeighbours(_ names: [TaggedName], _ numbers: [UInt64: Int], _ spellings: inout [Spelling]) {
        for index in names.indices.dropLast() {
            let (left, right) = (names[index], names[index + 1])
            let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
            let isList = [",", "and", ", and", "or"].contains(words.key(between.isEmpty ? left.tokens : between))
            guard !between.isEmpty, isList else { continue }
            for (name, neighbour) in [(left, right), (right, left)] {
                guard let number = numbers[words.phrase(name.tokens)], neighbour.scores != SIMD4(),
                    words.isBrand(name.tokens.lowerBound) || name.tokens.count == 1, name.kind != .person
                else { continue }
                spellings[number].cues &+= Self.vector(neighbour.kind) &* unit
                spellings[number].hasCues = true
            }
        }
    }

    private func isCompound(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && words.isCompound(name.tokens.lowerBound)
    }

    // MARK: Short forms

    /// "CLPS" goes with "Commercial Lunar Payload Services", "Big Machine" with "Big Machine Records".
    private func unite(
        _ sets: inout UnionFind, _ spellings: [Spelling], _ names: [TaggedName], _ numbers: [UInt64: Int]
    ) {
        for (number, spelling) in spellings.enumerated() {
            let name = names[spelling.names[0]]
            let first = words[name.tokens.lowerBound]
            if first.hasSuffix(".com"), let other = numbers[Self.hash(first.dropLast(4))] { sets.unite(number, other) }
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
            guard KindCues.legalForms.contains(last) else { continue }
            for end in (name.tokens.lowerBound + 1)..<name.tokens.upperBound {
                if let other = numbers[words.phrase(name.tokens.lowerBound..<end)] { sets.unite(number, other) }
            }
        }
    }

    private static func hash(_ word: some StringProtocol) -> UInt64 { FeatureExtractor.hash(of: word.utf8) }

    private func isShouted(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && name.kind != .person
            && words.text.text.bytes[words.text.tokens[name.tokens.lowerBound].range].dropLast()
                .allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }

    // MARK: Cues

    private func word(_ token: Int) -> String { token >= 0 && token < words.count ? words[token] : "" }

    /// What stands beside one occurrence, in units for each kind; nil where that says nothing.
    private func cues(_ name: TaggedName) -> SIMD4<Int32>? {
        let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        let sum = behind(end) &+ before(start) &+ known(name)
        return sum == SIMD4() ? nil : sum
    }

    /// What beside or in a name speaks for a kind, in words.
    func reasons(for kind: Entity.Kind, _ tokens: Range<Int>) -> [String] {
        let number = TagSet.index(of: kind)
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        var reasons: [String] = []
        if before(start)[number] > 0 { reasons.append("before “\(words.string(max(0, start - 2)..<start))”") }
        if behind(end)[number] > 0 {
            reasons.append("behind “\(words.string(end..<min(words.count, end + 2)))”")
        }
        if known(TaggedName(tokens: tokens, kind: kind))[number] > 0 { reasons.append("the name itself") }
        return reasons
    }

    private func behind(_ end: Int) -> SIMD4<Int32> {
        let (next, second) = (word(end), word(end + 1))
        var sum = SIMD4<Int32>()
        if KindCues.companyVerbs.contains(next) { sum &+= Self.organization &* 2 &+ Self.person }
        if KindCues.sayingVerbs.contains(next) { sum &+= Self.organization &+ Self.person }
        if KindCues.companyPeople.contains(next) { sum &+= Self.organization &* 3 }
        if next == "'s", KindCues.companyParts.contains(second) { sum &+= Self.organization &* 3 }
        if KindCues.isProduct(next) { sum &+= Self.other &* 3 }
        if next == "," { sum &+= apposition(end + 1) }
        if next == "(", word(end + 2) == ")", KindCues.isProduct(word(end + 3)) { sum &+= Self.other &* 3 }
        if isAboutGames, KindCues.teamParts.contains(next) || next == "'s" && KindCues.teamParts.contains(second) {
            sum &+= Self.organization &* 2
        }
        return sum
    }

    private func before(_ start: Int) -> SIMD4<Int32> {
        let (last, second) = (word(start - 1), word(start - 2))
        var sum = SIMD4<Int32>()
        if last == "of" || last == "at" || last == "for", KindCues.companyParts.contains(second) {
            sum &+= Self.organization &* 2
        }
        let noun = last == "," ? start - 2 : start - 1
        if noun > 0, !words.isCapital(noun) { sum &+= kind(ofNoun: noun) &* 3 }
        if last == "to", second == "according" { sum &+= Self.organization &+ Self.person }
        if KindCues.buying.contains(last) { sum &+= Self.organization &* 2 }
        if last == "new", second == "-" || second == "the" { sum &+= Self.other }
        if KindCues.nearness.contains(last) { sum &+= Self.place }
        if start > 0, words.isYear(start - 1) { sum &+= Self.other &* 3 }
        if isAboutGames, KindCues.opponents.contains(last) { sum &+= Self.organization }
        return sum
    }

    /// ", a maker of tools": the noun behind a comma says what the name is.
    private func apposition(_ start: Int) -> SIMD4<Int32> {
        guard ["a", "an", "the"].contains(word(start)) else { return SIMD4() }
        var found = SIMD4<Int32>()
        for token in (start + 1)..<min(start + 9, words.count) {
            if !words.isWord(token), words[token] != "-", words[token] != "'s" { break }
            if ["of", "that", "which", "who", "for", "in", "to", "whose", "with", "from", "at"].contains(words[token]) {
                break
            }
            let kind = kind(ofNoun: token)
            if kind != SIMD4() { found = kind &* 4 }
        }
        return found
    }

    /// What a noun is for: "startup" for an organisation, "browser" for a product.
    private func kind(ofNoun token: Int) -> SIMD4<Int32> {
        if KindCues.companyRoles.contains(words[token]) { return Self.organization }
        if KindCues.productRoles.contains(words[token]) { return Self.other }
        guard let role = words.role(token), role.family != "family" else { return SIMD4() }
        return Self.vector(role.kind)
    }

    /// What the lists know of a name, where its surroundings speak for it too.
    private func known(_ name: TaggedName) -> SIMD4<Int32> {
        let bits = lists.bits(words.phrase(name.tokens))
        var sum = SIMD4<Int32>()
        let isWord = name.tokens.count == 1 && !words.text.tokens[name.tokens.lowerBound].shape.contains(.allCapitals)
        if Aliases.isOrganization(NameKey.of(words.key(name.tokens))) {
            sum &+= Self.organization &* (isWord && bits.isDisjoint(with: .places) || !isWord ? 4 : 0)
        }
        if name.tokens.count > 1, let head = KindCues.heads[words[name.tokens.upperBound - 1]] {
            sum &+= Self.vector(head) &* 3
        }
        if name.tokens.count == 1, ["statehouse", "capitol"].contains(words[name.tokens.lowerBound]) {
            sum &+= Self.place &* 3
        }
        if bits.contains(.company), bits.isDisjoint(with: .places) { sum &+= Self.organization }
        if bits.contains(.club), isAboutGames { sum &+= Self.organization &* 3 }
        if bits.contains(.vehicle), name.tokens.count > 1 || bits.isDisjoint(with: [.company, .places]) {
            sum &+= Self.other &* 2
        }
        return sum
    }
}
