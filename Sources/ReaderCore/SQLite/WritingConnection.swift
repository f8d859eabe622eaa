/// The one connection of a pool that writes, and the journal that it brings the file to.
enum WritingConnection {
    /// Opens the file, in WAL mode where that can be.
    ///
    /// - Returns: also whether it has a rollback journal, since there is no shared memory.
    static func open(_ path: String, _ configuration: DatabaseConfiguration) throws(DatabaseError) -> (
        Connections, Bool
    ) {
        do throws(DatabaseError) {
            let writer = try Connections(path: path, configuration: configuration, count: 1)
            try use(writer, setWriteAheadLog)
            return (writer, false)
        } catch {
            // What SQLite says where it cannot share the index of the log, and elsewhere too: then it fails again.
            guard [.cannotOpen, .inputOutput, .readOnly, .error].contains(error.resultCode),
                let writer = try? withoutSharedMemory(path, configuration)
            else { throw error }
            return (writer, true)
        }
    }

    private static func setWriteAheadLog(_ database: Database) throws(DatabaseError) {
        let mode = try database.retrying { () throws(DatabaseError) in
            try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        }
        guard mode == "wal" else { throw DatabaseError(.error, message: "the file cannot have a write-ahead log") }
        // The index of the log is made where the file is first looked into.
        _ = try Row.fetchOne(database, sql: "SELECT * FROM sqlite_schema LIMIT 1")
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }

    private static func withoutSharedMemory(
        _ path: String, _ configuration: DatabaseConfiguration
    ) throws(DatabaseError) -> Connections {
        var alone = configuration
        alone.prepare = { database throws(DatabaseError) in
            // Who has the file alone needs no shared memory to empty the log
            // (https://www.sqlite.org/wal.html#noshm).
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            try configuration.prepare(database)
        }
        let emptying = try Connections(path: path, configuration: alone, count: 1)
        try use(emptying) { database throws(DatabaseError) in
            guard try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
                throw DatabaseError(.error, message: "the file cannot have a rollback journal")
            }
        }
        try emptying.close()
        let writer = try Connections(path: path, configuration: configuration, count: 1)
        // A power cut in the wrong moment must cost nothing that a log would have kept.
        try use(writer) { database throws(DatabaseError) in try database.execute(sql: "PRAGMA synchronous = FULL") }
        return writer
    }

    private static func use(
        _ connections: Connections, _ body: (Database) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        do {
            try connections.use(nil, body)
        } catch let error as DatabaseError {
            throw error
        } catch {
            preconditionFailure("SQLite throws errors of one type.")
        }
    }
}
