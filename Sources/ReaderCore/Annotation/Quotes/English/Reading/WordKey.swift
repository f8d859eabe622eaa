import ReaderBasics

/// A lower-cased word as one number, so that comparing words costs nothing.
///
/// Up to seven bytes are packed as they are; a longer word is hashed (FNV-1a) with the top bit set. ASCII letters are
/// lower-cased and U+2019 reads as an apostrophe.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
    let value: UInt64

    init(stringLiteral word: StaticString) {
        self.init(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    init(_ word: some StringProtocol) {
        self.init(Array(word.utf8))
    }

    /// An acronym that is not to be read as the word it looks like.
    init(acronym bytes: ArraySlice<UInt8>) {
        value = WordKey(bytes).value | 1 << 62
    }

    init(_ bytes: some Collection<UInt8>) {
        var packed: UInt64 = 0
        var hash = Hash.seed
        var count = 0
        var index = bytes.startIndex
        while index != bytes.endIndex {
            var byte = bytes[index]
            bytes.formIndex(after: &index)
            if byte == 0xE2, Self.isApostropheTail(bytes, index) {
                byte = .apostrophe
                bytes.formIndex(&index, offsetBy: 2)
            }
            if byte >= .capitalA, byte <= .capitalZ { byte |= 0x20 }
            packed = packed << 8 | UInt64(byte)
            hash = Hash.adding(byte, to: hash)
            count += 1
        }
        value = count <= 7 ? packed : hash | 1 << 63
    }

    /// Whether the two bytes from `index` finish a U+2019.
    private static func isApostropheTail<Bytes: Collection<UInt8>>(_ bytes: Bytes, _ index: Bytes.Index) -> Bool {
        guard index != bytes.endIndex, bytes[index] == 0x80 else { return false }
        let next = bytes.index(after: index)
        return next != bytes.endIndex && bytes[next] == 0x99
    }
}
