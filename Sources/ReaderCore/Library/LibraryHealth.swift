import Glibc
package import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// What a look at every page of a library finds.
package struct LibraryHealth: Equatable, Sendable {
    /// What is wrong, a line each; empty for a library that is well.
    package var faults: [String] = []
    /// The names of its migrations, oldest first.
    package var versions: [String] = []
    package var articles = 0
    package var unread = 0
    package var feeds = 0
    /// Articles that have not been annotated by this version of the annotator.
    package var waiting = 0
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
        var health = LibraryHealth(size: size, logSize: DatabaseFiles.size(files.log) ?? 0)
        if WriteAheadLog.isDamaged(path: files.log, limit: .max) { health.faults.append("its log is damaged") }
        do {
            var configuration = DatabaseConfiguration()
            configuration.isReadOnly = true
            configuration.busyMode = .callback(BusyHandler.retries)
            let queue = try DatabaseQueue(path: files.path, configuration: configuration)
            try queue.read { database in
                try health.refuse(database, path)
                health.faults += try DatabaseIntegrity.faults(in: database)
                try health.count(in: database, annotator: annotator)
            }
            try health.examineSearch(files.path)
        } catch let failure as Failure {
            throw failure
        } catch let fault as DatabaseError where [.corrupt, .notADatabase].contains(fault.resultCode) {
            health.faults.append(fault.message ?? "it cannot be read")
        } catch {
            throw Failure(database: error, path: path)
        }
        return health
    }

    private mutating func refuse(_ database: Database, _ path: String) throws {
        versions = try LibrarySchema.migrator.appliedMigrations(database)
        if try LibrarySchema.migrator.hasBeenSuperseded(database) { throw Failure.writtenByNewerVersion(path) }
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
        guard application == LibrarySchema.applicationID else {
            throw Failure("\(path) belongs to another program.", advice: "Name another file with --library.")
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
