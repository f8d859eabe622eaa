package import ReaderSQLite

/// Names a row of one table of the library.
package struct RowID<Row>: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) { self.number = number }

    package var description: String { "\(number)" }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension RowID: DatabaseValueConvertible {
    package var databaseValue: DatabaseValue { number.databaseValue }

    /// A number as an id; nil for what is no number.
    package static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        Int64.fromDatabaseValue(value).map(Self.init)
    }

    package init(row: ReaderSQLite.Row, column: Int) { number = row.int64(at: column) }
}

extension Sequence {
    /// Ids as a JSON array, for `json_each`.
    func jsonArray<Row>() -> String where Element == RowID<Row> {
        "[\(map { "\($0.number)" }.joined(separator: ","))]"
    }
}
