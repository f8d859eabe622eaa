import ReaderModel
import ReaderTokens

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
    /// Where the last expression that names a day ended.
    var lastDayEnd: Int?
    /// The day on which the words of the quotation at hand were said, and where they begin.
    var quoted: (day: CalendarDay, start: Int)?
    /// The day that was named last by its month and number.
    var namedDay: (day: CalendarDay, isWeekdayNamed: Bool, end: Int)?
    /// The month that was named last, with its year where that is written.
    var namedMonth: (year: Int, month: Int, isYearWritten: Bool, end: Int)?

    init(scan: TimeScan, published: CalendarDay, isPublishedKnown: Bool, isNarrative: Bool) {
        self.scan = scan
        verbs = VerbGroups(scan: scan)
        self.published = published
        self.isPublishedKnown = isPublishedKnown
        self.isNarrative = isNarrative
    }

    /// So many tokens ahead a day or month that was named still is the one that is spoken of.
    static let nearby = 120

    /// Remembers the day or month that an expression names by the calendar.
    mutating func note(_ match: TimeMatch, _ meaning: TimeMeaning) {
        let end = match.tokens.upperBound
        if case .day = meaning.names { lastDayEnd = end }
        guard meaning.interval != nil, match.token([.month, .monthShort]) != nil || meaning.derivation == nil else {
            return
        }
        let isYearWritten = meaning.derivation == nil
        switch meaning.names {
        case .day(let day):
            namedDay = (day, match.token([.weekday, .weekdayShort]) != nil, end)
            namedMonth = (day.year, day.month, isYearWritten, end)
        case .month(let year, let month): namedMonth = (year, month, isYearWritten, end)
        default: break
        }
    }

    /// What "today" means at a token: publication, or inside a quotation the day it was said on, where that stands right before
    /// it: "told the crowd on Saturday: “We sail today”".
    mutating func today(at token: Int) -> CalendarDay {
        guard !isNarrative, let lastDay, !isLastDayRelative, lastDay < published else { return published }
        if let quoted, token - quoted.start < Self.nearby, !isClosed(quoted.start + 1..<token) { return quoted.day }
        guard let end = lastDayEnd, end < token, token - end < Self.nearby,
            let open = (end..<min(end + Self.nearQuote, token)).first(where: { scan.isAny($0, "“", "\"", "``") }),
            !isClosed(open + 1..<token), published.number - lastDay.number < 32,
            open < end + 4 && (max(0, end - 14)..<end).contains(where: isSpeech) || isSaid(open, behind: end)
        else { return published }
        quoted = (lastDay, open)
        return lastDay
    }

    /// How far behind a day the words begin that were said on it.
    private static let nearQuote = 24

    private func isSpeech(_ index: Int) -> Bool {
        scan.isAny(
            index, "said", "told", "wrote", "announced", "stated", "tweeted", "posted", "added", "declared")
    }

    /// "In a letter on Friday that told of the move, Berg wrote, “We sail today”": a verb of saying right before the mark, in
    /// the sentence of the day.
    private func isSaid(_ open: Int, behind end: Int) -> Bool {
        (max(end, open - 3)..<open).contains(where: isSpeech)
            && !(end..<open).contains { scan.text.tokens[$0].shape.contains(.sentenceStart) }
    }

    private func isClosed(_ tokens: Range<Int>) -> Bool { tokens.contains { scan.isAny($0, "”", "\"", "''") } }

    /// Whether the day mentioned last was mentioned shortly before a token.
    func isDayNear(_ token: Int) -> Bool { lastDayEnd.map { token - $0 < Self.nearby } ?? false }

    /// The month that was named shortly before a token.
    func monthNamed(before token: Int) -> (year: Int, month: Int, isYearWritten: Bool, end: Int)? {
        namedMonth.flatMap { token - $0.end < Self.nearby ? $0 : nil }
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
