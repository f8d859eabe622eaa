import ReaderBasics

extension MarkupTree {
    /// Whether an element `noscript` holds part of the article for programs that run no scripts (HTML standard, 4.12.2),
    /// as this one: a text that does not ask for them, or the picture whose place a script would fill.
    func isShownWithoutScript(_ node: Index) -> Bool {
        // One in the head holds style sheets and trackers.
        guard end(node) - node < 2_000, let parent = parent(node), nodes[parent].tag != .head else { return false }
        let words = text(node).onOneLine
        if words.utf8.count >= 40 {
            let small = words.lowercased()
            // Markup that was escaped once too often.
            if small.contains("<img") || small.contains("<div") || small.contains("<iframe") { return false }
            return !["javascript", "java script", "enable script", "scripts", "cookie", "browser"].contains {
                small.contains($0)
            }
        }
        guard words.isEmpty, (node..<end(node)).contains(where: isTold) else { return false }
        return !(parent..<min(end(parent), parent + 60)).contains { index in
            nodes[index].tag == .img && !(node..<end(node)).contains(index)
        }
    }

    /// Whether somebody has said in words what a picture shows.
    private func isTold(_ node: Index) -> Bool {
        nodes[node].tag == .img && attribute("alt", of: node)?.nonEmpty != nil
    }
}
