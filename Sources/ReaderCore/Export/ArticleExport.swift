import ReaderBasics
import ReaderLibrary
package import ReaderModel
package import ReaderWork

/// What was found in articles, or the articles themselves, for other programs: article by article, so that the memory it
/// takes does not grow with their number.
package struct ArticleExport {
    private let output: OutputBuffer
    private let take: (MarkedArticle) -> Void
    private let finish: () -> Void

    /// - Parameters:
    ///   - title: of the article, where there is one alone.
    ///   - today: the day that the export is made on.
    ///   - write: takes some of the bytes at a time.
    package init(
        _ subject: ExportSubject, as format: ExportFormat, title: String? = nil, today: CalendarDay,
        write: @escaping ([UInt8]) -> Void
    ) {
        let output = OutputBuffer(write)
        self.output = output
        if format == .jsonld {
            var writer = WebAnnotationWriter(to: output)
            take = { for annotation in WebAnnotations($0).all(of: subject) { writer.add(annotation) } }
            finish = { writer.end() }
            return
        }
        switch subject {
        case .quotes:
            (take, finish) = Self.rows(
                RowWriter(format, title: title, today: today, to: output),
                { QuoteRow.rows(of: $0.article, $0.annotation) })
        case .timeline:
            (take, finish) = Self.rows(
                RowWriter(format, title: title, today: today, to: output),
                { TimelineRow.rows(of: $0.article, $0.annotation) })
        case .entities:
            (take, finish) = Self.rows(
                RowWriter(format, title: title, today: today, to: output),
                { EntityRow.rows(of: $0.article, $0.annotation).map(ArticleEntityRow.init) })
        case .notes: (take, finish) = ({ _ in }, {})
        case .articles:
            var number = 0
            (take, finish) = Self.rows(
                RowWriter(format, title: title, today: today, to: output),
                { marked in
                    number += 1
                    return [ArticleExportRow(marked: marked, number: number)]
                })
        }
    }

    private static func rows<Row: ExportRow>(
        _ writer: RowWriter<Row>, _ rows: @escaping (MarkedArticle) -> [Row]
    ) -> ((MarkedArticle) -> Void, () -> Void) {
        var writer = writer
        return ({ for row in rows($0) { writer.add(row) } }, { writer.end() })
    }

    /// Writes what is to be written of an article.
    package func add(_ article: Article, _ annotation: Annotation) {
        add(MarkedArticle(article: article, annotation: annotation, highlights: []))
    }

    func add(_ marked: MarkedArticle) { take(marked) }

    /// Writes what stands behind the last.
    package func end() {
        finish()
        output.end()
    }

    /// All of it at once.
    package static func text(
        _ subject: ExportSubject, as format: ExportFormat, of articles: [(Article, Annotation)], today: CalendarDay
    ) -> String {
        let marked = articles.map { MarkedArticle(article: $0, annotation: $1, highlights: []) }
        return text(subject, as: format, of: marked, today: today)
    }

    /// As above, with what the reader has marked.
    static func text(
        _ subject: ExportSubject, as format: ExportFormat, of articles: [MarkedArticle], today: CalendarDay
    ) -> String {
        var bytes: [UInt8] = []
        let title = articles.count == 1 ? articles[0].article.displayTitle : nil
        let export = ArticleExport(subject, as: format, title: title, today: today) { bytes += $0 }
        for article in articles { export.add(article) }
        export.end()
        return String(decoding: bytes, as: UTF8.self)
    }
}
