import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// What was found in an article, as Web Annotations.
struct WebAnnotations {
    private let marked: MarkedArticle
    private let offsets: ScalarOffsets
    private let source: String

    init(_ marked: MarkedArticle) {
        self.marked = marked
        offsets = ScalarOffsets(marked.article.text)
        source = UniformName.article(marked.article.url, marked.article.id)
    }

    private var article: Article { marked.article }
    private var annotation: Annotation { marked.annotation }

    /// Everything of a subject, in the order of the data.
    func all(of subject: ExportSubject) -> [WebAnnotation] {
        switch subject {
        case .entities: mentions
        case .quotes: quotes
        case .timeline: events
        case .notes: notes
        case .articles: mentions + quotes + events + notes
        }
    }

    private func target(_ range: Range<Int>) -> WebAnnotation.Target { .init(range, in: article.text, offsets) }

    private var notes: [WebAnnotation] {
        marked.highlights.map { placed in
            let lost = WebAnnotation.Target(placed.stored.highlight.anchor, offsets, end: article.text.count)
            return .highlight(placed.stored, at: placed.range.map(target) ?? lost, source: source)
        }
    }

    private var mentions: [WebAnnotation] {
        annotation.entities.flatMap { entity in
            entity.mentions.map { mention in
                .mention(
                    of: entity.name, entity.kind, entity.description, at: target(mention.nameRange ?? mention.range),
                    source: source)
            }
        }
    }

    private var quotes: [WebAnnotation] {
        annotation.quotes.map { quote in
            let row = QuoteRow(quote, in: article, annotation)
            return .quote(
                quote.kind, by: row.speaker, row.description, at: quote.parts.map(target), source: source)
        }
    }

    private var events: [WebAnnotation] {
        TimelineRow.rows(of: article, annotation).map { row in
            .event(
                row.event.interval, DateText.event(row.event), row.derivation, at: target(row.event.range),
                source: source)
        }
    }
}

/// What the library's tables hold, as Web Annotations.
struct StoredWebAnnotations {
    /// Of the article that came last: what follows is mostly of the same.
    private var last: (article: RowID<ArticleRow>, offsets: ScalarOffsets)?

    mutating func mention(_ found: FoundMention) -> WebAnnotation {
        .mention(
            of: found.name, found.kind, found.description, at: targets([found.range], found.article, found.text)[0],
            source: Self.source(found.article))
    }

    mutating func quote(_ found: FoundQuote) -> WebAnnotation {
        let row = QuoteRow(found)
        return .quote(
            found.kind, by: row.speaker, row.description, at: targets(found.ranges, found.article, found.source),
            source: Self.source(found.article))
    }

    mutating func event(_ found: FoundEvent) -> WebAnnotation {
        .event(
            found.days, DateText.interval(found.days, precision: found.precision), found.derivation,
            at: targets([found.range], found.article, found.source)[0], source: Self.source(found.article))
    }

    mutating func note(_ found: FoundHighlight, _ text: Text) -> WebAnnotation {
        let target: WebAnnotation.Target
        if let range = found.range {
            target = targets([range], found.article, text)[0]
        } else {
            target = .init(found.stored.highlight.anchor, ScalarOffsets(text), end: text.count)
        }
        return .highlight(found.stored, at: target, source: Self.source(found.article))
    }

    private static func source(_ article: FoundIn) -> String {
        UniformName.article(article.url, Article.ID(stored: article.id))
    }

    private mutating func targets(
        _ ranges: [Range<Int>], _ article: FoundIn, _ text: Text
    ) -> [WebAnnotation.Target] {
        let known = last?.article == article.id ? last?.offsets : nil
        let offsets = known ?? ScalarOffsets(text)
        last = (article.id, offsets)
        return ranges.map { .init($0, in: text, offsets) }
    }
}
