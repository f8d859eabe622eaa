import ReaderExport
import ReaderLibrary
import ReaderModel
import ReaderPanes

/// A quote as it is copied: the words, whose they are, and where and when they stand.
struct Citation: Equatable {
    var words: String
    var kind: Quote.Kind
    var speaker: String?
    var description: String?
    var source: String?
    var title: String?
    /// As it is shown; nil where it is not known.
    var day: String?
    var address: String?

    /// A quote of the article being read.
    init(_ quote: Quote, in reading: Reading) {
        let row = QuoteRow(quote, in: reading.article, reading.annotation)
        (words, kind, speaker, description) = (row.words, row.kind, row.speaker, row.description)
        (source, title, address) = (reading.article.site, reading.article.displayTitle, reading.article.url)
        day = reading.published.map { DateText.day($0.day) }
    }

    /// A quote of the library.
    init(_ quote: LibraryQuote) {
        (words, kind) = (quote.words, quote.kind)
        (speaker, description) = (quote.speakerName, quote.speakerDescription)
        let article = quote.article
        (source, title, address) = (article.source, article.title, article.url)
        day = article.isUndated ? nil : article.dated(DateText.day)
    }

    /// `“…” — Anna Lindqvist, mayor of Gothenburg. The Courier, “Bridge opens”, 12 Oct 2020, https://…`
    ///
    /// What was said in other words is marked as such, so that nobody takes them for the speaker's.
    var text: String {
        let mark =
            switch kind {
            case .direct: ""
            case .mixed: "(partly paraphrased) "
            case .indirect: "(paraphrase) "
            }
        let place = [source, title.map { "“\($0)”" }, day, address].compactMap(\.self).joined(separator: ", ")
        let statement = mark + QuoteRow.attributed(words, to: speaker, description)
        return place.isEmpty ? statement : "\(statement)\(speaker == nil ? " —" : ".") \(place)"
    }
}
