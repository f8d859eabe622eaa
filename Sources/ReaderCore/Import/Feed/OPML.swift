import ReaderBasics

/// OPML: the list of feeds that readers exchange.
package enum OPML {
    static func imported(_ reader: FeedText, root: MarkupTree.Index) -> Imported {
        let tree = reader.tree
        let title = reader.child(root, "head").flatMap { reader.value($0, "title") }
        var imported = Imported(feed: FeedFacts(title: title ?? "Subscriptions"))
        /// Folders around the outline at hand, with where they end.
        var folders: [(name: String, end: Int)] = []
        for node in root..<tree.end(root) where tree.name(node) == "outline" {
            while let last = folders.last, last.end <= node { folders.removeLast() }
            let name = tree.attribute("title", of: node)?.nonEmpty ?? tree.attribute("text", of: node)?.nonEmpty
            if let url = (tree.attribute("xmlurl", of: node))?.nonEmpty {
                imported.subscriptions.append(
                    Subscription(
                        title: name, url: url, site: tree.attribute("htmlurl", of: node)?.nonEmpty,
                        folder: folders.map(\.name).joined(separator: "/")))
            } else if let name, tree.end(node) > node + 1 {
                folders.append((name, tree.end(node)))
            }
        }
        return imported
    }

    /// A list that other readers can import.
    package static func document(_ subscriptions: [Subscription], title: String) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">",
            "<head><title>\(escaped(title))</title></head>", "<body>",
        ]
        var open: [Substring] = []
        let filed = subscriptions.map { (folders: $0.folder.split(separator: "/"), feed: $0) }
        for (folders, feed) in filed.sorted(by: { $0.folders.lexicographicallyPrecedes($1.folders) }) {
            let shared = zip(open, folders).prefix { $0 == $1 }.count
            lines += open.dropFirst(shared).map { _ in "</outline>" }
            lines += folders.dropFirst(shared).map { "<outline text=\"\(escaped(String($0)))\">" }
            lines.append(outline(feed))
            open = folders
        }
        lines += open.map { _ in "</outline>" }
        return (lines + ["</body>", "</opml>", ""]).joined(separator: "\n")
    }

    private static func outline(_ feed: Subscription) -> String {
        let site = feed.site.map { " htmlUrl=\"\(escaped($0))\"" } ?? ""
        return
            "<outline type=\"rss\" text=\"\(escaped(feed.title ?? feed.url))\" xmlUrl=\"\(escaped(feed.url))\"\(site)/>"
    }

    private static func escaped(_ text: String) -> String {
        VisibleText.line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
