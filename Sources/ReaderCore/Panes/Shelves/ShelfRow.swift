import ReaderLibrary

/// A row of the shelves.
struct ShelfRow: Equatable, Sendable {
    enum Kind: Hashable, Sendable {
        case everything, view
        case search(isSaved: Bool)
        case tag
        case folder(String)
        /// All stories, and one of them.
        case stories
        case story(Int)
        case feed(RowID<FeedRow>)
        /// Stands above others and cannot be chosen.
        case heading
    }

    let kind: Kind
    /// What choosing it lists.
    let shelf: Shelf
    let name: String
    var depth = 0
    /// Nil where it is not known.
    var unread: Int?
    /// Whether a feed, or one of a folder, could not be fetched.
    var hasFailed = false

    var isSelectable: Bool { kind != .heading }
}

extension ShelfRow {
    /// Everything there is to choose from.
    ///
    /// - Parameters:
    ///   - searches: those of the configuration.
    ///   - folded: the folders whose feeds are hidden.
    static func all(_ shelves: Shelves, _ searches: [SavedSearch], folded: Set<String>) -> [ShelfRow] {
        var rows = [
            ShelfRow(kind: .everything, shelf: .everything, name: "All articles", unread: shelves.unread),
            view("Unread", "is:unread", shelves.unread), view("Today", "is:today", shelves.today),
            view("Starred", "is:starred", shelves.starred),
        ]
        // What the reader has set off, where there is such a state.
        if Query.State(rawValue: "highlighted") != nil {
            rows.append(view("Highlighted", "is:highlighted", shelves.searchCounts["is:highlighted"]))
        }
        rows += storyRows(shelves, folded)
        if shelves.hidden > 0 { rows.append(view("Hidden", "is:hidden", shelves.hidden)) }
        if shelves.binned > 0 { rows.append(view("Bin", "is:deleted", shelves.binned)) }
        rows += searchRows(shelves, searches)
        rows += feedRows(shelves.feeds, folded)
        guard !shelves.tags.isEmpty else { return rows }
        return rows + [heading("Tags")]
            + shelves.tags.map { tag in
                let query = Query(.subject(.tag, Query.Term(tag.name))).description
                let shelf = Shelf(title: "#\(tag.name)", search: query)
                return ShelfRow(kind: .tag, shelf: shelf, name: "#\(tag.name)", unread: tag.unread)
            }
    }

    private static func heading(_ name: String) -> ShelfRow { ShelfRow(kind: .heading, shelf: .everything, name: name) }

    private static func view(_ name: String, _ query: String, _ unread: Int?) -> ShelfRow {
        ShelfRow(kind: .view, shelf: Shelf(title: name, search: query), name: name, unread: unread)
    }

    /// What several articles tell, and each of it where that is unfolded.
    private static func storyRows(_ shelves: Shelves, _ folded: Set<String>) -> [ShelfRow] {
        guard !shelves.stories.isEmpty else { return [] }
        let all = ShelfRow(
            kind: .stories, shelf: Shelf(title: "Stories", search: Shelf.storiesSearch), name: "Stories",
            unread: shelves.searchCounts[Shelf.storiesSearch])
        guard !folded.contains(Shelves.storiesFold) else { return [all] }
        return [all]
            + shelves.stories.map { story in
                let query = Query(.subject(.story, Query.Term("\(story.number)"))).description
                return ShelfRow(
                    kind: .story(story.number), shelf: Shelf(title: story.title, search: query), name: story.title,
                    depth: 1, unread: story.unread)
            }
    }

    private static func searchRows(_ shelves: Shelves, _ searches: [SavedSearch]) -> [ShelfRow] {
        let given = searches.map { (name: $0.name, query: $0.query.description, isSaved: false) }
        let saved = shelves.searches.map { (name: $0.name, query: $0.query, isSaved: true) }
        guard !given.isEmpty || !saved.isEmpty else { return [] }
        return [heading("Searches")]
            + (given + saved).map { name, query, isSaved in
                ShelfRow(
                    kind: .search(isSaved: isSaved), shelf: Shelf(title: name, search: query), name: name,
                    unread: shelves.searchCounts[query])
            }
    }

    private static func feedRows(_ feeds: [FeedSummary], _ folded: Set<String>) -> [ShelfRow] {
        guard !feeds.isEmpty else { return [] }
        var rows = [heading("Feeds")]
        var shown: Set<String> = []
        for feed in feeds {
            let parts = feed.folder.split(separator: "/").map(String.init)
            var path = ""
            var isHidden = false
            for (depth, part) in parts.enumerated() {
                path += path.isEmpty ? part : "/" + part
                if !isHidden, shown.insert(path).inserted { rows.append(folder(path, part, depth, feeds)) }
                isHidden = isHidden || folded.contains(path)
            }
            guard !isHidden else { continue }
            rows.append(
                ShelfRow(
                    kind: .feed(feed.feed), shelf: Shelf(title: feed.name, feed: feed.feed), name: feed.name,
                    depth: parts.count, unread: feed.unread, hasFailed: feed.hasFailed))
        }
        return rows
    }

    private static func folder(_ path: String, _ name: String, _ depth: Int, _ feeds: [FeedSummary]) -> ShelfRow {
        let inside = feeds.filter { $0.folder == path || $0.folder.hasPrefix(path + "/") }
        let query = Query(.subject(.folder, Query.Term(path))).description
        return ShelfRow(
            kind: .folder(path), shelf: Shelf(title: name, search: query), name: name, depth: depth,
            unread: inside.reduce(0) { $0 + $1.unread }, hasFailed: inside.contains(where: \.hasFailed))
    }
}
