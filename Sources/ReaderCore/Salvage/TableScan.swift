import ReaderSQLite

/// Reads the rows of a damaged table one by one, past those that cannot be read.
struct TableScan {
    let table: String
    /// The columns, in the order of the values that come out.
    let columns: [String]
    /// The column that is the row's number; nil for a table without one.
    let key: String?

    /// Where a stretch cannot be read, each number of it is asked for up to this many.
    private static let longestStretch: Int64 = 1 << 17
    /// At the end of a table, so many numbers without a row are taken for the end; a page holds fewer.
    private static let longestGap = 500

    /// The values of each row that can be read, once or twice each.
    func rows(in database: Database, take: ([DatabaseValue]) throws -> Void) throws {
        guard let key else { return try rowsFromBothEnds(in: database, take: take) }
        var next: Int64 = 0
        while true {
            do {
                try fetch("WHERE \(key) >= ? ORDER BY \(key)", [next], in: database) { values, rowKey in
                    try take(values)
                    next = rowKey + 1
                }
                return
            } catch is DatabaseError {
                let good = Self.readable(
                    after: next, in: database, sql: "SELECT \(key) FROM \(table) WHERE \(key) >= ?")
                try rowsOneByOne(from: next, to: good, in: database, take: take)
                guard let good else { return }
                next = good
            }
        }
    }

    /// Asks for each number of a stretch in which something cannot be read.
    private func rowsOneByOne(
        from start: Int64, to end: Int64?, in database: Database, take: ([DatabaseValue]) throws -> Void
    ) throws {
        var misses = 0
        for number in start..<min(end ?? .max, start + Self.longestStretch) {
            misses += 1
            try tolerantly {
                try fetch("WHERE \(key ?? "rowid") = ?", [number], in: database) { values, _ in
                    misses = 0
                    try take(values)
                }
            }
            if end == nil, misses > Self.longestGap { return }
        }
    }

    /// The first number, by doubled steps, from which a row can be found; nil where none can.
    private static func readable(after start: Int64, in database: Database, sql: String) -> Int64? {
        var step: Int64 = 1
        while step < 1 << 48, start < Int64.max - step {
            let found = try? Int64.fetchAll(database, sql: sql + " LIMIT 1", arguments: [start + step])
            if let found { return found.first.map { max($0, start + step) } }
            step *= 2
        }
        return nil
    }

    private func rowsFromBothEnds(in database: Database, take: ([DatabaseValue]) throws -> Void) throws {
        do {
            try fetch("", [], in: database) { values, _ in try take(values) }
        } catch is DatabaseError {
            let order = columns.map { "\($0) DESC" }.joined(separator: ", ")
            try tolerantly { try fetch("ORDER BY \(order)", [], in: database) { values, _ in try take(values) } }
        }
    }

    /// The rows that refer to one row of another table, which SQLite finds by an index of its own.
    func rows(
        where reference: String, is id: Int64, in database: Database, take: ([DatabaseValue]) throws -> Void
    ) throws {
        try tolerantly { try fetch("WHERE \(reference) = ?", [id], in: database) { values, _ in try take(values) } }
    }

    private func tolerantly(_ body: () throws -> Void) throws {
        do { try body() } catch is DatabaseError {}
    }

    private func fetch(
        _ condition: String, _ arguments: StatementArguments, in database: Database,
        take: ([DatabaseValue], Int64) throws -> Void
    ) throws {
        let list = (columns + [key ?? "0"]).joined(separator: ", ")
        // A new statement each time: one that met damage would tell of it again.
        let rows = try Row.fetchCursor(
            database.makeStatement(sql: "SELECT \(list) FROM \(table) \(condition)"), arguments: arguments)
        while let row = try rows.next() {
            let values = Array(row.databaseValues)
            guard let last = values.last else { continue }
            try take(Array(values.dropLast()), Int64.fromDatabaseValue(last) ?? 0)
        }
    }
}
