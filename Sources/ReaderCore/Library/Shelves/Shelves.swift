package import ReaderModel
import ReaderSQLite

/// What stands at the side of the list to choose from, with how much of each is unread.
package struct Shelves: Equatable, Sendable {
    /// A name with how many of its articles are unread.
    package struct Named: Equatable, Sendable {
        package var name: String
        package var unread: Int

        package init(_ name: String, unread: Int) {
            self.name = name
            self.unread = unread
        }
    }

    /// A search that was saved from the screen.
    package struct Search: Equatable, Sendable {
        package var name: String
        package var query: String

        package init(_ name: String, query: String) {
            self.name = name
            self.query = query
        }
    }

    /// Articles that tell one thing.
    package struct Story: Equatable, Sendable {
        package var number: Int
        /// The title of the newest of them.
        package var title: String
        package var unread: Int

        package init(_ number: Int, title: String, unread: Int) {
            (self.number, self.title, self.unread) = (number, title, unread)
        }
    }

    package var unread: Int
    package var today: Int
    package var starred: Int
    /// How many articles the bin has, read or not.
    package var binned = 0
    /// How many articles rules have hidden.
    package var hidden = 0
    /// By folder and name.
    package var feeds: [FeedSummary]
    package var tags: [Named]
    package var searches: [Search]
    /// Those that were told of last, the newest first.
    package var stories: [Story] = []
    /// The folders whose feeds are hidden; the stories under no name.
    package var folded: Set<String> = [Shelves.storiesFold]
    /// How many unread articles queries found when they were counted last.
    package var searchCounts: [String: Int]

    /// What the stories are called among what is folded: no folder has no name.
    package static let storiesFold = ""

    package init(
        unread: Int = 0, today: Int = 0, starred: Int = 0, feeds: [FeedSummary] = [], tags: [Named] = [],
        searches: [Search] = [], searchCounts: [String: Int] = [:]
    ) {
        (self.unread, self.today, self.starred) = (unread, today, starred)
        (self.feeds, self.tags, self.searches, self.searchCounts) = (feeds, tags, searches, searchCounts)
    }
}

