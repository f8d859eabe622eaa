import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// What stands beside a name, and what it is called, for each kind.
extension KindEvidence {
    private func word(_ token: Int) -> String { token >= 0 && token < words.count ? words[token] : "" }

    /// What stands beside one occurrence, in units for each kind; nil where that says nothing.
    func cues(_ name: TaggedName) -> SIMD4<Int32>? {
        let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        let dateline = isDateline(name.tokens) ? Self.place &* 4 : SIMD4()
        let spot = name.tokens.count == 2 && isSpot(name) ? Self.place &* 8 : SIMD4()
        let writer = name.tokens.count > 1 && isWriter(before: end) ? Self.person &* 8 : SIMD4()
        let body = isHearer(name) || isFirm(name) ? Self.organization &* 6 : SIMD4()
        let sum = body &+ writer &+ spot &+ behind(end) &+ before(start) &+ known(name) &+ dateline &+ beside(name)
        return sum == SIMD4() ? nil : sum
    }

    /// "Told Lanternly", where nobody is called so.
    func isHearer(_ name: TaggedName) -> Bool {
        let start = name.tokens.lowerBound
        guard name.tokens.count <= 2, EnglishKindWords.tellingVerbs.contains(word(start - 1)),
            !words.isCapital(start - 1)
        else { return false }
        return lists.bits(words.hash(start)).isDisjoint(with: .peopleNames)
            && lists.bits(words.phrase(name.tokens))
                .isDisjoint(with: .places)
            && words.role(start) == nil
            && name.tokens.allSatisfy { words.isCapital($0) && words.isWord($0) }
    }

    /// "The border agency Lindex", "the exchange Lindbase": a noun for a body stands right before a word that is nobody's name.
    func isFirm(_ name: TaggedName) -> Bool {
        let start = name.tokens.lowerBound
        guard name.tokens.count <= 2, start > 1, !words.isCapital(start - 1), words.isWord(start - 2),
            EnglishKindWords.firms.contains(words[start - 1]) || EnglishKindWords.houses.contains(words[start - 1])
        else { return false }
        return lists.bits(words.hash(start)).isDisjoint(with: .peopleNames) && !Countries.isPeople(words[start])
            && lists.bits(words.phrase(name.tokens)).isDisjoint(with: .places)
    }

    /// "The Harbour's Anna Lind contributed to this report."
    private func isWriter(before end: Int) -> Bool {
        word(end) == "contributed" && word(end + 1) == "to" && ["this", "the"].contains(word(end + 2))
            && ["report", "story", "article"].contains(word(end + 3))
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
        if kind == .place, isDateline(tokens) { reasons.append("a dateline") }
        return reasons
    }

    /// "The operator, Northline Marine, bought": what a clause that begins with a body names between commas. "The head of the firm,
    /// Tom Brown," is somebody.
    func isDescribedAsBody(_ name: TaggedName) -> Bool {
        let firm = name.tokens.lowerBound - 1
        if firm > 1, EnglishKindWords.firms.contains(words[firm]), !words.isCapital(firm), !words.isCapital(firm - 1),
            words.isWord(firm - 1), [",", ".", ")", "'s", "and", ""].contains(word(name.tokens.upperBound))
        {
            return true
        }
        let noun = name.tokens.lowerBound - 2
        guard noun > 0, word(noun + 1) == ",", word(name.tokens.upperBound) == ",", !words.isCapital(noun),
            kind(ofNoun: noun) == Self.organization,
            let article = (max(0, noun - 3)..<noun).last(where: { Self.articles.contains(words[$0]) })
        else { return false }
        return words.text.tokens[article].shape.contains(.sentenceStart) || !words.isWord(article - 1)
    }

    /// "Alder Green, a village in Kent", "the town of Alder Green", "miles south of Alder Green".
    func isDescribedAsPlace(_ name: TaggedName) -> Bool {
        let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
        if word(end) == ",", isGround(behind: end + 1) { return true }
        guard start > 1, words[start - 1] == "of", word(end) != "'s" else { return false }
        return EnglishKindWords.settlements.contains(words[start - 2]) && !words.isCapital(start - 2)
    }

