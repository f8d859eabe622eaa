/// Who reads a file.
package protocol DatabaseReader: AnyObject, Sendable {
    /// Reads in one snapshot of the file.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value

    /// Closes every connection, once those that are lent are back; a read or write that comes later fails.
    func close() throws(DatabaseError)
}

/// Who may write to a file, too.
package protocol DatabaseWriter: DatabaseReader {
    /// Runs a block that begins and ends its transactions itself; one that it leaves open is undone.
    func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value
}

extension DatabaseWriter {
    /// Runs a block as one transaction: all of it is kept, or nothing where it throws.
    package func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try writeWithoutTransaction { database in try database.inTransaction { try body(database) } }
    }
}

/// One connection, for reading and writing in turns.
package final class DatabaseQueue: DatabaseWriter {
    private let connections: Connections

    /// Opens a file with one connection.
    ///
    /// - Throws: `DatabaseError` where the file cannot be opened.
    package init(path: String, configuration: DatabaseConfiguration = DatabaseConfiguration()) throws(DatabaseError) {
        connections = try Connections(path: path, configuration: configuration, count: 1)
    }

    /// Reads in a transaction, which sees one state of the file.
    ///
    /// - Throws: what the block throws, and `DatabaseError` where the file cannot be read.
    package func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try connections.use(nil) { database in try database.inTransaction(.deferred) { try body(database) } }
    }

    /// Reads without a transaction: each statement sees the file as it is then.
    ///
    /// - Throws: what the block throws, and `DatabaseError` where no connection can be had.
    package func unsafeRead<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try connections.use(nil, body)
    }

    /// Writes; each statement is a transaction of its own unless the block begins one.
    ///
    /// - Throws: what the block throws, and `DatabaseError` where no connection can be had.
    package func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try connections.use(nil, body)
    }

    /// Closes the connection.
    ///
    /// - Throws: `DatabaseError` where it is in use.
    package func close() throws(DatabaseError) { try connections.close() }
}

/// Connections to a file in WAL mode: some that read at the same time, and one that writes meanwhile.
///
/// On a file system without shared memory, which the log needs, the file has a rollback journal instead: who reads and
/// who writes wait for one another there.
package final class DatabasePool: DatabaseWriter {
    private let readers: Connections
    /// Nil where the file may only be read.
    private let writer: Connections?
    /// Whether the file had to be brought to a rollback journal.
    package let lacksSharedMemory: Bool

    /// - Throws: where the file cannot be used (https://www.sqlite.org/wal.html).
    package init(path: String, configuration: DatabaseConfiguration = DatabaseConfiguration()) throws(DatabaseError) {
        if configuration.isReadOnly {
            (writer, lacksSharedMemory) = (nil, false)
        } else {
            (writer, lacksSharedMemory) = try WritingConnection.open(path, configuration)
        }
        readers = try Connections(
            path: path, configuration: configuration.forReaders, count: max(1, configuration.maximumReaderCount))
    }

    /// Never waits for whoever writes.
    ///
    /// - Throws: what the block throws, and `DatabaseError` where the file cannot be read.
    package func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try read(nil, body)
    }

    /// Reads in one snapshot, on a thread that may block, and ends within moments once the task is cancelled.
    ///
    /// - Throws: `CancellationError` where SQLite was interrupted.
    package func read<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await Cancellation.watching { try self.read($0, body) }
    }

    /// Writes by the connection that writes; each statement is a transaction of its own unless the block begins one.
    ///
    /// - Throws: what the block throws, and `DatabaseError` where no connection can be had.
    package func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try writing().use(nil, body)
    }

    /// How many threads of this program wait to write.
    package var waitingWriters: Int { writer?.waiting ?? 0 }

    /// Runs a block as one transaction, on a thread that may block; it is undone where the task is cancelled.
    ///
    /// - Throws: `CancellationError` where SQLite was interrupted.
    package func write<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try await Cancellation.watching { cancellation in
            try self.writing().use(cancellation) { database in try database.inTransaction { try body(database) } }
        }
    }

    /// Closes all connections.
    ///
    /// - Throws: `DatabaseError` where one of them is in use.
    package func close() throws(DatabaseError) {
        // The one that writes goes last: only it can empty the log.
        try readers.close()
        try writer?.close()
    }

    private func read<Value>(_ cancellation: Cancellation?, _ body: (Database) throws -> Value) throws -> Value {
        try readers.use(cancellation) { database in try database.inTransaction(.deferred) { try body(database) } }
    }

    private func writing() throws(DatabaseError) -> Connections {
        guard let writer else { throw DatabaseError(.readOnly, message: "attempt to write a readonly database") }
        return writer
    }
}
