import ReaderModel

// "Early", "late", "the end of": the part of a period that is meant.
extension TimeMeaning {
    /// The interval narrowed to the part that the expression's words single out; the value stays the whole period's.
    func narrowed(_ match: TimeMatch, _ reading: TimeReading) -> TimeMeaning {
        guard let interval, interval.days > 3 else { return self }
        var result = self
        let third = interval.days / 3
        let first = interval.lowerBound
        let last = interval.upperBound
        if let years = years(of: interval, match) {
            result.interval = years
            result.precision = .about
            return result
        }
        if match.has("earlier"), interval.contains(reading.published), reading.isPublishedKnown {
            result.interval = first...reading.published
        } else if match.hasAny("later", "rest", "remainder"), interval.contains(reading.published),
            reading.isPublishedKnown
        {
            result.interval = reading.published...last
        } else if match.hasAny("beginning", "start") {
            result.interval = first...first.adding(days: edge(interval) - 1)
        } else if match.has("early") {
            result.interval = first...first.adding(days: third)
        } else if match.has("middle"), interval.days > 300, interval.days < 400 {
            // June and July of a year.
            result.interval = first.adding(months: 5)...first.adding(months: 7).adding(days: -1)
        } else if match.hasAny("mid", "middle") {
            result.interval = first.adding(days: third)...last.adding(days: -third)
        } else if match.hasAny("end", "close") {
            result.interval = last.adding(days: 1 - edge(interval))...last
        } else if match.has("late") {
            result.interval = last.adding(days: -third)...last
        } else {
            return self
        }
        result.precision = .about
        return result
    }

    /// "The early 1980s" are its first four years, "the mid-1980s" 1984 to 1986, "the late 1980s" the rest, and so with the
    /// decades of a century; nil for what is shorter than a decade.
    private func years(of interval: ClosedRange<CalendarDay>, _ match: TimeMatch) -> ClosedRange<CalendarDay>? {
        guard interval.days > 3_000 else { return nil }
        let tenth = (interval.upperBound.year - interval.lowerBound.year + 1) / 10
        let part: Range<Int>
        if match.has("early") {
            part = 0..<4
        } else if match.hasAny("mid", "middle") {
            part = 4..<7
        } else if match.has("late") {
            part = 7..<10
        } else {
            return nil
        }
        let first = interval.lowerBound
        return first.adding(
            months: 12 * tenth * part.lowerBound)...first.adding(months: 12 * tenth * part.upperBound)
            .adding(days: -1)
    }

    /// How many days the beginning or the end of a period takes: a month of a year, a fifth of what is shorter.
    private func edge(_ interval: ClosedRange<CalendarDay>) -> Int {
        interval.days > 400 ? interval.days / 10 : interval.days > 300 ? 31 : max(interval.days / 5, 1)
    }
}

extension ClosedRange where Bound == CalendarDay {
    /// How many days it covers.
    var days: Int { upperBound.number - lowerBound.number + 1 }
}
