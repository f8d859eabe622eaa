import ReaderLexicons
import ReaderModel

// Months, seasons, years and what is longer.
extension LexiconMeaning {
    var month: TimeMeaning? {
        guard let month = match.value([.month, .monthNumber]) else { return nil }
        if let year = match.value(.year) ?? yearOfUnit { return stated(.month(year: year, month: month)) }
        let (year, current, _) = reading.published.parts
        switch step {
        case .some(-1):
            let year = month < current ? year : year - 1
            return reading.period(.month(year: year, month: month), .published("The latest before"))
        case .some(1):
            let year = month > current ? year : year + 1
            return reading.period(.month(year: year, month: month), .published("The next after"))
        case .some: return reading.period(.month(year: year, month: month), .published("In the year of"))
        case nil:
            let (year, anchor) = reading.year(ofMonth: month, tense)
            return reading.period(.month(year: year, month: month), anchor)
        }
    }

    var year: TimeMeaning? {
        guard let year = match.value(.year), isYear(year) else { return nil }
        return stated(.year(year))
    }

    /// Whether a number of four digits is a year: by a word or mark before it, or by what follows.
    private func isYear(_ year: Int) -> Bool {
        let (scan, grammar) = (match.scan, match.grammar)
        if match.pieces.count > 1 { return true }
        let before = match.pieces.lowerBound - 1
        guard (1_300...2_099).contains(year) else { return false }
        if before >= reading.block.lowerBound, grammar.isAny(scan[before], [.yearCue, .month]) { return true }
        guard (1_700...2_059).contains(year) else { return false }
        let after = match.pieces.upperBound
        guard after < reading.block.upperBound, scan.has(after, .letters) else {
            return after >= reading.block.upperBound || scan[after].digits == 0
        }
        if grammar.isAny(scan[after], .yearFollower) { return true }
        return grammar.lexicon.hasCapitalNouns && !scan.has(after, .capital)
    }

    /// From the first year to the second.
    var years: TimeMeaning? {
        guard let first = match.value(.year) else { return nil }
        let years = match.values(.year)
        let short = match.value(.twoDigits).map { first - first % 100 + $0 }
        guard let second = years.count > 1 ? years[1] : short, second > first, second - first < 100,
            let from = CalendarDay(year: first, month: 1, day: 1),
            let to = CalendarDay(year: second, month: 12, day: 31)
        else { return nil }
        return TimeMeaning(
            .date, "\(first)/\(second)", interval: from...to, precision: .about, names: .part(ofYear: second))
    }

    var decade: TimeMeaning? {
        if let short = match.value(.decade) { return stated(.decade(190 + short / 10)) }
        guard let number = match.value([.tens, .ordinal]) else { return nil }
        if number >= 1_000 { return stated(.decade(number / 10)) }
        // "Années 20" of this century are told after 2000 by people who lived in the last one; both are guesses.
        return stated(.decade((number < 20 ? 200 : 190) + number / 10))
    }

    var century: TimeMeaning? {
        guard let number = match.value([.day, .ordinal, .roman]), (1...30).contains(number) else { return nil }
        return stated(.century(number - 1))
    }

    /// A quarter or half of a year: of the year that is written, of that before or after, or the one that the verb tells of.
    func part(of parts: Int) -> TimeMeaning? {
        let isLast = match.has(.last) && match.has(.year)
        guard let number = match.value([.ordinal, .day]) ?? (isLast ? parts : nil), (1...parts).contains(number) else {
            return nil
        }
        func period(_ year: Int) -> CalendarPeriod {
            parts == 4 ? .quarter(year: year, quarter: number) : .half(year: year, half: number)
        }
        if let year = match.value(.year) { return stated(period(year)) }
        let year = reading.published.year
        if let step { return reading.period(period(year + step), .published(phrase(step, .year))) }
        guard let interval = period(year).interval else { return nil }
        if tense.isAhead {
            return reading.period(
                period(interval.upperBound < reading.published ? year + 1 : year), .published("The next after"))
        }
        return reading.period(
            period(interval.lowerBound > reading.published ? year - 1 : year), .published("The latest before"))
    }

