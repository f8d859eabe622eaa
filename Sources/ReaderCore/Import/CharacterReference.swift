import CLibXML2

/// `&amp;`, `&#8217;`, `&#x2019;`: HTML's way to write a character by name or number.
enum CharacterReference {
    /// Bytes with every reference decoded; what is none stays as it is.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x26) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let (value, length) = scalar(bytes, at: index) {
                out.append(utf8: value)
                index += length
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    static func decoded(_ text: String) -> String {
        text.utf8.contains(0x26) ? String(decoding: decoded(Array(text.utf8)), as: UTF8.self) : text
    }

    /// The code point that the reference at an `&` means, and its length in bytes.
    static func scalar(_ bytes: [UInt8], at start: Int) -> (value: UInt32, length: Int)? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == 0x23 { return numeric(bytes, at: start) }
        var end = start + 1
        while end < bytes.count, end - start < 12, isNameByte(bytes[end]) { end += 1 }
        guard end > start + 1, end < bytes.count, bytes[end] == 0x3B else { return nil }
        if let value = common(bytes[start + 1..<end]) { return (value, end + 1 - start) }
        return named(String(decoding: bytes[start + 1..<end], as: UTF8.self)).map { ($0, end + 1 - start) }
    }

    /// Those that escaped HTML is full of; the look-up of any other goes through the whole list of HTML's.
    private static func common(_ name: ArraySlice<UInt8>) -> UInt32? {
        var packed: UInt32 = 0
        guard name.count <= 4 else { return nil }
        for byte in name { packed = packed << 8 | UInt32(byte) }
        return switch packed {
        case 0x6C74: 0x3C  // lt
        case 0x6774: 0x3E  // gt
        case 0x61_6D70: 0x26  // amp
        case 0x7175_6F74: 0x22  // quot
        case 0x6170_6F73: 0x27  // apos
        case 0x6E62_7370: 0xA0  // nbsp
        default: nil
        }
    }

    static func named(_ name: String) -> UInt32? {
        name.withCString { text in
            text.withMemoryRebound(to: UInt8.self, capacity: name.utf8.count + 1) {
                htmlEntityLookup($0)?.pointee.value
            }
        } ?? (name == "apos" ? 0x27 : nil)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func numeric(_ bytes: [UInt8], at start: Int) -> (value: UInt32, length: Int)? {
        var index = start + 2
        let isHex = bytes[index] | 0x20 == 0x78
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < bytes.count, index - first < 8, let digit = digit(bytes[index], isHex: isHex) {
            value = min(value, 0xFFF_FFFF) * (isHex ? 16 : 10) + digit
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.count, bytes[index] == 0x3B { index += 1 }
        if (0x80...0x9F).contains(value) { value = UInt32(Windows1252.scalar(UInt8(value))) }
        return (value == 0 ? 0xFFFD : value, index - start)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHex: UInt32(byte - 0x41 + 10)
        case 0x61...0x66 where isHex: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}
