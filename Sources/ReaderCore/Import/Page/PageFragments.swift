import ReaderBasics
import ReaderModel

/// Links that lead to a place of the text that they stand in: `#name`, or its own address with one.
enum PageFragments {
    /// Whether an element has such a link: only then the names of elements are worth keeping.
    static func areLinked(in tree: MarkupTree, _ range: Range<MarkupTree.Index>, base: String?) -> Bool {
        range.contains { node in
            tree.nodes[node].tag == .a && tree.attribute("href", of: node).flatMap { name(in: $0, base: base) } != nil
        }
    }

    /// The name of the element that an address leads to in the same text; nil for any other address.
    ///
    /// - Parameter base: the address of the text.
    static func name(in address: String, base: String?) -> String? {
        guard address.utf8.contains(.numberSign) else { return nil }
        let address = address.trimmedSpaces
        guard let mark = address.utf8.firstIndex(of: .numberSign) else { return nil }
        guard mark == address.startIndex || isSame(address[..<mark], base) else { return nil }
        return fragment(of: address)
    }

    /// What stands behind the `#` of an address; nil where nothing does.
    static func fragment(of address: String) -> String? {
        guard let mark = address.utf8.firstIndex(of: .numberSign),
            case let name = String(address[address.index(after: mark)...]),
            !name.isEmpty
        else { return nil }
        return String(decoding: PercentCoding.decoded(name), as: UTF8.self)
    }

    private static func isSame(_ page: Substring, _ base: String?) -> Bool {
        base.map { page == $0.prefix { $0 != "#" } } ?? false
    }

    /// Gives links to names the places of these; a link to a name that is not there leads to the page.
    ///
    /// - Parameter anchors: bytes of the text by the names of elements.
    static func resolved(
        _ spans: [Span], _ anchors: [String: Int], blocks: [Block], base: String?
    ) -> [Span] {
        spans.compactMap { span in
            guard let name = span.kind.place?.part else { return span }
            if let offset = offset(of: name, anchors, blocks) {
                return Span(range: span.range, kind: .place(Span.Place(offset: offset)))
            }
            return WebAddress.resolved("#" + name, base: base).map { Span(range: span.range, kind: .link($0)) }
        }
    }

    /// The first byte that is shown of an element; nil where nothing of it is.
    static func offset(of name: String, _ anchors: [String: Int], _ blocks: [Block]) -> Int? {
        guard let place = anchors[name] ?? anchors["user-content-" + name],
            let block = blocks.first(where: { $0.range.upperBound > place })
        else { return nil }
        return max(place, block.range.lowerBound)
    }
}
