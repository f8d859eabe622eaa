import Glibc
import ReaderModel
import ReaderSQLite

/// What was brought back from a damaged library.
package struct Recovered: Equatable, Sendable {
    package var articles = 0
    /// Of these, the articles of which only the head could be read.
    package var withoutText = 0
    /// Articles that are named somewhere in the file, and of which nothing else could be read.
    package var lost = 0
    /// Where the damaged file lies now.
    package var keptAs: String

    /// One line for the reader.
    package var notice: String {
        let lost = lost == 0 ? "" : ", \(self.lost) lost"
        let bare = withoutText == 0 ? "" : ", \(withoutText) of them without their text"
        return "The library was damaged. Articles recovered: \(articles)\(bare)\(lost). "
            + "The damaged file is kept as \(keptAs)."
    }
}

/// Puts a library together from what can be read of a damaged one.
///
/// The damaged file keeps its name until the new one is whole, and then has a second name under which it stays; the
/// search index is made anew, and annotations are made anew by whoever annotates next.
struct LibraryRecovery {
    let files: LibraryFiles
    let day: CalendarDay
    /// Told now and then, in a line.
    let progress: (String) -> Void

    /// Rows in one transaction: enough to be fast, few enough to be held in memory.
    private static let batch = 2_000

    /// Recovers, with the folder locked by the caller.
    func run() throws(Failure) -> Recovered {
        guard !isOpenElsewhere else {
            throw Failure(
                "\(files.path) is damaged, and another reader has it open.",
                advice: "Quit the other one and start again: what can be read is recovered then.")
        }
        progress("The library is damaged. Recovering what can be read…")
        files.clear()
        var recovered = Recovered(keptAs: try files.keepAside(day: day))
        do {
            let target = try Self.newLibrary(at: files.unfinished)
            for withLog in LibraryFiles.size(files.log) == nil ? [false] : [true, false] {
                try read(withLog: withLog, into: target, &recovered)
            }
            try target.writeWithoutTransaction { try Self.finish($0, &recovered) }
            try target.close()
        } catch {
            files.clear()
            throw Library.failure(error, path: files.path)
        }
        unlink(files.copy)
        try files.finish()
        try files.install()
        return recovered
    }

    /// Whether another process holds SQLite's shared lock on the file (SQLite's `os_unix.c`: 510 bytes from 2^30 + 2).
    private var isOpenElsewhere: Bool {
        let descriptor = open(files.path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        (lock.l_start, lock.l_len) = (0x4000_0002, 510)
        return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    private static func newLibrary(at path: String) throws -> DatabaseQueue {
        var configuration = DatabaseConfiguration()
        // Rows come in any order; what dangles is mended at the end.
        configuration.foreignKeysEnabled = false
        configuration.prepare = { database throws(DatabaseError) in
            // A crash here costs a file that nobody has been promised; it is brought to the disk when it is whole.
            try database.execute(sql: "PRAGMA synchronous = OFF")
            try database.execute(sql: "PRAGMA journal_mode = MEMORY")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try LibrarySchema.migrator.migrate(queue)
        return queue
    }

    private func read(withLog: Bool, into target: DatabaseQueue, _ recovered: inout Recovered) throws {
        let copy = try DamagedCopy(of: files, withLog: withLog, template: files.unfinished)
        guard let source = copy.open() else { return }
        try source.unsafeRead { damaged in
            if (try? LibrarySchema.migrator.hasBeenSuperseded(damaged)) == true { throw Library.newer(files.path) }
            let lost = try target.writeWithoutTransaction { new in
                var salvage = Salvage(damaged: damaged, new: new, progress: progress, batch: Self.batch)
                try salvage.run()
                return try salvage.lost()
            }
            recovered.lost = max(recovered.lost, lost)
        }
        try source.close()
    }

    private static func finish(_ new: Database, _ recovered: inout Recovered) throws {
        try new.inTransaction {
            recovered.withoutText = try Salvage.giveText(toArticlesWithout: new)
            try ForeignKeys.mend(in: new)
            try new.execute(sql: "UPDATE article SET annotatedBy = 0")
        }
        recovered.articles = try Int.fetchOne(new, sql: "SELECT count(*) FROM article") ?? 0
    }
}

/// References to rows that are gone.
enum ForeignKeys {
    /// Does to each dangling reference what the schema says for the deletion of its row.
    static func mend(in database: Database) throws {
        let keys = try Row.fetchAll(
            database,
            sql: """
                SELECT t.name AS child, k."from" AS "column", k."table" AS parent,
                    coalesce(k."to", (SELECT name FROM pragma_table_info(k."table") WHERE pk = 1)) AS target,
                    k.on_delete AS action
                FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table' ORDER BY t.rowid
                """)
        for key in keys {
            let (child, column): (String, String) = (key["child"], key["column"])
            let (parent, target): (String, String) = (key["parent"], key["target"])
            let dangling = "\(column) IS NOT NULL AND \(column) NOT IN (SELECT \(target) FROM \(parent))"
            let sql =
                key["action"] == "SET NULL"
                ? "UPDATE \(child) SET \(column) = NULL WHERE \(dangling)" : "DELETE FROM \(child) WHERE \(dangling)"
            try database.execute(sql: sql)
        }
    }
}