extension Library {
    /// The shelves as they are; nothing is counted but what came today.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func shelves(today: CalendarDay) throws(Failure) -> Shelves {
        let feeds = try feeds()
        return try read { database in
            var counts: [String: [Int64: Int]] = [:]
            let rows = try Row.fetchCursor(database, sql: "SELECT shelf, key, unread FROM shelfCount")
            while let row = try rows.next() { counts[row[0], default: [:]][row[1]] = row[2] }
            let tags = try Row.fetchAll(
                database,
                sql: """
                    SELECT id, name FROM tag WHERE EXISTS(SELECT 1 FROM articleTag WHERE tag = tag.id)
                    ORDER BY name COLLATE NOCASE
                    """)
            let saved = try Row.fetchAll(database, sql: "SELECT name, query FROM savedSearch ORDER BY addedAt, name")
            let found = try Row.fetchAll(database, sql: "SELECT query, unread FROM searchCount")
            var shelves = Shelves(
                unread: counts["all"]?[0] ?? 0,
                today: try Int.fetchOne(
                    database.cachedStatement(sql: Self.unreadToday), arguments: [today.number * 86_400]) ?? 0,
                starred: counts["starred"]?[0] ?? 0,
                feeds: feeds.map { FeedSummary($0, unread: counts["feed"]?[$0.id.number] ?? 0) },
                tags: tags.map { Shelves.Named($0[1], unread: counts["tag"]?[$0[0]] ?? 0) },
                searches: saved.map { Shelves.Search($0[0], query: $0[1]) },
                searchCounts: Dictionary(found.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first }))
            let all = try Int.fetchOne(database, sql: "SELECT count(*) FROM bin") ?? 0
            shelves.hidden = try Int.fetchOne(database, sql: "SELECT count(*) FROM bin WHERE isHidden = 1") ?? 0
            shelves.binned = all - shelves.hidden
            let folds = try Row.fetchAll(database, sql: "SELECT path, isFolded FROM shelfFold")
            for fold in folds {
                if fold[1] { shelves.folded.insert(fold[0]) } else { shelves.folded.remove(fold[0]) }
            }
            shelves.stories = try Self.latestStories(in: database)
            return shelves
        }
    }

    /// The stories of several articles that the newest articles tell.
    private static func latestStories(in database: Database) throws -> [Shelves.Story] {
        let rows = try Row.fetchAll(database, sql: latestStories, arguments: [mostStories])
        return rows.map { Shelves.Story($0[0], title: $0[1], unread: $0[2]) }
    }

    private static let mostStories = 12

    /// Among the newest articles alone, however many the library has.
    static let latestStories = """
        WITH newest AS (SELECT id, title, sortedAt FROM article ORDER BY sortedAt DESC LIMIT 2000),
            told AS (SELECT story, title, max(sortedAt) AS last FROM newest
                CROSS JOIN storyMember ON storyMember.article = newest.id GROUP BY story)
        SELECT story, coalesce(title, '(no title)'), (SELECT count(*) FROM storyMember AS member
                JOIN article ON article.id = member.article AND isRead = 0 WHERE member.story = told.story)
            FROM told WHERE (SELECT count(*) FROM storyMember AS other WHERE other.story = told.story) > 1
            ORDER BY last DESC LIMIT ?
        """

    static let unreadToday = "SELECT count(*) FROM article WHERE isRead = 0 AND sortedAt >= ?"

    /// How many unread articles queries find; those that cannot be understood are left out.
    ///
    /// - Throws: where the library cannot be read.
    package func unreadCounts(of queries: [String]) throws -> [String: Int] {
        try read { database in
            let unread = try Matches(QueryPlan(condition: "isRead = 0"), in: database)
            var counts: [String: Int] = [:]
            for query in queries where (try? Query.parse(query)) != nil {
                let found = try Self.matches(query, isTyping: false, in: database)
                counts[query] = (found?.intersection(unread) ?? unread).count
            }
            return counts
        }
    }
}

/// What the reader changes of the shelves.
package enum ShelfChange: Equatable, Sendable {
    /// What a feed is called; empty for its own title.
    case rename(RowID<FeedRow>, String)
    /// The folder of a feed; empty for none.
    case move(RowID<FeedRow>, String)
    /// A feed further up or down in its folder, by so many places.
    case reorder(RowID<FeedRow>, by: Int)
    /// A folder further up or down among those beside it, by so many places.
    case reorderFolder(String, by: Int)
    /// What a folder and those in it are called.
    case renameFolder(String, String)
    /// What a tag is called; the articles of another that is called so already have that one.
    case renameTag(String, String)
    /// Whether the page of each entry is fetched.
    case wholePages(RowID<FeedRow>, Bool)
    /// From now on the page of each entry is fetched of the feed that an article came from.
    case wholePagesOf(RowID<ArticleRow>)
    /// The reader has been told that the feed carries summaries.
    case summariesTold(RowID<FeedRow>)
    /// Whether the feeds of a folder are hidden, or the stories under `Shelves.storiesFold`.
    case fold(String, Bool)
    case saveSearch(String, query: String)
    case renameSearch(String, String)
    /// A search by its name, and what it looks for, with which it can be kept again.
    case removeSearch(String, query: String)
    /// How many unread articles queries have found.
    case searchCounts([String: Int])
}

