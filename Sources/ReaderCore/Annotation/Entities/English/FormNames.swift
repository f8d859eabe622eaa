import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds names by their form, whatever the weights say: a nickname in marks inside a full name, what a bracket is short for,
/// channels and resolutions with their numbers, streets behind a house's number, clubs with the letters before them.
struct FormNames {
    let words: WordIndex
    let lists: WordLists

    /// What a word may be part of.
    private enum Trigger {
        case mark, bracket, channel, numbered, street, club, athlete, pet, residence, chamber, war, law, radio, hearer,
            paper, cabinet, unit, station, newsroom, force, committee, zone,
            office
    }

    /// All names in order, with those found by form in the place of what stood in them.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var found: [TaggedName] = []
        for token in 0..<words.count {
            guard let trigger = Self.triggers[words.hash(token)] else { continue }
            let name: TaggedName? =
                switch trigger {
                case .mark: nicknamed(at: token)
                case .bracket: nil
                case .channel: channel(at: token)
                case .numbered: numbered(at: token)
                case .street: street(at: token)
                case .club: club(at: token)
                case .athlete: squad(before: token, names)
                case .pet: pet(behind: token)
                case .chamber: chamber(at: token)
                case .war: war(at: token)
                case .residence: residence(at: token)
                case .law: law(at: token)
                case .radio: radio(at: token)
                case .hearer: hearer(behind: token)
                case .paper: paper(before: token)
                case .cabinet: cabinet(at: token)
                case .unit: unit(at: token)
                case .station: station(at: token)
                case .newsroom: newsroom(at: token)
                case .force: force(at: token, names)
                case .committee: committee(at: token)
                case .zone: zone(at: token)
                case .office: seat(before: token, names)
                }
            if let name {
                found.append(name)
            } else if trigger == .bracket {
                found += glossed(at: token, names)
            }
        }
        return datelines(merged(names, found))
    }

    private static let triggers: HashedWords<Trigger> = {
        let words: [(Trigger, [String])] = [
            (.mark, ["“", "\"", "‘"]), (.bracket, ["("]), (.channel, ["channel"]),
            (.numbered, ["resolution", "proposition", "amendment"]),
            (.street, ["st", "st.", "ave", "ave.", "blvd", "blvd.", "rd", "rd."]),
            (.law, ["bill", "act"]), (.radio, ["radio"]), (.hearer, EnglishKindWords.tellingVerbs.sorted()),
            (.cabinet, ["downing"]),
            (.paper, ["magazine", "newspaper", "journalist", "reporter", "correspondent", "columnist"]),
            (.unit, ["troop", "battery", "battalion", "squadron", "platoon"]), (.station, ["am", "fm", "tv"]),
            (.residence, ["number", "no", "no."]), (.chamber, ["parliament"]), (.war, ["war"]), (.club, clubs),
            (.pet, ["dog", "cat", "horse", "puppy", "kitten", "pony", "parrot", "labrador"]),
            (.athlete, EnglishKindWords.athletes.sorted()), (.newsroom, ["news", "media"]),
            (.force, ["police", "constabulary"]), (.zone, ["zone"]),
            (.office, ["chief", "director"]),
            (
                .committee,
                [
                    "institute", "committee", "department", "ministry", "council", "association", "commission",
                    "administration", "agency", "authority",
                ]
            ),
        ]
        return HashedWords(words.flatMap { trigger, words in words.map { (key: $0, value: trigger) } })
    }()

    /// Found names in the place of the ones that they overlap; a longer name that holds one stays.
    private func merged(_ names: [TaggedName], _ found: [TaggedName]) -> [TaggedName] {
        guard !found.isEmpty else { return names }
        var names = names
        for name in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            let isHeld = names.contains {
                $0.tokens.count > name.tokens.count && $0.tokens.lowerBound <= name.tokens.lowerBound
                    && $0.tokens.upperBound >= name.tokens.upperBound
            }
            guard !isHeld else { continue }
            names.removeAll { $0.tokens.overlaps(name.tokens) }
            let place = names.partitioningIndex { $0.tokens.lowerBound >= name.tokens.lowerBound }
            names.insert(name, at: place)
        }
        return names
    }

    func isCapitalWord(_ token: Int) -> Bool {
        token >= 0 && token < words.count && words.isWord(token) && words.isCapital(token)
    }

    func isStart(_ token: Int) -> Bool { words.text.tokens[token].shape.contains(.sentenceStart) }

    func isNumber(_ token: Int) -> Bool {
        token >= 0 && token < words.count
            && words.text.text.bytes[words.text.tokens[token].range].allSatisfy(\.isASCIIDigit)
    }

    // MARK: Marks and brackets

    /// Robert “Bobby” McIntosh: a given name, what friends call them, and the family name.
    private func nicknamed(at mark: Int) -> TaggedName? {
        let (first, nick, close, last) = (mark - 1, mark + 1, mark + 2, mark + 3)
        guard last < words.count, isCapitalWord(first), isCapitalWord(nick), isCapitalWord(last), !isStart(last),
            ["”", "\"", "’"].contains(words[close]), words.text.tokens[nick].isJoined,
            words.text.tokens[close].isJoined, !words.text.tokens[mark].isJoined, !words.text.tokens[last].isJoined,
            !lists.bits(words.hash(first)).isDisjoint(with: [.female, .male])
        else { return nil }
        return TaggedName(tokens: first..<(last + 1), kind: .person, rule: .form)
    }

    /// "Harbour Safety Board (HSB)", "HSB (Harbour Safety Board)": who has one name has the other.
    private func glossed(at open: Int, _ names: [TaggedName]) -> [TaggedName] {
        guard open > 0, isCapitalWord(open - 1) || isNumber(open - 1), isCapitalWord(open + 1) else { return [] }
        var close = open + 2
        while close < words.count, close - open < Self.longest, !words.isMark(close, UInt8(ascii: ")")) { close += 1 }
        guard close < words.count, words.isMark(close, UInt8(ascii: ")")) else { return [] }
        let inside = (open + 1)..<close
        let place = names.partitioningIndex { $0.tokens.upperBound >= open }
        if inside.count == 1, let unseen = unseen(before: open, names) { return unseen }
        guard place < names.count, names[place].tokens.upperBound == open, names[place].kind != .person else {
            return []
        }
        let before = names[place]
        if before.tokens.count > 2, before.kind != .place || inside.count > 1, inside.count <= 3,
            isShort(inside, for: before.tokens)
        {
            let kind = before.kind == .place ? Entity.Kind.organization : before.kind
            return [TaggedName(tokens: inside, kind: kind, rule: .form)]
        }
        if before.tokens.count == 1, inside.count > 2, isShort(before.tokens, for: inside),
            inside.allSatisfy({ words.isCapital($0) || Self.small.contains(words[$0]) })
        {
            return [TaggedName(tokens: inside, kind: before.kind, rule: .form)]
        }
        return []
    }

    private static let longest = 9
    static let small: Set<String> = ["of", "for", "and", "the", "in", "on", "to", "&"]

    /// Whether the letters of a short name begin the words of a long one, in order, the first and the last among them:
    /// "West-MEC" of "Western Maricopa Education Center".
    private func isShort(_ short: Range<Int>, for long: Range<Int>) -> Bool {
        let bytes = words.text.text.bytes
        let letters = bytes[words.bytes(short)].filter { $0 | 0x20 >= .letterA && $0 | 0x20 <= .letterZ }
        // "Nolm" has a letter of each long word.
        let count = long.lazy.filter { words.isWord($0) && !Self.small.contains(words[$0]) }.count
        guard (2...8).contains(letters.count),
            letters.count(where: \.isCapitalLetter) > 1 || letters.count > 2 && letters.count == count
        else { return false }
        var place = 0
        for token in long where words.isWord(token) {
            guard place < letters.count else { return Self.small.contains(words[token]) }
            let isSmall = Self.small.contains(words[token])
            let count = zip(words[token].utf8, letters[place...]).prefix { $0 == $1 | 0x20 }.count
            if count == 0 {
                if isSmall { continue }
                return false
            }
            // "West" of "Western" is taken whole, of capitals only the first.
            let isWhole = place + 1 < letters.count && letters[place + 1].isSmallLetter
            place += isWhole ? count : 1
        }
        return place == letters.count
    }

    // MARK: Numbers

    /// "Channel 12" inside a sentence: who broadcasts there.
    private func channel(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), !isStart(token), isNumber(token + 1),
            !isCapitalWord(token - 1) || Countries.isPeople(words[token - 1]), !isCapitalWord(token + 2)
        else { return nil }
        return TaggedName(tokens: token..<(token + 2), kind: .organization, rule: .form)
    }

    /// "Resolution 001", "Proposition 8"
    private func numbered(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), isNumber(token + 1),
            token == 0 || !isCapitalWord(token - 1) || isStart(token) || isStart(token - 1)
        else {
            return nil
        }
        return TaggedName(tokens: token..<(token + 2), kind: .other, rule: .form)
    }

    /// "Number 10", where the text is about those who govern from there.
    private func residence(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), !isStart(token), token + 1 < words.count, words[token + 1] == "10",
            words.hold(2, of: Self.governing)
        else { return nil }
        return TaggedName(tokens: token..<(token + 2), kind: .organization, rule: .form)
    }

    private static let governing = HashedWords(["minister", "ministers", "prime", "downing", "mps", "commons", "pm"])

    /// "16725 Cleveland St.", "on Cleveland Ave"
    private func street(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), isCapitalWord(token - 1), !isStart(token) else { return nil }
        var first = token - 1
        while isCapitalWord(first - 1), token - first < 3, !isStart(first) { first -= 1 }
        let isRoad = words[token].hasPrefix("rd") || words[token].hasPrefix("ave") || words[token].hasPrefix("blvd")
        guard isNumber(first - 1) || isRoad && !isStart(first) && words.isInRunningText(token) else { return nil }
        return TaggedName(tokens: first..<(token + 1), kind: .place, rule: .form)
    }

    /// "the Norway-Denmark war": a country and whom it fights.
    private func war(at token: Int) -> TaggedName? {
        let first = token - 3
        guard first >= 0, ["-", "–"].contains(words[token - 2]), words.text.tokens[token - 2].isJoined,
            words.text.tokens[token - 1].isJoined, isCapitalWord(first), isCapitalWord(token - 1),
            isCountry(first) || isCountry(token - 1), first == 0 || !words.text.tokens[first].isJoined
        else { return nil }
        return TaggedName(tokens: first..<(token + 1), kind: .other, rule: .form)
    }

    private func isCountry(_ token: Int) -> Bool { Countries.byName[NameKey.of(words[token])] != nil }

    // MARK: Clubs and pets

    private static let clubs = [
        "fc", "afc", "ac", "as", "es", "tp", "rc", "ss", "ssc", "cd", "ud", "rb", "sv", "vfb", "vfl", "tsv", "psv",
        "fk",
        "nk", "hnk", "gnk", "kv", "krc", "og",
    ]

    /// "TP Mazembe", "SV Harburg": the letters of a club and where it is from.
    private func club(at token: Int) -> TaggedName? {
        guard words.text.tokens[token].shape.contains(.allCapitals), words.text.tokens[token].range.count > 1,
            isCapitalWord(token + 1), !isStart(token + 1), !words.text.tokens[token + 1].shape.contains(.allCapitals),
            !isCapitalWord(token - 1), !isCapitalWord(token + 2),
            ScoreLines(words: words, lists: lists).isAboutGames
        else { return nil }
        return TaggedName(tokens: token..<(token + 2), kind: .organization, rule: .form)
    }

    /// "the former Harbour Lindra striker": whom somebody played for, where nobody saw a name.
    private func squad(before token: Int, _ names: [TaggedName]) -> TaggedName? {
        guard token > 2, !words.isCapital(token), isCapitalWord(token - 1), isCapitalWord(token - 2),
            ["former", "ex", "-"].contains(words[token - 3])
        else { return nil }
        let team = (token - 2)..<token
        let isFree = !names.contains { $0.tokens.overlaps(team) }
        let isElsewhere = team.contains { word in
            Countries.isPeople(words[word]) || !lists.bits(words.hash(word)).isDisjoint(with: .places)
        }
        // A word said twice is no place.
        guard isFree && !isElsewhere || words.number(token - 1) == words.number(token - 2) else { return nil }
        return TaggedName(tokens: team, kind: .organization, rule: .form)
    }

    /// "in Parliament", which has no article where it is a body.
    private func chamber(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), !isStart(token), token > 0, words.isWord(token - 1), !words.isCapital(token - 1),
            !Self.determiners.contains(words[token - 1]), words.isInRunningText(token), !isCapitalWord(token + 1),
            token == 1 || words[token - 1] != "of" || !Self.ofChambers.contains(words[token - 2])
        else { return nil }
        return TaggedName(tokens: token..<(token + 1), kind: .organization, rule: .form)
    }

    private static let ofChambers: Set<String> = ["act", "acts", "member", "members", "house", "houses"]
    private static let determiners: Set<String> = ["a", "this", "each", "every", "no"]

    /// "Anna came with her dog Skipper."
    private func pet(behind token: Int) -> TaggedName? {
        guard token > 0, !words.isCapital(token), ["his", "her", "their", "my", "our"].contains(words[token - 1]),
            isCapitalWord(token + 1), !isCapitalWord(token + 2), !words.isSmallSomewhere(token + 1)
        else { return nil }
        return TaggedName(tokens: (token + 1)..<(token + 2), kind: .other, rule: .form)
    }

    // MARK: Datelines

    /// "SALMON, Idaho A judge", "PARIS The minister": where it was written, before a sentence that begins with no mark.
    private func datelines(_ names: [TaggedName]) -> [TaggedName] {
        var names = names
        for paragraph in words.text.paragraphs where paragraph.count > 8 {
            guard let place = dateline(paragraph.lowerBound, names) else { continue }
            names.removeAll { $0.tokens.overlaps(place.tokens) && $0.tokens.upperBound <= place.tokens.upperBound }
            if let index = names.firstIndex(where: { $0.tokens.overlaps(place.tokens) }) {
                let end = names[index].tokens.upperBound
                let start = place.tokens.upperBound
                names[index].tokens = (words[start] == "the" && start + 1 < end ? start + 1 : start)..<end
            }
            names.insert(place, at: names.partitioningIndex { $0.tokens.lowerBound >= place.tokens.lowerBound })
        }
        return names
    }

    private func dateline(_ first: Int, _ names: [TaggedName]) -> TaggedName? {
        var end = first
        while end < words.count, end - first < 3, isShouted(end) { end += 1 }
        guard end > first, end + 1 < words.count, words[first].utf8.count > 3 || end - first > 1 else { return nil }
        let isListed = !lists.bits(words.phrase(first..<end)).isDisjoint(with: .places)
        let isBeforeSentence =
            isListed && words.isCapital(end) && Self.opening.contains(words[end]) && !isCapitalRun(end + 1)
        let isBeforeState = words[end] == "," && (isState(end + 1, names, isListed) || isCode(end + 1))
        guard isBeforeSentence || isBeforeState else { return nil }
        return TaggedName(tokens: first..<end, kind: .place, rule: .dateline)
    }

    /// Whether a state stands here and a sentence or a dash behind it.
    private func isState(_ token: Int, _ names: [TaggedName], _ isListed: Bool) -> Bool {
        guard isCapitalWord(token), !isShouted(token) else { return false }
        guard let state = names.first(where: { $0.tokens.lowerBound == token }), state.kind == .place,
            state.tokens.upperBound < words.count
        else { return false }
        let next = state.tokens.upperBound
        return isListed || words.isCapital(next) || KindCues.dashes.contains(words[next])
    }

    /// "WA" and a comma or a dash.
    private func isCode(_ token: Int) -> Bool {
        token + 1 < words.count && isShouted(token) && words.text.tokens[token].range.count == 2
            && (words[token + 1] == "," || KindCues.dashes.contains(words[token + 1]))
    }

    private static let opening: Set<String> = ["the", "a", "an", "at", "in", "on", "after", "two", "three", "it"]

    private func isShouted(_ token: Int) -> Bool {
        words.isWord(token) && words.text.tokens[token].range.count > 1
            && words.text.tokens[token].shape.contains(.allCapitals)
    }

    /// Whether nothing but capitals follows, as in a heading.
    private func isCapitalRun(_ token: Int) -> Bool {
        token + 4 < words.count && (token..<(token + 4)).allSatisfy { !words.isWord($0) || isShouted($0) }
    }
}
