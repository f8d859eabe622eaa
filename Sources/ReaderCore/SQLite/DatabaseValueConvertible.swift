/// What can be bound to a statement and read from a row.
@usableFromInline
package protocol DatabaseValueConvertible: Fetchable {
    var databaseValue: DatabaseValue { get }

    /// Nil for a value of another kind.
    static func fromDatabaseValue(_ value: DatabaseValue) -> Self?

    /// Reads a column of a row; a value of another kind is converted as SQLite does, NULL to zero or to nothing
    /// (https://www.sqlite.org/c3ref/column_blob.html).
    init(row: Row, column: Int)
}

extension DatabaseValueConvertible {
    /// Nil where the first column is NULL.
    @inlinable
    package static func decoded(from row: Row) -> Self? {
        row.isNull(at: 0) ? nil : Self(row: row, column: 0)
    }
}

extension Int64: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { .int64(self) }

    /// An integer, or a number that is one.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> Int64? {
        switch value {
        case .int64(let number): number
        case .double(let number): Int64(exactly: number.rounded(.towardZero))
        case .null, .string, .blob: nil
        }
    }

    @inlinable
    package init(row: Row, column: Int) { self = row.int64(at: column) }
}

extension Int: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { .int64(Int64(self)) }

    /// An integer that fits.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> Int? {
        Int64.fromDatabaseValue(value).flatMap { Int(exactly: $0) }
    }

    @inlinable
    package init(row: Row, column: Int) { self.init(clamping: row.int64(at: column)) }
}

extension Bool: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { .int64(self ? 1 : 0) }

    /// Whether a number is other than 0.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> Bool? {
        Int64.fromDatabaseValue(value).map { $0 != 0 }
    }

    @inlinable
    package init(row: Row, column: Int) { self = row.int64(at: column) != 0 }
}

extension Double: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { .double(self) }

    /// A number.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> Double? {
        switch value {
        case .int64(let number): Double(number)
        case .double(let number): number
        case .null, .string, .blob: nil
        }
    }

    @inlinable
    package init(row: Row, column: Int) { self = row.double(at: column) }
}

extension String: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { .string(self) }

    /// A text, and nothing else.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> String? {
        if case .string(let text) = value { text } else { nil }
    }

    @inlinable
    package init(row: Row, column: Int) { self = row.string(at: column) }
}

extension [UInt8]: DatabaseValueConvertible, Fetchable {
    @usableFromInline
    package var databaseValue: DatabaseValue { .blob(self) }

    /// A blob, and nothing else.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> [UInt8]? {
        if case .blob(let bytes) = value { bytes } else { nil }
    }

    /// The bytes of a blob, or those of a text in UTF-8.
    @inlinable
    package init(row: Row, column: Int) { self = row.bytes(at: column) }
}

extension DatabaseValue: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { self }

    /// The value itself.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> DatabaseValue? { value }

    @inlinable
    package init(row: Row, column: Int) { self = row.databaseValue(at: column) }

    /// The first column as it is stored.
    @inlinable
    package static func decoded(from row: Row) -> DatabaseValue? { row.databaseValue(at: 0) }
}

extension Optional: DatabaseValueConvertible, Fetchable where Wrapped: DatabaseValueConvertible {
    @usableFromInline
    package var databaseValue: DatabaseValue { self?.databaseValue ?? .null }

    /// Nil for NULL, else the value.
    @usableFromInline
    package static func fromDatabaseValue(_ value: DatabaseValue) -> Wrapped?? {
        value == .null ? .some(nil) : Wrapped.fromDatabaseValue(value).map { $0 }
    }

    @inlinable
    package init(row: Row, column: Int) { self = row.isNull(at: column) ? nil : Wrapped(row: row, column: column) }

    /// The first column; nil in it where it is NULL.
    @inlinable
    package static func decoded(from row: Row) -> Wrapped?? { .some(Self(row: row, column: 0)) }
}
