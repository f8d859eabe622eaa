import ReaderBasics
import ReaderImport
import ReaderModel
import ReaderWork

/// One article with what was found in it.
struct ArticleExportRow {
    let marked: MarkedArticle
    /// Counts the articles of a page from 1.
    let number: Int

    fileprivate var article: Article { marked.article }
    fileprivate var annotation: Annotation { marked.annotation }
}

extension ArticleExportRow: ExportRow {
    static let columns = ["id", "title", "byline", "source", "published", "language", "words", "url", "text"]

    var fields: [String] {
        let published = (annotation.published ?? article.published)?.day.description
        let words = article.text.string.split { $0.isWhitespace }.count
        let facts = [article.id.value, article.title, article.byline, article.site, published, article.language]
            .map { $0.map(VisibleText.line) ?? "" }
        return (facts + [String(words), VisibleText.line(article.url ?? ""), VisibleText.text(article.text.string)])
            .map(CSV.text)
    }

    /// The data of `reader annotate --with-text`.
    func write(to json: inout JSONWriter) {
        AnnotationJSON(article, annotation).writeMembers(to: &json, withText: true)
    }

    static func head(_ format: ExportFormat, title: String?) -> String {
        format == .html ? ArticlePage.head(title: title) : ""
    }

    static func end(_ format: ExportFormat) -> String { format == .html ? ArticlePage.end : "" }

    func text(as format: ExportFormat, after previous: ArticleExportRow?, today: CalendarDay) -> String {
        let isFirst = previous == nil
        switch format {
        case .html: return ArticlePage(marked, number: number).section
        case .markdown: return (isFirst ? "" : "\n") + MarkdownText.document(dated)
        case .text: return (isFirst ? "" : "\n----\n\n") + ArticleExtract(dated).plainText + "\n"
        case .json, .jsonl, .csv, .ics, .jsonld: return ""
        }
    }

    private var dated: Article {
        var article = article
        article.published = annotation.published ?? article.published
        return article
    }
}
