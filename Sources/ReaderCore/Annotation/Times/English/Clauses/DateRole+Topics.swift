import ReaderModel
import ReaderTokens

/// Dates that stand in a clause and are not when it happens: of what it is about, of an earlier figure, of anybody's day.
extension DateRole {
    /// "Up from 4.7% in 2021", "down sharply from 8.1% last year", "less than a July forecast of 2.3%".
    var isEarlierFigure: Bool {
        let limit = max(clauses.sentence.lowerBound, date.lowerBound - 8)
        let from = (limit..<date.lowerBound).last {
            scan.isAny($0, "from", "than", "with", "to") && (!scan.isAny($0, "with", "to") || isCompared($0))
        }
        guard let from, from + 1 < scan.count else { return false }
        if scan.isAny(date.upperBound, "forecast", "forecasts", "estimate", "estimates", "projection", "projections"),
            scan.isAny(date.lowerBound - 1, "a", "an", "the", "its", "their")
        {
            return true
        }
        let between = (from + 1)..<date.lowerBound
        guard scan.isWord(from, "from"), hasChange(in: opening..<from), !between.isEmpty,
            between.contains(where: { scan.text.tokens[$0].shape.contains(.digit) })
        else { return false }
        return between.allSatisfy {
            scan.text.tokens[$0].shape.contains(.digit)
                || scan.isAny(
                    $0, "%", "percent", "per", "cent", "$", "£", "€", "in", "a", "the", "million", "billion",
                    "points", "point", "basis", "during", "of", "at", "about", "some", "its", "their", "an", "all",
                    "time", "record", "low", "high", "-", "all-time", "spent", "earned", "sold", "made", "raised",
                    "recorded", "reported", "posted")
        }
    }

    /// "A 2013 decision that moved the fees", "a 2013 bill in which they raised them": the year of what a clause in the past
    /// tells of.
    static func isYearOfDeed(_ date: Range<Int>, _ clauses: Clauses) -> Bool {
        let scan = clauses.scan
        guard date.count == 1, scan.has(date.lowerBound, .nYear),
            scan.isAny(date.lowerBound - 1, "a", "an", "the", "its", "their", "his", "her"),
            let noun = (date.upperBound..<max(date.upperBound, min(date.upperBound + 4, clauses.sentence.upperBound)))
                .last(where: {
                    scan.isAny(
                        $0, "decision", "ruling", "law", "bill", "vote", "deal", "agreement", "order", "settlement",
                        "treaty",
                        "pact", "accord", "referendum", "amendment", "judgment", "judgement", "verdict", "resolution",
                        "statute", "merger", "accident", "attack", "crash", "fire", "storm", "case", "trial", "incident"
                    )
                })
        else { return false }
        let link = scan.isWord(noun + 1, "in") ? noun + 2 : noun + 1
        guard scan.isAny(link, "that", "which", "when"), link < clauses.sentence.upperBound else { return false }
        let verb = (link + 1..<min(link + 5, clauses.sentence.upperBound)).first {
            scan.has($0, .finite) && clauses.verbs.isVerb($0)
        }
        return verb.map { scan.has($0, .past) || scan.isAny($0, "was", "were") } ?? false
    }

    /// "They set 12 million aside, including $1 million this year": a part of a sum.
    var isOfPart: Bool {
        guard let piece = clauses.pieces.first(where: { $0.contains(date.lowerBound) }),
            scan.isWord(piece.lowerBound, "including"), piece.lowerBound < date.lowerBound,
            clauses.finiteVerb(piece) == nil
        else { return false }
        return (piece.lowerBound + 1..<date.lowerBound).contains { scan.isAny($0, "$", "£", "€", "million", "billion") }
    }

