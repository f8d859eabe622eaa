import ReaderModel

/// Days that share the month of their neighbour: the "6" of "August 4-6", the "20" of "20, 21 and 22 May".
enum DayRangeRules {
    static let all: [TimeRule] = [start, end]

    static let start = TimeRule(
        "first days of a range or list", ["( <anyweekday> ,? )? the? <dayth>"],
        examples: [
            "It is open [4]{2018-08-04}-[6 August 2018]{2018-08-06}.",
            "It ran from [4]{2018-06-04} to [6 June]{2018-06-06}.", "He has 4 to 6 children.",
            "It stops on [20]{2018-08-20}, [21]{2018-08-21} and [22 August]{2018-08-22}.",
            "It stopped on [the 20th]{2017-05-20} and [21st of May 2017]{2017-05-21}.",
            "Trains ran [Monday 4]{2018-06-04}, [Tuesday 5]{2018-06-05} and [Friday 8 June]{2018-06-08}.",
        ]
    ) { match, reading in
        let connector = match.tokens.upperBound
        guard let token = match.token([.nDay, .nOrdinal]), let day = match.value([.nDay, .nOrdinal]),
            let days = list(after: token, connector, reading), let month = days.month
        else { return nil }
        let scan = reading.scan
        let isPlaced =
            scan.isHyphen(connector) || match.token([.weekday, .weekdayShort]) != nil || scan.has(token, .nOrdinal)
            || scan.isAny(match.tokens.lowerBound - 1, "from", "on", "between", "until")
            || reading.previous.map { (1...2).contains(match.tokens.lowerBound - $0.end) } ?? false
        guard isPlaced else { return nil }
        let year = scan.isAny(month + 1, ",", "of") ? month + 2 : month + 1
        return DateRules.date(
            match, month: Int(scan[month].value), day: day,
            year: scan.has(year, .nYear) ? Int(scan[year].value) : nil, reading)
    }

    static let end = TimeRule(
        "last days of a range or list", ["( <anyweekday> ,? )? the? <dayth> ( ,? <year> )?"],
        examples: [
            "It runs [August 4]{2018-08-04}-[6]{2018-08-06}.",
            "It runs from [August 4]{2018-08-04} to [6]{2018-08-06}.",
            "It ran from [May 30]{2018-05-30} through [31]{2018-05-31}.", "On [May 3]{2018-05-03}, 6 people came.",
            "It grew from [May 3]{2018-05-03} to 20 percent.", "He went on [May 3]{2018-05-03} to 7 towns.",
            "It stops on [August 20]{2018-08-20}, [21]{2018-08-21} and [22]{2018-08-22}.",
            "It stopped on [May 20]{2017-05-20} and [21, 2017]{2017-05-21}.",
            "On [May 3]{2018-05-03}, 6 and 7 people came.",
        ]
    ) { match, reading in
        guard let (end, first) = reading.previous, let first, reading.scan.has(end - 1, [.nDay, .nOrdinal, .nYear]),
            let start = dayBehind(end, reading), start == match.tokens.lowerBound,
            let token = match.token([.nDay, .nOrdinal]), let number = match.value([.nDay, .nOrdinal]),
            number > first.day, isPart(match.tokens.upperBound, token, reading)
        else { return nil }
        return CalendarDay(year: first.year, month: first.month, day: number).map {
            reading.period(.day($0), match.token(.nYear) == nil ? .mention("In the month of") : .stated)
        }
    }

    /// Whether a number ends a list of days, or one follows it that does: "20, 21 and 22".
    private static func isPart(_ next: Int, _ token: Int, _ reading: TimeReading) -> Bool {
        let isListed = reading.scan.isAny(token - 1, ",")
        if !isListed, isEnd(next, token, reading) { return true }
        guard let days = list(after: token, next, reading), days.month == nil else { return false }
        return isEnd(days.end, days.end - 1, reading)
    }

    /// Where the day begins that stands behind a sign or word that joins days.
    private static func dayBehind(_ connector: Int, _ reading: TimeReading) -> Int? {
        let scan = reading.scan
        guard connector + 1 < reading.sentence.upperBound,
            isRangeSign(connector, reading)
                || scan.isAny(connector, ",", "and", "or", "&")
        else { return nil }
        return scan.isWord(connector, ",") && scan.isAny(connector + 1, "and", "or") ? connector + 2 : connector + 1
    }

    private static func isRangeSign(_ index: Int, _ reading: TimeReading) -> Bool {
        reading.scan.isHyphen(index) || reading.scan.isAny(index, "to", "through", "thru")
    }

    /// The growing days that follow a day, and the month behind the last of them.
    private static func list(
        after token: Int, _ connector: Int, _ reading: TimeReading
    ) -> (end: Int, month: Int?)? {
        let scan = reading.scan
        var day = scan[token].value
        var end: Int?
        var index = connector
        while var next = dayBehind(index, reading) {
            while next < reading.sentence.upperBound,
                scan.has(next, [.weekday, .weekdayShort])
                    || scan.isWord(next, "the")
            {
                next += 1
            }
            guard next < reading.sentence.upperBound, scan.has(next, [.nDay, .nOrdinal]), scan[next].value > day
            else { break }
            day = scan[next].value
            let month = scan.isWord(next + 1, "of") ? next + 2 : next + 1
            if month < reading.sentence.upperBound, scan.has(month, [.month, .monthShort]), scan.isCapital(month) {
                return (month + 1, month)
            }
            end = next + 1
            index = next + 1
        }
        return end.map { ($0, nil) }
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

    /// The year that stands behind the end of a range or list: "August 4-6, 2018", "March 3 to June 5, 2018".
    static func yearOfEnd(_ match: TimeMatch, month: Int, _ reading: TimeReading) -> Int? {
        let scan = reading.scan
        let end = match.tokens.upperBound
        guard scan.has(end - 1, [.nDay, .nOrdinal, .month, .monthShort]) else { return nil }
        if scan.has(end - 1, [.nDay, .nOrdinal]), let days = list(after: end - 1, end, reading), days.month == nil {
            return year(at: days.end, reading)
        }
        guard let later = monthBehind(end, reading), let year = year(at: later.end, reading) else { return nil }
        return later.month < month ? year - 1 : year
    }

    private static func year(at index: Int, _ reading: TimeReading) -> Int? {
        let year = reading.scan.isAny(index, ",", "of") ? index + 1 : index
        guard year < reading.sentence.upperBound, reading.scan.has(year, .nYear) else { return nil }
        return Int(reading.scan[year].value)
    }

    /// The month and day that end a range over two months.
    private static func monthBehind(_ connector: Int, _ reading: TimeReading) -> (month: Int, end: Int)? {
        let scan = reading.scan
        guard isRangeSign(connector, reading) || scan.isAny(connector, "and", "until", "till") else { return nil }
        let next = connector + 1
        guard next + 1 < reading.sentence.upperBound, scan.isCapital(next) || scan.isCapital(next + 1) else {
            return nil
        }
        if scan.has(next, [.month, .monthShort]), scan.has(next + 1, [.nDay, .nOrdinal]) {
            return (Int(scan[next].value), next + 2)
        }
        if scan.has(next, [.nDay, .nOrdinal]), scan.has(next + 1, [.month, .monthShort]) {
            return (Int(scan[next + 1].value), next + 2)
        }
        return nil
    }
}
