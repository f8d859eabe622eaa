import ReaderTokens

// Where what is said begins, and what belongs to a clause from before it.
extension Clauses {
    /// "Said", "says": a verb that what is said stands right behind.
    func isOfSaying(_ index: Int) -> Bool {
        index >= sentence.lowerBound
            && scan.isAny(index, "said", "says", "say", "announced", "added", "reported", "claimed", "told", "insisted")
    }

    /// "Berg said five sailors left", "he says harbour dues mean less trade": a subject that a number or a plural without an
    /// article opens.
    func opensCounted(_ index: Int) -> Bool {
        if scan.has(index, [.small, .tens, .scale]) || scan.text.tokens[index].shape.contains(.digit) { return true }
        if scan.isAny(index, "many", "most", "both", "several", "dozens", "hundreds", "thousands") { return true }
        if scan.isAny(index, "about", "over", "nearly", "almost", "around"),
            scan.text.tokens[min(index + 1, scan.count - 1)].shape.contains(.digit)
        {
            return true
        }
        if scan.isWord(index, "at"), scan.isAny(index + 1, "least", "most") { return true }
        guard isPlainWord(index) else { return false }
        let noun = scan.isPlural(index) ? index : index + 1
        guard noun + 1 < sentence.upperBound, scan.isPlural(noun), isPlainWord(noun) || noun == index + 1 else {
            return false
        }
        return scan.has(noun + 1, .finite) && verbs.isVerb(noun + 1)
    }

    private func isPlainWord(_ index: Int) -> Bool {
        scan.text.tokens[index].shape.contains(.word)
            && !scan.has(index, [.be, .have, .future, .conditional, .adverb, .subordinator, .gerund, .past])
            && !scan.isAny(
                index, "in", "on", "at", "to", "by", "for", "with", "from", "of", "as", "so", "not", "during", "last",
                "earlier", "and", "or", "but", "through", "yes")
    }

    /// "She said Lund Hall, a house near the quay, was shut": whether a verb follows a name over a description between commas.
    func hasVerbBehindAside(from index: Int) -> Bool {
        guard scan.isCapital(index),
            let open = (index + 1..<min(index + 6, sentence.upperBound)).first(where: { scan.isWord($0, ",") }),
            (index..<open).allSatisfy({ scan.isCapital($0) }), open + 2 < sentence.upperBound,
            scan.has(open + 1, .article) || scan.isWord(open + 1, "the"),
            let close = (open + 2..<min(open + 16, sentence.upperBound)).first(where: { scan.isWord($0, ",") }),
            !(open + 1..<close).contains(where: { scan.has($0, .finite) && verbs.isVerb($0) }),
            close + 1 < sentence.upperBound
        else { return false }
        return scan.has(close + 1, .finite) && verbs.isVerb(close + 1)
    }

