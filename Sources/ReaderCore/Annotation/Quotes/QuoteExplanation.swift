import ReaderModel

/// Says in words why something was taken for a statement: the rule, the cue, the form, and whom the speaker means.
enum QuoteExplanation {
    static func text(_ finding: Finding, _ reading: QuoteReading, _ entities: [Entity]) -> String {
        var parts = ["rule: \(finding.rule)"]
        if let cue = finding.cue {
            parts.append("cue: \(words(cue.item...cue.lastItem, reading))")
            let hasStretch = finding.contents.joined().contains { reading.items[$0].isQuoted }
            if !hasStretch { parts.append("form: \(reading.form(of: finding.contents, cue: cue))") }
        }
        if let score = finding.score { parts.append("score: \((score * 100).rounded() / 100)") }
        if let alone = finding.alone { parts.append("sentence alone: \(Int((alone * 100).rounded())) %") }
        if let speaker = finding.speaker {
            let name = speaker.entity.map { entities[$0].name }
            parts.append("speaker: \(words(speaker.items, reading))\(name.map { " → \($0)" } ?? "")")
        } else {
            parts.append("speaker: not said")
        }
        return parts.joined(separator: "; ")
    }

    private static func words(_ items: ClosedRange<Int>, _ reading: QuoteReading) -> String {
        reading.text[reading.bytes(of: items)]
    }
}
