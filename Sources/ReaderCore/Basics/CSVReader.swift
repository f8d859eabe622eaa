/// Reads records of comma-separated values (RFC 4180) out of UTF-8 with LF line breaks.
///
/// A quotation mark inside a field that began without one is a character like others.
package struct CSVReader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0

    /// - Parameter separator: between two fields: a comma, a semicolon or a tab.
    package init(_ bytes: [UInt8], separator: UInt8 = .comma) {
        self.bytes = bytes
        self.separator = separator
        if bytes.starts(with: ByteOrderMark.utf8) { position = 3 }
    }

    /// The fields of the next line that is not blank; nil at the end.
    package mutating func next() -> [String]? {
        while position < bytes.count, bytes[position] == .lineFeed { position += 1 }
        guard position < bytes.count else { return nil }
        var fields: [String] = []
        while true {
            fields.append(field())
            guard position < bytes.count else { return fields }
            position += 1
            if bytes[position - 1] == .lineFeed { return fields }
        }
    }

    /// Reads up to the separator, the line break or the end.
    private mutating func field() -> String {
        guard position < bytes.count, bytes[position] == .quotationMark else { return plain() }
        position += 1
        var out: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == .quotationMark else {
                out.append(byte)
                continue
            }
            guard position < bytes.count, bytes[position] == .quotationMark else { break }
            out.append(byte)
            position += 1
        }
        // What stands behind the closing mark belongs to no field, but is not lost.
        return String(decoding: out, as: UTF8.self) + plain()
    }

    private mutating func plain() -> String {
        let start = position
        while position < bytes.count, bytes[position] != separator, bytes[position] != .lineFeed { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
