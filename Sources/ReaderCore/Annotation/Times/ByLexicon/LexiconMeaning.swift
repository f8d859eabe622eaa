import ReaderBasics
import ReaderLexicons
import ReaderModel

/// Works out what a match of a lexicon's phrase means.
struct LexiconMeaning {
    let match: LexiconMatch
    let reading: LexiconReading

    init(_ match: LexiconMatch, _ reading: LexiconReading) { (self.match, self.reading) = (match, reading) }

    /// Nil where the words only look like it.
    var meaning: TimeMeaning? {
        switch match.grammar.meanings[match.meaning] {
        case .sense(let sense): meaning(sense)
        case .day(let rule): namedDay(rule)
        }
    }

    private func meaning(_ sense: TimeSense) -> TimeMeaning? {
        switch sense {
        case .date: date
        case .dayOfMonth: dayOfMonth
        case .month: month.map(narrowed)
        case .year: year.map(narrowed)
        case .years: years
        case .decade: decade.map(narrowed)
        case .century: century.map(narrowed)
        case .quarter: part(of: 4)
        case .half: part(of: 2)
        case .season: season.map(narrowed)
        case .weekday: weekday
        case .day: day
        case .dayAway(let days): withPart(shown(reading.published.adding(days: days), phrase(days)))
        case .partAway(let days, let part):
            reading.time(shown(reading.published.adding(days: days), phrase(days)), Self.parts[part - 1])
        case .partOfDay: partOfDay
        case .clock: clock
        case .period: period(step).map(narrowed)
        case .periodAway(let step): period(step).map(narrowed)
        case .unitAway(let unit, let step): period(step, of: LexiconMatch.units[unit])
        case .ago: away(-1, fromMention: false)
        case .agoLength: agoLength
        case .ahead: away(1, fromMention: false)
        case .earlier: away(-1, fromMention: true)
        case .later: away(1, fromMention: true)
        case .fromMention(let days): fromMention(days)
        case .duration: duration
        case .several(let unit): .duration(nil, LexiconMatch.units[unit])
        case .recent: recent
        case .set: set
        case .now: .now
        case .past: .past
        case .future: .future
        case .nothing: nil
        }
    }

    /// -1, 0 or 1 for words like "last", "this" and "next"; nil without one.
    var step: Int? {
        match.has(.last) ? -1 : match.has(.next) ? 1 : match.has(.this) ? 0 : nil
    }

    var tense: VerbGroups.Tense { reading.tense(match) }

    func stated(_ period: CalendarPeriod) -> TimeMeaning { reading.period(period, .stated) }
}

// MARK: - Days of a month

extension LexiconMeaning {
    private var date: TimeMeaning? {
        let quantity = match.quantities.first.flatMap { $0 }.map { Int($0) }
        guard let month = match.value([.month, .monthNumber]),
            let day = match.value([.day, .ordinal, .number]) ?? quantity
        else { return nil }
        return date(month: month, day: day)
    }

    private func date(month: Int, day: Int) -> TimeMeaning? {
        if let year = fullYear ?? yearOfUnit {
            return CalendarDay(year: year, month: month, day: day).map { stated(.day($0)) }
        }
        let symbolic = "XXXX-\(CalendarPeriod.two(month))-\(CalendarPeriod.two(day))"
        let days = (-8...8).compactMap { CalendarDay(year: reading.published.year + $0, month: month, day: day) }
        switch step {
        case .some(-1): return days.last { $0 < reading.published }.map { shown($0, "The latest before", symbolic) }
        case .some(1): return days.first { $0 > reading.published }.map { shown($0, "The next after", symbolic) }
        case .some:
            return CalendarDay(year: reading.published.year, month: month, day: day)
                .map { shown($0, "In the year of", symbolic) }
        case nil: break
        }
        let tense = tense
        guard let (closest, anchor) = reading.closest(month: month, day: day, isAhead: tense.isAhead) else {
            return nil
        }
        if let weekday = match.value(.weekday), closest.weekday != weekday {
            let fitting = (-6...6).compactMap { CalendarDay(year: closest.year + $0, month: month, day: day) }
                .filter { $0.weekday == weekday }.min { distance($0, closest) < distance($1, closest) }
            if let fitting { return shown(fitting, "The one on that weekday closest to", symbolic) }
        }
        if !reading.isNarrative, closest.number - reading.published.number > 21, tense.isPast,
            let earlier = days.last(where: { $0 < reading.published })
        {
            return shown(earlier, "The latest before", symbolic)
        }
        return reading.period(.day(closest), anchor, symbolic: symbolic)
    }

    /// A year of four digits, or of two that are counted from 1950 to 2049.
    var fullYear: Int? {
        if let year = match.value(.year) { return year }
        return match.value(.twoDigits).map { $0 + ($0 < 50 ? 2_000 : 1_900) }
    }

    /// The year of "last year" behind a day, month or season.
    var yearOfUnit: Int? {
        guard let step, match.unit?.unit == .year, reading.isPublishedKnown else { return nil }
        return reading.published.year + step
    }

    func distance(_ day: CalendarDay, _ other: CalendarDay) -> Int { abs(day.number - other.number) }

    func shown(_ day: CalendarDay, _ phrase: String, _ symbolic: String? = nil) -> TimeMeaning {
        reading.period(.day(day), .published(phrase), symbolic: symbolic)
    }

