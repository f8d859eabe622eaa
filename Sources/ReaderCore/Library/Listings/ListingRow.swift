package import ReaderModel

/// One row of a listing.
package enum ListingRow: Equatable, Sendable {
    case entity(LibraryEntity)
    case article(ArticleRow, mentions: Int)
    case mention(LibraryMention)
    case quote(LibraryQuote)
    case event(LibraryEvent)

    /// The article it belongs to; nil for an entity.
    package var article: ArticleRow? {
        switch self {
        case .entity: nil
        case .article(let article, _): article
        case .mention(let mention): mention.article
        case .quote(let quote): quote.article
        case .event(let event): event.article
        }
    }

    /// Where in which article it stands; nil for an entity.
    package var place: LibraryPlace? {
        switch self {
        case .entity: nil
        case .article(let article, _): LibraryPlace(article: article.id, offset: 0)
        case .mention(let mention): LibraryPlace(article: mention.article.id, offset: mention.range.lowerBound)
        case .quote(let quote): LibraryPlace(article: quote.article.id, offset: quote.start)
        case .event(let event): LibraryPlace(article: event.article.id, offset: event.range.lowerBound)
        }
    }
}

/// A byte of an article of the library.
package struct LibraryPlace: Hashable, Sendable {
    package var article: RowID<ArticleRow>
    package var offset: Int

    package init(article: RowID<ArticleRow>, offset: Int) {
        self.article = article
        self.offset = offset
    }
}

/// A mention with the words around it, each on one line.
package struct LibraryMention: Equatable, Sendable {
    package var article: ArticleRow
    package var range: Range<Int>
    package var before: String
    package var words: String
    package var after: String
}

/// Something said in one of the articles.
package struct LibraryQuote: Equatable, Sendable, Identifiable {
    package let id: RowID<LibraryQuote>
    package var article: ArticleRow
    package var speaker: RowID<Entity>?
    /// The speaker's full name, or the article's words for somebody without a name; nil where nobody is sure.
    package var speakerName: String?
    package var speakerDescription: String?
    package var kind: Quote.Kind
    /// Where to look for it in the text.
    package var start: Int
    /// From the start of its first part to the end of its last.
    package var range: Range<Int>
    /// On one line, "…" where the attribution divides them.
    package var words: String
}

/// Something that an article says happened, or will happen, at a time.
package struct LibraryEvent: Equatable, Sendable, Identifiable {
    package let id: RowID<LibraryEvent>
    package var article: ArticleRow
    package var interval: ClosedRange<CalendarDay>
    package var precision: Precision
    package var range: Range<Int>
    /// The clause on one line.
    package var text: String
    /// How the date was worked out; nil for a date written in full.
    package var derivation: String?
    /// Who and what is in it.
    package var names: [String]
}
