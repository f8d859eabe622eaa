import ReaderModel

/// The Jewish year that begins in the autumn of a Gregorian year (Reingold and Dershowitz, "Calendrical Calculations").
struct HebrewYear {
    /// Rosh Hashanah, the first day of the year.
    let start: CalendarDay
    /// How many days the year has: 353–355, or 383–385 with a leap month.
    let length: Int

    /// - Parameter year: the Gregorian year in whose autumn it begins.
    init(startingIn year: Int) {
        let number = year + 3_761
        start = Self.newYear(number)
        length = Self.newYear(number + 1).number - start.number
    }

    /// 25 Kislev, the first day of Hanukkah.
    var hanukkah: CalendarDay { start.adding(days: length % 10 == 5 ? 84 : 83) }

    private static func newYear(_ year: Int) -> CalendarDay {
        let before = elapsedDays(year - 1)
        let own = elapsedDays(year)
        let after = elapsedDays(year + 1)
        let delay = after - own == 356 ? 2 : own - before == 382 ? 1 : 0
        // The epoch is day -1373427 of a count whose day 719163 is 1970-01-01.
        return CalendarDay(number: -1_373_427 + own + delay - 719_163)
    }

    /// Days from the epoch to the mean new moon of a year's first month, put off where it falls on a Sunday, Wednesday
    /// or Friday.
    private static func elapsedDays(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = 29 * months + parts / 25_920
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }
}
