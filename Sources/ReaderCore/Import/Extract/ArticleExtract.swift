import ReaderBasics
package import ReaderModel

/// One imported article as `reader extract` writes it.
package struct ArticleExtract: Equatable, Sendable {
    package var title: String?
    package var byline: String?
    /// ISO 8601, as finely as the source says.
    package var published: String?
    package var modified: String?
    package var site: String?
    package var language: String?
    package var url: String?
    /// Without what stands for pictures and recordings.
    package var text: String
    /// All of the text; not written as data.
    var shown: String

    /// - Parameter facts: what the source says beside the article; finer than what the article keeps.
    package init(_ article: Article, _ facts: EntryFacts? = nil) {
        title = article.title.map(VisibleText.line)
        byline = article.byline.map(VisibleText.line)
        published = facts?.published?.description ?? article.published?.day.description
        modified = facts?.updated?.description ?? article.modified?.description
        site = article.site.map(VisibleText.line)
        language = article.language.map(VisibleText.line)
        url = article.url.map(VisibleText.line)
        text = VisibleText.text(Article.words(article.text, article.blocks))
        shown = VisibleText.text(article.text.string)
    }
}

/// A feed, a list or a package of articles as `reader extract` writes it.
package struct FeedExtract: Equatable, Sendable {
    package struct Feed: Equatable, Sendable {
        package var title: String?
        package var link: String?
        package var id: String?
        package var author: String?
        package var published: String?
        package var updated: String?
        package var subtitle: String?
        package var language: String?
        package var tags: [String]
    }
    package struct Entry: Equatable, Sendable {
        package var id: String?
        package var title: String?
        package var link: String?
        package var author: String?
        package var published: String?
        package var updated: String?
        package var summary: String?
        package var content: String?
        package var tags: [String]
        package var language: String?
        package var site: String?
        /// The folders around a feed in a subscription list.
        package var folder: String?
        package var attachments: [File]?
        /// What the article shows; not written as data.
        var shown: String?
    }

    /// A recording, picture or other file of an entry.
    package struct File: Equatable, Sendable {
        package var url: String
        package var kind: String
        package var type: String?
        package var description: String?
        package var size: Int?
        package var duration: Int?

        init(_ attachment: Attachment) {
            url = VisibleText.line(attachment.url)
            kind = attachment.kind.rawValue
            type = attachment.type.map(VisibleText.line)
            description = attachment.description.map(VisibleText.line)
            size = attachment.size
            duration = attachment.duration
        }
    }

    package var feed: Feed
    package var entries: [Entry]

    package init(_ imported: Imported) {
        let facts = imported.feed ?? FeedFacts()
        feed = Feed(
            title: facts.title.map(VisibleText.text), link: facts.link.map(VisibleText.line),
            id: facts.id.map(VisibleText.line), author: facts.author.map(VisibleText.text),
            published: facts.published?.description, updated: facts.updated?.description,
            subtitle: facts.subtitle.map(VisibleText.text), language: facts.language.map(VisibleText.line),
            tags: facts.tags.map(VisibleText.line))
        if !imported.subscriptions.isEmpty {
            entries = imported.subscriptions.map(Self.entry)
        } else if imported.entries.count == imported.articles.count {
            entries = zip(imported.entries, imported.articles).map(Self.entry)
        } else {
            entries = imported.articles.map(Self.entry)
        }
    }

    private static func entry(_ subscription: Subscription) -> Entry {
        Entry(
            title: subscription.title.map(VisibleText.line), link: VisibleText.line(subscription.url), tags: [],
            site: subscription.site.map(VisibleText.line), folder: VisibleText.line(subscription.folder))
    }

    private static func entry(_ facts: EntryFacts, _ article: Article) -> Entry {
        Entry(
            id: facts.id.map(VisibleText.line), title: facts.title.map(VisibleText.text),
            link: facts.link.map(VisibleText.line), author: facts.author.map(VisibleText.text),
            published: facts.published?.description, updated: facts.updated?.description,
            summary: facts.summary.map(VisibleText.text), content: facts.content.map(VisibleText.text),
            tags: facts.tags.map(VisibleText.line), language: facts.language.map(VisibleText.line),
            site: facts.site.map(VisibleText.line),
            attachments: facts.attachments.isEmpty ? nil : facts.attachments.map(File.init),
            shown: VisibleText.text(article.text.string))
    }

    private static func entry(_ article: Article) -> Entry {
        let record = ArticleExtract(article)
        return Entry(
            id: VisibleText.line(article.id.value), title: record.title, link: record.url, author: record.byline,
            published: record.published, updated: record.modified, content: record.text, tags: [],
            language: record.language, site: record.site)
    }
}

/// What a file gave, in the shape that fits it.
package enum Extract: Equatable, Sendable {
    case article(ArticleExtract)
    case feed(FeedExtract)

    package init(_ imported: Imported) {
        if imported.feed == nil, imported.subscriptions.isEmpty, imported.articles.count == 1 {
            let article = imported.articles[0]
            self = .article(ArticleExtract(article, imported.entries.first))
        } else {
            self = .feed(FeedExtract(imported))
        }
    }
}
