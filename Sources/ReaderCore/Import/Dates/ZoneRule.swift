import ReaderModel

/// When the clocks of a zone are changed in every year, `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, "Other Environment Variables",
/// `TZ`; RFC 9636, 3.3.1).
struct ZoneRule {
    /// Seconds east of UTC.
    private var standard: Int
    /// What holds in summer, and from when to when; nil where clocks are not changed.
    private var summer: (seconds: Int, start: Change, end: Change)?

    private struct Change {
        enum Day {
            /// The last, or the first to fourth, of a weekday in a month. Sunday is 0.
            case weekday(Int, week: Int, month: Int)
            /// From 1 to 365; the leap day is not counted.
            case withoutLeapDay(Int)
            /// From 0 to 365.
            case ofYear(Int)
        }

        var day: Day
        /// Seconds after midnight, by the clock that holds until then.
        var time: Int

        /// In seconds since 1970, by the clock that holds until then; nil for a day that there is not.
        func moment(in year: Int) -> Int? {
            guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
            let date: CalendarDay
            switch day {
            case .ofYear(let number): date = first.adding(days: number)
            case .withoutLeapDay(let number):
                date = first.adding(days: number - (CalendarDay.isLeap(year) && number > 59 ? 0 : 1))
            case .weekday(let weekday, let week, let month):
                guard let start = CalendarDay(year: year, month: month, day: 1) else { return nil }
                let ahead = (weekday - start.weekday + 7) % 7 + (week - 1) * 7
                let isPast = ahead >= CalendarDay.days(inMonth: month, of: year)
                date = start.adding(days: isPast ? ahead - 7 : ahead)
            }
            return date.number * 86_400 + time
        }
    }

    /// - Returns: nil for what is no rule.
    init?(_ text: String) {
        var scanner = Scanner(rest: text[...])
        guard scanner.skipName(), let west = scanner.time() else { return nil }
        standard = -west
        guard scanner.skipName() else {
            if scanner.rest.isEmpty { return } else { return nil }
        }
        let seconds = scanner.rest.first == "," ? standard + 3_600 : scanner.time().map { -$0 }
        guard let seconds, let start = scanner.change(), let end = scanner.change(), scanner.rest.isEmpty else {
            return nil
        }
        summer = (seconds, start, end)
    }

    /// Seconds east of UTC at a moment in seconds since 1970, UTC.
    func seconds(at moment: Int) -> Int {
        let local = moment + standard
        let year = CalendarDay(number: (local - (local % 86_400 + 86_400) % 86_400) / 86_400).year
        guard let summer, let start = summer.start.moment(in: year), let end = summer.end.moment(in: year) else {
            return standard
        }
        let (on, off) = (start - standard, end - summer.seconds)
        let isSummer = on < off ? on <= moment && moment < off : !(off <= moment && moment < on)
        return isSummer ? summer.seconds : standard
    }

    private struct Scanner {
        var rest: Substring

        /// `CET`, `<+0330>`.
        mutating func skipName() -> Bool {
            if rest.first == "<", let close = rest.firstIndex(of: ">") {
                rest = rest[close...].dropFirst()
                return true
            }
            let name = rest.prefix { $0.isASCII && $0.isLetter }
            rest = rest.dropFirst(name.count)
            return !name.isEmpty
        }

        mutating func take(_ mark: Character) -> Bool {
            guard rest.first == mark else { return false }
            rest.removeFirst()
            return true
        }

        mutating func number() -> Int? {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            return digits.count <= 3 ? Int(digits) : nil
        }

        /// `-1`, `+3:30`, `2:00:00`, in seconds.
        mutating func time() -> Int? {
            let isNegative = take("-")
            if !isNegative { _ = take("+") }
            guard var value = number().map({ $0 * 3_600 }) else { return nil }
            for unit in [60, 1] where take(":") {
                guard let part = number() else { return nil }
                value += part * unit
            }
            return isNegative ? -value : value
        }

        /// `,M3.5.0/2`, `,J60`, `,59`. Clocks are changed at two where no time is given.
        mutating func change() -> Change? {
            guard take(","), let day = day() else { return nil }
            guard take("/") else { return Change(day: day, time: 7_200) }
            return time().map { Change(day: day, time: $0) }
        }

        private mutating func day() -> Change.Day? {
            if take("J") { return number().map { .withoutLeapDay($0) } }
            guard take("M") else { return number().map { .ofYear($0) } }
            guard let month = number(), take("."), let week = number(), take("."), let weekday = number(),
                (1...5).contains(week), weekday < 7
            else { return nil }
            return .weekday(weekday, week: week, month: month)
        }
    }
}
