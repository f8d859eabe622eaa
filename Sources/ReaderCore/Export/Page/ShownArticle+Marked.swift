import ReaderAnnotation
import ReaderBasics
import ReaderCorrections
import ReaderLibrary
import ReaderModel
import ReaderWork

extension ShownArticle {
    /// What is meant of it, as the reader has put it right; what was not looked through yet is.
    ///
    /// - Throws: `CancellationError`.
    func marked(_ today: CalendarDay) throws -> MarkedArticle {
        let annotation =
            try annotation
            ?? Annotator.annotate(article, today: today).corrected(by: corrections, in: article.text).annotation
        let marked = MarkedArticle(article: article, annotation: annotation, highlights: highlights)
        return part.map(marked.part) ?? marked
    }
}

extension Library {
    /// An article as the screen would show it when it is opened; nil where it is gone.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    func shown(_ id: RowID<ArticleRow>) throws(Failure) -> ShownArticle? {
        guard let article = try article(id) else { return nil }
        return ShownArticle(
            article, nil, corrections: try corrections(of: id),
            highlights: PlacedHighlight.all(of: try highlights(of: id), in: article.text))
    }
}
