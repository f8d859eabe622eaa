package import ReaderScreen

/// One row of an article as it is laid out.
package struct TextRow: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case blank
        /// Bytes of the article's text.
        case text(Range<Int>)
        /// Words that are not part of the text: title, byline.
        case label(String)
        case rule
    }

    package var content: Content
    package var role: Role
    /// Columns before the prefix.
    package var indent = 0
    /// Bullet, number or quotation bar before the text.
    package var prefix = ""
    package var mode = GlyphReader.Mode.prose

    static let blank = TextRow(content: .blank, role: .plain)

    /// The bytes it shows, if any.
    package var bytes: Range<Int>? {
        if case .text(let range) = content { range } else { nil }
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
