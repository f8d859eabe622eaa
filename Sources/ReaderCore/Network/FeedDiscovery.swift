import ReaderBasics
import ReaderImport

/// Finds the feeds of a page.
package enum FeedDiscovery {
    /// A feed that a page names.
    package struct Link: Equatable, Sendable {
        package var url: String
        package var title: String?

        package init(url: String, title: String? = nil) {
            self.url = url
            self.title = title
        }
    }

    private static let types = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    ]

    /// What `<link rel="alternate">` and `<link rel="feed">` name (HTML, "Link types"), in the order of the page, each
    /// once; feeds of comments come last.
    ///
    /// - Parameters:
    ///   - address: where the page came from.
    ///   - charset: what the server says the encoding is.
    package static func links(in page: [UInt8], address: String, charset: String? = nil) -> [Link] {
        var found: [Link] = []
        eachTarget(in: page, address, charset) { tree, node, url in
            guard tree.nodes[node].tag == .link, isFeed(tree, node), !found.contains(where: { $0.url == url }) else {
                return
            }
            found.append(Link(url: url, title: tree.attribute("title", of: node)?.nonEmpty.map(VisibleText.line)))
        }
        return found.filter { !$0.isAboutComments } + found.filter(\.isAboutComments)
    }

    /// What is left where a page names none in its head: links to other forms of it that do not say the type of a feed, and
    /// those to the page's own host that are called a feed or have the type or the path of one. The surest come first.
    package static func labelled(in page: [UInt8], address: String, charset: String? = nil) -> [Link] {
        let host = WebAddress.host(address)
        var found: [(rank: Int, link: Link)] = []
        eachTarget(in: page, address, charset) { tree, node, url in
            let isLink = tree.nodes[node].tag == .link
            guard isLink || WebAddress.host(url) == host,
                url.prefix(while: { $0 != "#" }) != address.prefix(while: { $0 != "#" }),
                !found.contains(where: { $0.link.url == url }),
                let rank = isLink ? rank(ofLink: node, tree, url) : FeedLabel(tree, node, url).rank
            else { return }
            found.append((rank, Link(url: url)))
        }
        let sorted = found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        let links = sorted.map(\.element.link)
        return links.filter { !$0.isAboutComments } + links.filter(\.isAboutComments)
    }

    /// How sure it is that a `<link rel="alternate">` without the type of a feed leads to one; nil where nothing says so.
    private static func rank(ofLink node: MarkupTree.Index, _ tree: MarkupTree, _ url: String) -> Int? {
        let relations = (tree.attribute("rel", of: node) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        guard relations.contains("alternate"), !relations.contains("stylesheet") else { return nil }
        let type = (tree.attribute("type", of: node) ?? "").lowercased().prefix { $0 != ";" }.trimmedSpaces
        let label = FeedLabel(tree, node, url).rank
        switch type {
        case "text/xml", "application/xml": return 0
        case "application/json", "": return label.map { _ in 1 }
        default: return nil
        }
    }

    /// Calls with each element of a page that leads to an address of the web, and that address.
    private static func eachTarget(
        in page: [UInt8], _ address: String, _ charset: String?, _ body: (MarkupTree, MarkupTree.Index, String) -> Void
    ) {
        guard page.count <= ImportLimits.standard.markupSize else { return }
        let text = TextDecoder.decode(page, declared: charset ?? EncodingLabel.declared(in: page)).bytes
        let tree = HTMLParser.tree(of: text, limits: .standard)
        var base = address
        for node in 0..<tree.count where !tree.nodes[node].isText {
            let tag = tree.nodes[node].tag
            if tag == .base, let stated = tree.attribute("href", of: node) {
                base = WebAddress.resolved(stated, base: address) ?? base
            }
            guard tag == .link || tag == .a, let target = tree.attribute("href", of: node),
                let url = WebAddress.resolved(target, base: base), TypedAddress.isWeb(url)
            else { continue }
            body(tree, node, url)
        }
    }

    private static func isFeed(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        let relations = (tree.attribute("rel", of: node) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        if relations.contains("feed") { return true }
        return relations.contains("alternate") && isFeed(type: tree.attribute("type", of: node) ?? "")
    }

    /// Whether a media type is that of a feed. `type=entry` names the page itself (RFC 5023, 12.1).
    static func isFeed(type: String) -> Bool {
        let parts = type.lowercased().split(separator: ";").map(\.trimmedSpaces)
        return types.contains(parts.first ?? "")
            && !parts.dropFirst().contains { $0.filter { $0 != "\"" } == "type=entry" }
    }

    /// The feeds that the header `Link` of an answer names (RFC 8288).
    package static func links(inHeader header: String, address: String) -> [Link] {
        var found: [Link] = []
        var rest = header[...]
        while let start = rest.firstIndex(of: "<") {
            let target = rest[rest.index(after: start)...].prefix { $0 != ">" }
            rest = rest[target.endIndex...].dropFirst()
            let parameters = Self.parameters(&rest)
            let relations = (parameters["rel"] ?? "").lowercased().split(separator: " ")
            guard
                relations.contains("feed") || relations.contains("alternate") && isFeed(type: parameters["type"] ?? ""),
                let url = WebAddress.resolved(String(target), base: address), TypedAddress.isWeb(url)
            else { continue }
            found.append(Link(url: url, title: parameters["title"]?.nonEmpty.map(VisibleText.line)))
        }
        return found
    }

    /// `; rel="alternate"; type="application/rss+xml"` up to the comma before the next link.
    private static func parameters(_ rest: inout Substring) -> [String: String] {
        var found: [String: String] = [:]
        while true {
            rest = rest.drop { $0 == " " || $0 == ";" }
            guard let next = rest.first, next != "," else { return found }
            let name = rest.prefix { $0 != "=" && $0 != ";" && $0 != "," }
            rest = rest.dropFirst(name.count)
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst()
            let isQuoted = rest.first == "\""
            let value = isQuoted ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0 != ";" && $0 != "," }
            rest = rest.dropFirst(value.count + (isQuoted ? 2 : 0))
            found[name.trimmedSpaces.lowercased()] = value.trimmedSpaces
        }
    }

    /// Where feeds often lie, for pages that name none: below the page, then at the root of its site.
    package static func commonPlaces(for address: String) -> [String] {
        guard let parts = AddressParts(address), parts.isWeb else { return [] }
        var page = parts
        page.query = nil
        var root = page
        root.path = ""
        let folder = page.path.hasSuffix("/") ? String(page.path.dropLast()) : page.path
        let below = folder.isEmpty ? [] : ["\(folder)/feed", "\(folder)/rss.xml"]
        let names = below + ["/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/rss", "/feed.json"]
        return names.map { path in
            var place = root
            place.path = path
            return place.encoded
        }
    }
}

extension FeedDiscovery.Link {
    fileprivate var isAboutComments: Bool {
        title?.lowercased().contains("comments") ?? false || url.lowercased().contains("/comments/")
    }
}