    /// Whether "a trailer park" stands here, or "a quiet village near".
    private func isGround(behind article: Int) -> Bool {
        guard ["a", "an", "the"].contains(word(article)) else { return false }
        let nouns = ((article + 1)..<min(article + 6, words.count)).prefix {
            words.isWord($0) && !words.isCapital($0) && !Self.phraseEnds.contains(words[$0])
        }
        guard let last = nouns.last else { return false }
        return EnglishKindWords.grounds.contains(words[last]) && !nouns.contains { words.role($0)?.kind == .person }
    }

    private static let phraseEnds: Set<String> = [
        "of", "that", "which", "who", "for", "in", "to", "whose", "with", "from", "at", "near", "where", "on",
        "outside",
        "and", "just", "about", "known", "south", "north", "east", "west", "between", "by",
    ]
    private static let articles: Set<String> = ["the", "a", "an", "its", "their", "our"]

    /// Whether somebody says something here, or is told to be of a profession: "Storm Reid said", "the actress Storm Reid".
    func isActing(_ name: TaggedName) -> Bool {
        let person = TagSet.index(of: .person)
        return behind(name.tokens.upperBound)[person] > 0 || before(name.tokens.lowerBound)[person] > 0
    }

    private func behind(_ end: Int) -> SIMD4<Int32> {
        let (next, second) = (word(end), word(end + 1))
        var sum = SIMD4<Int32>()
        if EnglishKindWords.companyVerbs.contains(next) { sum &+= Self.organization &* 2 &+ Self.person }
        if EnglishKindWords.sayingVerbs.contains(next) { sum &+= Self.organization &+ Self.person }
        if EnglishKindWords.companyPeople.contains(next) { sum &+= Self.organization &* 3 }
        if next == "'s", EnglishKindWords.companyParts.contains(second) { sum &+= Self.organization &* 3 }
        if KindCues.isProduct(next) { sum &+= Self.other &* 3 }
        if next == "," { sum &+= apposition(end + 1) &+ (isGround(behind: end + 1) ? Self.place &* 6 : SIMD4()) }
        if next == "'s", Self.ofTowns.contains(second) { sum &+= Self.place &* 6 }
        if next == "products" { sum &+= Self.organization &* 2 }
        if Self.dwellers.contains(next) { sum &+= Self.place &* 5 }
        if next == "-", word(end + 1) == "led", Self.studies.contains(word(end + 2)) {
            sum &+= EnglishKindWords.universities.contains(word(end - 1)) ? Self.organization &* 4 : SIMD4()
        }
        if EnglishKindWords.actingVerbs.contains(next) { sum &+= Self.person &* 4 }
        if next == "magazine" || next == "newspaper" { sum &+= Self.organization &* 4 }
        if next == "where" { sum &+= Self.place &* 2 }
        if next == "acquires" { sum &+= Self.organization &* 4 }
        if next == "®" || next == "™" { sum &+= Self.organization &* 4 &+ Self.other &* 3 &- Self.person &* 8 }
        if isVersion(end) || next == "version", isVersion(end + 1) { sum &+= Self.other &* 3 }
        if EnglishKindWords.athletes.contains(next), end + 1 < words.count, words.isCapital(end + 1) {
            sum &+= Self.organization &* 2
        }
        if next == "(", word(end + 2) == ")", KindCues.isProduct(word(end + 3)) { sum &+= Self.other &* 3 }
        if isAboutGames,
            EnglishKindWords.teamParts.contains(next) || next == "'s" && EnglishKindWords.teamParts.contains(second)
        {
            sum &+= Self.organization &* 2
        }
        return sum
    }

    /// Whether somebody who studies or teaches stands before a token.
    private func isAcademic(_ at: Int) -> Bool {
        (max(0, at - 12)..<at).contains { Self.academic.contains(words[$0]) }
    }

