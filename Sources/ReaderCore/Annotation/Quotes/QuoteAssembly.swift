import ReaderBasics
import ReaderModel

/// Makes quotes of findings.
enum QuoteAssembly {
    static func quotes(from findings: [Finding], in reading: QuoteReading, entities: [Entity], explains: Bool = false)
        -> [Quote]
    {
        var drafts = findings.filter { $0.rule != .short }.compactMap { finding in
            draft(finding, reading, entities).map { ($0, finding) }
        }
        drafts.sort {
            let (left, right) = ($0.0.parts[0], $1.0.parts[0])
            return (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
        }
        return withoutRepeats(drafts).enumerated().map { index, item in
            let (draft, finding) = item
            return Quote(
                id: Quote.ID(index + 1), kind: draft.kind, parts: draft.parts, stretches: draft.stretches,
                speaker: draft.speaker, cue: draft.cue, confidence: Double(finding.confidence),
                explanation: explains ? QuoteExplanation.text(finding, reading, entities) : nil)
        }
    }

    /// "She commented on it, saying that it works": of two verbs with the same words and speaker the one beside the words.
    private static func withoutRepeats(_ drafts: [(Draft, Finding)]) -> [(Draft, Finding)] {
        var kept: [(Draft, Finding)] = []
        for item in drafts {
            guard let last = kept.last, last.0.parts == item.0.parts, let speaker = item.0.speaker,
                last.0.speaker == speaker, let cue = item.0.cue, let other = last.0.cue
            else {
                kept.append(item)
                continue
            }
            let first = item.0.parts[0].lowerBound
            if abs(first - cue.lowerBound) < abs(first - other.lowerBound) { kept[kept.count - 1] = item }
        }
        return kept
    }

    private struct Draft {
        var kind: Quote.Kind
        var parts: [Range<Int>]
        var stretches: [Range<Int>]
        var speaker: Quote.Speaker?
        var cue: Range<Int>?
    }

    private static func draft(_ finding: Finding, _ reading: QuoteReading, _ entities: [Entity]) -> Draft? {
        let kind = kind(of: finding, reading)
        let clauses = finding.contents.map { withoutThat($0, finding, reading) }
        let contents = kind == .mixed ? clauses.flatMap { DividedQuotes.parts(of: $0, in: reading) } : clauses
        let parts = contents.map { reading.bytes(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        if kind == .indirect {
            // "According to the board: [41]".
            let hasWord = parts.contains { reading.text.bytes[$0].contains { $0.isASCIILetter || $0 >= 0x80 } }
            guard hasWord, parts.reduce(0, { $0 + $1.count }) >= 4, let cue = finding.cue,
                !reading.items[cue.item].has(.neverIndirect) || finding.confidence >= Float(Quote.leastShown)
            else { return nil }
        }
        let speaker = finding.speaker.map { phrase in
            Quote.Speaker(reading.bytes(of: phrase.items), entity: phrase.entity.map { entities[$0].id })
        }
        let stretches =
            finding.rule == .block
            ? parts
            : finding.contents.joined().filter { reading.items[$0].isQuoted }
                .map { reading.bytes(of: $0...$0) }.sorted { $0.lowerBound < $1.lowerBound }
        return Draft(
            kind: kind, parts: parts, stretches: kind == .indirect ? [] : stretches, speaker: speaker,
            cue: finding.cue.map { reading.bytes(of: $0.item...$0.lastItem) })
    }

    /// What was said without the "that" in front of it; in "said that was wrong" it is the subject.
    private static func withoutThat(_ content: ClosedRange<Int>, _ finding: Finding, _ reading: QuoteReading)
        -> ClosedRange<Int>
    {
        let start = content.lowerBound
        // "But the plan works, Smith said": the author links it with what stands before.
        if finding.rule == .cue, let cue = finding.cue, cue.kind == .verb, cue.item > content.upperBound,
            start + 3 < content.upperBound, reading.items[start].isCapital,
            start == reading.units[finding.unit].first, reading.items[start].isWord,
            reading.items[start + 1].isWord,
            ["but", "and", "yet"].contains(reading.items[start].key)
                || reading.items[start].is("however") && reading.items[start + 1].mark == .comma
        {
            return (reading.items[start + 1].mark == .comma ? start + 2 : start + 1)...content.upperBound
        }
        guard reading.items[start].is("that"), reading.items[start].isLower, let cue = finding.cue, cue.item < start,
            start < content.upperBound, content == finding.contents.first(where: { $0.lowerBound > cue.item })
        else { return content }
        let next = reading.items[start + 1]
        let isVerb = next.has(.possessive) || next.isLower && next.has([.auxiliary, .pastForm]) && !next.has(.endsIng)
        if next.isWord, isVerb { return content }
        let isComma = next.mark == .comma && start + 1 < content.upperBound
        return (isComma ? start + 2 : start + 1)...content.upperBound
    }

    private static func kind(of finding: Finding, _ reading: QuoteReading) -> Quote.Kind {
        if finding.rule == .block { return .direct }
        var hasStretch = false
        var hasWord = false
        for content in finding.contents {
            for index in content {
                let item = reading.items[index]
                if item.isQuoted {
                    hasStretch = true
                } else if item.form.contains(.alphanumeric), !item.is("that"), !item.is("and") {
                    hasWord = true
                }
            }
        }
        if !hasStretch || finding.isWithoutQuotes { return .indirect }
        return hasWord ? .mixed : .direct
    }
}
