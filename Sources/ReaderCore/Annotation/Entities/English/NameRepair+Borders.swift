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
            ["–", "—"].contains(words[token]) && !words.text.tokens[token].isJoined
                && !words.text.tokens[token + 1].isJoined
        }
        guard let dash, words.isCapital(dash - 1), words.isCapital(dash + 1) else { return [name] }
        var (left, right) = (name, name)
        left.tokens = name.tokens.lowerBound..<dash
        right.tokens = (dash + 1)..<name.tokens.upperBound
        if name.kind == .organization {
            // "Lund University – Malmö", but "Harbour – Quay Group".
            let bits = TaggerModel.embedded.lists.bits(words.phrase(right.tokens))
            guard !bits.isDisjoint(with: .places) else { return [name] }
            right = TaggedName(tokens: right.tokens, kind: .place, rule: .parted)
        }
        return [left] + apart(right)
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

    /// "DoD Spokesman", "Lindra's CTO": a body and an office of it.
    func withoutLastOffice(_ name: TaggedName) -> TaggedName {
        let last = name.tokens.upperBound - 1
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
