import ReaderModel

/// Says how sure it is that a finding is a statement.
///
/// Scores of the two learned judges become shares by Platt's method; the constants were fitted to a development set.
struct StatementJudge {
    let reading: QuoteReading
    let speech: LinearModel
    let report: LinearModel
    let entities: [Entity]

    /// The slope and offset of a logistic curve over a score.
    struct Curve {
        let slope: Float
        let offset: Float

        func share(_ score: Float) -> Float { Logistic.share(slope * score + offset) }
    }

    private static let claimedSpeech = Curve(slope: 0.6, offset: 0.6)
    private static let looseSpeech = Curve(slope: 0.6, offset: -0.4)
    private static let label = Curve(slope: 0.6, offset: -0.5)
    private static let reported = Curve(slope: 0.8, offset: 1)
    /// What has neither the verb nor the form of a statement is at most this sure.
    private static let unlikely: Float = 0.2

    /// The findings with their confidence.
    static func weighed(_ findings: [Finding], in reading: QuoteReading, entities: [Entity]) -> [Finding] {
        let judge = Self(
            reading: reading, speech: QuoteModels.speech, report: QuoteModels.report, entities: entities)
        return findings.map { finding in
            var weighed = finding
            (weighed.confidence, weighed.score) = judge.verdict(on: finding)
            return weighed
        }
    }

    private func verdict(on finding: Finding) -> (confidence: Float, score: Float?) {
        switch finding.rule {
        case .block: return (finding.speaker == nil && finding.cue == nil ? 0.75 : 0.9, nil)
        case .signature, .turn: return (0.95, nil)
        case .cue, .unit, .continuation, .behind, .colonBefore, .paragraph, .paragraphBefore, .last, .fallback, .short,
            .none:
            break
        }
        guard !finding.isWithoutQuotes, let stretch = QuoteJudge.stretch(of: finding, reading) else {
            return report(finding)
        }
        let score = speech.score(SpeechFeatures.features(stretch, finding, reading))
        guard finding.rule != .cue else { return (Self.claimedSpeech.share(score), score) }
        if SpeechFeatures.isNearSaying(stretch, reading) { return (Self.unlikely, score) }
        guard SpeechFeatures.isLabel(stretch, reading) else { return (Self.looseSpeech.share(score), score) }
        return (isWordOfSpeaker(stretch, finding) ? Self.label.share(score) : Self.unlikely, score)
    }

    /// Whether a few words in marks may be those of the person or institution that the sentence is about, rather than a
    /// title, a name or a term.
    private func isWordOfSpeaker(_ stretch: Int, _ finding: Finding) -> Bool {
        guard let speaker = finding.speaker, let entity = speaker.entity,
            [.person, .organization].contains(entities[entity].kind)
        else { return false }
        let inside = reading.inside(stretch)
        guard SpeechFeatures.capitals(inside, reading) < 2, !SpeechFeatures.isAttribute(stretch, reading),
            !SpeechFeatures.isNearTitleNoun(stretch, reading)
        else { return false }
        return inside.wordCount >= 2 || SpeechFeatures.isBehindAs(stretch, reading)
    }

    private func report(_ finding: Finding) -> (confidence: Float, score: Float?) {
        guard let features = ReportFeatures.features(finding, reading) else { return (Self.unlikely, nil) }
        let score = report.score(features)
        let share = Self.reported.share(score)
        return (ReportFeatures.mayBeStatement(finding, reading) ? share : share * Self.unlikely, score)
    }
}

/// The logistic function without Foundation.
enum Logistic {
    static func share(_ x: Float) -> Float {
        let power = SoftMax.exponential(-abs(x))
        return x >= 0 ? 1 / (1 + power) : power / (1 + power)
    }
}
