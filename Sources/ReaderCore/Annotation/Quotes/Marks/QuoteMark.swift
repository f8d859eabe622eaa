import ReaderBasics

/// One double quotation mark of a paragraph.
struct QuoteMark {
    enum Role {
        /// “ „ « and the like, which say themselves what they do.
        case open, close
        /// " '' `` which open or close by what stands around them.
        case straight
    }

    var index: Int
    /// Bytes it takes.
    var length: Int
    var role: Role
    /// „ and », which other marks than ” close.
    var isLowOrReversed = false
    /// », which opens only where nothing is open.
    var isReversed = false
}

extension QuoteMark {
    /// Whether a mark may begin with a byte, as few do.
    @inline(__always)
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case .quotationMark, .apostrophe, .graveAccent, 0xC2, 0xE2: true
        default: false
        }
    }

    /// The mark that begins at a byte, or nil.
    init?(_ reader: ScalarReader, at index: Int) {
        let bytes = reader.bytes
        switch bytes[index] {
        case .quotationMark: self.init(index: index, length: 1, role: .straight)
        case .apostrophe where Self.isDoubled(reader, index), .graveAccent where Self.isDoubled(reader, index):
            self.init(index: index, length: 2, role: .straight)
        case 0xC2 where reader.scalar(at: index).value == 0xAB: self.init(index: index, length: 2, role: .open)
        case 0xC2 where reader.scalar(at: index).value == 0xBB:
            let opens =
                ScalarReader.isSpace(reader.scalar(before: index))
                && !ScalarReader.isSpace(reader.scalar(at: index + 2).value)
            self.init(
                index: index, length: 2, role: opens ? .open : .close, isLowOrReversed: opens,
                isReversed: opens)
        case 0xE2: self.init(curly: reader, at: index)
        default: return nil
        }
    }

    private init?(curly reader: ScalarReader, at index: Int) {
        let scalar = reader.scalar(at: index).value
        switch scalar {
        // Two single marks for a double one: ‘‘ opens, ’’ does either.
        case 0x2018 where reader.scalar(at: index + 3).value == scalar: self.init(index: index, length: 6, role: .open)
        case 0x2019 where reader.scalar(at: index + 3).value == scalar:
            self.init(index: index, length: 6, role: .straight)
        case 0x201C, 0x201F: self.init(index: index, length: 3, role: .open)
        case 0x201D: self.init(index: index, length: 3, role: .close)
        case 0x201E: self.init(index: index, length: 3, role: .open, isLowOrReversed: true)
        default: return nil
        }
    }

    private static func isDoubled(_ reader: ScalarReader, _ index: Int) -> Bool {
        index + 1 < reader.bounds.upperBound && reader.bytes[index + 1] == reader.bytes[index]
    }
}
