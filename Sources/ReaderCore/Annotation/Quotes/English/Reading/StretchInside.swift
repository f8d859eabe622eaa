import ReaderBasics

/// What a quoted stretch is like inside its marks.
struct StretchInside: Sendable {
    /// Bytes without marks and the spaces beside them.
    var range: Range<Int>
    var wordCount: Int
    /// The first and last scalar; a space when empty.
    var first: UInt32
    var last: UInt32

    init(_ stretch: QuotedStretch, _ bytes: [UInt8]) {
        let reader = ScalarReader(bytes: bytes, bounds: stretch.range)
        var start = stretch.range.lowerBound
        while start < stretch.range.upperBound {
            let scalar = reader.scalar(at: start)
            guard Self.isEdge(scalar.value) else { break }
            start += scalar.length
        }
        var end = stretch.range.upperBound
        while end > start, Self.isEdge(reader.scalar(before: end)) {
            end -= 1
            while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        range = start..<end
        first = start < end ? reader.scalar(at: start).value : .space
        last = start < end ? reader.scalar(before: end) : .space
        wordCount = Self.words(bytes[start..<end])
    }

    /// A word or three without the look of a sentence: read as part of the sentence around it.
    var isEmbedded: Bool { wordCount <= 3 && !(endsWithStop && ItemLexer.isUpper(first)) }
    /// , . ? !
    var endsWithStop: Bool { last == .comma || last == .fullStop || last == .questionMark || last == .exclamationMark }
    /// , ? ! : the sentence around goes on.
    var endsOpenly: Bool { last == .comma || last == .questionMark || last == .exclamationMark }
    var endsWithDot: Bool { last == .fullStop }
    var endsSentence: Bool { last == .fullStop || last == .questionMark || last == .exclamationMark || last == 0x2026 }
    var beginsLower: Bool { first.isSmallLetter }

    private static func words(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInside = false
        for byte in bytes {
            if byte <= .space {
                isInside = false
            } else if !isInside {
                isInside = true
                count += 1
            }
        }
        return count
    }

    private static func isEdge(_ scalar: UInt32) -> Bool {
        switch scalar {
        case .quotationMark, .apostrophe, .graveAccent, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: true
        default: ScalarReader.isSpace(scalar)
        }
    }
}
