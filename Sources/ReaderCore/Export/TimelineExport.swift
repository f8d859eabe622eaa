import ReaderBasics
package import ReaderModel
import ReaderPanes

/// The timeline of an article for other programs, in the order in which things happen.
package enum TimelineExport {
    /// Lines of one timeline.
    struct Line {
        let event: Event
        /// How the date was worked out; nil where the text says it in full.
        let derivation: String?
        /// TIMEX3 value of the date.
        let value: String?
        /// Names of who and what is in it.
        let entities: [String]
    }

    static func lines(_ annotation: Annotation) -> [Line] {
        let times = Dictionary(annotation.times.map { ($0.id.number, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Dictionary(annotation.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return TimelineOrder.sorted(annotation.events).map { index in
            let event = annotation.events[index]
            let time = times[event.time.number]
            return Line(
                event: event, derivation: time?.derivation, value: time?.value,
                entities: event.entities.compactMap { names[$0] })
        }
    }

    /// An array of events: `from`, `to`, `offset` (days from an unknown publication), `precision`, `text`, `entities`,
    /// `value`, `derivation`, and, as with quotes, `article`, `published` and `url`.
    package static func json(_ article: Article, _ annotation: Annotation) -> String {
        json([(article, annotation)])
    }

    /// One array of the events of several articles, as it is of their quotes.
    package static func json(_ articles: [(Article, Annotation)]) -> String {
        var json = JSONWriter(isPretty: true)
        json.array { json in
            for (article, annotation) in articles {
                for line in lines(annotation) { json.object { write(line, article.dated(by: annotation), &$0) } }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func write(_ line: Line, _ article: Article, _ json: inout JSONWriter) {
        json.field("from", line.event.interval?.lowerBound.description)
        json.field("to", line.event.interval?.upperBound.description)
        if let offset = line.event.offset { json.field("offset", offset) }
        json.field("precision", line.event.precision.rawValue)
        json.field("text", line.event.text)
        json.key("entities")
        json.array { json in
            for name in line.entities { json.string(name) }
        }
        json.field("value", line.value)
        json.field("derivation", line.derivation)
        json.field("article", article.title)
        json.field("published", article.published?.day.description)
        json.field("url", article.url)
    }

    /// RFC 4180, with a header and CRLF.
    ///
    /// A field of the article that a spreadsheet would take for a formula gets an apostrophe before it.
    package static func csv(_ article: Article, _ annotation: Annotation) -> String {
        csv([(article, annotation)])
    }

    /// One table of several articles.
    package static func csv(_ articles: [(Article, Annotation)]) -> String {
        csvHead
            + articles.map { article, annotation in
                lines(annotation).map { csvRow($0, article.dated(by: annotation)) }.joined()
            }.joined()
    }

    static let csvHead = "from,to,offset,precision,text,entities,value,derivation,article,published,url\r\n"

    static func csvRow(_ line: Line, _ article: Article) -> String {
        let fields = [
            line.event.interval?.lowerBound.description ?? "", line.event.interval?.upperBound.description ?? "",
            line.event.offset.map(String.init) ?? "", line.event.precision.rawValue, CSV.text(line.event.text),
            CSV.text(line.entities.joined(separator: "; ")), line.value ?? "", line.derivation ?? "",
            CSV.text(article.title ?? ""), article.published?.day.description ?? "", CSV.text(article.url ?? ""),
        ]
        return CSV.record(fields)
    }

    /// A heading and a list, one line an event; how a date was worked out stands behind it.
    package static func markdown(_ article: Article, _ annotation: Annotation) -> String {
        var markdown = "# Timeline\(article.title.map { ": \($0.escapedForMarkdown)" } ?? "")\n\n"
        if let published = annotation.published {
            markdown += "Published \(DateText.publication(published))\n\n"
        }
        return markdown + lines(annotation).map(markdownRow).joined()
    }

    static func markdownRow(_ line: Line) -> String {
        let how = line.derivation.map { " *(\($0.escapedForMarkdown))*" } ?? ""
        return "- **\(DateText.event(line.event))** \(line.event.text.escapedForMarkdown)\(how)\n"
    }
}

extension Article {
    /// With the day of publication as the annotation has it, as quotes and entities are written too.
    fileprivate func dated(by annotation: Annotation) -> Article {
        var article = self
        article.published = annotation.published ?? published
        return article
    }
}
