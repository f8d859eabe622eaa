import ReaderBasics
package import ReaderLibrary
package import ReaderModel

/// One quote with all that an export says of it.
package struct QuoteRow: Equatable, Sendable {
    package var article: String?
    package var url: String?
    package var published: String?
    /// The outlet: the name of the feed, else of the site.
    package var source: String?
    package var kind: Quote.Kind
    /// The words on one line, quotation marks included; "…" where the attribution divides them.
    package var words: String
    /// The speaker's full name, or the article's words for somebody without a name; nil where nobody is sure.
    package var speaker: String?
    /// How the article describes the speaker.
    package var description: String?
    /// The reporting verb or phrase.
    package var cue: String?

    package init(_ quote: Quote, in article: Article, _ annotation: Annotation) {
        let entity = quote.speaker?.entity.flatMap { id in annotation.entities.first { $0.id == id } }
        let published = annotation.published ?? article.published
        self.article = article.title
        url = article.url
        self.published = published?.day.description
        source = article.site
        kind = quote.kind
        words = quote.parts.map { Self.line(article.text[$0]) }.joined(separator: " … ")
        speaker = entity?.name ?? quote.speaker.map { Self.line(article.text[$0.range]) }
        description = entity?.description
        cue = quote.cue.map { Self.line(article.text[$0]) }
    }

    /// A quote of the library.
    init(_ found: FoundQuote) {
        article = found.article.title
        url = found.article.url
        published = found.article.published?.description
        source = found.article.source
        kind = found.kind
        words = found.parts.map(Self.line).joined(separator: " … ")
        speaker = found.speaker.map(Self.line)
        description = found.description.map(Self.line)
        cue = found.cue.map(Self.line)
    }

    /// A quote of a list of the library.
    package init(_ quote: LibraryQuote) {
        article = quote.article.title
        url = quote.article.url
        published = quote.article.isUndated ? nil : quote.article.day.description
        source = quote.article.source
        kind = quote.kind
        words = Self.line(quote.words)
        speaker = quote.speakerName.map(Self.line)
        description = quote.speakerDescription.map(Self.line)
        cue = nil
    }

    /// “…” — Sarah Sanders, White House spokesperson
    package var attributed: String {
        Self.attributed(words, to: speaker, description)
    }

    /// Words with the speaker they belong to, and who that is.
    package static func attributed(_ words: String, to speaker: String?, _ description: String?) -> String {
        guard let speaker else { return words }
        return "\(words) — \(speaker)\(description.map { ", \($0)" } ?? "")"
    }

    /// The rows of an annotation, in the order of the text.
    package static func rows(of article: Article, _ annotation: Annotation) -> [QuoteRow] {
        annotation.quotes.map { QuoteRow($0, in: article, annotation) }
    }

    /// On one line, and harmless to print.
    static func line(_ text: String) -> String { VisibleText.line(text.onOneLine) }
}
