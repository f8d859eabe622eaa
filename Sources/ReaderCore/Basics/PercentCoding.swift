/// Bytes of addresses written as `%E4` (RFC 3986, 2.1).
package enum PercentCoding {
    private static let unfit = Set(" \"<>\\^`{|}".utf8)

    /// Writes what is no character of an address by its bytes; leaves percent signs alone.
    package static func encoded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 > .tilde || unfit.contains($0) }) else { return text }
        var out: [UInt8] = []
        for byte in text.utf8 {
            if byte > .tilde || unfit.contains(byte) {
                append(byte, to: &out)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes that a text stands for; a percent sign without two digits stands for itself.
    ///
    /// - Parameter isWanted: which bytes to decode; the digits of the others become upper case.
    package static func decoded(_ text: String, where isWanted: (UInt8) -> Bool = { _ in true }) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == .percentSign, let byte = byte(bytes[(index + 1)...]) else {
                out.append(bytes[index])
                index += 1
                continue
            }
            if isWanted(byte) { out.append(byte) } else { append(byte, to: &out) }
            index += 3
        }
        return out
    }

    private static func byte(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count >= 2, let high = Hexadecimal.value(of: digits[digits.startIndex]),
            let low = Hexadecimal.value(of: digits[digits.startIndex + 1])
        else { return nil }
        return high << 4 | low
    }

    private static func append(_ byte: UInt8, to out: inout [UInt8]) {
        out += [.percentSign, Hexadecimal.capitalDigit(byte >> 4), Hexadecimal.capitalDigit(byte & 15)]
    }
}