    private static let academic: Set<String> = [
        "professor", "professors", "lecturer", "fellow", "director", "dean", "student", "students", "graduate",
        "scholar",
        "researcher", "researchers", "scientist", "scientists", "study", "studied", "studies", "taught", "teaches",
        "degree", "institute", "department", "economist", "historian", "expert", "law", "medicine",
    ]
    private static let studies: Set<String> = ["research", "study", "team", "researchers", "scientists", "trial"]
    /// What towns have.
    private static let ofTowns: Set<String> = [
        "mayor", "outskirts", "suburbs", "residents", "inhabitants", "waterfront", "neighborhoods", "neighbourhoods",
    ]
    /// Who lives in a place.
    private static let dwellers: Set<String> = [
        "resident", "residents", "native", "natives", "neighborhood", "neighbourhood",
    ]

    private func before(_ start: Int) -> SIMD4<Int32> {
        let (last, second) = (word(start - 1), word(start - 2))
        var sum = SIMD4<Int32>()
        if last == "of" || last == "at" || last == "for", EnglishKindWords.companyParts.contains(second) {
            sum &+= Self.organization &* 2
        }
        // "Gravesend, Kent,": a place beside a place.
        if last == ",", start > 1, words.isCapital(start - 2), isListedPlace(start - 2), isListedPlace(start),
            [",", ".", ")"].contains(word(start + 1))
        {
            sum &+= Self.place &* 3
        }
        let noun = last == "," ? start - 2 : start - 1
        if noun > 0, !words.isCapital(noun) { sum &+= kind(ofNoun: noun) &* 3 }
        if last == "at", EnglishKindWords.universities.contains(word(start)), isAcademic(start - 1) {
            sum &+= Self.organization &* 5
        }
        if last == "to", second == "according" { sum &+= Self.organization &+ Self.person }
        if EnglishKindWords.buying.contains(last) { sum &+= Self.organization &* 2 }
        if last == "of", EnglishKindWords.settlements.contains(second), !words.isCapital(start - 2) {
            sum &+= Self.place &* 6
        }
        if last == "of", Self.directions.contains(second), !words.isCapital(start - 2) { sum &+= Self.place &* 6 }
        if last == "at", EnglishKindWords.officers.contains(second), !isListedPlace(start) {
            sum &+= Self.organization &* 6
        }
        if last == "journal", !words.isCapital(start - 1) { sum &+= Self.other &* 6 }
        // "people at Lindra", "before I was at KestrelWorks", "he joined KestrelWorks"
        if last == "at", EnglishKindWords.workers.contains(second) || isBrandAlone(start) {
            sum &+= Self.organization &* 2
        }
        if last == "joined" || last == "joining", isBrandAlone(start) {
            sum &+= Self.organization &* 2
        }
        if last == "prescribed" { sum &+= Self.other &* 6 }
        if last == "new", second == "-" || second == "the" { sum &+= Self.other }
        if EnglishKindWords.nearness.contains(last) { sum &+= Self.place }
        if EnglishKindWords.handling.contains(last) || last == "of" && isVersion(start - 2) { sum &+= Self.other }
        if start > 0, words.isYear(start - 1) { sum &+= Self.other &* 3 }
        if isAboutGames, EnglishKindWords.opponents.contains(last) { sum &+= Self.organization }
        if isAboutGames, last == "to", second == "away" { sum &+= Self.organization &* 3 }
        return sum
    }

    /// "KestrelWorks", "OpenAI", but no "McLind" and no first word of a longer name.
    private func isBrandAlone(_ token: Int) -> Bool {
        token < words.count && words.hasMixedCase(token) && !words[token].utf8.contains(.apostrophe)
            && !words[token].hasPrefix("mc") && !words[token].hasPrefix("mac")
            && (token + 1 >= words.count || !words.isCapital(token + 1))
    }

    private func isListedPlace(_ token: Int) -> Bool {
        token < words.count && !lists.bits(words.hash(token)).isDisjoint(with: .places)
    }

