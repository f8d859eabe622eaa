import ReaderModel

/// Weeks, months, seasons and years named by where they lie: "last week", "this summer", "the end of the year".
enum PeriodRules {
    static let all: [TimeRule] = [unit, season, seasonOfYear, bareSeason, weekend, theUnit, yearEnd, weekOf, half]

    static let unit = TimeRule(
        "last, this or next period",
        [
            "{edge} the? last|past|previous|preceding|next|coming|following|this|current "
                + "whole|full|entire|calendar|fiscal|financial? <unit>",
            "{edge} this past|coming <unit>", "earlier|later in this|the|last|next <unit>",
            "{edge} that|same same? <unit>", "the same <unit>",
        ],
        examples: [
            "It fell [last week]{2018-W26}.", "It rose [last month]{2018-06}.", "It will open [next year]{2019}.",
            "It grew [earlier this year]{2018}.", "He left [late last month]{2018-06}.",
            "It ends [this century]{20}.", "It grew [the past year]{P1Y}.", "Sales fell [this week]{2018-W27}.",
            "He died in [2001]{2001}; she died [the following year]{2002}.",
            "It opened on [May 3, 2015]{2015-05-03} and closed [that same day]{2015-05-03}.",
            "It opened on [May 3, 2015]{2015-05-03} and closed [the next day]{2015-05-04}.",
            "It peaked in [May 2015]{2015-05} and fell [the following month]{2015-06}.",
            "The fair was held [this weekend]{2018-W26-WE}.", "The fair is [this weekend]{2018-W27-WE}.",
        ]
    ) { match, reading in
        guard let unit = match.unit, unit.days > 0, unit != .night else { return nil }
        if match.hasAny("that", "same") { return same(unit, match, reading) }
        // "This year saw the end of the war": a history is where it is.
        if reading.isNarrative, match.has("this"), reading.tense(match).isPast,
            let meaning = same(unit, match, reading)
        {
            return meaning
        }
        if unit == .quarter { return nil }
        if match.has("past"), !match.has("this"), unit != .weekend { return TimeMeaning.duration(1, unit) }
        let step =
            match.hasAny("last", "past", "previous", "preceding")
            ? -1
            : match.hasAny("next", "coming", "following") ? 1 : 0
        if step != 0, let meaning = fromMention(unit, step, match, reading) { return meaning }
        if step == 0, unit == .weekend { return thisWeekend(match, reading) }
        return fromPublication(unit, step, match, reading).narrowed(match, reading)
    }

