/// The Western single-byte encoding that takes any byte.
enum Windows1252 {
    /// 0x80–0x9F by the WHATWG Encoding Standard; everywhere else byte and code point agree.
    private static let upper: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]

    /// The code point of a byte, also for numeric character references (HTML, "numeric character reference end state").
    static func scalar(_ byte: UInt8) -> UInt16 {
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
    }

    static func decode(_ bytes: ArraySlice<UInt8>) -> TextDecoder.Decoded {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                out.append(utf8: UInt32(scalar(byte)))
            }
        }
        return TextDecoder.Decoded(bytes: out, encoding: "WINDOWS-1252", isDamaged: false)
    }
}

extension [UInt8] {
    /// Appends a code point as UTF-8, or U+FFFD for what is none.
    mutating func append(utf8 value: UInt32) {
        switch value {
        case ..<0x80: append(UInt8(value))
        case ..<0x800: append(contentsOf: [0xC0 | UInt8(value >> 6), 0x80 | UInt8(value & 0x3F)])
        case 0xD800...0xDFFF, 0x11_0000...: append(contentsOf: [0xEF, 0xBF, 0xBD])
        case ..<0x1_0000:
            append(0xE0 | UInt8(value >> 12))
            append(0x80 | UInt8(value >> 6 & 0x3F))
            append(0x80 | UInt8(value & 0x3F))
        default:
            append(0xF0 | UInt8(value >> 18))
            append(0x80 | UInt8(value >> 12 & 0x3F))
            append(0x80 | UInt8(value >> 6 & 0x3F))
            append(0x80 | UInt8(value & 0x3F))
        }
    }
}
