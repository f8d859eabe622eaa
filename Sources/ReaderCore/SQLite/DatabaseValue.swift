import CSQLite

/// A value as SQLite keeps it.
@usableFromInline
package enum DatabaseValue: Hashable, Sendable {
    case null
    case int64(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])

    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        switch self {
        case .null: return sqlite3_bind_null(statement, index)
        case .int64(let number): return sqlite3_bind_int64(statement, index, number)
        case .double(let number): return sqlite3_bind_double(statement, index, number)
        case .string(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else { return reader_bind_text(statement, index, "", 0) }
                    return reader_bind_text(statement, index, start, UInt64(characters.count))
                }
            }
        case .blob(let bytes):
            // Without a byte there may be no address, which SQLite would take for NULL.
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
            return reader_bind_blob(statement, index, bytes, UInt64(bytes.count))
        }
    }
}

extension DatabaseValue: CustomStringConvertible {
    @usableFromInline
    package var description: String {
        switch self {
        case .null: "NULL"
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .string(let text): text
        case .blob(let bytes): "\(bytes.count) bytes"
        }
    }
}

/// What is put in the places of a statement, in their order.
@usableFromInline
package struct StatementArguments: Hashable, Sendable {
    package private(set) var values: [DatabaseValue]

    package init(_ values: some Sequence<some DatabaseValueConvertible>) {
        self.values = values.map(\.databaseValue)
    }

    /// The arguments of the one after those of the other.
    package static func + (first: Self, second: Self) -> Self { StatementArguments(first.values + second.values) }

    /// Adds arguments at the end.
    package static func += (first: inout Self, second: Self) { first.values += second.values }
}

extension StatementArguments: ExpressibleByArrayLiteral {
    @usableFromInline
    package init(arrayLiteral elements: (any DatabaseValueConvertible)?...) {
        values = elements.map { $0?.databaseValue ?? .null }
    }
}
