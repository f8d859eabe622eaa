/// A day of the proleptic Gregorian calendar, without clock or zone.
///
/// The arithmetic is Howard Hinnant's days-from-civil (https://howardhinnant.github.io/date_algorithms.html), which
/// needs no calendar library and no locale.
package struct CalendarDay: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01; negative before it.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// A day by its parts, or nil where the month has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// A day written `2018-07-02`; anything after the tenth character is left unread.
    package init?(iso text: some StringProtocol) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month (1–12) and day (1–31).
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    /// ISO weekday: 1 is Monday, 7 is Sunday.
    package var weekday: Int {
        let index = (number + 3) % 7
        return (index < 0 ? index + 7 : index) + 1
    }

    /// Whether a year of the Gregorian calendar has 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month (1 to 12) of a year has.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day so many days later, earlier for a negative number.
    package func adding(days: Int) -> CalendarDay {
        CalendarDay(number: number + days)
    }

    /// The same day so many months later, or the last day of that month where it is shorter.
    package func adding(months: Int) -> CalendarDay {
        let (year, month, day) = parts
        let total = year * 12 + month - 1 + months
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        let lastDay = Self.days(inMonth: newMonth, of: newYear)
        return CalendarDay(uncheckedYear: newYear, month: newMonth, day: min(day, lastDay))
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }
}

extension CalendarDay: CustomStringConvertible {
    /// `2018-07-02`; years outside 0–9999 keep their sign and digits.
    package var description: String {
        let (year, month, day) = parts
        let digits = String(abs(year))
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "\(year < 0 ? "-" : "")\(padded)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
