import ReaderBasics

/// JSON as SQLite's functions read it (RFC 8259).
enum JSONText {
    /// An array of strings.
    static func array(_ strings: [String]) -> String {
        var json: [UInt8] = [.leftSquareBracket]
        for string in strings {
            if json.count > 1 { json.append(.comma) }
            json.append(.quotationMark)
            for byte in string.utf8 {
                switch byte {
                case .quotationMark, .reverseSolidus: json += [.reverseSolidus, byte]
                case 0..<UInt8(ascii: " "): json += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 0xF)]
                default: json.append(byte)
                }
            }
            json.append(.quotationMark)
        }
        json.append(.rightSquareBracket)
        return String(decoding: json, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? .digit0 + value : .letterA + value - 10 }
}
