import ReaderModel
import ReaderTokens

// Hours without a day, what is always so, and dates that say of which time a thing is.
extension DateRole {
    /// "At 4:30 a.m.": no day is told. With a zone ("18:00 UTC") the hour of something past is as good as a day.
    var isClockAlone: Bool {
        if time.kind == .time, date.allSatisfy({ scan.isAny($0, "noon", "midnight", "midday") }) { return true }
        guard time.kind == .time,
            date.contains(where: {
                scan.has($0, [.nHour, .nHourMeridiem, .nMinuteMeridiem, .nTwo, .nDotted, .small])
            }),
            !date.contains(where: {
                scan.has($0, [.weekday, .weekdayShort, .deictic, .month, .monthShort, .dayPart])
                    || scan.isAny($0, "tonight", "overnight", "last", "ago", "day")
            })
        else { return false }
        return isWithoutDay
    }

    /// "Wednesday, November 18th, at 16:00 UTC": an hour right beside another time.
    var isBesideDay: Bool {
        clauses.dates.contains { other in
            other != date
                && (other.upperBound <= date.lowerBound
                    ? date.lowerBound - other.upperBound : other.lowerBound - date.upperBound) <= 4
        }
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
        // "Top stocks for 2015": what they are for.
        if scan.isWord(before, "for"), bareYear != nil, scan.isPlural(before - 1) || scan.has(before - 1, .gerund),
            !scan.has(before - 1, .eventNoun)
        {
            return true
        }
        // "Its extra $150 million for 2015", "my best guess for 2015".
        if before > opening, scan.isWord(before, "for"), bareYear != nil,
            scan.isAny(before - 1, "target", "guess", "budget", "goal", "outlook") || isOwnSum(before - 1)
                || (opening..<before).contains(where: { scan.isAny($0, "outlook", "guidance") })
        {
            return true
        }
        let isYear = date.count == 2 && scan.isWord(date.lowerBound, "the") && scan.isWord(last, "year")
        return isYear && scan.isWord(before, "for")
            && scan.isAny(before - 1, "forecast", "outlook", "guidance", "target", "estimate", "estimates", "forecasts")
    }

    /// "Its extra $150 million".
    private func isOwnSum(_ index: Int) -> Bool {
        scan.isAny(index, "million", "billion", "trillion")
            && (min(index, max(opening, index - 5))..<index).contains { scan.isAny($0, "its", "their", "his", "her") }
    }

    /// "Third-quarter profit": what the profit is of.
    var isPeriodOfThing: Bool {
        let last = date.upperBound - 1
        // "Their year-end appeal".
        if scan.isWord(last, "end"), scan.isHyphen(last - 1), date.contains(last - 1) {
            return after < clauses.sentence.upperBound && scan.text.tokens[after].shape.contains(.word)
                && !scan.isCapital(after) && !scan.has(after, [.finite, .subordinator, .adverb])
                && !scan.isAny(after, "in", "at", "on", "for", "with", "by", "from", "to", "and", "or", "but")
        }
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
        // "They continue to shape the town today".
        if scan.isWord(word, "today"),
            (max(opening, word - 8)..<word).contains(where: { scan.isAny($0, "continue", "continues") })
        {
            return true
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
        case .present: return !tellsOfAct(group) || isOfMost(group)
        }
    }

    /// "Today, most pages are read on phones": what is so of many.
    private func isOfMost(_ group: Range<Int>) -> Bool {
        let start = max(clauses.sentence.lowerBound, min(date.upperBound, group.lowerBound - 6))
        return start < group.lowerBound
            && (start..<group.lowerBound).contains { scan.isAny($0, "most", "many", "more") }
    }

    /// "It is open Monday through Friday", "it rains from July to September": the present of a range without a year.
    private var isOfEveryWeek: Bool {
        if isOfEveryYear || isRate { return true }
        let ends = date.filter { scan.has($0, [.weekday, .weekdayShort, .month, .monthShort]) }
        guard ends.count == 2, !date.contains(where: { scan.has($0, [.nYear, .nDay, .nOrdinal]) }),
            let group = clauses.verbs.governingGroup(date, in: clauses.sentence),
            clauses.verbs.tense(group) == .present
        else { return false }
        return !tellsOfAct(group) || scan.isPlural(group.lowerBound - 1)
    }

    /// "Three days earlier with every degree", "a day later for each year": how much, and not when.
    private var isRate: Bool {
        scan.isWord(after, "per") || scan.isAny(after, "with", "for") && scan.isAny(after + 1, "every", "each")
    }

    /// "Every year, above all in November, the lake freezes": a month of any year.
    private var isOfEveryYear: Bool {
        guard date.contains(where: { scan.has($0, [.month, .monthShort, .season, .weekday]) }),
            !date.contains(where: { scan.has($0, [.nYear]) || scan.isAny($0, "last", "this", "next") })
        else { return false }
        return clauses.sentence.contains { word in
            scan.isAny(word, "every", "each")
                && scan.isAny(word + 1, "year", "week", "month", "summer", "winter", "season")
                || scan.isAny(word, "annually", "yearly", "usually", "typically", "traditionally")
        } && clauses.verbs.governing(date, in: clauses.sentence) == .present
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
        // "This isn't 2003".
        if bareYear != nil {
            let be = scan.isAny(before, "not", "n't", "n’t") ? before - 1 : before
            if scan.has(be, .be), scan.isAny(be - 1, "it", "this", "that") { return true }
        }
        if isHolidaySpokenOf { return true }
        // "That day has come", "that night was cold".
        if date.count == 2, scan.isWord(date.lowerBound, "that"),
            scan.has(after, [.be, .have]) || scan.isWord(after, "came"),
            before < clauses.sentence.lowerBound || scan.text.tokens[before].shape.contains(.mark)
                || scan.isAny(before, "and", "but")
        {
            return true
        }
        // "Berg said this year is worse".
        let isSaid = scan.isAny(
            before, "said", "says", "say", "think", "thinks", "thought", "believe", "believes", "know", "knows", "hope",
            "hopes", "feel", "feels", "suggests", "shows")
        guard time.precision != .day,
            isSaid
                || clauses.pieces.contains(where: { piece in
                    piece.lowerBound == date.lowerBound
                        || piece.lowerBound == date.lowerBound - 1
                            && scan.isAny(piece.lowerBound, "but", "and", "so", "that")
                })
        else { return false }
        // "September brings back memories"; "we're in 2011".
        return scan.has(after, .be) || scan.isAny(after, "did", "felt", "seemed", "looked")
            || time.precision != .week && scan.has(after, .third) && !scan.isWord(after, "sees")
    }

