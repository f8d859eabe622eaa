import CSQLite

/// One connection to a file, used by one thread at a time.
@usableFromInline
package final class Database {
    let handle: OpaquePointer
    let configuration: DatabaseConfiguration
    /// Prepared statements that are asked for again and again, by their text.
    var statements: [String: Statement] = [:]
    /// Tells that whoever uses the connection has given up.
    var cancellation: Cancellation?
    /// What is remembered of the file as this connection has seen it, one of each type.
    package var memos: [ObjectIdentifier: AnyObject] = [:]
    /// Whether a block is being run that ends its transaction itself.
    var isInTransactionBlock = false
    private var isClosed = false

    /// Opens the file, and makes it where that is allowed and there is none.
    init(path: String, configuration: DatabaseConfiguration) throws(DatabaseError) {
        let access = configuration.isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        var opened: OpaquePointer?
        // One thread at a time, as the lenders of connections see to: SQLite's own locks are not needed.
        let flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            let message = opened.map { String(cString: sqlite3_errmsg($0)) }
            sqlite3_close(opened)
            throw DatabaseError(ResultCode(rawValue: code), message: message)
        }
        handle = opened
        self.configuration = configuration
        try setUp()
    }

    deinit {
        statements.removeAll()
        guard !isClosed else { return }
        // A statement that somebody still holds keeps what it needs until it goes.
        sqlite3_close_v2(handle)
    }

    private func setUp() throws(DatabaseError) {
        setBusyMode()
        // "text" is a name and never a string.
        _ = reader_set_option(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        _ = reader_set_option(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        if configuration.foreignKeysEnabled { try execute(sql: "PRAGMA foreign_keys = ON") }
        try addWordTokenizer()
        try addTextStretches()
        try configuration.prepare(self)
        // Opening reads nothing: a file that is no database is met here.
        _ = try Row.fetchOne(self, sql: "SELECT * FROM sqlite_schema LIMIT 1")
    }

    private func setBusyMode() {
        switch configuration.busyMode {
        case .immediateError: break
        case .timeout(let duration):
            let (seconds, attoseconds) = duration.components
            sqlite3_busy_timeout(handle, Int32(clamping: seconds * 1_000 + attoseconds / 1_000_000_000_000_000))
        case .callback:
            sqlite3_busy_handler(
                handle,
                { context, tries in
                    guard let context else { return 0 }
                    return Unmanaged<Database>.fromOpaque(context).takeUnretainedValue().waits(Int(tries)) ? 1 : 0
                }, Unmanaged.passUnretained(self).toOpaque())
        }
    }

    private func waits(_ tries: Int) -> Bool {
        switch configuration.busyMode {
        case .immediateError: return false
        case .callback(let callback): return callback(tries)
        case .timeout(let duration):
            let pause = 10
            guard .milliseconds(pause * tries) < duration else { return false }
            sqlite3_sleep(Int32(pause))
            return true
        }
    }

    /// Waits as the configuration says where SQLite does not ask: to bring a file to another journal it begins to read,
    /// and once it has begun it waits for nobody (SQLite's `btree.c`: `sqlite3BtreeSetVersion`).
    ///
    /// - Throws: what the block throws; `busy` where another connection keeps its lock for too long.
    func retrying<Value>(_ body: () throws(DatabaseError) -> Value) throws(DatabaseError) -> Value {
        var tries = 0
        while true {
            do throws(DatabaseError) {
                return try body()
            } catch {
                guard error.resultCode == .busy, waits(tries) else { throw error }
                tries += 1
            }
        }
    }

    /// Closes the connection, which is of no use afterwards.
    ///
    /// - Throws: where a statement or a cursor is still held by somebody; it stays open then.
    func close() throws(DatabaseError) {
        statements.removeAll()
        let code = sqlite3_close(handle)
        guard code == SQLITE_OK else { throw error(code) }
        isClosed = true
    }

    /// The error that a call has just met.
    func error(_ code: Int32, sql: String? = nil) -> DatabaseError {
        DatabaseError(ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(handle)), sql: sql)
    }

    /// Another number after every change of the file, for as long as the connection is open; nil for one that may write,
    /// which does not notice its own (https://www.sqlite.org/pragma.html#pragma_data_version).
    ///
    /// - Throws: `DatabaseError` where the file cannot be read.
    package var version: Int? {
        get throws(DatabaseError) {
            guard configuration.isReadOnly else { return nil }
            return try Int.fetchOne(cachedStatement(sql: "PRAGMA data_version"))
        }
    }

    /// How many rows the last statement has changed, without those that triggers have changed.
    package var changesCount: Int { Int(sqlite3_changes64(handle)) }

    /// The number of the row that was inserted last.
    package var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Whether the file has a table of that name.
    ///
    /// - Throws: `DatabaseError` where SQLite refuses.
    package func tableExists(_ name: String) throws(DatabaseError) -> Bool {
        try Row.fetchOne(
            self, sql: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? COLLATE NOCASE",
            arguments: [name]) != nil
    }
}
