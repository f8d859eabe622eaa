package import ReaderBasics
package import ReaderModel
package import ReaderTokens

/// Ties time expressions to the clauses they date.
package enum EventFinder {
    /// Events in order of the text, numbered from 1.
    ///
    /// Only what has a place on the calendar, or a distance from publication, is an event: "now", "three days" and
    /// "every week" are not. Two dates that are the ends of a range are one event.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func events(
        in text: TokenizedText, times: [TimeExpression], published: PublicationDate?, entities: [Entity],
        quotes: [Quote], explains: Bool = false
    ) throws(CancellationError) -> [Event] {
        guard !times.isEmpty else { return [] }
        var builder = EventBuilder(
            text, times: times, published: published, entities: entities, quotes: quotes, explains: explains)
        return try builder.events()
    }

    /// The events with what the judges know of each, to learn from.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func lessons(
        in text: TokenizedText, times: [TimeExpression], published: PublicationDate? = nil, entities: [Entity] = []
    ) throws(CancellationError) -> [EventLesson] {
        var builder = EventBuilder(text, times: times, published: published, entities: entities, explains: false)
        let events = try builder.found()
        let features = builder.features()
        return events.indices.map { index in
            let told = builder.told[index]
            return EventLesson(
                date: told.time.range, grounds: told.evidence.grounds, features: features[index],
                before: told.evidence.confidence)
        }
    }
}

/// A dated clause, and what is known of it.
package struct EventLesson: Sendable {
    /// The bytes of the date.
    package let date: Range<Int>
    /// What speaks for and against it in its clause.
    package let grounds: [EventGround]
    /// What the text around it has to say; nil where it is not asked.
    package let features: Features?
    /// How sure the clause is by itself.
    package let before: Double
}

/// Walks through the sentences that hold dates.
struct EventBuilder {
    private let scan: TimeScan
    private let times: [TimeExpression]
    private let links: EntityLinks
    private let implied: ImpliedParties?
    /// Who speaks, where that is known, by where it is said.
    private let speakers: [(start: Int, end: Int, entity: Entity.ID)]
    private let published: PublicationDate?
    private let explains: Bool
    private var all: [Event] = []
    /// What each event was found as.
    private(set) var told: [DatedClause] = []

    init(
        _ text: TokenizedText, times: [TimeExpression], published: PublicationDate?, entities: [Entity],
        quotes: [Quote] = [], explains: Bool
    ) {
        speakers = quotes.compactMap { quote in
            quote.speaker.flatMap { speaker in
                speaker.entity.map { (speaker.range.lowerBound, speaker.range.upperBound, $0) }
            }
        }
        .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        self.published = published
        self.explains = explains
        scan = TimeScan(text, words: TimeGrammar.shared.words)
        self.times = times
        links = EntityLinks(entities)
        implied = entities.isEmpty ? nil : ImpliedParties(scan, entities, quotes)
    }

    /// The events, as sure as their text makes them.
    mutating func events() throws(CancellationError) -> [Event] {
        var events = try found()
        let shares = HappeningJudge.confidences(of: told, in: scan, published: published, links: links)
        for (index, share) in shares.enumerated() {
            guard let share else { continue }
            events[index].confidence = share
            if explains {
                let alone = Int((told[index].evidence.confidence * 100).rounded())
                events[index].explanation = events[index].explanation.map { "\($0); clause alone: \(alone) %" }
            }
        }
        return events
    }

    /// What the judge of happenings is asked of each event that was found.
    func features() -> [Features?] { HappeningJudge.features(of: told, in: scan, published: published, links: links) }

    /// The events, as sure as their clauses make them.
    mutating func found() throws(CancellationError) -> [Event] {
        var next = 0
        for (number, sentence) in scan.text.sentences.enumerated() {
            if number % 256 == 0, Task.isCancelled { throw CancellationError() }
            let end = scan.text.tokens[sentence.upperBound - 1].range.upperBound
            let first = next
            while next < times.count, times[next].range.lowerBound < end { next += 1 }
            if first < next { addEvents(of: sentence, Array(times[first..<next])) }
        }
        return all
    }

