import ReaderBasics

/// RFC 4648, for content and mail.
enum Base64 {
    /// Signs that are none of the alphabet's are passed over (RFC 2045, 6.8).
    static func decoded(_ text: some StringProtocol) -> [UInt8] { decoded(text.utf8) }

    /// Whether a text can be nothing but Base64: its alphabet in groups of four, without blanks.
    static func isEncoded(_ text: some Sequence<UInt8>) -> Bool {
        var count = 0
        for byte in text where byte != .lineFeed && byte != .carriageReturn {
            guard byte.isASCIILetter || byte.isASCIIDigit || [.plusSign, .solidus, .equalsSign].contains(byte) else {
                return false
            }
            count += 1
        }
        return count > 0 && count % 4 == 0
    }

    static func decoded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in text {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte) - 0x41
            case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
            case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
            case .plusSign, .hyphen: value = 62
            case .solidus, .lowLine: value = 63
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
}
