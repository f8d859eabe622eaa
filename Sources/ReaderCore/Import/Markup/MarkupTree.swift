import ReaderBasics

/// The elements and texts of a page or feed in the order of the document, in flat arrays.
///
/// A node's descendants are the nodes from the one after it up to its `end`: whatever is asked of a subtree is a loop
/// or a difference of running sums, and no depth of nesting can exhaust the stack.
package struct MarkupTree {
    package typealias Index = Int

    package struct Node {
        /// The parent's index; -1 for a root.
        var parent: Int32
        /// One past the last descendant.
        var end: Int32
        /// In `names`; -1 for text.
        var name: Int32
        package var tag: PageTag
        /// Into `pool`: the characters of a text, nothing for an element.
        var start: Int32
        var count: Int32
        var firstAttribute: Int32
        var attributeCount: Int32

        package var isText: Bool { name < 0 }
    }

    struct Attribute {
        /// In `names`.
        var name: Int32
        var start: Int32
        var count: Int32
    }

    package var nodes: [Node] = []
    var attributes: [Attribute] = []
    var pool: [UInt8] = []
    /// Element and attribute names as written, prefixes included; lower case in HTML.
    var names: [String] = []
    /// Whether limits cut something off.
    var isCut = false

    package var count: Int { nodes.count }

    /// One past the last descendant of a node.
    package func end(_ node: Index) -> Index { Int(nodes[node].end) }
    func parent(_ node: Index) -> Index? { nodes[node].parent < 0 ? nil : Int(nodes[node].parent) }
    func name(_ node: Index) -> String { nodes[node].isText ? "" : names[Int(nodes[node].name)] }

    /// The characters of a text node.
    func bytes(_ node: Index) -> ArraySlice<UInt8> {
        pool[Int(nodes[node].start)..<Int(nodes[node].start + nodes[node].count)]
    }

    /// Calls with each child of a node in order.
    func eachChild(_ node: Index, _ body: (Index) -> Void) {
        let end = end(node)
        var place = node + 1
        while place < end {
            body(place)
            place = self.end(place)
        }
    }

    /// Whether there is more below a node than text.
    func hasElements(_ node: Index) -> Bool {
        (node + 1..<end(node)).contains { !nodes[$0].isText }
    }

    /// Every text below a node, end to end.
    package func text(_ node: Index) -> String {
        // Most elements of feeds hold one text.
        if end(node) == node + 2, nodes[node + 1].isText { return String(decoding: bytes(node + 1), as: UTF8.self) }
        return String(decoding: textBytes(node), as: UTF8.self)
    }

    /// As `text`, in UTF-8.
    func textBytes(_ node: Index) -> [UInt8] {
        var out: [UInt8] = []
        for index in node..<end(node) where nodes[index].isText { out += bytes(index) }
        return out
    }

    /// As `text`, with white space folded; nil where there is none.
    func line(_ node: Index) -> String? {
        text(node).onOneLine.nonEmpty
    }

    /// The value of an attribute; nil for an element without it and for text.
    package func attribute(_ name: String, of node: Index) -> String? {
        let node = nodes[node]
        for index in Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount)
        where names[Int(attributes[index].name)] == name {
            let start = Int(attributes[index].start)
            return String(decoding: pool[start..<start + Int(attributes[index].count)], as: UTF8.self)
        }
        return nil
    }
}
