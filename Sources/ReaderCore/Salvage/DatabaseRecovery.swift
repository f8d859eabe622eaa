import Glibc
package import ReaderModel
import ReaderSQLite

/// What was brought back from a damaged database.
package struct Recovered: Equatable, Sendable {
    /// Rows of the main table.
    package var rows = 0
    /// Of these, the ones whose content could not be read.
    package var withoutContent = 0
    /// Of these, the ones whose content is not what was kept.
    package var altered = 0
    /// Of these, the ones whose own row could not be read: little but their content is left.
    package var remade = 0
    /// Rows that an index names, and of which nothing else could be read.
    package var lost = 0
    /// Where the damaged file lies now.
    package var keptAs: String
}

/// Puts a database together from what can be read of a damaged one.
///
/// The damaged file keeps its name until the new one is whole, and then has a second name under which it stays.
package struct DatabaseRecovery {
    private let files: DatabaseFiles
    private let schema: RecoverySchema
    private let day: CalendarDay
    private let progress: (Int) -> Void

    /// Rows in one transaction: enough to be fast, few enough to be held in memory.
    private static let batch = 2_000

    /// - Parameters:
    ///   - day: stands in the name under which the damaged file stays.
    ///   - progress: told now and then how many rows of the content table have been read.
    package init(
        files: DatabaseFiles, schema: RecoverySchema, day: CalendarDay, progress: @escaping (Int) -> Void
    ) {
        (self.files, self.schema, self.day, self.progress) = (files, schema, day, progress)
    }

    /// Recovers; the caller holds the `FolderLock`.
    ///
    /// - Throws: where another process has the file open, where there is no room for a second file, and for a file of a
    ///   newer version. The damaged file is as it was then.
    package func run() throws(Failure) -> Recovered {
        guard !files.isOpenElsewhere else {
            throw Failure(
                "\(files.path) is damaged, and another reader has it open.",
                advice: "Quit the other one and start again: what can be read is recovered then.")
        }
        files.clear()
        var recovered = Recovered(keptAs: try files.keepAside(day: day))
        do {
            let target = try newDatabase(at: files.unfinished)
            for withLog in DatabaseFiles.size(files.log) == nil ? [false] : [true, false] {
                try read(withLog: withLog, into: target, &recovered)
            }
            try target.writeWithoutTransaction { try finish($0, &recovered) }
            try target.close()
        } catch {
            files.clear()
            throw Failure(database: error, path: files.path)
        }
        unlink(files.copy)
        try files.finish()
        recovered.keptAs = try files.install(day: day)
        return recovered
    }

    private func newDatabase(at path: String) throws -> DatabaseQueue {
        var configuration = DatabaseConfiguration()
        // Rows come in any order; what dangles is mended at the end.
        configuration.foreignKeysEnabled = false
        configuration.prepare = { database throws(DatabaseError) in
            // A crash here costs a file that nobody has been promised; it is brought to the disk when it is whole.
            try database.execute(sql: "PRAGMA synchronous = OFF")
            try database.execute(sql: "PRAGMA journal_mode = MEMORY")
        }
        try files.make(path)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try schema.migrator.migrate(queue)
        try queue.writeWithoutTransaction { try FinishedRecovery.mark($0, madeFrom: files) }
        return queue
    }

    private func read(withLog: Bool, into target: DatabaseQueue, _ recovered: inout Recovered) throws {
        let copy = try DamagedCopy(of: files, schema: schema, withLog: withLog, template: files.unfinished)
        guard let source = copy.open() else { return }
        try source.unsafeRead { damaged in
            if (try? schema.migrator.hasBeenSuperseded(damaged)) == true {
                throw Failure.writtenByNewerVersion(files.path)
            }
            let (lost, remade) = try target.writeWithoutTransaction { new in
                var salvage = Salvage(
                    damaged: damaged, new: new, schema: schema, progress: progress, batch: Self.batch)
                try salvage.run()
                return (try salvage.lost(), salvage.remade)
            }
            recovered.lost = max(recovered.lost, lost)
            recovered.remade += remade
        }
        try source.close()
    }

    private func finish(_ new: Database, _ recovered: inout Recovered) throws {
        try new.inTransaction {
            let gaps = try schema.complete(new) { try ForeignKeys.mend(in: new) }
            (recovered.withoutContent, recovered.altered) = (gaps.withoutContent, gaps.altered)
        }
        let faults = try DatabaseIntegrity.faults(in: new)
        guard faults.isEmpty else {
            throw Failure(
                "What could be read of \(files.path) does not fit together: \(faults[0]).",
                advice: "Restore a backup: reader library restore")
        }
        recovered.rows = try Int.fetchOne(new, sql: "SELECT count(*) FROM \(schema.mainTable)") ?? 0
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
