import ReaderEntities
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
    package static let version = 4

    /// - Parameters:
    ///   - blocks: the blocks to annotate; all of the article's where nil.
    ///   - today: the latest day a publication date may be inferred to be.
    /// - Throws: `CancellationError` when the surrounding task is cancelled.
    package static func annotate(
        _ article: Article, blocks: ArraySlice<Block>? = nil, today: CalendarDay
    ) throws(CancellationError) -> Annotation {
        let text = Tokenizer.tokenize(article.text, blocks: Array(blocks ?? article.blocks[...]))
        let entities = try EntityFinder.entities(in: text)
        let quotes = try QuoteFinder.quotes(in: text, entities: entities)
        let head = (blocks?.startIndex ?? 0) > 0 ? Tokenizer.tokenize(article.text, blocks: article.head) : text
        let published = TimeFinder.published(article.published, in: head, today: today)
        let times = try TimeFinder.times(in: text, published: published)
        let events = try EventFinder.events(
            in: text, times: times, published: published, entities: entities, quotes: quotes)
        return Annotation(published: published, entities: entities, quotes: quotes, times: times, events: events)
    }
}
