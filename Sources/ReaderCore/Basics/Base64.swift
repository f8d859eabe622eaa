/// Bytes as letters (RFC 4648, section 4).
package enum Base64 {
    /// Signs that are none of the alphabet's are passed over (RFC 2045, 6.8).
    package static func decoded(_ text: some StringProtocol) -> [UInt8] { decoded(text.utf8) }

    /// Whether a text can be nothing but Base64: its alphabet in groups of four, without blanks.
    package static func isEncoded(_ text: some Sequence<UInt8>) -> Bool {
        var count = 0
        for byte in text where byte != .lineFeed && byte != .carriageReturn {
            guard byte.isASCIILetter || byte.isASCIIDigit || [.plusSign, .solidus, .equalsSign].contains(byte) else {
                return false
            }
            count += 1
        }
        return count > 0 && count % 4 == 0
    }

    /// Signs that are none of the alphabet's are passed over; `-` and `_` stand for `+` and `/` (section 5).
    package static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in text {
            let value: UInt32
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(byte - .capitalA)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(byte - .letterA) + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte - .digit0) + 52
            case .plusSign, .hyphen: value = 62
            case .solidus, .lowLine: value = 63
            case .equalsSign:
                // What follows the end of a text begins another.
                bits = 0
                continue
            default: continue
            }
            buffer = buffer << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(buffer >> UInt32(bits) & 0xFF))
            }
        }
        return out
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Without line breaks, filled up to groups of four.
    package static func encoded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for index in 0..<4 {
                result.append(index <= group.count ? alphabet[value >> (18 - 6 * index) & 63] : .equalsSign)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
