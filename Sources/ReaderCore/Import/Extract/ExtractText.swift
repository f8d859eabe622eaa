import ReaderModel

/// What was imported as plain text and as Markdown.
extension Extract {
    /// Title, byline and date on lines of their own, a blank line, and the text; entries divided by a line of dashes.
    package var plainText: String {
        switch self {
        case .article(let article): Self.plainText(article)
        case .feed(let feed):
            feed.entries.map { Self.plainText(Self.article($0)) }.joined(separator: "\n\n----\n\n")
        }
    }

    private static func plainText(_ article: ArticleExtract) -> String {
        // A text that begins with its own headline does not need it twice.
        let title = article.title.flatMap { article.shown.hasPrefix($0) ? nil : $0 }
        let head = [title, article.byline, article.published, article.site, article.url].compactMap(\.self)
        return (head.isEmpty ? "" : head.joined(separator: "\n") + "\n\n") + article.shown
    }

    private static func article(_ entry: FeedExtract.Entry) -> ArticleExtract {
        var article = ArticleExtract(Article(id: Article.ID(""), text: "", blocks: []))
        article.title = entry.title
        article.byline = entry.author
        article.published = entry.published
        article.url = entry.link
        article.shown = entry.shown ?? entry.content ?? entry.summary ?? ""
        return article
    }
}
