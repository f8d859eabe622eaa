import ReaderModel

/// The sentence or two between headline and text, which many sites keep outside the element of the text.
///
/// What a page states as its description and shows near its headline is such a lead; so is what calls itself one.
enum PageLead {
    /// The block that holds the lead, where `text`, the article as it was written, does not begin with it already.
    static func lead(_ measure: PageMeasure, root: MarkupTree.Index, _ facts: PageFacts, text: Text) -> MarkupTree
        .Index?
    {
        let tree = measure.tree
        let described = facts.descriptions.map(PageTitle.letters).filter { $0.count >= 24 }
        let title = facts.title.map(PageTitle.letters) ?? ""
        let beginning = PageTitle.letters(text[0..<scalarEnd(text, 4_000)])
        var node = facts.heading ?? 0
        let limit = end(measure, root)
        while node < limit {
            guard let size = blockSize(tree, node) else {
                node = isPassedOver(measure, node) ? tree.end(node) : node + 1
                continue
            }
            let next = tree.end(node)
            if size >= 40, size < 1_200, let line = tree.line(node) {
                let letters = PageTitle.letters(line)
                let isTitle = letters == title || (!title.isEmpty && title.hasPrefix(letters))
                let isLead = isDescribed(letters, described) || (facts.heading != nil && isNamed(measure, node, line))
                if !isTitle, isLead, letters.count >= 30 {
                    return ByteSearch.contains(beginning.utf8, letters.utf8.prefix(40)) ? nil : node
                }
            }
            node = next
        }
        return nil
    }

    /// Where the text begins: the first paragraph of the article's element.
    private static func end(_ measure: PageMeasure, _ root: MarkupTree.Index) -> Int {
        var node = root
        while node < measure.tree.end(root), measure.ownGood(node) == 0 { node += 1 }
        return node
    }

    private static func scalarEnd(_ text: Text, _ limit: Int) -> Int {
        var end = min(limit, text.count)
        while end > 0, end < text.count, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private static func isPassedOver(_ measure: PageMeasure, _ node: MarkupTree.Index) -> Bool {
        let tag = measure.tree.nodes[node].tag
        return tag.isNeverText || tag == .nav || tag == .footer || tag == .figure
            || measure.signs[node].contains(.comment)
    }

    /// The bytes of text of a block that holds no other block; nil for every other node.
    private static func blockSize(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Int? {
        guard tree.nodes[node].tag.isBlock, !tree.nodes[node].isText else { return nil }
        var size = 0
        for index in node + 1..<tree.end(node) {
            if tree.nodes[index].isText { size += Int(tree.nodes[index].count) }
            if tree.nodes[index].tag.isBlock || tree.nodes[index].tag.isCode { return nil }
        }
        return size
    }

    /// Whether a block begins as a description of the page does, or holds its beginning.
    private static func isDescribed(_ letters: String, _ descriptions: [String]) -> Bool {
        descriptions.contains { description in
            ByteSearch.contains(description.utf8, letters.utf8.prefix(60))
                || ByteSearch.contains(letters.utf8, description.utf8.prefix(40))
        }
    }

    /// Whether a block or what stands closely around it calls itself a lead, and reads as a sentence.
    private static func isNamed(_ measure: PageMeasure, _ node: MarkupTree.Index, _ line: String) -> Bool {
        guard let last = line.last(where: { !"\"'”’»)“".contains($0) }), ".!?…".contains(last) else { return false }
        var place: MarkupTree.Index? = node
        for _ in 0..<3 {
            guard let here = place else { return false }
            let signs = measure.signs[here]
            if !signs.isDisjoint(with: [.comment, .author, .byline]) { return false }
            if signs.contains(.lead) { return line.count >= 60 }
            place = measure.tree.parent(here)
        }
        return false
    }
}