    /// A date with its tokens.
    struct Dated {
        let time: TimeExpression
        var tokens: Range<Int>
        var interval: ClosedRange<CalendarDay>?
        /// The days that a range ends with.
        var end: ClosedRange<CalendarDay>?
    }

    /// A sentence of more dates is a table or a list; no clause of it reads as a line.
    private static let mostDates = 40

    private mutating func addEvents(of sentence: Range<Int>, _ times: [TimeExpression]) {
        guard times.count <= Self.mostDates, times.contains(where: Self.isPlaced) else { return }
        let dates = times.map { Dated(time: $0, tokens: tokens(of: $0, in: sentence), interval: $0.interval) }
        let clauses = Clauses(scan, sentence: sentence, dates: dates.map(\.tokens))
        let placed = moved(joined(dates.filter { Self.isPlaced($0.time) && !isPart($0, of: dates) }))
        var tellings: [Telling] = []
        for var dated in placed {
            dated.interval = lasting(dated, clauses)
            guard !isHourOfOther(dated, placed), !clauses.isOpeningHours(dated.tokens),
                let pieces = clauses.clause(of: dated.tokens)
            else { continue }
            let clause = EventClause(clauses, pieces, date: dated.tokens)
            let isAlone = !placed.contains { $0.tokens != dated.tokens && clause.clause.contains($0.tokens.lowerBound) }
            let judged = clause.isNarrowed ? EventClause(clauses, pieces, date: dated.tokens, narrows: false) : clause
            let evidence = EventEvidence(
                clauses, judged, date: dated.tokens, time: dated.time, otherDates: !isAlone,
                isNarrowed: clause.isNarrowed)
            tellings.append(
                Telling(
                    dated: dated,
                    found: DatedClause(
                        clause: clause, date: dated.tokens, time: dated.time, evidence: evidence, sentence: sentence,
                        dates: dates.map(\.tokens))))
        }
        for telling in once(tellings, clauses) { add(telling.dated, telling.found) }
    }

    /// "March 11 this year": a longer time right beside a day that lies in it says only when the day is, and so does a day
    /// beside an hour of it ("on Tuesday 27th April, at 15:00 UTC").
    private func isPart(_ date: Dated, of dates: [Dated]) -> Bool {
        guard let own = date.interval else { return false }
        // "On a cold Tuesday in December 1999": of that month, and not of this week.
        let last = date.tokens.upperBound - 1
        if date.tokens.count == 1, scan.has(last, .weekday), scan.isAny(last + 1, "in", "of"),
            (max(0, last - 3)..<last).contains(where: { scan.isAny($0, "a", "an", "one") }),
            dates.contains(where: { $0.tokens.lowerBound == last + 2 && $0.interval != nil })
        {
            return true
        }
        return dates.contains { other in
            guard let days = other.interval, own.contains(days.lowerBound), own.contains(days.upperBound)
            else { return false }
            let gap =
                other.tokens.upperBound <= date.tokens.lowerBound
                ? other.tokens.upperBound..<date.tokens.lowerBound
                : date.tokens.upperBound..<max(date.tokens.upperBound, other.tokens.lowerBound)
            if days == own {
                return date.time.kind == .date && other.time.kind == .time && gap.count <= 2
                    && gap.allSatisfy { scan.isAny($0, ",", "at", "from", "(", "@") }
            }
            // "This year's ball is held on May 11".
            if scan.isPossessive(date.tokens.upperBound), date.tokens.count == 2,
                scan.isAny(date.tokens.lowerBound, "this", "next", "last"), gap.count <= 16,
                other.time.precision == .day, date.tokens.upperBound < other.tokens.lowerBound,
                !gap.contains(where: { scan.isAny($0, ";", "and", "but") })
            {
                return true
            }
            // "The year after, on June 19, 1866".
            if gap.count == 2, scan.isWord(gap.lowerBound, ","), scan.isAny(gap.lowerBound + 1, "on", "in") {
                return true
            }
            return gap.count <= 1 && gap.allSatisfy { scan.isAny($0, ",", "of", "in") }
        }
    }

