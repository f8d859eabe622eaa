package import ReaderLibrary
package import ReaderModel

/// A page of the web that is fetched beside the screen, since the reader has asked for it.
package struct PageJob: Equatable, Sendable {
    package enum Purpose: Equatable, Sendable {
        /// Its text takes the place of that of an article of the library, where it is more.
        case stored(RowID<ArticleRow>)
        /// An article of the library gets the text again that its source carries; nothing is fetched.
        case ownText(RowID<ArticleRow>)
        /// Its text takes the place of that of an article that is not in the library.
        case article(Article.ID)
        /// It is read beside the others: a link leads to it.
        case link
    }

    package var purpose: Purpose
    /// Of the web; what is known of it in the library for an article there.
    package var address: String
    /// The address that the reader has typed and that the article with the link or the page came from; nil for none.
    package var typed: String?
    /// Whether the pages of all entries of its feed are fetched from now on, which is told with what comes.
    package var isOfFeed: Bool

    package init(_ purpose: Purpose, address: String, typed: String? = nil, isOfFeed: Bool = false) {
        (self.purpose, self.address, self.typed, self.isOfFeed) = (purpose, address, typed, isOfFeed)
    }
}

/// What came of it.
package enum PageOutcome: Equatable, Sendable {
    /// The article as it stands in the library now, and what is known of it there.
    case stored(Article, ReadingState)
    /// The page says no more than what is there.
    case noMore
    /// A page that is not in the library.
    ///
    /// - Parameter landing: the byte that the `#name` of the address leads to.
    case page(Article, landing: Int?)
}
