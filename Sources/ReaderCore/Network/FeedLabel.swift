import ReaderImport

/// What a link in the text of a page says of being one to a feed.
struct FeedLabel {
    private let words: [String]
    private let type: String
    private let path: String

    init(_ tree: MarkupTree, _ node: MarkupTree.Index, _ url: String) {
        let pictures = (node..<tree.end(node)).compactMap { tree.attribute("alt", of: $0) }
        let said = ["title", "aria-label", "class", "rel"].compactMap { tree.attribute($0, of: node) }
        let text = ([tree.text(node)] + pictures + said).joined(separator: " ").prefix(400)
        words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        type = tree.attribute("type", of: node) ?? ""
        let rest = url.prefix { $0 != "#" }.drop { $0 != ":" }.dropFirst(3)
        path = rest.drop { $0 != "/" }.lowercased()
    }

    /// How sure it is, 0 the surest; nil where nothing says that it is a feed.
    var rank: Int? {
        if FeedDiscovery.isFeed(type: type) { return 0 }
        let isCalled = ["rss", "atom", "feed", "feeds", "rss2", "jsonfeed", "newsfeed"].contains(where: words.contains)
        let hasPath = isPathOfFeed
        if isCalled { return hasPath ? 1 : words.count <= 6 ? 2 : nil }
        return hasPath ? 3 : nil
    }

    /// `/feed`, `/blog/rss.xml`, `/index.atom`, `/?feed=rss2`.
    private var isPathOfFeed: Bool {
        let query = path.drop { $0 != "?" }
        if query.contains("feed=") || query.contains("format=rss") || query.contains("format=feed") { return true }
        let last = path.prefix { $0 != "?" }.split(separator: "/").last ?? ""
        if ["feed", "rss", "atom", "rss2", "feed.json", "index.xml"].contains(last) { return true }
        let isXML = [".xml", ".rdf", ".json", ".php"].contains(where: last.hasSuffix)
        return last.hasSuffix(".rss") || last.hasSuffix(".atom")
            || isXML && ["rss", "atom", "feed"].contains(where: last.contains)
    }
}
