package import ReaderCorrections
package import ReaderLibrary
package import ReaderModel

/// An article as it stands on the screen: what was found in it, and what the reader has decided and marked.
package struct ShownArticle: Equatable, Sendable {
    package var article: Article
    /// What was found, as the reader has put it right; nil where not all of it has been looked through.
    package var annotation: Annotation?
    package var corrections: Corrections
    package var highlights: [PlacedHighlight]
    /// What is meant of it; nil for all.
    package var part: Range<Int>?

    package init(
        _ article: Article, _ annotation: Annotation?, corrections: Corrections = Corrections(),
        highlights: [PlacedHighlight] = [], part: Range<Int>? = nil
    ) {
        self.article = article
        self.annotation = annotation
        self.corrections = corrections
        self.highlights = highlights
        self.part = part
    }
}
