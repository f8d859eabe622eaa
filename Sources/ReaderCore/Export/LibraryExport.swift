import ReaderAnnotation
import ReaderBasics
import ReaderCorrections
package import ReaderLibrary
package import ReaderModel
package import ReaderWork

/// What was found in a library, or its articles, for other programs, row by row: the memory it takes does not grow with the
/// library.
package struct LibraryExport {
    private let library: Library
    private let scope: FindingScope
    private let order: [RowID<ArticleRow>]?
    private let format: ExportFormat
    private let today: CalendarDay
    private let output: OutputBuffer

    /// - Parameters:
    ///   - order: the articles of the scope in the order in which they are written; nil for the newest first.
    ///   - today: the day that the export is made on.
    ///   - write: takes some of the bytes at a time.
    package init(
        of library: Library, _ scope: FindingScope, inOrder order: [RowID<ArticleRow>]? = nil, as format: ExportFormat,
        today: CalendarDay, write: @escaping ([UInt8]) -> Void
    ) {
        self.library = library
        self.scope = scope
        self.order = order
        self.format = format
        self.today = today
        output = OutputBuffer(write)
    }

    /// - Throws: `Failure` where the library cannot be read.
    package func write(_ subject: ExportSubject) throws {
        switch subject {
        case .articles: try articles()
        case .timeline where format == .jsonld:
            try annotations { add in
                var stored = StoredWebAnnotations()
                try library.events(in: scope) { add(stored.event($0)) }
            }
        case .quotes where format == .jsonld:
            try annotations { add in
                var stored = StoredWebAnnotations()
                try library.quotes(in: scope) { add(stored.quote($0)) }
            }
        case .entities where format == .jsonld:
            try annotations { add in
                var stored = StoredWebAnnotations()
                try library.mentions(in: scope) { add(stored.mention($0)) }
            }
        case .notes where format == .jsonld:
            try annotations { add in
                var stored = StoredWebAnnotations()
                try library.highlights(in: scope) { add(stored.note($0, $1)) }
            }
        case .notes: try rows { add in try library.highlights(in: scope) { found, _ in add(NoteRow(found)) } }
        case .timeline: try rows { add in try library.events(in: scope) { add(TimelineRow($0)) } }
        case .quotes: try rows { add in try library.quotes(in: scope) { add(QuoteRow($0)) } }
        case .entities:
            try rows { add in try library.entities(in: scope) { add(LibraryEntityRow(row: EntityRow($0))) } }
        }
        output.end()
    }

    private func rows<Row: ExportRow>(_ fill: ((Row) -> Void) throws -> Void) throws {
        var writer = RowWriter<Row>(format, today: today, to: output)
        try fill { writer.add($0) }
        writer.end()
    }

    private func annotations(_ fill: ((WebAnnotation) -> Void) throws -> Void) throws {
        var writer = WebAnnotationWriter(to: output)
        try fill { writer.add($0) }
        writer.end()
    }

    // MARK: - Articles

    /// Articles that are read and annotated at the same time.
    private static let chunk = 4

    /// Annotated as they are when they are opened.
    private func articles() throws {
        let ids = try order ?? library.articles(in: scope)
        let title = ids.count == 1 ? try library.rows(ids).first?.title : nil
        let export = ArticleExport(.articles, as: format, title: title, today: today) { output.write($0) }
        let jobs = Machine.cores
        for start in stride(from: 0, to: ids.count, by: jobs * Self.chunk) {
            let chunk = try ids[start..<min(start + jobs * Self.chunk, ids.count)].compactMap(library.shown)
            // Nothing cancels this work, so that no article is left out.
            let marked = ParallelWork.map(chunk.count, jobs: jobs) { [today] in try? chunk[$0].marked(today) }
            for article in marked.compactMap(\.self) { export.add(article) }
        }
        export.end()
    }
}
