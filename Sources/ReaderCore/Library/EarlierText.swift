import ReaderModel
import ReaderSQLite

/// Texts that an article had before: what its source carries, where its page has taken the place of that.
enum EarlierText: String {
    /// What its feed or file carries; the text of the article is that of its page.
    case own

    /// Keeps the text that an article has now, unless one of the kind is kept already.
    func keep(of id: RowID<ArticleRow>, now: Int, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO earlierText (article, kind, text, form, at)
                SELECT article, ?, text, form, ? FROM body WHERE article = ?
                """,
            arguments: [rawValue, now, id])
    }

    /// Keeps a text that an article has at its source.
    func keep(_ article: Article, of id: RowID<ArticleRow>, now: Int, in database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO earlierText (article, kind, text, form, at) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            id, rawValue, article.text.string, PackedForm.bytes(blocks: article.blocks, spans: article.spans), now,
        ])
    }

    /// The text and its form; nil where none is kept.
    func stored(of id: RowID<ArticleRow>, in database: Database) throws -> Article? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT article.*, earlierText.text AS text, earlierText.form AS form
                    FROM earlierText JOIN article ON article.id = article WHERE article = ? AND kind = ?
                    """),
            arguments: [id, rawValue]
        ).map { Library.article($0, id: id) }
    }

    func forget(_ id: RowID<ArticleRow>, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM earlierText WHERE article = ? AND kind = ?", arguments: [id, rawValue])
    }
}

extension LibrarySchema {
    /// `feed.summaries`: 1 where its entries were found to be summaries, 2 where the reader has been told.
    static let earlierTexts = """
        CREATE TABLE earlierText (
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            -- blocks and spans, packed by PackedForm
            form BLOB NOT NULL,
            -- seconds since 1970, UTC
            at INTEGER NOT NULL,
            UNIQUE (article, kind)
        );
        ALTER TABLE feed ADD COLUMN summaries INTEGER NOT NULL DEFAULT 0;
        """
}
