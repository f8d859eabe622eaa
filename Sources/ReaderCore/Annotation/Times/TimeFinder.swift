/// Finds time expressions and what they mean.
package enum TimeFinder {
    /// The publication date an article goes by: the one it has, or one its text says or lets infer.
    ///
    /// - Parameter today: nothing is inferred later than this day.
    package static func published(
        _ stated: PublicationDate?, in text: TokenizedText, today: CalendarDay
    ) -> PublicationDate? {
        stated
    }

    /// Expressions in order of the text, numbered from 1.
    package static func times(
        in text: TokenizedText, published: PublicationDate?
    ) throws(CancellationError) -> [TimeExpression] {
        []
    }
}
