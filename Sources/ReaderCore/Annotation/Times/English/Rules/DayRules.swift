import ReaderModel
import ReaderTokens

/// Days by name: weekdays, today, tonight, parts of a day.
enum DayRules {
    static let all: [TimeRule] = [weekday, weekdays, today, thisPart, lastNight, barePart]

    static let partCodes = ["TMO", "TAF", "TEV", "TNI"]

    static let weekday = TimeRule(
        "weekday",
        [
            "( early|late -? / early|late|earlier|later on )? ( last|next|this / this past|coming / the previous|following|past|next )? <weekday> "
                + "early|late? <daypart>?",
            "noon|midday|midnight on? <weekday>",
        ],
        examples: [
            "He left [Monday]{2018-07-02}.", "He left on [Sunday]{2018-07-01}.",
            "He will leave [Thursday]{2018-07-05}.",
            "He is to leave [Thursday]{2018-07-05}.", "He had been set to leave [Thursday]{2018-06-28}.",
            "He left [last Monday]{2018-06-25}.", "He goes [next Monday]{2018-07-09}.",
            "[Earlier on Sunday]{2018-07-01} it rained.", "It rained [Sunday night]{2018-07-01TNI}.",
            "It ran [Thursday]{2018-06-28} through [Saturday]{2018-06-30}.",
            "It will run [Thursday]{2018-07-05} through [Saturday]{2018-07-07}.",
            "He left [noon Monday]{2018-07-02T12:00}.", "The two meet [Thursday]{2018-07-05} with her.",
            "He let the march begin [Thursday]{2018-06-28}.", "The show opens on [Thursday]{2018-07-05}.",
            "The march takes place on [Saturday]{2018-07-07}.", "They go [next Wednesday]{2018-07-11}.",
            "He was to leave before [Sunday]{2018-07-01}.", "They vote by [next Friday]{2018-07-06}.",
            "They meet on [Sunday, July 15]{2018-07-15}. [Sunday]{2018-07-15}'s fair has stalls.",
            "Ahead of [Sunday]{2018-07-08}'s final he rested.",
            "Berg, who turns 28 on [Sunday]{2018-07-08}, rested.", "He goes to trial on [Sunday]{2018-07-08}.",
            "Berg, who faces the court on [Sunday]{2018-07-08}, rested.",
        ]
    ) { match, reading in
        guard let token = match.token(.weekday), reading.scan.isCapital(token), let number = match.value(.weekday)
        else { return nil }
        // "On 28 December 1879, a Sunday": any one.
        if token == match.tokens.lowerBound, match.tokens.count == 1,
            reading.scan.isWord(token - 1, "one") || reading.scan.isWord(token - 1, "a") && isIndefinite(token, reading)
        {
            return TimeMeaning(.date, "XXXX-WXX-\(number)")
        }
        let (day, phrase) = day(number, match, reading)
        var meaning = reading.period(.day(day), .published(phrase), symbolic: "XXXX-WXX-\(number)")
        if match.hasAny("noon", "midday") { return reading.time(meaning, "T12:00") }
        if match.has("midnight") { return reading.time(meaning, "T24:00") }
        if let part = match.value(.dayPart) { meaning = reading.time(meaning, partCodes[part]) }
        return meaning
    }

    /// Whether no noun stands behind "a Sunday".
    private static func isIndefinite(_ token: Int, _ reading: TimeReading) -> Bool {
        let next = token + 1
        return next >= reading.sentence.upperBound || reading.scan.isAny(next, ",", ".", ")", "in", "when", "and", ";")
    }

