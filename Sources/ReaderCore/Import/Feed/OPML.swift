import ReaderBasics
import ReaderModel

/// OPML: the list of feeds that readers exchange.
package enum OPML {
    static func imported(_ reader: FeedText, root: MarkupTree.Index) -> Imported {
        let tree = reader.tree
        let title = reader.child(root, "head").flatMap { reader.value($0, "title") }
        var imported = Imported(feed: FeedFacts(title: title ?? "Subscriptions"))
        /// Folders around the outline at hand, with where they end.
        var folders: [(name: String, end: Int)] = []
        var elsewhere: [String] = []
        for node in root..<tree.end(root) where tree.name(node) == "outline" {
            while let last = folders.last, last.end <= node { folders.removeLast() }
            // `text` is what is displayed (OPML 2.0, "Text attribute").
            let name = ["text", "title"].lazy.compactMap { tree.attribute($0, of: node)?.nonEmpty }.first
                .map { line($0) }
            if let url = address(tree, node) {
                imported.subscriptions.append(
                    Subscription(
                        title: name, url: url, site: tree.attribute("htmlurl", of: node)?.nonEmpty,
                        folder: folder(folders.map(\.name), category: tree.attribute("category", of: node))))
            } else if let address = list(tree, node) {
                let names = folders.map(\.name) + [name].compactMap(\.self)
                imported.includedLists.append(IncludedList(address: address, folder: FolderPath.joined(names)))
            } else if isElsewhere(tree, node) {
                elsewhere.append([name, tree.attribute("url", of: node)].compactMap(\.self).joined(separator: " "))
            } else if let name, tree.end(node) > node + 1 {
                folders.append((name, tree.end(node)))
            }
        }
        if !elsewhere.isEmpty {
            imported.notices.append(
                Failure(
                    "\(elsewhere.count) entr\(elsewhere.count == 1 ? "y" : "ies") of \(reader.source.name) name no feed but "
                        + "a page: \(elsewhere.prefix(3).joined(separator: ", ")).",
                    advice: "Add the feed of a page: reader feed add ADDRESS."))
        }
        return imported
    }

    /// The address of the feed that an outline is; some programs write it without the `xml`.
    private static func address(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String? {
        if let url = tree.attribute("xmlurl", of: node)?.nonEmpty { return url }
        let isFeed = ["rss", "atom", "feed"].contains(tree.attribute("type", of: node)?.lowercased())
        return isFeed ? tree.attribute("url", of: node)?.nonEmpty : nil
    }

    /// The address of the list that an outline includes: a link is one where it leads to OPML (OPML 2.0, "Inclusion").
    private static func list(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String? {
        guard let address = tree.attribute("url", of: node)?.nonEmpty else { return nil }
        let type = tree.attribute("type", of: node)?.lowercased()
        return type == "include" || (type == "link" && address.lowercased().hasSuffix(".opml")) ? address : nil
    }

    /// An outline that leads to a page.
    private static func isElsewhere(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        let type = tree.attribute("type", of: node)?.lowercased()
        return (type == "include" || type == "link") && tree.attribute("url", of: node) != nil
    }

    /// A name as it is shown: it may hold markup (OPML 2.0, "Text attribute").
    private static func line(_ name: String) -> String {
        String(decoding: TagStripper.text(of: Array(name.utf8)), as: UTF8.self).shownLine
    }

    /// The folders around a feed, or the first category that it says where there are none: `/Boston/Weather`.
    private static func folder(_ names: [String], category: String?) -> String {
        if !names.isEmpty { return FolderPath.joined(names) }
        let first = category?.split(separator: ",").first?.split(separator: "/").compactMap(\.nonEmpty) ?? []
        return FolderPath.joined(first)
    }

    /// A list that other readers can import.
    package static func document(_ subscriptions: [Subscription], title: String) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">",
            "<head><title>\(escaped(title))</title></head>", "<body>",
        ]
        var open: [String] = []
        let filed = subscriptions.map { (folders: FolderPath.names($0.folder), feed: $0) }
        for (folders, feed) in filed.sorted(by: { $0.folders.lexicographicallyPrecedes($1.folders) }) {
            let shared = zip(open, folders).prefix { $0 == $1 }.count
            lines += open.dropFirst(shared).map { _ in "</outline>" }
            lines += folders.dropFirst(shared).map { "<outline text=\"\(escaped($0))\">" }
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
