import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// Bodies that a number, two places or several fields are a part of, and zones.
extension FormNames {
    /// "41 News", "707 Media": who publishes is called by a number, and no time or amount stands before it.
    func newsroom(at token: Int) -> TaggedName? {
        let number = token - 1
        guard number >= 0, isCapitalWord(token), !isStart(token), isNumber(number),
            words.text.tokens[number].range.count <= 3, !words.text.tokens[token].isJoined,
            !isCapitalWord(token + 1) || isStart(token + 1) || words.role(token + 1) != nil,
            words.isInRunningText(token)
        else { return nil }
        // "On May 24 News of it came."
        if number > 0, !isStart(number) {
            guard !words.text.tokens[number].isJoined, !KindCues.months.contains(words[number - 1]) else { return nil }
            guard !isCapitalWord(number - 1) || isStart(number - 1) else { return nil }
        }
        return TaggedName(tokens: number..<(token + 1), kind: .organization, rule: .form)
    }

    private func isListedPlace(_ tokens: Range<Int>) -> Bool {
        !lists.bits(words.phrase(tokens)).isDisjoint(with: .places)
    }

    /// What stands before two places of which each is its own.
    private static let betweenPlaces: Set<String> = [
        "in", "from", "between", "near", "both", "across", "of", "to", "at",
    ]

    /// "Durham and Kent Police": one force for two places, where neither has one of its own.
    func force(at token: Int, _ names: [TaggedName]) -> TaggedName? {
        guard isCapitalWord(token), token > 2, !isStart(token),
            let and = [token - 2, token - 3].first(where: { $0 > 0 && words[$0] == "and" }),
            isListedPlace((and + 1)..<token), isCapitalWord(and + 1), isCapitalWord(and - 1)
        else { return nil }
        var first = and - 1
        if isCapitalWord(first - 1), !isStart(first), isListedPlace((first - 1)..<and) { first -= 1 }
        guard isListedPlace(first..<and), isStart(first) || !isCapitalWord(first - 1) || isStart(first - 1),
            isStart(first) || !Self.betweenPlaces.contains(words[first - 1])
        else { return nil }
        let right = words.phrase((and + 1)..<(token + 1))
        let isOwn = names.contains {
            $0.kind == .organization && $0.tokens.lowerBound != and + 1 && words.phrase($0.tokens) == right
                && words[max(0, $0.tokens.lowerBound - 1)] != "and"
        }
        return isOwn ? nil : TaggedName(tokens: first..<(token + 1), kind: .organization, rule: .form)
    }

    private static let longestRow = 10
    /// "National Ear, Nose, and Throat Institute", "Trade, Energy and Industrial Policy Committee": several fields of one body.
    func committee(at head: Int) -> TaggedName? {
        guard isCapitalWord(head), head > 3, isCapitalWord(head - 1), !isStart(head) else { return nil }
        var first = head
        var (commas, ands) = (0, 0)
        while first > 0, head - first < Self.longestRow, !isStart(first) {
            let word = first - 1
            if isCapitalWord(word), words[word] != "the" {
                first = word
            } else if words[word] == "and" || words[word] == "," {
                let before = words[word] == "and" && word > 1 && words[word - 1] == "," ? word - 2 : word - 1
                guard before >= 0, isCapitalWord(before), first < head else { break }
                if before < word - 1 { commas += 1 }
                if words[word] == "and" { ands += 1 } else { commas += 1 }
                first = before + 1
            } else {
                break
            }
        }
        guard first < head, ands == 1, commas > 0 else { return nil }
        let isNational = ["national", "federal", "royal"].contains(words[first])
        let row = (isNational ? first + 1 : first)..<head
        let isRow = row.allSatisfy { word in
            guard words.isWord(word), words[word] != "and" else { return true }
            if OrganizationTail.fields.contains(words[word]) || NamePolish.nouns.contains(words[word]) { return true }
            if words[word].hasSuffix("al") || words[word].hasSuffix("ic") { return true }
            return isNational && !isListedPlace(word..<(word + 1))
        }
        return isRow ? TaggedName(tokens: first..<(head + 1), kind: .organization, rule: .form) : nil
    }

    private static let forces: Set<String> = ["fire", "police"]
    private static let sentenceOpeners: Set<String> = [
        "but", "and", "then", "so", "yet", "now", "when", "as", "while", "after", "before", "meanwhile", "later",
        "still", "also",
    ]
    private static let ranks: Set<String> = [
        "former", "retired", "acting", "assistant", "deputy", "the", "interim", "new", "volunteer", "battalion",
        "local",
        "division", "city", "county", "state", "district", "then", "longtime", "associate", "executive", "managing",
    ]

    /// "Lindhaven" of "Lindhaven Fire Chief Anna Berg", "Alder County Emergency Management" of "Alder County Emergency Management
    /// Director Anna Berg": a place, or a body of several words, before an office and who holds it.
    func seat(before office: Int, _ names: [TaggedName]) -> TaggedName? {
        guard isCapitalWord(office), office > 1, !isStart(office), isCapitalWord(office + 1), isCapitalWord(office - 1),
            case let next = names.partitioningIndex(where: { $0.tokens.lowerBound > office }),
            next < names.count, names[next].kind == .person, names[next].tokens.lowerBound == office + 1
        else { return nil }
        var first = office
        while first > 0, office - first < 6, !isStart(first), isCapitalWord(first - 1) { first -= 1 }
        if isStart(first), office - first > 2, Self.sentenceOpeners.contains(words[first]) { first += 1 }
        guard !Self.ranks.contains(words[first]), words.role(first) == nil, !Countries.isPeople(words[first]) else {
            return nil
        }
        let body = first..<office
        if Self.forces.contains(words[office - 1]), words[office] == "chief", (2...3).contains(body.count),
            (first..<(office - 1)).allSatisfy({
                !NamePolish.nouns.contains(words[$0]) && !Self.ranks.contains(words[$0])
            })
        {
            return TaggedName(tokens: first..<(office - 1), kind: .place, rule: .form)
        }
        guard let county = body.dropFirst().first(where: { words[$0] == "county" }), office - county > 2,
            OrganizationTail.fields.contains(words[office - 1])
                || ["management", "health", "works"].contains(words[office - 1])
        else { return nil }
        return TaggedName(tokens: body, kind: .organization, rule: .form)
    }

    /// "South Harbour Air Defense Identification Zone": a zone with all that it is for.
    func zone(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), token > 2, !isStart(token), words[token - 1] == "identification" else { return nil }
        var first = token
        while isCapitalWord(first - 1), token - first < 8, !isStart(first) { first -= 1 }
        if words[first] == "the" { first += 1 }
        return token - first < 2 ? nil : TaggedName(tokens: first..<(token + 1), kind: .other, rule: .form)
    }

    /// "Told NORDEN 24": a channel with its number hears what somebody says.
    func numberedHearer(_ first: Int) -> TaggedName? {
        guard isCapitalWord(first), isNumber(first + 1), words.text.tokens[first + 1].range.count <= 2,
            first + 2 >= words.count || !words.isWord(first + 2) || Self.behindHearers.contains(words[first + 2]),
            !KindCues.months.contains(words[first])
        else { return nil }
        return TaggedName(tokens: first..<(first + 2), kind: .organization, rule: .form)
    }

    private static let behindHearers: Set<String> = [
        "that", "he", "she", "it", "they", "the", "on", "in", "of", "how", "why", "there", "his", "her", "about", "and",
    ]
}
