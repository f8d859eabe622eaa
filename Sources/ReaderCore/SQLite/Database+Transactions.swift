import CSQLite

/// When a transaction takes its lock (https://www.sqlite.org/lang_transaction.html).
package enum TransactionKind: String, Sendable {
    /// With the first statement.
    case deferred = "DEFERRED"
    /// At once; others may read.
    case immediate = "IMMEDIATE"
}

extension Database {
    /// Whether a transaction has begun and not ended.
    package var isInsideTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// Begins a transaction, at once with the lock where the connection may write: one that has read before it asks
    /// for the lock can be refused however long it waits.
    ///
    /// - Throws: `DatabaseError` where the lock is not to be had in time.
    package func beginTransaction(_ kind: TransactionKind? = nil) throws(DatabaseError) {
        let kind = kind ?? (configuration.isReadOnly ? .deferred : .immediate)
        try cachedStatement(sql: "BEGIN \(kind.rawValue)").execute()
    }

    /// Keeps what the transaction has done.
    ///
    /// - Throws: `DatabaseError` where the file cannot be written.
    package func commit() throws(DatabaseError) {
        try cachedStatement(sql: "COMMIT").execute()
    }

    /// Undoes what the transaction has done; without one nothing happens.
    package func rollback() {
        guard isInsideTransaction else { return }
        if sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) != SQLITE_OK {
            // Statements that full-text search leaves half run keep an interrupt alive
            // (https://sqlite.org/forum/forumpost/137c7662b3).
            resetStatements()
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
        }
    }

    /// Runs a block as one transaction, which is undone where the block throws.
    ///
    /// - Throws: what the block throws, and `DatabaseError` where the transaction cannot begin or be kept.
    package func inTransaction<Value>(_ kind: TransactionKind? = nil, _ body: () throws -> Value) throws -> Value {
        try beginTransaction(kind)
        let wasInBlock = isInTransactionBlock
        isInTransactionBlock = true
        defer { isInTransactionBlock = wasInBlock }
        do {
            let value = try body()
            try commit()
            return value
        } catch {
            rollback()
            throw error
        }
    }

    /// Ends whatever a user of the connection has left open.
    func tidy() {
        if cancellation?.isCancelled == true { resetStatements() }
        cancellation = nil
        rollback()
    }

    private func resetStatements() {
        var statement = sqlite3_next_stmt(handle, nil)
        while let current = statement {
            sqlite3_reset(current)
            statement = sqlite3_next_stmt(handle, current)
        }
    }
}
