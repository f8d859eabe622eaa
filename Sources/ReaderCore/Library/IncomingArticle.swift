package import ReaderImport
package import ReaderModel

/// An article on its way into the library.
package struct IncomingArticle: Equatable, Sendable {
    package var article: Article
    package var feed: RowID<FeedRow>?
    /// The feed's own identifier of the entry (`guid`, `atom:id`).
    package var entry: String?
    /// Names the feed of an entry that came in a file and not from a subscription.
    package var list: String?
    /// The moment of publication in seconds since 1970, UTC, where more than the day is known.
    package var publishedAt: Int?
    /// Whether the source says when it was published, and not only when it was last changed.
    package var saysWhenPublished = false
    /// Given to the article when it is added, not when it comes again.
    package var tags: [String] = []
    /// What was done with it in the program that it comes from; given to the article also where it is there already.
    package var saved: SavedMarks?

    package init(_ article: Article, feed: RowID<FeedRow>? = nil, entry: String? = nil, publishedAt: Int? = nil) {
        self.article = article
        self.feed = feed
        self.entry = entry
        self.publishedAt = publishedAt
    }
}

/// What became of an incoming article.
package struct KeepResult: Equatable, Sendable {
    package enum Outcome: String, Equatable, Sendable {
        case added
        /// It was there, with another title or text; the reader's place, marks and stars stay.
        case updated
        case known
    }

    package let id: RowID<ArticleRow>
    package let outcome: Outcome
    /// What was highlighted in the program that it comes from.
    package var highlights = SavedHighlightCount()
}
