import ReaderSQLite

/// The tables of the library, and how an older file becomes a newer one.
///
/// Days count from 1970-01-01 and moments are seconds since then, UTC. Ranges are UTF-8 bytes into `body.text`.
/// `sortedAt` is the moment an article was published, as far as it is known, else long before all others
/// (`UndatedArticles`); it is repeated in the tables that are read in its order, so that a page of any view is one
/// stretch of one index.
enum LibrarySchema {
    /// "Rdrl" in ASCII, so that another program's file is not taken for a library (SQLite, `PRAGMA application_id`).
    static let applicationID = 0x5264_726C

    /// Tables that hold what annotation and `StoryFinder` find, and find again.
    static let derivedTables: Set = [
        "entity", "entityName", "entityWord", "mention", "quote", "quoteAbout", "event", "eventEntity", "eventDensity",
        "entityTrait", "storySignature", "storyTerm", "storyMember", "articleDigest", "shelfCount",
    ]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 articles, feeds, annotations, reading") { database in
            for statements in [feeds, articles, search, entities, quotes, events, reading] {
                try database.execute(sql: statements)
            }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2 evidence of entities") { database in
            try database.execute(sql: evidence)
        }
        // Nothing that is referred to is taken away, so that a look at every reference would only cost time.
        migrator.registerMigration("3 deleted articles", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: deletions)
        }
        migrator.registerMigration("4 words of names", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: nameWords)
        }
        migrator.registerMigration("5 hidden articles, days that are worked out", foreignKeyChecks: .immediate) {
            database in
            try database.execute(sql: "ALTER TABLE sitting ADD COLUMN hidesRead INTEGER NOT NULL DEFAULT 0")
            // Their annotation is made anew, and tells the day of publication.
            try database.execute(sql: "UPDATE article SET annotatedBy = 0 WHERE published IS NULL")
        }
        migrator.registerMigration("6 words of any script, languages", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: languages)
            try SearchIndex.renew(in: database)
        }
        migrator.registerMigration("7 checksums of texts, counts of removals", foreignKeyChecks: .immediate) {
            database in
            try database.execute(sql: checksums)
            try database.execute(sql: removals)
            // How near a feed may lie (AddressSpace); what was subscribed to before, anywhere.
            try database.execute(sql: "ALTER TABLE feed ADD COLUMN reach INTEGER NOT NULL DEFAULT 0")
        }
        migrator.registerMigration("8 articles without a day stand last", foreignKeyChecks: .immediate) { database in
            let isEmpty = try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM article)") ?? false
            if !isEmpty { try database.execute(sql: UndatedArticles.migration) }
        }
        migrator.registerMigration("9 stories", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: stories)
        }
        migrator.registerMigration("10 corrections", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: corrections)
        }
        migrator.registerMigration("11 what is said, digests of articles", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: said)
            try database.execute(sql: digests)
        }
        migrator.registerMigration("12 shelves", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: shelves)
        }
        migrator.registerMigration("13 highlights and notes", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: highlights)
        }
        migrator.registerMigration("14 articles that rules wait for", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: rules)
        }
        migrator.registerMigration("15 the bin", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: bin)
        }
        migrator.registerMigration("16 earlier texts of articles, feeds of summaries", foreignKeyChecks: .immediate) {
            database in
            try database.execute(sql: earlierTexts)
        }
        migrator.registerMigration("17 copies of texts", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: copies)
        }
        migrator.registerMigration("18 rules that are made on the screen", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: keptRules)
        }
        migrator.registerMigration("19 order of feeds and folders", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: shelfOrder)
        }
        migrator.registerMigration("20 whom the reader means by names", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: lessons)
        }
        migrator.registerMigration("21 articles that rules hide or highlight", foreignKeyChecks: .immediate) {
            database in
            try database.execute(sql: hiding)
        }
        migrator.registerMigration("22 events by their keys, articles by their day", foreignKeyChecks: .immediate) {
            database in
            try database.execute(sql: eventKeys)
            try database.execute(sql: "CREATE INDEX articlePublished ON article(published)")
        }
        migrator.registerMigration("23 what is folded, and the place that was left", foreignKeyChecks: .immediate) {
            database in
            try database.execute(sql: shelfFolds)
        }
        migrator.registerMigration("24 new articles are indexed together", foreignKeyChecks: .immediate) { database in
            try SearchIndex.delayArrivals(in: database)
        }
        return migrator
    }

    /// Which article an event is of, and on which days one of an article is, stands in the indexes: a timeline of some
    /// articles reads no row that it does not show (`ScopedEvents`).
    private static let eventKeys = """
        DROP INDEX eventDay;
        CREATE INDEX eventDay ON event(fromDay, toDay, id, article);
        DROP INDEX eventArticle;
        CREATE INDEX eventArticle ON event(article, fromDay, toDay);
        """

    /// `language` is what the text is in, as far as it is known.
    private static let languages = """
        ALTER TABLE article ADD COLUMN languageIsGiven INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX articleLanguage ON article(language);
        """

    private static let feeds = """
        CREATE TABLE feed (
            id INTEGER PRIMARY KEY,
            address TEXT NOT NULL UNIQUE,
            page TEXT,
            title TEXT,
            -- what the reader calls it, before its own title
            name TEXT,
            -- names of folders joined by "/"
            folder TEXT NOT NULL DEFAULT '',
            fetchesPages INTEGER NOT NULL DEFAULT 0,
            etag TEXT,
            lastModified TEXT,
            fetchedAt INTEGER,
            -- not asked again before this moment
            waitsUntil INTEGER,
            isGone INTEGER NOT NULL DEFAULT 0,
            -- why the last fetch failed; NULL when it went well
            failure TEXT,
            addedAt INTEGER NOT NULL
        );
        """

    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            feed INTEGER REFERENCES feed(id) ON DELETE SET NULL,
            title TEXT,
            byline TEXT,
            site TEXT,
            url TEXT,
            language TEXT,
            published INTEGER,
            publishedBasis TEXT,
            modified INTEGER,
            sortedAt INTEGER NOT NULL,
            addedAt INTEGER NOT NULL,
            words INTEGER NOT NULL,
            isRead INTEGER NOT NULL DEFAULT 0,
            isStarred INTEGER NOT NULL DEFAULT 0,
            -- version of the annotator whose findings are stored; 0 before any
            annotatedBy INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX articleSorted ON article(sortedAt, id);
        CREATE INDEX articleUnread ON article(sortedAt, id) WHERE isRead = 0;
        CREATE INDEX articleStarred ON article(sortedAt, id) WHERE isStarred = 1;
        CREATE INDEX articleFeed ON article(feed, sortedAt, id);
        CREATE INDEX articleAnnotated ON article(annotatedBy, id);

        -- what makes two articles one: an identifier inside a feed, an address, a text
        CREATE TABLE identity (
            key TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            PRIMARY KEY (key, article)
        ) WITHOUT ROWID;
        CREATE INDEX identityArticle ON identity(article);

        CREATE TABLE body (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            -- blocks and spans, packed by PackedForm
            form BLOB NOT NULL
        );
        """

    /// Full-text search (FTS5) over the tables above; it keeps no second copy of the text.
    static let search = """
        CREATE VIEW searchable AS
            SELECT article.id AS id, title, byline, text FROM article JOIN body ON body.article = article.id;
        CREATE VIRTUAL TABLE search USING fts5(
            title, byline, text, content='searchable', content_rowid='id',
            tokenize="unicode61 remove_diacritics 2");
        CREATE TRIGGER searchAdd AFTER INSERT ON body BEGIN
            INSERT INTO search(rowid, title, byline, text)
                SELECT id, title, byline, text FROM searchable WHERE id = new.article;
        END;
        CREATE TRIGGER searchRemove BEFORE DELETE ON article BEGIN
            INSERT INTO search(search, rowid, title, byline, text)
                SELECT 'delete', id, title, byline, text FROM searchable WHERE id = old.id;
        END;
        CREATE TRIGGER searchForgetText BEFORE UPDATE OF text ON body BEGIN
            INSERT INTO search(search, rowid, title, byline, text)
                SELECT 'delete', id, title, byline, text FROM searchable WHERE id = old.article;
        END;
        CREATE TRIGGER searchLearnText AFTER UPDATE OF text ON body BEGIN
            INSERT INTO search(rowid, title, byline, text)
                SELECT id, title, byline, text FROM searchable WHERE id = new.article;
        END;
        CREATE TRIGGER searchForgetTitle BEFORE UPDATE OF title, byline ON article BEGIN
            INSERT INTO search(search, rowid, title, byline, text)
                SELECT 'delete', id, title, byline, text FROM searchable WHERE id = old.id;
        END;
        CREATE TRIGGER searchLearnTitle AFTER UPDATE OF title, byline ON article BEGIN
            INSERT INTO search(rowid, title, byline, text)
                SELECT id, title, byline, text FROM searchable WHERE id = new.id;
        END;
        """

    private static let entities = """
        CREATE TABLE entity (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            description TEXT,
            -- kind and folded name of an entity that articles may share; NULL for one that stays with its article
            key TEXT UNIQUE,
            articles INTEGER NOT NULL DEFAULT 0,
            mentions INTEGER NOT NULL DEFAULT 0,
            -- quotes of which it is the speaker; kept by triggers
            quotes INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX entityMentions ON entity(kind, mentions);
        CREATE INDEX entityQuotes ON entity(quotes) WHERE quotes > 0;

        -- every name it goes by, folded as queries are
        CREATE TABLE entityName (
            name TEXT NOT NULL,
            entity INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
            PRIMARY KEY (name, entity)
        ) WITHOUT ROWID;
        CREATE INDEX entityNameEntity ON entityName(entity);

        -- one row an entity in an article
        CREATE TABLE mention (
            entity INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
            sortedAt INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            count INTEGER NOT NULL,
            -- start and length of each mention, packed
            places BLOB NOT NULL,
            PRIMARY KEY (entity, sortedAt, article)
        ) WITHOUT ROWID;
        CREATE INDEX mentionArticle ON mention(article, entity);
        """

    private static let quotes = """
        CREATE TABLE quote (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            sortedAt INTEGER NOT NULL,
            speaker INTEGER REFERENCES entity(id) ON DELETE SET NULL,
            -- the words that name the speaker
            speakerName TEXT,
            kind TEXT NOT NULL,
            start INTEGER NOT NULL,
            -- start and length of each part, packed
            parts BLOB NOT NULL
        );
        CREATE INDEX quoteSorted ON quote(sortedAt, id);
        CREATE INDEX quoteSpeaker ON quote(speaker, sortedAt, id);
        CREATE INDEX quoteArticle ON quote(article);
        CREATE TRIGGER quoteCountAdd AFTER INSERT ON quote WHEN new.speaker IS NOT NULL BEGIN
            UPDATE entity SET quotes = quotes + 1 WHERE id = new.speaker;
        END;
        CREATE TRIGGER quoteCountRemove AFTER DELETE ON quote WHEN old.speaker IS NOT NULL BEGIN
            UPDATE entity SET quotes = quotes - 1 WHERE id = old.speaker;
        END;
        CREATE TRIGGER quoteCountMove AFTER UPDATE OF speaker ON quote WHEN old.speaker IS NOT new.speaker BEGIN
            UPDATE entity SET quotes = quotes - 1 WHERE id = old.speaker;
            UPDATE entity SET quotes = quotes + 1 WHERE id = new.speaker;
        END;

        -- who and what is spoken of inside it
        CREATE TABLE quoteAbout (
            entity INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
            sortedAt INTEGER NOT NULL,
            quote INTEGER NOT NULL REFERENCES quote(id) ON DELETE CASCADE,
            PRIMARY KEY (entity, sortedAt, quote)
        ) WITHOUT ROWID;
        CREATE INDEX quoteAboutQuote ON quoteAbout(quote);
        """

    private static let events = """
        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            fromDay INTEGER NOT NULL,
            toDay INTEGER NOT NULL,
            precision TEXT NOT NULL,
            start INTEGER NOT NULL,
            length INTEGER NOT NULL,
            -- how the date was worked out; NULL for a date written in full
            derivation TEXT
        );
        CREATE INDEX eventDay ON event(fromDay, toDay, id);
        CREATE INDEX eventArticle ON event(article);

        CREATE TABLE eventEntity (
            entity INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
            fromDay INTEGER NOT NULL,
            event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
            PRIMARY KEY (entity, fromDay, event)
        ) WITHOUT ROWID;
        CREATE INDEX eventEntityEvent ON eventEntity(event);

        -- how many events begin on each day
        CREATE TABLE eventDensity (
            day INTEGER PRIMARY KEY,
            count INTEGER NOT NULL
        );
        CREATE TRIGGER eventDensityAdd AFTER INSERT ON event BEGIN
            INSERT INTO eventDensity VALUES (new.fromDay, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        CREATE TRIGGER eventDensityRemove AFTER DELETE ON event BEGIN
            UPDATE eventDensity SET count = count - 1 WHERE day = old.fromDay;
        END;
        """

    private static let reading = """
        CREATE TABLE reading (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            -- the byte at the reader's eye, and when
            place INTEGER NOT NULL,
            at INTEGER NOT NULL
        );
        CREATE INDEX readingAt ON reading(at);

        CREATE TABLE mark (
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            letter TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (article, letter)
        ) WITHOUT ROWID;

        CREATE TABLE tag (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE
        );
        CREATE TABLE articleTag (
            tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            PRIMARY KEY (tag, article)
        ) WITHOUT ROWID;
        CREATE INDEX articleTagArticle ON articleTag(article);

        -- how the list was left; one row
        CREATE TABLE sitting (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            selected INTEGER REFERENCES article(id) ON DELETE SET NULL,
            -- rows above it on the screen
            offset INTEGER NOT NULL,
            sort TEXT NOT NULL,
            grouping TEXT NOT NULL
        );
        """
}
