import ReaderModel
import ReaderTokens

/// Weekdays that the words around them place: "Tuesday last week", "Friday week", "two weeks ago on Tuesday",
/// "Tuesday the 14th".
enum WeekdayRules {
    static let all: [TimeRule] = [ofWeek, weekOn, weeksAgo, numbered]

    static let ofWeek = TimeRule(
        "weekday of a week",
        ["<weekday> <daypart>? ( of / in )? ( last|this|next|that week / the week before|after last|next )"],
        examples: [
            "It ruled on [Tuesday last week]{2018-06-26}.", "It will rule on [Tuesday next week]{2018-07-10}.",
            "It begins on [Monday of next week]{2018-07-09}.", "They met [Friday morning this week]{2018-07-06TMO}.",
            "It ran from [Monday]{2018-06-25} to [Wednesday last week]{2018-06-27}.",
            "It fell on [Friday the week before last]{2018-06-22}.",
            "He said on [Monday]{2018-07-02} [this week]{2018-W27}'s talks failed.",
        ]
    ) { match, reading in
        guard let token = match.token(.weekday), reading.scan.isCapital(token),
            !reading.scan.isPossessive(match.tokens.upperBound),
            let (monday, phrase) = week(match.tokens, reading)
        else { return nil }
        let number = Int(reading.scan[token].value)
        let day = reading.period(
            .day(monday.adding(days: number - 1)), .published("\(name(number)) of \(phrase)"),
            symbolic: "XXXX-WXX-\(number)")
        return match.value(.dayPart).map { reading.time(day, DayRules.partCodes[$0]) } ?? day
    }

    /// The Monday of the week that is named among some tokens, and how it is told.
    private static func week(_ tokens: Range<Int>, _ reading: TimeReading) -> (monday: CalendarDay, phrase: String)? {
        let scan = reading.scan
        let isDouble = tokens.contains { scan.isAny($0, "before", "after") }
        let size = isDouble ? 2 : 1
        let step: Int
        if tokens.contains(where: { scan.isWord($0, "last") }) {
            step = -size
        } else if tokens.contains(where: { scan.isWord($0, "next") }) {
            step = size
        } else {
            step = 0
        }
        if tokens.contains(where: { scan.isWord($0, "that") }) {
            return reading.lastDay.map {
                ($0.adding(days: 1 - $0.weekday), "the week of the date before, counted from")
            }
        }
        let monday = reading.published.adding(days: 1 - reading.published.weekday + 7 * step)
        let weeks = step == 0 ? "the week of" : "the \(isDouble ? "second " : "")week \(step < 0 ? "before" : "after")"
        return (monday, weeks)
    }

    /// The weekday of the week that the other end of a range names: the "Monday" of "Monday to Wednesday last week".
    static func sharedWeek(_ number: Int, _ match: TimeMatch, _ reading: TimeReading) -> CalendarDay? {
        let scan = reading.scan
        let end = match.tokens.upperBound
        let isJoined = scan.isHyphen(end) || scan.isAny(end, "to", "through", "until", "and", "thru")
        guard isJoined, scan.has(end + 1, .weekday) else { return nil }
        let week = scan.isWord(end + 2, "of") ? end + 3 : end + 2
        guard scan.isWord(week + 1, "week"), scan.isAny(week, "last", "this", "next"),
            week + 1 < reading.sentence.upperBound, !scan.isPossessive(week + 2)
        else { return nil }
        return self.week(week..<(week + 2), reading).map { $0.monday.adding(days: number - 1) }
    }

    static let weekOn = TimeRule(
        "weekday a week on",
        [
            "<weekday> week|fortnight", "a|one week|fortnight on|from next? <weekday>",
            "<n> weeks|fortnights from next? <weekday>",
        ],
        examples: [
            "They will vote on [Friday week]{2018-07-13}.", "[A week on Friday]{2018-07-13} they will vote.",
            "It opens [two weeks from Tuesday]{2018-07-17}.", "It opens [Monday fortnight]{2018-07-23}.",
            "The [Friday]{2018-06-29} [week-long]{P1W} fair.", "It shut for [a week]{P1W} on [Monday]{2018-07-02}.",
        ]
    ) { match, reading in
        let scan = reading.scan
        guard let token = match.token(.weekday), scan.isCapital(token), !scan.isHyphen(match.tokens.upperBound),
            !scan.isPossessive(match.tokens.upperBound), isAlone(match.tokens.upperBound, reading),
            !scan.isAny(match.tokens.lowerBound - 1, "for", "within", "of", "lasted", "took")
        else { return nil }
        let weeks = (match.number?.value ?? 1) * (match.hasAny("fortnight", "fortnights") ? 2 : 1)
        guard weeks == weeks.rounded(), weeks <= 60 else { return nil }
        let number = Int(scan[token].value)
        let next = TimeReading.weekday(number, from: reading.published, ahead: true, sameDay: false)
        return reading.period(
            .day(next.adding(days: 7 * Int(weeks))),
            .published("\(Int(weeks)) week\(weeks == 1 ? "" : "s") after the first \(name(number)) after"),
            symbolic: "XXXX-WXX-\(number)")
    }