    /// "El día 13": of the month that is closest to publication, on the side that the verb tells of.
    private var dayOfMonth: TimeMeaning? {
        guard let day = match.value([.day, .ordinal]) else { return nil }
        let first = reading.published
        let days = (-3...3).compactMap { step -> CalendarDay? in
            let month = first.adding(days: 1 - first.day).adding(months: step)
            return CalendarDay(year: month.year, month: month.month, day: day)
        }
        let tense = tense
        let symbolic = "XXXX-XX-\(CalendarPeriod.two(day))"
        if tense.isPast, let last = days.last(where: { $0 <= first }) {
            return shown(last, "The latest before", symbolic)
        }
        if tense.isAhead, let next = days.first(where: { $0 >= first }) {
            return shown(next, "The next after", symbolic)
        }
        return days.min { distance($0, first) < distance($1, first) }.map { shown($0, "The one closest to", symbolic) }
    }

    private var weekday: TimeMeaning? {
        guard let number = match.value(.weekday) else { return nil }
        let published = reading.published
        let name = CalendarNames.weekdays[number - 1]
        let isAhead = step.map { $0 > 0 || $0 == 0 && !tense.isPast } ?? tense.isAhead
        let day = TimeReading.weekday(number, from: published, ahead: isAhead, sameDay: step == nil || step == 0)
        let phrase = day == published ? "\(name) of" : "\(name) \(day < published ? "before" : "after")"
        return withPart(
            reading.period(.day(day), .published(phrase), symbolic: "XXXX-WXX-\(number)"))
    }

    /// A day with the part of it that the match names.
    private func withPart(_ day: TimeMeaning) -> TimeMeaning {
        guard let part = match.part else { return day }
        return reading.time(day, Self.parts[part - 1])
    }

    /// By the numbers of `TimeWordKind.part`.
    static let parts = ["TMO", "TAF", "TEV", "TNI", "T12:00"]

    private var day: TimeMeaning? {
        guard let days = match.value(.distance) else { return nil }
        return withPart(shown(reading.published.adding(days: days), phrase(days)))
    }

    private func phrase(_ days: Int) -> String {
        let side = days < 0 ? "before" : "after"
        return days == 0 ? "The day of" : abs(days) == 1 ? "The day \(side)" : "\(abs(days)) days \(side)"
    }

    private var mentionedDay: TimeMeaning {
        let (day, isMentioned) = reading.mentionedDay
        return reading.period(.day(day), isMentioned ? .mention("The day of") : .published("The day of"))
    }

    private var partOfDay: TimeMeaning? {
        withPart(match.has(.this) ? shown(reading.published, "The day of") : mentionedDay)
    }

    private func fromMention(_ days: Int) -> TimeMeaning? {
        guard let last = reading.lastDay else { return TimeMeaning(.date, "XXXX-XX-XX") }
        return withPart(reading.period(.day(last.adding(days: days)), .mention(phrase(days))))
    }

    private var clock: TimeMeaning? {
        guard var hour = match.value([.hour, .number]), hour <= 24 else { return nil }
        let minute = match.value(.minute) ?? 0
        if let part = match.part, hour < 12, part == 2 || part == 3 || part == 4 && hour > 5 { hour += 12 }
        let day: TimeMeaning
        if let days = match.value(.distance) {
            day = shown(reading.published.adding(days: days), phrase(days))
        } else if match.has(.weekday), let named = weekday {
            var plain = named
            plain.kind = .date
            plain.value = String(named.value.prefix { $0 != "T" })
            day = plain
        } else {
            day = mentionedDay
        }
        let zone = match.has(.zone) ? "Z" : ""
        return reading.time(day, "T\(CalendarPeriod.two(hour)):\(CalendarPeriod.two(minute))\(zone)")
    }

    private func namedDay(_ rule: NamedDay.Rule) -> TimeMeaning? {
        let feast = Feast(rule)
        if let year = fullYear { return feast.days(in: year).first.map { stated(.day($0)) } }
        let published = reading.published
        let days = (-2...2).flatMap { feast.days(in: published.year + $0) }
        let latest = days.last { $0 <= published }.map { shown($0, "The latest before") }
        let coming = days.first { $0 >= published }.map { shown($0, "The next after") }
        switch step {
        case .some(-1): return days.last { $0 < published }.map { shown($0, "The latest before") }
        case .some(1): return days.first { $0 > published }.map { shown($0, "The next after") }
        default: break
        }
        let tense = tense
        if tense.isPast { return latest }
        if tense.isAhead { return coming }
        return days.min { distance($0, published) < distance($1, published) }.map { shown($0, "The one closest to") }
    }
}

extension Feast {
    init(_ rule: NamedDay.Rule) {
        switch rule {
        case .fixed(let month, let day): self = .fixed(month: month, day: day)
        case .easter(let days): self = .easter(days)
        case .weekday(let nth, let weekday, let month): self = .weekday(nth: nth, weekday: weekday, month: month)
        case .sundayBeforeChristmas(let nth):
            self = .before(month: 12, day: 25 - 7 * (nth - 1), weekday: 7)
        case .islamic(let month, let day): self = .islamic(month: month, day: day)
        }
    }
}
