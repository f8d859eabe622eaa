import ReaderModel
import ReaderSQLite

/// Title, byline and day of an article as its source gives them now.
struct HeadCorrection {
    private let id: RowID<ArticleRow>
    private let incoming: IncomingArticle
    /// Nil leaves the one that is there.
    private let title: String?
    private let now: Int

    init(_ id: RowID<ArticleRow>, _ incoming: IncomingArticle, title: String?, now: Int) {
        self.id = id
        self.incoming = incoming
        self.title = title
        self.now = now
    }

    /// - Returns: whether anything is other than it was.
    func apply(in database: Database) throws -> Bool {
        let stored = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT title, byline, published, publishedBasis FROM article WHERE id = ?"),
            arguments: [id])
        guard let stored else { return false }
        let byline = incoming.article.byline
        let isOtherTitle = title != nil && title != stored["title"]
        let isOtherByline = byline != nil && byline != stored["byline"]
        if isOtherTitle || isOtherByline {
            try database.execute(
                sql: "UPDATE article SET title = coalesce(?, title), byline = coalesce(?, byline) WHERE id = ?",
                arguments: [title, byline, id])
        }
        guard let day = day(insteadOf: stored["published"], basis: stored["publishedBasis"]) else {
            return isOtherTitle || isOtherByline
        }
        // The moment is repeated beside everything that was found, and dates are worked out from the day.
        try Library.annotateAnew(id, in: database)
        try database.execute(
            sql: "UPDATE article SET published = ?, publishedBasis = ?, sortedAt = ? WHERE id = ?",
            arguments: [day.day.number, day.basis.rawValue, incoming.sortedAt(now: now), id])
        return true
    }

    /// The day of publication, where it is a correction.
    ///
    /// Some feeds give the day of the fetch or of the last change, which would bring old articles to the top of the list
    /// again and again; and what the reader said stands.
    private func day(insteadOf stored: Int?, basis: String?) -> PublicationDate? {
        // What was worked out, and the day of saving, give way to what is stated.
        let isVague = [PublicationDate.Basis.inferred, .saved].contains { $0.rawValue == basis }
        let known = isVague ? nil : stored
        guard let day = incoming.article.published, incoming.saysWhenPublished || day.basis == .given,
            day.day.number != known, basis != PublicationDate.Basis.given.rawValue
        else { return nil }
        return known == nil || day.day.number < now / 86_400 - 1 ? day : nil
    }
}
