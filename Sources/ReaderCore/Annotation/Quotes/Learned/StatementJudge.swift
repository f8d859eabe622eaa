/// Says how sure it is that a finding is a statement.
///
/// Scores of the two learned judges become shares by Platt's method; the constants were fitted to a development set.
struct StatementJudge {
    let reading: QuoteReading
    let speech: LinearModel
    let report: LinearModel

    /// The slope and offset of a logistic curve over a score.
    struct Curve {
        let slope: Float
        let offset: Float

        func share(_ score: Float) -> Float { Logistic.share(slope * score + offset) }
    }

    private static let claimedSpeech = Curve(slope: 0.6, offset: 0.6)
    private static let looseSpeech = Curve(slope: 0.6, offset: -0.4)
    private static let reported = Curve(slope: 0.8, offset: 1)
    /// What has neither the verb nor the form of a statement is at most this sure.
    private static let unlikely: Float = 0.2

    /// The findings with their confidence.
    static func weighed(_ findings: [Finding], in reading: QuoteReading) -> [Finding] {
        let judge = Self(reading: reading, speech: QuoteModels.speech, report: QuoteModels.report)
        return findings.map { finding in
            var weighed = finding
            weighed.confidence = judge.confidence(of: finding)
            return weighed
        }
    }

    private func confidence(of finding: Finding) -> Float {
        switch finding.rule {
        case .block: return finding.speaker == nil && finding.cue == nil ? 0.75 : 0.9
        case .signature, .turn: return 0.95
        case .cue, .unit, .continuation, .behind, .colonBefore, .paragraph, .paragraphBefore, .last, .fallback, .short,
            .none:
            break
        }
        guard !finding.isWithoutQuotes, let stretch = QuoteJudge.stretch(of: finding, reading) else {
            return reportConfidence(finding)
        }
        let score = speech.score(SpeechFeatures.features(stretch, finding, reading))
        guard finding.rule != .cue else { return Self.claimedSpeech.share(score) }
        return SpeechFeatures.isLabel(stretch, reading) ? Self.unlikely : Self.looseSpeech.share(score)
    }

    private func reportConfidence(_ finding: Finding) -> Float {
        guard let features = ReportFeatures.features(finding, reading) else { return Self.unlikely }
        let share = Self.reported.share(report.score(features))
        return ReportFeatures.mayBeStatement(finding, reading) ? share : min(share, 1) * Self.unlikely
    }
}

/// The logistic function without Foundation.
enum Logistic {
    static func share(_ x: Float) -> Float {
        let power = SoftMax.exponential(-abs(x))
        return x >= 0 ? 1 / (1 + power) : power / (1 + power)
    }
}
