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

    package var isLink: Bool { address != nil }
}
