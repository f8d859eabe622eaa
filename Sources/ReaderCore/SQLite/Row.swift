import CSQLite

/// A row of what a query has found.
///
/// One that a cursor hands out can be read until the cursor goes on; `fetchAll` and `fetchOne` give rows to keep.
@usableFromInline
package struct Row {
    private enum Source {
        /// The row at which a statement stands, after so many of its moves.
        case current(Statement, move: Int)
        case kept(ColumnNames, [DatabaseValue])
    }

    private let source: Source

    init(_ statement: Statement) { source = .current(statement, move: statement.moves) }

    /// What stays when the cursor goes on.
    private init(keeping row: Row) {
        switch row.source {
        case .current(let statement, _): source = .kept(statement.columns, row.databaseValues)
        case .kept: source = row.source
        }
    }

    /// The value of a column, counted from zero.
    @inlinable
    package subscript<Value: DatabaseValueConvertible>(_ column: Int) -> Value { Value(row: self, column: column) }

    /// The value of the first column of that name.
    @inlinable
    package subscript<Value: DatabaseValueConvertible>(_ name: String) -> Value {
        Value(row: self, column: column(of: name))
    }

    /// The values in the order of their columns.
    package var databaseValues: [DatabaseValue] {
        switch source {
        case .current(let statement, _): (0..<statement.columnCount).map(databaseValue(at:))
        case .kept(_, let values): values
        }
    }

    /// The position of a column; a name that the row does not have is a mistake of the program.
    @usableFromInline
    package func column(of name: String) -> Int {
        guard let column = columnNames[name] else { preconditionFailure("A row has no column \"\(name)\".") }
        return column
    }

    private var columnNames: ColumnNames {
        switch source {
        case .current(let statement, _): statement.columns
        case .kept(let columns, _): columns
        }
    }

    // MARK: - As SQLite converts

    /// Whether a column is NULL.
    @usableFromInline
    package func isNull(at column: Int) -> Bool {
        switch source {
        case .current(let statement, let move):
            sqlite3_column_type(statement.handle(at: move, column), Int32(column)) == SQLITE_NULL
        case .kept(_, let values): values[column] == .null
        }
    }

    /// A column as an integer, by the conversions of SQLite.
    @usableFromInline
    package func int64(at column: Int) -> Int64 {
        switch source {
        case .current(let statement, let move):
            sqlite3_column_int64(statement.handle(at: move, column), Int32(column))
        case .kept(_, let values):
            Int64.fromDatabaseValue(values[column]) ?? Int64(String.fromDatabaseValue(values[column]) ?? "") ?? 0
        }
    }

    /// A column as a number, by the conversions of SQLite.
    @usableFromInline
    package func double(at column: Int) -> Double {
        switch source {
        case .current(let statement, let move):
            sqlite3_column_double(statement.handle(at: move, column), Int32(column))
        case .kept(_, let values):
            Double.fromDatabaseValue(values[column]) ?? Double(String.fromDatabaseValue(values[column]) ?? "") ?? 0
        }
    }

    /// Bytes that are no UTF-8 become U+FFFD.
    @usableFromInline
    package func string(at column: Int) -> String {
        switch source {
        case .current(let statement, let move):
            return statement.string(statement.handle(at: move, column), Int32(column))
        case .kept(_, let values):
            switch values[column] {
            case .null: return ""
            case .blob(let bytes): return String(decoding: bytes, as: UTF8.self)
            case .int64, .double, .string: return values[column].description
            }
        }
    }

    /// A column as bytes, by the conversions of SQLite.
    @usableFromInline
    package func bytes(at column: Int) -> [UInt8] {
        switch source {
        case .current(let statement, let move):
            statement.bytes(statement.handle(at: move, column), Int32(column))
        case .kept(_, let values):
            [UInt8].fromDatabaseValue(values[column]) ?? Array(string(at: column).utf8)
        }
    }

    /// Looks at the bytes of a column where they lie, by the conversions of SQLite.
    package func withBytes<Result>(at column: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result
    {
        guard case .current(let statement, let move) = source else {
            return try bytes(at: column).withUnsafeBytes(body)
        }
        let handle = statement.handle(at: move, column)
        // The bytes before their number: asking for them may convert.
        let start = sqlite3_column_blob(handle, Int32(column))
        return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }

    /// A column as it is stored.
    @usableFromInline
    package func databaseValue(at column: Int) -> DatabaseValue {
        switch source {
        case .current(let statement, let move): statement.value(statement.handle(at: move, column), Int32(column))
        case .kept(_, let values): values[column]
        }
    }
}

extension Row: Fetchable {
    /// The row, kept beyond the step of its statement.
    @usableFromInline
    package static func decoded(from row: Row) -> Row? { Row(keeping: row) }
    /// The row itself, good until the next step of its statement.
    @usableFromInline
    package static func current(in row: Row) -> Row? { row }
}

extension Row: Equatable {
    /// Whether two rows hold the same values; their names do not count.
    @usableFromInline
    package static func == (first: Row, second: Row) -> Bool { first.databaseValues == second.databaseValues }
}

extension Row: CustomStringConvertible {
    @usableFromInline
    package var description: String {
        "[" + zip(columnNames.names, databaseValues).map { "\($0):\($1)" }.joined(separator: " ") + "]"
    }
}

/// The names of the columns of a statement.
final class ColumnNames: Sendable {
    let names: [String]
    private let columns: [String: Int]

    init(_ names: [String]) {
        self.names = names
        columns = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> Int? { columns[name] }
}
