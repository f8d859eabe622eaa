import ReaderModel

/// Days and weeks counted within a month: "the second Tuesday of March", "the first week in January", "the 1st of next
/// month".
enum MonthPartRules {
    static let all: [TimeRule] = [weekdayOfMonth, weekOfMonth, dayOfMonth, againAndAgain, weekendOf, ordinalOfMonth]

    private static let month =
        "( of|in <month> ( ,? of? <year> / of? last|this|next year )? / ( of / in )? last|this|next|the|that month )"

    static let weekdayOfMonth = TimeRule(
        "weekday of a month", ["the? ( <ordinal> / <nth> / last ) <weekday> " + month],
        examples: [
            "It took place on [the second Tuesday of March]{2018-03-13}.",
            "It began on [the first Monday in March 2016]{2016-03-07}.",
            "It will be on [the last Friday of next month]{2018-08-31}.",
            "It was [the third Sunday in May]{2018-05-20}.",
        ]
    ) { match, reading in
        guard let token = match.token(.weekday), reading.scan.isCapital(token),
            let (first, anchor) = month(match, reading)
        else { return nil }
        return day(Int(reading.scan[token].value), match, of: first).map { reading.period(.day($0), anchor) }
    }

    /// The nth or last weekday of a month; nil where the month has none.
    private static func day(_ weekday: Int, _ match: TimeMatch, of first: CalendarDay) -> CalendarDay? {
        let end = first.adding(months: 1)
        guard let nth = match.value([.ordinal, .nOrdinal]) else {
            return TimeReading.weekday(weekday, from: end, ahead: false, sameDay: false)
        }
        let day = TimeReading.weekday(weekday, from: first, ahead: true, sameDay: true).adding(days: 7 * (nth - 1))
        return nth >= 1 && day < end ? day : nil
    }

    static let weekOfMonth = TimeRule(
        "week of a month", ["the? ( <ordinal> / <nth> / last / final ) full? week|weekend " + month],
        examples: [
            "It opened in [the first week of January]{2018-W01}.",
            "It opened in [the second week of January 2023]{2023-W02}.",
            "It rained in [the last week of June]{2018-W26}.", "It is [the first weekend in August]{2018-W31-WE}.",
        ]
    ) { match, reading in
        guard let (first, anchor) = month(match, reading) else { return nil }
        let isWeekend = match.has("weekend")
        // A week is of the month that its Thursday is in, a weekend of the one that its Saturday is in.
        return day(isWeekend ? 6 : 4, match, of: first).map {
            reading.period(isWeekend ? .weekend($0) : .week($0), anchor)
        }
    }

    static let dayOfMonth = TimeRule(
        "day of a month by its number",
        [
            "the <nth> ( of last|this|next|the|that month )",
            "the? ( <ordinal> / <nth> / last / final ) day ( of <month> ( ,? <year> )? / of last|this|next month )",
        ],
        examples: [
            "It was due on [the 1st of last month]{2018-06-01}.", "It is due on [the 15th of this month]{2018-07-15}.",
            "It ended on [the last day of May 2016]{2016-05-31}.",
            "It begins on [the first day of August]{2018-08-01}.",
        ]
    ) { match, reading in
        guard let (first, anchor) = month(match, reading) else { return nil }
        let nth = match.value([.nOrdinal, .ordinal])
        let day =
            nth.map { CalendarDay(year: first.year, month: first.month, day: $0) }
            ?? first.adding(months: 1).adding(days: -1)
        return day.map { reading.period(.day($0), anchor) }
    }

    /// The first day of the month that is named, and what it was worked out from.
    private static func month(_ match: TimeMatch, _ reading: TimeReading) -> (first: CalendarDay, anchor: TimeAnchor)? {
        let published = reading.published
        guard let token = match.token([.month, .monthShort]) else {
            guard match.has("month") else { return nil }
            if match.has("that"), let last = reading.lastMonth {
                return CalendarDay(year: last.year, month: last.month, day: 1).map {
                    ($0, .mention("Within the month of"))
                }
            }
            // "The last Friday of the month", "the last day of next month": the word before "month" counts.
            let word = match.tokens.upperBound - 2
            let step = reading.scan.isWord(word, "last") ? -1 : reading.scan.isWord(word, "next") ? 1 : 0
            let phrase =
                step == 0 ? "Within the month of" : step < 0 ? "Within the month before" : "Within the month after"
            return CalendarDay(year: published.year, month: published.month, day: 1)
                .map { ($0.adding(months: step), .published(phrase)) }
        }
        guard reading.scan.isCapital(token) else { return nil }
        let month = Int(reading.scan[token].value)
        if let year = match.value(.nYear) { return CalendarDay(year: year, month: month, day: 1).map { ($0, .stated) } }
        if match.has("year") {
            let word = match.tokens.upperBound - 2
            let step = reading.scan.isWord(word, "last") ? -1 : reading.scan.isWord(word, "next") ? 1 : 0
            return CalendarDay(year: published.year + step, month: month, day: 1)
                .map { ($0, .published("Counted from")) }
        }
        let (year, anchor) = reading.year(ofMonth: month, reading.tense(match))
        return CalendarDay(year: year, month: month, day: 1).map { ($0, anchor) }
    }

