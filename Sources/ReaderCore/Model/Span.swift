/// A stretch of an article's text with emphasis, code, a stroke through it or a link.
///
/// The range counts UTF-8 bytes into `Article.text` and lies within one block. Spans may lie inside one another
/// (a link in bold); they never hold white space at either end.
package struct Span: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Set in bold.
        case strong
        /// Set in italics.
        case emphasis
        /// Struck through: what no longer holds.
        case struck
        /// A word of a program, set as it is typed.
        case code
        /// Points to an address: absolute, and only `http`, `https` or `mailto`.
        case link(String)
        /// Leads to a place of the same text, or of another part of the same book.
        case place(Place)
    }

    /// Where a link within a book leads.
    package struct Place: Hashable, Sendable {
        /// What the book calls the part; nil for the text that the link stands in.
        package var part: String?
        /// Bytes from the start of that text.
        package var offset: Int

        package init(part: String? = nil, offset: Int) {
            self.part = part
            self.offset = offset
        }
    }

    package var range: Range<Int>
    package var kind: Kind

    package init(range: Range<Int>, kind: Kind) {
        self.range = range
        self.kind = kind
    }
}

extension Span.Kind {
    /// The address that it points to.
    package var address: String? {
        guard case .link(let address) = self else { return nil }
        return address
    }

    /// The place of the book that it leads to.
    package var place: Span.Place? {
        guard case .place(let place) = self else { return nil }
        return place
    }

    package var isLink: Bool { address != nil || place != nil }
}
