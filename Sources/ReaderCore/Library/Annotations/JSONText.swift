/// JSON as SQLite's functions read it (RFC 8259).
enum JSONText {
    /// An array of strings.
    static func array(_ strings: [String]) -> String {
        var json: [UInt8] = [0x5B]
        for string in strings {
            if json.count > 1 { json.append(0x2C) }
            json.append(0x22)
            for byte in string.utf8 {
                switch byte {
                case 0x22, 0x5C: json += [0x5C, byte]
                case 0..<0x20: json += Array("\\u00".utf8) + [digit(byte >> 4), digit(byte & 0xF)]
                default: json.append(byte)
                }
            }
            json.append(0x22)
        }
        json.append(0x5D)
        return String(decoding: json, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}
