import CLibXML2
import ReaderBasics

/// `&amp;`, `&#8217;`, `&#x2019;`: HTML's way to write a character by name or number.
enum CharacterReference {
    /// Bytes with every reference decoded; what is none stays as it is.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(.ampersand) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == .ampersand, let (value, length) = scalar(bytes, at: index) {
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
        text.utf8.contains(.ampersand) ? String(decoding: decoded(Array(text.utf8)), as: UTF8.self) : text
    }

    /// The code point that the reference at an `&` means, and its length in bytes.
    static func scalar(_ bytes: [UInt8], at start: Int) -> (value: UInt32, length: Int)? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == .numberSign { return numeric(bytes, at: start) }
        var end = start + 1
        while end < bytes.count, end - start < 12, isNameByte(bytes[end]) { end += 1 }
        guard end > start + 1, end < bytes.count, bytes[end] == .semicolon else { return nil }
        if let value = common(bytes[start + 1..<end]) { return (value, end + 1 - start) }
        return named(String(decoding: bytes[start + 1..<end], as: UTF8.self)).map { ($0, end + 1 - start) }
    }

    /// Those that escaped HTML is full of; the look-up of any other goes through the whole list of HTML's.
    private static func common(_ name: ArraySlice<UInt8>) -> UInt32? {
        var packed: UInt32 = 0
        guard name.count <= 4 else { return nil }
        for byte in name { packed = packed << 8 | UInt32(byte) }
        return switch packed {
        case 0x6C74: .lessThanSign  // lt
        case 0x6774: .greaterThanSign  // gt
        case 0x61_6D70: .ampersand  // amp
        case 0x7175_6F74: .quotationMark  // quot
        case 0x6170_6F73: .apostrophe  // apos
        case 0x6E62_7370: 0xA0  // nbsp
        default: nil
        }
    }

    static func named(_ name: String) -> UInt32? {
        name.withCString { text in
            text.withMemoryRebound(to: UInt8.self, capacity: name.utf8.count + 1) {
                htmlEntityLookup($0)?.pointee.value
            }
        } ?? (name == "apos" ? .apostrophe : nil)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte.isCapitalLetter || byte.isSmallLetter
    }

    private static func numeric(_ bytes: [UInt8], at start: Int) -> (value: UInt32, length: Int)? {
        var index = start + 2
        let isHex = bytes[index] | 0x20 == .letterX
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < bytes.count, index - first < 8, let digit = digit(bytes[index], isHex: isHex) {
            value = min(value, 0xFFF_FFFF) * (isHex ? 16 : 10) + digit
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.count, bytes[index] == .semicolon { index += 1 }
        if (0x80...0x9F).contains(value) { value = UInt32(Windows1252.scalar(UInt8(value))) }
        return (value == 0 ? 0xFFFD : value, index - start)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - UInt8(ascii: "A") + 10)
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}
