import ReaderModel
import ReaderTokens

/// What a date does in its clause, where it dates nothing: it is compared with, is part of a name, describes a thing.
struct DateRole {
    let clauses: Clauses
    let scan: TimeScan
    let date: Range<Int>
    let time: TimeExpression
    let before: Int
    let after: Int

    init(_ clauses: Clauses, date: Range<Int>, time: TimeExpression) {
        self.clauses = clauses
        scan = clauses.scan
        self.date = date
        self.time = time
        before = date.lowerBound - 1
        after = date.upperBound
    }

    /// The year alone, if that is what the date is.
    var bareYear: Int? {
        let last = date.upperBound - 1
        guard scan.has(last, [.nYear]), date.count == 1 || date.count == 2 && scan.isWord(date.lowerBound, "the") else {
            return nil
        }
        return last
    }

    var opening: Int { max(clauses.sentence.lowerBound, date.lowerBound - 14) }

    // MARK: - Comparisons

    /// "Up 3 percent from 2017", "compared with last year", "as strong as 2018", "than in May".
    var isComparison: Bool {
        // "10% of 2000 levels", "2016 prices".
        if bareYear != nil, scan.isAny(after, "levels", "level", "prices", "dollars", "baseline", "average", "averages")
        {
            return true
        }
        var index = before
        if scan.isAny(index, "in", "at", "during", "of", "the", "for") { index -= 1 }
        if scan.isAny(index, "than", "versus", "vs", "vs."), !scan.isAny(index - 1, "later", "sooner", "earlier") {
            return true
        }
        let isLimit = scan.isAny(before - 1, "early", "soon", "late", "recently", "far")
        if scan.isWord(before, "as"), !isLimit, scan.isWord(before - 2, "as") || scan.isWord(before - 3, "as") {
            return true
        }
        if isSinceRecord || isEarlierSum || isLikened || isThan { return true }
        if scan.isAny(index, "with", "to"), scan.isAny(index - 1, "compared", "comparison", "relative") { return true }
        guard scan.isAny(before, "from", "over", "on"), !isRangeStart, hasChange else { return false }
        return scan.isWord(before, "from") || bareYear != nil
            || (scan.isWord(before, "over") || time.precision != .day)
                && date.contains { scan.isAny($0, "last", "previous", "prior", "earlier", "ago") }
    }

    /// "The highest level since 2001", "the first to do so since Anna Lindqvist in 2004".
    private var isSinceRecord: Bool {
        if scan.isWord(before, "since") { return hasSuperlative(before: before) }
        guard scan.isWord(before, "in") else { return false }
        let name = (max(opening, before - 5)..<max(opening, before)).reversed()
        guard let since = name.first(where: { scan.isWord($0, "since") }),
            (since + 1..<before).allSatisfy({ scan.isCapital($0) })
        else { return false }
        return hasSuperlative(before: since)
    }

    /// "Rose to $412 million from $355 million, or $1.15, a year earlier": when the sum was so that is compared with.
    private var isEarlierSum: Bool {
        guard date.contains(where: { scan.isAny($0, "earlier", "ago", "before", "prior") }),
            hasChange(in: clauses.sentence.lowerBound..<date.lowerBound)
        else { return false }
        let from = (opening..<date.lowerBound).last { scan.isWord($0, "from") }
        guard let from, from + 1 < scan.count else { return false }
        let isSum = scan.isAny(from + 1, "$", "£", "€", "a") || scan.text.tokens[from + 1].shape.contains(.digit)
        return isSum && !((from + 1)..<date.lowerBound).contains { clauses.verbs.isVerb($0) }
    }

    private func hasSuperlative(before since: Int) -> Bool {
        (min(since, max(opening, since - 8))..<since).contains { index in
            // "Had served as first citizens since May".
            if scan.isWord(index, "first"), scan.isWord(index - 1, "as") { return false }
            if scan.isAny(index, "first", "most", "least", "worst", "best", "only", "strongest") { return true }
            let token = scan.text.tokens[index]
            guard token.end - token.start >= 6, !scan.isCapital(index), !scan.has(index, [.verbal, .eventNoun]) else {
                return false
            }
            return scan.text.text.bytes[Int(token.end) - 3..<Int(token.end)].elementsEqual("est".utf8)
                && scan.isAny(index - 1, "the", "its", "their", "his", "her", "a", "at", "to")
        }
    }

    var isRangeStart: Bool {
        scan.isAny(after, "to", "through", "until", "till", "and")
            || scan.isHyphen(after)
                && (scan.has(after + 1, [.nWhole, .month, .monthShort, .weekday]) || scan.isJoined(after))
    }

    /// Whether the words before tell of a rise or a fall.
    private var hasChange: Bool { hasChange(in: opening..<date.lowerBound) }

