import ReaderAnnotation
import ReaderBasics
package import ReaderCorrections
package import ReaderModel
import ReaderSQLite

/// What the reader has decided about an article, and what is known of the article since.
package struct CorrectedArticle: Equatable, Sendable {
    package let id: RowID<ArticleRow>
    package let corrections: Corrections
    package let published: PublicationDate?
    package let row: ArticleRow?
}

/// Keeping what the reader decides, and finding anew what hangs on it.
extension Library {
    /// Keeps corrections of an article, after those that it has; then finds its names, quotes and dates anew.
    ///
    /// They are in the file when this returns, also where the finding anew was stopped: then the article waits for it.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: their numbers; none where the article is gone.
    /// - Throws: `Failure` where the library cannot be written.
    @discardableResult
    package func correct(
        _ id: RowID<ArticleRow>, _ corrections: [Correction], now: Int
    ) throws(Failure) -> [Int64] {
        let numbers = try write { database in
            guard try Int.fetchOne(database, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [id]) != nil else {
                return [Int64]()
            }
            let numbers = try corrections.map { try Self.insert(Self.detail($0), of: id, now: now, in: database) }
            try Self.settlePublication(of: id, in: database)
            if corrections.contains(where: \.saysLanguage) { try Self.settleLanguage(of: id, in: database) }
            try Self.wait(for: [id], in: database)
            return numbers
        }
        if !numbers.isEmpty { try annotateCorrected(id, now: now) }
        return numbers
    }

    /// Keeps a rule; the articles that it may change something in wait for the annotator.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: its number, and how many articles wait.
    /// - Throws: `Failure` where the library cannot be written.
    @discardableResult
    package func keep(_ rule: CorrectionRule, now: Int) throws(Failure) -> (id: Int64, articles: Int) {
        try write { database in
            let touched = try Self.articles(touchedBy: rule, in: database)
            let id = try Self.insert(Self.detail(rule), of: nil, now: now, in: database)
            try Self.wait(for: touched, in: database)
            return (id, touched.count)
        }
    }

    /// Takes decisions back, of articles or of the library.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: those that were there, and the article that they were about; nil where there was none, for a rule, and for
    ///   those of several articles.
    /// - Throws: `Failure` where the library cannot be written.
    @discardableResult
    package func takeBack(_ ids: [Int64], now: Int) throws(Failure) -> (taken: [TakenBack], article: RowID<ArticleRow>?)
    {
        let taken = try write { database in
            var taken: [TakenBack] = []
            for id in ids {
                guard
                    let row = try Row.fetchOne(
                        database, sql: "SELECT article, detail, at FROM correction WHERE id = ?", arguments: [id])
                else { continue }
                let old = TakenBack(id: id, article: row[0], detail: row[1], at: row[2])
                taken.append(old)
                try database.execute(sql: "DELETE FROM correction WHERE id = ?", arguments: [id])
                try Self.follow(old, in: database)
            }
            return taken
        }
        let articles = Set(taken.compactMap(\.article))
        for article in articles { try annotateCorrected(article, now: now) }
        return (taken, articles.count == 1 ? articles.first : nil)
    }

    /// Brings decisions back that were taken back, under their numbers where those are free.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: their numbers now.
    /// - Throws: `Failure` where the library cannot be written.
    @discardableResult
    package func bringBack(_ taken: [TakenBack], now: Int) throws(Failure) -> [Int64] {
        let ids = try write { database in
            try taken.map { old in
                let isTaken = try Int.fetchOne(
                    database, sql: "SELECT 1 FROM correction WHERE id = ?", arguments: [old.id])
                try database.execute(
                    sql: "INSERT INTO correction (id, article, detail, at) VALUES (?, ?, ?, ?)",
                    arguments: [isTaken == nil ? old.id : nil, old.article, old.detail, old.at])
                let id = database.lastInsertedRowID
                try Self.follow(old, in: database)
                return id
            }
        }
        for article in Set(taken.compactMap(\.article)) { try annotateCorrected(article, now: now) }
        return ids
    }