    /// "It has been shut since May 4": to the day of publication, where it still is so.
    private func lasting(_ date: Dated, _ clauses: Clauses) -> ClosedRange<CalendarDay>? {
        guard let days = date.interval, scan.isWord(date.tokens.lowerBound - 1, "since"), let day = published?.day,
            days.upperBound < day,
            clauses.verbs.governing(date.tokens, in: clauses.sentence) == .perfect
                || clauses.isPerfect(before: date.tokens)
        else { return date.interval }
        return days.lowerBound...day
    }

    /// "They vote this evening, likely at 10pm": an hour that names no day, near another time of the same day.
    private func isHourOfOther(_ date: Dated, _ dates: [Dated]) -> Bool {
        guard date.time.kind == .time, let day = date.interval, namesNoDay(date.tokens) else { return false }
        return dates.contains { other in
            guard other.tokens != date.tokens, other.interval == day else { return false }
            let gap =
                other.tokens.upperBound <= date.tokens.lowerBound
                ? other.tokens.upperBound..<date.tokens.lowerBound
                : date.tokens.upperBound..<max(date.tokens.upperBound, other.tokens.lowerBound)
            return gap.count <= 6 && !gap.contains { scan.isAny($0, ":", ";", "(") || scan.isHyphen($0) }
        }
    }

    /// Whether an expression has a place on the calendar or beside publication.
    private static func isPlaced(_ time: TimeExpression) -> Bool {
        (time.kind == .date || time.kind == .time) && (time.interval != nil || time.offset != nil)
    }

    private func tokens(of time: TimeExpression, in sentence: Range<Int>) -> Range<Int> {
        let first = sentence.first { scan.text.tokens[$0].range.upperBound > time.range.lowerBound }
        let start = first ?? sentence.lowerBound
        let last = (start..<sentence.upperBound).last { scan.text.tokens[$0].range.lowerBound < time.range.upperBound }
        return start..<((last ?? start) + 1)
    }

    /// Ends of a range as one: "Thursday through Saturday", "between Saturday and Sunday", "from 2009 to 2011".
    private func joined(_ dates: [Dated]) -> [Dated] {
        var result: [Dated] = []
        for date in dates {
            guard let last = result.last, isRange(last.tokens, date.tokens) || isRun(last, date) else {
                result.append(date)
                continue
            }
            if last.time.kind == .time, date.time.kind == .time, last.end == nil, namesNoDay(last.tokens),
                !namesNoDay(date.tokens)
            {
                // "Between 9 a.m. and 5 p.m. on May 4": of one day.
                result[result.count - 1].interval = date.interval
            } else if let from = last.interval?.lowerBound, let to = date.interval?.upperBound, from < to {
                result[result.count - 1].interval = from...to
            }
            result[result.count - 1].end = date.interval
            result[result.count - 1].tokens = last.tokens.lowerBound..<date.tokens.upperBound
        }
        return result
    }

    /// "Postponed from Tuesday to Friday": what was to be on the first day is on the second.
    private func moved(_ dates: [Dated]) -> [Dated] {
        dates.map { date in
            let start = date.tokens.lowerBound
            guard scan.isWord(start - 1, "from"), date.tokens.contains(where: { scan.isWord($0, "to") }),
                (max(0, start - 6)..<start).contains(where: {
                    scan.isAny(
                        $0, "postponed", "moved", "rescheduled", "delayed", "postpone", "move", "reschedule", "pushed")
                }),
                let end = date.end
            else { return date }
            var moved = date
            moved.interval = end
            return moved
        }
    }

    private func isRange(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard second.lowerBound == first.upperBound + 1 else { return false }
        let connector = first.upperBound
        if scan.isAny(connector, "through", "to", "until", "till") || scan.isHyphen(connector) { return true }
        return scan.isWord(connector, "and") && scan.isWord(first.lowerBound - 1, "between")
    }

    /// "The 1960s and 1970s", "May 21 and 22": one after the other.
    private func isRun(_ first: Dated, _ second: Dated) -> Bool {
        let (start, next) = (first.tokens, second.tokens)
        guard next.lowerBound == start.upperBound + 1, scan.isAny(start.upperBound, "and", "&"),
            let before = first.interval, let after = second.interval,
            before.upperBound.adding(days: 1) == after.lowerBound
        else { return false }
        let isDecade = scan.has(start.upperBound - 1, [.nDecade, .nShortDecade])
        if isDecade { return scan.has(next.upperBound - 1, [.nDecade, .nShortDecade]) }
        return next.count == 1 && scan.has(next.lowerBound, [.nDay, .nOrdinal])
            && start.contains { scan.has($0, [.month, .monthShort]) }
    }

