import ReaderAnnotation
package import ReaderCorrections
package import ReaderModel
import ReaderSQLite

/// What the reader did with an article.
package struct ReadingState: Equatable, Sendable {
    package let id: RowID<ArticleRow>
    /// The byte at the reader's eye; nil where the article was never opened.
    package var place: Int?
    /// Bytes by the letter of the mark.
    package var marks: [Character: Int] = [:]
    package var row: ArticleRow?
    /// What the reader has marked and written, in the order of the text.
    package var highlights: [StoredHighlight] = []
    /// Whether this version of the annotator has been through it, or has given it up.
    package var isAnnotated = false
    /// What the reader has decided about it.
    package var corrections = Corrections()
    /// Whether its text is that of its page, and the one of its source is kept beside it.
    package var hasPage = false
    /// Its feed, where that carries summaries and the reader has not been told yet.
    package var feedOfSummaries: RowID<FeedRow>?
    /// The address of its feed, where the reader has typed that.
    package var typedFeed: String?
    /// What is other in its text than when the reader read it.
    package var changes = TextChanges()

    package init(id: RowID<ArticleRow>) { self.id = id }
}

/// A change that a list of articles shows.
package enum ArticleChange: Equatable, Sendable {
    case read(Bool)
    case starred(Bool)
    /// Whether it stands out in lists.
    case highlighted(Bool)
    case tag(String, Bool)
    /// What the reader says it is in, as a BCP 47 tag; nil leaves it to the text again.
    case language(String?)
}

/// Reading places, marks, and what is read, starred and tagged.
extension Library {
    /// What is known of an article; nil where it is gone.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func reading(of id: RowID<ArticleRow>) throws(Failure) -> ReadingState? {
        guard let row = try rows([id]).first else { return nil }
        return try read { database in
            var reading = ReadingState(id: id)
            reading.row = row
            reading.place = try Int.fetchOne(
                database, sql: "SELECT place FROM reading WHERE article = ?", arguments: [id])
            let marks = try Row.fetchAll(
                database, sql: "SELECT letter, place FROM mark WHERE article = ?", arguments: [id])
            reading.isAnnotated =
                try Int.fetchOne(database, sql: "SELECT annotatedBy FROM article WHERE id = ?", arguments: [id])
                == Annotator.version
            reading.corrections = try Self.corrections(of: id, in: database)
            reading.hasPage =
                try Row.fetchOne(
                    database, sql: "SELECT 1 FROM earlierText WHERE article = ? AND kind = ?",
                    arguments: [id, EarlierText.own.rawValue]) != nil
            reading.changes = try EarlierText.changes(of: id, in: database)
            reading.typedFeed = try String.fetchOne(
                database,
                sql: "SELECT address FROM article JOIN feed ON feed.id = feed WHERE article.id = ? AND reach = 0",
                arguments: [id])
            reading.feedOfSummaries = try RowID<FeedRow>.fetchOne(
                database,
                sql: """
                    SELECT feed.id FROM article JOIN feed ON feed.id = feed
                    WHERE article.id = ? AND summaries = 1 AND fetchesPages = 0
                    """,
                arguments: [id])
            reading.highlights = try Self.highlights(of: id, in: database)
            for mark in marks {
                guard let letter = (mark["letter"] as String).first else { continue }
                reading.marks[letter] = mark["place"]
            }
            return reading
        }
    }

    /// Keeps the place in an article.
    ///
    /// - Parameters:
    ///   - place: bytes into its text.
    ///   - now: seconds since 1970, UTC.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func keep(place: Int, of id: RowID<ArticleRow>, now: Int) throws(Failure) {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO reading SELECT id, ?, ? FROM article WHERE id = ?
                    ON CONFLICT (article) DO UPDATE SET place = excluded.place, at = excluded.at
                    """,
                arguments: [place, now, id])
        }
    }

    /// Remembers a place under a letter, instead of the one that had it.
    ///
    /// - Parameters:
    ///   - letter: the name of the mark in this article.
    ///   - place: a byte of the text.
    /// - Throws: where the library cannot be written.
    package func keep(mark letter: Character, at place: Int, of id: RowID<ArticleRow>) throws(Failure) {
        try write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO mark SELECT id, ?, ? FROM article WHERE id = ?",
                arguments: [String(letter), place, id])
        }
    }

    /// Changes articles, all or none.
    ///
    /// - Returns: how many are other than they were.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func change(_ ids: [RowID<ArticleRow>], _ change: ArticleChange) throws(Failure) -> Int {
        try write { database in
            var count = 0
            for id in ids {
                try Self.change(id, change, in: database)
                count += database.changesCount
            }
            try database.execute(sql: "DELETE FROM tag WHERE id NOT IN (SELECT tag FROM articleTag)")
            return count
        }
    }

    static func change(_ id: RowID<ArticleRow>, _ change: ArticleChange, in database: Database) throws {
        switch change {
        case .read(let isRead):
            try database.cachedStatement(sql: "UPDATE article SET isRead = ? WHERE id = ? AND isRead <> ?")
                .execute(arguments: [isRead, id, isRead])
        case .starred(let isStarred):
            try database.cachedStatement(sql: "UPDATE article SET isStarred = ? WHERE id = ? AND isStarred <> ?")
                .execute(arguments: [isStarred, id, isStarred])
        case .highlighted(let isHighlighted):
            try database.cachedStatement(
                sql: "UPDATE article SET isHighlighted = ?1 WHERE id = ?2 AND isHighlighted <> ?1"
            ).execute(arguments: [isHighlighted, id])
        case .tag(let name, true):
            try database.cachedStatement(sql: "INSERT OR IGNORE INTO tag (name) VALUES (?)").execute(arguments: [name])
            try database.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO articleTag
                    SELECT tag.id, article.id FROM tag, article WHERE tag.name = ? AND article.id = ?
                    """
            ).execute(arguments: [name, id])
        case .language(let tag):
            try database.cachedStatement(sql: "UPDATE article SET language = ?, languageIsGiven = ? WHERE id = ?")
                .execute(arguments: [tag, tag != nil, id])
            // What is found in it hangs on its language.
            try annotateAnew(id, in: database)
        case .tag(let name, false):
            try database.cachedStatement(
                sql: "DELETE FROM articleTag WHERE tag = (SELECT id FROM tag WHERE name = ?) AND article = ?"
            ).execute(arguments: [name, id])
        }
    }

    /// Takes an article out, so that no feed brings it back; false where it was gone.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func delete(_ id: RowID<ArticleRow>, now: Int) throws(Failure) -> Bool {
        try takeOut(id, now: now) != nil
    }

    /// The first of these articles that is not read.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func firstUnread(of ids: [RowID<ArticleRow>]) throws(Failure) -> RowID<ArticleRow>? {
        try read { database in
            let isUnread = try database.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ? AND isRead = 0")
            return try ids.first { try Row.fetchOne(isUnread, arguments: [$0]) != nil }
        }
    }

    /// The names of all tags.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func tags() throws(Failure) -> [String] {
        try read { try String.fetchAll($0, sql: "SELECT name FROM tag ORDER BY name COLLATE NOCASE") }
    }
}
