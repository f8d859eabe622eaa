import ReaderModel

/// Quarters and fiscal years, as business news counts them.
enum QuarterRules {
    static let all: [TimeRule] = [ordinal, ofYear, relative, yearAgo, yearPeriod, latestPeriod, fiscalYear]

    private static let numbers: [(words: [StaticString], quarter: Int)] = [
        (["first", "1st"], 1), (["second", "2nd"], 2), (["third", "3rd"], 3), (["fourth", "4th"], 4),
    ]

    private static func quarter(_ match: TimeMatch) -> Int? {
        numbers.first { entry in entry.words.contains { match.has($0) } }?.quarter
    }

    static let ordinal = TimeRule(
        "quarter by number",
        [
            "{edge} the? fiscal|financial? -? {quarter} -? quarter|quarters|period ( ( of / , )? fiscal? <year> / "
                + "of? last|this|next year )?",
            "this|last|next year 's fiscal? {quarter} -? quarter", "<year> 's? fiscal? {quarter} -? quarter",
            "the <year> fiscal? {quarter} -? quarter",
        ],
        examples: [
            "Profit rose in [the first quarter]{2018-Q1}.", "The [fourth-quarter]{2017-Q4} loss widened.",
            "It fell in [the fourth quarter of 2016]{2016-Q4}.", "It will grow in [the third quarter]{2018-Q3}.",
            "Sales fell in [last year's second quarter]{2017-Q2}.",
        ]
    ) { match, reading in
        guard let quarter = quarter(match), !isOfGame(match, reading) else { return nil }
        if let year = match.value(.nYear) { return reading.period(.quarter(year: year, quarter: quarter), .stated) }
        let current = (reading.published.month + 2) / 3
        var year = reading.published.year
        let isOfYear = match.has("year")
        if isOfYear, match.has("last") {
            year -= 1
        } else if isOfYear, match.has("next") {
            year += 1
        } else if !isOfYear, quarter > current, !reading.tense(match).isAhead {
            year -= 1
        }
        var meaning = reading.period(.quarter(year: year, quarter: quarter), .published("The one nearest to"))
        // "The quarter" and "a year earlier" speak of what was reported, not of what is forecast.
        if quarter >= current, year == reading.published.year, reading.tense(match).isAhead { meaning.names = nil }
        return meaning
    }

    /// Tokens to both sides in which the words of a game are looked for.
    private static let near = 120

    /// "He scored twelve points in the second quarter": of a game.
    private static func isOfGame(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        guard match.value(.nYear) == nil, !match.hasAny("fiscal", "financial", "year") else { return false }
        let scan = reading.scan
        let around = max(0, match.tokens.lowerBound - near)..<min(scan.count, match.tokens.upperBound + near)
        var games = 0
        for token in around {
            if scan.isAny(token, "revenue", "revenues", "earnings", "profit", "profits", "sales", "shares", "investors")
            {
                return false
            }
            if scan.isAny(
                token, "points", "rebounds", "assists", "touchdown", "touchdowns", "yards", "quarterback", "layup",
                "basket", "baskets", "scored", "halftime", "rebound", "free", "throw", "throws", "coach", "lead", "game"
            ) {
                games += 1
            }
        }
        return games >= 4
    }

    static let ofYear = TimeRule(
        "first quarters of a year", ["{about} the? first|last <small> quarters of <year>"],
        examples: [
            "It rose in [the first three quarters of 2016]{2016}.",
            "It fell in [the last two quarters of 2016]{2016-H2}.",
            "It will rise through at least [the first two quarters of 2019]{2019-H1}.",
        ]
    ) { match, reading in
        guard let year = match.value(.nYear) else { return nil }
        let isHalf = match.value(.small) == 2
        let period = isHalf ? CalendarPeriod.half(year: year, half: match.has("first") ? 1 : 2) : .year(year)
        var meaning = reading.period(period, .stated)
        meaning.dropped = match.tokens.prefix { !reading.scan.isAny($0, "the", "first", "last") }.count
        return meaning
    }

