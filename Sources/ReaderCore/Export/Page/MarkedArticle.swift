import ReaderLibrary
import ReaderModel

/// An article with what was found in it and what the reader has marked.
struct MarkedArticle {
    var article: Article
    var annotation: Annotation
    /// In the order of the text.
    var highlights: [PlacedHighlight]

    /// Only what stands in a stretch of the text.
    func part(_ range: Range<Int>) -> MarkedArticle {
        MarkedArticle(
            article: article.part(range), annotation: annotation.part(range),
            highlights: highlights.compactMap { highlight in
                highlight.range?.inside(range).map { PlacedHighlight(stored: highlight.stored, range: $0) }
            })
    }
}
