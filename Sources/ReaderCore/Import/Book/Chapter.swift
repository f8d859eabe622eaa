import ReaderBasics
import ReaderModel

/// A page of a book, with the places that links lead to.
struct Chapter {
    let path: String
    var content: WebPage.Content
    /// Bytes of the text by the names of elements.
    let anchors: [String: Int]
    /// What the head of the page says.
    let title: String?

    /// - Parameter html: UTF-8.
    init(_ html: [UInt8], path: String, limits: ImportLimits) {
        self.path = path
        let tree = HTMLParser.tree(of: html, limits: limits, isScrap: true)
        guard tree.count > 0 else {
            (content, anchors, title) = (("", [], []), [:], nil)
            return
        }
        title = tree.nodes.indices.first { tree.nodes[$0].tag == .title }.flatMap { tree.line($0) }
        var writer = PageWriter(PageMeasure(tree, care: .whole), root: 0, base: nil, chapter: path)
        content = writer.write()
        anchors = writer.anchors
    }

    /// Gives the links of a chapter the places they lead to; those that lead nowhere are none.
    mutating func resolveLinks(in chapters: [String: Chapter]) {
        content.spans = content.spans.compactMap { span in
            guard let target = span.kind.place?.part else { return span }
            let path = String(target.prefix { $0 != "#" })
            guard let chapter = chapters[path] ?? chapters[path.lowercased()], !chapter.content.text.isEmpty else {
                return nil
            }
            let name = String(target.dropFirst(path.count + 1))
            var span = span
            span.kind = .place(
                Span.Place(part: chapter.path == self.path ? nil : chapter.path, offset: chapter.offset(of: name)))
            return span
        }
    }

    /// The first byte that is shown of an element; the beginning for one that is not there.
    private func offset(of name: String) -> Int {
        guard let place = anchors[name], let block = content.blocks.first(where: { $0.range.upperBound > place }) else {
            return 0
        }
        return max(place, block.range.lowerBound)
    }
}
