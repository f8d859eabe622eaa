import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Names whose borders are known: bodies that the world calls by a name with "and", an illness with its year, models with their
/// number, places with small words inside.
struct KnownBorders {
    let words: WordIndex
    /// The most words that are looked for before what the tagger saw.
    private static let mostBefore = 4

    /// The names in order, each with all of what it is called.
    func widened(_ names: [TaggedName]) -> [TaggedName] {
        var result: [TaggedName] = []
        for name in names {
            let end = result.last?.tokens.upperBound ?? 0
            guard name.tokens.lowerBound >= end else { continue }
            if let place = place(name, behind: result.last) {
                result[result.count - 1] = place
            } else {
                result.append(
                    withHaunt(
                        withCourt(withNumber(withInstaller(withModel(withKnownTail(withKnownHead(name, after: end)))))))
                )
            }
        }
        return result
    }

    /// "Securities and Exchange Commission" where the tagger saw what stands behind "and".
    private func withKnownHead(_ name: TaggedName, after end: Int) -> TaggedName {
        let first = name.tokens.lowerBound
        guard name.kind == .organization || name.kind == .other, name.tokens.count < 5, first > end,
            words[first - 1] == "and" || words.isCapital(first - 1)
        else { return name }
        for start in (max(end, first - Self.mostBefore)..<(first - 1)).reversed() where words.isCapital(start) {
            guard (start..<first).contains(where: { words[$0] == "and" }),
                Aliases.isOrganization(NameKey.of(words.key(start..<name.tokens.upperBound)))
            else { continue }
            return TaggedName(tokens: start..<name.tokens.upperBound, kind: .organization, rule: .widened)
        }
        return name
    }

    /// "Islamic State of Iraq and the Levant" where the tagger saw what stands before "and".
    private func withKnownTail(_ name: TaggedName) -> TaggedName {
        let and = name.tokens.upperBound
        guard name.kind == .organization, and + 1 < words.count, words[and] == "and" else { return name }
        let first = words[and + 1] == "the" ? and + 2 : and + 1
        for end in (first + 1)..<(first + Self.mostBefore) where end <= words.count && words.isCapital(end - 1) {
            guard Aliases.isOrganization(NameKey.of(words.key(name.tokens.lowerBound..<end))) else { continue }
            return TaggedName(tokens: name.tokens.lowerBound..<end, kind: .organization, rule: .widened)
        }
        return name
    }

    private static let courts: Set<String> = ["high", "district", "crown", "county", "sessions", "circuit"]

