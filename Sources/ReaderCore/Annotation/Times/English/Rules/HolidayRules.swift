import ReaderModel
import ReaderTokens

/// Holidays and other named days, with a year or without.
enum HolidayRules {
    static let all: [TimeRule] = [holiday]

    static let holiday = TimeRule(
        "holiday",
        NamedDays.all.map {
            "( last|this|next / this past|coming )? \($0.name) weekend|week? "
                + "( ( ,? / of / in ) <year> / of? last|this|next year )?"
        },
        examples: [
            "They met on [Christmas Day]{2017-12-25}.", "It ended on [Good Friday]{2018-03-30}.",
            "He left [last Thanksgiving]{2017-11-23}.", "It begins on [Labor Day]{2018-09-03}.",
            "On [New Year's Eve 1999]{1999-12-31} they danced.", "Polls close on [Election Day]{2018-11-06}.",
            "It stopped on [Christmas Eve 2016]{2016-12-24}.", "It closed on [Easter Sunday in 2017]{2017-04-16}.",
            "It sank on [Columbus Day]{2017-10-09}.", "It will begin on [New Year’s Day]{2019-01-01}.",
            "Shops were full on [Black Friday]{2017-11-24}.", "It rained on [Whit Monday]{2018-05-21}.",
            "It rained over [Easter weekend]{2018-W13-WE}.", "It will open on [Diwali]{2018-11-07}.",
            "They fasted during [Ramadan]{2018-05-17/2018-06-15}.", "They met on [Yom Kippur]{2017-09-30}.",
            "They sailed to Easter Island.", "Johnnie Christmas spoke.", "It is [this Christmas]{2018-12-25}.",
            "It closed at [Easter last year]{2017-04-16}.", "It fell on [Chinese New Year]{2018-02-16}.",
        ]
    ) { match, reading in
        let entry = NamedDays.all[match.pattern]
        guard isDate(match, entry, reading) else { return nil }
        let published = reading.published
        if let year = match.value(.nYear) {
            return meaning(entry, entry.feast.days(in: year).first, .stated, match, reading)
        }
        if let step = yearStep(match) {
            let day = entry.feast.days(in: published.year + step).first
            return meaning(
                entry, day,
                .published(step == 0 ? "In the year of" : step < 0 ? "In the year before" : "In the year after"), match,
                reading)
        }
        let days = (-2...2).flatMap { entry.feast.days(in: published.year + $0) }
        let tense = reading.tense(match)
        if match.hasAny("last", "past") {
            return meaning(entry, days.last { $0 < published }, .published("The latest before"), match, reading)
        }
        if match.hasAny("next", "coming") {
            return meaning(entry, days.first { $0 > published }, .published("The next after"), match, reading)
        }
        if reading.isNarrative, let reference = reading.narrativeReference {
            let near = (-1...1).flatMap { entry.feast.days(in: reference.year + $0) }
            return meaning(entry, closest(near, to: reference), .mention("The one closest to"), match, reading)
        }
        if tense.isPast {
            return meaning(entry, days.last { $0 <= published }, .published("The latest before"), match, reading)
        }
        if tense.isAhead {
            return meaning(entry, days.first { $0 >= published }, .published("The next after"), match, reading)
        }
        return meaning(entry, closest(days, to: published), .published("The one closest to"), match, reading)
    }

    /// The year that is told by "last year", "next year", "this": counted from that of publication.
    private static func yearStep(_ match: TimeMatch) -> Int? {
        let last = match.tokens.upperBound - 1
        let isOfYear = match.scan.isWord(last, "year") && match.scan.isAny(last - 1, "last", "this", "next")
        if isOfYear { return match.scan.isWord(last - 1, "last") ? -1 : match.scan.isWord(last - 1, "next") ? 1 : 0 }
        return match.has("this") && !match.hasAny("past", "coming") ? 0 : nil
    }

    private static func closest(_ days: [CalendarDay], to day: CalendarDay) -> CalendarDay? {
        days.min { abs($0.number - day.number) < abs($1.number - day.number) }
    }

    private static func meaning(
        _ entry: NamedDays.Entry, _ day: CalendarDay?, _ anchor: TimeAnchor, _ match: TimeMatch, _ reading: TimeReading
    ) -> TimeMeaning? {
        guard let day else { return nil }
        if match.has("week") { return reading.period(.week(day), anchor) }
        if match.has("weekend") {
            // The nearest one: before a Monday, after a Thursday.
            return reading.period(.weekend(day.weekday <= 2 ? day.adding(days: -7) : day), anchor)
        }
        var meaning = reading.period(.day(day), anchor)
        guard entry.days > 1, meaning.interval != nil else { return meaning }
        let last = day.adding(days: entry.days - 1)
        meaning.value = "\(day)/\(last)"
        meaning.interval = day...last
        meaning.precision = .about
        return meaning
    }

    /// Whether the name is written as one and belongs to no longer name: not "Johnnie Christmas", "Easter Island".
    private static func isDate(_ match: TimeMatch, _ entry: NamedDays.Entry, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let start = match.tokens.lowerBound
        if start > reading.sentence.lowerBound, scan.isCapital(start), scan.isCapital(start - 1),
            !scan.has(start - 1, [.weekday, .month])
        {
            let opens =
                start - 1 == reading.sentence.lowerBound
                && scan.isAny(
                    start - 1, "on", "at", "in", "after", "before", "since", "by", "until", "during", "over", "around",
                    "for",
                    "from", "every", "the", "and", "but", "when", "as")
            guard opens else { return false }
        }
        let named = match.tokens.filter { scan.isCapital($0) }
        guard let last = named.last else { return false }
        let isWord = named.count == 1
        let next = last + 1
        guard isWord, next < reading.sentence.upperBound, scan.isCapital(next) else { return true }
        return match.tokens.contains(next) || scan.has(next, [.month, .weekday])
    }
}
