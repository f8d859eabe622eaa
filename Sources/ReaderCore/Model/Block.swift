/// A piece of an article that stands on lines of its own.
///
/// The text of a block is `article.text[block.range]`; a single line break inside it is a space unless the block is
/// `code`. Markers (bullets, numbers, quotation bars) are not part of the text.
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
        /// One row of a table, cells separated by tabs.
        case row
    }

    package var kind: Kind
    package var range: Range<Int>
    /// How deep the block lies in lists; 0 outside.
    package var listDepth: Int
    /// How deep the block lies in block quotes; 0 outside.
    package var quoteDepth: Int

    package init(_ kind: Kind, _ range: Range<Int>, listDepth: Int = 0, quoteDepth: Int = 0) {
        self.kind = kind
        self.range = range
        self.listDepth = listDepth
        self.quoteDepth = quoteDepth
    }
}

/// A stretch of text with emphasis, code or a link.
package struct InlineStyle: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case emphasis, strong, code, strikethrough
        case link(String)
    }

    package var kind: Kind
    package var range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
