import ReaderSQLite

/// What the reader has deleted, remembered so that no feed brings it back.
///
/// An entry stays away for as long as a feed carries it, and `retentionDays` longer: newsboat forgets a deleted entry with
/// the first fetch that lacks it, but some feeds leave entries out for a while. What the reader names explicitly, a
/// file or an address, is taken in and forgotten here.
struct Deletions {
    private let database: Database
    private let today: Int
    /// Nearly always so: then nothing need be looked up for each of thousands of articles.
    private let isEmpty: Bool

    /// Days after which an entry that no feed has carried is forgotten.
    static let retentionDays = 30

    /// - Parameter now: seconds since 1970, UTC.
    init(_ database: Database, now: Int) throws {
        self.database = database
        isEmpty = try Row.fetchOne(database.cachedStatement(sql: "SELECT 1 FROM deletion LIMIT 1")) == nil
        today = now / 86_400
    }

    /// Remembers an article that is about to go.
    func remember(_ id: RowID<ArticleRow>) throws {
        try database.execute(
            sql: "INSERT INTO deletion (feed, seenOn) SELECT feed, ? FROM article WHERE id = ?",
            arguments: [today, id])
        guard database.changesCount > 0 else { return }
        try database.execute(
            sql: "INSERT INTO deletedIdentity SELECT key, ? FROM identity WHERE article = ?",
            arguments: [database.lastInsertedRowID, id])
    }

    /// Whether an entry of a feed is one that the reader has deleted; that it is still carried is noted.
    func hold(_ incoming: IncomingArticle) throws -> Bool {
        guard !isEmpty else { return false }
        let identity = ArticleIdentity(incoming)
        guard let deletion = try deletion(of: incoming, identity),
            try identity.article(of: incoming, in: database) == nil
        else { return false }
        try database.cachedStatement(
            sql: "UPDATE deletion SET seenOn = ?1, feed = coalesce(feed, ?2) WHERE id = ?3 AND seenOn < ?1"
        ).execute(arguments: [today, incoming.feed, deletion])
        return true
    }

    /// Whether an incoming article is one that the reader has deleted, without a note of it.
    func has(_ incoming: IncomingArticle, _ identity: ArticleIdentity) throws -> Bool {
        try !isEmpty && deletion(of: incoming, identity) != nil
    }

    /// The reader wants it after all.
    func forget(_ identity: ArticleIdentity) throws {
        guard !isEmpty else { return }
        let statement = try database.cachedStatement(
            sql: "DELETE FROM deletion WHERE id IN (SELECT deletion FROM deletedIdentity WHERE key = ?)")
        for key in identity.keys { try statement.execute(arguments: [key]) }
    }

    /// Forgets a deletion by all the keys of its article, no more and no less: others may share one of them.
    static func forget(exactly keys: [String], in database: Database) throws {
        let marks = databaseQuestionMarks(count: keys.count)
        try database.execute(
            sql: """
                DELETE FROM deletion WHERE id IN (
                    SELECT deletion FROM deletedIdentity AS found WHERE key IN (\(marks)) GROUP BY deletion
                    HAVING count(*) = (SELECT count(*) FROM deletedIdentity WHERE deletion = found.deletion))
                """,
            arguments: StatementArguments(keys))
    }

    /// Forgets what has long been gone from a feed that has just been fetched.
    func prune(_ feed: RowID<FeedRow>) throws {
        try database.execute(
            sql: "DELETE FROM deletion WHERE (feed = ? OR feed IS NULL) AND seenOn < ?",
            arguments: [feed, today - Self.retentionDays])
    }

    private func deletion(of incoming: IncomingArticle, _ identity: ArticleIdentity) throws -> Int64? {
        for key in identity.keys {
            let found = try Int64.fetchAll(
                database.cachedStatement(sql: "SELECT deletion FROM deletedIdentity WHERE key = ?"), arguments: [key])
            for id in found where try key != identity.address || !isOtherEntry(id, of: incoming) { return id }
        }
        return nil
    }

    /// As `ArticleIdentity` tells entries apart that have one address.
    private func isOtherEntry(_ deletion: Int64, of incoming: IncomingArticle) throws -> Bool {
        guard let feed = incoming.feed, incoming.entry != nil else { return false }
        return try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT EXISTS(SELECT 1 FROM deletedIdentity WHERE deletion = ? AND key LIKE ? ESCAPE '\\')"),
            arguments: [deletion, "entry \(feed) %"]) ?? false
    }
}

extension LibrarySchema {
    static let deletions = """
        -- an article that the reader has deleted
        CREATE TABLE deletion (
            id INTEGER PRIMARY KEY,
            feed INTEGER REFERENCES feed(id) ON DELETE SET NULL,
            -- the day it was deleted, or the last on which a feed carried it
            seenOn INTEGER NOT NULL
        );
        CREATE INDEX deletionFeed ON deletion(feed, seenOn);

        -- what it is known by, as in identity
        CREATE TABLE deletedIdentity (
            key TEXT NOT NULL,
            deletion INTEGER NOT NULL REFERENCES deletion(id) ON DELETE CASCADE,
            PRIMARY KEY (key, deletion)
        ) WITHOUT ROWID;
        CREATE INDEX deletedIdentityDeletion ON deletedIdentity(deletion);
        """
}