    /// "The Lund high court", "Lund Police": what sits in a place and is called after it.
    private func withCourt(_ name: TaggedName) -> TaggedName {
        let next = name.tokens.upperBound
        guard name.kind == .place, next + 1 < words.count else { return name }
        if Self.courts.contains(words[next]), words[next + 1] == "court", !words.isCapital(next) {
            return TaggedName(tokens: name.tokens.lowerBound..<(next + 2), kind: .organization, rule: .form)
        }
        guard words[next] == "police", words.isCapital(next), !words.text.tokens[next].shape.contains(.sentenceStart),
            !words.isCapital(next + 1)
        else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<(next + 1), kind: .organization, rule: .form)
    }

    /// "COVID-19", "S&P 500"
    private func withNumber(_ name: TaggedName) -> TaggedName {
        let hyphen = name.tokens.upperBound
        if words[hyphen - 1] == "s&p", hyphen < words.count, ["500", "400", "600", "100"].contains(words[hyphen]) {
            return TaggedName(tokens: name.tokens.lowerBound..<(hyphen + 1), kind: .other, rule: .widened)
        }
        guard words[hyphen - 1] == "covid", hyphen + 1 < words.count, words[hyphen] == "-", words[hyphen + 1] == "19",
            words.text.tokens[hyphen].isJoined, words.text.tokens[hyphen + 1].isJoined
        else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<(hyphen + 2), kind: .other, rule: .widened)
    }

    /// "Boeing 737 MAX" where the tagger saw the maker alone: a known one, a number that is no year, and a word in capitals that is
    /// longer than a unit of measure.
    private func withModel(_ name: TaggedName) -> TaggedName {
        let (number, last) = (name.tokens.upperBound, name.tokens.upperBound + 1)
        guard name.kind == .organization, name.tokens.count == 1, last < words.count, words.isWord(last),
            words[number].utf8.allSatisfy(\.isASCIIDigit), words[number].utf8.count == 3,
            words.text.tokens[last].shape.contains(.allCapitals), words[last].utf8.count > 2,
            case let maker = NameKey.of(words.key(name.tokens)), Companies.contains(maker) || Companies.mayBe(maker)
        else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<(last + 1), kind: .other, rule: .widened)
    }

    private static let haunters: Set<String> = ["devil", "giant", "witch", "hell", "fairy", "pirate"]

    /// "Devil's Kitchen", "Giant's Causeway": a place that is called after who haunts it; "Norway Today", which publishes.
    private func withHaunt(_ name: TaggedName) -> TaggedName {
        let next = name.tokens.upperBound
        guard name.tokens.count == 1, next + 1 < words.count else { return name }
        if name.kind == .place, words[next] == "today", words.isCapital(next),
            !words.text.tokens[next].shape.contains(.sentenceStart), !words.isCapital(next + 1),
            Countries.byName[words[next - 1]] != nil, words.isInRunningText(next)
        {
            return TaggedName(tokens: name.tokens.lowerBound..<(next + 1), kind: .organization, rule: .form)
        }
        guard name.kind != .organization, words[next] == "'s", Self.haunters.contains(words[next - 1]),
            words.isCapital(next + 1), next + 2 >= words.count || !words.isCapital(next + 2)
        else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<(next + 2), kind: .place, rule: .form)
    }

    private static let programs: Set<String> = [
        "installer", "server", "store", "update", "defender", "explorer", "player", "hub", "studio", "center",
        "manager",
        "terminal", "hello", "media", "pro", "desktop",
    ]

    /// "Windows Installer" where the tagger saw the product alone: a word for a program with a capital behind it.
    private func withInstaller(_ name: TaggedName) -> TaggedName {
        let next = name.tokens.upperBound
        guard name.kind == .other, name.tokens.count == 1, next < words.count, Self.programs.contains(words[next]),
            words.isCapital(next), !words.text.tokens[next].shape.contains(.sentenceStart),
            next + 1 >= words.count || !words.isCapital(next + 1),
            Products.contains(words[next - 1]) || Products.mayBe(words[next - 1])
        else { return name }
        return TaggedName(tokens: name.tokens.lowerBound..<(next + 1), kind: .other, rule: .form)
    }

    /// "The Mayor of Harburg with Lindhaven": whom a person of an office speaks for.
    private func isSeat(_ last: TaggedName, _ name: TaggedName) -> Bool {
        let start = last.tokens.lowerBound
        return words[name.tokens.lowerBound - 1] == "with" && name.kind == .place && start > 1
            && words[start - 1] == "of"
            && words.role(start - 2)?.kind == .person
    }

    private static let inside: Set<String> = ["dei", "degli", "delle", "sul", "upon"]

    /// "Porto dei Pescatori", "Newton upon Lune": one place.
    private func place(_ name: TaggedName, behind last: TaggedName?) -> TaggedName? {
        let first = name.tokens.lowerBound
        guard let last, last.kind == .place, last.tokens.upperBound == first - 1,
            Self.inside.contains(words[first - 1]) || isSeat(last, name),
            name.tokens.count <= 2
        else { return nil }
        let rule: NameRule = words[first - 1] == "with" ? .form : .widened
        return TaggedName(tokens: last.tokens.lowerBound..<name.tokens.upperBound, kind: .place, rule: rule)
    }
}
