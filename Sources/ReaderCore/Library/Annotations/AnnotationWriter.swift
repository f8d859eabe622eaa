import ReaderAnnotation
import ReaderBasics
import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Writes annotations of one transaction; its statements are prepared once.
struct AnnotationWriter {
    private let database: Database
    private let joiner: EntityJoiner
    private let lessons: EntityLessons
    private let isThere: Statement
    private let moment: Statement
    private let dated: Statement
    private let annotated: Statement
    private let mention: Statement
    private let quotes: FindingTable
    private let events: FindingTable
    /// The entities of what was written since the last sweep.
    private var changed: Set<RowID<Entity>> = []
    /// The articles that were written since then.
    private var written: [RowID<ArticleRow>] = []

    init(_ database: Database) throws {
        self.database = database
        lessons = try EntityLessons(database)
        joiner = try EntityJoiner(database, isTaught: lessons.areThere)
        isThere = try database.cachedStatement(sql: "SELECT 1 FROM body WHERE article = ? AND text = ?")
        moment = try database.cachedStatement(sql: "SELECT sortedAt FROM article WHERE id = ?")
        dated = try database.cachedStatement(
            sql: """
                UPDATE article SET published = ?1, publishedBasis = 'inferred', sortedAt = min(?1 * 86400, addedAt)
                WHERE id = ?2 AND published IS NULL
                """)
        annotated = try database.cachedStatement(
            sql: """
                UPDATE article SET annotatedBy = ?1, annotationFailure = NULL, annotationTries = 0,
                    language = iif(languageIsGiven, language, ?2)
                WHERE id = ?3
                """)
        mention = try database.cachedStatement(
            sql: """
                INSERT INTO mention (entity, sortedAt, article, count, places, name, description, names, traits)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        quotes = try .quotes(database)
        events = try .events(database)
    }

    /// Replaces what was stored of an article.
    ///
    /// - Returns: whether the article is still there with the text that was annotated, and nothing else has been decided
    ///   about it meanwhile.
    mutating func write(_ record: AnnotationRecord) throws -> Bool {
        guard try Int.fetchOne(isThere, arguments: [record.article, record.text]) != nil,
            try Library.corrections(of: record.article, in: database) == record.corrections
        else { return false }
        let taught = try lessons.of(record.article)
        try forget(record.article, fromTables: ["mention"])
        if let day = record.published { try dated.execute(arguments: [day.number, record.article]) }
        guard let sortedAt = try Int.fetchOne(moment, arguments: [record.article]) else { return false }
        let entities = try write(record.clusters, of: record.article, sortedAt)
        try quotes.replace(
            of: record.article, by: record.quotes.map { FindingTable.Finding($0, at: sortedAt, entities) })
        try events.replace(of: record.article, by: record.events.map { FindingTable.Finding($0, entities) })
        try annotated.execute(arguments: [Annotator.version, record.language, record.article])
        try lessons.settle(taught, of: record)
        written.append(record.article)
        return true
    }

    /// Takes away what was found in an article, its day of publication too where it was worked out; entities that
    /// nobody mentions stay until `sweep`.
    func forget(_ article: RowID<ArticleRow>) throws {
        try forget(article, fromTables: ["mention", "quote", "event"])
    }

    private func forget(_ article: RowID<ArticleRow>, fromTables tables: [String]) throws {
        try database.cachedStatement(
            sql: """
                UPDATE article SET published = NULL, publishedBasis = NULL, sortedAt = addedAt - \(UndatedArticles.lag)
                WHERE id = ? AND publishedBasis = 'inferred'
                """
        ).execute(arguments: [article])
        for table in tables {
            try database.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [article])
        }
    }

    /// Settles the kinds of the entities that were written, and takes away those that nobody mentions any more.
    ///
    /// - Parameter digests: how many forgotten digests of other articles are made anew by the way.
    mutating func sweep(digests: Int = ArticleDigest.atOnce) throws {
        try EntityMerge(database).settle(changed)
        try lessons.settle(changed)
        changed = []
        try database.cachedStatement(sql: "DELETE FROM entity WHERE articles = 0").execute()
        try ArticleDigest.renew(written, in: database)
        written = []
        if digests > 0 { try ArticleDigest.renew(in: database, atMost: digests) }
    }

    private mutating func write(
        _ clusters: [MentionCluster], of article: RowID<ArticleRow>, _ sortedAt: Int
    ) throws -> [RowID<Entity>] {
        var place = EntityJoiner.Place(article: article, keys: Set(clusters.compactMap(\.key)))
        return try clusters.map { cluster in
            let meant = try joiner.entity(of: cluster, in: place)
            let entity = meant.id
            place.shown.insert(entity)
            changed.insert(entity)
            let traits = meant.isTaught ? EntityLessons.traits(cluster.traits, takenBy: cluster.key) : cluster.traits
            try mention.execute(arguments: [
                entity, sortedAt, article, cluster.places.count, PackedRanges.bytes(of: cluster.places),
                cluster.name, cluster.description, JSONWriter.array(of: cluster.names),
                JSONWriter.array(of: traits),
            ])
            return entity
        }
    }
}
