import ReaderModel
import ReaderTokens

/// Says why an event was found.
enum EventExplanation {
    /// What weighs less is not told.
    private static let leastTold = 0.5

    /// "clause of “Monday” (Monday before publication, …); subject “the minister”; no finite verb −0.5; 0.84"
    static func text(_ clause: EventClause, _ evidence: EventEvidence, _ time: TimeExpression, _ scan: TimeScan)
        -> String
    {
        let date = EventClause.line(tokens(of: time, in: clause, scan), scan)
        var parts = ["clause of “\(date)”" + (time.derivation.map { " (\($0))" } ?? "")]
        if let subject = clause.subject { parts.append("subject “\(EventClause.line(subject, scan))”") }
        parts += evidence.grounds.compactMap { ground in
            let weight = EventJudge.weight(ground)
            guard ground != .dated, abs(weight) >= leastTold else { return nil }
            return "\(ground.rawValue) \(weight < 0 ? "−" : "+")\(Int((abs(weight) * 10).rounded()))/10"
        }
        return parts.joined(separator: "; ")
    }

    private static func tokens(of time: TimeExpression, in clause: EventClause, _ scan: TimeScan) -> Range<Int> {
        let inside = clause.tokens.filter { index in
            let range = scan.text.tokens[index].range
            return range.upperBound > time.range.lowerBound && range.lowerBound < time.range.upperBound
        }
        guard let first = inside.first, let last = inside.last else { return clause.clause }
        return first..<(last + 1)
    }
}
