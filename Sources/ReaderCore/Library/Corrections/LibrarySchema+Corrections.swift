extension LibrarySchema {
    /// What the reader has decided, apart from what annotators found: it stays when that is made anew.
    static let corrections = """
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY,
            -- NULL for a rule of the whole library
            article INTEGER REFERENCES article(id) ON DELETE CASCADE,
            -- JSON as in Docs/Corrections.md, with positions in bytes
            detail TEXT NOT NULL,
            -- when, in seconds since 1970, UTC
            at INTEGER NOT NULL
        );
        -- what the source of an article says of its day, where the reader says otherwise
        CREATE TABLE sourceDay (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            published INTEGER,
            basis TEXT,
            sortedAt INTEGER NOT NULL
        );
        CREATE INDEX correctionArticle ON correction(article, id);
        """
}
