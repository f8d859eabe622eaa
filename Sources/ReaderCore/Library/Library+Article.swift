package import ReaderModel
import ReaderSQLite

/// Reading one article back.
extension Library {
    /// The whole article; nil where it is gone.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func article(_ id: RowID<ArticleRow>) throws(Failure) -> Article? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM article JOIN body ON body.article = article.id WHERE article.id = ?",
                arguments: [id]
            ).map { Self.article($0, id: id) }
        }
    }

    /// Gives an article another text, that of its page for instance.
    ///
    /// - Throws: `Failure` where the library cannot be written.
    package func replaceText(of id: RowID<ArticleRow>, with article: Article) throws(Failure) {
        try write { try Self.replaceText(of: id, with: article, in: $0) }
    }

    /// What the reader should know of a stored text: that it is not what was kept; nil where it is.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func alterationNotice(of id: RowID<ArticleRow>) throws(Failure) -> String? {
        try read { database in
            guard try StoredBody(of: id, in: database)?.isAltered == true else { return nil }
            return "This text is not as it was kept: the disk has altered it. Run: reader doctor --repair --fetch"
        }
    }

    static func article(_ row: Row, id: RowID<ArticleRow>) -> Article {
        let text = Text(row["text"] as String)
        let form = PackedForm.read(row["form"], length: text.count)
        let basis = (row["publishedBasis"] as String?).flatMap(PublicationDate.Basis.init) ?? .metadata
        // What was worked out is worked out again from the same text, and does not become what is known.
        let day: Int? = basis == .inferred || basis == .saved ? nil : row["published"]
        let published = day.map { PublicationDate(CalendarDay(number: $0), basis: basis) }
        var article = Article(
            id: Article.ID(stored: id), title: row["title"], byline: row["byline"], site: row["site"],
            url: row["url"], published: published, modified: (row["modified"] as Int?).map(CalendarDay.init(number:)),
            language: row["language"], text: text,
            blocks: form?.blocks ?? [Block(.paragraph, 0..<text.count)], spans: form?.spans ?? [])
        article.isLanguageGiven = row["languageIsGiven"]
        return article
    }
}

extension Article.ID {
    /// The name of an article of the library.
    package init(stored id: RowID<ArticleRow>) {
        self.init("library:\(id)")
    }
}
