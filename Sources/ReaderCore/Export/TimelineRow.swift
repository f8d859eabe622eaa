import ReaderBasics
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// One event with all that an export says of it.
struct TimelineRow {
    let event: Event
    /// How the date was worked out; nil where the text says it in full.
    let derivation: String?
    /// TIMEX3 value of the date.
    let value: String?
    /// Names of who and what is in it.
    let entities: [String]
    /// The article without its text, dated as it was annotated.
    let article: Article
    /// Whether rows before and behind it may be of other articles, whose order is not theirs.
    let isOfLibrary: Bool

    /// The rows of an annotation, in the order in which things happen.
    static func rows(of article: Article, _ annotation: Annotation) -> [TimelineRow] {
        let times = Dictionary(annotation.times.map { ($0.id.number, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Dictionary(annotation.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let head = Article(
            id: article.id, title: article.title, site: article.site, url: article.url,
            published: annotation.published ?? article.published, text: Text(""), blocks: [])
        return TimelineOrder.sorted(annotation.events).map { index in
            let event = annotation.events[index]
            let time = times[event.time.number]
            return TimelineRow(
                event: event, derivation: time?.derivation, value: time?.value,
                entities: event.entities.compactMap { names[$0] }, article: head, isOfLibrary: false)
        }
    }
}

extension TimelineRow {
    /// An event of the library.
    init(_ found: FoundEvent) {
        event = Event(
            // What a calendar knows an event by, with its article and range.
            id: Event.ID(found.days.lowerBound.number), range: found.range, time: TimeExpression.ID(0),
            interval: found.days, precision: found.precision, text: QuoteRow.line(found.text))
        (derivation, value, entities) = (found.derivation, found.value, found.names)
        let article = found.article
        self.article = Article(
            id: Article.ID(stored: article.id), title: article.title, site: article.source, url: article.url,
            published: article.published.map { PublicationDate($0, basis: .metadata) }, text: Text(""), blocks: [])
        isOfLibrary = true
    }
}

extension TimelineRow: ExportRow {
    static let columns = [
        "from", "to", "offset", "precision", "text", "entities", "value", "derivation", "article", "published", "url",
        "source",
    ]

    var fields: [String] {
        [
            event.interval?.lowerBound.description ?? "", event.interval?.upperBound.description ?? "",
            event.offset.map(String.init) ?? "", event.precision.rawValue, CSV.text(event.text),
            CSV.text(entities.joined(separator: "; ")), value ?? "", derivation ?? "", CSV.text(article.title ?? ""),
            article.published?.day.description ?? "", CSV.text(article.url ?? ""), CSV.text(article.site ?? ""),
        ]
    }

    /// `offset` counts days from an unknown publication.
    func write(to json: inout JSONWriter) {
        json.field("from", event.interval?.lowerBound.description)
        json.field("to", event.interval?.upperBound.description)
        if let offset = event.offset { json.field("offset", offset) }
        json.field("precision", event.precision.rawValue)
        json.field("text", event.text)
        json.key("entities")
        json.array { json in
            for name in entities { json.string(name) }
        }
        json.field("value", value)
        json.field("derivation", derivation)
        json.field("article", article.title)
        json.field("published", article.published?.day.description)
        json.field("url", article.url)
        json.field("source", article.site)
    }

    static func head(_ format: ExportFormat, title: String?) -> String {
        format == .ics ? TimelineCalendar.head(title: title) : ""
    }

    static func end(_ format: ExportFormat) -> String { format == .ics ? TimelineCalendar.end : "" }

    func text(as format: ExportFormat, after previous: TimelineRow?, today: CalendarDay) -> String {
        if format == .ics { return TimelineCalendar.entry(self, stamp: today) }
        return format == .markdown ? markdown(after: previous) : ""
    }

    /// A heading and a list, one line an event; how a date was worked out stands behind it.
    private func markdown(after previous: TimelineRow?) -> String {
        let how = derivation.map { " *(\($0.escapedForMarkdown))*" } ?? ""
        let line = "- **\(DateText.event(event))** \(event.text.escapedForMarkdown)\(how)"
        if isOfLibrary { return (previous == nil ? "# Timeline\n\n" : "") + line + place + "\n" }
        let isNew = previous?.article.id != article.id
        return (isNew ? (previous == nil ? "" : "\n") + heading : "") + line + "\n"
    }

    /// Where a row of the library stands.
    private var place: String {
        let facts = [article.site, article.title, article.published.map { DateText.day($0.day) }].compactMap(\.self)
        return facts.isEmpty ? "" : " — " + facts.joined(separator: ", ").escapedForMarkdown
    }

    private var heading: String {
        let title = article.title.map { ": \($0.escapedForMarkdown)" } ?? ""
        let published = article.published.map { "Published \(DateText.publication($0))\n\n" } ?? ""
        return "# Timeline\(title)\n\n" + published
    }
}
