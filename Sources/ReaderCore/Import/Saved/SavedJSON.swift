import ReaderBasics
import ReaderModel

/// The libraries of services for reading later and of feed readers that are written as JSON.
enum SavedJSON {
    /// What may lie beside a document in its archive.
    enum Neighbour {
        /// The text of an entry, as HTML.
        case content
        /// What was highlighted in it, as Markdown.
        case highlights

        /// `content/SLUG.html`
        func path(_ slug: String) -> [String] {
            switch self {
            case .content: ["content", "\(slug).html"]
            case .highlights: ["highlights", "\(slug).md"]
            }
        }
    }

    /// Nil where the document is another's.
    ///
    /// - Parameter beside: what an archive holds beside the document, by the name that the document gives an entry.
    static func list(_ value: JSONValue, beside: (SavedJSON.Neighbour, String) -> String? = { _, _ in nil })
        -> SavedList?
    {
        if let items = value["items"]?.elements, items.contains(where: GoogleReader.isItem) {
            return GoogleReader.list(value, items)
        }
        let elements = value["entries"]?.elements ?? value.elements
        guard let first = elements.first, case .object = first else { return nil }
        if first["is_archived"] != nil || first["is_starred"] != nil, first["url"] != nil {
            return made("wallabag", elements, wallabag)
        }
        if first["savedAt"] != nil, first["slug"] != nil { return made("Omnivore", elements) { omnivore($0, beside) } }
        if first["href"] != nil, first["toread"] != nil || first["extended"] != nil {
            return made("Pinboard", elements, pinboard)
        }
        if first["feed_id"] != nil, first["url"] != nil {
            // What was removed there only stays so that it does not come again.
            return made("a feed reader", elements.filter { $0["status"]?.string != "removed" }, feedEntry)
        }
        if first["highlights"] != nil, first["url"] != nil { return made("Pocket", elements, highlighted) }
        if first["feed_url"] != nil {
            var list = SavedList("Miniflux")
            list.subscriptions = elements.compactMap(subscription)
            return list
        }
        return nil
    }

    private static func made(
        _ program: String, _ elements: [JSONValue], _ entry: (JSONValue) -> SavedEntry
    ) -> SavedList {
        var list = SavedList(program)
        for element in elements { list.add(entry(element)) }
        return list
    }

    /// wallabag (https://doc.wallabag.org/en/user/import/wallabagv2, and its `EntriesExport`).
    private static func wallabag(_ value: JSONValue) -> SavedEntry {
        var entry = SavedEntry(address: value["url"]?.string)
        entry.title = value["title"]?.string.map(CharacterReference.decoded)
        entry.byline = people(value["published_by"])
        entry.site = value["domain_name"]?.string
        entry.language = value["language"]?.string
        entry.published = date(value["published_at"])
        entry.setSaved((value["created_at"] ?? value["updated_at"])?.scalarText)
        entry.tags = names(value["tags"])
        entry.marks.isRead = isYes(value["is_archived"])
        entry.marks.isStarred = isYes(value["is_starred"])
        entry.marks.highlights = highlights(value["annotations"])
        if let html = value["content"]?.string { entry.body = .html(html) }
        return entry
    }

    /// Omnivore's `metadata_0_to_20.json`; the text of `slug` lies in `content/slug.html` beside it
    /// (https://github.com/omnivore-app/omnivore, `packages/api/src/jobs/export.ts`).
    private static func omnivore(
        _ value: JSONValue, _ beside: (Neighbour, String) -> String?
    ) -> SavedEntry {
        var entry = SavedEntry(address: value["url"]?.string)
        entry.title = value["title"]?.string
        entry.byline = value["author"]?.string
        entry.published = date(value["publishedAt"])
        entry.setSaved(value["savedAt"]?.scalarText)
        entry.tags = names(value["labels"])
        let progress = value["readingProgress"]?.scalarText.flatMap { Double($0) } ?? 0
        entry.marks.isRead = value["state"]?.string?.lowercased() == "archived" || progress >= 98
        entry.marks.highlights =
            value["slug"]?.string.flatMap { beside(.highlights, $0) }.map(OmnivoreHighlights.read) ?? []
        if let html = value["slug"]?.string.flatMap({ beside(.content, $0) }) { entry.body = .html(html) }
        return entry
    }

