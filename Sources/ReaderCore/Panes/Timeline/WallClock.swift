import Glibc
package import ReaderLibrary
import ReaderModel

/// How moments are shown: in which zone, by which clock, and what day it is.
package struct WallClock: Equatable, Sendable {
    package enum Zone: Equatable, Sendable {
        case utc
        /// That of the reader, as `TZ` or the system says (tzset(3)).
        case local
    }

    package var zone: Zone
    /// Whether the hours of the afternoon begin at one again.
    package var isTwelveHour: Bool
    /// What is taken for now, in seconds since 1970, UTC; nil where nobody has looked.
    package var now: Int?

    package init(zone: Zone = .utc, isTwelveHour: Bool = false, now: Int? = nil) {
        (self.zone, self.isTwelveHour, self.now) = (zone, isTwelveHour, now)
    }

    /// The clock of the locale that is in force, by its format of a time (nl_langinfo(3), `T_FMT`).
    package static var ofLocale: WallClock {
        tzset()
        let format = String(cString: nl_langinfo(Int32(T_FMT)))
        return WallClock(zone: .local, isTwelveHour: ["%r", "%I", "%l", "%p"].contains(where: format.contains))
    }

    /// Day, hour and minute of a moment in seconds since 1970, UTC.
    func parts(of moment: Int) -> (day: CalendarDay, hour: Int, minute: Int) {
        var (seconds, parts) = (time_t(moment), tm())
        switch zone {
        case .utc: gmtime_r(&seconds, &parts)
        case .local: localtime_r(&seconds, &parts)
        }
        let shifted = moment + parts.tm_gmtoff
        let day = (shifted - (shifted % 86_400 + 86_400) % 86_400) / 86_400
        return (CalendarDay(number: day), Int(parts.tm_hour), Int(parts.tm_min))
    }

    /// `14:05`, or `2:05 PM`.
    func time(_ hour: Int, _ minute: Int) -> String {
        let minutes = (minute < 10 ? "0" : "") + "\(minute)"
        guard isTwelveHour else { return (hour < 10 ? "0" : "") + "\(hour):\(minutes)" }
        return "\((hour + 11) % 12 + 1):\(minutes) \(hour < 12 ? "AM" : "PM")"
    }

    /// Columns of the longest time.
    var timeColumns: Int { isTwelveHour ? 8 : 5 }

    /// When an article was published, for a list: the time alone for one of today, else the day, with the time where it is
    /// wanted and known. An article without a time has none.
    ///
    /// - Parameter day: words a day.
    func text(_ row: ArticleRow, withTime: Bool, _ day: (CalendarDay) -> String) -> String {
        guard let moment = row.moment else {
            return row.dated(day) + (withTime ? String(repeating: " ", count: 1 + timeColumns) : "")
        }
        let (date, hour, minute) = parts(of: moment)
        if let now, date == parts(of: now).day { return time(hour, minute) }
        guard withTime else { return day(date) }
        let time = time(hour, minute)
        return day(date) + String(repeating: " ", count: 1 + timeColumns - time.count) + time
    }

    /// `28 Nov 2026 at 14:05`.
    func dayAndTime(_ moment: Int) -> String {
        let (day, hour, minute) = parts(of: moment)
        return "\(DateText.day(day)) at \(time(hour, minute))"
    }

    /// `Sat 28 Nov 2026, 14:05`, of today with how long ago that is; nil where no time is known.
    package func heading(_ row: ArticleRow) -> ShownMoment? {
        guard let moment = row.moment else { return nil }
        let (day, hour, minute) = parts(of: moment)
        let text = "\(DateText.weekdayAndDay(day)), \(time(hour, minute))"
        guard let now, now >= moment, day == parts(of: now).day else { return ShownMoment(day: day, text: text) }
        return ShownMoment(day: day, text: "\(text), \(Self.ago(seconds: now - moment))")
    }

    /// `20 minutes ago`.
    private static func ago(seconds: Int) -> String {
        let (count, unit) = seconds < 3_600 ? (seconds / 60, "minute") : (seconds / 3_600, "hour")
        return count == 0 ? "just now" : "\(count) \(unit)\(count == 1 ? "" : "s") ago"
    }
}

/// A moment in words, and the day that it is of where the reader is.
package struct ShownMoment: Equatable, Sendable {
    let day: CalendarDay
    let text: String
}
