package import ReaderModel
package import ReaderTokens

/// Finds what was said, and by whom.
package enum QuoteFinder {
    /// Quotes in order of the text, numbered from 1; speakers refer to `entities`.
    ///
    /// - Parameter explains: whether each says why it was found.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func quotes(
        in text: TokenizedText, entities: [Entity], explains: Bool = false
    ) throws(CancellationError) -> [Quote] {
        let reading = QuoteReading(text, entities: entities)
        let findings = try weighed(in: reading, entities: entities)
        let judged = ContextJudge.judged(findings, in: reading, entities: entities)
        return QuoteAssembly.quotes(from: judged, in: reading, entities: entities, explains: explains)
    }

    /// What may be said, with the confidence of the judges of the sentence.
    static func weighed(in reading: QuoteReading, entities: [Entity]) throws(CancellationError) -> [Finding] {
        let ruled = try FindingRules.findings(in: reading)
        let judged = QuoteJudge.judged(ruled, in: reading)
        let resolved = try SpeakerResolver.resolved(judged, in: reading, entities: entities)
        let spoken = ThingSpeakers.removed(from: resolved, in: reading)
        let weighed = StatementJudge.weighed(spoken, in: reading, entities: entities)
        return DividedQuotes.joined(weighed, in: reading)
    }
}
