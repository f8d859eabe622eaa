import ReaderBasics
import ReaderModel

/// JSON documents: JSON Feed, ninjs, and articles in the words of a corpus.
enum JSONImport {
    static func articles(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let value: JSONValue
        do {
            value = try JSONValue(bytes, .lenient)
        } catch {
            throw .unreadable(name: source.name, reason: "its JSON breaks off or is wrong at byte \(error.offset)")
        }
        let imported = read(value, source: source)
        guard !imported.articles.isEmpty || imported.feed?.title != nil else { throw .noArticle(name: source.name) }
        return imported
    }

    private static func read(_ value: JSONValue, source: ImportSource) -> Imported {
        if case .array(let elements)? = value["items"], value["uri"] == nil {
            return feed(value, elements, source: source)
        }
        var imported = Imported()
        for (index, element) in value.elements.prefix(source.limits.articles).enumerated() {
            if Ninjs.isItem(element) {
                let (facts, content) = Ninjs.entry(element, source: source)
                imported.feed = imported.feed ?? FeedFacts()
                imported.entries.append(facts)
                imported.articles.append(
                    EntryArticles.article(facts, content, number: index + 1, feed: nil, source: source))
            } else if case .string(let text)? = element["text"] {
                let id = element["id"]?.scalarText ?? "\(index + 1)"
                imported.articles.append(JSONLines.article(element, text: text, id: id, source: source))
            }
        }
        return imported
    }

    /// JSON Feed 1.1; what has the wrong type is passed over.
    private static func feed(_ value: JSONValue, _ items: [JSONValue], source: ImportSource) -> Imported {
        var feed = FeedFacts(title: value["title"]?.string)
        feed.link = value["home_page_url"]?.string.flatMap { WebAddress.resolved($0, base: source.url) }
        feed.id = value["feed_url"]?.string.flatMap { WebAddress.resolved($0, base: source.url) }
        feed.subtitle = value["description"]?.string
        feed.author = author(value)
        feed.language = value["language"]?.string
        var imported = Imported(feed: feed)
        for (index, item) in items.prefix(source.limits.articles).enumerated() {
            guard case .object = item else { continue }
            let (facts, content) = entry(item, base: feed.link ?? source.url, limits: source.limits)
            imported.entries.append(facts)
            imported.articles.append(
                EntryArticles.article(facts, content, number: index + 1, feed: feed, source: source))
        }
        return imported
    }

    private static func entry(
        _ item: JSONValue, base: String?, limits: ImportLimits
    ) -> (EntryFacts, WebPage.Content?) {
        var facts = EntryFacts()
        facts.id = item["id"]?.scalarText
        facts.title = item["title"]?.string.map(CharacterReference.decoded)
        facts.link = (item["url"]?.string ?? item["external_url"]?.string).flatMap {
            WebAddress.resolved($0, base: base)
        }
        facts.author = author(item)
        facts.published = item["date_published"]?.scalarText.flatMap { DateParser.timestamp($0) }
        facts.updated = item["date_modified"]?.scalarText.flatMap { DateParser.timestamp($0) }
        facts.summary = item["summary"]?.string
        facts.tags = item["tags"]?.elements.compactMap(\.string) ?? []
        facts.language = item["language"]?.string
        let content =
            item["content_html"]?.string.map { FeedText.content(html: $0, base: facts.link ?? base, limits: limits) }
            ?? item["content_text"]?.string.map { PlainContent.content($0) }
        facts.content = content?.text.string.nonEmpty
        return (facts, content ?? facts.summary.map { PlainContent.content($0) })
    }

    private static func author(_ value: JSONValue) -> String? {
        let people = (value["authors"] ?? value["author"])?.elements ?? []
        return people.compactMap { $0.string ?? $0["name"]?.string }.joined(separator: ", ").nonEmpty
    }
}
