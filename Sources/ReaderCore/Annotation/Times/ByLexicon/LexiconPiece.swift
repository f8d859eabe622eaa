import ReaderBasics

/// A run of letters, a run of digits or one mark, as the time phrases of a lexicon see it.
struct LexiconPiece: Sendable {
    let start: Int32
    let end: Int32
    /// The word or mark in the table; 0 where it has none.
    var word: UInt16 = 0
    /// How many digits it is; 0 for words and marks.
    var digits: UInt8 = 0
    var shape: Shape = []
    /// What the digits count; at most nine of them are read.
    var number: Int32 = 0

    struct Shape: OptionSet, Sendable {
        let rawValue: UInt8
        /// No white space before.
        static let joined = Shape(rawValue: 1)
        static let letters = Shape(rawValue: 2)
        static let capital = Shape(rawValue: 4)
        /// Ends a sentence: a full stop, a question or exclamation mark.
        static let stop = Shape(rawValue: 8)
        /// A mark that parts clauses.
        static let divider = Shape(rawValue: 16)
        /// A hyphen or dash.
        static let hyphen = Shape(rawValue: 32)
        static let allCapitals = Shape(rawValue: 64)
    }
}

/// A word's small letters as a number; two words with the same are one.
struct LexiconKey: ProbingKey, Sendable {
    static let vacant = LexiconKey(value: 0)
    private(set) var value: UInt64

    private init(value: UInt64) { self.value = value }

    /// The key of a piece: capitals as small letters, typographic apostrophes and dashes as plain ones.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        if end - start == 3, bytes[start] == 0xE2, bytes[start + 1] == 0x80, let mark = Self.plain(bytes[start + 2]) {
            value = 0xCBF2_9CE4_8422_2325
            add(mark)
            return
        }
        value = 0xCBF2_9CE4_8422_2325
        var isLatin = false
        for index in start..<end {
            let byte = bytes[index]
            if isLatin {
                add((0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte)
            } else {
                add(byte.isCapitalLetter ? byte | 0x20 : byte)
            }
            isLatin = byte == 0xC3
        }
    }

    init(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        self = bytes.withUnsafeBufferPointer { Self($0, 0, bytes.count) }
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The last byte of a character of U+2000 to U+203F.
    static func plain(_ last: UInt8) -> UInt8? {
        switch last {
        case 0x98, 0x99: .apostrophe
        case 0x90...0x95: .hyphen
        default: nil
        }
    }

    var probe: Int { Int(truncatingIfNeeded: (value ^ (value >> 29)) &* 0x9E37_79B9_7F4A_7C15 >> 24) }
}

/// A text cut into pieces, block by block.
struct LexiconScan: Sendable {
    let bytes: [UInt8]
    let pieces: [LexiconPiece]
    /// The pieces of each block.
    let blocks: [Range<Int>]

    /// - Parameter blocks: byte ranges in order.
    init(_ bytes: [UInt8], blocks: [Range<Int>], words: ProbingTable<LexiconKey, UInt16>) {
        self.bytes = bytes
        var cutter = LexiconCutter(words: words)
        var ranges: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            for block in blocks {
                let first = cutter.pieces.count
                cutter.cut(bytes, block)
                ranges.append(first..<cutter.pieces.count)
            }
        }
        self.blocks = ranges
        pieces = cutter.pieces
    }

    subscript(index: Int) -> LexiconPiece { pieces[index] }

    func has(_ index: Int, _ shape: LexiconPiece.Shape) -> Bool {
        pieces.indices.contains(index) && !pieces[index].shape.isDisjoint(with: shape)
    }

    func isJoined(_ index: Int) -> Bool { has(index, .joined) }

    /// Whether a piece is a mark, by its first byte.
    func isMark(_ index: Int, _ marks: UInt8...) -> Bool {
        guard pieces.indices.contains(index), pieces[index].digits == 0, !has(index, .letters) else { return false }
        return marks.contains(bytes[Int(pieces[index].start)])
    }

    func range(_ pieces: Range<Int>) -> Range<Int> {
        Int(self.pieces[pieces.lowerBound].start)..<Int(self.pieces[pieces.upperBound - 1].end)
    }
}

