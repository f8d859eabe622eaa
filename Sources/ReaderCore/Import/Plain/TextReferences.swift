import ReaderBasics

/// References to characters in plain text that was taken from a page: `&#8217;`, `R&amp;D`.
enum TextReferences {
    /// Beyond this size a text is shown as it is.
    private static let mostBytes = 8_000_000

    /// The text with its references decoded; the bytes as they are where it has none, or speaks of them.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count <= mostBytes, bytes.contains(.ampersand), isUsed(bytes) else { return bytes }
        return CharacterReference.decoded(bytes)
    }

    /// Whether references stand in the place of characters, and are no subject: some touches a letter, and none makes a
    /// tag.
    private static func isUsed(_ bytes: [UInt8]) -> Bool {
        var touches = false
        var index = 0
        while let start = bytes[index...].firstIndex(of: .ampersand) {
            index = start + 1
            let name = bytes[index...].prefix(32).prefix {
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#")
            }
            let end = index + name.count
            guard name.count > 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { continue }
            let after = end + 1 < bytes.count ? bytes[end + 1] : .space
            // `&lt;b&gt;` is how a tag is spoken of.
            if name.elementsEqual("lt".utf8), after.isASCIILetter || after == .solidus || after == .exclamationMark {
                return false
            }
            let before = start > 0 ? bytes[start - 1] : .space
            touches = touches || isWord(before) || isWord(after)
            index = end + 1
        }
        return touches
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }
}