    /// "Said two boats, one shed and a crane were lost": whether a verb follows a list.
    func hasVerbBehindList(from index: Int) -> Bool {
        var commas = 0
        var isLast = false
        for word in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 24)) {
            if scan.isWord(word, ",") {
                guard !isLast else { return false }
                commas += 1
            } else if scan.isWord(word, "and") {
                guard commas > 0 else { return false }
                isLast = true
            } else if scan.has(word, .finite), verbs.isVerb(word) {
                return isLast && !scan.isAny(word - 1, "and", ",")
            } else if scan.text.tokens[word].shape.contains(.mark) && !scan.isHyphen(word)
                || scan.has(word, [.subordinator, .gerund])
            {
                return false
            }
        }
        return false
    }

    /// "Berg said this year alone, over 150 boats have sunk": a longer time right behind the saying, before a comma and what is
    /// said.
    func opensTold(_ date: Range<Int>) -> Bool {
        guard scan.isAny(date.lowerBound - 1, "said", "says", "say"), date.lowerBound - 1 >= sentence.lowerBound,
            !date.contains(where: { scan.has($0, [.weekday, .weekdayShort, .deictic, .dayPart, .month, .monthShort]) })
        else { return false }
        let comma = scan.isWord(date.upperBound, "alone") ? date.upperBound + 1 : date.upperBound
        guard scan.isWord(comma, ","), comma + 1 < sentence.upperBound,
            !scan.has(comma + 1, [.gerund, .subordinator]), !verbs.isVerb(comma + 1)
        else { return false }
        return hasFiniteVerbBeforeMark(comma + 1)
    }

    /// Whether a piece is no more than the time that opens what is said, with a comma behind it.
    func opensTold(_ home: Int) -> Bool {
        let piece = pieces[home]
        guard scan.isWord(piece.upperBound, ",") else { return false }
        return scan.isWord(piece.lowerBound, "that") && isOfSaying(piece.lowerBound - 1)
            || scan.isAny(piece.lowerBound - 1, "said", "says", "say")
    }

    /// The comma of "1, 500", as some pages write it.
    func isInNumber(_ index: Int) -> Bool {
        guard scan.isWord(index, ","), index > sentence.lowerBound + 1, index + 1 < sentence.upperBound,
            scan.isAny(index - 2, "some", "about", "nearly", "over", "than", "around", "least", "almost", "roughly"),
            scan.has(index - 1, .nWhole), scan.has(index + 1, .nWhole)
        else { return false }
        let (first, last) = (scan.text.tokens[index - 1].range.count, scan.text.tokens[index + 1].range.count)
        return first <= 3 && last == 3
    }

    /// "Two sailors died in Lund after a rope broke in May", "twelve people drowned, including a child, when a boat sank": what
    /// came of it belongs to what happened.
    func withOutcome(_ first: Int, _ date: Range<Int>) -> Int? {
        guard first > 0, scan.isAny(pieces[first].lowerBound, "after", "when", "as"),
            let cause = finiteVerb(pieces[first]), scan.has(cause, .past) || scan.isAny(cause, "was", "were"),
            cause > pieces[first].lowerBound + 1
        else { return nil }
        var main = first - 1
        if scan.isWord(pieces[main].lowerBound, "including"), pieces[main].count <= 6, main > 0,
            scan.isWord(pieces[first].lowerBound - 1, ",")
        {
            main -= 1
        } else if pieces[main].upperBound != pieces[first].lowerBound {
            return nil
        }
        let piece = pieces[main]
        guard let verb = finiteVerb(piece), verb > piece.lowerBound, !dates.contains(where: { $0.overlaps(piece) }),
            !scan.isAny(piece.lowerBound, "it", "this", "that", "which", "who"),
            !scan.has(piece.lowerBound, .subordinator)
        else { return nil }
        let isHarm = piece.contains {
            scan.isAny($0, "died", "killed", "drowned", "injured", "hurt", "wounded", "missing", "hospitalized")
        }
        return isHarm && scan.has(verb, [.past, .be]) ? main : nil
    }

    /// "It has spent a million to help others since 2011": the verb of a clause may stand before its infinitives.
    func isPerfect(before date: Range<Int>) -> Bool {
        guard let piece = pieces.first(where: { $0.contains(date.lowerBound) }), let verb = finiteVerb(piece),
            verb < date.lowerBound, scan.isAny(verb, "has", "have")
        else { return false }
        return !((verb + 1)..<date.lowerBound).contains {
            scan.has($0, .finite) && verbs.isVerb($0) && !scan.has($0, .past)
        }
    }

    /// "From $5 on May 4 to a low of $2 on June 6": whether a date behind another one tells when a figure was reached.
    func isOfFigure(_ date: Range<Int>, behind first: Range<Int>) -> Bool {
        guard first.upperBound < date.lowerBound - 1,
            let link = (first.upperBound..<date.lowerBound).last(where: { scan.isAny($0, "from", "to") })
        else { return false }
        let words = (link + 1)..<date.lowerBound
        return finiteVerb(first.upperBound..<date.lowerBound) == nil
            && words.contains { scan.text.tokens[$0].shape.contains(.digit) }
            && !words.contains { scan.isAny($0, ",", "and", "but", "or") || scan.has($0, .subordinator) }
    }

    /// "Call between 9 a.m. and 5 p.m. Monday through Friday", "it opens Monday to Friday, 9am to 5pm": any week.
    func isOpeningHours(_ date: Range<Int>) -> Bool {
        guard
            let connector = date.first(where: {
                scan.isAny($0, "through", "to", "till", "until") || scan.isHyphen($0)
            }), date.contains(where: { $0 < connector && scan.has($0, [.weekday, .weekdayShort]) }),
            date.contains(where: { $0 > connector && scan.has($0, [.weekday, .weekdayShort]) }),
            !date.contains(where: { scan.has($0, [.month, .monthShort, .nYear]) }),
            !verbs.governing(date, in: sentence).isPast
        else { return false }
        let near = max(sentence.lowerBound, date.lowerBound - 8)..<min(sentence.upperBound, date.upperBound + 8)
        return near.contains { scan.has($0, [.meridiem, .nHourMeridiem, .nMinuteMeridiem]) }
    }
}
