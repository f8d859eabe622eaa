import ReaderModel

/// What was imported as plain text and as Markdown.
extension Extract {
    /// Title, byline and date on lines of their own, a blank line, and the text; entries divided by a line of dashes.
    package var plainText: String {
        switch self {
        case .article(let article): article.plainText
        case .feed(let feed):
            feed.entries.map { Self.article($0).plainText }.joined(separator: "\n\n----\n\n")
        }
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

extension ArticleExtract {
    /// Title, byline and date on lines of their own, a blank line, and the text.
    package var plainText: String {
        // A text that begins with its own headline does not need it twice.
        let title = title.flatMap { shown.hasPrefix($0) ? nil : $0 }
        let head = [title, byline, published, site, url].compactMap(\.self)
        return (head.isEmpty ? "" : head.joined(separator: "\n") + "\n\n") + shown
    }
}