    /// "Juneteenth is a celebration of freedom", "Easter, a moveable feast, is": the feast is what is spoken of.
    private var isHolidaySpokenOf: Bool {
        guard time.precision == .day, date.lowerBound == clauses.sentence.lowerBound,
            date.allSatisfy({
                scan.isCapital($0) && !scan.has($0, [.weekday, .weekdayShort, .month, .monthShort, .nYear, .season])
            }),
            !date.contains(where: {
                scan.isAny($0, "today", "tonight", "yesterday", "tomorrow", "this", "last", "next")
            })
        else { return false }
        if scan.has(after, .be) {
            return scan.isAny(after + 1, "a", "an", "the", "one", "celebrated", "observed", "not")
        }
        return scan.isWord(after, ",") && scan.isAny(after + 1, "a", "an", "the")
            || scan.isAny(after, "celebrates", "commemorates", "marks", "honors", "honours", "saw")
    }

    /// "A Christmas tree": a holiday that describes a thing.
    var isHolidayOfThing: Bool {
        guard scan.isCapital(date.upperBound - 1), after < clauses.sentence.upperBound,
            date.allSatisfy({
                scan.isCapital($0) && !scan.has($0, [.weekday, .month, .monthShort, .season, .nYear])
                    && !(scan.has($0, .deictic) && !scan.isPossessive(after)) && !scan.isWord($0, "tonight")
            })
        else { return false }
        // "Macy's Thanksgiving Day Parade": a name of its own.
        if scan.isCapital(after), scan.text.tokens[after].shape.contains(.word),
            !scan.has(after, [.weekday, .month, .monthShort, .season]),
            scan.isPossessive(before) || scan.isCapital(before) && scan.text.tokens[before].shape.contains(.word)
                || scan.isAny(before, "the", "a", "annual")
        {
            return true
        }
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
        // "Papers from 1986 show it".
        if scan.isWord(before, "from"), !isRangeStart, scan.isPlural(before - 1), isPlainNoun(before - 1),
            scan.isAny(
                before - 1, "papers", "documents", "records", "photos", "photographs", "pictures", "letters", "emails",
                "e-mails", "files", "figures", "tapes", "recordings", "interviews")
        {
            return true
        }
        // "Failed with a design from 2015".
        if scan.isWord(before, "from"), !isRangeStart, isPlainNoun(before - 1), !scan.isPlural(before - 1) {
            return scan.isAny(before - 2, "a", "an")
                || scan.isAny(before - 3, "a", "an") && !scan.has(before - 2, .verbal)
        }
        // "As part of its 2021 earnings report".
        if date.count == 1, scan.isAny(before, "its", "their"), scan.isWord(before - 1, "of"), isOfPaper { return true }
        return date.count == 1 && isOfThing && scan.isAny(before, "the", "a", "an") && year == date.lowerBound
    }

    /// "Its 2021 earnings report", "the party's 2023 presidential candidate": what a paper is of or somebody is for.
    private var isOfPaper: Bool {
        guard scan.has(date.upperBound - 1, .nYear) else { return false }
        let limit = min(after + 3, clauses.sentence.upperBound)
        let noun = (after..<limit).first { index in
            scan.isAny(
                index, "report", "reports", "results", "statement", "statements", "budget", "candidate", "candidates",
                "champion", "champions", "nominee", "winner", "winners", "lineup", "guidance", "forecast")
        }
        guard let noun else { return false }
        return (after..<noun).allSatisfy {
            scan.text.tokens[$0].shape.contains(.word)
                && !scan.isAny($0, "in", "at", "on", "for", "with", "by", "from", "to", "of", "and", "or")
        }
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
        if isModifier, isOfPaper { return true }
        // "A 1761 work": a noun behind an article, whatever it can be besides.
        let isNoun = scan.isAny(before, "a", "an") && scan.has(after, .base) && !scan.has(after, .eventNoun)
        guard isModifier, !scan.has(after, [.adverb, .subordinator]), isNoun || !scan.has(after, .verbal),
            !scan.isAny(
                after, "in", "at", "on", "for", "with", "by", "from", "to", "and", "or", "of", "as", "but", "through")
        else { return false }
        let noun = (after..<min(after + 4, clauses.sentence.upperBound)).prefix {
            scan.text.tokens[$0].shape.contains(.word) && !scan.has($0, [.finite, .subordinator])
                && !scan.isAny($0, "in", "at", "on", "for", "with", "by", "from", "to", "of")
        }
        return !noun.contains {
            scan.has($0, [.eventNoun, .gerund])
                && !scan.isAny($0, "painting", "paintings", "building", "buildings", "drawing", "drawings", "clothing")
        }
    }
}
