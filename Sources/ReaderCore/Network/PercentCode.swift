import ReaderBasics

/// RFC 3986, 2.1: bytes written as `%E4`.
extension AddressParts {
    private static let digits = Array("0123456789ABCDEF".utf8)
    private static let unfit = Set(" \"<>\\^`{|}".utf8)

    /// Writes what is no character of an address by its bytes; leaves percent signs alone.
    package static func percentEncoded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 > 0x7E || unfit.contains($0) }) else { return text }
        var out: [UInt8] = []
        for byte in text.utf8 {
            if byte > 0x7E || unfit.contains(byte) {
                out += [.percentSign, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// - Parameter isWanted: which bytes to decode; the digits of the others become upper case.
    static func percentDecoded(_ text: String, isWanted: (UInt8) -> Bool) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == .percentSign, index + 2 < bytes.count, let high = value(bytes[index + 1]),
                let low = value(bytes[index + 2])
            {
                let byte = high << 4 | low
                if isWanted(byte) {
                    out.append(byte)
                } else {
                    out += [.percentSign, digits[Int(high)], digits[Int(low)]]
                }
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "7")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "W")
        default: nil
        }
    }
}
