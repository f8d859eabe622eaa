import ReaderModel
import ReaderTokens

/// Clock times: "5:30 p.m.", "noon", "10 o'clock Monday".
enum ClockRules {
    static let all: [TimeRule] = [clock, named]

    private static let daySuffix =
        "( ,? <zone> / ( <zone> ) / ,? local time )? "
        + "( ,? on? ( <deictic> / <anyweekday> ( ,? <month> the? <dayth> ( ,? <year> )? / "
        + ",? the? <dayth> of? <month> ( ,? <year> )? / ,? the <nth> )? / <month> the? <dayth> ( ,? <year> )? / "
        + "the? <dayth> of? <month> ( ,? <year> )? ) )?"

    static let clock = TimeRule(
        "clock time",
        [
            "( around|about / shortly before|after )? <hour> ( :|. <two> )? <meridiem> " + daySuffix,
            "( around|about / shortly before|after )? <dotted> <meridiem> " + daySuffix,
            "( around|about )? <hourmeridiem> " + daySuffix,
            "( around|about )? <hour> : <two> " + daySuffix, "( around|about )? <hour> : <minutemeridiem> " + daySuffix,
            "<hour|small> o'clock|o’clock <meridiem>?",
            "<small> <meridiem> " + daySuffix,
        ],
        examples: [
            "He left at [5:30 p.m.]{2018-07-02T17:30}.", "He left at [10 a.m. Sunday]{2018-07-01T10:00}.",
            "It begins at [8pm]{2018-07-02T20:00}.", "He rose at [five o'clock]{2018-07-02T05:00}.",
            "They won 3:2.", "He left at [12:05 a.m.]{2018-07-02T00:05}.",
            "At [18:30 GMT]{2018-07-02T18:30Z} it ended.", "Doors open at [7:30pm]{2018-07-02T19:30}.",
            "It begins at [7.30pm on 10 May]{2018-05-10T19:30}.",
            "It fell at [3:15 a.m. on Tuesday, April 24]{2018-04-24T03:15}.",
            "It begins at [8 p.m. Friday, July 13, 2018]{2018-07-13T20:00}.",
            "Polls open at [7 a.m. on Thursday 12 July]{2018-07-12T07:00}.",
            "It shut at [9 p.m. on Tuesday the 12th]{2018-06-12T21:00}.", "It ended at [11:59PM]{2018-07-02T23:59}.",
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
        let scan = reading.scan
        var hour: Int
        var minute = 0
        if let token = match.token(.nDotted), let number = scan.number(token) {
            hour = Int(number)
            minute = Int(((number - Double(hour)) * 100).rounded())
        } else {
            guard let value = match.value([.nHour, .nHourMeridiem, .small]) else { return nil }
            hour = value
            if let sign = match.tokens.first(where: { scan.isAny($0, ":", ".") }),
                scan.has(sign + 1, [.nTwo, .nMinuteMeridiem])
            {
                guard scan.isJoined(sign), scan.isJoined(sign + 1) else { return nil }
                minute = Int(scan[sign + 1].value)
            } else if let token = match.token(.nHourMeridiem) {
                minute = minutes(scan.text.string(token))
            }
        }
        let half = match.value(.meridiem) ?? meridiem(match, reading)
        if half == 12, hour < 12 { hour += 12 }
        if half == 0, hour == 12 { hour = 0 }
        guard (0...24).contains(hour), (0..<60).contains(minute) else { return nil }
        return (hour, minute)
    }

    /// 30 for "7.30pm", none for "8pm".
    private static func minutes(_ word: String) -> Int {
        let parts = word.split(separator: ".")
        return parts.count == 2 ? Int(parts[1].prefix(2)) ?? 0 : 0
    }

    /// 12 for "8pm" and the "30pm" of "7:30pm", 0 for "8am".
    private static func meridiem(_ match: TimeMatch, _ reading: TimeReading) -> Int? {
        guard let token = match.token([.nHourMeridiem, .nMinuteMeridiem]) else { return nil }
        return reading.scan.text.string(token).lowercased().hasSuffix("pm") ? 12 : 0
    }

    static func day(_ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning {
        if let offset = match.value(.deictic) {
            let phrase = offset == 0 ? "The day of" : offset < 0 ? "The day before" : "The day after"
            return reading.period(.day(reading.published.adding(days: offset)), .published(phrase))
        }
        if let month = match.value([.month, .monthShort]), let day = match.values([.nDay, .nOrdinal]).last,
            let date = DateRules.date(match, month: month, day: day, reading)
        {
            return date
        }
        if let token = match.token([.weekday, .weekdayShort]), reading.scan.isCapital(token) {
            let number = Int(reading.scan[token].value)
            if let date = match.value(.nOrdinal),
                let meaning = WeekdayRules.numbered(weekday: number, date: date, match, reading)
            {
                return meaning
            }
            let (day, phrase) = DayRules.day(number, match, reading)
            return reading.period(.day(day), .published(phrase), symbolic: "XXXX-WXX-\(number)")
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
