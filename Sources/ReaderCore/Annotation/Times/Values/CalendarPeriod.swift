import ReaderBasics
package import ReaderModel

/// A stretch of the calendar that TIMEX3 can name.
enum CalendarPeriod: Equatable, Sendable {
    case day(CalendarDay)
    /// The ISO week of a day.
    case week(CalendarDay)
    case weekend(CalendarDay)
    case month(year: Int, month: Int)
    case quarter(year: Int, quarter: Int)
    case half(year: Int, half: Int)
    /// 0 is spring; winter begins in December of its year.
    case season(year: Int, season: Int)
    case year(Int)
    /// The year without its last digit.
    case decade(Int)
    /// The year without its last two digits.
    case century(Int)

    /// TIMEX3 value.
    var value: String {
        switch self {
        case .day(let day): return day.description
        case .week(let day):
            let (year, week) = day.isoWeek
            return "\(Self.padded(year))-W\(Self.two(week))"
        case .weekend(let day): return CalendarPeriod.week(day).value + "-WE"
        case .month(let year, let month): return "\(Self.padded(year))-\(Self.two(month))"
        case .quarter(let year, let quarter): return "\(Self.padded(year))-Q\(quarter)"
        case .half(let year, let half): return "\(Self.padded(year))-H\(half)"
        case .season(let year, let season): return "\(Self.padded(year))-\(Self.seasons[season])"
        case .year(let year): return Self.padded(year)
        case .decade(let decade): return String(Self.padded(decade * 10).prefix(3))
        case .century(let century): return String(Self.padded(century * 100).prefix(2))
        }
    }

    /// The value where the year, or the day a weekday falls on, is not known.
    var symbolicValue: String {
        switch self {
        case .day: "XXXX-XX-XX"
        case .week: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month(_, let month): "XXXX-\(Self.two(month))"
        case .quarter(_, let quarter): "XXXX-Q\(quarter)"
        case .half(_, let half): "XXXX-H\(half)"
        case .season(_, let season): "XXXX-\(Self.seasons[season])"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }

    private static let seasons = ["SP", "SU", "FA", "WI"]

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func padded(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The days it covers; nil where the year is none.
    var interval: ClosedRange<CalendarDay>? {
        switch self {
        case .day(let day): return day...day
        case .week(let day):
            let monday = day.adding(days: 1 - day.weekday)
            return monday...monday.adding(days: 6)
        case .weekend(let day):
            let saturday = day.adding(days: 6 - day.weekday)
            return saturday...saturday.adding(days: 1)
        case .month(let year, let month): return Self.months(year, month, 1)
        case .quarter(let year, let quarter): return Self.months(year, quarter * 3 - 2, 3)
        case .half(let year, let half): return Self.months(year, half * 6 - 5, 6)
        case .season(let year, let season): return Self.months(year, season * 3 + 3, 3)
        case .year(let year): return Self.months(year, 1, 12)
        case .decade(let decade): return Self.months(decade * 10, 1, 120)
        case .century(let century): return Self.months(century * 100, 1, 1_200)
        }
    }

    private static func months(_ year: Int, _ month: Int, _ count: Int) -> ClosedRange<CalendarDay>? {
        guard (1...9_000).contains(year), let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        return first...first.adding(months: count).adding(days: -1)
    }

    var precision: Precision {
        switch self {
        case .day: .day
        case .week, .weekend: .week
        case .month: .month
        case .quarter, .season: .quarter
        case .half: .about
        case .year: .year
        case .decade: .decade
        case .century: .about
        }
    }

    var named: TimeMeaning.Named? {
        switch self {
        case .day(let day): .day(day)
        case .month(let year, let month): .month(year: year, month: month)
        case .quarter(let year, let quarter): .quarter(year: year, quarter: quarter)
        case .year(let year): .year(year)
        case .half(let year, _), .season(let year, _): .part(ofYear: year)
        case .week, .weekend, .decade, .century: nil
        }
    }
}

extension CalendarDay {
    /// ISO 8601 week: the year it belongs to and its number (1–53).
    var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        let year = thursday.year
        guard let first = CalendarDay(year: year, month: 1, day: 1) else { preconditionFailure("1 January exists") }
        return (year, (thursday.number - first.number) / 7 + 1)
    }

    /// "Mon 2 Jul 2018"
    package var spoken: String {
        let (year, month, day) = parts
        let weekday = CalendarNames.shortWeekdays[weekday - 1]
        return "\(weekday) \(day) \(CalendarNames.shortMonths[month - 1]) \(year)"
    }
}
