import ReaderBasics

extension MarkupTree {
    /// Whether an element is the sign beside a heading by which its address is copied, as generators of pages set it:
    /// "¶" (Sphinx), "#" (MkDocs, Hugo), "§", a picture or nothing at all. It is no word of the heading.
    func isPermalink(_ node: Index) -> Bool {
        // A sign is a text in a few elements at most.
        guard nodes[node].tag == .a, end(node) - node < 12, let heading = heading(around: node),
            attribute("href", of: node)?.contains("#") ?? false
        else { return false }
        let sign = text(node).filter { !$0.isWhitespace && !"\u{200B}\u{2060}\u{FEFF}".contains($0) }
        guard sign.count < 12 else { return false }
        let isSign = sign.unicodeScalars.allSatisfy { "#¶§∞⚓🔗⛓\u{FE0E}\u{FE0F}".unicodeScalars.contains($0) }
        let isWord = ["link", "permalink", "anchor", "permalink#", "[link]"].contains(sign.lowercased())
        guard isSign || isWord, !(node..<end(node)).contains(where: { nodes[$0].tag == .img && !isEmpty($0) }) else {
            return false
        }
        // A heading that is nothing else keeps its words.
        return (heading..<end(heading)).contains { index in
            nodes[index].isText && !(node..<end(node)).contains(index) && bytes(index).contains { $0 > .space }
        }
    }

    /// As `line`, without the signs by which the address of a heading is copied.
    func headingLine(_ node: Index) -> String? {
        guard (node..<end(node)).contains(where: { nodes[$0].tag == .a }) else { return line(node) }
        var (bytes, place): ([UInt8], Index) = ([], node)
        while place < end(node) {
            if nodes[place].isText {
                bytes += self.bytes(place)
            } else if isPermalink(place) {
                place = end(place)
                continue
            }
            place += 1
        }
        return String(decoding: bytes, as: UTF8.self).onOneLine.nonEmpty
    }

    private func heading(around node: Index) -> Index? {
        var place = parent(node)
        for _ in 0..<3 {
            guard let here = place else { return nil }
            if nodes[here].tag.headingLevel != nil { return here }
            place = parent(here)
        }
        return nil
    }

    /// Whether a picture has no words.
    private func isEmpty(_ picture: Index) -> Bool {
        attribute("alt", of: picture)?.nonEmpty == nil
    }
}
