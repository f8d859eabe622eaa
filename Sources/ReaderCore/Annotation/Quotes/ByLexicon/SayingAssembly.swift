import ReaderBasics
import ReaderModel

/// Makes quotes of what the rules have found.
enum SayingAssembly {
    static func quotes(from sayings: [Saying], in reading: SpeechReading, explains: Bool) -> [Quote] {
        let ordered = sayings.sorted { $0.parts[0].lowerBound < $1.parts[0].lowerBound }
        return ordered.enumerated().map { index, saying in
            Quote(
                id: Quote.ID(index + 1), kind: kind(of: saying, reading), parts: saying.parts,
                stretches: saying.stretches,
                speaker: saying.speaker, cue: saying.cue?.range, confidence: saying.confidence,
                explanation: explains ? explanation(saying, reading) : nil)
        }
    }

    private static func kind(of saying: Saying, _ reading: SpeechReading) -> Quote.Kind {
        if saying.stretches.isEmpty { return .indirect }
        let inside = saying.stretches.reduce(0) { $0 + letters(in: $1, reading) }
        let all = saying.parts.reduce(0) { $0 + letters(in: $1, reading) }
        return inside * 10 >= all * 9 ? .direct : .mixed
    }

    private static func letters(in range: Range<Int>, _ reading: SpeechReading) -> Int {
        reading.bytes[range].reduce(0) { $0 + ($1.isASCIILetter || $1 >= 0xC3 && $1 < 0xE2 ? 1 : 0) }
    }

    private static func explanation(_ saying: Saying, _ reading: SpeechReading) -> String {
        var parts = ["rule: \(saying.rule)"]
        if let cue = saying.cue { parts.append("cue: \(reading.string(cue.range)) (\(cue.form.rawValue))") }
        if let source = saying.source {
            let meaning = saying.resolution.map { " → \($0)" } ?? ""
            parts.append("speaker: \(reading.string(source.range))\(meaning)")
        } else {
            parts.append("speaker: \(saying.resolution.map { "→ \($0)" } ?? "not said")")
        }
        return parts.joined(separator: "; ")
    }
}