    /// "GOTHENBURG, March 20 –", "LONDON (AP) —": in capitals before the first sentence stands where it was written.
    private func isDateline(_ name: Range<Int>) -> Bool {
        let tokens = words.text.tokens
        guard tokens[name.lowerBound].shape.contains(.paragraphStart),
            name.allSatisfy({ tokens[$0].shape.contains(.allCapitals) })
        else { return false }
        let end = name.upperBound
        if KindCues.dashes.contains(word(end)), end + 1 < words.count, words.isCapital(end + 1) { return true }
        if word(end) == "(", word(end + 2) == ")" { return KindCues.dashes.contains(word(end + 3)) }
        guard word(end) == "," else { return false }
        let behind = (end..<end + 9).prefix { !KindCues.dashes.contains(word($0)) }
        return KindCues.dashes.contains(word(behind.upperBound))
            && behind.contains { KindCues.months.contains(word($0)) && (isNumber($0 + 1) || isNumber($0 - 1)) }
    }

    /// "Geoscience", "Zoology": what a journal of a family is for.
    private func isJournal(_ field: Int) -> Bool { Self.journalFields.contains { words[field].hasSuffix($0) } }

    private static let journalFields = [
        "ogy", "istry", "ics", "science", "medicine", "communications", "methods", "genetics", "climate", "energy",
        "materials",
    ]

    private func isNumber(_ token: Int) -> Bool { !word(token).isEmpty && word(token).allSatisfy(\.isNumber) }

    func isTrademark(_ name: TaggedName) -> Bool { ["®", "™"].contains(word(name.tokens.upperBound)) }

