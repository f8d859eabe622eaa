import ReaderEntities
import ReaderLanguage
package import ReaderModel
import ReaderQuotes
import ReaderTimes
import ReaderTokens

extension Article {
    /// The blocks in which a publication date is looked for: the same for every part of a long article.
    fileprivate var head: [Block] { Array(blocks.prefix(TimeFinder.headParagraphs)) }
}

/// Runs every annotator over an article.
package enum Annotator {
    /// Changes whenever the same text may be annotated differently: stored annotations of another version are redone.
    package static let version = 5

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
        let (read, others) = AnnotatedLanguages.divided(part, by: languages)
        guard !others.isEmpty else {
            var annotation = try self.annotate(read, of: article, part: part, today: today, explains: explains)
            annotation.language = language
            return annotation
        }
        language.passages = AnnotatedLanguages.passages(part, languages)
        var merge = AnnotationMerge()
        merge.add(Annotation(published: isRead ? nil : article.published))
        if !read.isEmpty {
            merge.add(try self.annotate(read, of: article, part: part, today: today, explains: explains))
        }
        merge.add(WordlessFinder.annotation(of: article.text, blocks: others))
        var annotation = merge.annotation
        annotation.language = language
        return annotation
    }

    /// - Parameters:
    ///   - read: the blocks that are annotated.
    ///   - part: those of which they are a part.
    private static func annotate(
        _ read: [Block], of article: Article, part: ArraySlice<Block>, today: CalendarDay, explains: Bool
    ) throws(CancellationError) -> Annotation {
        let text = Tokenizer.tokenize(article.text, blocks: read)
        let entities = try EntityFinder.entities(in: text, explains: explains)
        let found = try QuoteFinder.quotes(in: text, entities: entities, explains: explains)
        let quotes = found.filter { $0.confidence >= Quote.leastShown }
        let head = part.startIndex > 0 ? Tokenizer.tokenize(article.text, blocks: article.head) : text
        let published = TimeFinder.published(article.published, in: head, today: today)
        let times = try TimeFinder.times(in: text, published: published, explains: explains)
        let events = try EventFinder.events(
            in: text, times: times, published: published, entities: entities, quotes: quotes, explains: explains)
        let shown = shown(entities, speaking: quotes)
        return Annotation(
            published: published, entities: entities.filter { shown.contains($0.id) },
            unsureEntities: entities.filter { !shown.contains($0.id) }, quotes: quotes,
            unsureQuotes: found.filter { $0.confidence < Quote.leastShown }, times: times,
            events: events.filter { $0.confidence >= Event.leastShown }.map { $0.naming(shown) },
            unsureEvents: events.filter { $0.confidence < Event.leastShown })
    }

    /// What is sure enough to be shown: who speaks is somebody.
    private static func shown(_ entities: [Entity], speaking quotes: [Quote]) -> Set<Entity.ID> {
        let speakers = Set(quotes.compactMap { $0.speaker?.entity })
        return Set(
            entities.lazy.filter { $0.confidence >= Entity.leastShown || speakers.contains($0.id) }.map(\.id))
    }
}

extension Event {
    /// The event with those of its entities alone that are shown.
    fileprivate func naming(_ shown: Set<Entity.ID>) -> Event {
        var event = self
        event.entities.removeAll { !shown.contains($0) }
        return event
    }
}
