import ReaderBasics
package import ReaderLibrary
package import ReaderModel

/// What was found in a library, for other programs, row by row: the memory it takes does not grow with the library.
package struct LibraryExport {
    package enum Subject: Sendable {
        case timeline, quotes, entities
    }

    package enum Format: Sendable {
        case json, csv, markdown
        /// The timeline only.
        case ics
    }

    private let library: Library
    private let scope: FindingScope
    private let format: Format
    private let output: OutputBuffer

    /// - Parameter write: takes some of the bytes at a time.
    package init(
        of library: Library, _ scope: FindingScope, as format: Format, write: @escaping ([UInt8]) -> Void
    ) {
        self.library = library
        self.scope = scope
        self.format = format
        output = OutputBuffer(write)
    }

    /// - Parameter today: the day the calendar is made on.
    package func write(_ subject: Subject, today: CalendarDay) throws {
        switch subject {
        case .timeline: try timeline(today)
        case .quotes: try quotes()
        case .entities: try entities()
        }
        output.end()
    }

    // MARK: Timeline

    private func timeline(_ today: CalendarDay) throws {
        switch format {
        case .json:
            try list { add in
                try eachEvent { line, article in add { TimelineExport.write(line, article, &$0) } }
            }
        case .csv:
            output.write(TimelineExport.csvHead)
            try eachEvent { output.write(TimelineExport.csvRow($0, $1)) }
        case .markdown:
            output.write("# Timeline\n\n")
            try eachEvent { line, _ in output.write(TimelineExport.markdownRow(line)) }
        case .ics:
            output.write(TimelineExport.calendarHead(title: nil))
            try eachEvent { output.write(TimelineExport.calendarEntry($0, $1, stamp: today)) }
            output.write(TimelineExport.calendarEnd)
        }
    }

    private func eachEvent(_ take: (TimelineExport.Line, Article) -> Void) throws {
        try library.events(in: scope) { found in
            let event = Event(
                // What a calendar knows an event by, with its article and range.
                id: Event.ID(found.days.lowerBound.number), range: found.range, time: TimeExpression.ID(0),
                interval: found.days, precision: found.precision, text: QuoteRow.line(found.text))
            take(
                TimelineExport.Line(
                    event: event, derivation: found.derivation, value: found.value, entities: found.names),
                Self.head(found.article))
        }
    }

    private static func head(_ found: FoundIn) -> Article {
        Article(
            id: Article.ID("library:\(found.id)"), title: found.title, url: found.url,
            published: found.published.map { PublicationDate($0, basis: .metadata) }, text: Text(""), blocks: [])
    }

    // MARK: Quotes

    private func quotes() throws {
        switch format {
        case .json, .ics:
            try list { add in
                try library.quotes(in: scope) { found in add { QuoteExport.write(QuoteRow(found), &$0) } }
            }
        case .csv:
            output.write(QuoteExport.csvHead)
            try library.quotes(in: scope) { output.write(QuoteExport.csvRow(QuoteRow($0))) }
        case .markdown:
            var article: RowID<ArticleRow>?
            try library.quotes(in: scope) { found in
                let isNew = found.article.id != article
                article = found.article.id
                output.write(QuoteExport.markdownRow(QuoteRow(found), withTitle: isNew))
            }
        }
    }

    // MARK: Entities

    private func entities() throws {
        switch format {
        case .json, .ics:
            try list { add in
                try library.entities(in: scope) { found in add { EntityExport.write(found, &$0) } }
            }
        case .csv:
            output.write(EntityExport.libraryHead(asTable: false))
            try library.entities(in: scope) { output.write(EntityExport.csvRow($0)) }
        case .markdown:
            output.write(EntityExport.libraryHead(asTable: true))
            try library.entities(in: scope) { output.write(EntityExport.markdownRow($0)) }
        }
    }

    // MARK: JSON

    /// An array, one value after the other.
    private func list(_ fill: ((_ value: (inout JSONWriter) -> Void) -> Void) throws -> Void) throws {
        var isFirst = true
        output.write("[\n")
        try fill { value in
            var json = JSONWriter()
            json.object(value)
            output.write((isFirst ? "" : ",\n"))
            output.write(json.bytes)
            isFirst = false
        }
        output.write(isFirst ? "]\n" : "\n]\n")
    }
}

/// Hands bytes on some at a time.
private final class OutputBuffer {
    private var bytes: [UInt8] = []
    private let hand: ([UInt8]) -> Void
    private static let limit = 64 * 1024

    init(_ hand: @escaping ([UInt8]) -> Void) { self.hand = hand }

    func write(_ text: String) { write(Array(text.utf8)) }

    func write(_ more: [UInt8]) {
        bytes += more
        if bytes.count >= Self.limit { end() }
    }

    func end() {
        if !bytes.isEmpty { hand(bytes) }
        bytes.removeAll(keepingCapacity: true)
    }
}
