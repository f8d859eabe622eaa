import ReaderBasics
import ReaderModel

// Drawings that stand in the page itself (SVG): what they are called, and not the words on them.
extension PageWriter {
    /// The line of a picture, of what the drawing says of itself (SVG 2, 5.7); one that says nothing is shown where there
    /// is nothing else in its block.
    ///
    /// - Returns: the node to go on with.
    mutating func writeDrawing(_ node: MarkupTree.Index, _ end: Int) -> MarkupTree.Index {
        let words = drawingWords(node)
        if let sign = PictureWords.sign(words) {
            openBlockForText()
            builder.append(Array(sign.utf8))
        } else if let line = PictureWords.line(words, kind: EntryText.drawing),
            words != nil || standsAlone(node, end),
            measure.care == .whole || isToldDrawing(node)
        {
            write(picture: line, address: nil, at: node)
        } else {
            divideWords(around: node)
        }
        return end
    }

    /// Whether a page says in words what a drawing of its article shows.
    func isToldDrawing(_ node: MarkupTree.Index) -> Bool {
        measure.care != .whole && tree.nodes[node].tag == .svg && isTold(node, drawingWords(node))
    }

    /// The name of a drawing, else its title, what it says of itself and the few words on it.
    private func drawingWords(_ node: MarkupTree.Index) -> String? {
        if tree.nodes[node].attributeCount > 0 {
            if tree.attribute("aria-hidden", of: node) == "true" { return nil }
            if let name = tree.attribute("aria-label", of: node)?.onOneLine.nonEmpty { return name }
        }
        var (title, description, words): (String?, String?, [String]) = (nil, nil, [])
        var index = node + 1
        while index < tree.end(node) {
            switch tree.name(index) {
            case "title":
                if title == nil { title = tree.line(index) }
                index = tree.end(index)
            case "desc":
                if description == nil { description = tree.line(index) }
                index = tree.end(index)
            case "style", "script", "metadata", "defs": index = tree.end(index)
            default:
                if tree.nodes[index].isText, let line = tree.line(index) { words.append(line) }
                index += 1
            }
        }
        // Beside a title the numbers of an axis say nothing.
        if title ?? description != nil { words.removeAll { !$0.contains(where: \.isLetter) } }
        let written = words.joined(separator: " ").nonEmpty.flatMap { $0.utf8.count < 300 ? $0 : nil }
        var said: [String] = []
        for part in [title, description, written].compactMap(\.self) where !said.contains(where: { $0.contains(part) })
        {
            said.append(part)
        }
        return said.joined(separator: " – ").nonEmpty
    }

    /// Whether nothing else is in the block around a drawing.
    private func standsAlone(_ node: MarkupTree.Index, _ end: Int) -> Bool {
        guard tree.attribute("aria-hidden", of: node) != "true" else { return false }
        let block = tree.block(around: node) ?? 0
        let others = (block..<node).lazy.map { $0 } + (end..<tree.end(block)).lazy.map { $0 }
        return !others.contains { index in
            tree.nodes[index].tag == .img || tree.nodes[index].isText && tree.bytes(index).contains { $0 > .space }
        }
    }
}
