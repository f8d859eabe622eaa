package import ReaderLexicons
package import ReaderModel
package import ReaderTokens

extension EntityFinder {
    /// The entities of a text in a language that is read by its lexicon, in order of first mention, numbered from 1.
    ///
    /// - Parameters:
    ///   - text: cut with the same lexicon.
    ///   - explains: whether each name says why it was found.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func entities(
        in text: TokenizedText, lexicon: Lexicon, explains: Bool = false
    ) throws(CancellationError) -> [Entity] {
        []
    }
}
