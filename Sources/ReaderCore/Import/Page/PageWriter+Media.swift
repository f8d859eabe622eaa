import ReaderBasics
import ReaderModel

// Pictures, recordings and films: a line with what is said of them, which leads to them.
extension PageWriter {
    /// A picture with the words that stand for it; one that only adorns is left out (HTML standard, 4.8.4.4).
    mutating func writePicture(_ node: MarkupTree.Index) {
        guard !isTracker(node), measure.care == .whole || isTold(node) else { return }
        let words = tree.attribute("alt", of: node)
        let address = address(of: node)
        if let sign = PictureWords.sign(words) {
            openBlockForText()
            builder.append(Array(sign.utf8))
        } else if let line = PictureWords.line(words), words != nil || address != nil, !isCaption(words, of: node) {
            write(picture: line, address: address, at: node)
        }
    }

    /// A frame or recording, by its title or its address; what a recording holds is for programs that cannot play it.
    mutating func writeRecording(_ node: MarkupTree.Index, _ tag: PageTag, _ end: Int) -> MarkupTree.Index {
        guard measure.care == .whole else { return end }
        guard !isTracker(node), let address = (node..<end).compactMap({ self.address(of: $0) }).first else {
            return end
        }
        let kind = tag == .video ? "video" : tag == .audio ? "audio" : "frame"
        let words = tree.attribute("title", of: node)?.nonEmpty ?? address
        if node >= rowEnd { builder.close() }
        write(picture: "[\(kind): \(words.onOneLine)]", address: address, at: node)
        return kind == "frame" ? node + 1 : end
    }

    private func address(of node: MarkupTree.Index) -> String? {
        (tree.attribute("data-src", of: node) ?? tree.attribute("src", of: node)).flatMap {
            WebAddress.resolved($0, base: base)
        }
    }

    /// A line of its own where no text stands before it in its paragraph.
    mutating func write(picture text: String, address: String?, at node: MarkupTree.Index) {
        let isApart = !builder.hasText && node >= rowEnd
        if isApart {
            builder.close()
            openBlockForText(as: .picture)
        } else {
            openBlockForText()
        }
        if !isApart, !builder.lineEnd.isEmpty { builder.append([.space]) }
        if let address { builder.openSpan(.link(address)) }
        builder.append(Array(text.utf8))
        if address != nil { builder.closeSpan() }
        if isApart { builder.close() } else { builder.append([.space]) }
    }

    /// Whether a caption of a page belongs to its article.
    func isShownCaption(_ node: MarkupTree.Index) -> Bool {
        measure.care == .whole
    }

    /// Whether a page says something of a picture: one of its article, in words.
    private func isTold(_ node: MarkupTree.Index) -> Bool { false }

    /// A picture of a point, by which readers are counted.
    private func isTracker(_ node: MarkupTree.Index) -> Bool {
        ["width", "height"].contains { name in
            tree.attribute(name, of: node).map { ["0", "1", "0px", "1px"].contains($0) } ?? false
        }
    }

    /// The caption says the same.
    private func isCaption(_ words: String?, of node: MarkupTree.Index) -> Bool {
        guard let words = words?.nonEmpty else { return false }
        var place = tree.parent(node)
        for _ in 0..<4 {
            guard let here = place else { return false }
            if tree.nodes[here].tag == .figure {
                let caption = (here..<tree.end(here)).first { tree.nodes[$0].tag == .figcaption }
                return caption.flatMap { tree.line($0) }.map { $0.hasPrefix(words) } ?? false
            }
            place = tree.parent(here)
        }
        return false
    }
}
