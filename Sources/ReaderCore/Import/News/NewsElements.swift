import ReaderModel

/// Looks for elements of a news document by name, however deep they lie.
struct NewsElements {
    let tree: MarkupTree
    let root: MarkupTree.Index

    /// The first of each name in turn, in the order of the document.
    func first(_ names: String...) -> MarkupTree.Index? {
        names.lazy.compactMap { all($0).first }.first
    }

    func all(_ name: String) -> [MarkupTree.Index] {
        (root..<tree.end(root)).filter { !tree.nodes[$0].isText && tree.name($0) == name }
    }

    /// The text of the first that has any, as one line.
    func line(_ names: String...) -> String? {
        names.lazy.compactMap { name in all(name).lazy.compactMap { tree.lineOf($0) }.first }.first
    }

    func attribute(_ attribute: String, of name: String) -> String? {
        first(name).flatMap { tree.attribute(attribute, of: $0)?.nonEmpty }
    }

    func date(_ attribute: String, of name: String) -> Timestamp? {
        self.attribute(attribute, of: name).flatMap { DateParser.timestamp($0) }
    }

    /// NITF's elements under the names that HTML has for them.
    func htmlPart(_ node: MarkupTree.Index) -> MarkupTree {
        var part = tree.htmlPart(node)
        for index in part.nodes.indices.dropFirst() where part.nodes[index].name >= 0 {
            switch part.names[Int(part.nodes[index].name)] {
            case "hl2": part.nodes[index].tag = .h2
            case "bq": part.nodes[index].tag = .blockquote
            case "block": part.nodes[index].tag = .div
            case "credit", "note": part.nodes[index].tag = .p
            case "media": part.nodes[index].tag = .figure
            case "media-caption", "media-producer": part.nodes[index].tag = .figcaption
            case "media-metadata", "media-object", "media-reference": part.nodes[index].tag = .script
            case "fn": part.nodes[index].tag = .div
            default: break
            }
        }
        return part
    }

    /// One block as a content.
    static func block(_ kind: Block.Kind, _ line: String) -> WebPage.Content {
        let text = Text(line)
        return (text, [Block(kind, 0..<text.count)], [])
    }
}
