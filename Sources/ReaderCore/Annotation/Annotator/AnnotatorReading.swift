import ReaderEntities
import ReaderLexicons
import ReaderModel
import ReaderQuotes
import ReaderTimes
import ReaderTokens

/// Annotates the blocks of a part of an article, by the annotators of the language that they are in.
struct AnnotatorReading {
    let article: Article
    /// The blocks that are asked for, in whatever language.
    let part: ArraySlice<Block>
    /// The latest day a publication date may be inferred to be.
    let today: CalendarDay
    let explains: Bool

    /// - Throws: `CancellationError` when the surrounding task is cancelled.
    func annotation(
        of blocks: [Block], _ method: AnnotatedLanguages.Method
    ) throws(CancellationError) -> Annotation {
        switch method {
        case .english: try english(blocks)
        case .lexicon(let lexicon): try annotation(of: blocks, lexicon)
        case .wordless: WordlessFinder.annotation(of: article.text, blocks: blocks)
        }
    }

    private func english(_ blocks: [Block]) throws(CancellationError) -> Annotation {
        let text = Tokenizer.tokenize(article.text, blocks: blocks)
        let entities = try EntityFinder.entities(in: text, explains: explains)
        let quotes = try QuoteFinder.quotes(in: text, entities: entities, explains: explains)
        let head = part.startIndex > 0 ? Tokenizer.tokenize(article.text, blocks: article.head) : text
        let published = TimeFinder.published(article.published, in: head, today: today)
        let times = try TimeFinder.times(in: text, published: published, explains: explains)
        let events = try EventFinder.events(
            in: text, times: times, published: published, entities: entities, quotes: quotes.filter(\.isShown),
            explains: explains)
        return annotation(published, entities, quotes, times, events, lexicon: nil)
    }

    private func annotation(of blocks: [Block], _ lexicon: Lexicon) throws(CancellationError) -> Annotation {
        let text = Tokenizer.tokenize(article.text, blocks: blocks, lexicon: lexicon)
        let entities = try EntityFinder.entities(in: text, lexicon: lexicon, explains: explains)
        let quotes = try QuoteFinder.quotes(in: text, entities: entities, lexicon: lexicon, explains: explains)
        let head =
            part.startIndex > 0 ? Tokenizer.tokenize(article.text, blocks: article.head, lexicon: lexicon) : text
        let published = try TimeFinder.published(article.published, in: head, today: today, lexicon: lexicon)
        let times = try TimeFinder.times(in: text, published: published, lexicon: lexicon, explains: explains)
        let events = try EventFinder.events(
            in: text, times: times, published: published, entities: entities, quotes: quotes.filter(\.isShown),
            lexicon: lexicon, explains: explains)
        return annotation(published, entities, quotes, times, events, lexicon: lexicon)
    }

    /// What was found, divided into what is sure enough to be shown and the rest.
    private func annotation(
        _ published: PublicationDate?, _ entities: [Entity], _ quotes: [Quote], _ times: [TimeExpression],
        _ events: [Event], lexicon: Lexicon?
    ) -> Annotation {
        let shown = shown(entities, speaking: quotes.filter(\.isShown), lexicon)
        return Annotation(
            published: published, entities: entities.filter { shown.contains($0.id) },
            unsureEntities: entities.filter { !shown.contains($0.id) }, quotes: quotes.filter(\.isShown),
            unsureQuotes: quotes.filter { !$0.isShown }, times: times,
            events: events.filter { $0.confidence >= Event.leastShown }.map { $0.naming(shown) },
            unsureEvents: events.filter { $0.confidence < Event.leastShown })
    }

    /// Who is sure enough to be shown: who speaks is somebody.
    private func shown(_ entities: [Entity], speaking quotes: [Quote], _ lexicon: Lexicon?) -> Set<Entity.ID> {
        let speakers = Set(quotes.compactMap { $0.speaker?.entity })
        return Set(
            entities.lazy.filter { EntityFinder.isShown($0, lexicon: lexicon) || speakers.contains($0.id) }.map(\.id))
    }
}

extension Article {
    /// The blocks in which a publication date is looked for: the same for every part of a long article.
    fileprivate var head: [Block] { Array(blocks.prefix(TimeFinder.headParagraphs)) }
}

extension Quote {
    fileprivate var isShown: Bool { confidence >= Self.leastShown }
}

extension Event {
    /// The event with those of its entities alone that are shown.
    fileprivate func naming(_ shown: Set<Entity.ID>) -> Event {
        var event = self
        event.entities.removeAll { !shown.contains($0) }
        return event
    }
}
