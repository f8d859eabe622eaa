import Glibc
package import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// What a look at every page of a library finds.
package struct LibraryHealth: Equatable, Sendable {
    /// An article whose text is not what was kept, or lost.
    package struct Altered: Equatable, Sendable {
        package var id: RowID<ArticleRow>
        package var title: String
        /// Where it may be fetched again.
        package var url: String?
    }

    /// What is wrong, a line each; empty for a library that is well.
    package var faults: [String] = []
    /// The names of its migrations, oldest first.
    package var versions: [String] = []
    package var articles = 0
    package var unread = 0
    package var feeds = 0
    /// Articles that have not been annotated by this version of the annotator.
    package var waiting = 0
    /// Articles whose text is not what was kept.
    package var altered: [Altered] = []
    /// Articles whose text was lost when the library was damaged; that was told, and nothing is wrong any more.
    package var lost: [Altered] = []
    /// In bytes.
    package var size = 0
    package var logSize = 0

    /// Looks through the library at a path without changing it.
    ///
    /// - Parameter annotator: the version of the annotator whose findings count.
    /// - Returns: nil where there is no library.
    /// - Throws: `Failure` where the file cannot be read at all.
    package static func examine(_ path: String, annotator: Int) throws(Failure) -> LibraryHealth? {
        let files = DatabaseFiles(resolving: path)
        guard let size = DatabaseFiles.size(files.path) else { return nil }
        let signs = DamageSigns(files: files, schema: LibrarySchema.recovery)
        if size > 0, size < 512, !signs.isLikelyOurs { throw Failure.notALibrary(path) }
        var health = LibraryHealth(size: size, logSize: DatabaseFiles.size(files.log) ?? 0)
        if WriteAheadLog.isDamaged(path: files.log, limit: .max) { health.faults.append("its log is damaged") }
        do {
            var configuration = DatabaseConfiguration()
            configuration.isReadOnly = true
            configuration.busyMode = .callback(BusyHandler.retries)
            let queue = try DatabaseQueue(path: files.path, configuration: configuration)
            try queue.read { database in
                guard try health.isMade(database, path) else { return }
                health.faults += try DatabaseIntegrity.faults(in: database)
                guard health.faults.isEmpty else { return }
                try health.count(in: database, annotator: annotator)
                // An older one is brought up to date when it is next opened.
                guard try LibrarySchema.migrator.hasCompletedMigrations(database) else { return }
                let inspection = try LibraryInspection(database)
                health.faults += inspection.faults
                health.altered = try Self.titles(of: inspection.texts.altered, in: database)
                health.lost = try Self.titles(of: inspection.texts.lost, in: database)
            }
            if !health.versions.isEmpty { try health.examineSearch(files.path) }
        } catch let failure as Failure {
            throw failure
        } catch let fault as DatabaseError where [.corrupt, .notADatabase].contains(fault.resultCode) {
            guard signs.isLikelyOurs else { throw Failure.notALibrary(path) }
            health.faults.append(fault.message ?? "it cannot be read")
        } catch {
            throw Failure(database: error, path: path)
        }
        return health
    }

    /// Whether there are any tables yet: a program may have been ended in the moment in which it made the library.
    private mutating func isMade(_ database: Database, _ path: String) throws -> Bool {
        versions = try LibrarySchema.migrator.appliedMigrations(database)
        return try !Library.state(in: database, path).isEmpty
    }

    private static func titles(of articles: [RowID<ArticleRow>], in database: Database) throws -> [Altered] {
        try articles.map { id in
            let row = try Row.fetchOne(
                database, sql: "SELECT title, url FROM article WHERE id = ?", arguments: [id])
            return Altered(id: id, title: row.flatMap { $0["title"] } ?? "\(id)", url: row.flatMap { $0["url"] })
        }
    }

    private mutating func examineSearch(_ path: String) throws {
        guard faults.isEmpty, access(path, W_OK) == 0 else { return }
        let pool = try DatabasePool(path: path, configuration: Library.configuration)
        defer { LibraryOpening.shut(pool) }
        if try !DatabaseIntegrity.isSearchIndexSound("search", in: pool) {
            faults.append("its search index does not fit its articles")
        }
    }

    private mutating func count(in database: Database, annotator: Int) throws {
        let count = { (sql: String, arguments: StatementArguments) in
            try Int.fetchOne(database, sql: sql, arguments: arguments) ?? 0
        }
        articles = try count("SELECT count(*) FROM article", [])
        unread = try count("SELECT count(*) FROM article WHERE isRead = 0", [])
        feeds = try count("SELECT count(*) FROM feed", [])
        waiting = try count("SELECT count(*) FROM article WHERE annotatedBy <> ?", [annotator])
    }
}
