import ReaderBasics

/// The runs of one to five letters in the words of a text, as hashes.
///
/// A word is a run of letters of one script, in small letters and with a boundary at each end; whatever else stands in
/// the text only ends it. Training and reading cut words by this.
@usableFromInline
package struct LetterGrams {
    /// The longest run of letters that is looked up.
    package static let longest = 5
    /// Letters of a word beyond this are left out: `letters` holds two boundaries besides.
    private static let longestWord = 30
    private static let boundary: UInt32 = 1

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int
    private let end: Int
    /// The letters of the word at hand between two boundaries.
    private var letters = InlineArray<32, UInt32>(repeating: boundary)
    private var count = 1

    /// - Parameter range: bytes that begin and end between scalars.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        (index, end) = (range.lowerBound, range.upperBound)
    }

    /// The script of the next word and how many letters it has; nil at the end.
    package mutating func nextWord() -> (system: WritingSystem, letters: Int)? {
        var system: WritingSystem?
        var length = 0
        count = 1
        while index < end {
            let (value, width) = bytes[index] < 0x80 ? (UInt32(bytes[index]), 1) : UTF8Scalar.decoded(bytes, index, end)
            guard let next = WritingSystem.of(value), next == system ?? next else {
                if system != nil { break }
                index += width
                continue
            }
            system = next
            length += 1
            index += width
            if count <= Self.longestWord {
                letters[count] = Self.lowered(value)
                count += 1
            }
        }
        guard let system else { return nil }
        letters[count] = Self.boundary
        count += 1
        return (system, length)
    }

    /// Every run in the word that was cut last, a boundary alone excepted; never 0.
    package func forEachGram(_ body: (UInt32) -> Void) {
        for start in 0..<count {
            var hash: UInt32 = 0x811C_9DC5
            for position in start..<min(start + Self.longest, count) {
                hash = (hash ^ letters[position]) &* 0x9E37_79B1
                hash ^= hash >> 15
                if position > start || letters[position] != Self.boundary { body(hash == 0 ? 1 : hash) }
            }
        }
    }

    /// A hash of the word that was cut last; never 0.
    var spelling: UInt64 {
        var hash = Hash.seed
        for index in 0..<count { hash = Hash.adding(scalar: letters[index], to: hash) }
        return max(1, Hash.mixed(hash))
    }

    private static func lowered(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value | 0x20 }
        let offset = Int(value) - 0x80
        return offset < small.count ? UInt32(small[offset]) : value
    }

    /// The small letters of U+0080 to U+058F, where capitals are; Turkish dotted and dotless I are both "i".
    private static let small: [UInt16] = (UInt32(0x80)..<0x590).map { value in
        if value == 0x130 || value == 0x131 { return UInt16(UInt8(ascii: "i")) }
        guard let scalar = Unicode.Scalar(value) else { return UInt16(value) }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? UInt16(truncatingIfNeeded: lower.first?.value ?? value) : UInt16(value)
    }
}