/// Cuts bytes into pieces.
private struct LexiconCutter {
    let words: ProbingTable<LexiconKey, UInt16>
    var pieces: [LexiconPiece] = []

    mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>) {
        var index = block.lowerBound
        var isJoined = false
        while index < block.upperBound {
            let space = Self.space(bytes, index, block.upperBound)
            guard space == 0 else {
                index += space
                isJoined = false
                continue
            }
            index = piece(bytes, index, block.upperBound, isJoined)
            isJoined = true
        }
    }

    /// How many bytes of white space stand at a byte.
    @inline(__always)
    private static func space(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
        let byte = bytes[index]
        if byte <= .space { return 1 }
        if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
        guard byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] <= 0x8B || bytes[index + 2] == 0xAF ? 3 : 0
    }

    /// Adds the piece at a byte and says where it ends.
    private mutating func piece(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ isJoined: Bool
    ) -> Int {
        let byte = bytes[start]
        if byte.isASCIIDigit { return digits(bytes, start, limit, isJoined) }
        if Self.isLetter(byte) { return letters(bytes, start, limit, isJoined) }
        var end = start + 1
        if byte >= 0x80 { while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 } }
        var piece = LexiconPiece(start: Int32(start), end: Int32(end))
        piece.word = words[LexiconKey(bytes, start, end)] ?? 0
        piece.shape = Self.shape(bytes, start, end)
        if isJoined { piece.shape.insert(.joined) }
        pieces.append(piece)
        return end
    }

    /// Two bytes from U+00C0 on, and whatever is beyond them but punctuation, signs and pictures.
    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || (byte >= 0xC3 && byte != 0xE2 && byte < 0xF0)
    }

    private static func shape(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> LexiconPiece.Shape {
        switch bytes[start] {
        case .fullStop, .exclamationMark, .questionMark: return [.stop, .divider]
        case .semicolon, .comma, .colon, .leftParenthesis, .rightParenthesis, .quotationMark: return .divider
        case .hyphen: return .hyphen
        // « and »
        case 0xC2 where end - start == 2 && (bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB): return .divider
        case 0xE2 where end - start == 3 && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x90, 0x91: return .hyphen
            case 0x92...0x95: return [.hyphen, .divider]
            case 0x9C...0x9F, 0xA6: return .divider
            default: return []
            }
        default: return []
        }
    }

    private mutating func digits(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ isJoined: Bool
    ) -> Int {
        var (end, number) = (start, Int32(0))
        while end < limit, bytes[end].isASCIIDigit {
            if end - start < 9 { number = number * 10 + Int32(bytes[end] - .digit0) }
            end += 1
        }
        var piece = LexiconPiece(start: Int32(start), end: Int32(end))
        piece.digits = UInt8(min(end - start, 255))
        piece.number = number
        if isJoined { piece.shape.insert(.joined) }
        pieces.append(piece)
        return end
    }

    private mutating func letters(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, _ isJoined: Bool
    ) -> Int {
        var end = start
        while end < limit,
            Self.isLetter(bytes[end]) || (end > start && bytes[end] & 0xC0 == 0x80 && bytes[end - 1] >= 0x80)
        {
            end += 1
        }
        var piece = LexiconPiece(start: Int32(start), end: Int32(end))
        piece.shape = .letters
        piece.word = words[LexiconKey(bytes, start, end)] ?? 0
        if Self.isCapital(bytes, start, end) {
            piece.shape.insert(.capital)
            let second = start + (bytes[start] < 0x80 ? 1 : 2)
            if second < end, Self.isCapital(bytes, second, end) { piece.shape.insert(.allCapitals) }
        }
        if isJoined { piece.shape.insert(.joined) }
        pieces.append(piece)
        return end
    }

    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        bytes[index].isCapitalLetter
            || bytes[index] == 0xC3 && index + 1 < end && (0x80...0x9E).contains(bytes[index + 1])
    }
}
