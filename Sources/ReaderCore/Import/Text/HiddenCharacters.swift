/// Characters that only say where a word may be divided, and are no part of it: the soft hyphen, and the spaces and joiners
/// without width.
enum HiddenCharacters {
    /// The text without them; what has none comes back untouched.
    ///
    /// - Parameter bytes: UTF-8.
    static func removed(_ bytes: [UInt8]) -> [UInt8] {
        guard let first = bytes.indices.first(where: { length(bytes, at: $0) > 0 }) else { return bytes }
        var out = Array(bytes[..<first])
        out.reserveCapacity(bytes.count)
        var index = first
        while index < bytes.count {
            let length = length(bytes, at: index)
            if length == 0 { out.append(bytes[index]) }
            index += max(length, 1)
        }
        return out
    }

    /// Bytes of the one that begins here; 0 where none does. U+00AD, U+200B, U+2060 and U+FEFF.
    private static func length(_ bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xAD ? 2 : 0
        case 0xE2, 0xEF:
            index + 2 < bytes.count && isHidden(bytes[index], bytes[index + 1], bytes[index + 2]) ? 3 : 0
        default: 0
        }
    }

    /// U+200B, U+2060 and U+FEFF.
    static func isHidden(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): true
        default: false
        }
    }
}
