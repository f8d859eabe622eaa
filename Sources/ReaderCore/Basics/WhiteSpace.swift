/// White space in UTF-8: the characters of the Unicode property White_Space (Unicode 16, PropList).
@usableFromInline
package enum WhiteSpace {
    /// Whether a scalar is white space.
    @inlinable
    package static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// The text with each run of white space as one space, and none at its ends.
    package static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
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
            return contains(scalar | UInt32(bytes[index + 2] & 0x3F)) ? 3 : 0
        default: return 0
        }
    }

    /// Whether a text is on one line already, as most are: no white space but single spaces between other characters.
    static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasSpace = true
        for byte in bytes {
            switch byte {
            case .space:
                if wasSpace { return false }
                wasSpace = true
            // Other controls are no white space, but rare; bytes that white space beyond ASCII begins with.
            case ..<0x20, 0xC2, 0xE1...0xE3: return false
            default: wasSpace = false
            }
        }
        return !wasSpace || bytes.isEmpty
    }
}

extension String {
    /// The text on one line: each run of white space is one space, and there is none at its ends.
    package var onOneLine: String {
        var text = self
        let folded = text.withUTF8 { WhiteSpace.isFolded($0) ? nil : WhiteSpace.folded($0) }
        return folded.map { String(decoding: $0, as: UTF8.self) } ?? text
    }
}

extension Substring {
    /// The text on one line: each run of white space is one space, and there is none at its ends.
    package var onOneLine: String { String(self).onOneLine }
}
