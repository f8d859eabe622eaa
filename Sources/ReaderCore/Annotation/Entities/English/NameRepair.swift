import ReaderBasics
import ReaderModel
import ReaderTokens

/// Mends the borders of names that the tagger drew across lines, years and hyphens.
struct NameRepair {
    let words: WordIndex

    /// The names with mended borders, in order.
    func mended(_ names: [TaggedName]) -> [TaggedName] {
        var result: [TaggedName] = []
        let names = names.flatMap(lines).map(withoutPrefix).map(withoutYear).map(withoutOffice).map(withoutLastOffice)
            .flatMap(owners).map(withoutDash)
            .map(withoutDate).map(withoutNumbers).map(withoutPreposition).flatMap(dateline).flatMap(apart).flatMap(
                partisans)
        for name in names.flatMap(countries).map(withBrandEnding) {
            if let last = result.last, last.tokens.upperBound > name.tokens.lowerBound { continue }
            result.append(name)
        }
        return result
    }

    // MARK: Offices and owners

    private static let offices: Set<String> = [
        "ceo", "coo", "cfo", "cto", "chairman", "chairwoman", "founder", "co-founder", "cofounder", "owner", "editor",
        "head", "president", "director",
    ]

    private static let heldOffices: Set<String> = ["officer", "commander", "superintendent", "registrar", "principal"]

    /// "CEO of Lindqvist Tools" is about the company; "GOP Gov." ends with the title of the name behind it.
    private func withoutOffice(_ name: TaggedName) -> TaggedName {
        var name = name
        let first = name.tokens.lowerBound
        if name.tokens.count > 2, name.kind != .person, Self.offices.contains(words[first]), words[first + 1] == "of" {
            name.tokens = (first + 2)..<name.tokens.upperBound
        }
        // "Divisional Officer of Lind Police Division"
        if name.tokens.count > 3, name.kind != .person,
            let of = name.tokens.dropFirst().first(where: { words[$0] == "of" }),
            Self.heldOffices.contains(words[of - 1]),
            case let rest = (of + 1)..<name.tokens.upperBound, rest.count > 2,
            let body = rest.dropFirst().first(where: { KindCues.heads[words[$0]] == .organization }),
            words.isCapital(body)
        {
            return TaggedName(tokens: rest, kind: .organization, rule: .form)
        }
        while name.tokens.count > 1, words[name.tokens.upperBound - 1].utf8.last == .fullStop,
            NameEdges.addresses.contains(words[name.tokens.upperBound - 1])
        {
            name.tokens = name.tokens.lowerBound..<(name.tokens.upperBound - 1)
        }
        return name
    }

    /// "Agency's Advisory Panel" begins with no name, and "Germany's Bundestag" is two.
    private func owners(_ name: TaggedName) -> [TaggedName] {
        guard name.tokens.count > 2, name.kind != .person,
            let mark = name.tokens.dropFirst().dropLast().first(where: { words[$0] == "'s" }), words.isCapital(mark + 1)
        else { return [name] }
        var right = name
        right.tokens = (mark + 1)..<name.tokens.upperBound
        let owner = name.tokens.lowerBound..<mark
        if owner.count == 1, words.role(owner.lowerBound)?.kind == .organization { return [right] }
        guard Countries.byName[NameKey.of(words.key(owner))] != nil else { return [name] }
        return [TaggedName(tokens: owner, kind: .place, rule: .parted), right]
    }

    private static let asides: Set<String> = [
        "both", "who", "the", "and", "but", "which", "a", "an", "whose", "with", "in", "is", "was", "all", "then",
        "now",
    ]

    /// A person's name ends at a dash with blanks around it, where a small word follows.
    private func withoutDash(_ name: TaggedName) -> TaggedName {
        guard name.kind == .person,
            let dash = name.tokens.dropFirst().dropLast().first(where: {
                ["-", "–", "—"].contains(words[$0]) && Self.asides.contains(words[$0 + 1])
            })
        else { return name }
        var name = name
        name.tokens = name.tokens.lowerBound..<dash
        return name
    }

    /// "Macy's": companies that are called so.
    private func withBrandEnding(_ name: TaggedName) -> TaggedName {
        let end = name.tokens.upperBound
        guard name.tokens.count == 1, end < words.count, words[end] == "'s", words.text.tokens[end].isJoined,
            Companies.possessives.contains(words[end - 1])
        else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<(end + 1), kind: .organization, rule: .widened)
    }

    // MARK: Lines

    /// Shorter lines than this many bytes end where their writer ended them, not where the page was full.
    private static let shortLine = 45

    /// A heading and the line below it are two names.
    private func lines(_ name: TaggedName) -> [TaggedName] {
        for token in name.tokens.dropFirst() where endsShortLine(before: token) {
            var (left, right) = (name, name)
            left.tokens = name.tokens.lowerBound..<token
            right.tokens = token..<name.tokens.upperBound
            return [left] + lines(right)
        }
        return [name]
    }

    private func endsShortLine(before token: Int) -> Bool {
        let bytes = words.text.text.bytes
        let gap = words.text.tokens[token - 1].range.upperBound..<words.text.tokens[token].range.lowerBound
        guard let newline = gap.first(where: { bytes[$0] == .lineFeed }) else { return false }
        let line = bytes[max(0, newline - Self.shortLine)..<newline]
        return (line.count < Self.shortLine || line.contains(.lineFeed)) && !isWrapped(token)
    }

    /// Whether the lines of a paragraph are cut anywhere, as some writers of Markdown do: two or more begin with small letters.
    private func isWrapped(_ token: Int) -> Bool {
        let place = words.text.paragraphs.partitioningIndex { $0.upperBound > token }
        guard place < words.text.paragraphs.count else { return false }
        return words.text.paragraphs[place].dropFirst().lazy.filter {
            words.isLineStart($0) && words.isWord($0) && !words.isCapital($0)
        }.prefix(2).count == 2
    }

    // MARK: Years

    /// "2019 American Music Awards" is that of a year; "2001: A Space Odyssey" begins with its number.
    private func withoutYear(_ name: TaggedName) -> TaggedName {
        let first = name.tokens.lowerBound
        guard name.tokens.count > 1, words.isYear(first), words[first + 1] != ":" else { return name }
        var rest = (first + 1)..<name.tokens.upperBound
        if words[rest.lowerBound] == "-", rest.count > 2 { rest = (rest.lowerBound + 2)..<rest.upperBound }
        var name = name
        name.tokens = rest
        return name
    }

    // MARK: Countries

    /// "U.S.-Mexico" is two countries.
    private func countries(_ name: TaggedName) -> [TaggedName] {
        guard name.tokens.count == 3, words[name.tokens.lowerBound + 1] == "-",
            isCountry(name.tokens.lowerBound), isCountry(name.tokens.upperBound - 1)
        else { return [name] }
        return [name.tokens.lowerBound, name.tokens.upperBound - 1].map {
            TaggedName(tokens: $0..<($0 + 1), kind: .place, rule: .parted)
        }
    }

    private func isCountry(_ token: Int) -> Bool { Countries.byName[NameKey.of(words[token])] != nil }
}
