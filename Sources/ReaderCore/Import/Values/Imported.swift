package import ReaderModel

/// What a file gave: one or more articles, and what went wrong on the way.
package struct Imported: Equatable, Sendable {
    package var articles: [Article]
    /// Damage that cost something but not the whole: shown beside the articles.
    package var notices: [Failure]
    /// Nil where the file is a single article.
    package var feed: FeedFacts?
    /// What a feed says beside the article itself; parallel to `articles`, or empty.
    package var entries: [EntryFacts]
    /// The feeds that a subscription list names.
    package var subscriptions: [Subscription]
    /// Other lists that a subscription list includes.
    package var includedLists: [IncludedList] = []
    /// Whether the file ends before its document does: there may be more where it came from.
    package var isCutOff = false
    /// The byte of the only article that the `#name` of its address leads to.
    package var landing: Int?

    package init(
        articles: [Article] = [], notices: [Failure] = [], feed: FeedFacts? = nil, entries: [EntryFacts] = [],
        subscriptions: [Subscription] = []
    ) {
        self.articles = articles
        self.notices = notices
        self.feed = feed
        self.entries = entries
        self.subscriptions = subscriptions
    }
}

/// What a feed says about itself.
package struct FeedFacts: Equatable, Sendable {
    package var title: String?
    package var link: String?
    package var id: String?
    package var author: String?
    /// The people who write it, as a byline; that of entries which name nobody.
    package var byline: String?
    package var subtitle: String?
    package var language: String?
    package var published: Timestamp?
    package var updated: Timestamp?
    package var tags: [String] = []

    package init(title: String? = nil) {
        self.title = title
    }
}

/// What one entry says beside its text.
package struct EntryFacts: Equatable, Sendable {
    /// The source's own identifier (`guid`, `atom:id`).
    package var id: String?
    package var title: String?
    package var link: String?
    package var author: String?
    package var published: Timestamp?
    package var updated: Timestamp?
    /// As visible text.
    package var summary: String? {
        get { summaryText?.words }
        set { summaryText = newValue.map { EntryText($0) } }
    }
    /// As visible text.
    package var content: String? {
        get { contentText?.words }
        set { contentText = newValue.map { EntryText($0) } }
    }
    var summaryText: EntryText?
    var contentText: EntryText?
    package var tags: [String] = []
    package var language: String?
    package var site: String?
    /// The people who wrote it, without addresses and offices; nil where `author` is all there is.
    package var byline: String?
    package var attachments: [Attachment] = []
    package var status = PublishingStatus()
    /// What was done with it in the program that it comes from; nil for entries of feeds and pages.
    package var saved: SavedMarks?

    package init() {}
}

/// A list of feeds that another includes (OPML 2.0, "Inclusion").
package struct IncludedList: Hashable, Sendable {
    /// As it is written: an address, or a path beside the list that names it.
    package var address: String
    /// The names of the folders around it, joined by `/`; empty at the top.
    package var folder: String

    package init(address: String, folder: String) {
        (self.address, self.folder) = (address, folder)
    }
}

/// One feed of a subscription list (OPML).
package struct Subscription: Hashable, Sendable {
    package var title: String?
    package var url: String
    package var site: String?
    /// The names of the folders around it, joined by `/`; empty at the top.
    package var folder: String

    package init(title: String?, url: String, site: String? = nil, folder: String = "") {
        self.title = title
        self.url = url
        self.site = site
        self.folder = folder
    }
}
