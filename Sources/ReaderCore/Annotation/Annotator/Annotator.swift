import ReaderLanguage
package import ReaderModel

/// Runs every annotator over an article.
package enum Annotator {
    /// Changes whenever the same text may be annotated differently: stored annotations of another version are redone.
    package static let version = 10

    /// - Parameters:
    ///   - blocks: the blocks to annotate; all of the article's where nil.
    ///   - today: the latest day a publication date may be inferred to be.
    ///   - explains: whether each finding says why it was found.
    /// - Throws: `CancellationError` when the surrounding task is cancelled.
    package static func annotate(
        _ article: Article, blocks: ArraySlice<Block>? = nil, today: CalendarDay, explains: Bool = false
    ) throws(CancellationError) -> Annotation {
        let part = blocks ?? article.blocks[...]
        let languages = ArticleLanguages(article, blocks: part)
        let isRead = AnnotatedLanguages.contains(languages.main)
        var language = TextLanguage(code: languages.main?.code, isRead: isRead)
        let reading = AnnotatorReading(article: article, part: part, today: today, explains: explains)
        let groups = AnnotatedLanguages.groups(part, by: languages)
        guard groups.count > 1 || !isRead else {
            var annotation = try reading.annotation(of: groups.first?.blocks ?? [], groups.first?.method ?? .english)
            annotation.language = language
            return annotation
        }
        language.passages = AnnotatedLanguages.passages(part, languages)
        var merge = AnnotationMerge()
        merge.add(Annotation(published: isRead ? nil : article.published))
        for group in groups { merge.add(try reading.annotation(of: group.blocks, group.method)) }
        var annotation = merge.annotation
        annotation.language = language
        return annotation
    }
}
