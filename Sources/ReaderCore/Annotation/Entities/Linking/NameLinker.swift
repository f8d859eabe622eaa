import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Puts the names of one document together that mean the same.
///
/// Rules over spellings, applied in order; the work is linear in the number of names but for rare spellings that share
/// a word.
struct NameLinker {
    let mentions: [NameMention]
    let words: WordIndex
    let lists: WordLists
    /// What is known of the language; nil for English.
    let lexicon: Lexicon?
    private let known: KnownNames?
    var sets: UnionFind
    /// Mentions with the same spelling and kind, by their first.
    var groups: [Group] = []

    struct Group {
        let mention: Int
        var members: [Int]
        let parts: [String]
        let kind: Entity.Kind
        let key: String
    }

    init(_ mentions: [NameMention], _ words: WordIndex, lists: WordLists, lexicon: Lexicon? = nil) {
        self.lexicon = lexicon
        known = lexicon.map(KnownNames.of)
        self.mentions = mentions
        self.words = words
        self.lists = lists
        sets = UnionFind(count: mentions.count)
        makeGroups()
        linkKnown()
        linkGlosses()
        linkFullNames()
        linkMisspelled()
        linkBirthNames()
        linkSingleNames()
        linkNicknames()
        linkBynames()
        linkAcronyms()
        linkOrganizations()
        linkBareHeads()
        linkPlaces()
        linkAirports()
        linkReserves()
        linkVersions()
        linkPlurals()
    }

    /// The number of each mention's set: that of its first member.
    mutating func setOfMentions() -> [Int] { mentions.indices.map { sets.find($0) } }

    private mutating func makeGroups() {
        var numbers: [String: Int] = [:]
        for (index, mention) in mentions.enumerated() {
            let key = mention.key
            let number = numbers["\(mention.kind.rawValue) \(key)"] ?? groups.count
            if number == groups.count {
                numbers["\(mention.kind.rawValue) \(key)"] = number
                groups.append(
                    Group(mention: index, members: [], parts: mention.parts, kind: mention.kind, key: key))
            }
            groups[number].members.append(index)
        }
        // A single name may mean several people, so its mentions are not yet one.
        for group in groups where group.kind != .person || group.parts.count > 1 {
            for member in group.members { sets.unite(group.mention, member) }
        }
    }

    private mutating func linkKnown() {
        var first: [String: Int] = [:]
        for group in groups where group.kind != .person {
            let key = "\(group.kind.rawValue) \(canonical(group))"
            if let other = first[key] { sets.unite(other, group.mention) } else { first[key] = group.mention }
        }
    }

    /// The one key of all names that mean the same.
    private func canonical(_ group: Group) -> String {
        // "S&P 500 Index" is the S&P 500.
        if group.kind == .other, group.parts.count > 2, group.parts.last == "index" {
            return group.parts.dropLast().joined(separator: " ")
        }
        let known = known?.country(group.key) ?? known?.organization(group.key)
        return Aliases.canonical(known.map(NameKey.of) ?? Self.withoutCountry(group), group.kind)
    }

    /// "U.S. Treasury Department" is the Treasury Department.
    private static func withoutCountry(_ group: Group) -> String {
        guard group.kind == .organization, group.parts.count > 2, ["u.s.", "us", "u.s"].contains(group.parts[0]) else {
            return group.key
        }
        let rest = group.parts.dropFirst().joined(separator: " ")
        return Aliases.isOrganization(rest) ? rest : group.key
    }

    /// "World Health Organization (WHO)", "the Financial Market Authority, or FINMA", "ASEAN (Association of …)"
    private mutating func linkGlosses() {
        for index in mentions.indices.dropLast() {
            guard let opener = opener(before: index + 1) else { continue }
            let (left, right) = (mentions[index], mentions[index + 1])
            // "League of Nurses and Tutors (Lnt)"
            if opener == "(", right.rule == .form, right.parts.count == 1, left.parts.count > 2,
                left.kind == right.kind,
                left.kind == .organization
            {
                sets.unite(index, index + 1)
                continue
            }
            let (long, short) = right.isAcronym ? (left, right) : (right, left)
            guard long.parts.count > 1, short.parts.count == 1, short.isAcronym, !long.isAcronym else { continue }
            let opens = opener == "(" || opener.hasSuffix(":")
            let isShort = opens && right.isAcronym && left.kind == right.kind && left.kind != .place
            if isShort || acronyms(long).contains(short.initials) || withArticle(long) == short.initials
                || Self.isBlend(short.initials, of: long.parts)
            {
                sets.unite(index, index + 1)
            }
        }
    }

