import ReaderModel

/// So many units before or after something: "3 days ago", "two weeks later", "the day before".
enum RelativeRules {
    static let all: [TimeRule] = [ago, dayBefore]

    static let ago = TimeRule(
        "units ago or later",
        [
            "{about} the? <n> more|full|short|long? -? <anyunit> ( or so / and <n> <anyunit> )? ago|earlier|later|before|hence|after",
            "{about} <n> more|full? -? <anyunit> ( or so )? from now|today|then",
            "{several} ago|earlier|later|before",
        ],
        examples: [
            "He left [3 days ago]{2018-06-29}.", "He left [two weeks ago]{2018-06-18}.",
            "He left [a month ago]{2018-06}.", "He left [ten years ago]{2008}.",
            "It opened on [May 3]{2018-05-03} and closed [two days later]{2018-05-05}.",
            "It opened in [2001]{2001} and closed [three years later]{2004}.", "It was here [years ago]{PAST_REF}.",
            "It burned [six hours ago]{2018-07-02TXX:XX} and again [two hours later]{PT2H}.",
            "He left [a decade ago]{2008}.", "He left [a fortnight ago]{2018-06-18}.",
            "He left [several years ago]{PAST_REF}.",
            "It ends [two years from now]{2020}.",
            "[A decade ago]{2008} it fell; [three years later]{2011} it rose.", "[Two years later]{P2Y} he died.",
        ]
    ) { match, reading in
        let isAhead = match.hasAny("later", "hence", "from", "after")
        guard let unit = match.unit else { return nil }
        if match.has("after") || match.has("before") { return hanging(unit, match, reading) }
        guard let quantity = match.number else { return isAhead ? TimeMeaning.future : TimeMeaning.past }
        guard var count = quantity.value else {
            return match.hasAny("ago", "earlier")
                ? .past : match.has("from") ? .future : TimeMeaning.duration(nil, unit)
        }
        if match.numbers.count > 1, match.has("and"), let more = match.numbers[1].value { count += more / 12 }
        let isFromMention = match.hasAny("later", "earlier")
        if match.has("later"), !reading.isNarrative, mention(unit, reading) == nil, reading.tense(match).isPast {
            guard let year = reading.lastNamedYear, unit == .year || unit == .decade else {
                return .duration(count, unit)
            }
            let later = year + Int(count) * (unit == .decade ? 10 : 1)
            return reading.period(.year(later), .mention("\(spoken(count, unit)) after"))
        }
        var meaning = date(count * (isAhead ? 1 : -1), unit, fromMention: isFromMention, reading)
        // "76 percent had symptoms six months later": what is past ends by publication.
        if match.has("later"), reading.isPublishedKnown, reading.tense(match).isPast, let interval = meaning?.interval,
            interval.lowerBound > reading.published
        {
            return .duration(count, unit)
        }
        // A history that looks back goes on from where it was.
        if reading.isNarrative, match.has("earlier") { meaning?.names = nil }
        return meaning
    }