    /// Whether no word of a time says which day it is on.
    private func namesNoDay(_ tokens: Range<Int>) -> Bool {
        !tokens.contains {
            scan.has($0, [.weekday, .weekdayShort, .deictic, .month, .monthShort, .dayPart])
                || scan.isWord($0, "tonight")
        }
    }

    private mutating func add(_ dated: Dated, _ found: DatedClause) {
        let clause = found.clause
        let range = scan.text.bytes(of: clause.tokens)
        let isTold = all.last.map { last in
            last.interval == dated.interval && last.range == range && last.offset == dated.time.offset
        }
        guard isTold != true, !clause.text.isEmpty else { return }
        told.append(found)
        all.append(
            Event(
                id: Event.ID(all.count + 1), range: range, time: dated.time.id, interval: dated.interval,
                offset: dated.interval == nil ? dated.time.offset : nil, precision: dated.time.precision ?? .day,
                text: clause.text, entities: entities(of: clause), confidence: found.evidence.confidence,
                explanation: explains ? EventExplanation.text(clause, found.evidence, dated.time, scan) : nil))
    }

    /// Who and what takes part: not the place of "the Lund-based firm", nor the land of "the Norwegian rookie".
    private func parties(in tokens: Range<Int>) -> [Entity.ID] {
        links.entities(in: scan.text.bytes(of: tokens)) { end, isAdjective in
            let next = tokens.first { Int(scan.text.tokens[$0].start) >= end } ?? tokens.upperBound
            if scan.isHyphen(next), scan.isJoined(next), scan.isJoined(next + 1) {
                return !scan.isAny(
                    next + 1, "based", "born", "listed", "headquartered", "raised", "bred", "educated", "trained",
                    "registered", "style", "area")
            }
            return !isAdjective || !isOfPerson(next)
        }
    }

    /// Whether a token is a noun, with an adjective before it or not, that the land before it only describes.
    private func isOfPerson(_ index: Int) -> Bool {
        guard index < scan.count, scan.text.tokens[index].shape.contains(.word), !scan.isCapital(index),
            !scan.has(index, [.verbal, .adverb, .subordinator]), !scan.isPlural(index), !scan.isPossessive(index)
        else { return false }
        return !scan.isAny(
            index, "government", "military", "army", "navy", "air", "state", "regime", "parliament", "authority",
            "embassy", "central", "foreign", "defence", "defense", "prime", "federal", "national", "president",
            "police", "intelligence", "security", "interior", "government-run", "court", "supreme", "team", "side",
            "people", "public", "economy", "and", "or", "in", "on", "at", "to", "of", "for", "with", "by", "from")
    }

    /// The entities of the subject, then those of the clause; what is said by the way between them is left out.
    private func entities(of clause: EventClause) -> [Entity.ID] {
        var own = parties(in: clause.clause)
        if let subject = clause.subject ?? clause.ahead {
            let first = parties(in: subject)
            own = first + own.filter { !first.contains($0) }
        }
        var isSpoken = false
        for tokens in [clause.subject, clause.clause].compactMap(\.self) {
            isSpoken = isSpoken || !speakers(in: scan.text.bytes(of: tokens)).isEmpty
            for speaker in speakers(in: scan.text.bytes(of: tokens)).reversed() where !own.contains(speaker) {
                own.insert(speaker, at: 0)
            }
        }
        guard let implied else { return own }
        if own.count > 1 { own.removeAll { implied.isOwner($0, in: clause.clause) } }
        let meant = implied.parties(in: clause.tokens, namesSpeaker: isSpoken)
        return meant.filter { !own.contains($0) } + own
    }

    /// Who is said in a range to have said something, where it names nobody: "he said on Friday", "the firm said".
    private func speakers(in range: Range<Int>) -> [Entity.ID] {
        speakers[speakers.partitioningIndex { $0.start >= range.lowerBound }...]
            .prefix { $0.start < range.upperBound }.filter { $0.end <= range.upperBound }.map(\.entity)
    }

}