    var season: TimeMeaning? {
        guard let season = match.value(.season) else { return nil }
        if let year = match.value(.year) ?? yearOfUnit { return stated(.season(year: year, season: season)) }
        let published = reading.published
        func period(_ year: Int) -> CalendarPeriod { .season(year: year, season: season) }
        let near = (published.year - 2)...(published.year + 2)
        switch step {
        case .some(-1):
            return near.last { period($0).interval.map { $0.upperBound < published } ?? false }
                .map { reading.period(period($0), .published("The latest before")) }
        case .some(1):
            return near.first { period($0).interval.map { $0.lowerBound > published } ?? false }
                .map { reading.period(period($0), .published("The next after")) }
        default: break
        }
        let tense = tense
        if tense.isPast, step == nil {
            return near.last { period($0).interval.map { $0.lowerBound <= published } ?? false }
                .map { reading.period(period($0), .published("The latest before")) }
        }
        if tense.isAhead, step == nil {
            return near.first { period($0).interval.map { $0.upperBound >= published } ?? false }
                .map { reading.period(period($0), .published("The next after")) }
        }
        return reading.period(period(published.year), .published("In the year of"))
    }

    // MARK: - Units beside publication

    func period(_ step: Int?) -> TimeMeaning? {
        guard let step, let (unit, isSeveral) = match.unit else { return nil }
        return isSeveral ? .duration(nil, unit) : period(step, of: unit)
    }

    /// The unit so many units away from that of publication, or from the day that was mentioned last.
    func period(_ step: Int, of unit: TimeUnit) -> TimeMeaning? {
        if unit == .decade, step < 0 { return .duration(1, unit) }
        let published = reading.published
        let anchor = TimeAnchor.published(phrase(step, unit))
        switch unit {
        case .second, .minute, .hour: return .duration(1, unit)
        case .day, .night:
            if step == 0 {
                let (day, isMentioned) = reading.mentionedDay
                return reading.period(.day(day), isMentioned ? .mention("The day of") : anchor)
            }
            let (day, isMentioned) = reading.mentionedDay
            let phrase = phrase(step, .day)
            return reading.period(
                .day(day.adding(days: step)), isMentioned ? .mention(phrase) : .published(phrase))
        case .week, .fortnight: return reading.period(.week(published.adding(days: 7 * step)), anchor)
        case .weekend:
            let isBefore = step == 0 && tense.isPast && published.weekday < 6
            let day = published.adding(days: isBefore ? -7 : 7 * step)
            return reading.period(.weekend(day), isBefore ? .published(phrase(-1, unit)) : anchor)
        case .month:
            let day = published.adding(months: step)
            return reading.period(.month(year: day.year, month: day.month), anchor, symbolic: "XXXX-XX")
        case .quarter:
            let day = published.adding(months: 3 * step)
            return reading.period(
                .quarter(year: day.year, quarter: (day.month + 2) / 3), anchor, symbolic: "XXXX-QX")
        case .season: return nil
        case .year: return reading.period(.year(published.year + step), anchor)
        case .decade: return reading.period(.decade(published.year / 10 + step), anchor)
        case .century: return reading.period(.century(published.year / 100 + step), anchor)
        }
    }

    func phrase(_ step: Int, _ unit: TimeUnit) -> String {
        switch step {
        case 0: "The \(unit.word) of"
        case -1, 1: "The \(unit.word) \(step < 0 ? "before" : "after")"
        default: "\(abs(step)) \(unit.word)s \(step < 0 ? "before" : "after")"
        }
    }

