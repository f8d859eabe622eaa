extension LibrarySchema {
    /// What the reader has marked and written; found by nothing and made by nobody else, so that no recovery makes it anew.
    static let highlights = """
        CREATE TABLE highlight (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            -- what the reader wrote; empty for nothing
            note TEXT NOT NULL DEFAULT '',
            -- the words, what stood around them, and where, as the text was then
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            start INTEGER NOT NULL,
            length INTEGER NOT NULL,
            madeAt INTEGER NOT NULL
        );
        CREATE INDEX highlightArticle ON highlight(article, start);
        """
}
