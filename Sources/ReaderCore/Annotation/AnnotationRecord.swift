/// One line of the annotation schema `reader-annotation/1`, in Unicode scalars.
package struct AnnotationRecord: Encodable, Sendable {
    package struct ArticleRecord: Encodable, Sendable {
        var id: String
        var title: String?
        var byline: String?
        var site: String?
        var url: String?
        var published: String?
        var publishedBasis: String
        var language: String?
        var text: String?
    }
    struct MentionRecord: Encodable, Sendable {
        var start: Int
        var end: Int
        var form: String
        var nameStart: Int?
        var nameEnd: Int?
    }
    struct EntityRecord: Encodable, Sendable {
        var id: String
        var kind: String
        var name: String
        var description: String?
        var aliases: [String]
        var mentions: [MentionRecord]
    }
    struct SpanRecord: Encodable, Sendable {
        var start: Int
        var end: Int
        var text: String
        var entity: String?
    }
    struct QuoteRecord: Encodable, Sendable {
        var id: String
        var kind: String
        var start: Int
        var end: Int
        var parts: [[Int]]
        var speaker: SpanRecord?
        var cue: SpanRecord?
    }
    struct TimeRecord: Encodable, Sendable {
        var id: String
        var start: Int
        var end: Int
        var type: String
        var value: String
        var from: String?
        var to: String?
    }
    struct EventRecord: Encodable, Sendable {
        var id: String
        var start: Int
        var end: Int
        var time: String
        var from: String?
        var to: String?
        var precision: String
        var text: String
        var entities: [String]
    }

    var schema = "reader-annotation/1"
    var article: ArticleRecord
    var entities: [EntityRecord]
    var quotes: [QuoteRecord]
    var times: [TimeRecord]
    var events: [EventRecord]
}

extension AnnotationRecord {
    /// - Parameter withText: whether the text is echoed in `article.text`.
    package init(_ article: Article, _ annotation: Annotation, withText: Bool) {
        let offsets = ScalarOffsets(article.text)
        func span(_ range: Range<Int>, entity: Entity.ID? = nil) -> SpanRecord {
            let scalars = offsets.scalars(range)
            return SpanRecord(
                start: scalars.lowerBound, end: scalars.upperBound, text: article.text[range],
                entity: entity?.description)
        }
        self.article = ArticleRecord(
            id: article.id.value, title: article.title, byline: article.byline, site: article.site, url: article.url,
            published: annotation.published?.day.description,
            publishedBasis: (annotation.published?.basis ?? .none).rawValue, language: article.language,
            text: withText ? article.text.string : nil)
        entities = annotation.entities.map { entity in
            EntityRecord(
                id: entity.id.description, kind: entity.kind.rawValue, name: entity.name,
                description: entity.description, aliases: entity.aliases,
                mentions: entity.mentions.map { mention in
                    let range = offsets.scalars(mention.range)
                    let name = mention.nameRange.map(offsets.scalars)
                    return MentionRecord(
                        start: range.lowerBound, end: range.upperBound, form: mention.form.rawValue,
                        nameStart: name?.lowerBound, nameEnd: name?.upperBound)
                })
        }
        quotes = annotation.quotes.map { quote in
            let range = offsets.scalars(quote.range)
            return QuoteRecord(
                id: quote.id.description, kind: quote.kind.rawValue, start: range.lowerBound, end: range.upperBound,
                parts: quote.parts.map { part in
                    let range = offsets.scalars(part)
                    return [range.lowerBound, range.upperBound]
                },
                speaker: quote.speaker.map { span($0.range, entity: $0.entity) },
                cue: quote.cue.map { span($0) })
        }
        times = annotation.times.map { time in
            let range = offsets.scalars(time.range)
            return TimeRecord(
                id: time.id.description, start: range.lowerBound, end: range.upperBound, type: time.kind.rawValue,
                value: time.value, from: time.interval?.lowerBound.description,
                to: time.interval?.upperBound.description)
        }
        events = annotation.events.map { event in
            let range = offsets.scalars(event.range)
            return EventRecord(
                id: event.id.description, start: range.lowerBound, end: range.upperBound,
                time: event.time.description, from: event.interval?.lowerBound.description,
                to: event.interval?.upperBound.description, precision: event.precision.rawValue, text: event.text,
                entities: event.entities.map(\.description))
        }
    }
}
