import ReaderBasics
package import ReaderModel

/// Dates as the reader sees them.
package enum DateText {
    package static let months = CalendarNames.shortMonths
    package static let weekdays = CalendarNames.shortWeekdays

    /// `12 Jun 2018`.
    package static func day(_ day: CalendarDay) -> String {
        let (year, month, number) = day.parts
        return "\(number) \(months[month - 1]) \(year)"
    }

    /// `12 Jun 18`, nine columns at most; `Aug 1947` where two digits would leave the century open.
    package static func shortDay(_ day: CalendarDay) -> String {
        let (year, month, number) = day.parts
        guard (2000...2099).contains(year) else { return "\(months[month - 1]) \(year)" }
        let short = ((year % 100) + 100) % 100
        return "\(number) \(months[month - 1]) \(short < 10 ? "0" : "")\(short)"
    }

    /// `Tue 12 Jun 2018`.
    package static func weekdayAndDay(_ day: CalendarDay) -> String {
        "\(weekdays[day.weekday - 1]) \(self.day(day))"
    }

    /// `Mon 2 Jul 2018`, with a word where the date was worked out.
    package static func publication(_ date: PublicationDate) -> String {
        let day = weekdayAndDay(date.day)
        return date.basis == .inferred ? "\(day) (inferred)" : day
    }

    /// An interval as short as its precision allows: `5–7 Jul 2018`, `Jul 2018`, `Q3 2018`, `1990s`.
    package static func interval(_ interval: ClosedRange<CalendarDay>, precision: Precision) -> String {
        let (from, to) = (interval.lowerBound, interval.upperBound)
        switch precision {
        case .month where from.month == to.month && from.year == to.year:
            return "\(months[from.month - 1]) \(from.year)"
        case .quarter where from.year == to.year && from.month % 3 == 1 && to.month == from.month + 2:
            return "Q\((from.month - 1) / 3 + 1) \(from.year)"
        // A season: "Mar–May 2027".
        case .month where from.year == to.year, .quarter where from.year == to.year:
            return "\(months[from.month - 1])–\(months[to.month - 1]) \(to.year)"
        case .quarter, .month: return "\(months[from.month - 1]) \(from.year)–\(months[to.month - 1]) \(to.year)"
        case .year: return from.year == to.year ? "\(from.year)" : "\(from.year)–\(to.year)"
        case .decade: return "\(from.year)s"
        case .about: return "~\(span(from, to))"
        default: return span(from, to)
        }
    }

    private static func span(_ from: CalendarDay, _ to: CalendarDay) -> String {
        if from == to { return day(from) }
        let (first, last) = (from.parts, to.parts)
        if first.year != last.year { return "\(day(from))–\(day(to))" }
        if first.month != last.month {
            return "\(first.day) \(months[first.month - 1])–\(last.day) \(months[last.month - 1]) \(last.year)"
        }
        return "\(first.day)–\(last.day) \(months[last.month - 1]) \(last.year)"
    }

    /// When an event is, as short as it is known: `5–7 Jul 2018`.
    package static func event(_ event: Event) -> String {
        if let interval = event.interval { return self.interval(interval, precision: event.precision) }
        return event.offset.map(offset) ?? "undated"
    }

    /// Days from a publication whose day nobody knows: `published`, `3 days later`, `a day before`.
    package static func offset(_ days: Int) -> String {
        let count = abs(days) == 1 ? "a day" : "\(abs(days)) days"
        return days == 0 ? "published" : count + (days > 0 ? " later" : " before")
    }

    /// What a TIMEX3 value says whose year or week is open (`XXXX-12-10`, `XXXX-12`, `XXXX-WXX-2`); nil for every other.
    package static func open(_ value: String) -> String? {
        let parts = value.split(separator: "-")
        guard parts.first == "XXXX", parts.count > 1 else { return nil }
        if parts[1] == "WXX" {
            let day = parts.count > 2 ? Int(parts[2]) : nil
            return day.flatMap {
                weekdays.indices.contains($0 - 1) ? "\(weekdays[$0 - 1]), of which week is not said" : nil
            }
                ?? "a week that is not said"
        }
        guard let month = Int(parts[1]), months.indices.contains(month - 1) else { return nil }
        let day = parts.count > 2 ? Int(parts[2]).map { "\($0) " } ?? "" : ""
        return "\(day)\(months[month - 1]), of which year is not said"
    }
}
