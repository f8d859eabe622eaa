import ReaderBasics
import ReaderModel
import ReaderTokens

/// Places lengths of time that hang on a date: "less than a month after … June 12" lies between 12 June and 12 July.
struct DurationSpans {
    private let scan: TimeScan
    private let times: [TimeExpression]
    /// How far behind "after" the date may stand, in tokens.
    private static let reach = 30

    init(_ scan: TimeScan, _ times: [TimeExpression]) {
        self.scan = scan
        self.times = times
    }

    /// The expressions, with an interval for each length that has a place.
    func placed() -> [TimeExpression] {
        var placed = partsOfPeriods()
        var token = 0
        for (index, time) in times.enumerated() where time.kind == .duration {
            while token < scan.count, Int(scan.text.tokens[token].start) < time.range.upperBound { token += 1 }
            guard scan.isAny(token, "after", "before"), let anchor = anchor(after: index, token),
                let interval = interval(time.value, anchor, isAhead: scan.isWord(token, "after"))
            else { continue }
            placed[index].interval = interval
            placed[index].precision = .about
            placed[index].derivation = "Counted from \(anchor.spoken)"
        }
        return placed
    }

    /// "The first nine months of 1997": the days of the year that are meant; its value stays the year's.
    private func partsOfPeriods() -> [TimeExpression] {
        var placed = times
        var token = 0
        for (index, time) in times.enumerated().dropLast() where time.kind == .duration {
            while token < scan.count, Int(scan.text.tokens[token].start) < time.range.upperBound { token += 1 }
            let next = times[index + 1]
            guard scan.isWord(token, "of"), token + 1 < scan.count, next.kind == .date,
                scan.text.tokens[token + 1].range.lowerBound == next.range.lowerBound,
                let whole = next.interval, let months = months(time.value),
                let part = part(of: whole, months, before: token)
            else { continue }
            placed[index + 1].interval = part
            placed[index + 1].precision = .about
        }
        return placed
    }

    /// How many months a length is; nil where it is counted otherwise.
    private func months(_ value: String) -> Int? {
        guard value.hasPrefix("P"), value.hasSuffix("M"), let count = Int(value.dropFirst().dropLast()) else {
            return nil
        }
        return (1...11).contains(count) ? count : nil
    }

    /// The first or last months of a period, by the word that stands before the length or in it.
    private func part(of whole: ClosedRange<CalendarDay>, _ months: Int, before of: Int) -> ClosedRange<CalendarDay>? {
        guard whole.days > 31 * months else { return nil }
        let words = max(0, of - 5)..<of
        if words.contains(where: { scan.isAny($0, "first", "opening") }) {
            return whole.lowerBound...whole.lowerBound.adding(months: months).adding(days: -1)
        }
        guard words.contains(where: { scan.isAny($0, "last", "final", "closing") }) else { return nil }
        let end = whole.upperBound.adding(days: 1)
        return end.adding(months: -months)...whole.upperBound
    }

    /// The day that the length is counted from: the next date, in the same sentence.
    private func anchor(after index: Int, _ token: Int) -> CalendarDay? {
        guard index + 1 < times.count else { return nil }
        let next = times[index + 1]
        let last = min(token + Self.reach, scan.count - 1)
        guard next.range.lowerBound <= scan.text.tokens[last].range.lowerBound, next.precision == .day,
            next.kind == .date
        else { return nil }
        let between = (token + 1)...max(token + 1, last)
        let end = between.first { $0 < scan.count && scan.text.tokens[$0].shape.contains(.sentenceStart) }
        if let end, Int(scan.text.tokens[end].start) <= next.range.lowerBound { return nil }
        return next.interval?.lowerBound
    }

    /// The days between a day and so long after or before it; clock lengths stay within the day.
    private func interval(_ value: String, _ anchor: CalendarDay, isAhead: Bool) -> ClosedRange<CalendarDay>? {
        guard value.hasPrefix("P"), let unit = value.utf8.last, let count = Int(value.dropFirst().dropLast()),
            (1...1_000).contains(count)
        else { return nil }
        let signed = isAhead ? count : -count
        let other: CalendarDay
        switch unit {
        case .capitalD: other = anchor.adding(days: signed)
        case .capitalW: other = anchor.adding(days: signed * 7)
        case .capitalM: other = anchor.adding(months: signed)
        case .capitalY: other = anchor.adding(months: signed * 12)
        default: return nil
        }
        return min(anchor, other)...max(anchor, other)
    }
}
