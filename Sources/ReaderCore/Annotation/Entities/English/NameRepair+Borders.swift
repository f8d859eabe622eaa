import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Borders between a name and the date, dateline, dash or party that stands beside it.
extension NameRepair {
    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.",
    ]

    private func isNumber(_ token: Int) -> Bool {
        token < words.count && words.text.tokens[token].shape.contains(.digit) && !words.isWord(token)
    }

    /// "The House Dec. 11" ends before its month; "September 17 Lund" begins behind its day.
    func withoutDate(_ name: TaggedName) -> TaggedName {
        var name = name
        let last = name.tokens.upperBound - 1
        if name.tokens.count > 1, Self.months.contains(words[last]), isNumber(last + 1),
            words.text.tokens[last + 1].range.count <= 2
        {
            name.tokens = name.tokens.lowerBound..<last
        }
        let first = name.tokens.lowerBound
        if name.tokens.count > 2, Self.months.contains(words[first]), isNumber(first + 1),
            words.text.tokens[first + 1].range.count <= 2, words.isCapital(first + 2)
        {
            name.tokens = (first + 2)..<name.tokens.upperBound
        }
        return name
    }

    /// "21 Premiership campaign" of "2020/21 Premiership campaign", "Globacom 7.4" of "Globacom 7.4 million", "the 78th Harbour
    /// Film Festival": a season, an amount and the number of an event are no parts of a name.
    func withoutNumbers(_ name: TaggedName) -> TaggedName {
        var name = name
        let start = name.tokens.lowerBound
        while name.tokens.count > 1, isSeason(name.tokens.lowerBound) {
            name.tokens = (name.tokens.lowerBound + 1)..<name.tokens.upperBound
        }
        let last = name.tokens.upperBound - 1
        if name.tokens.count > 1, Self.seasons.contains(words[last]), start > 0,
            isNumber(start - 1) || words[start - 1] == "/"
        {
            name.tokens = name.tokens.lowerBound..<last
        } else if name.tokens.count > 1, isNumber(last), last + 1 < words.count, !words.isCapital(last + 1),
            Self.amounts.contains(words[last + 1])
        {
            name.tokens = name.tokens.lowerBound..<last
        }
        let first = name.tokens.lowerBound
        if name.tokens.count > 2, isOrdinal(first), words.isCapital(first + 1),
            Self.events.contains(words[name.tokens.upperBound - 1])
        {
            name.tokens = (first + 1)..<name.tokens.upperBound
        }
        return name
    }

    private static let seasons: Set<String> = ["campaign", "season"]
    /// What is held again each year.
    private static let events: Set<String> = [
        "festival", "award", "awards", "cup", "championship", "championships", "summit", "games", "olympics",
        "marathon",
        "expo", "convention", "conference", "congress", "biennale",
    ]
    private static let amounts: Set<String> = ["million", "billion", "trillion", "percent", "%", "m", "bn"]

    /// "/" or "21" in "2020/21", right behind a number and a stroke.
    private func isSeason(_ token: Int) -> Bool {
        guard token > 0, words.text.tokens[token].isJoined else { return false }
        if words[token] == "/" { return isNumber(token - 1) }
        return isNumber(token) && words[token - 1] == "/"
    }

    /// "78th"
    private func isOrdinal(_ token: Int) -> Bool {
        let bytes = words.text.text.bytes[words.text.tokens[token].range]
        guard bytes.first?.isASCIIDigit == true else { return false }
        return ["st", "nd", "rd", "th"].contains { words[token].hasSuffix($0) }
    }

    private static let prepositions: Set<String> = [
        "between", "under", "after", "before", "since", "during", "with", "without", "from", "in", "on", "at", "by",
        "as",
        "while", "when", "if", "but", "because", "although", "despite", "through", "until", "like", "unlike", "about",
        "against", "among", "outside", "near", "behind", "beyond", "inside", "throughout", "within",
    ]

    /// "Between the Colorado Standard and": what opens the sentence is no part of the name.
    func withoutPreposition(_ name: TaggedName) -> TaggedName {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 2, Self.prepositions.contains(words[first]), words[first + 1] == "the",
            !words.isCapital(first + 1), words.text.tokens[first].shape.contains(.sentenceStart)
        else { return name }
        var name = name
        name.tokens = (first + 2)..<name.tokens.upperBound
        return name
    }

    /// "By Anna Lindqvist OSLO (Reuters) -": the place of a dateline stands behind who wrote it.
    func dateline(_ name: TaggedName) -> [TaggedName] {
        let last = name.tokens.upperBound - 1
        guard name.kind == .person, name.tokens.count > 2, isShouted(last), !isShouted(last - 1),
            last + 1 < words.count,
            ["(", "-", "–", "—"].contains(words[last + 1])
        else { return [name] }
        var writer = name
        writer.tokens = name.tokens.lowerBound..<last
        return [writer, TaggedName(tokens: last..<(last + 1), kind: .place, rule: .parted)]
    }

    private func isShouted(_ token: Int) -> Bool {
        words.text.tokens[token].range.count > 3 && words.text.tokens[token].shape.contains(.allCapitals)
    }

    /// "Sunny – Merry Christmas": a dash with blanks on both sides parts two names.
    func apart(_ name: TaggedName) -> [TaggedName] {
        let dash = name.tokens.dropFirst().dropLast().first { token in
            ["-", "–", "—"].contains(words[token]) && !words.text.tokens[token].isJoined
                && !words.text.tokens[token + 1].isJoined
        }
        guard let dash, words.isCapital(dash - 1), words.isCapital(dash + 1) else { return [name] }
        var (left, right) = (name, name)
        left.tokens = name.tokens.lowerBound..<dash
        right.tokens = (dash + 1)..<name.tokens.upperBound
        if name.kind == .organization || words[dash] == "-" {
            // "Lund University – Malmö", but "Harbour – Quay Group".
            guard isListedPlace(right.tokens) else { return [name] }
            right = TaggedName(tokens: right.tokens, kind: .place, rule: .parted)
            if isListedPlace(left.tokens) { left = TaggedName(tokens: left.tokens, kind: .place, rule: .parted) }
        }
        return [left] + apart(right)
    }

    private func isListedPlace(_ tokens: Range<Int>) -> Bool {
        Countries.byName[NameKey.of(words.key(tokens))] != nil
            || !TaggerModel.embedded.lists.bits(words.phrase(tokens)).isDisjoint(with: .places)
    }

    private static let prefixes: Set<String> = ["anti", "pro", "post", "pre", "non", "ex", "mid"]

    /// "Anti-Harbour Cup": what one is for or against is the name.
    func withoutPrefix(_ name: TaggedName) -> TaggedName {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 2, Self.prefixes.contains(words[first]), words[first + 1] == "-",
            words.text.tokens[first + 1].isJoined, words.isCapital(first + 2)
        else { return name }
        var name = name
        name.tokens = (first + 2)..<name.tokens.upperBound
        return name
    }

    private static let lastOffices: Set<String> = [
        "ceo", "coo", "cfo", "cto", "spokesman", "spokeswoman", "spokesperson",
    ]

    /// Those who sit for a party or a place, and have names of their own.
    private static let seats: Set<String> = [
        "mp", "mps", "mep", "meps", "msp", "msps", "councillor", "councillors", "councilor", "councilors", "mayor",
        "senator",
    ]
    /// Before an office these belong to it.
    private static let ranks: Set<String> = [
        "the", "a", "an", "lord", "deputy", "vice", "acting", "interim", "former", "new", "shadow", "senior", "junior",
    ]

    /// "DoD Spokesman", "Lindra's CTO": a body and an office of it; "Harbour MP", "Oxford Lord Mayor": a party or place and one.
    func withoutLastOffice(_ name: TaggedName) -> TaggedName {
        let last = name.tokens.upperBound - 1
        if name.tokens.count > 1, name.kind != .person, words.isCapital(last), Self.seats.contains(words[last]),
            !Self.ranks.contains(words[name.tokens.lowerBound])
        {
            let isLord = words[last - 1] == "lord" || words[last - 1] == "deputy"
            let rest = name.tokens.lowerBound..<(isLord && name.tokens.count > 2 ? last - 1 : last)
            return TaggedName(tokens: rest, kind: isListedPlace(rest) ? .place : .organization, rule: .parted)
        }
        guard name.tokens.count > 1, words.isCapital(last), Self.lastOffices.contains(words[last]) else { return name }
        let first = words.text.tokens[name.tokens.lowerBound]
        let capitals = words.text.text.bytes[first.range].count(where: \.isCapitalLetter)
        guard name.kind == .organization || capitals > 1 else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<last, kind: .organization, rule: .parted)
    }

    private static let parties: Set<String> = ["republican", "republicans", "democrat", "democrats"]

    private static let states: Set<String> = Set(
        EnglishNames.partyStates.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) })

    /// "A New Hampshire Republican": the state and the party.
    func partisans(_ name: TaggedName) -> [TaggedName] {
        let last = name.tokens.upperBound - 1
        let place = name.tokens.lowerBound..<last
        guard name.kind == .organization || name.kind == .other, !place.isEmpty, place.count <= 3,
            Self.parties.contains(words[last]), Self.states.contains(words.key(place))
        else { return [name] }
        return [
            TaggedName(tokens: place, kind: .place, rule: .parted),
            TaggedName(tokens: last..<(last + 1), kind: .organization, rule: .parted),
        ]
    }
}
