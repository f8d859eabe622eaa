package import ReaderModel
import ReaderSQLite

/// Texts that an article had before: what its source carries, where its page has taken the place of that.
enum EarlierText: String {
    /// What its feed or file carries; the text of the article is that of its page.
    case own
    /// What it said when the reader read it; its source has another text now.
    case read

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

    /// Keeps the text that the reader has seen before another takes its place: that of the last time, where the reader has
    /// not looked since the last change.
    static func keepWhatWasRead(of id: RowID<ArticleRow>, now: Int, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO earlierText (article, kind, text, form, at)
                SELECT body.article, 'read', text, form, ?2 FROM body JOIN reading ON reading.article = body.article
                WHERE body.article = ?1
                ON CONFLICT (article, kind) DO UPDATE SET text = excluded.text, form = excluded.form, at = excluded.at
                WHERE (SELECT at FROM reading WHERE article = ?1) > earlierText.at
                """
        ).execute(arguments: [id, now])
    }

    /// An article has the text again that the reader has seen.
    static func forgetWhatIsSame(of id: RowID<ArticleRow>, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                DELETE FROM earlierText WHERE article = ?1 AND kind = 'read'
                    AND text = (SELECT text FROM body WHERE article = ?1)
                """
        ).execute(arguments: [id])
    }

    /// Whether the reader has not looked at an article since its text became another, for the table `article`.
    static let isUnseen = """
        EXISTS (
            SELECT 1 FROM earlierText JOIN reading ON reading.article = earlierText.article
            WHERE earlierText.article = article.id AND kind = 'read' AND reading.at <= earlierText.at)
        """

    /// What is other in an article than when the reader read it; nothing where no other text has come since.
    static func changes(of id: RowID<ArticleRow>, in database: Database) throws -> TextChanges {
        guard let old = try read.stored(of: id, in: database)?.text,
            let new = try String.fetchOne(
                database.cachedStatement(sql: "SELECT text FROM body WHERE article = ?"), arguments: [id])
        else { return TextChanges() }
        let isUnseen = try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT \(isUnseen) FROM article WHERE id = ?"), arguments: [id])
        return TextChanges(all: TextChange.all(from: old, to: Text(new)), isUnseen: isUnseen ?? false)
    }

    func forget(_ id: RowID<ArticleRow>, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM earlierText WHERE article = ? AND kind = ?", arguments: [id, rawValue])
    }
}

/// What is other in an article than when the reader read it.
package struct TextChanges: Equatable, Sendable {
    /// In the order of the text.
    package var all: [TextChange] = []
    /// Whether the reader has not looked at it since.
    package var isUnseen = false

    package init(all: [TextChange] = [], isUnseen: Bool = false) { (self.all, self.isUnseen) = (all, isUnseen) }
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