    /// "This weekend": the one before, where a past verb tells of it early in the week.
    private static func thisWeekend(_ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning {
        let isOver = reading.published.weekday <= 4 && reading.tense(match).isPast
        return reading.period(
            .weekend(reading.published.adding(days: isOver ? -7 : 0)),
            .published(isOver ? "The weekend before" : "The weekend of"))
    }

    private static func same(_ unit: TimeUnit, _ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning? {
        switch unit {
        case .day:
            guard let day = reading.lastDay else { return nil }
            return reading.period(.day(day), .mention("The day of"))
        case .month:
            guard let month = reading.lastMonth else { return nil }
            return reading.period(.month(year: month.year, month: month.month), .mention("The month of"))
                .narrowed(match, reading)
        case .year:
            let year = reading.lastYear ?? (reading.isNarrative ? reading.narrativeReference?.year : nil)
            return year.map { reading.period(.year($0), .mention("The year of")).narrowed(match, reading) }
        case .week:
            return reading.lastDay.map { reading.period(.week($0), .mention("The week of")) }
        case .second, .minute, .hour, .weekend, .fortnight, .quarter, .season, .decade, .century, .night: return nil
        }
    }

    /// "The next day", "the following year", "the previous month": counted from the date mentioned last.
    private static func fromMention(
        _ unit: TimeUnit, _ step: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> TimeMeaning? {
        let hangs =
            match.hasAny("following", "previous", "preceding")
            || (match.has("the") && match.hasAny("next") && (unit == .day || reading.isNarrative))
            || (unit == .day && match.has("next"))
        guard hangs else { return nil }
        let phrase = "The \(unit.word) \(step > 0 ? "after" : "before")"
        switch unit {
        case .day:
            return reading.lastDay.map { reading.period(.day($0.adding(days: step)), .mention(phrase)) }
                ?? (reading.isNarrative ? reading.unknownDay : nil)
        case .week, .weekend:
            guard let day = reading.lastDay?.adding(days: step * 7) else { return nil }
            return reading.period(unit == .week ? .week(day) : .weekend(day), .mention(phrase))
        case .month:
            guard let (year, month) = reading.lastMonth else { return nil }
            let total = year * 12 + month - 1 + step
            return reading.period(.month(year: total / 12, month: total % 12 + 1), .mention(phrase))
        case .year:
            return reading.lastYear.map { reading.period(.year($0 + step), .mention(phrase)) }
        case .second, .minute, .hour, .fortnight, .quarter, .season, .decade, .century, .night: return nil
        }
    }

    /// The period so many steps from the one publication lies in.
    static func fromPublication(
        _ unit: TimeUnit, _ step: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> TimeMeaning {
        let day = reading.published
        let (year, month, _) = day.parts
        let anchor = TimeAnchor.published(
            step < 0 ? "The \(unit.word) before" : step > 0 ? "The \(unit.word) after" : "The \(unit.word) of")
        switch unit {
        case .day, .night, .second, .minute, .hour: return reading.period(.day(day.adding(days: step)), anchor)
        case .week: return reading.period(.week(day.adding(days: 7 * step)), anchor)
        case .fortnight: return .duration(1, .fortnight)
        case .weekend: return reading.period(.weekend(day.adding(days: 7 * step)), anchor)
        case .month:
            let total = year * 12 + month - 1 + step
            return reading.period(
                .month(year: total / 12, month: total % 12 + 1), anchor, symbolic: "XXXX-XX")
        case .quarter:
            let total = year * 4 + (month - 1) / 3 + step
            return reading.period(
                .quarter(year: total / 4, quarter: total % 4 + 1), anchor, symbolic: "XXXX-QX")
        case .season, .year: return reading.period(.year(year + step), anchor)
        case .decade: return reading.period(.decade(year / 10 + step), anchor)
        case .century: return reading.period(.century(year / 100 + step), anchor)
        }
    }

    static let season = TimeRule(
        "season by where it lies",
        ["{edge} ( last|this|next / this past|coming / the past|coming )? <season>"],
        examples: [
            "It began [last spring]{2018-SP}.", "It opens [this summer]{2018-SU}.", "He died [last winter]{2017-WI}.",
            "She left [last fall]{2017-FA}.", "It sold [this past autumn]{2017-FA}.",
        ]
    ) { match, reading in
        guard let season = match.value(.season) else { return nil }
        let (year, month, _) = reading.published.parts
        let first = season * 3 + 3
        let found: (Int, String)
        if match.hasAny("last", "past") {
            let isOver = month >= first + 3 && season != 3
            let hasBegun = match.has("past") && month >= first
            found = (isOver || hasBegun ? year : year - 1, "The latest before")
        } else if match.hasAny("next", "coming") {
            found = (month < first ? year : year + 1, "The next after")
        } else if match.has("this") {
            found = (year, "In the year of")
        } else {
            return nil
        }
        return reading.period(.season(year: found.0, season: season), .published(found.1)).narrowed(match, reading)
    }

    static let seasonOfYear = TimeRule(
        "season of a year",
        ["{edge} the? <season> of? <year>", "{edge} the? <season> of? last|this|next year"],
        examples: [
            "In [the summer of 1990]{1990-SU}.", "In [the fall of last year]{2017-FA}.", "In [spring 2017]{2017-SP}.",
        ]
    ) { match, reading in
        guard let season = match.value(.season) else { return nil }
        if let year = match.value(.nYear) {
            return reading.period(.season(year: year, season: season), .stated).narrowed(match, reading)
        }
        let year = reading.published.year + (match.has("last") ? -1 : match.has("next") ? 1 : 0)
        return reading.period(.season(year: year, season: season), .published("Counted from"))
    }

    static let bareSeason = TimeRule(
        "bare season", ["{edge} the? <season>", "the early|late|mid -? <season>"],
        examples: ["It opens in [the summer]{2018-SU}.", "He died in [early autumn]{2017-FA}.", "Prices fall."]
    ) { match, reading in
        let scan = reading.scan
        guard let season = match.value(.season), let token = match.token(.season),
            scan.isAny(
                match.tokens.lowerBound - 1, "in", "during", "since", "until", "by", "of", "for", "this", "over", "into"
            ),
            !scan.has(token + 1, [.eventNoun, .units]), !scan.isWord(token + 1, "of"), !scan.isCapital(token)
        else { return nil }
        // "As a result of the fall in prices".
        if scan.isWord(token, "fall"), scan.isWord(token + 1, "in"),
            !scan.isAny(match.tokens.lowerBound - 1, "in", "during", "since", "until", "by")
        {
            return nil
        }
        if scan.isAny(token, "spring", "fall"), scan.isWord(token - 1, "the") == false, match.tokens.count == 1,
            !scan.isAny(token - 1, "in", "since", "until", "by", "during")
        {
            return nil
        }
        let month = season * 3 + 4
        let (year, anchor) = reading.year(ofMonth: min(month, 12), reading.tense(match))
        return reading.period(.season(year: year, season: season), anchor).narrowed(match, reading)
    }

    static let weekend = TimeRule(
        "the weekend", ["{edge} the weekend", "weekend"],
        examples: ["It rained over [the weekend]{2018-W26-WE}.", "They will meet at [the weekend]{2018-W27-WE}."]
    ) { match, reading in
        guard match.has("the") else { return nil }
        let scan = reading.scan
        let end = match.tokens.upperBound
        // "The weekend of April 13-14": the days have expressions of their own.
        if scan.isWord(end, "of"), scan.has(end + 1, [.month, .monthShort, .nDay, .nOrdinal]) { return nil }
        let isBefore = reading.scan.isWord(match.tokens.lowerBound - 2, "ahead")
        let isAhead = isBefore || reading.tense(match).isAhead || reading.published.weekday >= 6
        let day = reading.published.adding(days: isAhead ? 0 : -7)
        return reading.period(.weekend(day), .published(isAhead ? "The weekend after" : "The weekend before"))
    }

    static let theUnit = TimeRule(
        "the year", ["the year", "the full year", "the week", "the day"],
        examples: [
            "Profit rose for [the year]{2018}.", "The man of the year.", "He paid for it during [the week]{2018-W27}.",
        ]
    ) { match, reading in
        let scan = reading.scan
        let before = match.tokens.lowerBound - 1
        let after = match.tokens.upperBound
        if scan.isAny(after, "that", "when", "before", "after", "he", "she", "they") { return nil }
        if scan.isWord(after, "of"), !scan.isAny(after + 1, "$", "£", "€") { return nil }
        switch match.unit {
        case .year where scan.isAny(after, "ended", "ending"): return .duration(1, .year)
        case .year:
            let isPartOf =
                scan.isWord(before, "of") && scan.isAny(before - 1, "months", "weeks", "half", "part", "quarters")
            guard
                scan.isAny(before, "for", "in", "during", "through", "so", "on", "over") || isPartOf
                    || match.has("full")
            else { return nil }
            return reading.period(.year(reading.published.year), .published("The year of"))
        case .week:
            guard scan.isAny(before, "in", "during", "for") else { return nil }
            return reading.period(.week(reading.published), .published("The week of"))
        default: return nil
        }
    }

    static let yearEnd = TimeRule(
        "year-end",
        [
            "the? year - end", "the? year end", "the? year 's end",
            "early|late|the? end|beginning|start|close|middle|rest|remainder of the year|month|week|decade|century",
            "early|late|earlier|later in the year|month|week|decade",
            "the first|second|last half of the year",
        ],
        examples: [
            "It closes by [year-end]{2018-12}.", "It closes by [the end of the year]{2018}.",
            "It began [early in the year]{2018}.", "It falls by [the end of the month]{2018-07}.",
        ]
    ) { match, reading in
        if match.tokens.count <= 4, match.has("end"), !match.has("of") {
            return reading.period(.month(year: reading.published.year, month: 12), .published("The end of the year of"))
        }
        guard let unit = match.unit, !match.has("half") else { return nil }
        if reading.isNarrative, unit == .year, let year = reading.lastYear {
            return reading.period(.year(year), .mention("The year of")).narrowed(match, reading)
        }
        if reading.isNarrative, unit == .month, let month = reading.lastMonth {
            return reading.period(.month(year: month.year, month: month.month), .mention("The month of"))
                .narrowed(match, reading)
        }
        return fromPublication(unit, 0, match, reading).narrowed(match, reading)
    }

    static let weekOf = TimeRule(
        "the week of a day", ["the week of <month> <dayth>"],
        examples: ["It opens in [the week of July 16]{2018-W29}."]
    ) { match, reading in
        guard let month = match.value([.month, .monthShort]), let day = match.value([.nDay, .nOrdinal]),
            let (found, anchor) = reading.closest(month: month, day: day)
        else { return nil }
        return reading.period(.week(found), anchor)
    }

    static let half = TimeRule(
        "half of a year",
        [
            "the? first|second|last half of ( <year> / this|last|next year / the year )",
            "the? <year> first|second half",
            "this|last|next year 's first|second half",
        ],
        examples: ["In [the first half of 2017]{2017-H1}.", "In [the second half of last year]{2017-H2}."]
    ) { match, reading in
        let half = match.has("first") ? 1 : 2
        if let year = match.value(.nYear) { return reading.period(.half(year: year, half: half), .stated) }
        let step =
            match.tokens.contains { reading.scan.isWord($0, "last") && reading.scan.isWord($0 + 1, "year") }
            ? -1 : match.has("next") ? 1 : 0
        return reading.period(.half(year: reading.published.year + step, half: half), .published("Counted from"))
    }
}
