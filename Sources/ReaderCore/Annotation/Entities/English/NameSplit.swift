import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Takes apart what the tagger took for one name: "Youngspiration's Yau Wai-ching", "Leung Kwok-hung of LSD".
struct NameSplit {
    let words: WordIndex
    let lists: WordLists

    /// The names inside a name; the name itself where it holds no person beside something else.
    func names(in name: TaggedName) -> [TaggedName] {
        if let two = placeAndPerson(in: name) { return two }
        if let person = personBehindField(in: name) { return [person] }
        if let two = bodyAndPerson(in: name) ?? companyAndOfficer(in: name) { return two }
        guard name.kind != .place, name.tokens.count > 3 else { return [name] }
        for token in name.tokens.dropFirst().dropLast() {
            let left = name.tokens.lowerBound..<token
            let right = (token + 1)..<name.tokens.upperBound
            if name.kind != .person, words[token] == "'s", let people = people(right) { return [rest(left)] + people }
            if words[token] == "of", isPerson(left), words.isCapital(right.lowerBound) {
                return [TaggedName(tokens: left, kind: .person, rule: .parted), rest(right)]
            }
        }
        return [name]
    }

    /// "Ukraine" and "Tove Lindqvist" where the text says "the ambassador to Ukraine Tove Lindqvist".
    private func placeAndPerson(in name: TaggedName) -> [TaggedName]? {
        let start = name.tokens.lowerBound
        guard name.tokens.count > 2, start > 1, Self.ofOffice.contains(words[start - 1]),
            let role = words.role(start - 2), role.kind == .person, role.family != "family",
            KindCues.heads[words[name.tokens.upperBound - 1]] == nil
        else { return nil }
        for middle in [start + 1, start + 2] where middle + 1 < name.tokens.upperBound && isPlace(start..<middle) {
            let person = middle..<name.tokens.upperBound
            guard isPerson(person) else { continue }
            return [
                TaggedName(tokens: start..<middle, kind: .place, rule: .parted),
                TaggedName(tokens: person, kind: .person, rule: .parted),
            ]
        }
        return nil
    }

    /// "Ministry of Docks" and "Tove Lindqvist" where the text says "the secretary in the Ministry of Docks Tove Lindqvist".
    private func bodyAndPerson(in name: TaggedName) -> [TaggedName]? {
        let start = name.tokens.lowerBound
        let of = start > 1 && words[start - 1] == "the" ? start - 2 : start - 1
        guard name.kind == .organization, name.tokens.count > 2, of > 0, Self.ofOffice.contains(words[of]),
            let role = words.role(of - 1), role.kind == .person, role.family != "family",
            KindCues.heads[words[name.tokens.upperBound - 1]] == nil,
            lists.bits(words.hash(name.tokens.upperBound - 1)).isDisjoint(with: [.organizationWord, .placeWord]),
            !NamePolish.nouns.contains(words[name.tokens.upperBound - 1])
        else { return nil }
        for middle in (start + 1)..<(name.tokens.upperBound - 1)
        where words.isCapital(middle - 1) && words[middle - 1] != "the"
            && isPerson(middle..<name.tokens.upperBound, withInitials: true)
        {
            return [
                TaggedName(tokens: start..<middle, kind: .organization, rule: .parted),
                TaggedName(tokens: middle..<name.tokens.upperBound, kind: .person, rule: .parted),
            ]
        }
        return nil
    }

    /// "Lind Works Co Ltd" and "Anna Berg" of "Lind Works Co Ltd Chief Financial Officer Anna Berg".
    private func companyAndOfficer(in name: TaggedName) -> [TaggedName]? {
        guard name.kind != .person, name.kind != .place, name.tokens.count > 4,
            let chief = name.tokens.dropFirst().first(where: { words[$0] == "chief" && words.isCapital($0) }),
            let officer = (chief + 1..<min(chief + 4, name.tokens.upperBound)).first(where: {
                words[$0] == "officer" || words[$0] == "executive"
            })
        else { return nil }
        let last = words[chief - 1]
        let person = (officer + 1)..<name.tokens.upperBound
        guard
            EnglishKindWords.legalForms.contains(last) || EnglishKindWords.companyHeads.contains(last)
                || Companies.contains(last), (2...4).contains(person.count), person.allSatisfy({ isNameWord($0) })
        else { return nil }
        return [
            TaggedName(tokens: name.tokens.lowerBound..<chief, kind: .organization, rule: .form),
            TaggedName(tokens: person, kind: .person, rule: .form),
        ]
    }

    private func isNameWord(_ token: Int) -> Bool {
        words.isWord(token) && words.isCapital(token) && KindCues.heads[words[token]] == nil && words.role(token) == nil
    }