    private static let openers: Set<String> = [
        "(", "( or", ", or", ", abbreviated", ", abbreviated as", ", known as", ", known by its acronym", ", short",
        "( nyse :", "( nasdaq :", "( otcmkts :", "( otc :", "( lse :", "( asx :", "( tsx :", "( amex :",
    ]

    /// What stands between a name and the one before it, where it says that both are the same.
    private func opener(before index: Int) -> String? {
        let (start, end) = (mentions[index - 1].tokens.upperBound, mentions[index].tokens)
        guard start < end.lowerBound, end.lowerBound - start <= 5 else { return nil }
        let opener = (start..<end.lowerBound).map { words[$0] }.joined(separator: " ")
        guard Self.openers.contains(opener) else { return nil }
        let isClosed = end.upperBound < words.count && words[end.upperBound] == ")"
        return isClosed || !opener.hasPrefix("(") ? opener : nil
    }

    /// Whether a short name is put together from the beginnings of at least two words of a long one, in their order:
    /// "finma" of "financial market authority", "benelux" of "belgium netherlands luxembourg".
    private static func isBlend(_ short: String, of parts: [String]) -> Bool {
        var rest = Substring(short)
        var used = 0
        for part in parts where !rest.isEmpty && part.first == rest.first {
            let count = zip(part, rest).prefix { $0 == $1 }.count
            rest = rest.dropFirst(count)
            used += 1
        }
        return rest.isEmpty && used > 1
    }

    // MARK: Acronyms

    private static let small: Set<String> = ["the", "a", "an", "of", "for", "and", "&", "de"]

    private func acronyms(_ mention: NameMention) -> Set<String> {
        let all = mention.parts.compactMap(\.first)
        let large = mention.parts.filter { !isSmall($0) }.compactMap(\.first)
        guard ["u.s.", "us", "u.s"].contains(mention.parts[0]) else {
            return [String(all), String(large), mention.initials]
        }
        // "USPTO" is the "U.S. Patent and Trademark Office".
        return [String(all), String(large), mention.initials, "us" + String(large.dropFirst())]
    }

    /// The letters of a name whose article is a part of it: "A Regional Coalition".
    private func withArticle(_ mention: NameMention) -> String {
        (words[mention.tokens.lowerBound].first.map(String.init) ?? "") + mention.initials
    }

    private func isSmall(_ part: String) -> Bool {
        guard let names = lexicon?.names else { return Self.small.contains(part) }
        return names.particles.contains(part) || names.articles.contains(part) || names.conjunctions.contains(part)
    }

    private mutating func linkAcronyms() {
        var long: [String: [Int]] = [:]
        for group in groups where group.parts.count > 1 && group.kind != .person && !isCallSign(group) {
            for acronym in acronyms(mentions[group.mention]) { long[acronym, default: []].append(group.mention) }
        }
        for group in groups where group.kind != .person && mentions[group.mention].isAcronym {
            let initials = mentions[group.mention].initials
            let fits = (long[initials] ?? (initials.hasSuffix("s") ? long[String(initials.dropLast())] : nil))?
                .first { mayMean(group.kind, mentions[$0].kind) }
            if let fits { sets.unite(group.mention, fits) }
        }
    }

    /// "KLRB-FM": letters with a hyphen between them are short for nothing.
    private func isCallSign(_ group: Group) -> Bool {
        let tokens = mentions[group.mention].tokens
        return tokens.count == 3 && words[tokens.lowerBound + 1] == "-"
            && tokens.allSatisfy {
                !words.isWord($0)
                    || words.text.tokens[$0].shape.contains(.allCapitals) && words.text.tokens[$0].range.count < 5
            }
    }

    private func mayMean(_ short: Entity.Kind, _ long: Entity.Kind) -> Bool {
        short == long || short == .organization && long == .place || short == .other && long == .organization
    }

    // MARK: Organisations and places

    private static let suffixes: Set<String> = Set(
        "inc corp corporation co company ltd plc llc ag gmbh sa nv group holdings limited se fc afc".split(
            separator: " "
        )
        .map(String.init))
    private static let generic: Set<String> = Set(
        EnglishNames.genericInstitutions.split(separator: " ").map(String.init))

