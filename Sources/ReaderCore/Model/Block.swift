import ReaderBasics

/// A piece of an article that stands on lines of its own.
///
/// The text of a block is `article.text[block.range]`; a single line break inside it is a space unless the block is
/// `code` or `keepsLines`. Markers (bullets, numbers, quotation bars) are not part of the text.
package struct Block: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The headline, where it is part of the text.
        case title
        /// Level 1–6.
        case heading(Int)
        case paragraph
        /// A list item with its marker ("•", "3.").
        case item(marker: String)
        case code
        case rule
        /// One row of a table, cells separated by tabs. A table is divided from one before it by a blank line.
        case row
        /// What there is to read of a picture, a recording or a film: its caption, or its description in brackets.
        case picture

        /// 1…8, whatever the level or marker: by it learned weights tell kinds apart, so it never changes.
        package var number: Int {
            switch self {
            case .title: 1
            case .heading: 2
            case .paragraph: 3
            case .item: 4
            case .code: 5
            case .rule: 6
            case .row: 7
            case .picture: 8
            }
        }
    }

    package var kind: Kind
    package var range: Range<Int>
    /// How deep the block lies in lists; 0 outside.
    package var listDepth: Int
    /// How deep the block lies in block quotes; 0 outside.
    package var quoteDepth: Int
    /// Whether it goes on from the block before, without a gap between.
    package var isContinuation: Bool
    /// Whether a line break inside it ends a line, as in addresses and poems.
    package var keepsLines: Bool

    package init(
        _ kind: Kind, _ range: Range<Int>, listDepth: Int = 0, quoteDepth: Int = 0, isContinuation: Bool = false,
        keepsLines: Bool = false
    ) {
        self.kind = kind
        self.range = range
        self.listDepth = listDepth
        self.quoteDepth = quoteDepth
        self.isContinuation = isContinuation
        self.keepsLines = keepsLines
    }
}

extension Block {
    /// The longest block that is laid out in one piece, in bytes.
    package static let longest = 16 * 1024

    /// The lines that the block is to be shown in before any of them is wrapped: one, unless it keeps its lines.
    package func lines(in text: Text) -> [Range<Int>] {
        guard keepsLines else { return [range] }
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where text.bytes[index] == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        return lines + [start..<range.upperBound]
    }

    /// The block in pieces of at most `longest` bytes, cut at white space where there is some.
    package func divided(in text: Text) -> [Block] {
        guard range.count > Self.longest else { return [self] }
        var pieces: [Block] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = min(start + Self.longest, range.upperBound)
            if end < range.upperBound { end = Self.cut(text.bytes, start, end) }
            var piece = self
            piece.range = start..<end
            piece.isContinuation = isContinuation || !pieces.isEmpty
            pieces.append(piece)
            start = end
            while start < range.upperBound, text.bytes[start] == .space { start += 1 }
        }
        return pieces
    }

    /// The last space of the second half, else the last start of a scalar.
    private static func cut(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = end
        while index > (start + end) / 2 {
            if bytes[index] == .space || bytes[index] == .lineFeed { return index }
            index -= 1
        }
        index = end
        while bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
