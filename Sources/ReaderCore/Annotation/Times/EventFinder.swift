/// Ties time expressions to the clauses they date.
package enum EventFinder {
    /// Events in order of the text, numbered from 1.
    package static func events(
        in text: TokenizedText, times: [TimeExpression], published: PublicationDate?, entities: [Entity],
        quotes: [Quote]
    ) throws(CancellationError) -> [Event] {
        []
    }
}
