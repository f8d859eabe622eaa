import ReaderModel
import ReaderTokens

/// Dates that digits and signs write: "2018-07-02", "7/2/2018", "02-Nov-1990", "12.06.2018".
enum DigitDateRules {
    static let all: [TimeRule] = [numeric, hyphenated, dotted]

    static let numeric = TimeRule(
        "date in digits",
        [
            "<year> - <monthnumber> - <day>", "<year> / <monthnumber> / <day>",
            "<monthnumber> / <day> / <year|two>", "<day> / <monthnumber> / <year>",
            "<monthnumber> - <day> - <year>", "<day> - <monthnumber> - <year>",
        ],
        examples: [
            "Posted [2018-07-02]{2018-07-02} by staff.", "It closed on [7/2/2018]{2018-07-02}.",
            "It closed on [31/12/1999]{1999-12-31}.", "Dated [10/26/89]{1989-10-26}.",
            "See 2014-10-28-notes.md for more.", "Signed [11-22-1990]{1990-11-22}.", "Signed [22-11-1990]{1990-11-22}.",
        ]
    ) { match, reading in
        let numbers = match.captures.map { Int(reading.scan[$0.token].value) }
        guard numbers.count == 3, isTight(match), !isFileName(match.tokens.upperBound, reading) else { return nil }
        guard numbers[0] < 100 else {
            return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
                .map { reading.period(.day($0), .stated) }
        }
        let isShort = reading.scan.has(match.captures[2].token, .nTwo)
        let year = isShort ? DateRules.century(of: numbers[2], reading) : numbers[2]
        let american = CalendarDay(year: year, month: numbers[0], day: numbers[1])
        let day = american ?? CalendarDay(year: year, month: numbers[1], day: numbers[0])
        return day.map { reading.period(.day($0), .stated) }
    }

    /// "2014-10-28-notes.md": a hyphen or low line and a word are joined to the digits.
    private static func isFileName(_ end: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let isSign = scan.isHyphen(end) || scan.isWord(end, "_")
        return isSign && scan.isJoined(end) && scan.isJoined(end + 1)
            && scan.text.tokens[end + 1].shape.contains(.word)
    }

    static let hyphenated = TimeRule(
        "date with hyphens and a month's name", ["<day> - <month> - <year|two>", "<month> - <day> - <year>"],
        examples: [
            "Signed [02-Nov-1990]{1990-11-02}.", "Signed [Nov-02-1990]{1990-11-02}.", "Due [3-Dec-17]{2017-12-03}.",
            "It runs [May 4]{2018-05-04}-[6, 2018]{2018-05-06}.",
        ]
    ) { match, reading in
        guard isTight(match), let month = match.value([.month, .monthShort]), let day = match.value(.nDay) else {
            return nil
        }
        let year = match.value(.nYear) ?? match.values(.nTwo).last.map { DateRules.century(of: $0, reading) }
        return year.flatMap { CalendarDay(year: $0, month: month, day: day) }
            .map { reading.period(.day($0), .stated) }
    }

    /// No white space around the signs.
    private static func isTight(_ match: TimeMatch) -> Bool {
        match.tokens.dropFirst().allSatisfy { match.scan.isJoined($0) }
    }

    static let dotted = TimeRule(
        "date with dots", ["<dotted>"],
        examples: ["Stand: [12.06.2018]{2018-06-12}.", "From [2018.04.05]{2018-04-05} on it is open."]
    ) { match, reading in
        let parts = reading.scan.text.string(match.tokens.lowerBound).split(separator: ".").map { Int($0) ?? 0 }
        guard parts.count == 3 else { return nil }
        let (year, day) = parts[0] >= 1_000 ? (parts[0], parts[2]) : (parts[2], parts[0])
        guard (1_000...2_199).contains(year), !isVersion(match.tokens, year, reading) else { return nil }
        return CalendarDay(year: year, month: parts[1], day: day).map { reading.period(.day($0), .stated) }
    }

    /// "The 8.2.2039 update", "version 1.2.2024": a year far ahead, or a word of software beside it.
    private static func isVersion(_ tokens: Range<Int>, _ year: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        if reading.isPublishedKnown, year > reading.published.year + 20 { return true }
        return scan.isAny(
            tokens.upperBound, "update", "release", "build", "version", "beta", "patch", "firmware", "kernel")
            || scan.isAny(tokens.lowerBound - 1, "version", "release", "build", "v", "update", "firmware", "kernel")
    }
}
