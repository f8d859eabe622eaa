/// Finds what was said, and by whom.
package enum QuoteFinder {
    /// Quotes in order of the text, numbered from 1; speakers refer to `entities`.
    package static func quotes(in text: TokenizedText, entities: [Entity]) throws(CancellationError) -> [Quote] {
        let reading = QuoteReading(text, names: QuoteReading.names(of: entities))
        let findings = try FindingRules.findings(in: reading)
        return QuoteAssembly.quotes(from: findings, in: reading, entities: entities)
    }
}
