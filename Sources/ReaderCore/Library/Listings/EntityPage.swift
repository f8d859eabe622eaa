import ReaderBasics
import ReaderJoining
package import ReaderModel
import ReaderSQLite

/// What the library knows of one entity, with the beginning of each of its lists.
package struct EntityPage: Equatable, Sendable {
    /// Another entity, and in how many of the newest articles both stand.
    package struct Companion: Equatable, Sendable {
        package var entity: LibraryEntity
        package var articles: Int

        package init(entity: LibraryEntity, articles: Int) {
            self.entity = entity
            self.articles = articles
        }
    }

    package var entity: LibraryEntity
    /// Other names it goes by.
    package var names: [String]
    /// How many quotes of others speak of it.
    package var quotesAbout: Int
    package var days: DayCounts
    package var articles: [ListingRow]
    package var mentions: [ListingRow]
    package var quotesBy: [ListingRow]
    package var about: [ListingRow]
    /// The last ones.
    package var events: [ListingRow]
    /// The most frequent first.
    package var companions: [Companion]

    package init(
        entity: LibraryEntity, names: [String] = [], quotesAbout: Int = 0, days: DayCounts = DayCounts(),
        articles: [ListingRow] = [], mentions: [ListingRow] = [], quotesBy: [ListingRow] = [],
        about: [ListingRow] = [], events: [ListingRow] = [], companions: [Companion] = []
    ) {
        self.entity = entity
        self.names = names
        self.quotesAbout = quotesAbout
        self.days = days
        self.articles = articles
        self.mentions = mentions
        self.quotesBy = quotesBy
        self.about = about
        self.events = events
        self.companions = companions
    }
}

extension Library {
    /// The page of an entity; nil where nobody speaks of it any more.
    ///
    /// - Parameters:
    ///   - count: rows of each list.
    ///   - today: the day around which its events are shown.
    /// - Throws: `Failure` where the library cannot be read.
    package func entityPage(
        _ id: RowID<Entity>, count: Int, today: CalendarDay
    ) throws(Failure) -> EntityPage? {
        try read { database in
            guard let counter = try LibraryEntity.fetch(id, in: database) else { return nil }
            let repeated = try RepeatedTexts.all(in: database)
            let entity = try RepeatedTexts.names(in: database)?.subtracted(from: counter) ?? counter
            let rows = { (listing: Listing, start: PageStart) in
                Array(try Self.page(of: listing, start, count: count, in: database).rows.prefix(count))
            }
            return EntityPage(
                entity: entity, names: try Self.names(of: entity, in: database),
                quotesAbout: try Self.quotesAbout(id, besides: repeated, in: database),
                days: try Self.dayCounts(of: id, in: database),
                articles: try rows(.articles(id), .first), mentions: try rows(.mentions(id), .first),
                quotesBy: try rows(.quotes(.by(id), withIndirect: true), .first),
                about: try rows(.quotes(.about(id), withIndirect: true), .first),
                events: try Self.events(of: id, around: today, count: count, in: database),
                companions: try Self.companions(of: id, in: database))
        }
    }

    static let aboutCount = "SELECT count(*) FROM quoteAbout WHERE entity = ?"
    private static let aboutArticles =
        "SELECT article FROM quoteAbout CROSS JOIN quote ON quote.id = quoteAbout.quote WHERE entity = ?"

    private static func quotesAbout(
        _ id: RowID<Entity>, besides repeated: Matches?, in database: Database
    ) throws -> Int {
        guard let repeated else {
            return try Int.fetchOne(database.cachedStatement(sql: aboutCount), arguments: [id]) ?? 0
        }
        let articles = try RowID<ArticleRow>.fetchAll(
            database.cachedStatement(sql: aboutArticles), arguments: [id])
        return articles.count { !repeated.contains($0) }
    }

    /// The last events up to a day, else the first after it.
    private static func events(
        of id: RowID<Entity>, around day: CalendarDay, count: Int, in database: Database
    ) throws -> [ListingRow] {
        let listing = Listing.events(id)
        guard let key = listing.start(of: day.adding(days: 1)).key else { return [] }
        let before = try page(of: listing, .before(key), count: count, in: database).rows
        guard before.count < count else { return before }
        return before + (try page(of: listing, .from(key), count: count - before.count, in: database).rows)
    }

    private static let mostNames = 12
    /// Mentions looked through for how a name is written.
    private static let spellings = 40

    /// Names are stored folded; the newest mentions tell how they are written.
    private static func names(of entity: LibraryEntity, in database: Database) throws -> [String] {
        let own = FoldedName.of(entity.name)
        let names = try String.fetchAll(
            database.cachedStatement(sql: "SELECT name FROM entityName WHERE entity = ? LIMIT 64"),
            arguments: [entity.id]
        ).filter { $0 != own }.prefix(mostNames)
        guard !names.isEmpty else { return [] }
        var written: [String: String] = [:]
        for case .mention(let mention) in try page(of: .mentions(entity.id), .first, count: spellings, in: database)
            .rows
        {
            written[FoldedName.of(mention.words), default: mention.words] = mention.words
        }
        return try names.map { try written[$0] ?? spelling(of: $0, for: entity.id, in: database) ?? capitalized($0) }
    }

    /// How the newest of the articles that use a name write it.
    private static func spelling(
        of name: String, for entity: RowID<Entity>, in database: Database
    ) throws -> String? {
        let member = JSONWriter.array(of: [name]).dropFirst().dropLast()
        let row = try Row.fetchOne(
            database.cachedStatement(sql: spelling), arguments: [entity, "%\(member)%"])
        guard let row else { return nil }
        let text = Text(row[0] as String)
        for place in PackedRanges.ranges(in: row[1]) where place.upperBound <= text.count {
            // A title may stand before the name.
            var words = MentionCluster.line(text[place]).split(separator: " ")[...]
            while !words.isEmpty {
                let written = words.joined(separator: " ")
                if FoldedName.of(written) == name { return written }
                words = words.dropFirst()
            }
        }
        return nil
    }

    private static let spelling = """
        SELECT text, places FROM mention JOIN body ON body.article = mention.article
        WHERE entity = ? AND names LIKE ? ORDER BY sortedAt DESC LIMIT 1
        """

    private static func capitalized(_ name: String) -> String {
        name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// How many of an entity's articles are looked through for others.
    static let companionArticles = 200
    static let companions = """
        SELECT other.entity, count(*) AS times FROM (
                SELECT article FROM mention WHERE entity = ?1 ORDER BY sortedAt DESC, article DESC LIMIT ?2
            ) AS newest CROSS JOIN mention AS other ON other.article = newest.article
            WHERE other.entity <> ?1 GROUP BY other.entity ORDER BY times DESC, other.entity LIMIT 12
        """

    private static func companions(
        of id: RowID<Entity>, in database: Database
    ) throws -> [EntityPage.Companion] {
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: companions), arguments: [id, companionArticles])
        return try rows.compactMap { row in
            try LibraryEntity.fetch(row[0], in: database).map { EntityPage.Companion(entity: $0, articles: row[1]) }
        }
    }
}
