import ReaderModel
import ReaderTokens

/// Holidays that English-language news takes for dates.
enum HolidayRules {
    static let all: [TimeRule] = [holiday]

    /// How a holiday is found in a year.
    enum Date: Sendable {
        case fixed(month: Int, day: Int)
        /// The nth weekday of a month; -1 is the last.
        case weekday(nth: Int, weekday: Int, month: Int)
        /// Days from Easter Sunday.
        case easter(Int)
    }

    static let holidays: [(name: String, date: Date)] = [
        ("christmas day?", .fixed(month: 12, day: 25)), ("christmas eve", .fixed(month: 12, day: 24)),
        ("new year 's day", .fixed(month: 1, day: 1)), ("new year 's eve", .fixed(month: 12, day: 31)),
        ("boxing day", .fixed(month: 12, day: 26)), ("halloween", .fixed(month: 10, day: 31)),
        ("independence day", .fixed(month: 7, day: 4)), ("veterans day", .fixed(month: 11, day: 11)),
        ("armistice day", .fixed(month: 11, day: 11)), ("valentine 's day", .fixed(month: 2, day: 14)),
        ("st. patrick 's day", .fixed(month: 3, day: 17)), ("may day", .fixed(month: 5, day: 1)),
        ("bastille day", .fixed(month: 7, day: 14)), ("juneteenth", .fixed(month: 6, day: 19)),
        ("earth day", .fixed(month: 4, day: 22)), ("groundhog day", .fixed(month: 2, day: 2)),
        ("thanksgiving day?", .weekday(nth: 4, weekday: 4, month: 11)),
        ("labor day", .weekday(nth: 1, weekday: 1, month: 9)),
        ("memorial day", .weekday(nth: -1, weekday: 1, month: 5)),
        ("columbus day", .weekday(nth: 2, weekday: 1, month: 10)),
        ("( martin luther king|king jr.? / mlk ) day", .weekday(nth: 3, weekday: 1, month: 1)),
        ("presidents day", .weekday(nth: 3, weekday: 1, month: 2)),
        ("mother 's day", .weekday(nth: 2, weekday: 7, month: 5)),
        ("father 's day", .weekday(nth: 3, weekday: 7, month: 6)),
        ("election day", .weekday(nth: 0, weekday: 2, month: 11)),
        ("easter sunday?", .easter(0)), ("good friday", .easter(-2)), ("easter monday", .easter(1)),
        ("palm sunday", .easter(-7)), ("ash wednesday", .easter(-46)), ("pentecost", .easter(49)),
    ]

    static let holiday = TimeRule(
        "holiday",
        holidays.map { "( last|this|next )? \($0.name) ( ,? <year> / of <year> / last|this|next year )?" },
        examples: [
            "They met on [Christmas Day]{2018-12-25}.", "It ended on [Good Friday]{2018-03-30}.",
            "He left [last Thanksgiving]{2017-11-23}.", "It begins on [Labor Day]{2018-09-03}.",
            "On [New Year's Eve 1999]{1999-12-31} they danced.", "Polls close on [Election Day]{2018-11-06}.",
        ]
    ) { match, reading in
        let start = match.tokens.lowerBound
        // "Johnnie Christmas" is a name.
        if start > reading.sentence.lowerBound, reading.scan.isCapital(start), reading.scan.isCapital(start - 1),
            !reading.scan.has(start - 1, .weekday), start - 1 > reading.sentence.lowerBound
        {
            return nil
        }
        guard reading.scan.isCapital(match.tokens.upperBound - 1) || match.value(.nYear) != nil || match.has("year"),
            let date = date(of: match, reading)
        else { return nil }
        if let year = match.value(.nYear) { return reading.period(.day(day(date, in: year)), .stated) }
        let published = reading.published
        let near = (-1...1).map { day(date, in: published.year + $0) }
        if match.has("last") {
            return near.last { $0 < published }.map { reading.period(.day($0), .published("The latest before")) }
        }
        if match.has("next") {
            return near.first { $0 > published }.map { reading.period(.day($0), .published("The next after")) }
        }
        if match.has("this") { return reading.period(.day(near[1]), .published("In the year of")) }
        let closest = near.min { abs($0.number - published.number) < abs($1.number - published.number) }
        return closest.map { reading.period(.day($0), .published("The one closest to")) }
    }

    /// The holiday whose words stand in the match; the longest name wins ("Easter Monday" before "Easter").
    private static func date(of match: TimeMatch, _ reading: TimeReading) -> Date? {
        let words = Set(match.tokens.map { reading.scan.text.string($0).lowercased().replacingCurlyApostrophe })
        let fitting = holidays.filter { entry in
            entry.name.split(separator: " ").allSatisfy { piece in
                if piece.hasSuffix("?") || "()/".contains(piece) { return true }
                if piece == "luther" || piece == "martin" || piece == "mlk" || piece == "king|king" {
                    return words.contains("king") || words.contains("mlk")
                }
                return words.contains(String(piece))
            }
        }
        return fitting.max { $0.name.split(separator: " ").count < $1.name.split(separator: " ").count }?.date
    }

    /// - Parameter year: years that four digits cannot write are taken for the nearest one that they can.
    static func day(_ date: Date, in year: Int) -> CalendarDay {
        let year = min(max(year, 1), 9_999)
        switch date {
        case .fixed(let month, let day): return first(month, year).adding(days: day - 1)
        case .easter(let days): return easter(year).adding(days: days)
        case .weekday(0, let weekday, let month):
            // The Tuesday after the first Monday.
            return day(.weekday(nth: 1, weekday: weekday - 1, month: month), in: year).adding(days: 1)
        case .weekday(let nth, let weekday, let month):
            if nth < 0 {
                let last = first(month, year).adding(months: 1).adding(days: -1)
                return TimeReading.weekday(weekday, from: last, ahead: false, sameDay: true)
            }
            let start = TimeReading.weekday(weekday, from: first(month, year), ahead: true, sameDay: true)
            return start.adding(days: 7 * (nth - 1))
        }
    }

    private static func first(_ month: Int, _ year: Int) -> CalendarDay {
        guard let day = CalendarDay(year: year, month: month, day: 1) else {
            preconditionFailure("every month has a first day")
        }
        return day
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8).
    static func easter(_ year: Int) -> CalendarDay {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let leap = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - leap + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return first(sum / 31, year).adding(days: sum % 31)
    }
}

extension String {
    fileprivate var replacingCurlyApostrophe: String { String(map { $0 == "’" ? "'" : $0 }) }
}
