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
    /// So many rows may come again before the pages are taken for a circle.
    private static let mostAgain = 1_000
    /// At the end of a table, so many numbers without a row are taken for the end; a page holds fewer.
    private static let longestGap = 500

    /// The values of each row that can be read, once or more often each.
    func rows(in database: Database, take: ([DatabaseValue]) throws -> Void) throws {
        guard let key else { return try rowsFromBothEnds(in: database, take: take) }
        var walk = Walk()
        while true {
            do {
                try fetch("WHERE \(key) >= ? ORDER BY \(key)", [walk.next], in: database) { values, number in
                    try walk.note(number)
                    try take(values)
                }
                return
            } catch is DatabaseError {
                let (start, sql) = (walk.next, "SELECT \(key) FROM \(table) WHERE \(key) >= ?")
                let good = Self.readable(after: start, in: database, sql: sql)
                try rowsOneByOne(from: start, to: good, in: database, take: take)
                guard let good else { return try rowsFromEnd(key, in: database, &walk, take: take) }
                walk.next = good
            }
        }
    }

    /// A number that damage has made too large may have led past the others.
    private func rowsFromEnd(
        _ key: String, in database: Database, _ walk: inout Walk, take: ([DatabaseValue]) throws -> Void
    ) throws {
        try tolerantly {
            try fetch("ORDER BY \(key) DESC", [], in: database) { values, number in
                try walk.note(number)
                try take(values)
            }
        }
    }

    /// The numbers that were met on the way through a table.
    private struct Walk {
        /// Only grows, so that the way has an end.
        var next: Int64 = 0
        private var seen: Set<Int64> = []
        private var again = 0

        /// - Throws: where so many rows have come again that damaged pages must lead in a circle.
        mutating func note(_ number: Int64) throws(DatabaseError) {
            if !seen.insert(number).inserted { again += 1 }
            guard again <= TableScan.mostAgain + seen.count else {
                throw DatabaseError(.corrupt, message: "its pages lead in a circle")
            }
            next = max(next, number == .max ? number : number + 1)
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
        let most = try Self.mostRows(in: database)
        do {
            try fetch("", [], in: database, atMost: most, take: take)
        } catch is DatabaseError {
            let order = columns.map { "\($0) DESC" }.joined(separator: ", ")
            try tolerantly { try fetch("ORDER BY \(order)", [], in: database, atMost: most, take: take) }
        }
    }

    private func fetch(
        _ condition: String, _ arguments: StatementArguments, in database: Database, atMost most: Int,
        take: ([DatabaseValue]) throws -> Void
    ) throws {
        var count = 0
        try fetch(condition, arguments, in: database) { values, _ in
            count += 1
            guard count <= most else { throw DatabaseError(.corrupt, message: "its pages lead in a circle") }
            try take(values)
        }
    }

    /// More rows do not fit into the file: each takes four bytes at least (file format, section 1.6).
    private static func mostRows(in database: Database) throws -> Int {
        let size = try Int.fetchOne(
            database, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        return (size ?? 0) / 4
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