    /// What is to be found anew when a decision comes or goes.
    private static func follow(_ decision: TakenBack, in database: Database) throws {
        if let article = decision.article {
            try settlePublication(of: article, in: database)
            if correction(decision.detail)?.saysLanguage == true { try settleLanguage(of: article, in: database) }
            try wait(for: [article], in: database)
        } else if let rule = Self.rule(decision.detail) {
            try wait(for: articles(touchedBy: rule, in: database), in: database)
        }
    }

    /// The decisions about an article, and the rules.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func corrections(of id: RowID<ArticleRow>) throws(Failure) -> Corrections {
        try read { try Self.corrections(of: id, in: $0) }
    }

    /// What the reader has decided for the whole library.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func rules() throws(Failure) -> [Corrections.KeptRule] {
        try read { try Self.corrections(of: nil, in: $0).rules }
    }

    /// What is known of an article after a decision about it; nil where it is gone.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func corrected(_ id: RowID<ArticleRow>) throws(Failure) -> CorrectedArticle? {
        let row = try rows([id]).first
        return try read { database in
            guard let row else { return nil }
            return CorrectedArticle(
                id: id, corrections: try Self.corrections(of: id, in: database),
                published: try Self.published(of: id, in: database), row: row)
        }
    }

    // MARK: - Rows

    static func corrections(of id: RowID<ArticleRow>?, in database: Database) throws -> Corrections {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT id, article, detail FROM correction WHERE article = ?1 OR article IS NULL ORDER BY id"),
            arguments: [id])
        var corrections = Corrections()
        for row in rows {
            let detail: String = row[2]
            if row[1] as Int64? == nil {
                if let rule = Self.rule(detail) { corrections.rules.append(Corrections.KeptRule(id: row[0], rule)) }
            } else if let correction = Self.correction(detail) {
                corrections.kept.append(Corrections.Kept(id: row[0], correction))
            }
        }
        return corrections
    }

    static func insert(
        _ detail: String, of article: RowID<ArticleRow>?, now: Int, in database: Database
    ) throws -> Int64 {
        try database.cachedStatement(sql: "INSERT INTO correction (article, detail, at) VALUES (?, ?, ?)")
            .execute(arguments: [article, detail, now])
        return database.lastInsertedRowID
    }

    /// A correction as the table keeps it.
    static func detail(_ correction: Correction) -> String {
        var json = JSONWriter()
        json.object { correction.write(to: &$0, offsets: nil) }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func detail(_ rule: CorrectionRule) -> String {
        var json = JSONWriter()
        json.object { rule.write(to: &$0) }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func correction(_ detail: String) -> Correction? {
        (try? JSONValue(Array(detail.utf8))).flatMap { Correction($0, offsets: nil) }
    }

    static func rule(_ detail: String) -> CorrectionRule? {
        (try? JSONValue(Array(detail.utf8))).flatMap { CorrectionRule($0) }
    }

    // MARK: - What follows

    /// Has articles annotated anew; what was found in them stays until then.
    static func wait(for articles: some Collection<RowID<ArticleRow>>, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "UPDATE article SET annotatedBy = 0, annotationTries = 0, annotationFailure = NULL WHERE id = ?")
        for id in articles { try statement.execute(arguments: [id]) }
    }

    /// Up to so many bytes an article is annotated at once: a tenth of the time that a key may take.
    private static let mostAtOnce = 64 << 10

    /// Finds anew what is in an article; a long one waits for its turn.
    private func annotateCorrected(_ id: RowID<ArticleRow>, now: Int) throws(Failure) {
        guard let article = try article(id), article.text.count <= Self.mostAtOnce else { return }
        let corrections = try corrections(of: id)
        let today = CalendarDay(number: now / 86_400)
        guard let annotation = try? Annotator.annotate(article.dividingLongBlocks(), today: today) else { return }
        // Where another program has decided something meanwhile, the article waits for the next run.
        try store([AnnotationRecord(article, id: id, annotation, corrections)], isAwaited: true)
    }
}

/// A decision that has been taken back, as it stood in the library.
package struct TakenBack: Equatable, Sendable {
    package let id: Int64
    package let article: RowID<ArticleRow>?
    let detail: String
    let at: Int

    /// What had been decided; empty where a later version decided it.
    package var words: String { Library.correction(detail)?.words ?? Library.rule(detail)?.words ?? "" }
}
