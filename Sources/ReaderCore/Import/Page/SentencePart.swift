import ReaderBasics

/// Elements whose words stand within a sentence, as those of a `time` may, and not beside a byline.
enum SentencePart {
    /// A block of more nodes is no sentence.
    private static let mostNodes = 400

    /// - Parameter signs: of every node.
    static func isOne(_ node: MarkupTree.Index, _ tree: MarkupTree, _ signs: [NameSigns]) -> Bool {
        guard let block = tree.block(around: node), signs[block].isDisjoint(with: [.byline, .author, .date]),
            tree.end(block) - block < mostNodes
        else { return false }
        switch tree.nodes[block].tag {
        case .p, .li, .dd, .td, .blockquote, .h2, .h3, .h4: break
        default: return false
        }
        let before = letters(tree, block..<node)
        let after = letters(tree, tree.end(node)..<tree.end(block))
        guard before + after >= 24, let line = tree.line(block) else { return false }
        return after >= 8 && before > 0 || before + after >= 40 && line.last.map { ".!?…”\"".contains($0) } ?? false
    }

    /// Characters of text that are no white space.
    static func letters(_ tree: MarkupTree, _ range: Range<MarkupTree.Index>) -> Int {
        range.reduce(0) { $0 + (tree.nodes[$1].isText ? Int(PageMeasure.letters(tree.bytes($1))) : 0) }
    }
}

extension MarkupTree {
    /// The nearest element around a node that stands on lines of its own.
    func block(around node: Index) -> Index? {
        var place = parent(node)
        while let here = place, !nodes[here].tag.isBlock { place = parent(here) }
        return place
    }
}
