extension LibrarySchema {
    /// What each article says of its entities, and counters that follow from it.
    ///
    /// The counters of `entity`, `entityName` and `entityTrait` are kept by triggers on `mention`, so that they hold
    /// whoever adds, changes or deletes an article.
    static let evidence = """
        -- the entity's name and description in that article
        ALTER TABLE mention ADD COLUMN name TEXT NOT NULL DEFAULT '';
        ALTER TABLE mention ADD COLUMN description TEXT;
        -- JSON arrays: the folded names it goes by there, and what tells it from others of its name
        ALTER TABLE mention ADD COLUMN names TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE mention ADD COLUMN traits TEXT NOT NULL DEFAULT '[]';
        CREATE INDEX mentionDescribed ON mention(entity, sortedAt) WHERE description IS NOT NULL;

        -- how many articles use the name
        ALTER TABLE entityName ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE entityTrait (
            entity INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
            trait TEXT NOT NULL,
            articles INTEGER NOT NULL,
            PRIMARY KEY (entity, trait)
        ) WITHOUT ROWID;
        CREATE INDEX entityUnused ON entity(id) WHERE articles = 0;

        -- the words of the reporting verb, and the TIMEX3 value of the date
        ALTER TABLE quote ADD COLUMN cue TEXT;
        ALTER TABLE event ADD COLUMN value TEXT;
        -- why an article was given up; NULL where it was annotated or waits
        ALTER TABLE article ADD COLUMN annotationFailure TEXT;
        CREATE INDEX articleGivenUp ON article(id) WHERE annotationFailure IS NOT NULL;
        -- how often it has been begun without an end
        ALTER TABLE article ADD COLUMN annotationTries INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX articleWaiting ON article(annotatedBy, annotationTries > 1, sortedAt, id);

        CREATE TRIGGER mentionAdd AFTER INSERT ON mention BEGIN
            UPDATE entity SET articles = articles + 1, mentions = mentions + new.count WHERE id = new.entity;
            INSERT INTO entityName (name, entity, articles)
                SELECT value, new.entity, 1 FROM json_each(new.names) WHERE true
                ON CONFLICT DO UPDATE SET articles = articles + 1;
            INSERT INTO entityTrait (entity, trait, articles)
                SELECT new.entity, value, 1 FROM json_each(new.traits) WHERE true
                ON CONFLICT DO UPDATE SET articles = articles + 1;
            \(rename("new"))
            \(describe("new"))
        END;
        CREATE TRIGGER mentionRemove AFTER DELETE ON mention BEGIN
            UPDATE entity SET articles = articles - 1, mentions = mentions - old.count WHERE id = old.entity;
            UPDATE entityName SET articles = articles - 1
                WHERE entity = old.entity AND name IN (SELECT value FROM json_each(old.names));
            DELETE FROM entityName WHERE entity = old.entity AND articles <= 0;
            UPDATE entityTrait SET articles = articles - 1
                WHERE entity = old.entity AND trait IN (SELECT value FROM json_each(old.traits));
            DELETE FROM entityTrait WHERE entity = old.entity AND articles <= 0;
            \(rename("old"))
            \(describe("old"))
        END;
        CREATE TRIGGER articleRemove AFTER DELETE ON article BEGIN
            DELETE FROM entity WHERE articles = 0;
        END;
        """

    /// An entity goes by the name that most articles give it.
    private static func rename(_ row: String) -> String {
        """
        UPDATE entity SET name = coalesce((
                SELECT substr(trait, length('called ') + 1) FROM entityTrait
                WHERE entity = \(row).entity AND trait >= 'called ' AND trait < 'called!'
                ORDER BY articles DESC, trait LIMIT 1), name)
            WHERE id = \(row).entity AND key IS NOT NULL;
        """
    }

    /// An entity is what the newest article that describes it says: people change their offices.
    private static func describe(_ row: String) -> String {
        """
        UPDATE entity SET description = (
                SELECT description FROM mention WHERE entity = \(row).entity AND description IS NOT NULL
                ORDER BY sortedAt DESC LIMIT 1)
            WHERE id = \(row).entity AND \(row).description IS NOT NULL;
        """
    }
}
