package import ReaderLexicons
package import ReaderModel
package import ReaderTokens

extension TimeFinder {
    /// The publication date an article goes by: the one it has, or one its text states in its first lines.
    ///
    /// - Parameters:
    ///   - text: cut with the same lexicon.
    ///   - today: no later day is believed.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func published(
        _ stated: PublicationDate?, in text: TokenizedText, today: CalendarDay, lexicon: Lexicon
    ) throws(CancellationError) -> PublicationDate? {
        if let stated, stated.basis != .none { return stated }
        return try LexiconPublication(text, lexicon, today: today).find()
    }

    /// The time expressions of a text in a language that is read by its lexicon, in order of the text, numbered from 1.
    ///
    /// - Parameters:
    ///   - text: cut with the same lexicon.
    ///   - explains: whether each says which rule read it and what its value hangs on.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func times(
        in text: TokenizedText, published: PublicationDate?, lexicon: Lexicon, explains: Bool = false
    ) throws(CancellationError) -> [TimeExpression] {
        var reader = LexiconReader(text, lexicon, published: published?.day, explains: explains)
        return try reader.read()
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
        guard !times.isEmpty else { return [] }
        var builder = LexiconEvents(
            text, lexicon, times: times, published: published?.day, entities: entities, quotes: quotes,
            explains: explains)
        return try builder.events()
    }
}
