import ReaderAnnotation
import ReaderBasics
import ReaderLibrary
import ReaderModel
import ReaderWork

/// A selection or a quote as it is written.
struct PassageText {
    private let passage: Passage
    private let today: CalendarDay

    init(_ passage: Passage, today: CalendarDay) {
        self.passage = passage
        self.today = today
    }

    /// - Throws: `CancellationError`.
    func text(as format: ExportFormat) throws -> String {
        switch passage {
        case .selection(let range, let article, let annotation):
            let excerpt = article.excerpt(range)
            // The words alone, since that is what is looked up, read aloud and translated.
            guard format != .text else { return words + "\n" }
            let found = try annotation?.excerpt(range) ?? Annotator.annotate(excerpt, today: today)
            return ArticleExport.text(.articles, as: format, of: [(excerpt, found)], today: today)
        case .quote(let quote, let article, let annotation):
            var citation = Citation(quote, in: article, annotation)
            citation.address = article.url
            return text(citation, as: format)
        case .storedQuote(let quote): return text(Citation(quote), as: format)
        }
    }

    private func text(_ citation: Citation, as format: ExportFormat) -> String {
        switch format {
        case .text: return citation.text + "\n"
        case .html: return citation.page
        case .markdown, .csv, .json, .jsonl, .ics, .jsonld:
            var bytes: [UInt8] = []
            let output = OutputBuffer { bytes += $0 }
            var writer = RowWriter<QuoteRow>(format, title: citation.row.article, today: today, to: output)
            writer.add(citation.row)
            writer.end()
            output.end()
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// What was selected or said, without anything beside it.
    var words: String {
        switch passage {
        case .selection(let range, let article, _):
            let excerpt = article.excerpt(range)
            return VisibleText.text(
                excerpt.blocks.map { excerpt.text[$0.range] }.filter { !$0.isEmpty }.joined(separator: "\n\n"))
        case .quote(let quote, let article, let annotation):
            return QuoteRow(quote, in: article, annotation).words
        case .storedQuote(let quote): return QuoteRow(quote).words
        }
    }
}
