import ReaderModel
import ReaderTokens

/// Clock times: "5:30 p.m.", "noon", "10 o'clock Monday".
enum ClockRules {
    static let all: [TimeRule] = [clock, named]

    private static let daySuffix =
        "( ,? <zone> / ( <zone> ) / ,? local time )? "
        + "( ,? on? ( <deictic> / <weekday> / <month> <day> ( ,? <year> )? ) )?"

    static let clock = TimeRule(
        "clock time",
        [
            "( around|about / shortly before|after )? <hour> ( :|. <two> )? <meridiem> " + daySuffix,
            "( around|about / shortly before|after )? <dotted> <meridiem> " + daySuffix,
            "( around|about )? <hourmeridiem> " + daySuffix,
            "( around|about )? <hour> : <two> " + daySuffix,
            "<hour|small> o'clock|o’clock <meridiem>?",
            "<small> <meridiem> " + daySuffix,
        ],
        examples: [
            "He left at [5:30 p.m.]{2018-07-02T17:30}.", "He left at [10 a.m. Sunday]{2018-07-01T10:00}.",
            "It begins at [8pm]{2018-07-02T20:00}.", "He rose at [five o'clock]{2018-07-02T05:00}.",
            "They won 3:2.", "He left at [12:05 a.m.]{2018-07-02T00:05}.",
            "At [18:30 GMT]{2018-07-02T18:30Z} it ended.",
        ]
    ) { match, reading in
        guard let (hour, minute) = time(match, reading) else { return nil }
        let day = day(match, reading)
        // Coordinated time is marked as ISO 8601 does; other zones are left as the place's own time.
        let isUniversal = match.hasAny("gmt", "utc") && !match.tokens.contains { reading.scan.isWord($0, "(") }
        let zone = isUniversal ? "Z" : ""
        return reading.time(day, "T\(CalendarPeriod.two(hour)):\(CalendarPeriod.two(minute))\(zone)")
    }

    private static func time(_ match: TimeMatch, _ reading: TimeReading) -> (hour: Int, minute: Int)? {
        var hour: Int
        var minute = 0
        if let token = match.token(.nDotted), let number = reading.scan.number(token) {
            hour = Int(number)
            minute = Int(((number - Double(hour)) * 100).rounded())
        } else {
            guard let value = match.value([.nHour, .nHourMeridiem, .small]) else { return nil }
            hour = value
            minute = match.value(.nTwo).flatMap { match.token(.nTwo) == match.token(.nHour) ? nil : $0 } ?? 0
            if let colon = match.tokens.first(where: { reading.scan.isWord($0, ":") || reading.scan.isWord($0, ".") }),
                reading.scan.has(colon + 1, .nTwo)
            {
                guard reading.scan.isJoined(colon), reading.scan.isJoined(colon + 1) else { return nil }
                minute = Int(reading.scan[colon + 1].value)
            }
        }
        let half = match.value(.meridiem) ?? meridiem(match, reading)
        if half == 12, hour < 12 { hour += 12 }
        if half == 0, hour == 12 { hour = 0 }
        guard (0...24).contains(hour), (0..<60).contains(minute) else { return nil }
        return (hour, minute)
    }

    /// 12 for "8pm", 0 for "8am".
    private static func meridiem(_ match: TimeMatch, _ reading: TimeReading) -> Int? {
        guard let token = match.token(.nHourMeridiem) else { return nil }
        return reading.scan.text.string(token).lowercased().hasSuffix("pm") ? 12 : 0
    }

    static func day(_ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning {
        if let offset = match.value(.deictic) {
            let phrase = offset == 0 ? "The day of" : offset < 0 ? "The day before" : "The day after"
            return reading.period(.day(reading.published.adding(days: offset)), .published(phrase))
        }
        if let number = match.value(.weekday) {
            let (day, phrase) = DayRules.day(number, match, reading)
            return reading.period(.day(day), .published(phrase), symbolic: "XXXX-WXX-\(number)")
        }
        if let month = match.value([.month, .monthShort]), let day = match.values(.nDay).last {
            if let year = match.value(.nYear), let exact = CalendarDay(year: year, month: month, day: day) {
                return reading.period(.day(exact), .stated)
            }
            if let (found, anchor) = reading.closest(month: month, day: day) {
                return reading.period(.day(found), anchor)
            }
        }
        let (day, isMentioned) = reading.mentionedDay
        return reading.period(.day(day), isMentioned ? .mention("The day of") : .published("The day of"))
    }

    static let named = TimeRule(
        "noon and midnight",
        ["( around|about / shortly before|after )? noon|midnight|midday " + daySuffix],
        examples: ["He left at [noon]{2018-07-02T12:00}.", "He left at [midnight Sunday]{2018-07-01T24:00}."]
    ) { match, reading in
        reading.time(day(match, reading), match.has("midnight") ? "T24:00" : "T12:00")
    }
}
