/// Finds what was said, and by whom.
package enum QuoteFinder {
    /// Quotes in order of the text, numbered from 1; speakers refer to `entities`.
    package static func quotes(in text: TokenizedText, entities: [Entity]) throws(CancellationError) -> [Quote] {
        []
    }
}