    static let againAndAgain = TimeRule(
        "day of every month",
        [
            "the? ( <ordinal> / <nth> / last ) ( <weekday> / day ) of|in ( each|every month )",
            "the <nth> of each|every month",
        ],
        examples: [
            "It meets on [the first Monday of every month]{SET P1M}.",
            "It is paid on [the 5th of each month]{SET P1M}.",
        ]
    ) { _, _ in .set("P1M") }

    static let weekendOf = TimeRule(
        "weekend of a day",
        [
            "the weekend of <month> the? <dayth> ( ,? <year> )?",
            "the weekend of the? <dayth> of? <month> ( ,? <year> )?",
        ],
        examples: [
            "It hit on [the weekend of 16 June]{2018-W24-WE}.", "It is [the weekend of July 13]{2018-W28-WE}.",
            "It hit on the weekend of [June 16]{2018-06-16}-[17]{2018-06-17}.",
        ]
    ) { match, reading in
        guard let month = match.token([.month, .monthShort]), reading.scan.isCapital(month),
            let date = match.value([.nDay, .nOrdinal]),
            // Where both days are named each has its own expression.
            !isRange(match.tokens.upperBound, reading),
            let named = DateRules.date(match, month: Int(reading.scan[month].value), day: date, reading),
            let day = named.interval?.lowerBound
        else { return nil }
        // Sunday belongs to the weekend before the Monday that follows it, and so does that Monday.
        let saturday = day.weekday == 1 ? day.adding(days: -2) : day
        return reading.period(.weekend(saturday), .stated)
    }

    private static func isRange(_ index: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        return (scan.isHyphen(index) || scan.isAny(index, "and", "to", "through"))
            && scan.has(index + 1, [.nDay, .nOrdinal])
    }

    static let ordinalOfMonth = TimeRule(
        "day by its number alone", ["the <nth>"],
        examples: [
            "It was signed on [the 16th]{2018-06-16}.", "It will be signed on [the 16th]{2018-07-16}.",
            "He left on [May 3]{2018-05-03}; nobody spoke on [the 4th]{2018-05-04}.",
            "She lives on the 5th floor.", "He came in on the 3rd.",
        ]
    ) { match, reading in
        let scan = reading.scan
        guard scan.isAny(match.tokens.lowerBound - 1, "on", "until", "since"), let date = match.value(.nOrdinal),
            date > 3 || !scan.isAny(match.tokens.lowerBound - 2, "in"), isAlone(match.tokens.upperBound, reading)
        else { return nil }
        let first: CalendarDay?
        let anchor: TimeAnchor
        if reading.isNarrative {
            guard let last = reading.lastMonth else { return nil }
            first = CalendarDay(year: last.year, month: last.month, day: 1)
            anchor = .mention("In the month of")
        } else {
            first = CalendarDay(year: reading.published.year, month: reading.published.month, day: 1)
            anchor = .published("The one nearest to")
        }
        guard let first else { return nil }
        let days = (reading.isNarrative ? 0...0 : -2...2).compactMap { step in
            let month = first.adding(months: step)
            return CalendarDay(year: month.year, month: month.month, day: date)
        }
        let published = reading.published
        let tense = reading.tense(match)
        if let day = dayOfRunningMonth(date, match, reading) {
            return reading.period(.day(day), .mention("In the month of"))
        }
        let closest = days.min { abs($0.number - published.number) < abs($1.number - published.number) }
        let chosen =
            tense.isPast ? days.last { $0 <= published } : tense.isAhead ? days.first { $0 >= published } : closest
        return (reading.isNarrative ? closest : chosen ?? closest).map { reading.period(.day($0), anchor) }
    }

    /// "The vote on February 13 …; nobody spoke on the 13th": of the month that was named shortly before, unless the verb tells
    /// of the other side of publication.
    private static func dayOfRunningMonth(
        _ date: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> CalendarDay? {
        guard !reading.isNarrative, let named = reading.monthNamed(before: match.tokens.lowerBound),
            let day = CalendarDay(year: named.year, month: named.month, day: date)
        else { return nil }
        let tense = reading.tense(match)
        if reading.isPublishedKnown, tense.isPast ? day > reading.published : tense.isAhead && day < reading.published {
            return nil
        }
        return day
    }

    private static func isAlone(_ index: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        guard index < reading.sentence.upperBound else { return true }
        return scan.isAny(
            index, ".", ",", ";", ")", "at", "in", "for", "with", "and", "when", "after", "by", "to", "but", "he",
            "she",
            "they", "the")
    }
}
