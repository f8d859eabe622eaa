/// The table of contents of a book: EPUB 3's `nav`, or EPUB 2's NCX.
enum BookContents {
    /// What it calls the chapters, by their paths; of several entries that lead into one, the first.
    static func labels(_ file: [UInt8], path: String, limits: ImportLimits) -> [String: String] {
        let bytes = TextDecoder.decode(file, declared: EncodingLabel.declared(in: file)).bytes
        let tree = XMLTreeParser.tree(of: bytes, limits: limits)
        var labels: [String: String] = [:]
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            let name = tree.name(node)
            let (link, label): (String?, String?) =
                if name.hasSuffix("navpoint") {
                    (
                        first("content", in: node, of: tree).flatMap { tree.attribute("src", of: $0) },
                        first("navlabel", in: node, of: tree).flatMap { tree.line($0) }
                    )
                } else if name == "xhtml:a" || name == "a" {
                    (tree.attribute("href", of: node), tree.line(node))
                } else {
                    (nil, nil)
                }
            guard let link, let label, labels.count < 10_000 else { continue }
            let target = BookPath.target(of: link, in: path).prefix { $0 != "#" }
            if labels[String(target)] == nil { labels[String(target)] = label }
        }
        return labels
    }

    private static func first(_ name: String, in node: MarkupTree.Index, of tree: MarkupTree) -> MarkupTree.Index? {
        (node..<min(tree.end(node), node + 40)).first { tree.name($0).hasSuffix(name) }
    }
}
