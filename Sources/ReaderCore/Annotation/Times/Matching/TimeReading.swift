import ReaderModel

/// What is known while a text is read: publication, what was mentioned before, and the sentence at hand.
struct TimeReading: DatedReading {
    let scan: TimeScan
    let verbs: VerbGroups
    /// The day the text counts from. Where publication is unknown it is a day of the right weekday, for order only.
    let published: CalendarDay
    let isPublishedKnown: Bool
    /// History rather than news: dates without a year hang on the last one mentioned.
    let isNarrative: Bool
    /// The tokens of the sentence at hand.
    var sentence: Range<Int> = 0..<0
    var lastDay: CalendarDay?
    /// Whether the last day is known only by its distance from publication.
    var isLastDayRelative = false
    var lastMonth: (year: Int, month: Int)?
    var lastYear: Int?
    /// The year mentioned last, also where it was worked out ("a decade ago").
    var lastNamedYear: Int?
    var lastQuarter: (year: Int, quarter: Int)?
    /// Where the expression before ended, and the day it named.
    var previous: (end: Int, day: CalendarDay?)?

    init(scan: TimeScan, published: CalendarDay, isPublishedKnown: Bool, isNarrative: Bool) {
        self.scan = scan
        verbs = VerbGroups(scan: scan)
        self.published = published
        self.isPublishedKnown = isPublishedKnown
        self.isNarrative = isNarrative
    }

    func tense(_ match: TimeMatch) -> VerbGroups.Tense { verbs.governing(match.tokens, in: sentence) }
}

extension TimeReading {
    /// The weekday (1–7) before, on or after a day.
    static func weekday(_ weekday: Int, from day: CalendarDay, ahead: Bool, sameDay: Bool) -> CalendarDay {
        var distance = (weekday - day.weekday + 7) % 7
        if ahead {
            if distance == 0 && !sameDay { distance = 7 }
        } else if distance != 0 || !sameDay {
            distance -= 7
        }
        return day.adding(days: distance)
    }
}
