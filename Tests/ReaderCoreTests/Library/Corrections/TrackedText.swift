import ReaderModel
import TestSupport

/// A text each of whose bytes is known again wherever edits take it.
struct TrackedText {
    private(set) var bytes: [(byte: UInt8, origin: Int)] = []
    private var next = 0

    var text: Text { Text(validUTF8: bytes.map(\.byte)) }

    mutating func insert(_ words: String, at offset: Int) {
        bytes.insert(contentsOf: words.utf8.enumerated().map { ($1, next + $0) }, at: offset)
        next += words.utf8.count
    }

    mutating func remove(_ range: Range<Int>) { bytes.removeSubrange(range) }

    /// The words, by their bytes.
    var words: [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for (index, byte) in (bytes.map(\.byte) + [UInt8(ascii: " ")]).enumerated() {
            let isLetter = byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            if isLetter {
                start = start ?? index
            } else if let first = start {
                words.append(first..<index)
                start = nil
            }
        }
        return words
    }

    /// Words go, or others come in, or both.
    ///
    /// - Parameter sentence: what may come in.
    mutating func edit(_ random: inout SplitMix, sentence: (inout SplitMix) -> String) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let words = words
            guard words.count > 20 else { return insert(sentence(&random), at: 0) }
            let first = Int.random(in: 0..<words.count - 6, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                remove(words[first].lowerBound..<words[first + Int.random(in: 1...6, using: &random)].lowerBound)
            case 1: insert(sentence(&random), at: words[first].lowerBound)
            default:
                insert("blorn ", at: words[first].lowerBound)
                insert("ferry called ", at: words[max(0, first - 3)].lowerBound)
            }
        }
    }

    /// Whether a place holds the words that an anchor was made of, or such as stand where they stood.
    ///
    /// - Parameter origin: of the first byte of those words. What was put in may repeat them: then 16 scalars around are the same.
    func holds(_ anchor: TextAnchor, from origin: Int, at place: Range<Int>) -> Bool {
        bytes[place.lowerBound].origin == origin || Self.agreement(anchor, at: place, in: text) >= 16
    }

    /// Scalars around a place that are those around the words: what was put in may repeat them.
    private static func agreement(_ anchor: TextAnchor, at place: Range<Int>, in text: Text) -> Int {
        let other = TextAnchor(of: place, in: text)
        let before = zip(other.prefix.reversed(), anchor.prefix.reversed()).prefix { $0 == $1 }.count
        return before + zip(other.suffix, anchor.suffix).prefix { $0 == $1 }.count
    }
}
