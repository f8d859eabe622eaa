import ReaderBasics

extension MarkupTree {
    /// A subtree as a tree of its own, its names taken for HTML's.
    func htmlPart(_ node: Index) -> MarkupTree {
        var part = self
        let end = end(node)
        part.nodes = Array(nodes[node..<end])
        for index in part.nodes.indices {
            part.nodes[index].parent = index == 0 ? -1 : part.nodes[index].parent - Int32(node)
            part.nodes[index].end -= Int32(node)
            guard part.nodes[index].name >= 0 else { continue }
            let name = names[Int(part.nodes[index].name)]
            part.nodes[index].tag = PageTag(name: name.hasPrefix("xhtml:") ? String(name.dropFirst(6)) : name)
        }
        // The element around the content is a feed's and not a heading or link.
        part.nodes[0].tag = .div
        return part
    }

    /// The text of an element as one line, a space where one block ends and the next begins.
    ///
    /// - Parameter names: of elements whose text is left out.
    func lineOf(_ node: Index?, without names: Set<String> = []) -> String? {
        guard let node else { return nil }
        var out: [UInt8] = []
        var index = node
        while index < end(node) {
            let name = name(index)
            if names.contains(name) || TagStripper.isHidden(name.hasPrefix("xhtml:") ? String(name.dropFirst(6)) : name)
            {
                index = end(index)
                continue
            }
            if nodes[index].isText { out += bytes(index) + [.space] }
            index += 1
        }
        return String(decoding: out, as: UTF8.self).onOneLine.nonEmpty
    }
}
