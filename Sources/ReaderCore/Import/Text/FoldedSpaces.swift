import ReaderBasics

/// White space in UTF-8: the characters of the Unicode property White_Space (Unicode 16, PropList).
enum FoldedSpaces {
    /// The text with each run of white space as one blank, and none at its ends.
    static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, length(bytes, at: index) == 0 { index += 1 }
            if index > start {
                if !out.isEmpty { out.append(.space) }
                out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            }
            while index < bytes.count {
                let space = length(bytes, at: index)
                if space == 0 { break }
                index += space
            }
        }
        return out
    }

    /// How many bytes the white space at a place takes; 0 where there is none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t")...UInt8(ascii: "\r"): return 1
        case 0xC2 where index + 1 < bytes.count: return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
        case 0xE1...0xE3 where index + 2 < bytes.count:
            let scalar = UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            return isWide(scalar | UInt32(bytes[index + 2] & 0x3F)) ? 3 : 0
        default: return 0
        }
    }

    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
