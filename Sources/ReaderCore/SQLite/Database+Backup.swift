import CSQLite

extension Database {
    /// Pages that are copied at a time.
    private static let stretch: Int32 = 1_000

    /// Copies everything into another file, whose content goes, as it is at this moment: inside a transaction that
    /// reads, what others write meanwhile does not show (https://www.sqlite.org/backup.html).
    ///
    /// The copy needs no log beside it.
    ///
    /// - Parameters:
    ///   - path: of a file that nobody else uses.
    ///   - progress: told the part that is done, from 0 to 1; where it answers no, the copy ends unfinished.
    /// - Throws: a `DatabaseError`, `interrupt` where `progress` says no.
    package func backUp(to path: String, progress: (Double) -> Bool = { _ in true }) throws {
        var configuration = DatabaseConfiguration()
        configuration.foreignKeysEnabled = false
        let target = try Database(path: path, configuration: configuration)
        do {
            try copy(into: target, progress: progress)
            _ = try String.fetchOne(target, sql: "PRAGMA journal_mode = DELETE")
        } catch {
            try? target.close()
            throw error
        }
        try target.close()
    }

    private func copy(into target: Database, progress: (Double) -> Bool) throws(DatabaseError) {
        guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw target.error(sqlite3_errcode(target.handle))
        }
        var code = SQLITE_OK
        while code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED {
            code = sqlite3_backup_step(backup, Self.stretch)
            let (left, all) = (sqlite3_backup_remaining(backup), max(1, sqlite3_backup_pagecount(backup)))
            guard code == SQLITE_OK else {
                if code == SQLITE_BUSY || code == SQLITE_LOCKED { sqlite3_sleep(20) }
                continue
            }
            target.writeOut()
            if !progress(1 - Double(left) / Double(all)) { code = SQLITE_INTERRUPT }
        }
        sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else {
            throw DatabaseError(ResultCode(rawValue: code), message: "the copy ended early")
        }
    }

    /// Has the disk take what was written so far: else it gathers, and who writes a little elsewhere waits for all of it.
    private func writeOut() {
        var file: UnsafeMutablePointer<sqlite3_file>?
        guard sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK, let file else {
            return
        }
        _ = file.pointee.pMethods?.pointee.xSync?(file, SQLITE_SYNC_DATAONLY)
    }
}