    /// A full name that begins with a given name or, where the text writes names so, with initials: "T B Lind".
    private func isPerson(_ tokens: Range<Int>, withInitials: Bool) -> Bool {
        if isPerson(tokens) { return true }
        let initials = tokens.prefix {
            words.isCapital($0) && words.text.tokens[$0].range.count <= 2 && words.isWord($0)
        }
        return withInitials && initials.count > 0 && tokens.count == initials.count + 1
            && words.isCapital(tokens.upperBound - 1) && words.isWord(tokens.upperBound - 1)
    }

    /// "Tove Lindqvist" where the text says "the secretary for Docks and Harbours Tove Lindqvist": the last word of what
    /// somebody is in charge of is no part of the name.
    private func personBehindField(in name: TaggedName) -> TaggedName? {
        let start = name.tokens.lowerBound
        guard name.kind == .person, name.tokens.count > 2, start > 3, words[start - 1] == "and", !isGiven(start) else {
            return nil
        }
        var field = start - 2
        while field > 1, words.isCapital(field), start - field < 6 { field -= 1 }
        guard field < start - 2, Self.ofOffice.contains(words[field]), let role = words.role(field - 1),
            role.kind == .person, role.family != "family"
        else { return nil }
        let person = (start + 1)..<name.tokens.upperBound
        return isPerson(person) ? TaggedName(tokens: person, kind: .person, rule: .parted) : nil
    }

    private func isGiven(_ token: Int) -> Bool {
        !lists.bits(words.hash(token)).isDisjoint(with: [.female, .male])
    }

    private static let ofOffice: Set<String> = ["of", "to", "for", "in"]

    private func isPlace(_ tokens: Range<Int>) -> Bool {
        Countries.byName[NameKey.of(words.key(tokens))] != nil
            || !lists.bits(words.phrase(tokens)).isDisjoint(with: .places)
    }

    /// "Department of Labor and Office of Management" is two names; so is what joins two that stand alone elsewhere, or one
    /// and what it owns.
    ///
    /// - Parameter known: the phrases of all names of the document.
    func pairs(in name: TaggedName, known: Set<UInt64>) -> [TaggedName] {
        guard name.tokens.count > 2, name.kind != .person else { return [name] }
        if let mark = name.tokens.dropFirst().dropLast().first(where: { words[$0] == "'s" }), words.isCapital(mark + 1),
            known.contains(words.phrase(name.tokens.lowerBound..<mark))
                || mark - name.tokens.lowerBound == 1 && Companies.contains(words[mark - 1])
                    && !Companies.possessives.contains(words[mark - 1])
        {
            return [
                rest(name.tokens.lowerBound..<mark),
                TaggedName(tokens: (mark + 1)..<name.tokens.upperBound, kind: name.kind, rule: .parted),
            ]
        }
        // "The Kestrel-Lindra deal", where the text has both alone, too.
        let middle = name.tokens.lowerBound + 1
        if name.tokens.count == 3, name.kind == .organization, words[middle] == "-", words.text.tokens[middle].isJoined
        {
            let sides = [name.tokens.lowerBound..<middle, (middle + 1)..<name.tokens.upperBound]
            if sides.allSatisfy({ known.contains(words.phrase($0)) }) {
                return sides.map { TaggedName(tokens: $0, kind: .organization, rule: .parted) }
            }
        }
        if let noun = name.tokens.dropFirst().dropLast().first(where: { isBody($0) }) {
            return [name.tokens.lowerBound..<noun, (noun + 1)..<name.tokens.upperBound].map {
                TaggedName(tokens: $0, kind: $0.lowerBound > noun ? .organization : .other, rule: .parted)
            }
        }
        if name.kind != .other,
            let against = name.tokens.dropFirst().dropLast().first(where: { Self.opposing.contains(words[$0]) })
        {
            return [name.tokens.lowerBound..<against, (against + 1)..<name.tokens.upperBound].map {
                TaggedName(tokens: $0, kind: name.kind, rule: .parted)
            }
        }
        if name.tokens.count > 2,
            let sign = name.tokens.dropFirst().dropLast().first(where: { words.isMark($0, UInt8(ascii: "&")) }),
            case let sides = [name.tokens.lowerBound..<sign, (sign + 1)..<name.tokens.upperBound],
            sides.allSatisfy({ known.contains(words.phrase($0)) })
        {
            return sides.map { TaggedName(tokens: $0, kind: name.kind, rule: .parted) }
        }
        guard let and = name.tokens.dropFirst().dropLast().first(where: { words[$0] == "and" })
        else { return [name] }
        let hasArticle = words[and + 1] == "the" && and + 2 < name.tokens.upperBound
        let (left, right) = (name.tokens.lowerBound..<and, (and + (hasArticle ? 2 : 1))..<name.tokens.upperBound)
        if isLoosePair(left, right, known) {
            return [left, right].map { TaggedName(tokens: $0, kind: name.kind, rule: .parted) }
        }
        let isTwo =
            words.isCapital(right.lowerBound) && words.isCapital(left.lowerBound)
            && (isHeaded(left) && isHeaded(right)
                || known.contains(words.phrase(left)) && known.contains(words.phrase(right)))
        guard isTwo, !Countries.isPeople(words.key(left)), Countries.byName[NameKey.of(words.key(name.tokens))] == nil
        else { return [name] }
        return [left, right].map { TaggedName(tokens: $0, kind: name.kind, rule: .parted) }
    }