    static func day(
        _ number: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> (day: CalendarDay, phrase: String) {
        let name = TimeWords.weekdays[number - 1].capitalizedASCII
        let published = reading.published
        if let day = WeekdayRules.sharedWeek(number, match, reading) { return (day, "\(name) of a week counted from") }
        if let start = rangeStart(match, reading) {
            return (TimeReading.weekday(number, from: start, ahead: true, sameDay: false), "\(name) after")
        }
        if match.hasAny("previous", "following"), let day = reading.lastDay, match.has("the") {
            let isAhead = match.has("following")
            return (TimeReading.weekday(number, from: day, ahead: isAhead, sameDay: false), "\(name) beside")
        }
        if match.hasAny("last", "previous", "past") {
            return (TimeReading.weekday(number, from: published, ahead: false, sameDay: false), "\(name) before")
        }
        if match.hasAny("next", "following", "coming") {
            let first = TimeReading.weekday(number, from: published, ahead: true, sameDay: false)
            // What lies a day or two ahead in the same week is "tomorrow" or "Wednesday", and no "next Wednesday".
            let isNear =
                match.has("next") && first.number - published.number <= 2 && first.weekday > published.weekday
            return (isNear ? first.adding(days: 7) : first, isNear ? "\(name) of the week after" : "\(name) after")
        }
        if let day = announced(number, match, reading) { return (day, "\(name) that was named, seen from") }
        if reading.isNarrative, let reference = reading.lastDay, !reading.isLastDayRelative {
            return (
                TimeReading.weekday(number, from: reference, ahead: true, sameDay: true), "\(name) of the week before"
            )
        }
        let isAhead = isAhead(match, reading)
        let day = TimeReading.weekday(number, from: published, ahead: isAhead, sameDay: true)
        return (day, day == published ? "\(name), the day of" : isAhead ? "\(name) after" : "\(name) before")
    }

    /// "Saturday, July 28, …; Saturday's fair": a weekday that was named with its date shortly before, and lies ahead.
    private static func announced(_ number: Int, _ match: TimeMatch, _ reading: TimeReading) -> CalendarDay? {
        guard !reading.isNarrative, match.tokens.count == 1, let named = reading.namedDay, named.day.weekday == number,
            named.day > reading.published, match.tokens.lowerBound - named.end < TimeReading.nearby,
            named.isWeekdayNamed
        else { return nil }
        return named.day
    }

    /// The day named before "through", "to", "until" or a dash, or before "between … and".
    private static func rangeStart(_ match: TimeMatch, _ reading: TimeReading) -> CalendarDay? {
        guard let (end, day) = reading.previous, let day, end == match.tokens.lowerBound - 1,
            abs(day.number - reading.published.number) <= 7
        else { return nil }
        let scan = reading.scan
        if scan.isAny(end, "through", "to", "until", "till", "thru") || scan.isHyphen(end) { return day }
        let opening = max(reading.sentence.lowerBound, end - 6)
        return scan.isWord(end, "and") && (opening..<end).contains { scan.isWord($0, "between") } ? day : nil
    }

    private static func isAhead(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let start = match.tokens.lowerBound
        let tense = reading.tense(match)
        if scan.isAny(start - 1, "before", "by"), isOverdue(match, reading) { return false }
        if tense.isAhead { return true }
        if scan.isAny(start - 1, "until", "till"), !tense.isPast { return true }
        if scan.isWord(start - 1, "of"), scan.isWord(start - 2, "ahead") { return true }
        let isLimit = scan.isWord(start - 1, "as") && scan.isAny(start - 2, "soon", "early")
        return isLimit || scan.isWord(start - 1, "than") && scan.isWord(start - 2, "later")
    }

    /// "Was to hand it over before Monday": a limit that was set and has come.
    private static func isOverdue(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        guard let group = reading.verbs.governingGroup(match.tokens, in: reading.sentence) else { return false }
        return group.contains { reading.scan.isAny($0, "was", "were") && reading.scan.isWord($0 + 1, "to") }
    }

    static let weekdays = TimeRule(
        "weekdays again and again",
        ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "weekdays", "weekends"],
        examples: ["It is closed on [Sundays]{SET XXXX-WXX-7}.", "It opens on [weekends]{SET XXXX-WXX-WE}."]
    ) { match, reading in
        let word = reading.scan.text.string(match.tokens.lowerBound).lowercased().dropLast()
        if word == "weekend" { return .set("XXXX-WXX-WE") }
        guard let index = TimeWords.weekdays.firstIndex(of: String(word)) else { return .set("P1D") }
        return .set("XXXX-WXX-\(index + 1)")
    }

