import Glibc
package import ReaderModel
import ReaderSQLite
import ReaderSalvage
import Synchronization

/// The articles that are kept, in one SQLite file.
///
/// Any number of readers may have it open, in this program and in others; one writes at a time and the others wait for
/// it. A transaction that has returned survives the end of the process at any moment, and a power cut after two seconds.
package final class Library: Sendable {
    /// Where the file lies.
    package let path: String
    /// Reads alone, and never waits for whoever writes.
    let readers: DatabasePool
    /// Opened with the first write.
    private let writers = Mutex<DatabasePool?>(nil)

    /// What the reader should know of the opening, a line each: that a damaged library was recovered, for instance.
    package let notices: [String]
    /// Whether nothing can be kept, as in a folder that may not be written.
    package let isReadOnly: Bool
    private let throttle = Mutex(WriteThrottle())
    /// Rules for what feeds bring.
    let followed = Mutex(FollowedRules())
    let file: FileInPlace
    let logSync: LogSync
    /// Whether the record beside it does not say any more what is in it.
    private let isRecordDue: Atomic<Bool>

    /// Opens the library, and makes it where there is none.
    ///
    /// A damaged file is kept aside and what can be read of it is recovered, which takes a while with many articles.
    ///
    /// - Parameters:
    ///   - now: names the day in the name of a damaged file, in seconds since 1970, UTC.
    ///   - progress: told in a line what takes long.
    package init(
        at path: String, now: Int = time(nil), progress: (String) -> Void = { _ in }
    ) throws(Failure) {
        self.path = path
        let files = DatabaseFiles(resolving: path)
        let opened = try withoutActuallyEscaping(progress) { progress throws(Failure) in
            try LibraryOpening(files: files, day: CalendarDay(number: now / 86_400), progress: progress).open()
        }
        readers = opened.pool
        isReadOnly = opened.isReadOnly
        (file, logSync) = (FileInPlace(files.path), LogSync(files.log))
        // A file that is as it was left needs no counting.
        let record = LibraryRecord(of: files)
        let isAsLeft = record != nil && record?.signature == LibraryRecord.signature(of: files)
        let tally = isAsLeft || record == nil ? nil : try? opened.pool.read { LibraryTally(in: $0) }
        let losses = tally.flatMap { tally in record.flatMap { tally.losses(since: $0.tally) } }
        notices = opened.notices + [losses].compactMap(\.self)
        isRecordDue = Atomic(!isAsLeft && tally == nil && !opened.isReadOnly)
        // What is missing is told once, and what has been counted is not counted again at the end.
        if let tally, !isReadOnly { LibraryRecord(tally, of: files).write(beside: files) }
    }

    /// Looks through a library that is thought to be damaged, and mends it.
    ///
    /// - Returns: what was done, a line each.
    /// - Throws: `Failure` where the file cannot be read, or nothing can be put together from it.
    package static func repair(_ path: String, progress: (String) -> Void) throws(Failure) -> [String] {
        DatabaseFiles(resolving: path).suspect()
        let library = try Library(at: path, progress: progress)
        defer { library.close() }
        return library.notices.isEmpty ? ["Nothing had to be mended."] : library.notices
    }

    /// Puts what is in the log into the file and lets go of it; the end of the process does no harm without.
    package func close() {
        let tally = isRecordDue.exchange(false, ordering: .relaxed) ? try? readers.read { LibraryTally(in: $0) } : nil
        logSync.run()
        LibraryOpening.shut(readers)
        writers.withLock { pool in
            if let pool { LibraryOpening.shut(pool) }
            pool = nil
        }
        let files = DatabaseFiles(resolving: path)
        if let tally { LibraryRecord(tally, of: files).write(beside: files) }
    }

    deinit { close() }

    /// The connections that may write.
    var pool: DatabasePool {
        get throws {
            guard !isReadOnly else { throw Failure("\(path) may not be written.", advice: "Check its rights.") }
            try file.check()
            return try writers.withLock { pool in
                if let pool { return pool }
                let opened = try DatabasePool(path: path, configuration: Self.configuration)
                pool = opened
                isRecordDue.store(true, ordering: .relaxed)
                return opened
            }
        }
    }

    /// How many threads of this program wait to write.
    var waitingWriters: Int { writers.withLock { $0?.waitingWriters ?? 0 } }

    static var configuration: DatabaseConfiguration {
        var configuration = DatabaseConfiguration()
        configuration.busyMode = .callback(BusyHandler.retries)
        configuration.maximumReaderCount = 4
        configuration.prepare = { database throws(DatabaseError) in
            // A commit is in the log before it returns; only a power cut can take the last ones back.
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// A look at both ends of the large tables finds a file that was cut off.
    static func lookAtEnds(_ reader: some DatabaseReader) throws {
        try reader.read { database in
            _ = try Row.fetchOne(
                database,
                sql: """
                    SELECT (SELECT max(id) FROM article), (SELECT min(id) FROM article), (SELECT max(article) FROM body),
                        (SELECT max(sortedAt) FROM article), (SELECT max(id) FROM feed), (SELECT max(article) FROM reading)
                    """)
        }
    }

    static func state(of pool: some DatabaseReader, _ path: String) throws -> (isWhole: Bool, isEmpty: Bool) {
        try pool.read { try state(in: $0, path) }
    }

    /// - Throws: a `Failure` for another program's file, and for that of a newer version.
    static func state(in database: Database, _ path: String) throws -> (isWhole: Bool, isEmpty: Bool) {
        let migrator = LibrarySchema.migrator
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        // Another program that makes the library at this moment begins with the list of its migrations.
        let isEmpty =
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") == 0
        if application != LibrarySchema.applicationID, application != 0 || !isEmpty {
            throw Failure("\(path) belongs to another program.", advice: "Name another file with --library.")
        }
        if try migrator.hasBeenSuperseded(database) { throw Failure.writtenByNewerVersion(path) }
        return (try migrator.hasCompletedMigrations(database), isEmpty)
    }

    /// Only its owner may look into the folder, as the XDG base directory specification asks.
    static func makeFolder(of path: String) throws(Failure) {
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

    /// Reads in one snapshot: what others write meanwhile does not show.
    func read<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
        do { return try asked.map(body) ?? readers.read(body) } catch { throw fault(error) }
    }

    /// Writes all or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
        throttle.withLock { $0.begin() }
        defer { throttle.withLock { $0.end() } }
        do {
            let value = try pool.write(body)
            try committed()
            return value
        } catch {
            throw fault(error)
        }
    }

    /// After a transaction.
    ///
    /// - Throws: where it went into a file that nobody finds again.
    func committed() throws(Failure) {
        try file.check()
        logSync.note()
    }

    /// Damage that is met while the library is in use is remembered for the next start.
    func fault(_ error: any Error) -> Failure {
        if let fault = error as? DatabaseError, [.corrupt, .notADatabase].contains(fault.resultCode) {
            DatabaseFiles(resolving: path).suspect()
        }
        return Failure(database: error, path: path)
    }
}