    /// "The harvest usually starts in early August", "what is shut on May 3 each year": what is so every year.
    var isHabit: Bool {
        if scan.isAny(date.upperBound, "each", "every"),
            scan.isAny(date.upperBound + 1, "year", "week", "month", "day", "spring", "summer", "autumn", "winter")
        {
            return true
        }
        guard let group = clauses.verbs.governingGroup(date, in: clauses.sentence),
            clauses.verbs.tense(group) == .present || clauses.verbs.tense(group) == .timetable
        else { return false }
        let first = max(clauses.sentence.lowerBound, group.lowerBound - 2)
        return (first..<max(first, min(group.upperBound + 2, clauses.sentence.upperBound)))
            .contains {
                scan.isAny(
                    $0, "usually", "typically", "normally", "generally", "often", "always", "traditionally", "sometimes"
                )
            }
    }

    /// "Its November Patch Tuesday updates": a weekday behind a month and a word with a capital is part of what something is
    /// called.
    var isWeekdayOfName: Bool {
        guard date.count == 1, scan.has(date.lowerBound, .weekday), scan.isCapital(date.lowerBound - 1),
            date.lowerBound - 2 >= clauses.sentence.lowerBound
        else { return false }
        return scan.isWord(date.lowerBound - 1, "patch")
            || scan.has(date.lowerBound - 2, .month) && !scan.has(date.lowerBound - 1, [.month, .weekday])
                && scan.text.tokens[date.lowerBound - 1].shape.contains(.word)
    }

    /// "Like Berg earlier this year, the crews …": what is told is only like that.
    var isLikened: Bool {
        guard let piece = clauses.pieces.first(where: { $0.contains(date.lowerBound) }) else { return false }
        return scan.isAny(piece.lowerBound, "like", "unlike") && scan.isWord(piece.upperBound, ",")
            && !clauses.hasVerb(piece)
    }

    /// "Smaller than the 32% rise in 2013", "down from the 2.9% it had foreseen in July": when what is compared with was so.
    var isThan: Bool {
        guard before > opening, scan.isAny(before, "in", "of", "during") else { return false }
        let words = (max(opening, before - 9)..<before)
        guard let than = words.last(where: { scan.isWord($0, "than") || isDownFrom($0) }) else { return false }
        let between = (than + 1)..<before
        let isEstimate = between.contains {
            scan.isAny($0, "estimated", "forecast", "foreseen", "predicted", "projected")
        }
        return !between.isEmpty
            && !between.contains {
                scan.text.tokens[$0].shape.contains(.mark) && !scan.isAny($0, "%", "$", "£", "€", "-")
            }
            && (isEstimate || scan.isWord(than, "than") && !between.contains { clauses.verbs.isVerb($0) })
    }

    private func isDownFrom(_ index: Int) -> Bool {
        scan.isWord(index, "from") && scan.isAny(index - 1, "up", "down")
    }

    /// "They have been together for the last year": how long, and not when.
    var isLength: Bool {
        scan.isWord(before, "for") && date.contains { scan.isAny($0, "last", "past") }
            && scan.isAny(date.upperBound - 1, "year", "month", "week", "decade", "century")
    }

    /// "It is almost 80 years since it snowed in June", "what you like is what will sell best tomorrow": any such time.
    var isOfNoTime: Bool {
        guard let piece = clauses.pieces.first(where: { $0.contains(date.lowerBound) }) else { return false }
        let first = piece.lowerBound
        if scan.isWord(first, "since"), scan.isAny(first - 1, "years", "decades", "centuries"), date.count == 1,
            scan.has(date.lowerBound, [.month, .season])
        {
            return true
        }
        guard scan.isWord(date.lowerBound, "tomorrow") else { return false }
        return (piece.lowerBound..<date.lowerBound).contains {
            scan.isAny($0, "what", "whatever") && scan.isAny($0 - 1, "is", "are", "be")
        }
    }

    private func isCompared(_ index: Int) -> Bool { scan.isAny(index - 1, "compared", "relative", "comparison") }

