package import ReaderLexicons
package import ReaderModel
package import ReaderTokens

extension TimeFinder {
    /// The time expressions of a text in a language that is read by its lexicon, in order of the text, numbered from 1.
    ///
    /// - Parameters:
    ///   - text: cut with the same lexicon.
    ///   - explains: whether each says which rule read it and what its value hangs on.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func times(
        in text: TokenizedText, published: PublicationDate?, lexicon: Lexicon, explains: Bool = false
    ) throws(CancellationError) -> [TimeExpression] {
        []
    }
}

extension EventFinder {
    /// What happened when, in order of the text, numbered from 1.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func events(
        in text: TokenizedText, times: [TimeExpression], published: PublicationDate?, entities: [Entity],
        quotes: [Quote],
        lexicon: Lexicon, explains: Bool = false
    ) throws(CancellationError) -> [Event] {
        []
    }
}
