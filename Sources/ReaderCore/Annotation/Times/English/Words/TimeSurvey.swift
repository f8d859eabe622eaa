import ReaderModel

/// What a first look over a text tells about the dates in it.
struct TimeSurvey {
    private var years: [Int: Int] = [:]
    private var deictics = 0
    private var firstWeekday: Int?

    /// - Parameters:
    ///   - years: how often each year is named.
    ///   - deictics: how many days are named by where they lie from publication, or by their weekday.
    init(years: [Int: Int], deictics: Int, firstWeekday: Int?) {
        (self.years, self.deictics, self.firstWeekday) = (years, deictics, firstWeekday)
    }

    init(_ scan: TimeScan) {
        for (index, token) in scan.tokens.enumerated() where token.classes.rawValue != 0 {
            if token.classes.contains(.nYear), Self.isYear(index, scan) { years[Int(token.value), default: 0] += 1 }
            if token.classes.contains(.deictic) { deictics += 1 }
            if token.classes.contains(.weekday), scan.isCapital(index) {
                deictics += 1
                if firstWeekday == nil { firstWeekday = Int(token.value) }
            }
        }
    }

    private static func isYear(_ index: Int, _ scan: TimeScan) -> Bool {
        scan.has(index - 1, .month) || scan.isWord(index - 1, ",") && scan.has(index - 2, [.nDay, .nOrdinal])
            || scan.isAny(
                index - 1, "in", "of", "since", "until", "by", "from", "early", "late", "during", "between", "and")
    }

    /// History: many years are named, and few days by where they lie from publication; where the years are not so many,
    /// nearly all of them lie well before it; where no day is named so at all, three years are enough.
    func isNarrative(published: CalendarDay?) -> Bool {
        let latest = published?.year ?? Int.max
        let old = years.filter { $0.key <= latest - 2 || published == nil }.values.reduce(0, +)
        let recent = years.values.reduce(0, +) - old
        if old + recent >= 20 { return old + recent >= 2 * deictics }
        // No news is without a weekday, "today" or a year near publication.
        if deictics == 0, recent == 0 { return old >= 3 }
        if recent == 0, old >= 5, old >= 4 * deictics { return true }
        return old >= 8 && old >= 4 * recent && old >= 3 * deictics
    }

    /// A day that stands in for an unknown publication: of the first weekday named, since news names its own day first.
    var standIn: CalendarDay {
        // Monday 1 January 2001 and the days after it.
        CalendarDay(number: 11_323 + (firstWeekday ?? 1) - 1)
    }
}
