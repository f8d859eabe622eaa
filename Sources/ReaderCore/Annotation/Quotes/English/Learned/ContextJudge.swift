import ReaderBasics
import ReaderModel

/// Says how sure it is that a finding is a statement, from its sentence, its paragraph and its text together.
///
/// What the judges of the sentence say is asked first; the rest tells how far they are to be trusted in such a text. Where
/// a text is a sentence or two, what they say stands.
enum ContextJudge {
    /// What is less sure than this is not asked again.
    private static let least: Float = 0.02
    /// Nor are words in marks of which a rule says that nobody said them.
    private static let leastInMarks: Float = 0.3

    /// Whether the text around a finding has a say.
    static func asks(_ finding: Finding, _ reading: QuoteReading) -> Bool {
        let isInMarks = !finding.isWithoutQuotes && QuoteJudge.stretch(of: finding, reading) != nil
        return finding.confidence >= (isInMarks ? leastInMarks : least)
    }

    /// The findings with their confidence.
    static func judged(_ findings: [Finding], in reading: QuoteReading, entities: [Entity]) -> [Finding] {
        guard findings.contains(where: { asks($0, reading) }) else { return findings }
        let register = TextRegister(reading, findings)
        guard register.isReadable else { return findings }
        return findings.indices.map { index in
            var judged = findings[index]
            guard asks(judged, reading) else { return judged }
            let features = ContextFeatures.features(index, of: findings, reading, entities, register)
            judged.alone = judged.confidence
            judged.confidence = Logistic.share(QuoteModels.context.score(features))
            return judged
        }
    }
}
