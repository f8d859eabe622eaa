import ReaderModel

/// Ends of ranges of days within a month: the "6" of "August 4-6".
enum DayRangeRules {
    static let all: [TimeRule] = [start, end]

    static let start = TimeRule(
        "first day of a range", ["<dayth>"],
        examples: [
            "It is open [4]{2018-08-04}-[6 August 2018]{2018-08-06}.",
            "It ran from [4]{2018-06-04} to [6 June]{2018-06-06}.", "He has 4 to 6 children.",
        ]
    ) { match, reading in
        let scan = reading.scan
        let connector = match.tokens.upperBound
        guard connector + 2 < reading.sentence.upperBound, isConnector(connector, reading),
            scan.isHyphen(connector) || scan.isAny(match.tokens.lowerBound - 1, "from", "on"),
            scan.has(connector + 1, [.nDay, .nOrdinal]), scan.has(connector + 2, [.month, .monthShort]),
            scan.isCapital(connector + 2), let day = match.value([.nDay, .nOrdinal]),
            day < Int(scan[connector + 1].value)
        else { return nil }
        let month = Int(scan[connector + 2].value)
        if scan.has(connector + 3, .nYear) {
            let year = Int(scan[connector + 3].value)
            return CalendarDay(year: year, month: month, day: day).map { reading.period(.day($0), .stated) }
        }
        return reading.closest(month: month, day: day).map { reading.period(.day($0.day), $0.anchor) }
    }

    static let end = TimeRule(
        "last day of a range", ["<dayth> ( ,? <year> )?"],
        examples: [
            "It runs [August 4]{2018-08-04}-[6]{2018-08-06}.",
            "It runs from [August 4]{2018-08-04} to [6]{2018-08-06}.",
            "It ran from [May 30]{2018-05-30} through [31]{2018-05-31}.", "On [May 3]{2018-05-03}, 6 people came.",
            "It grew from [May 3]{2018-05-03} to 20 percent.", "He went on [May 3]{2018-05-03} to 7 towns.",
        ]
    ) { match, reading in
        guard let (end, first) = reading.previous, let first, end == match.tokens.lowerBound - 1,
            isConnector(end, reading), reading.scan.has(end - 1, [.nDay, .nOrdinal, .nYear]),
            let token = match.token([.nDay, .nOrdinal]), let number = match.value([.nDay, .nOrdinal]),
            number > first.day, isEnd(match.tokens.upperBound, token, reading)
        else { return nil }
        return CalendarDay(year: first.year, month: first.month, day: number).map {
            reading.period(.day($0), match.token(.nYear) == nil ? .mention("In the month of") : .stated)
        }
    }

    private static func isConnector(_ index: Int, _ reading: TimeReading) -> Bool {
        reading.scan.isHyphen(index) || reading.scan.isAny(index, "to", "through", "thru")
    }

    /// Whether a number stands alone: no noun, unit or month follows that it could count.
    private static func isEnd(_ next: Int, _ token: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        guard next < reading.sentence.upperBound else { return true }
        if scan.isHyphen(token - 1), scan.isJoined(token) {
            return !scan.isJoined(next) || scan.isAny(next, ".", ",", ";", ":", ")")
        }
        return scan.isAny(next, ".", ",", ";", ")", "in", "at", "on", "for", "with", "and", "by")
    }

    /// The year that stands behind the end of a range: "August 4-6, 2018".
    static func yearOfEnd(_ match: TimeMatch, _ reading: TimeReading) -> Int? {
        let scan = reading.scan
        let end = match.tokens.upperBound
        guard isConnector(end, reading), end + 2 < reading.sentence.upperBound,
            scan.has(end - 1, [.nDay, .nOrdinal]), scan.has(end + 1, [.nDay, .nOrdinal])
        else { return nil }
        let year = scan.isWord(end + 2, ",") ? end + 3 : end + 2
        guard year < reading.sentence.upperBound, scan.has(year, .nYear) else { return nil }
        return Int(scan[year].value)
    }
}
