import ReaderModel

/// What is known while a text is read, in whatever language: publication, and what was mentioned before.
protocol DatedReading: Sendable {
    /// The day the text counts from. Where publication is unknown it is a day of the right weekday, for order only.
    var published: CalendarDay { get }
    var isPublishedKnown: Bool { get }
    /// History rather than news: dates without a year hang on the last one mentioned.
    var isNarrative: Bool { get }
    var lastDay: CalendarDay? { get set }
    /// Whether the last day is known only by its distance from publication.
    var isLastDayRelative: Bool { get set }
    var lastMonth: (year: Int, month: Int)? { get set }
    var lastYear: Int? { get set }
    /// The year mentioned last, also where it was worked out ("a decade ago").
    var lastNamedYear: Int? { get set }
    var lastQuarter: (year: Int, quarter: Int)? { get set }
    /// Where the expression before ended, and the day it named.
    var previous: (end: Int, day: CalendarDay?)? { get set }
}

extension DatedReading {
    /// Remembers what an expression names.
    mutating func remember(_ meaning: TimeMeaning, end: Int, isStated: Bool) {
        previous = (end, nil)
        // "Today", "two years ago": a history goes on from where it was.
        if isNarrative, meaning.isFromPublication, narrativeReference != nil { return }
        let isRelative = meaning.interval == nil
        switch meaning.names {
        case .day(let day):
            lastDay = day
            isLastDayRelative = isRelative
            previous = (end, day)
            lastMonth = isRelative ? nil : (day.year, day.month)
            if isStated || isNarrative, !isRelative { lastYear = day.year }
        case .month(let year, let month) where !isRelative:
            lastMonth = (year, month)
            if isNarrative { lastDay = nil }
            if isStated || isNarrative { lastYear = year }
        case .year(let year) where !isRelative:
            lastNamedYear = year
            if isStated || isNarrative { turn(to: year) }
        case .part(let year) where !isRelative && isStated:
            lastNamedYear = year
            turn(to: year)
        case .quarter(let year, let quarter) where !isRelative:
            lastQuarter = (year, quarter)
        case .partOfYear: lastQuarter = nil
        default: break
        }
    }

    /// A history that comes to another year has not yet come to a day of it.
    private mutating func turn(to year: Int) {
        if isNarrative, narrativeReference?.year != year {
            lastDay = nil
            lastMonth = nil
        }
        lastYear = year
    }
}

// MARK: - Meanings

extension DatedReading {
    /// A period of the calendar, with how it was worked out.
    ///
    /// - Parameter symbolic: the value while publication is unknown.
    func period(_ period: CalendarPeriod, _ anchor: TimeAnchor, symbolic: String? = nil) -> TimeMeaning {
        switch anchor {
        case .stated:
            return TimeMeaning(
                .date, period.value, interval: period.interval, precision: period.precision, names: period.named)
        case .published(let phrase):
            var meaning =
                isPublishedKnown
                ? TimeMeaning(
                    .date, period.value, interval: period.interval, precision: period.precision,
                    derivation: "\(phrase) publication, \(published.spoken)", names: period.named)
                : relative(period, symbolic, derivation: "\(phrase) publication")
            meaning.isFromPublication = true
            return meaning
        case .mention(let phrase):
            guard let lastDay, !isLastDayRelative else {
                // The date before is itself known by its distance from publication alone.
                switch period {
                case .day, .week, .weekend:
                    if isLastDayRelative { return relative(period, symbolic, derivation: "\(phrase) the date before") }
                case .month, .quarter, .half, .season, .year, .decade, .century: break
                }
                return TimeMeaning(
                    .date, period.value, interval: period.interval, precision: period.precision,
                    derivation: "\(phrase) the date before", names: period.named)
            }
            return TimeMeaning(
                .date, period.value, interval: period.interval, precision: period.precision,
                derivation: "\(phrase) the date before, \(lastDay.spoken)", names: period.named)
        }
    }

    private func relative(_ period: CalendarPeriod, _ symbolic: String?, derivation: String) -> TimeMeaning {
        var meaning = TimeMeaning(
            .date, symbolic ?? period.symbolicValue, precision: period.precision, derivation: derivation,
            names: period.named)
        if case .day(let day) = period, symbolic?.contains("-WXX-") ?? true {
            meaning.offset = day.number - published.number
        }
        return meaning
    }

    /// A part of a day or a clock time: the day's meaning as a TIME.
    func time(_ day: TimeMeaning, _ clock: String) -> TimeMeaning {
        var meaning = day
        meaning.kind = .time
        meaning.value += clock
        return meaning
    }
}

// MARK: - Working out days

extension DatedReading {
    /// The day and month that lies closest to what the text counts from; nil where no year near has it.
    ///
    /// - Parameter isAhead: whether a future is told, which a history tells from publication on.
    func closest(month: Int, day: Int, isAhead: Bool = false) -> (day: CalendarDay, anchor: TimeAnchor)? {
        let mention = isNarrative && !(isAhead && isPublishedKnown) ? narrativeReference : nil
        let reference = mention ?? published
        let candidates = (-4...4).compactMap { CalendarDay(year: reference.year + $0, month: month, day: day) }
        let best = candidates.min { abs($0.number - reference.number) < abs($1.number - reference.number) }
        guard let best else { return nil }
        return (best, mention == nil ? .published("The one closest to") : .mention("The one closest to"))
    }

    /// The middle of what a narrative mentioned last.
    var narrativeReference: CalendarDay? {
        if let lastDay, !isLastDayRelative { return lastDay }
        if let lastMonth { return CalendarDay(year: lastMonth.year, month: lastMonth.month, day: 15) }
        return lastYear.flatMap { CalendarDay(year: $0, month: 7, day: 1) }
    }

    /// The year of a month that is named without one.
    func year(ofMonth month: Int, _ tense: VerbGroups.Tense) -> (year: Int, anchor: TimeAnchor) {
        if isNarrative, tense != .future || !isPublishedKnown, let reference = narrativeReference {
            let distance = month - reference.month
            let year = reference.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0)
            return (lastDay == nil && lastMonth == nil ? reference.year : year, .mention("The one closest to"))
        }
        let (year, current, _) = published.parts
        if tense.isPast, month - current != 1, month - current != -11 {
            return (month <= current ? year : year - 1, .published("The latest before"))
        }
        if tense.isAhead { return (month >= current ? year : year + 1, .published("The next after")) }
        let distance = month - current
        return (year + (distance > 6 ? -1 : distance < -6 ? 1 : 0), .published("The one closest to"))
    }

    /// A day of a history that has named none: its year is all that is known.
    var unknownDay: TimeMeaning {
        TimeMeaning(.date, (lastYear.map { CalendarPeriod.year($0).value } ?? "XXXX") + "-XX-XX")
    }

    /// The day before which nothing was mentioned, else publication.
    var mentionedDay: (day: CalendarDay, isMentioned: Bool) {
        lastDay.map { ($0, true) } ?? (published, false)
    }
}
