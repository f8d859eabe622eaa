import ReaderBasics
import ReaderImport
import ReaderLanguage
package import ReaderModel
import ReaderSQLite

/// Taking articles in.
extension Library {
    /// Keeps articles, all or none; an article that is there already is not kept twice.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: one result for each article, in order.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func keep(_ incomingArticles: [IncomingArticle], now: Int) throws(Failure) -> [KeepResult] {
        // What needs no file is made on all cores before others have to wait.
        let jobs = incomingArticles.count < Self.fewArrivals ? 1 : Machine.cores
        let prepared = ParallelWork.map(incomingArticles.count, jobs: jobs) { PreparedArticle(incomingArticles[$0]) }
        return try write { database in
            let deletions = try Deletions(database, now: now)
            var indexing = try ArrivalIndexing(database, isWanted: prepared.count >= Self.fewToIndex)
            let results = try prepared.map { try Self.keep($0, deletions, &indexing, now: now, in: database) }
            try indexing.end()
            return results
        }
    }

    /// Below this the threads cost more than they bring.
    private static let fewArrivals = 32
    /// Below this each article is indexed at once.
    private static let fewToIndex = 4

    /// Makes room in memory for what many articles change: pages are then written once and not again and again.
    ///
    /// - Throws: `Failure` where the library cannot be read or written.
    package func expectMany() throws(Failure) {
        do {
            try pool.writeWithoutTransaction { database in
                // In kibibytes, and in pages of 4 KiB.
                try database.execute(sql: "PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 8192")
                // Bytes of words that are collected before they become a segment of the index (fts5_config.c).
                try database.execute(sql: "INSERT INTO search(search, rank) VALUES ('hashsize', 4194304)")
            }
        } catch {
            throw fault(error)
        }
    }

    static func keep(
        _ incoming: IncomingArticle, _ deletions: Deletions, now: Int, in database: Database
    ) throws -> KeepResult {
        var indexing = try ArrivalIndexing(database, isWanted: false)
        return try keep(PreparedArticle(incoming), deletions, &indexing, now: now, in: database)
    }

    private static func keep(
        _ prepared: PreparedArticle, _ deletions: Deletions, _ indexing: inout ArrivalIndexing, now: Int,
        in database: Database
    ) throws -> KeepResult {
        let (incoming, identity) = (prepared.incoming, prepared.identity)
        guard let known = try identity.article(of: incoming, in: database) else {
            let id = try insert(prepared, now: now, in: database)
            indexing.add(
                id, title: incoming.article.displayTitle, byline: incoming.article.byline, text: prepared.text)
            try remember(identity, as: id, in: database)
            if incoming.isNamedByReader { try deletions.forget(identity) }
            for tag in incoming.tags { try change(id, .tag(tag, true), in: database) }
            if let saved = incoming.saved { try mark(id, as: saved, in: database) }
            let highlights = try keep(incoming, of: id, now: now, in: database)
            return KeepResult(id: id, outcome: .added, highlights: highlights)
        }
        try indexing.expect(known)
        if let saved = incoming.saved, incoming.article.url != nil {
            let outcome = try merge(incoming, saved, into: known, now: now, in: database)
            try remember(identity, as: known, in: database)
            let highlights = try keep(incoming, of: known, now: now, in: database)
            return KeepResult(id: known, outcome: highlights.kept > 0 ? .updated : outcome, highlights: highlights)
        }
        if try identity.isCopy(of: known, in: database) {
            try remember(identity, as: known, in: database)
            // The day that the reader gives is news.
            let isDated =
                try incoming.article.published?.basis == .given
                && HeadCorrection(known, incoming, title: nil, now: now).apply(in: database)
            let highlights = try keep(incoming, of: known, now: now, in: database)
            let isUpdated = isDated || highlights.kept > 0
            return KeepResult(id: known, outcome: isUpdated ? .updated : .known, highlights: highlights)
        }
        if let feed = incoming.feed { try adopt(known, by: feed, text: prepared.text, in: database) }
        let outcome = try update(known, with: incoming, now: now, in: database)
        try remember(identity, as: known, in: database)
        let highlights = try keep(incoming, of: known, now: now, in: database)
        return KeepResult(id: known, outcome: outcome, highlights: highlights)
    }

    /// Keeps what was highlighted in the program that an article comes from.
    private static func keep(
        _ incoming: IncomingArticle, of id: RowID<ArticleRow>, now: Int, in database: Database
    ) throws -> SavedHighlightCount {
        try keep(incoming.saved?.highlights ?? [], madeAt: incoming.addedAt(now: now), of: id, in: database)
    }

    /// A feed that is subscribed to again gets its articles back; not those that somebody has fetched in full.
    private static func adopt(
        _ id: RowID<ArticleRow>, by feed: RowID<FeedRow>, text: String, in database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                UPDATE article SET feed = ?1 WHERE id = ?2 AND feed IS NULL
                    AND EXISTS (SELECT 1 FROM body WHERE article = ?2 AND text = ?3)
                """
        ).execute(arguments: [feed, id, text])
    }

    private static func remember(
        _ identity: ArticleIdentity, as id: RowID<ArticleRow>, in database: Database
    ) throws {
        let statement = try database.cachedStatement(sql: "INSERT OR IGNORE INTO identity VALUES (?, ?)")
        for key in identity.keys { try statement.execute(arguments: [key, id]) }
    }

    private static func insert(
        _ prepared: PreparedArticle, now: Int, in database: Database
    ) throws -> RowID<ArticleRow> {
        let incoming = prepared.incoming
        let article = incoming.article
        try database.cachedStatement(
            sql: """
                INSERT INTO article (feed, title, byline, site, url, language, languageIsGiven, published, publishedBasis,
                    modified, sortedAt, addedAt, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            incoming.feed, article.displayTitle, article.byline, article.site, article.url, prepared.language,
            article.isLanguageGiven, article.published?.day.number, article.published?.basis.rawValue,
            article.modified?.number,
            incoming.sortedAt(now: now), incoming.addedAt(now: now), prepared.words,
        ])
        let id = RowID<ArticleRow>(database.lastInsertedRowID)
        try database.cachedStatement(sql: "INSERT INTO body (article, text, form, checksum) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, prepared.text, prepared.form, prepared.checksum])
        if let own = incoming.own { try EarlierText.own.keep(own, of: id, now: now, in: database) }
        return id
    }

    /// A source that gives an article again may have corrected it; what the reader did with it stays.
    ///
    /// Of several feeds that carry an article the first is its source; the summaries of the others are not it.
    static func update(
        _ id: RowID<ArticleRow>, with incoming: IncomingArticle, now: Int, in database: Database
    ) throws -> KeepResult.Outcome {
        let article = incoming.article
        let text = try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT text FROM article JOIN body ON body.article = article.id
                    WHERE id = ?1 AND (?2 IS NULL OR feed = ?2)
                    """),
            arguments: [id, incoming.feed])
        guard let text else { return .known }
        let isOtherText: Bool
        if let own = try EarlierText.own.stored(of: id, in: database) {
            // Its text is that of its page, which a summary does not replace.
            isOtherText = false
            if own.text != article.text { try EarlierText.own.keep(article, of: id, now: now, in: database) }
        } else {
            isOtherText = !text.utf8.elementsEqual(article.text.bytes)
            if isOtherText {
                try EarlierText.keepWhatWasRead(of: id, now: now, in: database)
                try replaceText(of: id, with: article, in: database)
                try EarlierText.forgetWhatIsSame(of: id, in: database)
            }
        }
        let correction = HeadCorrection(id, incoming, title: article.displayTitle, now: now)
        return try correction.apply(in: database) || isOtherText ? .updated : .known
    }

    /// Takes over the corrections of an entry whose text is not what its feed carries, but that of its page.
    ///
    /// - Returns: nil where the article is gone.
    static func correctHead(by incoming: IncomingArticle, now: Int, in database: Database) throws -> KeepResult? {
        guard let id = try ArticleIdentity(incoming).article(of: incoming, in: database) else { return nil }
        let feed = try RowID<FeedRow>.fetchOne(
            database.cachedStatement(sql: "SELECT feed FROM article WHERE id = ?"), arguments: [id])
        guard feed == incoming.feed else { return KeepResult(id: id, outcome: .known) }
        let correction = HeadCorrection(id, incoming, title: incoming.article.title, now: now)
        return KeepResult(id: id, outcome: try correction.apply(in: database) ? .updated : .known)
    }

    /// Gives an article another text; its annotations are made anew, since their ranges are of the old one.
    ///
    /// Marks and the place of the reader go where their words are now.
    static func replaceText(of id: RowID<ArticleRow>, with article: Article, in database: Database) throws {
        try annotateAnew(id, in: database)
        try movePlaces(of: id, to: article.text, in: database)
        try database.execute(
            sql: "UPDATE article SET words = ? WHERE id = ?", arguments: [article.text.wordCount, id])
        let form = PackedForm.bytes(blocks: article.blocks, spans: article.spans)
        try database.execute(
            sql: "UPDATE body SET text = ?, form = ?, checksum = ? WHERE article = ?",
            arguments: [article.text.string, form, BodyChecksum.of(article.text.bytes, form: form), id])
        // By its other text it is known as well.
        guard let key = ArticleIdentity.key(ofText: article.text.bytes) else { return }
        try database.execute(sql: "INSERT OR IGNORE INTO identity VALUES (?, ?)", arguments: [key, id])
    }

    private static func movePlaces(of id: RowID<ArticleRow>, to text: Text, in database: Database) throws {
        let old = try String.fetchOne(database, sql: "SELECT text FROM body WHERE article = ?", arguments: [id])
        let marks = try Row.fetchAll(database, sql: "SELECT letter, place FROM mark WHERE article = ?", arguments: [id])
        let place = try Int.fetchOne(database, sql: "SELECT place FROM reading WHERE article = ?", arguments: [id])
        guard let old, place ?? 0 > 0 || !marks.isEmpty else { return }
        let moved = PlaceMap(from: Text(old), to: text).places([place ?? 0] + marks.map { $0["place"] })
        if place != nil {
            try database.execute(sql: "UPDATE reading SET place = ? WHERE article = ?", arguments: [moved[0], id])
        }
        for (mark, place) in zip(marks, moved.dropFirst()) {
            try database.execute(
                sql: "UPDATE mark SET place = ? WHERE article = ? AND letter = ?",
                arguments: [place, id, mark["letter"] as String])
        }
    }

    /// Forgets what was found in an article, which then waits for the annotator.
    static func annotateAnew(_ id: RowID<ArticleRow>, in database: Database) throws {
        var annotations = try AnnotationWriter(database)
        try annotations.forget(id)
        try annotations.sweep(digests: 0)
        try database.execute(
            sql: "UPDATE article SET annotatedBy = 0, annotationTries = 0, annotationFailure = NULL WHERE id = ?",
            arguments: [id])
    }
}

/// An incoming article with all that can be worked out without the file.
private struct PreparedArticle: Sendable {
    let incoming: IncomingArticle
    let identity: ArticleIdentity
    let words: Int
    let text: String
    let form: [UInt8]
    let checksum: Int64
    /// BCP 47.
    let language: String?

    init(_ incoming: IncomingArticle) {
        self.incoming = incoming
        identity = ArticleIdentity(incoming)
        words = incoming.article.text.wordCount
        text = incoming.article.text.string
        form = PackedForm.bytes(blocks: incoming.article.blocks, spans: incoming.article.spans)
        checksum = BodyChecksum.of(incoming.article.text.bytes, form: form)
        language = Language.tag(
            stated: incoming.article.language, found: ArticleLanguages(incoming.article).main)
    }
}

extension IncomingArticle {
    /// The place in the order of time: publication as far as it is known, never later than now, so that a wrong clock
    /// elsewhere does not hold the top of the list; without a date, behind everything that has one.
    func sortedAt(now: Int) -> Int {
        let known = publishedAt ?? article.published.map { $0.day.number * 86_400 }
        return known.map { min($0, now) } ?? addedAt(now: now) - UndatedArticles.lag
    }
}

extension Text {
    /// Stretches between white space; about a character each in scripts that write none.
    package var wordCount: Int {
        var (count, wide, wasSpace) = (0, 0, 1)
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                let isSpace = byte == .space || (.tab ... .carriageReturn).contains(byte) ? 1 : 0
                count &+= wasSpace & (1 - isSpace)
                wasSpace = isSpace
                wide &+= (0xE3...0xED).contains(byte) ? 1 : 0
            }
        }
        // East Asian text: two characters are about a word.
        return max(count, wide / 2)
    }
}
