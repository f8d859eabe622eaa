extension LibrarySchema {
    /// Deleted articles, for as long as they can be put back.
    ///
    /// The columns that lists show and queries ask for are called as those of `article` are; what is large stands behind
    /// them.
    static let bin = """
        CREATE TABLE bin (
            id INTEGER PRIMARY KEY,
            -- the number it had
            article INTEGER NOT NULL,
            -- seconds since 1970, UTC
            deletedAt INTEGER NOT NULL,
            feed INTEGER REFERENCES feed(id) ON DELETE SET NULL,
            title TEXT,
            byline TEXT,
            site TEXT,
            url TEXT,
            language TEXT,
            published INTEGER,
            publishedBasis TEXT,
            sortedAt INTEGER NOT NULL,
            addedAt INTEGER NOT NULL,
            words INTEGER NOT NULL,
            isRead INTEGER NOT NULL,
            isStarred INTEGER NOT NULL,
            isHighlighted INTEGER NOT NULL,
            -- names of tags, with the character 31 between
            tags TEXT,
            -- what the reader wrote, a note a line
            notes TEXT NOT NULL,
            -- the words of title, byline and text as searches have them, with the character 30 between the three
            tokens TEXT NOT NULL,
            -- the rows of all its tables (PackedRows)
            rows BLOB NOT NULL
        );
        CREATE INDEX binDeleted ON bin(deletedAt, id);
        CREATE INDEX binFeed ON bin(feed);
        """

    /// What rules hide lies in the bin, but is not emptied with it; what they highlight stands out in lists.
    static let hiding = """
        ALTER TABLE bin ADD COLUMN isHidden INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE article ADD COLUMN isHighlighted INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX articleHighlighted ON article(sortedAt, id) WHERE isHighlighted = 1;
        """
}
