extension LibrarySchema {
    /// Full-text search in what is said, and a digest of each article for what lists tell of many.
    ///
    /// The index keeps no copy of the words: the view cuts them out of the texts. What was found by an older annotator
    /// is not in it, and comes in when it is found anew; `isSearched` tells one from the other.
    static let said = """
        ALTER TABLE quote ADD COLUMN isSearched INTEGER NOT NULL DEFAULT 0;
        CREATE VIEW quoted AS
            SELECT quote.id AS id, stretches(body.text, quote.parts) AS words
            FROM quote JOIN body ON body.article = quote.article;
        CREATE VIRTUAL TABLE said USING fts5(words, content='quoted', content_rowid='id', tokenize='words');
        CREATE TRIGGER saidAdd AFTER INSERT ON quote BEGIN
            INSERT INTO said(rowid, words) SELECT id, words FROM quoted WHERE id = new.id;
            UPDATE quote SET isSearched = 1 WHERE id = new.id;
        END;
        CREATE TRIGGER saidRemove BEFORE DELETE ON quote WHEN old.isSearched BEGIN
            INSERT INTO said(said, rowid, words) SELECT 'delete', id, words FROM quoted WHERE id = old.id;
        END;
        -- while its text is still there
        CREATE TRIGGER saidRemoveArticle BEFORE DELETE ON article BEGIN
            DELETE FROM quote WHERE article = old.id;
        END;
        CREATE TRIGGER saidForgetText BEFORE UPDATE OF text ON body BEGIN
            DELETE FROM quote WHERE article = old.article;
        END;
        """

    /// What an article has, packed (`ArticleDigest`), so that names and days of many articles are counted at once;
    /// NULL where it has to be made.
    static let digests = """
        CREATE INDEX articleSite ON article(site);
        CREATE TABLE articleDigest (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            names BLOB,
            days BLOB,
            quotes INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX articleDigestDue ON articleDigest(article) WHERE names IS NULL;
        \(["mention", "quote", "event"].map(forgetting).joined(separator: "\n"))
        """

    private static func forgetting(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)DigestAdd AFTER INSERT ON \(table) BEGIN
            INSERT INTO articleDigest (article) VALUES (new.article)
                ON CONFLICT DO UPDATE SET names = NULL WHERE names IS NOT NULL;
        END;
        CREATE TRIGGER \(table)DigestRemove AFTER DELETE ON \(table) BEGIN
            UPDATE articleDigest SET names = NULL WHERE article = old.article AND names IS NOT NULL;
        END;
        \(changing(table))
        """
    }

    private static func changing(_ table: String) -> String {
        let columns = ["mention": "entity, count", "quote": "speaker", "event": "fromDay, toDay"]
        return """
            CREATE TRIGGER \(table)DigestChange AFTER UPDATE OF \(columns[table] ?? "id") ON \(table) BEGIN
                UPDATE articleDigest SET names = NULL WHERE article = new.article AND names IS NOT NULL;
            END;
            """
    }
}
