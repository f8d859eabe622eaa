import CSQLite

extension Database {
    /// A new statement.
    ///
    /// - Throws: for a text that is no single statement of SQL.
    @usableFromInline
    package func makeStatement(sql: String) throws(DatabaseError) -> Statement {
        try makeStatement(sql: sql, isKept: false)
    }

    /// A statement that is prepared once and found again by its text.
    ///
    /// Where it is being run already, another one is made for the time being.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong.
    package func cachedStatement(sql: String) throws(DatabaseError) -> Statement {
        if let statement = statements[sql], !statement.isBusy { return statement }
        let statement = try makeStatement(sql: sql, isKept: true)
        if statements[sql] == nil { statements[sql] = statement }
        return statement
    }

    /// Runs one statement or several in a row; each takes as many of the arguments as it has places for.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or SQLite refuses; statements before that one have run.
    package func execute(sql: String, arguments: StatementArguments = []) throws(DatabaseError) {
        var rest = arguments.values[...]
        try forEachStatement(of: sql) { statement throws(DatabaseError) in
            let own = rest.prefix(statement.parameterCount)
            rest = rest.dropFirst(own.count)
            try statement.execute(arguments: StatementArguments(own))
        }
        guard rest.isEmpty else {
            throw DatabaseError(
                .misuse, message: "wrong number of statement arguments: \(arguments.values.count)", sql: sql)
        }
    }

    private func forEachStatement(
        of sql: String, _ body: (Statement) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        try Array(sql.utf8CString).withUnsafeBufferPointer { text throws(DatabaseError) in
            var next = text.baseAddress
            while let start = next, start.pointee != 0 {
                guard let statement = try Statement(self, start, end: &next, isKept: false) else { return }
                try body(statement)
            }
        }
    }

    private func makeStatement(sql: String, isKept: Bool) throws(DatabaseError) -> Statement {
        try Array(sql.utf8CString).withUnsafeBufferPointer { text throws(DatabaseError) in
            var end = text.baseAddress
            guard let start = end, let statement = try Statement(self, start, end: &end, isKept: isKept) else {
                throw DatabaseError(.error, message: "empty statement", sql: sql)
            }
            // What follows may be spaces and comments.
            if let rest = end, rest.pointee != 0, try Statement(self, rest, end: &end, isKept: false) != nil {
                throw DatabaseError(.misuse, message: "multiple statements", sql: sql)
            }
            return statement
        }
    }

    /// Whether a statement may run now.
    func admit(_ statement: Statement) throws(DatabaseError) {
        if let cancellation, cancellation.isCancelled {
            throw DatabaseError(.interrupt, message: "interrupted", sql: statement.sql)
        }
        // A fault such as a full disk may end a transaction early: what follows must not be kept without the rest.
        if isInTransactionBlock, !isInsideTransaction {
            throw DatabaseError(.abort, message: "Transaction was aborted", sql: statement.sql)
        }
    }
}

/// As many question marks as there are values to bind, between commas.
package func databaseQuestionMarks(count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ",")
}
