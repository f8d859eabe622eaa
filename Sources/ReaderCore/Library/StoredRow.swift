import ReaderSQLite

/// A row of a table, with whatever columns the table has.
struct StoredRow: Equatable, Sendable {
    let table: String
    let columns: [String]
    var values: [DatabaseValue]

    subscript(column: String) -> DatabaseValue? { columns.firstIndex(of: column).map { values[$0] } }
}

/// Rows of several tables as bytes.
enum PackedRows {
    static func bytes(of rows: [StoredRow]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(rows.count)
        for row in rows {
            writer.write(row.table)
            writer.write(row.columns.count)
            for (column, value) in zip(row.columns, row.values) {
                writer.write(column)
                writer.write(value)
            }
        }
        return writer.bytes
    }

    /// Nil for damaged bytes.
    static func rows(in bytes: [UInt8]) -> [StoredRow]? {
        var reader = ByteReader(bytes)
        guard let count = reader.number() else { return nil }
        var rows: [StoredRow] = []
        for _ in 0..<count {
            guard let row = reader.row() else { return nil }
            rows.append(row)
        }
        return reader.isAtEnd ? rows : nil
    }
}

/// What kind of value follows.
private enum ValueKind: Int {
    case null, number, real, text, blob
}

extension ByteWriter {
    fileprivate mutating func write(_ value: DatabaseValue) {
        switch value {
        case .null: write(ValueKind.null.rawValue)
        case .int64(let number):
            write(ValueKind.number.rawValue)
            write(bits: UInt64(bitPattern: number))
        case .double(let number):
            write(ValueKind.real.rawValue)
            write(bits: number.bitPattern)
        case .string(let text):
            write(ValueKind.text.rawValue)
            write(text)
        case .blob(let bytes):
            write(ValueKind.blob.rawValue)
            write(bytes)
        }
    }

    private mutating func write(bits: UInt64) {
        write(fixed: UInt32(truncatingIfNeeded: bits))
        write(fixed: UInt32(truncatingIfNeeded: bits >> 32))
    }
}

extension ByteReader {
    fileprivate mutating func row() -> StoredRow? {
        guard let table = string(), let count = number() else { return nil }
        var (columns, values): ([String], [DatabaseValue]) = ([], [])
        for _ in 0..<count {
            guard let column = string(), let value = value() else { return nil }
            columns.append(column)
            values.append(value)
        }
        return StoredRow(table: table, columns: columns, values: values)
    }

    private mutating func value() -> DatabaseValue? {
        guard let kind = number().flatMap(ValueKind.init) else { return nil }
        return switch kind {
        case .null: .null
        case .number: bits().map { .int64(Int64(bitPattern: $0)) }
        case .real: bits().map { .double(Double(bitPattern: $0)) }
        case .text: string().map(DatabaseValue.string)
        case .blob: blob().map(DatabaseValue.blob)
        }
    }

    private mutating func bits() -> UInt64? {
        guard let low = fixed(), let high = fixed() else { return nil }
        return UInt64(high) << 32 | UInt64(low)
    }
}
