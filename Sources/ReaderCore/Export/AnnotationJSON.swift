import ReaderAnnotation
package import ReaderBasics
import ReaderLanguage
package import ReaderModel

/// The annotation schema `reader-annotation/1`: offsets are Unicode scalars into `article.text`, end exclusive.
///
/// `annotator` is the version of the annotators: what another has written may be written otherwise today. What is unknown is
/// absent. The order of keys is fixed, so that two runs compare byte by byte.
package struct AnnotationJSON {
    private let article: Article
    private let annotation: Annotation
    private let offsets: ScalarOffsets

    package init(_ article: Article, _ annotation: Annotation) {
        self.article = article
        self.annotation = annotation
        offsets = ScalarOffsets(article.text)
    }

    /// - Parameters:
    ///   - withText: whether the text is echoed in `article.text`.
    ///   - withUnsure: whether names, quotes and events that are less sure than shown follow the others.
    ///   - id: the identifier as JSON, where the input had one; the article's own otherwise.
    package func write(to json: inout JSONWriter, withText: Bool, withUnsure: Bool = false, id: [UInt8]? = nil) {
        json.object { writeMembers(to: &$0, withText: withText, withUnsure: withUnsure, id: id) }
    }

    /// The members of the object that `write` writes.
    func writeMembers(to json: inout JSONWriter, withText: Bool, withUnsure: Bool = false, id: [UInt8]? = nil) {
        json.field("schema", "reader-annotation/1")
        json.field("annotator", Annotator.version)
        json.key("article")
        writeArticle(&json, withText, id)
        json.key("entities")
        list(annotation.entities + (withUnsure ? annotation.unsureEntities : []), write, &json)
        json.key("quotes")
        list(annotation.quotes + (withUnsure ? annotation.unsureQuotes : []), write, &json)
        json.key("times")
        list(annotation.times, write, &json)
        json.key("events")
        list(annotation.events + (withUnsure ? annotation.unsureEvents : []), write, &json)
    }

    private func list<Element>(
        _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void, _ json: inout JSONWriter
    ) {
        json.array { json in
            for element in elements { write(element, &json) }
        }
    }

    private func strings(_ strings: [String], _ json: inout JSONWriter) {
        json.array { json in
            for string in strings { json.string(string) }
        }
    }

    private func writeArticle(_ json: inout JSONWriter, _ withText: Bool, _ id: [UInt8]?) {
        let published = annotation.published ?? article.published
        json.object { json in
            json.key("id")
            if let id { json.raw(id) } else { json.string(article.id.value) }
            json.field("title", article.title)
            json.field("byline", article.byline)
            json.field("site", article.site)
            json.field("url", article.url)
            json.field("published", published?.day.description)
            json.field("publishedBasis", (published?.basis ?? .none).rawValue)
            json.field("language", language)
            writePassages(&json)
            guard withText else { return }
            json.key("text")
            json.string(article.text.bytes[...])
        }
    }

    private var language: String? {
        let code = annotation.language.code
        return Language.tag(stated: article.language, found: code.map { Language(tag: $0) ?? .other })
    }

    /// Only where the text is in more than one language.
    private func writePassages(_ json: inout JSONWriter) {
        guard !annotation.language.passages.isEmpty else { return }
        json.key("passages")
        json.array { json in
            for passage in annotation.language.passages {
                json.object { json in
                    span(passage.range, &json)
                    json.field("language", passage.code)
                }
            }
        }
    }

    private func write(_ entity: Entity, _ json: inout JSONWriter) {
        json.object { json in
            json.field("id", entity.id.description)
            json.field("kind", entity.kind.rawValue)
            json.field("name", entity.name)
            json.field("description", entity.description)
            json.field("basis", basis(entity.isDecided))
            json.key("aliases")
            strings(entity.aliases, &json)
            json.key("mentions")
            json.array { json in
                for mention in entity.mentions {
                    json.object { json in
                        span(mention.range, &json)
                        json.field("form", mention.form.rawValue)
                        if let name = mention.nameRange {
                            span(name, &json, "nameStart", "nameEnd")
                            json.field("confidence", share: mention.confidence)
                        }
                        json.field("basis", basis(mention.isDecided))
                        json.field("why", mention.explanation)
                    }
                }
            }
        }
    }

    private func write(_ quote: Quote, _ json: inout JSONWriter) {
        json.object { json in
            json.field("id", quote.id.description)
            json.field("kind", quote.kind.rawValue)
            span(quote.range, &json)
            pairs("parts", quote.parts, &json)
            // In direct speech the parts are what stands in marks, in indirect nothing does.
            if quote.stretches != (quote.kind == .indirect ? [] : quote.parts) {
                pairs("marked", quote.stretches, &json)
            }
            if let speaker = quote.speaker {
                json.key("speaker")
                textSpan(speaker.range, &json, entity: speaker.entity)
            }
            if let cue = quote.cue {
                json.key("cue")
                textSpan(cue, &json)
            }
            json.field("confidence", share: quote.confidence)
            json.field("basis", basis(quote.isDecided))
            json.field("why", quote.explanation)
        }
    }

    private func write(_ time: TimeExpression, _ json: inout JSONWriter) {
        json.object { json in
            json.field("id", time.id.description)
            span(time.range, &json)
            json.field("type", time.kind.rawValue)
            json.field("value", time.value)
            interval(time.interval, &json)
            json.field("precision", time.precision?.rawValue)
            json.field("derivation", time.derivation)
            if let days = time.offset { json.field("offset", days) }
            json.field("basis", basis(time.isDecided))
            json.field("why", time.explanation)
        }
    }

    private func write(_ event: Event, _ json: inout JSONWriter) {
        json.object { json in
            json.field("id", event.id.description)
            span(event.range, &json)
            json.field("time", event.time.description)
            interval(event.interval, &json)
            if let days = event.offset { json.field("offset", days) }
            json.field("precision", event.precision.rawValue)
            json.field("text", event.text)
            json.key("entities")
            strings(event.entities.map(\.description), &json)
            json.field("confidence", share: event.confidence)
            json.field("basis", basis(event.isDecided))
            json.field("why", event.explanation)
        }
    }

    /// What the reader has decided says so.
    private func basis(_ isDecided: Bool) -> String? { isDecided ? "reader" : nil }

    private func span(
        _ range: Range<Int>, _ json: inout JSONWriter, _ start: StaticString = "start", _ end: StaticString = "end"
    ) {
        let scalars = offsets.scalars(range)
        json.field(start, scalars.lowerBound)
        json.field(end, scalars.upperBound)
    }

    private func pairs(_ name: StaticString, _ ranges: [Range<Int>], _ json: inout JSONWriter) {
        json.key(name)
        json.array { json in
            for range in ranges {
                let scalars = offsets.scalars(range)
                json.array { json in
                    json.int(scalars.lowerBound)
                    json.int(scalars.upperBound)
                }
            }
        }
    }

    private func textSpan(_ range: Range<Int>, _ json: inout JSONWriter, entity: Entity.ID? = nil) {
        json.object { json in
            span(range, &json)
            json.key("text")
            json.string(article.text.bytes[range])
            json.field("entity", entity?.description)
        }
    }

    private func interval(_ interval: ClosedRange<CalendarDay>?, _ json: inout JSONWriter) {
        guard let interval else { return }
        json.field("from", interval.lowerBound.description)
        json.field("to", interval.upperBound.description)
    }
}