    /// "Clippers and the Lakers", where the text has one of them alone, too.
    private func isLoosePair(_ left: Range<Int>, _ right: Range<Int>, _ known: Set<UInt64>) -> Bool {
        guard known.contains(words.phrase(left)) || known.contains(words.phrase(right)),
            left.count == 1, right.count == 1, words.isCapital(right.lowerBound),
            (left.lowerBound..<right.upperBound).allSatisfy({
                words.isCapital($0) || words[$0] == "and" || words[$0] == "the"
            }),
            !left.allSatisfy({ NamePolish.nouns.contains(words[$0]) }),
            !right.allSatisfy({ NamePolish.nouns.contains(words[$0]) }),
            !Self.isHead(words[right.upperBound - 1]), !Countries.isPeople(words.key(left)),
            Countries.byName[NameKey.of(words.key(left.lowerBound..<right.upperBound))] == nil
        else { return false }
        return !Companies.contains(NameKey.of(words.key(left.lowerBound..<right.upperBound)))
    }

    /// What ends the name of one body: "Leeds and Bradford Airport", "Brown and Sons".
    private static func isHead(_ word: String) -> Bool {
        KindCues.heads[word] != nil || EnglishKindWords.companyHeads.contains(word)
            || EnglishKindWords.legalForms.contains(word) || pairTails.contains(word)
    }

    private static let pairTails: Set<String> = [
        "sons", "daughters", "brothers", "co", "co.", "company", "partners", "associates", "railway", "railroad",
        "festival",
        "airport", "university", "council", "trust", "district", "county", "act", "awards", "party",
    ]

    /// "Ted Danson" and "Mary Steenburgen" where the tagger took both for one, and "Ukraine" and "Marie Yovanovitch": the
    /// text calls somebody so elsewhere.
    ///
    /// - Parameter people: the phrases of people's names of two words and more.
    func behindPerson(in name: TaggedName, people: Set<UInt64>) -> [TaggedName] {
        guard name.tokens.count > 2, name.tokens.count <= 6 else { return [name] }
        for start in (name.tokens.lowerBound + 1)..<(name.tokens.upperBound - 1)
        where people.contains(words.phrase(start..<name.tokens.upperBound)) {
            let left = name.tokens.lowerBound..<start
            let isPerson = left.count > 1 && (isPerson(left) || people.contains(words.phrase(left)))
            guard isPerson || isPlace(left) && !isGiven(left.lowerBound) else { continue }
            return [
                TaggedName(tokens: left, kind: isPerson ? .person : .place, rule: .parted),
                TaggedName(tokens: start..<name.tokens.upperBound, kind: .person, rule: .parted),
            ]
        }
        return [name]
    }

    /// "Riverside v Kingsport" are two; a case of a court is one name.
    private static let opposing: Set<String> = ["v", "v.", "vs", "vs.", "versus"]

    /// "company" in "Norwegian-Swedish company Orkla".
    private func isBody(_ token: Int) -> Bool {
        !words.isCapital(token) && words.isWord(token) && words.isCapital(token + 1)
            && words.role(token)?.kind == .organization
    }

    /// Whether it begins with "Office of" and the like.
    private func isHeaded(_ tokens: Range<Int>) -> Bool {
        tokens.count > 2 && words[tokens.lowerBound + 1] == "of" && Self.bodies.contains(words[tokens.lowerBound])
    }

    private static let bodies: Set<String> = [
        "department", "office", "ministry", "bureau", "university", "bank", "institute", "board", "council", "centers",
        "center", "centre", "institutes", "division", "college", "school", "faculty", "court", "secretary",
    ]

    /// "KFC-parent Yum Brands" is two names, and "Ontario-based" is Ontario.
    func parts(of name: TaggedName) -> [TaggedName] {
        guard name.tokens.count > 2 else { return [name] }
        if let two = besideStroke(in: name) { return two }
        for token in name.tokens.dropFirst().dropLast() where words[token] == "-" && isCompound(token) {
            let left = name.tokens.lowerBound..<token
            let right = (token + 2)..<name.tokens.upperBound
            guard !right.isEmpty else {
                return [TaggedName(tokens: left, kind: name.kind, scores: name.scores, rule: .parted)]
            }
            guard words.isCapital(right.lowerBound) else { continue }
            let isPlace = Self.origins.contains(words[token + 1]) && !Self.relations.contains(words[token + 1])
            return [
                TaggedName(tokens: left, kind: isPlace ? .place : .organization, rule: .parted),
                TaggedName(tokens: right, kind: name.kind == .place ? .organization : name.kind, rule: .parted),
            ]
        }
        return [name]
    }