    /// "Questions about his 2013 gift", "a report on the 2008 crisis", "in the years after the 2007-2009 slump": the year of
    /// what the clause is about or counts from, however much that happened.
    var isYearOfTopic: Bool {
        let isRange = date.count == 3 && scan.isHyphen(date.lowerBound + 1) && scan.has(date.upperBound - 1, .nYear)
        guard date.count == 1 || isRange, scan.has(date.lowerBound, .nYear),
            date.upperBound < clauses.sentence.upperBound,
            scan.text.tokens[date.upperBound].shape.contains(.word),
            !scan.has(date.upperBound, [.finite, .adverb, .subordinator])
        else { return false }
        let before = date.lowerBound - 1
        guard
            scan.has(before, .article) || scan.isPossessive(before)
                || scan.isAny(before, "the", "a", "his", "her", "its", "their", "our", "my")
        else { return false }
        var link = before - 1
        while link > clauses.sentence.lowerBound, before - link < 5, scan.isPossessive(before), !isLink(link),
            scan.isCapital(link)
        {
            link -= 1
        }
        if scan.isAny(link, "after", "before", "since", "until") || scan.isWord(link, "to") && isReferred(link) {
            return true
        }
        return isLink(link) && !scan.isCapital(date.upperBound)
    }

    private func isReferred(_ index: Int) -> Bool { scan.isAny(index - 1, "referring", "refers", "referred") }

    private func isLink(_ index: Int) -> Bool {
        scan.isAny(index, "about", "over", "to", "like", "regarding", "concerning", "than", "for")
    }

    /// "The late night host", "a morning show": a part of the day that describes a noun.
    var isPartOfDayOfThing: Bool {
        guard time.kind == .time, date.count >= 2, scan.isAny(date.lowerBound, "the", "a"),
            date.dropFirst().allSatisfy({ scan.has($0, .dayPart) || scan.isAny($0, "early", "late") }),
            date.upperBound < clauses.sentence.upperBound
        else { return false }
        let next = date.upperBound
        return scan.text.tokens[next].shape.contains(.word) && !scan.isCapital(next)
            && !scan.has(next, [.finite, .adverb, .subordinator, .deictic])
            && !scan.isAny(
                next, "in", "at", "on", "for", "with", "by", "from", "to", "and", "or", "of", "as", "but", "through",
                "after", "before", "the", "a", "when", "he", "she", "they", "it", "we", "i", "you", "his", "her", "its",
                "hours", "session", "there", "this", "that", "shift")
    }

    /// "This day and age", "you are just there for the weekend": anybody's day.
    var isOfAnybody: Bool {
        if scan.isWord(date.upperBound, "and"), scan.isWord(date.upperBound + 1, "age") { return true }
        guard !date.contains(where: { scan.text.tokens[$0].shape.contains(.digit) }),
            let group = clauses.verbs.governingGroup(date, in: clauses.sentence)
        else { return false }
        let isReader = scan.isAny(group.lowerBound - 1, "you") || scan.isAny(group.lowerBound, "you're", "you’re")
        guard isReader else { return false }
        switch clauses.verbs.tense(group) {
        case .present, .conditional, .planned: return true
        case .past, .perfect, .pluperfect, .future, .timetable, .infinitive, .none: return false
        }
    }

    /// "New Pier Opens in Lund May 4, 2018": a headline with the day it was published behind it.
    var isBehindHeadline: Bool {
        guard date.contains(where: { scan.has($0, .nYear) }), date.upperBound >= clauses.sentence.upperBound - 1 else {
            return false
        }
        let words = (clauses.sentence.lowerBound..<date.lowerBound).filter {
            scan.text.tokens[$0].shape.contains(.word)
        }
        guard words.count >= 4, let last = words.last, last == date.lowerBound - 1,
            !scan.isAny(
                last, "on", "in", "at", "since", "until", "by", "of", "from", "through", "to", "after", "before")
        else { return false }
        let small = words.filter { !scan.isCapital($0) }
        return small.allSatisfy {
            scan.isAny(
                $0, "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "as",
                "new",
                "is", "his", "her", "its", "into", "over", "up", "out")
        }
    }
}
