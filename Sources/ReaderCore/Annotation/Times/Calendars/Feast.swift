import ReaderModel

/// How a named day is found in a year.
enum Feast: Sendable {
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month; -1 is the last, 0 the Tuesday after the first Monday.
    case weekday(nth: Int, weekday: Int, month: Int)
    /// So many days from the nth weekday of a month.
    case after(nth: Int, weekday: Int, month: Int, days: Int)
    /// The last such weekday before a day.
    case before(month: Int, day: Int, weekday: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// Days from Easter Sunday of the Julian calendar.
    case orthodoxEaster(Int)
    /// Days from the Rosh Hashanah of the same Gregorian year.
    case hebrew(Int)
    case hanukkah
    /// A day of the Islamic year as Mecca counts it.
    case islamic(month: Int, day: Int)
    /// Days from the new moon on or before a day, at Beijing: the start of a Chinese month.
    case chinese(month: Int, latest: Int, days: Int)
    case qingming, diwali, holi, nowruz

    /// The days of a year that are called so: one, but none or two of an Islamic feast in some years.
    ///
    /// - Parameter year: years that four digits cannot write are taken for the nearest one that they can.
    func days(in year: Int) -> [CalendarDay] {
        let year = min(max(year, 1), 9_999)
        switch self {
        case .fixed(let month, let day): return [Self.first(month, year).adding(days: day - 1)]
        case .weekday(let nth, let weekday, let month): return [Self.weekday(nth, weekday, month, year)]
        case .after(let nth, let weekday, let month, let days):
            return [Self.weekday(nth, weekday, month, year).adding(days: days)]
        case .before(let month, let day, let weekday):
            let last = Self.first(month, year).adding(days: day - 1)
            return [TimeReading.weekday(weekday, from: last, ahead: false, sameDay: false)]
        case .easter(let days): return [Self.easter(year).adding(days: days)]
        case .orthodoxEaster(let days): return [Self.orthodoxEaster(year).adding(days: days)]
        case .hebrew(let days): return [HebrewYear(startingIn: year).start.adding(days: days)]
        case .hanukkah: return [HebrewYear(startingIn: year).hanukkah]
        case .islamic(let month, let day): return Self.islamic(month, day, year)
        case .chinese(let month, let latest, let days):
            return [Self.chineseMonth(before: Self.first(month, year).adding(days: latest - 1)).adding(days: days)]
        case .qingming:
            let short = year % 100
            let day = Int(Double(short) * 0.2422 + 4.81) - short / 4
            return [Self.first(4, year).adding(days: day - 1)]
        case .diwali: return [Self.diwali(year)]
        case .holi: return [Self.holi(year)]
        case .nowruz: return [Self.nowruz(year)]
        }
    }

    private static func weekday(_ nth: Int, _ weekday: Int, _ month: Int, _ year: Int) -> CalendarDay {
        if nth == 0 { return self.weekday(1, weekday - 1, month, year).adding(days: 1) }
        if nth < 0 {
            let last = first(month, year).adding(months: 1).adding(days: -1)
            return TimeReading.weekday(weekday, from: last, ahead: false, sameDay: true)
        }
        let start = TimeReading.weekday(weekday, from: first(month, year), ahead: true, sameDay: true)
        return start.adding(days: 7 * (nth - 1))
    }

    private static func first(_ month: Int, _ year: Int) -> CalendarDay {
        guard let day = CalendarDay(year: year, month: month, day: 1) else {
            preconditionFailure("every month has a first day")
        }
        return day
    }
}

// MARK: - Easter

extension Feast {
    /// Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8).
    static func easter(_ year: Int) -> CalendarDay {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let leap = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - leap + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return first(sum / 31, year).adding(days: sum % 31)
    }

    /// Easter Sunday of the Julian calendar, as the Gregorian writes it.
    private static func orthodoxEaster(_ year: Int) -> CalendarDay {
        let full = (19 * (year % 19) + 15) % 30
        let weekday = (2 * (year % 4) + 4 * (year % 7) - full + 34) % 7
        let sum = full + weekday + 114
        return first(sum / 31, year).adding(days: sum % 31 + year / 100 - year / 400 - 2)
    }
}

// MARK: - The moon and the sun

extension Feast {
    /// The month begins on the evening after the new moon, or a day later where the moon is too young to be seen at
    /// sunset.
    private static func islamic(_ month: Int, _ day: Int, _ year: Int) -> [CalendarDay] {
        // The new moon of 17 July 2023, lunation 291 from January 2000, began the year 1445.
        let middle = Double(year - 2_023) * 12.3685 + 291
        let near = (Int(middle) - 14)...(Int(middle) + 14)
        return near.filter { (($0 - 291) % 12 + 12) % 12 == month - 1 }.map { lunation in
            let instant = MoonPhase.new.instant(Double(lunation))
            let isSeen = instant - instant.rounded(.down) < 10.5 / 24
            return CalendarDay(instant: instant, hours: 0).adding(days: day + (isSeen ? 0 : 1))
        }
        .filter { $0.year == year }
    }

    /// The first day of the Chinese month that a day is in.
    private static func chineseMonth(before day: CalendarDay) -> CalendarDay {
        let starts = MoonPhase.new.instants(around: day).map { CalendarDay(instant: $0, hours: 8) }
        return starts.last { $0 <= day } ?? starts[0]
    }

    /// The evening of the new moon in the Hindu month Kartik; that of the day before where the moon is new before
    /// sunset.
    private static func diwali(_ year: Int) -> CalendarDay {
        let window = first(10, year).adding(days: 17)...first(11, year).adding(days: 14)
        let moons = MoonPhase.new.instants(around: first(11, year))
        let moon = moons.first { window.contains(CalendarDay(instant: $0, hours: 5.5)) } ?? moons[1]
        return CalendarDay(instant: moon - 18.0 / 24, hours: 5.5)
    }

    /// The day after the night of the full moon in the Hindu month Phalguna.
    private static func holi(_ year: Int) -> CalendarDay {
        let window = first(3, year)...first(3, year).adding(days: 29)
        let moons = MoonPhase.full.instants(around: first(3, year).adding(days: 13))
        let moon = moons.first { window.contains(CalendarDay(instant: $0, hours: 5.5)) } ?? moons[1]
        return CalendarDay(instant: moon + 7.0 / 24, hours: 5.5)
    }

    /// The day of the equinox at Tehran, the next one where it comes after noon (Meeus, chapter 27, mean equinox).
    private static func nowruz(_ year: Int) -> CalendarDay {
        let millennia = Double(year - 2_000) / 1_000
        let equinox = 2_451_623.80984 + 365_242.37404 * millennia + 0.05169 * millennia * millennia - 2_440_587.5
        return CalendarDay(instant: equinox + 0.5, hours: 3.5)
    }
}
