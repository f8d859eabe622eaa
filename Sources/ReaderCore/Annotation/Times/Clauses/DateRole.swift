import ReaderModel
import ReaderTokens

/// What a date does in its clause, where it dates nothing: it is compared with, is part of a name, describes a thing.
struct DateRole {
    let clauses: Clauses
    let scan: TimeScan
    let date: Range<Int>
    let time: TimeExpression
    private let before: Int
    private let after: Int

    init(_ clauses: Clauses, date: Range<Int>, time: TimeExpression) {
        self.clauses = clauses
        scan = clauses.scan
        self.date = date
        self.time = time
        before = date.lowerBound - 1
        after = date.upperBound
    }

    /// The year alone, if that is what the date is.
    private var bareYear: Int? {
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
        if isSinceRecord || isEarlierSum { return true }
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
            if scan.isAny(index, "first", "most", "least", "worst", "best", "only", "strongest") { return true }
            let token = scan.text.tokens[index]
            guard token.end - token.start >= 6, !scan.isCapital(index), !scan.has(index, [.verbal, .eventNoun]) else {
                return false
            }
            return scan.text.text.bytes[Int(token.end) - 3..<Int(token.end)].elementsEqual("est".utf8)
                && scan.isAny(index - 1, "the", "its", "their", "his", "her", "a", "at", "to")
        }
    }

    private var isRangeStart: Bool {
        scan.isAny(after, "to", "through", "until", "till", "and") || scan.isHyphen(after)
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
        let isAfterName =
            scan.isCapital(before) && !isPlaced && !scan.has(before, [.month, .monthShort, .weekday, .season])
            && !scan.text.tokens[before].shape.contains(.sentenceStart)
        return isAfterName && before >= clauses.sentence.lowerBound
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

    // MARK: - Hours, truths, things

    /// "At 4:30 a.m.": no day is told. With a zone ("18:00 UTC") the hour of something past is as good as a day.
    var isClockAlone: Bool {
        guard time.kind == .time,
            date.contains(where: {
                scan.has($0, [.nHour, .nHourMeridiem, .nMinuteMeridiem, .nTwo, .nDotted, .small])
            }),
            !date.contains(where: {
                scan.has($0, [.weekday, .weekdayShort, .deictic, .month, .monthShort, .dayPart])
                    || scan.isAny($0, "tonight", "overnight", "last", "ago")
            })
        else { return false }
        return isWithoutDay
    }

    /// "Get out of bed in the morning": a part of any day.
    var isPartOfAnyDay: Bool {
        guard time.kind == .time, scan.isWord(before, "in") || scan.isWord(before, "at"),
            date.allSatisfy({ scan.has($0, .dayPart) || scan.isAny($0, "the", "early", "late") })
        else { return false }
        return !clauses.verbs.governing(date, in: clauses.sentence).isPast
    }

    /// "Ejected in the third quarter", "a 38-10 third quarter": a part of a game.
    var isPartOfGame: Bool {
        guard date.contains(where: { scan.isAny($0, "quarter", "half") }),
            !date.contains(where: { scan.has($0, .nYear) || scan.isAny($0, "last", "this", "next", "fiscal") })
        else { return false }
        return clauses.sentence.contains {
            scan.isAny(
                $0, "touchdown", "touchdowns", "yard", "yards", "foul", "fouls", "ejected", "scored", "coach", "goal",
                "goals",
                "penalty", "substitute", "halftime", "quarterback", "rebounds", "minutes", "lead", "bench", "referee",
                "defender",
                "striker", "pointer", "dunk", "fumble", "interception", "kick")
        }
    }

    /// "A voicemail from the 17th century", "the forecast for the year": where a thing is from, or what it is for.
    var isOriginOrAim: Bool {
        let last = date.upperBound - 1
        if scan.isWord(before, "from"), scan.isWord(last, "century") || scan.has(last, [.nDecade, .nShortDecade]) {
            return !isRangeStart
        }
        let isYear = date.count == 2 && scan.isWord(date.lowerBound, "the") && scan.isWord(last, "year")
        return isYear && scan.isWord(before, "for")
            && scan.isAny(before - 1, "forecast", "outlook", "guidance", "target", "estimate", "estimates", "forecasts")
    }

    /// "Third-quarter profit": what the profit is of.
    var isPeriodOfThing: Bool {
        let last = date.upperBound - 1
        guard scan.isWord(last, "quarter"), scan.isHyphen(last - 1), date.contains(last - 1) else { return false }
        return after < clauses.sentence.upperBound && scan.text.tokens[after].shape.contains(.word)
            && !scan.has(after, [.finite, .subordinator])
    }

    /// Whether no zone makes an hour of something past as good as a day.
    private var isWithoutDay: Bool {
        let hasZone = (date.lowerBound..<min(after + 2, scan.count)).contains { scan.has($0, .zone) }
        return !(hasZone && clauses.verbs.governing(date, in: clauses.sentence).isPast)
    }

    /// "Galaxies that we observe today", "today infections are rare": what is so nowadays.
    var isGeneral: Bool {
        guard let word = date.first(where: { scan.isWord($0, "today") || scan.isWord($0, "this") }) else {
            return isOfEveryWeek
        }
        // "This week's theme: people who coined words".
        if scan.isWord(word, "this"), scan.isPossessive(after), !scan.has(after + 1, .eventNoun),
            !scan.has(after + 2, .eventNoun),
            !clauses.sentence.contains(where: { scan.has($0, [.past, .future, .conditional]) })
        {
            return true
        }
        let last = date.upperBound - 1
        // "This Thanksgiving": of other periods the verb alone tells nothing.
        if scan.isWord(word, "this"), !scan.isCapital(last) || scan.has(last, [.weekday, .month, .season]) {
            return false
        }
        if scan.isPossessive(after) {
            return !(after..<min(after + 4, scan.count)).contains {
                scan.has($0, .eventNoun) && !scan.isAny($0, "rate", "rates", "offers", "use", "terms", "standards")
            }
        }
        let group = clauses.verbs.governingGroup(date, in: clauses.sentence)
        guard let group, clauses.verbs.tense(group) != .none else {
            // "The king visits Rome today": the verb may be known as a noun only.
            return !clauses.sentence.contains { scan.has($0, .eventNoun) }
        }
        switch clauses.verbs.tense(group) {
        case .past, .perfect, .pluperfect, .future, .planned, .timetable, .infinitive, .none: return false
        case .conditional: return group.contains { scan.isAny($0, "may", "might", "can", "could", "should", "must") }
        case .present: return !tellsOfAct(group)
        }
    }

    /// "It is open Monday through Friday", "it rains from July to September": the present of a range without a year.
    private var isOfEveryWeek: Bool {
        let ends = date.filter { scan.has($0, [.weekday, .weekdayShort, .month, .monthShort]) }
        guard ends.count == 2, !date.contains(where: { scan.has($0, [.nYear, .nDay, .nOrdinal]) }),
            let group = clauses.verbs.governingGroup(date, in: clauses.sentence),
            clauses.verbs.tense(group) == .present
        else { return false }
        return !tellsOfAct(group) || scan.isPlural(group.lowerBound - 1)
    }

    /// Whether a present tells of something done: "is meeting", "was held", "launches", "is proud to announce".
    private func tellsOfAct(_ group: Range<Int>) -> Bool {
        if let be = group.last(where: { scan.has($0, .be) }) {
            let rest = (be + 1)..<min(be + 4, scan.count)
            if rest.contains(where: { scan.has($0, [.gerund, .participle, .past]) && !scan.has($0, .adverb) }) {
                return !rest.contains { scan.isAny($0, "saddened", "known", "called", "used", "located", "based") }
            }
            return (be..<min(be + 6, scan.count)).contains {
                scan.isWord($0, "to")
                    && scan.isAny($0 + 1, "announce", "launch", "introduce", "share", "release", "unveil", "present")
            }
        }
        // "We observe", but not the "cross" of "put up a giant cross".
        var start = group.lowerBound - 1
        while start > clauses.sentence.lowerBound, date.contains(start) || scan.has(start, .adverb) { start -= 1 }
        let isOfMany =
            scan.isAny(start, "we", "i", "you", "they", "who", "that", "people", "which", "many", "most")
            || scan.isPlural(start)
        return (group.contains { scan.has($0, .third) } || !isOfMany)
            && !group.contains {
                scan.isAny(
                    $0, "has", "remains", "includes", "contains", "seems", "appears", "knows", "needs", "wants",
                    "means",
                    "allows", "lets", "enables", "helps", "gives", "offers", "provides", "shows", "tells", "makes",
                    "represents", "lives", "stands", "lies", "exists", "consists", "takes", "does", "looks", "works")
            }
    }

    /// "2019 is not as strong", "this spring was wet": the time is what is spoken of.
    var isSubject: Bool {
        guard time.precision != .day, clauses.pieces.contains(where: { $0.lowerBound == date.lowerBound }) else {
            return false
        }
        // "September brings back memories"; "we're in 2011".
        return scan.has(after, .be) || time.precision != .week && scan.has(after, .third) && !scan.isWord(after, "sees")
    }

    /// "A Christmas tree": a holiday that describes a thing.
    var isHolidayOfThing: Bool {
        guard scan.isCapital(date.upperBound - 1), after < clauses.sentence.upperBound,
            date.allSatisfy({ scan.isCapital($0) && !scan.has($0, [.weekday, .month, .monthShort, .season, .nYear]) })
        else { return false }
        return scan.text.tokens[after].shape.contains(.word) && !scan.isCapital(after)
            && !scan.has(after, [.verbal, .adverb, .subordinator, .eventNoun, .dayPart])
            && !scan.isAny(
                after, "in", "at", "on", "for", "with", "by", "from", "to", "and", "or", "of", "as", "but", "through",
                "after", "before", "this", "last", "next", "the", "a", "when", "he", "she", "they", "it", "we", "week")
    }

    /// "The 2015 design", "a treaty of 1987": a year that describes a thing which is no event, and tells nothing of its verb.
    var isYearOfThing: Bool {
        guard let year = bareYear else { return false }
        if scan.isWord(before, "of"), isPlainNoun(before - 1) {
            return (max(clauses.sentence.lowerBound, before - 6)..<(before - 1)).contains {
                scan.isAny($0, "a", "an", "the", "its", "their", "his", "her", "your", "our", "my")
                    || scan.isPossessive($0)
            }
        }
        // "Failed with a design from 2015".
        if scan.isWord(before, "from"), !isRangeStart, isPlainNoun(before - 1), !scan.isPlural(before - 1) {
            return scan.isAny(before - 2, "a", "an")
                || scan.isAny(before - 3, "a", "an") && !scan.has(before - 2, .verbal)
        }
        return date.count == 1 && isOfThing && scan.isAny(before, "the", "a", "an") && year == date.lowerBound
    }

    private func isPlainNoun(_ index: Int) -> Bool {
        index >= clauses.sentence.lowerBound && scan.text.tokens[index].shape.contains(.word)
            && !scan.has(index, [.eventNoun, .season, .month, .weekday, .unit, .units, .dayPart, .gerund, .verbal])
            && !scan.isAny(
                index, "end", "start", "beginning", "middle", "half", "rest", "part", "most", "all", "course", "turn",
                "class", "spring", "autumn", "halves", "close", "late", "early", "dawn", "eve", "days", "first", "last")
    }

    /// "A 1990s band", "his 1987 car": a year or decade before a noun that is no event.
    var isOfThing: Bool {
        // "The hit of the evening".
        if scan.isWord(before, "of"), time.kind == .time, date.count == 2, scan.isWord(date.lowerBound, "the") {
            return true
        }
        let last = date.upperBound - 1
        let isCentury = scan.isWord(last, "century") && date.count <= 4
        guard isCentury || scan.has(last, [.nYear, .nDecade, .nShortDecade]), after < clauses.sentence.upperBound,
            scan.text.tokens[after].shape.contains(.word), !scan.isPossessive(after)
        else { return false }
        let isModifier =
            scan.has(before, .article) || scan.isPossessive(before)
            || scan.isAny(before, "the", "his", "her", "its", "their", "our", "my", "this", "that", "any", "new")
            || date.count > 1 && scan.isAny(date.lowerBound, "the", "a")
            || isDecadeOfThing || isBehindAdjective
            || isCentury && !scan.isAny(date.lowerBound, "the")
        guard isModifier, !scan.has(after, [.verbal, .adverb, .subordinator]),
            !scan.isAny(
                after, "in", "at", "on", "for", "with", "by", "from", "to", "and", "or", "of", "as", "but", "through")
        else { return false }
        let noun = (after..<min(after + 4, clauses.sentence.upperBound)).prefix {
            scan.text.tokens[$0].shape.contains(.word) && !scan.has($0, [.finite, .subordinator])
                && !scan.isAny($0, "in", "at", "on", "for", "with", "by", "from", "to", "of")
        }
        return !noun.contains { scan.has($0, [.eventNoun, .gerund]) }
    }
}