    /// "Two days before" and "after" are a duration beside an event, and a date where nothing follows.
    private static func hanging(_ unit: TimeUnit, _ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning? {
        guard match.has("before"), reading.scan.isAny(match.tokens.upperBound, ".", ",", ";"),
            let count = match.number?.value, reading.lastDay != nil || reading.lastYear != nil
        else { return nil }
        return date(-count, unit, fromMention: true, reading)
    }

    /// The day, week, month or year that lies so many units away.
    static func date(_ count: Double, _ unit: TimeUnit, fromMention: Bool, _ reading: some DatedReading) -> TimeMeaning?
    {
        guard abs(count) < 100_000 else { return nil }
        let base = fromMention ? mention(unit, reading) : nil
        if fromMention, base == nil, reading.isNarrative, unit.days >= 1, unit.days < 28 { return reading.unknownDay }
        let day = base ?? reading.published
        let amount = spoken(abs(count), unit)
        let phrase = "\(amount) \(count < 0 ? "before" : "after")"
        let anchor = base == nil ? TimeAnchor.published(phrase) : .mention(phrase)
        let whole = Int(count.rounded())
        switch unit {
        case .second, .minute, .hour:
            if fromMention { return .duration(abs(count), unit) }
            return reading.time(reading.period(.day(day), anchor), "TXX:XX")
        case .day, .night: return reading.period(.day(day.adding(days: whole)), anchor)
        case .weekend: return reading.period(.weekend(day.adding(days: 7 * whole)), anchor)
        case .week, .fortnight:
            let moved = day.adding(days: Int((count * unit.days).rounded()))
            var meaning = reading.period(.day(moved), anchor)
            meaning.precision = .about
            return meaning
        case .month: return month(day, whole, anchor, reading)
        case .quarter, .season: return month(day, whole * 3, anchor, reading)
        case .year: return year(day, count, anchor, reading)
        case .decade: return year(day, count * 10, anchor, reading)
        case .century: return year(day, count * 100, anchor, reading)
        }
    }

    private static func month(
        _ day: CalendarDay, _ count: Int, _ anchor: TimeAnchor, _ reading: some DatedReading
    ) -> TimeMeaning {
        let moved = day.adding(months: count)
        return reading.period(.month(year: moved.year, month: moved.month), anchor, symbolic: "XXXX-XX")
    }

    private static func year(
        _ day: CalendarDay, _ count: Double, _ anchor: TimeAnchor, _ reading: some DatedReading
    ) -> TimeMeaning? {
        if count != count.rounded() {
            let moved = day.adding(months: Int((count * 12).rounded()))
            return reading.period(.month(year: moved.year, month: moved.month), anchor, symbolic: "XXXX-XX")
        }
        let year = day.year + Int(count)
        return year > 0 ? reading.period(.year(year), anchor) : nil
    }

    private static func mention(_ unit: TimeUnit, _ reading: some DatedReading) -> CalendarDay? {
        switch unit {
        case .year, .decade, .century:
            if reading.isNarrative { return reading.narrativeReference }
            return reading.lastYear.flatMap { CalendarDay(year: $0, month: 7, day: 1) }
        case .month, .quarter, .season:
            return (reading.isLastDayRelative ? nil : reading.lastDay)
                ?? reading.lastMonth.flatMap { CalendarDay(year: $0.year, month: $0.month, day: 1) }
        default: return reading.lastDay
        }
    }

    static func spoken(_ count: Double, _ unit: TimeUnit) -> String {
        let whole = Int(count)
        let number = count == Double(whole) ? "\(whole)" : "\(whole).\(Int(((count - Double(whole)) * 10).rounded()))"
        return "\(number) \(unit.word)\(count == 1 ? "" : "s")"
    }

    static let dayBefore = TimeRule(
        "the day before",
        [
            "the? day before|after last|next? <weekday>", "the day before|after yesterday|tomorrow",
            "the day|week|month|year before|after|earlier",
        ],
        examples: [
            "He left [the day before yesterday]{2018-06-30}.",
            "He came on [May 3]{2018-05-03}; she had left [the day before]{2018-05-02}.",
            "He left [the day before last Tuesday]{2018-06-25}.",
        ]
    ) { match, reading in
        let isAhead = match.has("after")
        if let offset = match.value(.deictic) ?? (match.has("yesterday") ? -1 : match.has("tomorrow") ? 1 : nil) {
            let day = reading.published.adding(days: offset + (isAhead ? 1 : -1))
            return reading.period(.day(day), .published(isAhead ? "2 days after" : "2 days before"))
        }
        if let number = match.value(.weekday) {
            let (day, _) = DayRules.day(number, match, reading)
            let name = TimeWords.weekdays[number - 1].capitalizedASCII
            let symbolic = "XXXX-WXX-\((number + (isAhead ? 0 : 5)) % 7 + 1)"
            return reading.period(
                .day(day.adding(days: isAhead ? 1 : -1)),
                .published("The day \(isAhead ? "after" : "before") \(name), counted from"), symbolic: symbolic)
        }
        guard let unit = match.unit, reading.scan.isAny(match.tokens.upperBound, ".", ",", ";"),
            mention(unit, reading) != nil
        else { return nil }
        return date(isAhead ? 1 : -1, unit, fromMention: true, reading)
    }
}
