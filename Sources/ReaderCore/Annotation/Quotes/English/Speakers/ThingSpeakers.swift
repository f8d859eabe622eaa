/// Takes things for no speakers where no verb makes them one: "The key is “to ask early”".
enum ThingSpeakers {
    /// So many words in marks are more than a term.
    private static let many = 4
    /// Findings looked back for whoever spoke just before.
    private static let memory = 8

    /// The findings without such speakers. Many words in marks are of whoever spoke in the same paragraph or the one
    /// before; other words are nobody's.
    ///
    /// - Parameter findings: in the order of the text, with the entities of their speakers.
    static func removed(from findings: [Finding], in reading: QuoteReading) -> [Finding] {
        var findings = findings
        for index in findings.indices where isOfThing(findings[index], reading) {
            findings[index].speaker = source(of: index, in: findings, reading)
            findings[index].isNobodys = findings[index].speaker == nil
        }
        return findings
    }

    private static func isOfThing(_ finding: Finding, _ reading: QuoteReading) -> Bool {
        guard let speaker = finding.speaker else { return false }
        switch finding.rule {
        case .cue, .turn, .signature, .block: return false
        case .unit, .continuation, .behind, .colonBefore, .paragraph, .paragraphBefore, .last, .fallback, .short, .none:
            return !reading.maySpeak(speaker)
        }
    }

    private static func source(of index: Int, in findings: [Finding], _ reading: QuoteReading) -> SpeakerPhrase? {
        guard findings[index].rule == .fallback, let stretch = findings[index].contents.first?.first,
            reading.inside(stretch).wordCount >= many
        else { return nil }
        let paragraph = reading.units[findings[index].unit].paragraph
        let spoken = findings[max(0, index - memory)..<index].last { finding in
            finding.rule == .cue && reading.units[finding.unit].paragraph >= paragraph - 1
        }
        guard let speaker = spoken?.speaker, reading.maySpeak(speaker) else { return nil }
        return speaker
    }
}
