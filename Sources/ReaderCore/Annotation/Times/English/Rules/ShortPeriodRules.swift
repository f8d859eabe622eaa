import ReaderModel
import ReaderTokens

/// Quarters, halves and fiscal years as tables and companies write them: "Q3 2023", "H1", "FY2023".
enum ShortPeriodRules {
    static let all: [TimeRule] = [quarter, half, fiscal]

    private static let year =
        "( of / , )? ( fiscal|financial? <year> / ' <two> / <fiscalnumber> / last|this|next year )"

    static let quarter = TimeRule(
        "quarter by its sign", ["{edge} the? <quarternumber> ( \(year) )?", "<year> <quarternumber>"],
        examples: [
            "It closed in [Q3 2017]{2017-Q3}.", "Profit rose in [Q1 of 2018]{2018-Q1}.", "It fell in [Q4]{2017-Q4}.",
            "It will open in [Q4]{2018-Q4}.", "Sales of [Q2 '16]{2016-Q2} were high.", "It grew in [2017 Q3]{2017-Q3}.",
            "He drives an Audi Q3.", "It grew in [3Q 2017]{2017-Q3}.",
        ]
    ) { match, reading in
        guard let quarter = match.value(.nQuarter) else { return nil }
        if let year = year(match, reading) { return reading.period(.quarter(year: year, quarter: quarter), .stated) }
        let published = reading.published
        let current = (published.month + 2) / 3
        if match.has("year") {
            let year = published.year + (match.has("last") ? -1 : match.has("next") ? 1 : 0)
            return reading.period(.quarter(year: year, quarter: quarter), .published("Counted from"))
        }
        guard isPlaced(match, reading) else { return nil }
        let tense = reading.tense(match)
        let year =
            quarter > current && !tense.isAhead
            ? published.year - 1
            : quarter < current && tense.isAhead ? published.year + 1 : published.year
        return reading.period(.quarter(year: year, quarter: quarter), .published("The one nearest to"))
            .narrowed(match, reading)
    }

    /// Whether a sign without a year stands where a time does, and not behind the name of a thing.
    private static func isPlaced(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let before = match.tokens.lowerBound - 1
        if match.tokens.count > 1 { return true }
        return scan.isAny(
            before, "in", "for", "during", "since", "until", "from", "through", "by", "of", "and", "vs", "versus",
            "over")
            && !scan.isCapital(match.tokens.upperBound)
    }

    static let half = TimeRule(
        "half by its sign", ["{edge} the? <halfnumber> \(year)", "<year> <halfnumber>"],
        examples: [
            "It closed in [H1 2017]{2017-H1}.", "It grew in [the H2 of 2017]{2017-H2}.", "It is set in H1.",
            "It grew in [1H 2018]{2018-H1}.", "It will grow in [H2 this year]{2018-H2}.",
        ]
    ) { match, reading in
        guard let half = match.value(.nHalf) else { return nil }
        if let year = year(match, reading) { return reading.period(.half(year: year, half: half), .stated) }
        guard match.has("year") else { return nil }
        let year = reading.published.year + (match.has("last") ? -1 : match.has("next") ? 1 : 0)
        return reading.period(.half(year: year, half: half), .published("Counted from"))
    }

    private static func year(_ match: TimeMatch, _ reading: TimeReading) -> Int? {
        match.value(.nYear) ?? match.value(.nTwo).map { DateRules.century(of: $0, reading) }
            ?? match.value(.nFiscal).map { full($0, reading) }
    }

    /// 2023 for "FY2023" and "FY23".
    private static func full(_ digits: Int, _ reading: TimeReading) -> Int {
        digits < 100 ? DateRules.century(of: digits, reading) : digits
    }

    static let fiscal = TimeRule(
        "fiscal year by its sign", ["{edge} the? <fiscalnumber> ( -|/ <two|year> )?", "{edge} the? fy <year|two>"],
        examples: [
            "It grew in [FY2017]{2017}.", "It grew in [FY18]{2018}.", "It fell in [FY2016-17]{2016/2017}.",
            "It grew in [FY 2017]{2017}.",
        ]
    ) { match, reading in
        let digits = match.value(.nFiscal) ?? match.value(.nYear) ?? match.value(.nTwo)
        guard let year = digits.map({ full($0, reading) }), (1_900...2_199).contains(year) else { return nil }
        guard match.token(.nFiscal) != nil, let second = match.value([.nYear, .nTwo]) else {
            return reading.period(.year(year), .stated)
        }
        return YearSpanRules.span(from: year, to: second)
    }
}
