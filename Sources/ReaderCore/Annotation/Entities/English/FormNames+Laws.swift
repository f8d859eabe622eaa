import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

// Laws with their years, stations, units with their numbers, who hears what somebody tells, and words that letters in brackets
// are short for.
extension FormNames {
    /// "Docks and Quays (Safety and Repair) Amendment Bill, 2025", "the Harbours Act 2013": the whole title of what a parliament
    /// passes, with its year.
    func law(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), !isStart(token) else { return nil }
        var end = token + 1
        let year = end < words.count && words[end] == "," ? end + 1 : end
        if year < words.count, words.isYear(year) { end = year + 1 }
        var first = token
        var hasBrackets = false
        var open = 0
        while first > 0, token - first < Self.longestLaw, !isStart(first) {
            let word = first - 1
            if words.isMark(word, UInt8(ascii: ")")) {
                open += 1
                hasBrackets = true
            } else if words.isMark(word, UInt8(ascii: "(")) {
                guard open > 0 else { break }
                open -= 1
            } else if !isCapitalWord(word) && !(Self.small.contains(words[word]) && words[word] != "the")
                && !(words[word] == "," && open > 0)
            {
                break
            }
            first -= 1
        }
        guard open == 0 else { return nil }
        while first < token, !isCapitalWord(first) || words[first] == "the" || Self.lawOpeners.contains(words[first]) {
            first += 1
        }
        guard first < token, end > token + 1 || hasBrackets else { return nil }
        return TaggedName(tokens: first..<end, kind: .other, rule: .form)
    }

    private static let longestLaw = 14
    private static let lawOpeners: Set<String> = [
        "under", "in", "on", "of", "by", "for", "draft", "proposed", "and", "to",
    ]

    /// "LRB Radio 4", "Radio 5": who broadcasts there.
    func radio(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), isNumber(token + 1), words.text.tokens[token + 1].range.count == 1 else {
            return nil
        }
        let isNamed = isCapitalWord(token - 1) && words.text.tokens[token - 1].shape.contains(.allCapitals)
        guard isNamed || !isStart(token) else { return nil }
        return TaggedName(tokens: (isNamed ? token - 1 : token)..<(token + 2), kind: .organization, rule: .form)
    }

    /// "Told 7 News", "told The Harbour Reporter": who hears what somebody says publishes it.
    func hearer(behind verb: Int) -> TaggedName? {
        let first = verb + 1
        guard first + 1 < words.count, !words.isCapital(verb) || isStart(verb) else { return nil }
        if isNumber(first), words.text.tokens[first].range.count <= 2, words[first + 1] == "news",
            isCapitalWord(first + 1)
        {
            return TaggedName(tokens: first..<(first + 2), kind: .organization, rule: .form)
        }
        if let channel = numberedHearer(first) { return channel }
        guard words[first] == "the", words.isCapital(first), isCapitalWord(first + 1) else { return nil }
        var end = first + 2
        while isCapitalWord(end), end - first < 5, !isStart(end) { end += 1 }
        guard case let rest = (first + 1)..<end, !Aliases.isOrganization(NameKey.of(words.key(rest))),
            rest.allSatisfy({ words.role($0)?.kind != .person || $0 == end - 1 && rest.count > 1 })
        else { return nil }
        return TaggedName(tokens: first..<end, kind: .organization, rule: .form)
    }

    /// "The Harbour magazine": a paper with its article.
    func paper(before noun: Int) -> TaggedName? {
        var first = noun
        while noun - first < 4, isCapitalWord(first - 1), !isStart(first), words[first] != "the" { first -= 1 }
        guard noun - first > 1, words[first] == "the", !isStart(first), !words.isCapital(noun) else { return nil }
        return TaggedName(tokens: first..<noun, kind: .organization, rule: .form)
    }

    /// "Downing Street said": who governs from there.
    func cabinet(at token: Int) -> TaggedName? {
        guard isCapitalWord(token), isCapitalWord(token + 1), words[token + 1] == "street", token + 2 < words.count,
            EnglishKindWords.sayingVerbs.contains(words[token + 2]) || words[token + 2] == "insisted"
        else { return nil }
        return TaggedName(tokens: token..<(token + 2), kind: .organization, rule: .form)
    }

    /// "Scout Troop 912", "Battery C", "2nd Lind Harbour Battalion": a unit with its number or letter.
    func unit(at token: Int) -> TaggedName? {
        guard isCapitalWord(token) else { return nil }
        var first = token
        while first > 0, token - first < 4, isCapitalWord(first - 1), !isStart(first) { first -= 1 }
        if words[first] == "the" { first += 1 }
        if isNumber(token + 1) || words[token] == "battery" && isLetter(token + 1) {
            guard !isStart(token) || first < token else { return nil }
            return TaggedName(tokens: first..<(token + 2), kind: .organization, rule: .form)
        }
        guard first > 0, first < token, isOrdinal(first - 1) || isOrdinal(first) else {
            return nil
        }
        return TaggedName(
            tokens: (isOrdinal(first - 1) ? first - 1 : first)..<(token + 1), kind: .organization, rule: .form)
    }

    /// "B" behind a word, with nothing but a mark or a small word behind it.
    private func isLetter(_ token: Int) -> Bool {
        isCapitalWord(token) && words.text.tokens[token].range.count == 1 && words[token] != "i"
    }

    /// "2nd", "101st"
    private func isOrdinal(_ token: Int) -> Bool {
        let bytes = words.text.text.bytes[words.text.tokens[token].range]
        return bytes.first?.isASCIIDigit == true && ["st", "nd", "rd", "th"].contains { words[token].hasSuffix($0) }
    }

    /// "KLRB-FM": the call sign of a station.
    func station(at token: Int) -> TaggedName? {
        let first = token - 2
        guard first >= 0, words.text.tokens[token].shape.contains(.allCapitals), words[token - 1] == "-",
            words.text.tokens[token].isJoined, words.text.tokens[token - 1].isJoined,
            words.text.tokens[first].shape.contains(.allCapitals),
            (3...4).contains(words.text.tokens[first].range.count),
            ["k", "w", "c", "x", "d"].contains(words[first].prefix(1))
        else { return nil }
        return TaggedName(tokens: first..<(token + 1), kind: .organization, rule: .form)
    }

    /// "The Special Harbour Review (SHR)", "Aug 18 (LTA)": words with capitals that the letters in brackets are short for, and who
    /// reports from where the line says.
    func unseen(before open: Int, _ names: [TaggedName]) -> [TaggedName]? {
        let short = words.text.tokens[open + 1]
        guard short.shape.contains(.allCapitals), (2...5).contains(short.range.count) else { return nil }
        if open > 1, isNumber(open - 1), KindCues.months.contains(words[open - 2]), short.range.count < 5 {
            return [TaggedName(tokens: (open + 1)..<(open + 2), kind: .organization, rule: .form)]
        }
        let long = (open - short.range.count)..<open
        guard short.range.count > 2, !CommonAcronyms.contains(words[open + 1]), long.lowerBound > 0,
            isCapitalWord(long.lowerBound),
            !isCapitalWord(long.lowerBound - 1) || words[long.lowerBound - 1] == "the",
            long.allSatisfy({ isCapitalWord($0) && !isStart($0) && !words.text.tokens[$0].shape.contains(.allCapitals) }
            ),
            zip(long, words[open + 1].utf8).allSatisfy({ words[$0].utf8.first == $1 }),
            !names.contains(where: { $0.tokens == long || $0.tokens.overlaps(long) && $0.kind != .other })
        else { return nil }
        let kind = KindCues.heads[words[open - 1]] ?? .other
        return [long, (open + 1)..<(open + 2)].map { TaggedName(tokens: $0, kind: kind, rule: .form) }
    }
}