    func hasChange(in tokens: Range<Int>) -> Bool {
        tokens.contains {
            scan.isAny(
                $0, "up", "down", "higher", "lower", "increase", "increased", "decrease", "decreased", "rise", "rose",
                "risen", "fell", "fall", "fallen", "drop", "dropped", "decline", "declined", "gain", "gained", "grew",
                "growth", "jump", "jumped", "percent", "%", "unchanged", "improvement", "improved", "surge", "surged",
                "climbed", "slipped", "doubled", "tripled", "more", "fewer", "less")
        }
    }

    // MARK: - Names and references

    /// "The 2018 Welcome Festival", "the 2020 Sentra", "2001: A Space Odyssey", "WWDC 2005".
    var isInName: Bool {
        guard let year = bareYear else { return false }
        let next = year + 1
        let isPlaced = scan.isAny(
            before, "in", "since", "by", "until", "till", "during", "from", "to", "through", "after", "before",
            "between",
            "early", "late", "of", "circa", "around", "throughout")
        if scan.isWord(next, ":"), scan.isJoined(next), scan.isCapital(next + 1), before >= clauses.sentence.lowerBound
        {
            return true
        }
        // "The 2016-style keyboard", "2005-era".
        if scan.isHyphen(next), scan.isJoined(next), scan.isJoined(next + 1), !scan.has(next + 1, .nWhole) {
            return true
        }
        // "The 2018 15-inch i9 MacBook Pro".
        if isModel(from: next), scan.isAny(before, "the", "a", "an", "and", "this", "that", "new", "my") { return true }
        if isJoinedName(next), !isPlaced || date.count == 2 { return !namesEvent(from: next) }
        if isYearOfLaw { return true }
        let isAfterName =
            scan.isCapital(before) && !isPlaced && !scan.has(before, [.month, .monthShort, .weekday, .season])
            && !scan.text.tokens[before].shape.contains(.sentenceStart)
        return isAfterName && before >= clauses.sentence.lowerBound
    }

    /// "The Harbours (Fees) Bill, 2025", "the Ports Act (2013)": the year is the last part of what a law is called.
    private var isYearOfLaw: Bool {
        scan.isAny(before, ",", "(") && scan.isCapital(before - 1)
            && scan.isAny(
                before - 1, "act", "bill", "code", "rules", "ordinance", "regulations", "regulation", "order", "law",
                "amendment", "policy", "directive", "constitution", "treaty", "convention", "scheme", "acts", "bills")
    }

    /// Whether sizes and numbers of a model stand behind a year, up to a capital.
    private func isModel(from next: Int) -> Bool {
        var index = next
        while index < min(clauses.sentence.upperBound, next + 6) {
            let shape = scan.text.tokens[index].shape
            if index > next, scan.isCapital(index), shape.contains(.word) { return true }
            guard shape.contains(.digit) || scan.isHyphen(index) || index > next && scan.isJoined(index) else {
                return false
            }
            index += 1
        }
        return false
    }

    private func isJoinedName(_ next: Int) -> Bool {
        guard next < clauses.sentence.upperBound, scan.isCapital(next) else { return false }
        return !scan.has(next, [.month, .monthShort, .weekday])
    }

    /// Whether the name behind the year ends in something that happens: "the 2016 Brexit vote".
    private func namesEvent(from next: Int) -> Bool {
        var index = next
        while index < clauses.sentence.upperBound, scan.isCapital(index) || scan.isHyphen(index) { index += 1 }
        return index < clauses.sentence.upperBound && index - next <= 4 && scan.has(index, .eventNoun)
    }

    /// "(2018)", as books and films are told.
    var isCitation: Bool {
        guard bareYear != nil else { return false }
        if scan.isWord(after, ")"), scan.isWord(before, ",") {
            // "(The Harbour Times, 2021)".
            let opening = (max(clauses.sentence.lowerBound, before - 8)..<before).last { scan.isWord($0, "(") }
            return opening.map { (($0 + 1)..<before).allSatisfy { scan.isCapital($0) || scan.isAny($0, "of", "the") } }
                ?? false
        }
        return scan.isWord(before, "(") && scan.isAny(after, ")", ",", ";", ":")
    }

    /// “Harbour to close” — The Times, 4 May 2019: the date ends a reference.
    var isReference: Bool {
        let end = clauses.sentence.upperBound
        guard after == end || after + 1 == end, scan.isWord(before, ",") else { return false }
        var index = before - 1
        while index >= clauses.sentence.lowerBound, before - index < 8,
            scan.isCapital(index) || scan.isAny(index, ".", "of", "the", "com", "org") || scan.isJoined(index)
        {
            index -= 1
        }
        guard index < before - 1, scan.isHyphen(index) || scan.isAny(index, "--", "—", "–") else { return false }
        return scan.isAny(index - 1, "\"", "”", "''", "’", "»")
    }
}
