import ReaderSQLite

/// A query that pages by key: the rows of one index from a key on, in its order.
///
/// Past a key of several columns lie several ranges: the same first columns and a greater last one, then the same but
/// one, and so on. Each is asked for by itself, so that SQLite finds its beginning by the index however many rows share
/// a value (a comparison of row values reaches the rowid at the end of an index only by reading through them).
struct KeysetQuery: Sendable {
    /// `SELECT … FROM …`, the table of the index first.
    let selection: String
    /// What is the same for every row, such as `speaker = ?`; nil where nothing is.
    let condition: String?
    var arguments: [DatabaseValue] = []
    /// The columns of the index that order the rows; together they are unique.
    let columns: [String]
    /// Whether the listing has the greatest first.
    let isDescending: Bool

    /// Reads row by row from a key on.
    ///
    /// - Parameter take: given each row; false ends the reading.
    /// - Throws: a `DatabaseError`, or what `take` throws.
    func forEach(_ start: PageStart, in database: Database, take: (Row) throws -> Bool) throws {
        guard let key = start.key?.numbers, key.count == columns.count else {
            _ = try forEach(through: nil, key: [], start, in: database, take: take)
            return
        }
        for column in columns.indices.reversed() {
            guard try forEach(through: column, key: key, start, in: database, take: take) else { return }
        }
    }

    /// One range: equal up to a column, beyond the key in that column.
    private func forEach(
        through column: Int?, key: [Int64], _ start: PageStart, in database: Database, take: (Row) throws -> Bool
    ) throws -> Bool {
        var arguments = arguments
        if let column { arguments += key[...column].map(\.databaseValue) }
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: sql(through: column, start)), arguments: StatementArguments(arguments))
        while let row = try rows.next() {
            guard try take(row) else { return false }
        }
        return true
    }

    func sql(through column: Int?, _ start: PageStart) -> String {
        let isAscending = start.isForward != isDescending
        var conditions = condition.map { [$0] } ?? []
        if let column {
            conditions += columns[..<column].map { "\($0) = ?" }
            let isFrom = if case .from = start { column == columns.count - 1 } else { false }
            conditions.append("\(columns[column]) \(isAscending ? ">" : "<")\(isFrom ? "=" : "") ?")
        }
        let order = columns[(column ?? 0)...].map { "\($0) \(isAscending ? "ASC" : "DESC")" }
        return selection + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
            + " ORDER BY " + order.joined(separator: ", ")
    }
}
