import ReaderBasics
package import ReaderCorrections
import ReaderLibrary
import ReaderModel

/// A date as people type it: `Oct 2016`, `3 May 2018`, `May 3, 2018`, and all that a query takes.
package enum TypedDate {
    private static let months = CalendarNames.months.map { $0.lowercased() }

    /// The first day of it; nil where it is none.
    ///
    /// - Parameters:
    ///   - isPartial: whether it is still being typed.
    ///   - today: what `7d` counts from.
    static func day(_ typed: String, isPartial: Bool, today: CalendarDay) -> CalendarDay? {
        let words = typed.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
        let dashed = typed.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        return written(words) ?? QueryDate(dashed, isPartial: isPartial)?.days(today: today)?.lowerBound
    }

    /// What it means: a day, a month, a year, or the days from one to another; nil where it is none.
    package static func value(_ typed: String) -> DateValue? {
        let words = typed.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
        if let day = written(words) {
            let last = words.count == 2 ? day.adding(months: 1).adding(days: -1) : day
            return DateValue(days: day...last)
        }
        let dashed = typed.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        guard let date = QueryDate(dashed), date.isOfCalendar else { return nil }
        return date.days(today: CalendarDay(number: 0)).map(DateValue.init(days:))
    }

    /// A month in letters with its year, and a day before or after it.
    private static func written(_ words: [String]) -> CalendarDay? {
        guard (2...3).contains(words.count), let year = words.last.flatMap(year) else { return nil }
        if words.count == 2 { return month(words[0]).flatMap { CalendarDay(year: year, month: $0, day: 1) } }
        for (day, month) in [(words[0], words[1]), (words[1], words[0])] {
            if let month = self.month(month), let day = self.day(day) {
                return CalendarDay(year: year, month: month, day: day)
            }
        }
        return nil
    }

    private static func year(_ word: String) -> Int? { word.count == 4 ? Int(word).flatMap { $0 > 0 ? $0 : nil } : nil }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word == "sept" ? "sep" : word) }.map { $0 + 1 }
    }

    private static func day(_ word: String) -> Int? {
        let digits = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) } ? word.dropLast(2) : word[...]
        return (1...2).contains(digits.count) ? Int(digits) : nil
    }
}