    /// "The Harbour" and "HarbourNow" of "The Harbour/HarbourNow"; "AC/DC" is one.
    private func besideStroke(in name: TaggedName) -> [TaggedName]? {
        guard name.kind == .organization || name.kind == .person,
            let stroke = name.tokens.dropFirst().dropLast().first(where: { words.isMark($0, UInt8(ascii: "/")) }),
            [stroke - 1, stroke + 1].allSatisfy({
                words.isWord($0) && words.isCapital($0) && words.text.tokens[$0].range.count > 3
                    && !words.text.tokens[$0].shape.contains(.allCapitals)
            })
        else { return nil }
        return [name.tokens.lowerBound..<stroke, (stroke + 1)..<name.tokens.upperBound].map {
            TaggedName(tokens: $0, kind: name.kind, scores: name.scores, rule: .parted)
        }
    }

    /// Whether a hyphen joins a name and a word that says what something is to it.
    private func isCompound(_ hyphen: Int) -> Bool {
        let word = words[hyphen + 1]
        return words.text.tokens[hyphen].isJoined && words.text.tokens[hyphen + 1].isJoined
            && !words.isCapital(hyphen + 1) && (Self.origins.contains(word) || Self.relations.contains(word))
    }

    static let origins: Set<String> = [
        "based", "born", "bred", "occupied", "raised", "trained", "led", "backed", "wide", "administered", "held",
        "controlled", "registered", "flagged", "bound", "educated", "headquartered", "style", "made", "area",
    ]
    private static let relations: Set<String> = [
        "parent", "owner", "maker", "operator", "owned", "backed", "led", "funded", "controlled", "run", "sponsored",
        "affiliated", "linked", "aligned", "listed",
    ]

    /// A person's name holds no small words but particles: "Prayut then met Pichet Sathirachawal" is two people.
    func people(in name: TaggedName) -> [TaggedName] {
        guard name.kind == .person, name.tokens.count > 2 else { return [name] }
        var people: [TaggedName] = []
        var start = name.tokens.lowerBound
        for token in name.tokens where token > start && isSmallWord(token) {
            people.append(TaggedName(tokens: start..<token, kind: .person, rule: .parted))
            start = token + 1
            while start < name.tokens.upperBound, !words.isCapital(start) { start += 1 }
        }
        guard !people.isEmpty else { return [name] }
        if start < name.tokens.upperBound {
            people.append(TaggedName(tokens: start..<name.tokens.upperBound, kind: .person, rule: .parted))
        }
        return people
    }

    private func isSmallWord(_ token: Int) -> Bool {
        guard words.isWord(token), !words.text.tokens[token].isJoined, words[token - 1] != "-" else { return false }
        let bytes = words.text.text.bytes[words.text.tokens[token].range]
        return bytes.count > 1 && bytes.allSatisfy({ $0.isSmallLetter })
            && !Self.particles.contains(words[token])
    }

    private static let particles: Set<String> = Set(
        EnglishNames.particles.split(separator: " ").map(String.init))

    private func rest(_ tokens: Range<Int>) -> TaggedName {
        let key = NameKey.of(tokens.map { words[$0] }.joined(separator: " "))
        return TaggedName(tokens: tokens, kind: Countries.byName[key] == nil ? .organization : .place, rule: .parted)
    }

    /// One person, or two joined by "and".
    private func people(_ tokens: Range<Int>) -> [TaggedName]? {
        let pieces: [Range<Int>]
        if let and = tokens.first(where: { words[$0] == "and" }) {
            pieces = [tokens.lowerBound..<and, (and + 1)..<tokens.upperBound]
        } else {
            pieces = [tokens]
        }
        return pieces.allSatisfy(isPerson) ? pieces.map { TaggedName(tokens: $0, kind: .person, rule: .parted) } : nil
    }

    /// A full name: two words or more, the first a given name or a family name that stands first.
    private func isPerson(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 1, tokens.count < 6, words.isCapital(tokens.lowerBound),
            words.isCapital(tokens.lowerBound + 1)
        else { return false }
        let first = words[tokens.lowerBound]
        return (isGiven(tokens.lowerBound) || FamilyNames.contains(first))
            && tokens.allSatisfy { words.isCapital($0) || words[$0] == "-" || words[$0 - 1] == "-" }
    }
}