    /// Whether no noun follows that the words before could belong to.
    private static func isAlone(_ index: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        guard index < reading.sentence.upperBound, scan.text.tokens[index].shape.contains(.word) else { return true }
        return scan.has(index, .verbal)
            || scan.isAny(
                index, "the", "a", "an", "and", "but", "or", "in", "at", "on", "for", "with", "by", "to", "from",
                "after",
                "before", "as", "that", "when", "while", "because", "he", "she", "they", "it", "we", "i")
            || scan.isCapital(index)
    }

    static let weeksAgo = TimeRule(
        "weekday some weeks ago",
        [
            "<n> week|weeks|fortnight|fortnights ago ,? on? last? <weekday>", "<weekday> ,? <n> week|weeks ago",
            "<n> week|weeks last <weekday>", "<n> year|years ago ,? on? last? <weekday>",
        ],
        examples: [
            "[Two weeks ago on Tuesday]{2018-06-19} it fell.", "It fell [two weeks ago Friday]{2018-06-15}.",
            "It fell on [Tuesday, three weeks ago]{2018-06-12}.", "It fell [a week last Thursday]{2018-06-21}.",
            "[A year ago Tuesday]{2017-07-04} it fell.",
        ]
    ) { match, reading in
        guard let token = match.token(.weekday), reading.scan.isCapital(token), let count = match.number?.value,
            count == count.rounded(), (1...60).contains(count)
        else { return nil }
        let number = Int(reading.scan[token].value)
        let weeks = Int(count) * (match.hasAny("fortnight", "fortnights") ? 2 : 1)
        let back = "\(weeks) week\(weeks == 1 ? "" : "s") before"
        if !match.has("ago") {
            let last = TimeReading.weekday(number, from: reading.published, ahead: false, sameDay: false)
            return reading.period(
                .day(last.adding(days: -7 * weeks)), .published("\(back) the last \(name(number)) before"),
                symbolic: "XXXX-WXX-\(number)")
        }
        let years = match.hasAny("year", "years") ? Int(count) : 0
        if years > 0 {
            let target = reading.published.adding(months: -12 * years)
            let later = TimeReading.weekday(number, from: target, ahead: true, sameDay: true)
            return reading.period(
                .day(later.number - target.number > 3 ? later.adding(days: -7) : later),
                .published("The \(name(number)) closest to \(years) year\(years == 1 ? "" : "s") before"),
                symbolic: "XXXX-WXX-\(number)")
        }
        let target = reading.published.adding(days: -7 * weeks)
        let later = TimeReading.weekday(number, from: target, ahead: true, sameDay: true)
        let day = later.number - target.number > 3 ? later.adding(days: -7) : later
        return reading.period(
            .day(day), .published("The \(name(number)) closest to \(back)"), symbolic: "XXXX-WXX-\(number)")
    }

    static let numbered = TimeRule(
        "weekday and day of the month", ["<anyweekday> ,? the <dayth>", "<anyweekday> ,? <dayth>"],
        examples: [
            "They will meet on [Tuesday the 17th]{2018-07-17}.", "They met on [Tuesday the 12th]{2018-06-12}.",
            "They will meet on [Sunday 8]{2018-07-08} at five.", "They met on [Friday]{2018-06-29}, 15 in all.",
            "On [Sunday]{2018-07-01} 8 people came.",
        ]
    ) { match, reading in
        guard let token = match.token([.weekday, .weekdayShort]), reading.scan.isCapital(token),
            let date = match.value([.nDay, .nOrdinal])
        else { return nil }
        let isPlain = match.token(.nOrdinal) == nil && !match.has("the")
        if isPlain, match.tokens.count > 2 || !isDate(match.tokens.upperBound, reading) { return nil }
        return numbered(weekday: Int(reading.scan[token].value), date: date, match, reading)
    }

    /// Whether a bare number is the day of the month: what follows is not counted by it.
    private static func isDate(_ next: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        guard next < reading.sentence.upperBound else { return true }
        return scan.isAny(next, ".", ",", ";", ")", "at", "in", "for", "with", "and", "from", "when", "to")
            && !scan.isJoined(next + (scan.isAny(next, ".", ",", ";", ")") ? 1 : 0))
    }

    /// The day near publication that is this weekday and this day of its month, on the side that the verb tells of.
    static func numbered(
        weekday: Int, date: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> TimeMeaning? {
        let published = reading.published
        guard let first = CalendarDay(year: published.year, month: published.month, day: 1) else { return nil }
        let days = (-14...14).compactMap { months in
            let month = first.adding(months: months)
            return CalendarDay(year: month.year, month: month.month, day: date)
        }
        .filter { $0.weekday == weekday }
        let tense = reading.tense(match)
        let past = days.last { $0 <= published }
        let ahead = days.first { $0 >= published }
        let closest = days.min { abs($0.number - published.number) < abs($1.number - published.number) }
        let chosen = tense.isPast ? past : tense.isAhead ? ahead : closest
        return (chosen ?? closest).map {
            reading.period(
                .day($0), .published("The \(name(weekday)) that is day \(date) of a month, nearest to"),
                symbolic: "XXXX-WXX-\(weekday)")
        }
    }

    private static func name(_ weekday: Int) -> String { TimeWords.weekdays[weekday - 1].capitalizedASCII }
}