    /// Pinboard (https://pinboard.in/api, `posts/all`): the title is called `description`, and tags have blanks between.
    private static func pinboard(_ value: JSONValue) -> SavedEntry {
        var entry = SavedEntry(address: value["href"]?.string)
        entry.title = value["description"]?.string
        entry.setSaved(value["time"]?.scalarText)
        entry.tags = SavedTags.read(value["tags"]?.string, separator: " ")
        entry.marks.isRead = value["toread"].map { !isYes($0) }
        if let note = value["extended"]?.string { entry.body = .plain(note) }
        return entry
    }

    /// An entry of Miniflux (https://miniflux.app/docs/api.html, "Get entries") or Feedbin, whose `starred.json` has the
    /// entries of its API and stars that go without saying (https://github.com/feedbin/feedbin-api, "Entries").
    private static func feedEntry(_ value: JSONValue) -> SavedEntry {
        var entry = SavedEntry(address: value["url"]?.string)
        entry.title = value["title"]?.string.map(CharacterReference.decoded)
        entry.byline = value["author"]?.string
        entry.site = value["feed"]?["title"]?.string
        entry.published = date(value["published_at"] ?? value["published"])
        entry.setSaved(value["created_at"]?.scalarText)
        entry.tags = names(value["tags"])
        entry.marks.feed = value["feed"]?["feed_url"]?.string
        if let status = value["status"]?.string { entry.marks.isRead = status != "unread" }
        entry.marks.isStarred = value["starred"].map(isYes) ?? true
        if let html = (value["content"] ?? value["summary"])?.string { entry.body = .html(html) }
        return entry
    }

    /// What was highlighted in pages of Pocket (`annotations/part_000000.json` of its export).
    private static func highlighted(_ value: JSONValue) -> SavedEntry {
        var entry = SavedEntry(address: value["url"]?.string)
        entry.title = value["title"]?.string
        entry.marks.highlights = highlights(value["highlights"])
        return entry
    }

    /// A feed of Miniflux (https://miniflux.app/docs/api.html, "Get feeds").
    private static func subscription(_ value: JSONValue) -> Subscription? {
        guard let url = value["feed_url"]?.string else { return nil }
        return Subscription(
            title: value["title"]?.string, url: url, site: value["site_url"]?.string,
            folder: value["category"]?["title"]?.string.map { FolderPath.joined([$0]) } ?? "")
    }

    // MARK: - Values

    static func date(_ value: JSONValue?) -> Timestamp? { value?.scalarText.flatMap { DateParser.timestamp($0) } }

    static func isYes(_ value: JSONValue?) -> Bool {
        switch value {
        case .bool(let flag): flag
        case .number(let number, _): number != 0
        case .string(let text): SavedTags.isYes(text)
        case .array, .object, .null, nil: false
        }
    }

    /// Texts, or objects with a label or name.
    private static func names(_ value: JSONValue?) -> [String] {
        (value?.elements ?? []).compactMap { $0.string ?? $0["label"]?.string ?? $0["name"]?.string }
    }

    private static func people(_ value: JSONValue?) -> String? {
        (value?.elements ?? []).compactMap { $0.string ?? $0["name"]?.string }.joined(separator: ", ").nonEmpty
    }

    private static func highlights(_ value: JSONValue?) -> [SavedHighlight] {
        (value?.elements ?? []).compactMap { element in
            element["quote"]?.string.map { SavedHighlight($0, note: (element["text"] ?? element["note"])?.string) }
        }
    }
}
