import ReaderBasics
import ReaderLanguage
package import ReaderLibrary
package import ReaderModel
import ReaderPanes

/// An article as a web page of its own: names, quotes and dates marked, and an index beside it that leads to them.
///
/// It has no script and asks no other file or host for anything, so that it opens anywhere and at any time.
package struct ArticlePage {
    private let marked: MarkedArticle
    private let ids: PageNames

    private var article: Article { marked.article }
    private var annotation: Annotation { marked.annotation }

    /// - Parameter number: counts the articles of the page from 1.
    init(_ marked: MarkedArticle, number: Int) {
        self.marked = marked
        ids = PageNames(number: number)
    }

    /// A whole page with one article.
    ///
    /// - Parameter highlights: what the reader has marked, in the order of the text.
    package static func text(
        of article: Article, _ annotation: Annotation, highlights: [PlacedHighlight] = []
    ) -> String {
        let marked = MarkedArticle(article: article, annotation: annotation, highlights: highlights)
        return head(title: article.displayTitle) + ArticlePage(marked, number: 1).section + end
    }

    /// What stands before the first article.
    ///
    /// - Parameter title: nil where the page holds several articles.
    static func head(title: String?) -> String {
        """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="Reader \(ReaderVersion.number)">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\((title ?? "Articles").onOneLine.escapedForMarkup)</title>
        <style>
        \(PageStyle.sheet)
        </style>
        </head>
        <body>

        """
    }

    static let end = "</body>\n</html>\n"

    /// The article and its index.
    var section: String {
        let marks = PageMark.all(of: article, annotation, ids) + PageMark.highlights(of: marked, ids)
        let language = language.map { " lang=\"\($0.escapedForMarkup)\"" } ?? ""
        let index = PageNotes(marked, ids).markup + PageIndex(article, annotation, ids).markup
        return """
            <div class="page">
            <article\(language) dir="auto">
            \(header)\(PageBlocks.markup(of: article, marks))</article>
            <aside id="\(ids.index)">
            \(index)</aside>
            </div>

            """
    }

    private var language: String? {
        let code = annotation.language.code
        return Language.tag(stated: article.language, found: code.map { Language(tag: $0) ?? .other })
    }

    /// The title, unless it stands in the text, and what is known beside it.
    private var header: String {
        let hasTitle = article.blocks.contains { $0.kind == .title }
        let title = hasTitle ? nil : article.title.map { "<h1>\($0.onOneLine.escapedForMarkup)</h1>\n" }
        let published = (annotation.published ?? article.published).map {
            "<time datetime=\"\($0.day)\">\(DateText.publication($0))</time>"
        }
        let address = article.url.map(VisibleText.line).flatMap { address in
            HarmlessAddress.attribute(address).map {
                "<a href=\"\($0)\" rel=\"noreferrer\">\(address.escapedForMarkup)</a>"
            }
        }
        let facts = [article.byline?.onOneLine.escapedForMarkup, published, article.site?.onOneLine.escapedForMarkup]
        let line = (facts + [address]).compactMap(\.self).joined(separator: " · ")
        return (title ?? "") + (line.isEmpty ? "" : "<p class=\"facts\">\(line)</p>\n")
    }
}
