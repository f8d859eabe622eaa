import ReaderBasics
import ReaderModel

/// ISO 8601 and what is meant as it: one-digit months, a blank for the `T`, slashes, a stray `Z` after an offset.
enum ISODate {
    static func timestamp(_ text: String) -> Timestamp? {
        var scanner = DigitScanner(text)
        guard let day = day(&scanner) else { return nil }
        scanner.skip { $0 == .space || $0 == .comma }
        _ = scanner.take("T") || scanner.take("t")
        scanner.skip { $0 == .space }
        if scanner.isAtEnd { return Timestamp(day) }
        guard let (second, isEndOfDay) = time(&scanner) else { return nil }
        scanner.skip { $0 == .space }
        var offset: Int?
        if !scanner.isAtEnd {
            let name = String(decoding: scanner.rest, as: UTF8.self)
            // Half of the day is no zone.
            guard DateWords.halfDay(name.lowercased().filter { $0 != "." }) == nil, let zone = ZoneOffset.minutes(name)
            else { return nil }
            offset = zone.value
        }
        return Timestamp(isEndOfDay ? day.adding(days: 1) : day, second: second, offset: offset)
    }

    private static func day(_ scanner: inout DigitScanner) -> CalendarDay? {
        if scanner.take("-") { return truncatedMonth(&scanner) }
        guard let first = scanner.number() else { return nil }
        if first.digits == 8 {
            return CalendarDay(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
        }
        guard first.digits == 4 else { return nil }
        if scanner.isAtEnd { return CalendarDay(year: first.value, month: 1, day: 1) }
        guard let separator = ["-", "/", "."].first(where: { scanner.take($0) }) else { return nil }
        if separator == "-", scanner.take("W") { return dayOfWeek(&scanner, year: first.value) }
        guard let month = scanner.number() else { return nil }
        if month.digits == 3, separator == "-", (1...366).contains(month.value) {
            return CalendarDay(year: first.value, month: 1, day: 1)?.adding(days: month.value - 1)
        }
        guard month.digits <= 2 else { return nil }
        if scanner.isAtEnd { return CalendarDay(year: first.value, month: month.value, day: 1) }
        guard scanner.take(separator), let day = scanner.number(), day.digits <= 2 else { return nil }
        return CalendarDay(year: first.value, month: month.value, day: day.value)
    }

    /// `YYYY-Www-D`, or the Monday of the week without its last part: week 1 is that of 4 January (ISO 8601, 3.1.1.23).
    private static func dayOfWeek(_ scanner: inout DigitScanner, year: Int) -> CalendarDay? {
        guard let week = scanner.number(), week.digits == 2, (1...53).contains(week.value),
            let fourth = CalendarDay(year: year, month: 1, day: 4)
        else { return nil }
        let monday = fourth.adding(days: 1 - fourth.weekday + (week.value - 1) * 7)
        guard scanner.take("-") else { return monday }
        guard let day = scanner.number(), day.digits == 1, (1...7).contains(day.value) else { return nil }
        return monday.adding(days: day.value - 1)
    }

    /// `-YYMM` and `-YY-MM`, a month without its century (ISO 8601:1988, 5.2.1.3).
    private static func truncatedMonth(_ scanner: inout DigitScanner) -> CalendarDay? {
        guard let first = scanner.number() else { return nil }
        if first.digits == 4, scanner.isAtEnd {
            return CalendarDay(year: DateParser.year(first.value / 100, digits: 2), month: first.value % 100, day: 1)
        }
        guard first.digits == 2, scanner.take("-"), let month = scanner.number(), month.digits == 2, scanner.isAtEnd
        else { return nil }
        return CalendarDay(year: DateParser.year(first.value, digits: 2), month: month.value, day: 1)
    }

    /// `hh:mm`, `hh:mm:ss`, `hh:mm:ss.f`, `hhmm`, `hhmmss`, `hh`; and whether it was 24:00.
    private static func time(_ scanner: inout DigitScanner) -> (second: Int, isEndOfDay: Bool)? {
        guard let hour = scanner.number() else { return nil }
        var parts = [hour.value, 0, 0]
        switch hour.digits {
        case 6: parts = [hour.value / 10_000, hour.value / 100 % 100, hour.value % 100]
        case 4: parts = [hour.value / 100, hour.value % 100, 0]
        case 1, 2:
            for place in 1...2 where scanner.take(":") {
                guard let part = scanner.number(), part.digits <= 2 else { return nil }
                parts[place] = part.value
            }
        default: return nil
        }
        if scanner.take(".") || scanner.take(",") { guard scanner.number() != nil else { return nil } }
        return DateParser.second(hour: parts[0], minute: parts[1], second: parts[2]).map { ($0, parts[0] == 24) }
    }
}

/// Takes numbers and marks off the front of a string.
struct DigitScanner {
    private var bytes: ArraySlice<UInt8>

    init(_ text: String) {
        bytes = Array(text.utf8)[...]
        while let last = bytes.last, last <= .space { bytes.removeLast() }
    }

    var isAtEnd: Bool { bytes.isEmpty }
    var rest: ArraySlice<UInt8> { bytes }

    mutating func skip(while condition: (UInt8) -> Bool) {
        bytes = bytes.drop(while: condition)
    }

    mutating func take(_ mark: String) -> Bool {
        guard bytes.starts(with: mark.utf8) else { return false }
        bytes = bytes.dropFirst(mark.utf8.count)
        return true
    }

    /// The number at the front and how many digits it has; nil where there is none or it is too long to count.
    mutating func number() -> (value: Int, digits: Int)? {
        let digits = bytes.prefix(while: { $0.isASCIIDigit })
        guard (1...12).contains(digits.count) else { return nil }
        bytes = bytes.dropFirst(digits.count)
        return (digits.reduce(0) { $0 * 10 + Int($1 - .digit0) }, digits.count)
    }
}
