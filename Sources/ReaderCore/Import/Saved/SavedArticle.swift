import ReaderBasics
package import ReaderModel

/// An article out of the fields of another program's database.
package enum SavedArticle {
    /// - Parameters:
    ///   - html: its text; empty where there is none.
    ///   - seconds: of publication since 1970, UTC.
    ///   - name: tells it from others of the file.
    package static func article(
        html: String, title: String, byline: String, site: String, address: String, seconds: Int?, name: String
    ) -> Article {
        let url = WebAddress.resolved(address, base: nil)
        let content = FeedText.content(html: html, base: url, limits: .standard)
        return Article(
            id: Article.ID(name), title: title.nonEmpty.map { CharacterReference.decoded($0).onOneLine },
            byline: byline.nonEmpty, site: site.nonEmpty, url: url,
            published: seconds.map {
                PublicationDate(CalendarDay(number: Int((Double($0) / 86_400).rounded(.down))), basis: .metadata)
            },
            text: content.text, blocks: content.blocks, spans: content.spans)
    }
}
