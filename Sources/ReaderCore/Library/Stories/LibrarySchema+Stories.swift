extension LibrarySchema {
    /// Which articles tell one story. All of it is found again where it is lost.
    static let stories = """
        -- articles that are still to be compared with others
        CREATE TABLE storyWaiting (article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE);
        INSERT INTO storyWaiting SELECT id FROM article;
        CREATE TRIGGER storyWaitingAdd AFTER INSERT ON body BEGIN
            INSERT OR IGNORE INTO storyWaiting VALUES (new.article);
        END;
        CREATE TRIGGER storyWaitingText AFTER UPDATE OF text ON body BEGIN
            INSERT OR IGNORE INTO storyWaiting VALUES (new.article);
        END;
        CREATE TRIGGER storyWaitingHead AFTER UPDATE OF title, published ON article BEGIN
            INSERT OR IGNORE INTO storyWaiting VALUES (new.id);
        END;

        -- what is remembered of an article, packed by PackedSignature, and the day it stands for
        CREATE TABLE storySignature (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            signature BLOB NOT NULL
        );
        CREATE INDEX storySignatureDay ON storySignature(day);

        -- the words that matter in it; of an article that has gone they stay without harm
        CREATE TABLE storyTerm (
            word INTEGER NOT NULL,
            day INTEGER NOT NULL,
            article INTEGER NOT NULL,
            PRIMARY KEY (word, day, article)
        ) WITHOUT ROWID;

        -- an article that tells the same as others: the story is the number of its first article
        CREATE TABLE storyMember (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            story INTEGER NOT NULL,
            -- the article that has the same wording; it may have gone
            copyOf INTEGER
        );
        CREATE INDEX storyMemberStory ON storyMember(story);
        """

    /// Has every article compared anew.
    static let storiesAnew = "INSERT OR IGNORE INTO storyWaiting SELECT id FROM article"
}