    static let today = TimeRule(
        "today",
        ["( early|late|later|earlier -? )? <deictic> early|late? <daypart>?", "tonight", "mid -? <daypart> <deictic>"],
        examples: [
            "He spoke [today]{2018-07-02}.", "He spoke [late yesterday]{2018-07-01}.",
            "He told her on [Saturday]{2018-06-30}: “We left [today]{2018-06-30} and sail [tomorrow]{2018-07-01}.” It "
                + "rains [today]{2018-07-02}.",
            "In a letter [Saturday]{2018-06-30} on the move, Berg wrote, “We sail [today]{2018-06-30}.”",
            "They meet [tomorrow morning]{2018-07-03TMO}.", "It opens [tonight]{2018-07-02TNI}.",
        ]
    ) { match, reading in
        let base = reading.today(at: match.tokens.lowerBound)
        if match.has("tonight") {
            let night = reading.period(.day(base), anchor("The night of", base, reading))
            return reading.time(night, partCodes[3])
        }
        guard let offset = match.value(.deictic) else { return nil }
        let phrase = offset == 0 ? "The day of" : offset < 0 ? "The day before" : "The day after"
        let day = reading.period(.day(base.adding(days: offset)), anchor(phrase, base, reading))
        return match.value(.dayPart).map { reading.time(day, partCodes[$0]) } ?? day
    }

    private static func anchor(_ phrase: String, _ base: CalendarDay, _ reading: TimeReading) -> TimeAnchor {
        base == reading.published ? .published(phrase) : .mention(phrase)
    }

    static let thisPart = TimeRule(
        "this morning", ["( early|late|earlier|later )? this <daypart>"],
        examples: ["He spoke [this morning]{2018-07-02TMO}.", "He will speak [later this afternoon]{2018-07-02TAF}."]
    ) { match, reading in
        let base = reading.today(at: match.tokens.lowerBound)
        return match.value(.dayPart).map {
            reading.time(reading.period(.day(base), anchor("The day of", base, reading)), partCodes[$0])
        }
    }

    static let lastNight = TimeRule(
        "last night", ["( early|late )? last night|evening", "overnight"],
        examples: ["It burned [last night]{2018-07-01TNI}.", "It burned [overnight]{2018-07-02TNI}."]
    ) { match, reading in
        if match.has("overnight") {
            guard !reading.scan.has(match.tokens.upperBound, .eventNoun) else { return nil }
            var night = reading.time(reading.period(.day(reading.published), .published("The night of")), partCodes[3])
            // What is over by the day of the report began the evening before.
            if let days = night.interval, reading.tense(match).isPast {
                night.interval = days.lowerBound.adding(days: -1)...days.upperBound
            }
            return night
        }
        let day = reading.period(.day(reading.published.adding(days: -1)), .published("The day before"))
        return reading.time(day, match.has("evening") ? partCodes[2] : partCodes[3])
    }

    static let barePart = TimeRule(
        "part of the day named before",
        [
            "the? early|late|mid -? <daypart>", "the morning|afternoon|evening",
            "the next|following|previous|same <daypart>",
            "that <daypart>",
        ],
        examples: [
            "He came on [May 3]{2018-05-03} and left in [the evening]{2018-05-03TEV}.",
            "He came on [May 3]{2018-05-03} and left [the next morning]{2018-05-04TMO}.",
            "It shut on [May 3]{2018-05-03}. \(String(repeating: "Boats lie at the quay. ", count: 30))"
                + "He spoke in [the evening]{XXXX-XX-XXTEV}.",
        ]
    ) { match, reading in
        guard let part = match.value(.dayPart) else { return nil }
        // "The evening of 28 December": the day behind it tells it.
        let next = match.tokens.upperBound
        if reading.scan.isWord(next, "of"), reading.scan.has(next + 1, [.month, .nDay, .nOrdinal, .weekday]) {
            return nil
        }
        // Which day is spoken of is not known where the last one was named long before.
        if !reading.isNarrative, reading.lastDay != nil, !reading.isDayNear(match.tokens.lowerBound) {
            return TimeMeaning(.time, "XXXX-XX-XX" + partCodes[part])
        }
        let (day, isMentioned) = reading.mentionedDay
        if !isMentioned, reading.isNarrative { return reading.time(reading.unknownDay, partCodes[part]) }
        let step = match.hasAny("next", "following") ? 1 : match.has("previous") ? -1 : 0
        let phrase = step == 0 ? "The day of" : step > 0 ? "The day after" : "The day before"
        let period = reading.period(
            .day(day.adding(days: step)), isMentioned ? .mention(phrase) : .published(phrase))
        return reading.time(period, partCodes[part])
    }
}

extension String {
    /// With a capital first letter, for words of plain letters.
    var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
