package import ReaderModel

/// A moment as a source states it: a day, perhaps a time of day, perhaps a zone.
package struct Timestamp: Hashable, Sendable {
    /// The calendar day where the author was.
    package var day: CalendarDay
    /// Seconds since midnight; nil where only the day is known.
    package var second: Int?
    /// Minutes east of UTC; nil where the source does not say.
    package var offset: Int?

    package init(_ day: CalendarDay, second: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.second = second
        self.offset = offset
    }

    /// Seconds since 1970-01-01T00:00:00Z; a missing time is midnight and a missing zone UTC.
    package var secondsSince1970: Int {
        day.number * 86_400 + (second ?? 0) - (offset ?? 0) * 60
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601: `2018-07-02`, `2018-07-02T08:30:00`, `2018-07-02T08:30:00+02:00`.
    package var description: String {
        guard let second else { return day.description }
        let clock = [second / 3_600, second / 60 % 60, second % 60].map(Self.twoDigits).joined(separator: ":")
        guard let offset else { return "\(day)T\(clock)" }
        guard offset != 0 else { return "\(day)T\(clock)Z" }
        let zone = Self.twoDigits(abs(offset) / 60) + ":" + Self.twoDigits(abs(offset) % 60)
        return "\(day)T\(clock)\(offset < 0 ? "-" : "+")\(zone)"
    }

    /// With a zero before a number below ten.
    static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