    static let relative = TimeRule(
        "quarter by where it lies",
        [
            "{edge} the? latest|this|current|last|next|previous|recent|same|following|that|preceding fiscal? quarter",
            "the quarter",
        ],
        examples: [
            "Profit rose [last quarter]{2018-Q2}.",
            "It grew in [the first quarter]{2018-Q1}; in [the quarter]{2018-Q1} it sold 5.",
            "It will grow [next quarter]{2018-Q4}.", "For [the quarter]{2018-Q2} it lost money.",
        ]
    ) { match, reading in
        let current = reading.published.year * 4 + (reading.published.month - 1) / 3
        let step = match.hasAny("next", "following") ? 1 : match.hasAny("this", "current") ? 0 : -1
        if step == -1, !match.hasAny("last", "previous", "preceding"), let (year, quarter) = reading.lastQuarter {
            return reading.period(.quarter(year: year, quarter: quarter), .mention("The quarter mentioned before:"))
        }
        let index = current + step
        return reading.period(
            .quarter(year: index / 4, quarter: index % 4 + 1),
            .published(step < 0 ? "The quarter before" : step > 0 ? "The quarter after" : "The quarter of"),
            symbolic: "XXXX-QX")
    }

    static let yearAgo = TimeRule(
        "a year earlier",
        [
            "a year -? ago|earlier", "one year ago|earlier", "the? comparable|corresponding|same? year - ago|earlier",
            "the? comparable|corresponding|same? year - ago|earlier {quarter}? quarter|period",
            "the? same|comparable|corresponding|like quarter|period ( a year -? ago|earlier / of? the? last year )",
            "the quarter|period a year -? ago|earlier", "last year 's quarter|period",
            "a year - ago|earlier quarter|period",
        ],
        examples: [
            "It lost 5 million, against 6 million [a year earlier]{2017}.",
            "It rose in [the first quarter]{2018-Q1} from [a year earlier]{2017-Q1}.",
            "It rose in [the first quarter]{2018-Q1} from [the year-ago period]{2017-Q1}.",
        ]
    ) { match, reading in
        if var (year, quarter) = reading.lastQuarter {
            // What is forecast is not a year old.
            while year * 4 + quarter - 1 > reading.published.year * 4 + (reading.published.month - 1) / 3 { year -= 1 }
            var meaning = reading.period(
                .quarter(year: year - 1, quarter: quarter), .mention("A year before the quarter mentioned before:"))
            // The quarter that is talked of stays this year's.
            meaning.names = nil
            return meaning
        }
        if match.has("earlier"), reading.isNarrative, let year = reading.lastYear {
            return reading.period(.year(year - 1), .mention("A year before"))
        }
        return reading.period(.year(reading.published.year - 1), .published("A year before"))
    }

    static let yearPeriod = TimeRule(
        "quarter of another year", ["the? same|comparable|corresponding? <year> quarter|period"],
        examples: ["It rose in [the first quarter]{2018-Q1} from [the 2017 quarter]{2017-Q1}."]
    ) { match, reading in
        guard let year = match.value(.nYear) else { return nil }
        guard let quarter = reading.lastQuarter?.quarter else { return reading.period(.year(year), .stated) }
        var meaning = reading.period(.quarter(year: year, quarter: quarter), .mention("The quarter mentioned before:"))
        meaning.names = nil
        return meaning
    }

    static let latestPeriod = TimeRule(
        "the latest period", ["the latest|current period"],
        examples: ["In [the first quarter]{2018-Q1} it rose; [the latest period]{2018-Q1} had more days."]
    ) { match, reading in
        if let (year, quarter) = reading.lastQuarter {
            return reading.period(.quarter(year: year, quarter: quarter), .mention("The quarter mentioned before:"))
        }
        return match.has("latest") ? PeriodRules.fromPublication(.quarter, -1, match, reading) : nil
    }

    /// "Fiscal year 2019" is what the United States call theirs; it began in October 2018. "Fiscal 2019" is a company's.
    private static func federal(_ year: Int, _ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning {
        var meaning = reading.period(.year(year), .stated)
        guard match.has("fiscal"), match.has("year"), let start = CalendarDay(year: year - 1, month: 10, day: 1),
            let end = CalendarDay(year: year, month: 9, day: 30)
        else { return meaning }
        meaning.interval = start...end
        meaning.precision = .about
        return meaning
    }

    static let fiscalYear = TimeRule(
        "fiscal year",
        [
            "the? fiscal|financial year? <year>", "the|this|current fiscal|financial year",
            "the latest fiscal|financial? year",
        ],
        examples: [
            "It grew in [fiscal 2017]{2017}.", "It ends with [the fiscal year]{2018}.",
            "It grew in [the latest fiscal year]{2017}.",
        ]
    ) { match, reading in
        if let year = match.value(.nYear) {
            return federal(year, match, reading)
        }
        if reading.scan.isAny(match.tokens.upperBound, "ended", "ending") { return .duration(1, .year) }
        if match.has("latest") { return PeriodRules.fromPublication(.year, -1, match, reading) }
        return reading.period(.year(reading.published.year), .published("The year of"))
    }
}
