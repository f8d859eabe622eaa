import ReaderBasics

/// Up to sixteen lower-cased bytes of a word, to compare and hash at once.
struct PackedWord: Hashable, ProbingKey, Sendable {
    static var vacant: PackedWord { PackedWord(low: 0) }
    let low: UInt64
    let high: UInt64

    /// Nil for an empty word and one of more than sixteen bytes.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        let count = end - start
        guard count > 0, count <= 16 else { return nil }
        if bytes[start] >= 0x80 {
            guard let plain = Self.plainMark(bytes, start, end) else { return nil }
            self = plain
            return
        }
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in 0..<min(count, 8) { low |= UInt64(Self.lower(bytes[start + index])) << UInt64(index * 8) }
        for index in 8..<max(count, 8) { high |= UInt64(Self.lower(bytes[start + index])) << UInt64(index * 8 - 64) }
        self.low = low
        self.high = high
    }

    private init(low: UInt64) {
        self.low = low
        high = 0
    }

    init?(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        guard let packed = bytes.withUnsafeBufferPointer({ Self($0, 0, bytes.count) }) else { return nil }
        self = packed
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 {
        byte.isCapitalLetter ? byte | 0x20 : byte
    }

    /// A curly apostrophe with what follows it as a straight one ("’s"), a long dash as a hyphen.
    private static func plainMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> PackedWord? {
        guard end - start >= 3, end - start <= 8, bytes[start] == 0xE2, bytes[start + 1] == 0x80 else { return nil }
        let mark: UInt8
        switch bytes[start + 2] {
        case 0x98, 0x99: mark = .apostrophe
        case 0x90...0x94: mark = .hyphen
        default: return nil
        }
        var low = UInt64(mark)
        for index in (start + 3)..<end {
            low |= UInt64(lower(bytes[index])) << UInt64((index - start - 2) * 8)
        }
        return PackedWord(low: low)
    }

    @inline(__always)
    var probe: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
