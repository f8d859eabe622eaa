import ReaderSQLite

extension LibrarySchema {
    /// How many articles of each shelf are unread, kept by triggers; saved searches; and how the list was left.
    static let shelves = """
        -- 'all' and 'starred' have the key 0, the others that of their row
        CREATE TABLE shelfCount (
            shelf TEXT NOT NULL,
            key INTEGER NOT NULL,
            unread INTEGER NOT NULL,
            PRIMARY KEY (shelf, key)
        ) WITHOUT ROWID;
        CREATE TRIGGER shelfArticleAdd AFTER INSERT ON article WHEN new.isRead = 0 BEGIN
            \(count("'all'", "0", by: "1"))
            \(count("'feed'", "new.feed", by: "1", where: "new.feed IS NOT NULL"))
            \(count("'starred'", "0", by: "1", where: "new.isStarred"))
        END;
        CREATE TRIGGER shelfArticleRemove BEFORE DELETE ON article WHEN old.isRead = 0 BEGIN
            \(count("'all'", "0", by: "-1"))
            \(count("'feed'", "old.feed", by: "-1", where: "old.feed IS NOT NULL"))
            \(count("'starred'", "0", by: "-1", where: "old.isStarred"))
            DELETE FROM articleTag WHERE article = old.id;
        END;
        CREATE TRIGGER shelfArticleRead AFTER UPDATE OF isRead ON article WHEN old.isRead <> new.isRead BEGIN
            \(count("'all'", "0", by: "old.isRead - new.isRead"))
            \(count("'feed'", "new.feed", by: "old.isRead - new.isRead", where: "new.feed IS NOT NULL"))
            \(count("'starred'", "0", by: "old.isRead - new.isRead", where: "new.isStarred"))
            UPDATE shelfCount SET unread = unread + old.isRead - new.isRead
                WHERE shelf = 'tag' AND key IN (SELECT tag FROM articleTag WHERE article = new.id);
        END;
        CREATE TRIGGER shelfArticleStar AFTER UPDATE OF isStarred ON article
            WHEN old.isStarred <> new.isStarred AND new.isRead = 0 BEGIN
            \(count("'starred'", "0", by: "new.isStarred - old.isStarred"))
        END;
        CREATE TRIGGER shelfArticleFeed AFTER UPDATE OF feed ON article
            WHEN old.feed IS NOT new.feed AND new.isRead = 0 BEGIN
            UPDATE shelfCount SET unread = unread - 1 WHERE shelf = 'feed' AND key = old.feed;
            \(count("'feed'", "new.feed", by: "1", where: "new.feed IS NOT NULL"))
        END;
        CREATE TRIGGER shelfTagAdd AFTER INSERT ON articleTag
            WHEN (SELECT isRead FROM article WHERE id = new.article) = 0 BEGIN
            \(count("'tag'", "new.tag", by: "1"))
        END;
        CREATE TRIGGER shelfTagRemove AFTER DELETE ON articleTag
            WHEN (SELECT isRead FROM article WHERE id = old.article) = 0 BEGIN
            UPDATE shelfCount SET unread = unread - 1 WHERE shelf = 'tag' AND key = old.tag;
        END;
        CREATE TRIGGER shelfFeedGone AFTER DELETE ON feed BEGIN
            DELETE FROM shelfCount WHERE shelf = 'feed' AND key = old.id;
        END;
        CREATE TRIGGER shelfTagGone AFTER DELETE ON tag BEGIN
            DELETE FROM shelfCount WHERE shelf = 'tag' AND key = old.id;
        END;
        \(countShelves)

        CREATE TABLE savedSearch (
            name TEXT PRIMARY KEY COLLATE NOCASE,
            query TEXT NOT NULL,
            addedAt INTEGER NOT NULL
        ) WITHOUT ROWID;
        -- how many unread articles a query found the last time it was counted
        CREATE TABLE searchCount (
            query TEXT PRIMARY KEY,
            unread INTEGER NOT NULL
        ) WITHOUT ROWID;

        -- the shelf that was open, and the last article that there was
        ALTER TABLE sitting ADD COLUMN title TEXT;
        ALTER TABLE sitting ADD COLUMN feed INTEGER REFERENCES feed(id) ON DELETE SET NULL;
        ALTER TABLE sitting ADD COLUMN search TEXT NOT NULL DEFAULT '';
        ALTER TABLE sitting ADD COLUMN lastArticle INTEGER;
        """

    /// Counts all anew.
    static let countShelves = """
        DELETE FROM shelfCount;
        INSERT INTO shelfCount SELECT 'all', 0, count(*) FROM article WHERE isRead = 0;
        INSERT INTO shelfCount SELECT 'starred', 0, count(*) FROM article WHERE isRead = 0 AND isStarred = 1;
        INSERT INTO shelfCount
            SELECT 'feed', feed, count(*) FROM article WHERE isRead = 0 AND feed IS NOT NULL GROUP BY feed;
        INSERT INTO shelfCount
            SELECT 'tag', tag, count(*) FROM articleTag JOIN article ON article.id = article WHERE isRead = 0 GROUP BY tag;
        """

    private static func count(_ shelf: String, _ key: String, by step: String, where condition: String = "TRUE")
        -> String
    {
        """
        INSERT INTO shelfCount SELECT \(shelf), \(key), \(step) WHERE \(condition)
            ON CONFLICT DO UPDATE SET unread = unread + excluded.unread;
        """
    }
}
