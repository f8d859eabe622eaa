import CSQLite
import ReaderBasics

/// The function `stretches(text, ranges)` of SQL, which every connection knows: the parts of a text that ranges of bytes
/// tell, a line each.
///
/// Ranges are gaps and lengths in order, seven bits a byte, low bits first, as Protocol Buffers' varints; what does not
/// fit the text is left out. An index of full-text search over parts of a text need not keep a copy of them so.
enum TextStretches {
    static func parts(of text: UnsafeRawBufferPointer, _ ranges: UnsafeRawBufferPointer) -> [UInt8] {
        var (parts, start, index): ([UInt8], Int, Int) = ([], 0, 0)
        let number = { VariableLengthInteger.read(ranges, at: &index) }
        while let gap = number(), let length = number(), gap <= text.count - start {
            start += gap
            guard length <= text.count - start else { break }
            if !parts.isEmpty { parts.append(UInt8(ascii: "\n")) }
            parts.append(contentsOf: text[start..<start + length])
        }
        return parts
    }
}

extension Database {
    /// Makes the function known to the connection.
    func addTextStretches() throws(DatabaseError) {
        let code = sqlite3_create_function_v2(
            handle, "stretches", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
            { context, _, values in
                let (text, ranges) = (
                    Database.bytes(values?[0], isText: true), Database.bytes(values?[1], isText: false)
                )
                let parts = TextStretches.parts(of: text, ranges)
                parts.withUnsafeBytes { reader_result_text(context, $0.baseAddress, sqlite3_uint64($0.count)) }
            }, nil, nil, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }

    private static func bytes(_ value: OpaquePointer?, isText: Bool) -> UnsafeRawBufferPointer {
        // Text first, since asking for it may move the bytes.
        let start = isText ? UnsafeRawPointer(sqlite3_value_text(value)) : sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    }
}
