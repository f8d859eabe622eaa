package import ReaderSQLite

/// Checks of a whole database.
package enum DatabaseIntegrity {
    /// What SQLite finds wrong in the pages, the indexes and the references, a line each; empty for a sound database.
    ///
    /// Reads every page of the file.
    ///
    /// - Throws: a `DatabaseError` where not even the check can be made.
    package static func faults(in database: Database) throws -> [String] {
        let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)").filter { $0 != "ok" }
        let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
        return pages + (references == 0 ? [] : ["\(references) references to rows that are gone"])
    }

    /// Whether a full-text index agrees with the table it was made from (FTS5, "integrity-check").
    ///
    /// SQLite counts the check as writing.
    ///
    /// - Throws: a `DatabaseError` where the check cannot be made.
    package static func isSearchIndexSound(_ index: String, in writer: some DatabaseWriter) throws -> Bool {
        try writer.write { try isSearchIndexSound(index, in: $0) }
    }

    /// As above, inside a transaction that writes.
    package static func isSearchIndexSound(_ index: String, in database: Database) throws -> Bool {
        do {
            try database.execute(sql: "INSERT INTO \(index)(\(index), rank) VALUES ('integrity-check', 1)")
            return true
        } catch {
            guard error.resultCode == .corrupt else { throw error }
            return false
        }
    }
}
