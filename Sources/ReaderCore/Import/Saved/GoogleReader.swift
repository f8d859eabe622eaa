import ReaderBasics
import ReaderModel

/// `starred.json` of Google Reader, which FreshRSS, Inoreader and others still write: the items of a stream, their marks
/// among their categories as `user/…/state/com.google/starred`
/// (https://www.inoreader.com/developers/stream-contents; FreshRSS: `app/Services/ExportService.php`).
enum GoogleReader {
    /// Whether an element is an item of such a stream, and not of a JSON Feed.
    static func isItem(_ value: JSONValue) -> Bool {
        value["crawlTimeMsec"] != nil || value["timestampUsec"] != nil || value["origin"]?["streamId"] != nil
            || value["canonical"]?.elements.first?["href"] != nil || value["alternate"]?.elements.first?["href"] != nil
    }

    static func list(_ stream: JSONValue, _ items: [JSONValue]) -> SavedList {
        var list = SavedList("a feed reader")
        // In the stream of what is starred the items may not say so again.
        let areStarred = stream["id"]?.string?.hasSuffix("/starred") ?? false
        for item in items { list.add(entry(item, isStarred: areStarred)) }
        return list
    }

    private static func entry(_ item: JSONValue, isStarred: Bool) -> SavedEntry {
        let links = [item["canonical"], item["alternate"]].flatMap { $0?.elements ?? [] }
        var entry = SavedEntry(
            address: links.lazy.compactMap { $0["href"]?.string }.first ?? item["id"]?.string)
        entry.title = item["title"]?.string.map(CharacterReference.decoded)
        entry.byline = item["author"]?.string
        entry.site = item["origin"]?["title"]?.string
        entry.published = SavedJSON.date(item["published"])
        entry.updated = SavedJSON.date(item["updated"])
        entry.marks.savedAt = moment(item)
        entry.marks.feed = item["origin"]?["streamId"]?.string.flatMap { id in
            id.hasPrefix("feed/http") ? String(id.dropFirst("feed/".count)) : item["origin"]?["feedUrl"]?.string
        }
        let (tags, states) = categories(item)
        entry.tags = tags
        entry.marks.isRead = states.contains("read")
        entry.marks.isStarred = isStarred || states.contains("starred")
        // Notes that were written beside an item.
        entry.marks.highlights = (item["annotations"]?.elements ?? []).compactMap { note in
            note["content"]?.string.map { SavedHighlight("", note: $0) }
        }
        if let html = (item["content"]?["content"] ?? item["summary"]?["content"] ?? item["content"])?.string {
            entry.body = .html(html)
        }
        return entry
    }

    /// `timestampUsec` counts microseconds, `crawlTimeMsec` milliseconds.
    private static func moment(_ item: JSONValue) -> Int? {
        if let text = item["timestampUsec"]?.scalarText, let number = Int(text) { return number / 1_000_000 }
        return item["crawlTimeMsec"]?.scalarText.flatMap { Int($0) }.map { $0 / 1_000 }
    }

    /// Labels and the words of the feed itself, and the last parts of the marks.
    private static func categories(_ item: JSONValue) -> (tags: [String], states: Set<String>) {
        var (tags, states): ([String], Set<String>) = ([], [])
        for category in item["categories"]?.elements ?? [] {
            guard let name = category.string ?? category["term"]?.string else { continue }
            let parts = name.split(separator: "/", maxSplits: 3)
            if parts.count > 2, parts[0] == "user", parts[2] == "label" {
                if parts.count > 3 { tags.append(String(parts[3])) }
            } else if parts.count > 3, parts[0] == "user", parts[2] == "state" {
                states.insert(String(parts[3].split(separator: "/").last ?? ""))
            } else {
                tags.append(name)
            }
        }
        return (tags, states)
    }
}