    /// "6.1", "2.7.3"
    private func isVersion(_ token: Int) -> Bool {
        guard token >= 0, token < words.count, words.text.tokens[token].shape.contains(.digit) else { return false }
        let bytes = words.text.text.bytes[words.text.tokens[token].range]
        return bytes.contains(.fullStop) && bytes.allSatisfy { $0 == .fullStop || $0.isASCIIDigit }
            && word(token + 1) != "%"
            && !EnglishKindWords.amounts.contains(word(token + 1))
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
            if kind != SIMD4() { found = kind &* (EnglishKindWords.firms.contains(words[token]) ? 8 : 4) }
        }
        return found
    }

    /// What a noun is for: "startup" for an organisation, "browser" for a product.
    private func kind(ofNoun token: Int) -> SIMD4<Int32> {
        if EnglishKindWords.companyRoles.contains(words[token]) { return Self.organization }
        if EnglishKindWords.productRoles.contains(words[token]) { return Self.other }
        guard let role = words.role(token), role.family != "family" else { return SIMD4() }
        return Self.vector(role.kind)
    }

    /// "Boeing 737 MAX", "Windows 11": a known maker or product and a number.
    private func isModel(_ tokens: Range<Int>) -> Bool {
        let first = NameKey.of(words[tokens.lowerBound])
        guard Companies.contains(first) || Companies.mayBe(first) || Products.contains(first) || Products.mayBe(first)
        else { return false }
        return tokens.dropFirst().contains { words.text.tokens[$0].shape.contains(.digit) && !words.isYear($0) }
    }

    /// What the last word of a name says beside what stands before it: "Cape Harbour City" of a text about games, "24th Avenue
    /// Northwest", "Quay Education Center".
    private func known(lastOf tokens: Range<Int>, _ bits: ListBits) -> SIMD4<Int32> {
        let (last, second) = (words[tokens.upperBound - 1], words[tokens.upperBound - 2])
        if isAboutGames, Self.clubTails.contains(last), bits.isDisjoint(with: .places) { return Self.organization &* 5 }
        if tokens.count > 2, EnglishKindWords.streets.contains(second), Self.directions.contains(last) {
            return Self.place &* 5
        }
        if last == "center" || last == "centre", Self.trainings.contains(second) { return Self.organization &* 5 }
        if EnglishKindWords.sureBodies.contains(last) { return Self.organization &* 3 }
        return last == "survey" && second == "geological" ? Self.organization &* 4 : SIMD4()
    }

    /// The kind that the last words of a name have and no other, nil where they may have several.
    static func kind(byEndOf tokens: Range<Int>, _ words: WordIndex) -> Entity.Kind? {
        let last = words[tokens.upperBound - 1]
        if EnglishKindWords.placeHeads.contains(last) || EnglishKindWords.localities.contains(last) { return .place }
        let isCenter = last == "center" || last == "centre"
        return EnglishKindWords.sureBodies.contains(last)
            || isCenter && trainings.contains(words[tokens.upperBound - 2])
            ? .organization : nil
    }

    private static let clubTails: Set<String> = [
        "city", "town", "united", "rovers", "wanderers", "athletic", "rangers",
    ]
    static let directions: Set<String> = [
        "north", "south", "east", "west", "northwest", "northeast", "southwest", "southeast",
    ]
    private static let trainings: Set<String> = ["education", "research", "training", "resource", "policy", "science"]

    /// What the lists know of a name, where its surroundings speak for it too.
    private func known(_ name: TaggedName) -> SIMD4<Int32> {
        let bits = lists.bits(words.phrase(name.tokens))
        var sum = SIMD4<Int32>()
        let isWord = name.tokens.count == 1 && !words.text.tokens[name.tokens.lowerBound].shape.contains(.allCapitals)
        let key = NameKey.of(words.key(name.tokens))
        if Aliases.isOrganization(key) {
            sum &+= Self.organization &* (isWord && bits.isDisjoint(with: .places) || !isWord ? 4 : 0)
        }
        if name.tokens.count > 1, Countries.byName[key] != nil { sum &+= Self.place &* 6 }
        if name.tokens.count > 1, let head = KindCues.heads[words[name.tokens.upperBound - 1]] {
            sum &+= Self.vector(head) &* 3
        }
        if name.tokens.count > 1, let head = KindCues.firstHeads[words[name.tokens.lowerBound]] {
            sum &+= Self.vector(head) &* 4
        }
        if name.tokens.count > 1, bits.isDisjoint(with: .places), isModel(name.tokens) || isSeries(name.tokens) {
            sum &+= Self.other &* 4
        }
        if name.tokens.count > 1 { sum &+= known(lastOf: name.tokens, bits) }
        // "Harbourbank"
        if isWord, words[name.tokens.lowerBound].utf8.count > 7, words[name.tokens.lowerBound].hasSuffix("bank"),
            bits.isDisjoint(with: .places)
        {
            sum &+= Self.organization &* 4
        }
        // "Nature Zoology" is a journal.
        if name.tokens.count == 2, words[name.tokens.lowerBound] == "nature", isJournal(name.tokens.upperBound - 1) {
            sum &+= Self.other &* 8
        }
        if bits.contains(.newspaper), bits.isDisjoint(with: .places) { sum &+= Self.organization &* 2 }
        if name.tokens.count == 1 {
            if Products.mayBe(key), isWord {
                sum &+= Self.other &* 2
            } else if Companies.mayBe(key) {
                sum &+= Self.organization &* 2
            }
        }
        if name.tokens.count == 1, ["statehouse", "capitol"].contains(words[name.tokens.lowerBound]) {
            sum &+= Self.place &* 3
        }
        if name.tokens.count == 1, words.hasMixedCase(name.tokens.lowerBound), Companies.contains(key),
            !Companies.areSites(key)
        {
            sum &+= Self.organization &* 4
        }
        if Products.contains(key) { return Self.other &* 5 }
        if bits.contains(.company), bits.isDisjoint(with: .places) { sum &+= Self.organization }
        if bits.contains(.club), isAboutGames { sum &+= Self.organization &* 3 }
        if bits.contains(.vehicle), name.tokens.count > 1 || bits.isDisjoint(with: [.company, .places]) {
            sum &+= Self.other &* 2
        }
        return sum
    }
}