    private mutating func linkOrganizations() {
        let organizations = groups.filter { $0.kind == .organization }
        var byKey: [String: Int] = [:]
        for group in organizations {
            let key = Self.placeFirst(Self.withoutSuffix(group.parts)).joined(separator: " ")
            if let other = byKey[key] { sets.unite(other, group.mention) } else { byKey[key] = group.mention }
        }
        for group in organizations where group.parts.count == 2 && Self.shops.contains(group.parts[1]) {
            if let other = byKey[group.parts[0] + "s"] { sets.unite(other, group.mention) }
        }
        for group in organizations where group.parts.count > 1 {
            let parts = Self.withoutSuffix(group.parts)
            for count in 1..<max(parts.count, 1) {
                for (piece, rest) in [
                    (parts.prefix(count), parts.dropFirst(count)), (parts.suffix(count), parts.dropLast(count)),
                ]
                where Self.isAirline(piece, rest) || mayStand(piece) && !Self.isUnit(piece, rest) {
                    guard let other = byKey[piece.joined(separator: " ")] else { continue }
                    // "USFS Law Enforcement" is a part of the USFS.
                    let isPart = mentions[other].isAcronym && !rest.allSatisfy(Self.suffixes.contains)
                    if !isPart, !isPublisher(piece, rest),
                        isOnlyUniversity(piece, rest, organizations) || !isSeat(piece, rest)
                    {
                        sets.unite(other, group.mention)
                    }
                }
            }
        }
    }

    /// "Lund University" is meant by "Lund" where that is a body, and no other body is called after the city.
    private func isOnlyUniversity(
        _ piece: ArraySlice<String>, _ rest: ArraySlice<String>, _ organizations: [Group]
    ) -> Bool {
        guard piece.count == 1, rest.count == 1, rest.first == "university" || rest.first == "college" else {
            return false
        }
        return piece.startIndex < rest.startIndex
            && organizations.filter { $0.parts.count > 1 && $0.parts[0] == piece.first }.count == 1
    }

    /// "The Lund Gazette", "Lund University News": what a university publishes is not the university.
    private func isPublisher(_ piece: ArraySlice<String>, _ rest: ArraySlice<String>) -> Bool {
        guard let last = rest.last, Self.publications.contains(last), let name = piece.last else { return false }
        return piece.count == 1 ? EnglishKindWords.universities.contains(name) : Self.institutions.contains(name)
    }

    private static let publications: Set<String> = [
        "gazette", "news", "daily", "times", "herald", "review", "press", "magazine", "crimson", "journal", "today",
    ]

    /// "Leeds Royal Infirmary", "Leeds University": the city where it stands is no short name of it.
    private func isSeat(_ piece: ArraySlice<String>, _ rest: ArraySlice<String>) -> Bool {
        guard piece.count == 1, let city = piece.first, rest.contains(where: Self.institutions.contains) else {
            return false
        }
        return !lists.bits(FeatureExtractor.hash(of: city.utf8)).isDisjoint(with: .places)
    }

    private static let institutions: Set<String> = [
        "university", "college", "school", "hospital", "infirmary", "clinic", "airport", "museum", "library", "council",
        "court", "cathedral", "church", "crematorium", "cemetery", "hall", "prison", "theatre", "theater", "zoo",
        "police", "station", "institute", "academy",
    ]

    /// "University of Lund" as "Lund University", "Ministry of National Docks" as "Docks Ministry"; not where two universities tell themselves apart by that.
    private static func placeFirst(_ parts: [String]) -> [String] {
        if parts.count > 2, parts[0] == "ministry", parts[1] == "of" {
            let field = parts.dropFirst(parts.count > 3 && parts[2] == "national" ? 3 : 2)
            return (field.count > 1 && field.last == "affairs" ? field.dropLast() : field) + ["ministry"]
        }
        guard parts.count == 3, parts[0] == "university", parts[1] == "of", !namesakes.contains(parts[2]) else {
            return parts
        }
        return [parts[2], parts[0]]
    }

    private static let namesakes: Set<String> = [
        "washington", "miami", "indiana", "california", "pennsylvania", "michigan", "ohio", "oregon", "texas",
        "florida", "iowa",
        "kansas", "colorado", "arizona", "utah", "oklahoma", "arkansas", "york", "manchester", "the", "illinois",
        "georgia",
        "missouri", "idaho", "delaware",
    ]

    private static func withoutSuffix(_ parts: [String]) -> [String] {
        let short = parts.filter { !suffixes.contains($0) }
        return short.isEmpty ? parts : short
    }

