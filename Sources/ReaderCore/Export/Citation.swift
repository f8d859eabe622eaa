import ReaderBasics
package import ReaderLibrary
package import ReaderModel
import ReaderPanes

/// A quote as it is copied: the words, whose they are, and where and when they stand.
package struct Citation: Equatable, Sendable {
    private(set) var row: QuoteRow
    /// As it is shown; nil where it is not known.
    private(set) var day: String?
    package var address: String?

    /// A quote of an article.
    package init(_ quote: Quote, in article: Article, _ annotation: Annotation) {
        row = QuoteRow(quote, in: article, annotation)
        row.article = article.displayTitle
        address = article.url
        day = (annotation.published ?? article.published).map { DateText.day($0.day) }
    }

    /// A quote of the library.
    package init(_ quote: LibraryQuote) {
        row = QuoteRow(quote)
        address = quote.article.url
        day = quote.article.isUndated ? nil : quote.article.dated(DateText.day)
    }

    /// `“…” — Anna Lindqvist, mayor of Gothenburg. The Courier, “Bridge opens”, 12 Oct 2020, https://…`
    package var text: String {
        let place = place
        return place.isEmpty ? statement : "\(statement)\(row.speaker == nil ? " —" : ".") \(place)"
    }

    /// `“…” — Anna Lindqvist, mayor of Gothenburg`
    ///
    /// What was said in other words is marked as such, so that nobody takes them for the speaker's.
    var statement: String {
        let mark =
            switch row.kind {
            case .direct: ""
            case .mixed: "(partly paraphrased) "
            case .indirect: "(paraphrase) "
            }
        return mark + row.attributed
    }

    private var place: String {
        [row.source, row.article.map { "“\($0)”" }, day, address].compactMap(\.self).joined(separator: ", ")
    }

    /// A page with the quote alone; a paraphrase is no quotation.
    var page: String {
        let name = row.kind == .direct ? "blockquote" : "p"
        let link = address.flatMap { address in
            HarmlessAddress.attribute(address).map {
                "<a href=\"\($0)\" rel=\"noreferrer\">\(VisibleText.line(address).escapedForMarkup)</a>"
            }
        }
        let facts = [row.source, row.article, day].map { $0?.onOneLine.escapedForMarkup } + [link]
        return """
            \(ArticlePage.head(title: row.article))<article>
            <\(name)>\(statement.escapedForMarkup)</\(name)>
            <p class="facts">\(facts.compactMap(\.self).joined(separator: " · "))</p>
            </article>
            \(ArticlePage.end)
            """
    }
}
