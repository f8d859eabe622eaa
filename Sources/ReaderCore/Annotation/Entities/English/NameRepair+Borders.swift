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
        guard name.kind != .organization, let dash, words.isCapital(dash - 1), words.isCapital(dash + 1) else {
            return [name]
        }
        var (left, right) = (name, name)
        left.tokens = name.tokens.lowerBound..<dash
        right.tokens = (dash + 1)..<name.tokens.upperBound
        return [left] + apart(right)
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