    /// So many units before (-1) or after (1) publication or the date that was mentioned last.
    func away(_ side: Double, fromMention: Bool) -> TimeMeaning? {
        guard let unit = match.unit?.unit, let quantity = match.quantities.first else { return nil }
        guard let count = quantity else { return side < 0 ? .past : .duration(nil, unit) }
        if fromMention, reading.lastDay == nil, reading.lastYear == nil { return .duration(count, unit) }
        return RelativeRules.date(count * side, unit, fromMention: fromMention, reading)
    }

    /// "Vor [drei Jahren]", "in [drei Tagen]": a length, placed where it ends; "in drei Tagen" of what is past is no more.
    func placedLength(_ side: Double) -> TimeMeaning? {
        guard var length = duration else { return nil }
        guard side < 0 || !tense.isPast, let date = away(side, fromMention: false) else { return length }
        length.interval = date.interval
        length.precision = date.precision
        length.derivation = date.derivation
        length.offset = date.offset
        length.isFromPublication = true
        return length
    }

    var duration: TimeMeaning? {
        guard let unit = match.unit?.unit else { return nil }
        guard let quantity = match.quantities.first else { return .duration(nil, unit) }
        guard var count = quantity else { return .duration(nil, unit) }
        if match.quantities.count > 1, let more = match.quantities[1] {
            // "Drei Jahre und vier Monate", "dos horas y 30 minutos".
            let units = match.values([.units, .unit])
            guard units.count > 1, let form = Self.form(unit, LexiconMatch.units[units[1]]) else {
                return .duration(count, unit)
            }
            return TimeMeaning(.duration, "\(form.0)\(Int(count))\(form.1)\(Int(more))\(form.2)")
        }
        if match.hasHalf { count += 0.5 }
        return .duration(count, unit)
    }

    /// How two units are written in one length, before the numbers, between and behind them; nil where they are not.
    private static func form(_ first: TimeUnit, _ second: TimeUnit) -> (String, String, String)? {
        switch (first, second) {
        case (.year, .month): ("P", "Y", "M")
        case (.month, .day): ("P", "M", "D")
        case (.day, .hour): ("P", "DT", "H")
        case (.hour, .minute): ("PT", "H", "M")
        case (.minute, .second): ("PT", "M", "S")
        default: nil
        }
    }

    var recent: TimeMeaning? {
        guard let unit = match.unit?.unit else { return nil }
        return .duration(match.quantities.first ?? nil, unit)
    }

    var set: TimeMeaning? {
        if let habit = match.value(.habit) { return .set(LexiconMatch.units[habit].duration(1)) }
        if let weekday = match.value(.weekday) {
            let part = match.part.map { Self.parts[$0 - 1] } ?? ""
            return .set("XXXX-WXX-\(weekday)\(part)")
        }
        if let month = match.value(.month) { return .set("XXXX-\(CalendarPeriod.two(month))") }
        if let season = match.value(.season) { return .set("XXXX-\(["SP", "SU", "FA", "WI"][season])") }
        if let part = match.value([.part, .partHabit]) { return .set("XXXX-XX-XX\(Self.parts[part - 1])") }
        guard let unit = match.unit?.unit else { return nil }
        return .set(unit.duration(match.quantities.first ?? 1))
    }

    // MARK: - Edges

    /// The interval narrowed to "the beginning", "the middle" or "the end of"; the value stays the whole period's.
    func narrowed(_ meaning: TimeMeaning) -> TimeMeaning {
        guard let interval = meaning.interval, interval.days > 3 else { return meaning }
        var result = meaning
        let third = interval.days / 3
        if match.has(.begin) {
            result.interval = interval.lowerBound...interval.lowerBound.adding(days: third)
        } else if match.has(.middle) {
            result.interval = interval.lowerBound.adding(days: third)...interval.upperBound.adding(days: -third)
        } else if match.has(.end) {
            result.interval = interval.upperBound.adding(days: -third)...interval.upperBound
        } else {
            return meaning
        }
        result.precision = .about
        return result
    }
}
