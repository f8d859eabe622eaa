import ReaderBasics

/// UTF-7 (RFC 2152), in which some old mail is written: `Caf+AOk-` is "Café".
///
/// Only mail is read so; a page in it is one that hides its markup.
enum UTF7 {
    /// Whether the label of a part of a message means it.
    static func isMeant(by label: String?) -> Bool {
        let name = label?.lowercased().filter { $0.isLetter || $0.isNumber }
        return ["utf7", "unicode11utf7", "csunicode11utf7", "xunicode11utf7", "cp65000"].contains(name)
    }

    /// The text in UTF-8; what is no character reads as U+FFFD.
    static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == .plusSign else {
                out.append(byte)
                continue
            }
            let signs = rest.prefix { value(of: $0) != nil }
            rest = rest.dropFirst(signs.count)
            if signs.isEmpty { out.append(.plusSign) } else { append(signs, to: &out) }
            if rest.first == .hyphen { rest = rest.dropFirst() }
        }
        return out
    }

    /// Adds the units of UTF-16 that a run of Base64 holds; the bits behind the last are none.
    private static func append(_ signs: some Collection<UInt8>, to out: inout [UInt8]) {
        var units: [UInt16] = []
        var bits: UInt32 = 0
        var count = 0
        for sign in signs {
            bits = bits << 6 | (value(of: sign) ?? 0)
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        out += Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// The six bits of a sign of Base64.
    private static func value(of sign: UInt8) -> UInt32? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