extension Library {
    /// Changes the shelves.
    ///
    /// - Throws: `Failure` where the library cannot be written.
    package func change(_ change: ShelfChange, now: Int) throws {
        switch change {
        case .rename(let feed, let name): try self.change(feed, name: name)
        case .move(let feed, let folder): try self.change(feed, folder: folder)
        case .wholePages(let feed, let isSet): try self.change(feed, fetchesPages: isSet)
        case .wholePagesOf(let article):
            guard let feed = try feeds(.feed(of: article)).first else { return }
            try self.change(feed.id, fetchesPages: true)
        case .summariesTold(let feed):
            guard !isReadOnly else { return }
            try run("UPDATE feed SET summaries = 2 WHERE id = ? AND summaries = 1", [feed])
        case .reorder(let feed, let step): try reorder(feed, by: step)
        case .reorderFolder(let path, let step): try reorder(folder: path, by: step)
        case .renameFolder(let old, let new):
            for (table, column) in [
                ("feed", "folder"), ("OR REPLACE shelfFolder", "path"), ("OR REPLACE shelfFold", "path"),
            ] {
                try run(
                    """
                    UPDATE \(table) SET \(column) =
                        CASE WHEN \(column) = ?1 THEN ?2 ELSE ?2 || substr(\(column), length(?1) + 1) END
                    WHERE \(column) = ?1 OR substr(\(column), 1, length(?1) + 1) = ?1 || '/'
                    """, [old, new])
            }
        case .renameTag(let old, let new): try write { try Self.rename(tag: old, new, in: $0) }
        case .fold(let path, let isFolded):
            guard !isReadOnly else { return }
            try run("INSERT OR REPLACE INTO shelfFold VALUES (?, ?)", [path, isFolded])
        case .saveSearch(let name, let query):
            try write { database in
                let free = try Self.freeName(name, ofSearch: query, in: database)
                try database.execute(
                    sql: "INSERT OR REPLACE INTO savedSearch VALUES (?, ?, ?)", arguments: [free, query, now])
            }
        case .renameSearch(let old, let new):
            try write { database in
                let query = try String.fetchOne(
                    database, sql: "SELECT query FROM savedSearch WHERE name = ?", arguments: [old])
                guard let query, old != new else { return }
                let free = try Self.freeName(new, ofSearch: query, in: database)
                try database.execute(
                    sql: "UPDATE OR REPLACE savedSearch SET name = ? WHERE name = ?", arguments: [free, old])
            }
        case .removeSearch(let name, let query):
            // Where another had the name it was kept with a number behind it.
            try run(
                """
                DELETE FROM savedSearch WHERE name = (
                    SELECT name FROM savedSearch WHERE query = ?2 AND substr(name, 1, length(?1)) = ?1
                    ORDER BY length(name) LIMIT 1)
                """, [name, query])
        case .searchCounts(let counts):
            // They are counted again the next time.
            guard !isReadOnly else { return }
            try write { database in
                for (query, unread) in counts {
                    try database.execute(
                        sql: "INSERT OR REPLACE INTO searchCount VALUES (?, ?)", arguments: [query, unread])
                }
            }
        }
    }

    private static func rename(tag old: String, _ new: String, in database: Database) throws {
        func id(_ name: String) throws -> Int64? {
            try Int64.fetchOne(database, sql: "SELECT id FROM tag WHERE name = ?", arguments: [name])
        }
        guard let tag = try id(old) else { return }
        guard let other = try id(new), other != tag else {
            try database.execute(sql: "UPDATE tag SET name = ? WHERE id = ?", arguments: [new, tag])
            return
        }
        try database.execute(
            sql: "INSERT OR IGNORE INTO articleTag SELECT ?, article FROM articleTag WHERE tag = ?",
            arguments: [other, tag])
        try database.execute(sql: "DELETE FROM articleTag WHERE tag = ?", arguments: [tag])
        try database.execute(sql: "DELETE FROM tag WHERE id = ?", arguments: [tag])
    }

    /// A name that no search for something else has: the one that is wished for, or that with a number behind it.
    private static func freeName(_ name: String, ofSearch query: String, in database: Database) throws -> String {
        var (free, number) = (name, 1)
        while let other = try String.fetchOne(
            database, sql: "SELECT query FROM savedSearch WHERE name = ?", arguments: [free]), other != query
        {
            number += 1
            free = "\(name) \(number)"
        }
        return free
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try write { try $0.execute(sql: sql, arguments: arguments) }
    }
}
