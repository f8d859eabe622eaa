import ReaderModel

/// Years that two numbers name together: "1985-86", "the 2018-19 season", "fiscal year 2018-19".
enum YearSpanRules {
    static let all: [TimeRule] = [span, season]

    static let span = TimeRule(
        "span of years", ["the? <year> -|/ <two>"],
        examples: ["In [1985-86]{1985/1986} he wrote.", "In [1999-00]{1999/2000} it fell."]
    ) { match, _ in
        guard let first = match.value(.nYear), let two = match.value(.nTwo) else { return nil }
        return span(from: first, to: two)
    }

    static let season = TimeRule(
        "season or school year",
        [
            "the? <year> -|/ <two|year> ( school|academic|fiscal|financial|league|football|hockey|basketball )? "
                + "season|seasons|campaign|term|session|year",
            "the? fiscal|financial|school|academic year? <year> -|/ <two|year>",
        ],
        examples: [
            "They won in [the 2016-17 season]{2016/2017}.", "In [the 2017–18 school year]{2017/2018} it opened.",
            "It spent less in [fiscal year 2016-17]{2016/2017}.", "They lost in [the 1999-2000 season]{1999/2000}.",
        ]
    ) { match, _ in
        let years = match.values(.nYear)
        guard let first = years.first, let second = years.count > 1 ? years[1] : match.value(.nTwo) else { return nil }
        guard var meaning = span(from: first, to: second), let interval = meaning.interval else { return nil }
        // Seasons, school years and most fiscal years begin around the middle of the first year and end around that of
        // the second.
        if let start = CalendarDay(year: first, month: 7, day: 1),
            let end = CalendarDay(year: interval.upperBound.year, month: 6, day: 30), start < end
        {
            meaning.interval = start...end
            meaning.precision = .about
        }
        return meaning
    }

    /// The years from one to another, of which the second may be told by its last two digits.
    static func span(from first: Int, to second: Int) -> TimeMeaning? {
        let last = second >= 100 ? second : first / 100 * 100 + second + (second < first % 100 ? 100 : 0)
        guard last > first, last - first <= 30, let from = CalendarPeriod.year(first).interval,
            let to = CalendarPeriod.year(last).interval
        else { return nil }
        return TimeMeaning(.date, "\(first)/\(last)", interval: from.lowerBound...to.upperBound, precision: .year)
    }
}
