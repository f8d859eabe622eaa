package import ReaderScreen

/// One row of an article as it is laid out.
package struct TextRow: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case blank
        /// Bytes of the article's text.
        case text(Range<Int>)
        /// Cells of a table beside one another.
        case cells(Cells)
        /// Words that are not part of the text: title, byline.
        case label(String)
        case rule
    }

    /// A stretch of the text and where it stands.
    package struct Piece: Equatable, Sendable {
        package var bytes: Range<Int>
        /// Columns from the end of the prefix.
        package var column: Int
    }

    /// What a row of the screen shows of the cells of a table, from the left to the right.
    package struct Cells: Equatable, Sendable {
        package var pieces: [Piece] = []
        /// Where the bars between columns stand, in columns from the end of the prefix.
        package var divisions: [Int] = []
    }

    package var content: Content
    package var role: Role
    /// Columns before the prefix.
    package var indent = 0
    /// Bullet, number or quotation bar before the text.
    package var prefix = ""
    package var mode = GlyphReader.Mode.prose

    static let blank = TextRow(content: .blank, role: .plain)

    /// What it shows of the article's text.
    package var pieces: [Piece] {
        switch content {
        case .text(let bytes): [Piece(bytes: bytes, column: 0)]
        case .cells(let cells): cells.pieces
        case .blank, .label, .rule: []
        }
    }

    /// The stretch that shows a byte.
    package func piece(at offset: Int) -> Piece? { pieces.first { $0.bytes.contains(offset) } }

    /// The bytes it shows, if any: from the first to the last, though others may lie between.
    package var bytes: Range<Int>? {
        let pieces = pieces
        guard let first = pieces.first, let last = pieces.last else { return nil }
        return first.bytes.lowerBound..<last.bytes.upperBound
    }
}

/// A place in the rows of an article: an element (0 is the head, n the block n-1) and a row in it.
package struct TextPosition: Hashable, Sendable, Comparable {
    package var element: Int
    package var row: Int

    package init(element: Int = 0, row: Int = 0) {
        self.element = element
        self.row = row
    }

    package static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.element, left.row) < (right.element, right.row)
    }
}
