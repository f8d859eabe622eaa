import ReaderBasics
package import ReaderModel

/// A date in a query: `2018`, `2018-06`, `2018-06-01`, `today`, `yesterday`, `7d`, `3w`, `2m`, `1y`, or two with `..`;
/// or a moment: `5h`.
///
/// Dates that hang on the day of the search stay as they are written, so that a saved search moves with the days.
package struct QueryDate: Hashable, Sendable {
    /// A year, month or day.
    package enum Point: Hashable, Sendable {
        case year(Int)
        case month(year: Int, month: Int)
        case day(CalendarDay)
        /// Before today.
        case ago(Int, Unit)
        /// Before this moment.
        case hoursAgo(Int)
    }

    /// What is counted back from today.
    package enum Unit: Character, CaseIterable, Sendable {
        case day = "d"
        case week = "w"
        case month = "m"
        case year = "y"
    }

    package var first: Point
    /// The end of `2018-06..2018-08`.
    package var last: Point?

    package init(_ first: Point, through last: Point? = nil) {
        self.first = first
        self.last = last
    }

    /// Whether it does not hang on the day of the search.
    package var isOfCalendar: Bool {
        [first, last].allSatisfy { point in
            if case .ago = point { return false }
            if case .hoursAgo = point { return false }
            return true
        }
    }

    /// Whether it is a moment, or holds one, rather than days.
    var isMoment: Bool {
        [first, last].contains { if case .hoursAgo = $0 { true } else { false } }
    }

    /// Every day of it; nil where the end comes before the beginning.
    package func days(today: CalendarDay) -> ClosedRange<CalendarDay>? {
        let from = first.days(today: today)
        guard let last else { return from }
        let end = last.days(today: today).upperBound
        return from.lowerBound <= end ? from.lowerBound...end : nil
    }
}

extension QueryDate.Point {
    func days(today: CalendarDay) -> ClosedRange<CalendarDay> {
        switch self {
        case .year(let year): Self.days(from: year, 1, months: 12)
        case .month(let year, let month): Self.days(from: year, month, months: 1)
        case .day(let day): day...day
        case .ago(let count, let unit): unit.before(today, count)...unit.before(today, count)
        case .hoursAgo(let hours): today.adding(days: -(hours / 24))...today.adding(days: -(hours / 24))
        }
    }

    private static func days(from year: Int, _ month: Int, months: Int) -> ClosedRange<CalendarDay> {
        guard let start = CalendarDay(year: year, month: month, day: 1) else {
            preconditionFailure("a month has a first day")
        }
        return start...start.adding(months: months).adding(days: -1)
    }
}

extension QueryDate.Unit {
    func before(_ day: CalendarDay, _ count: Int) -> CalendarDay {
        switch self {
        case .day: day.adding(days: -count)
        case .week: day.adding(days: -7 * count)
        case .month: day.adding(months: -count)
        case .year: day.adding(months: -12 * count)
        }
    }
}

extension QueryDate {
    /// Reads a date.
    ///
    /// - Parameter isPartial: a date that is being typed is read as far as it makes one: `2018-0` as the year.
    package init?(_ text: String, isPartial: Bool = false) {
        if let dots = text.firstRange(of: "..") {
            guard let first = Point(String(text[..<dots.lowerBound]), isPartial: isPartial) else { return nil }
            let end = String(text[dots.upperBound...])
            guard let last = Point(end, isPartial: isPartial) else {
                guard isPartial else { return nil }
                self.init(first)
                return
            }
            self.init(first, through: last)
        } else if let point = Point(text, isPartial: isPartial) {
            self.init(point)
        } else {
            return nil
        }
    }
}

extension QueryDate.Point {
    init?(_ text: String, isPartial: Bool) {
        let text = text.lowercased()
        if let exact = Self.exact(text) {
            self = exact
        } else if isPartial, let dash = text.lastIndex(of: "-") {
            self.init(String(text[..<dash]), isPartial: true)
        } else {
            return nil
        }
    }

    private static func exact(_ text: String) -> Self? {
        switch text {
        case "today": return .ago(0, .day)
        case "yesterday": return .ago(1, .day)
        default: break
        }
        if let unit = text.last.flatMap(QueryDate.Unit.init), let count = number(text.dropLast(), digits: 1...4) {
            return .ago(count, unit)
        }
        if text.last == "h", let hours = number(text.dropLast(), digits: 1...4) { return .hoursAgo(hours) }
        return calendar(text.split(separator: "-", omittingEmptySubsequences: false))
    }

    private static func calendar(_ parts: [Substring]) -> Self? {
        guard (1...3).contains(parts.count), let year = number(parts[0], digits: 4...4), year > 0 else { return nil }
        guard parts.count > 1 else { return .year(year) }
        guard let month = number(parts[1], digits: 1...2), (1...12).contains(month) else { return nil }
        guard parts.count > 2 else { return .month(year: year, month: month) }
        guard let day = number(parts[2], digits: 1...2) else { return nil }
        return CalendarDay(year: year, month: month, day: day).map(Self.day)
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ $0.isASCIIDigit }) else { return nil }
        return Int(text)
    }
}

extension QueryDate: CustomStringConvertible {
    package var description: String {
        last.map { "\(first)..\($0)" } ?? "\(first)"
    }
}

extension QueryDate.Point: CustomStringConvertible {
    package var description: String {
        switch self {
        case .year(let year): String(Self.days(from: year, 1, months: 1).lowerBound.description.prefix(4))
        case .month(let year, let month):
            String(Self.days(from: year, month, months: 1).lowerBound.description.prefix(7))
        case .day(let day): day.description
        case .ago(0, .day): "today"
        case .ago(1, .day): "yesterday"
        case .ago(let count, let unit): "\(count)\(unit.rawValue)"
        case .hoursAgo(let hours): "\(hours)h"
        }
    }
}
