import GRDB
import Glibc

/// The articles that are kept, in one SQLite file.
///
/// Any number of readers may have it open, in this program and in others; one writes at a time and the others wait for
/// it. A transaction that has returned survives the end of the process at any moment.
package final class Library: Sendable {
    /// Where the file lies.
    package let path: String
    let pool: DatabasePool

    /// How long a writer waits for another program's, in seconds.
    private static let patience = 10.0

    /// Opens the library, and makes it where there is none.
    ///
    /// - Parameter isNew: whether a file may be made.
    package init(at path: String) throws(Failure) {
        self.path = path
        do {
            try Self.makeFolder(of: path)
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            try Self.prepare(pool, path)
        } catch {
            throw Self.failure(error, path: path)
        }
    }

    private static var configuration: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // A commit is in the log before it returns; only a power cut can take the last ones back.
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    private static func prepare(_ pool: DatabasePool, _ path: String) throws {
        let migrator = LibrarySchema.migrator
        let state = try pool.read { database in
            let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
            let isEmpty = try !database.tableExists("grdb_migrations")
            if application != LibrarySchema.applicationID, application != 0 || !isEmpty {
                throw Failure(
                    "\(path) belongs to another program.", advice: "Name another file with --library.")
            }
            return (
                isNewer: try migrator.hasBeenSuperseded(database),
                isWhole: try migrator.hasCompletedMigrations(database)
            )
        }
        if state.isNewer {
            throw Failure(
                "\(path) was written by a newer version of Reader.",
                advice: "Update this one, or name another file with --library.")
        }
        if !state.isWhole { try migrator.migrate(pool) }
    }

    /// Only its owner may look into the folder, as the XDG base directory specification asks.
    private static func makeFolder(of path: String) throws(Failure) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        var made = ""
        for part in path[..<slash].split(separator: "/", omittingEmptySubsequences: false) {
            made += made.isEmpty && part.isEmpty ? "/" : made.hasSuffix("/") || made.isEmpty ? part : "/" + part
            guard !part.isEmpty, mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
            throw Failure(
                "\(made) cannot be made: \(String(cString: strerror(errno))).",
                advice: "Check the rights of its folder, or name another file with --library.")
        }
    }

    /// What a fault of the store means to the reader.
    package static func failure(_ error: any Error, path: String) -> Failure {
        if let failure = error as? Failure { return failure }
        guard let fault = error as? DatabaseError else {
            return Failure("\(path) cannot be used: \(error).", advice: "Run: reader doctor")
        }
        switch fault.resultCode {
        case .SQLITE_FULL:
            return Failure("There is no room left for \(path).", advice: "Free some space; nothing kept was lost.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return Failure("Another program is writing to \(path).", advice: "Try again in a moment.")
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
            return Failure("\(path) cannot be written.", advice: "Check its rights and those of its folder.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return Failure("\(path) is damaged.", advice: "Run: reader doctor")
        default:
            return Failure("\(path): \(fault.message ?? "\(fault.resultCode)").", advice: "Run: reader doctor")
        }
    }

    /// Reads in one snapshot: what others write meanwhile does not show.
    func read<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
        do { return try pool.read(body) } catch { throw Self.failure(error, path: path) }
    }

    /// Writes all or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
        do { return try pool.write(body) } catch { throw Self.failure(error, path: path) }
    }
}
