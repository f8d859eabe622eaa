import ReaderBasics

/// Pages of bookmarks: the Netscape bookmark file of browsers, Pinboard and Raindrop
/// (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)),
/// and the lists under headings that Pocket and Instapaper write.
///
/// Folders become tags, but for those that every browser has.
struct BookmarkPage {
    /// Whether a page is one of bookmarks.
    static func begins(_ bytes: [UInt8]) -> Bool {
        let head = ByteSearch.lowercased(bytes.prefix(1_024).drop { $0 <= .space })
        return ByteSearch.contains(head.prefix(200), "<!doctype netscape-bookmark-file-")
            || ByteSearch.contains(head, "<title>pocket export</title>")
            || ByteSearch.contains(head, "<title>instapaper: export</title>")
    }

    private var scan: BookmarkScan
    private var list = SavedList("bookmarks")
    /// The names of the folders around; nil for one that is no tag.
    private var folders: [String?] = []
    /// The heading that names the next folder.
    private var heading: String?
    /// The heading that lists of Pocket and Instapaper stand under.
    private var section: String?
    private var entry: SavedEntry?

    static func list(_ bytes: [UInt8]) -> SavedList {
        var page = BookmarkPage(scan: BookmarkScan(bytes))
        while let tag = page.scan.next() { page.take(tag) }
        page.finish()
        return page.list
    }

    private init(scan: BookmarkScan) { self.scan = scan }

    private mutating func take(_ tag: BookmarkScan.Tag) {
        switch tag.name {
        case "h1": section = scan.text()
        case "h3":
            finish()
            let name = scan.text()
            let isOwn = tag["personal_toolbar_folder"] == nil && tag["unfiled_bookmarks_folder"] == nil
            heading = isOwn && !Self.common.contains(name.lowercased()) ? name : nil
        case "dl":
            finish()
            folders.append(heading)
            heading = nil
        case "/dl":
            finish()
            _ = folders.popLast()
        case "a":
            finish()
            entry = bookmark(tag)
        case "dd":
            if let note = scan.text().nonEmpty { entry?.body = .plain(note) }
        default: break
        }
    }

    private mutating func finish() {
        if let entry { list.add(entry) }
        entry = nil
    }

    private mutating func bookmark(_ tag: BookmarkScan.Tag) -> SavedEntry? {
        let title = scan.text()
        // Live bookmarks of Firefox.
        if let feed = tag["feedurl"]?.nonEmpty {
            list.subscriptions.append(Subscription(title: title.nonEmpty, url: feed, site: tag["href"]?.nonEmpty))
            return nil
        }
        var entry = SavedEntry(address: tag["href"])
        entry.title = title == tag["href"] ? nil : title.nonEmpty
        entry.marks.savedAt = (tag["add_date"] ?? tag["time_added"]).flatMap(Self.moment)
        entry.tags = SavedTags.read(tag["tags"]?.nonEmpty, separator: ",") + folders.compactMap(\.self)
        entry.marks.isStarred = SavedTags.isYes(tag["data-important"])
        // Pinboard: to be read, or not to be read any more.
        if let isWaiting = tag["toread"] { entry.marks.isRead = !SavedTags.isYes(isWaiting) }
        switch section?.lowercased() {
        case "unread": entry.marks.isRead = false
        case "read archive", "archive": entry.marks.isRead = true
        case "starred": entry.marks.isStarred = true
        default: break
        }
        return entry
    }

    /// Seconds since 1970; some programs count milli- or microseconds.
    private static func moment(_ text: String) -> Int? {
        guard let number = Int(text.trimmedSpaces), number > 0 else { return nil }
        return number > 100_000_000_000_000 ? number / 1_000_000 : number > 100_000_000_000 ? number / 1_000 : number
    }

    /// Folders that browsers come with.
    private static let common: Set<String> = [
        "bookmarks", "bookmarks bar", "bookmarks toolbar", "bookmarks menu", "other bookmarks", "mobile bookmarks",
        "favorites", "favorites bar", "favourites bar", "imported", "unsorted", "unsorted bookmarks", "reading list",
        "unread",
    ]
}
