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
        let ruled = try FindingRules.findings(in: reading)
        let judged = QuoteJudge.judged(ruled, in: reading)
        let resolved = try SpeakerResolver.resolved(judged, in: reading, entities: entities)
        let spoken = ThingSpeakers.removed(from: resolved, in: reading)
        let weighed = StatementJudge.weighed(spoken, in: reading, entities: entities)
        let joined = DividedQuotes.joined(weighed, in: reading)
        return QuoteAssembly.quotes(from: joined, in: reading, entities: entities, explains: explains)
    }
}
