import ReaderBasics

/// The times of the day beside the updates of a live page.
enum LiveTimes {
    /// So many make a page one of updates; two may be those of its publication and its last change.
    private static let least = 3

    /// Whether an article has the times of updates.
    static func areTold(in root: MarkupTree.Index, of measure: PageMeasure) -> Bool {
        var found = 0
        var node = root
        while node < measure.tree.end(root), found < least {
            let isTime = isTime(node, measure)
            if isTime { found += 1 }
            // What is left out for another reason is not looked into.
            node = isTime || measure.isDropped[node] ? measure.tree.end(node) : node + 1
        }
        return found >= least
    }

    /// Whether an element holds a time of the day and nothing else.
    static func isTime(_ node: MarkupTree.Index, _ measure: PageMeasure) -> Bool {
        let tree = measure.tree
        guard !tree.nodes[node].isText, tree.end(node) - node < 12 else { return false }
        let signs = measure.signs[node]
        guard tree.nodes[node].tag == .time || signs.contains(.date), !signs.contains(.comment) else { return false }
        return tree.line(node).map(isClock) ?? false
    }

    static func holdsTime(_ node: MarkupTree.Index, _ measure: PageMeasure) -> Bool {
        (node..<measure.tree.end(node)).contains { isTime($0, measure) }
    }

    /// "12:30", "11.15am", "10h05", "Tue 5 Mar, 10:05 GMT".
    private static func isClock(_ text: String) -> Bool {
        guard text.utf8.count < 40 else { return false }
        let bytes = Array(text.utf8)
        return bytes.indices.contains { index in
            guard [.colon, .fullStop, UInt8(ascii: "h")].contains(bytes[index]), index > 0, index + 2 < bytes.count
            else {
                return false
            }
            let isAfter = index + 3 >= bytes.count || !bytes[index + 3].isASCIIDigit
            return bytes[index - 1].isASCIIDigit && bytes[index + 1].isASCIIDigit && bytes[index + 2].isASCIIDigit
                && isAfter && (bytes[index] != .fullStop || index + 3 >= bytes.count || bytes[index + 3] != .fullStop)
        }
    }
}
