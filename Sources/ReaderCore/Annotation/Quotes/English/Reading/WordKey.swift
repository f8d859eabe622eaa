import ReaderBasics

/// A lower-cased word as one number, so that comparing words costs nothing.
///
/// Up to seven bytes are packed as they are; a longer word is hashed (FNV-1a) with the top bit set. ASCII letters are
/// lower-cased and U+2019 reads as an apostrophe.
struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
    let value: UInt64

    /// A short word of the rules becomes its number when the program is compiled.
    @inline(__always)
    init(stringLiteral word: StaticString) {
        guard word.isASCII, word.utf8CodeUnitCount <= 7 else {
            self.init(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
            return
        }
        var packed: UInt64 = 0
        for index in 0..<word.utf8CodeUnitCount {
            let byte = word.utf8Start[index]
            packed = packed << 8 | UInt64(byte.isCapitalLetter ? byte | 0x20 : byte)
        }
        self.init(value: packed)
    }

    @inline(__always)
    private init(value: UInt64) { self.value = value }

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

extension WordKey: ProbingKey {
    static var vacant: WordKey { WordKey(value: 0) }
    var probe: Int { Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}

/// Words to look one up among.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    private var table: ProbingTable<WordKey, Void>

    init(arrayLiteral words: WordKey...) { self.init(words) }

    init(_ words: [WordKey]) {
        table = ProbingTable(capacity: words.count, vacant: ())
        for word in words { table.update(word, initial: ()) { _ in } }
    }

    func contains(_ word: WordKey) -> Bool { table[word] != nil }
}