    /// Whether a part of an organisation's name may stand for it.
    private func mayStand(_ piece: ArraySlice<String>) -> Bool {
        guard let first = piece.first, let last = piece.last else { return false }
        if lexicon != nil, isSmall(first) || isSmall(last) || piece.allSatisfy(isGeneric) { return false }
        if piece.count > 1 { return !Aliases.isKnown(piece.joined(separator: " ")) }
        return first.utf8.count > 3 && !isGeneric(first) && !Aliases.isKnown(first)
    }

    /// Whether a word is part of many names: "national", "Bank"; in other languages what the lists call so, and adjectives.
    private func isGeneric(_ word: String) -> Bool {
        guard lexicon != nil else { return Self.generic.contains(word) }
        let bits = lists.bits(FeatureExtractor.hash(of: word.utf8))
        return !bits.isDisjoint(with: [.organizationWord, .placeWord, .ordinary])
    }

    /// Whether the rest of a name makes it a unit or a work of the piece, and no longer form of it: "White House Office of …",
    /// "Lindra Foundation", "the agency's Northern Region", "Law Library of …".
    private static func isUnit(_ piece: ArraySlice<String>, _ rest: ArraySlice<String>) -> Bool {
        rest.contains { units.contains($0) } || piece.last.map(units.contains) == true && piece.count == 1
            || rest.contains("'s") || rest.contains("of") && rest.first != "of"
            || piece.count == 1 && Companies.mayBe(piece.joined()) && !rest.allSatisfy(isSuffix)
            || Companies.contains(piece.joined(separator: " ")) && !rest.allSatisfy(isSuffix)
    }

    private static func isSuffix(_ word: String) -> Bool {
        suffixes.contains(word) || EnglishKindWords.companyTails.contains(word) || word == "air" || word == "lines"
    }

    /// "Lindras" are called so for short: "Lindra Markets".
    private static let shops: Set<String> = ["markets", "stores", "supermarkets", "restaurants"]

    private static let units: Set<String> = Set(
        EnglishNames.institutionUnits.split(separator: " ").map(String.init))

    private static let placeWords: Set<String> = Set(
        "city province state county district region strip island islands republic town village peninsula de of"
            .split(separator: " ").map(String.init))

    /// "Kestrel" of "Kestrel Volcano", where no other place is called so.
    private func isLandmark(_ parts: [String]) -> Bool {
        parts.count == 2 && EnglishKindWords.landmarks.contains(parts[1])
            && lists.bits(FeatureExtractor.hash(of: parts[0].utf8)).isDisjoint(with: .places)
    }

    /// Whether the rest of a place's name makes nothing else of it: "City" and "Republic of", but not "City Hall".
    private func isWhole(_ rest: ArraySlice<String>) -> Bool {
        guard let last = rest.last else { return false }
        return rest.first == "de" || rest.first == "of" || Self.placeWords.contains(last)
    }

    /// "Oklahoma City" is not the state, nor "Mexico City" the country.
    private func isOtherCity(_ state: ArraySlice<String>, _ rest: ArraySlice<String>) -> Bool {
        guard rest.count == 1, rest.first == "city" else { return false }
        let key = state.joined(separator: " ")
        return !Self.cityStates.contains(key) && (Countries.byName[key] != nil || Self.states.contains(key))
    }

    private static let cityStates: Set<String> = ["new york", "singapore", "vatican", "monaco", "washington"]
    private static let states: Set<String> = Set(
        EnglishNames.partyStates.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) } + ["quebec"])

    private mutating func linkPlaces() {
        var byKey: [String: Int] = [:]
        for group in groups where group.kind == .place { byKey[group.key] = group.mention }
        linkBarePlaces()
        for group in groups where group.kind == .place && group.parts.count > 1 {
            if isLandmark(group.parts), let other = byKey[group.parts[0]] { sets.unite(other, group.mention) }
            for count in 1..<group.parts.count
            where Self.placeWords.contains(group.parts[count]) && isWhole(group.parts.dropFirst(count))
                && !isOtherCity(group.parts.prefix(count), group.parts.dropFirst(count))
            {
                if let other = byKey[group.parts.prefix(count).joined(separator: " ")] {
                    sets.unite(other, group.mention)
                }
            }
            if group.parts.count > 2, group.parts[1] == "of",
                let other = byKey[group.parts.dropFirst(2).joined(separator: " ")]
            {
                sets.unite(other, group.mention)
            }
        }
    }
}
