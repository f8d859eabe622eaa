import ReaderBasics
import ReaderModel

/// JSON documents: JSON Feed, ninjs, and articles in the words of a corpus.
enum JSONImport {
    static func value(_ bytes: [UInt8], source: ImportSource) throws(ImportError) -> JSONValue {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        do {
            return try JSONValue(bytes, .lenient)
        } catch {
            throw .unreadable(name: source.name, reason: "its JSON breaks off or is wrong at byte \(error.offset)")
        }
    }

    static func articles(in value: JSONValue, source: ImportSource) throws(ImportError) -> Imported {
        let imported = read(value, source: source)
        guard !imported.articles.isEmpty || imported.feed?.title != nil else {
            throw .unreadable(name: source.name, reason: "it is JSON, but neither a feed nor articles")
        }
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
            } else if element["content"]?.string != nil, element["title"] != nil || element["url"] != nil {
                imported.articles.append(saved(element, number: index + 1, source))
            }
        }
        return imported
    }

    /// A page as programs that keep pages write it: `title`, `content` in HTML, `url`, `published_at`.
    private static func saved(_ page: JSONValue, number: Int, _ source: ImportSource) -> Article {
        let url = page["url"]?.string.flatMap { WebAddress.resolved($0, base: nil) }
        let content = FeedText.content(html: page["content"]?.string ?? "", base: url, limits: source.limits)
        let people = (page["published_by"] ?? page["author"] ?? page["authors"])?.elements ?? []
        let published = (page["published_at"] ?? page["date_published"])?.scalarText.flatMap {
            DateParser.timestamp($0)
        }
        return Article(
            id: source.id("\(page["id"]?.scalarText ?? url ?? "")/\(number)"),
            title: page["title"]?.string.map(CharacterReference.decoded),
            byline: people.compactMap { $0.string ?? $0["name"]?.string }.joined(separator: ", ").nonEmpty,
            site: page["domain_name"]?.string, url: url,
            published: published.map { PublicationDate($0.day, basis: .metadata) },
            language: page["language"]?.string, text: content.text, blocks: content.blocks, spans: content.spans)
    }

    /// JSON Feed 1.1; what has the wrong type is passed over.
    private static func feed(_ value: JSONValue, _ items: [JSONValue], source: ImportSource) -> Imported {
        var feed = FeedFacts(title: value["title"]?.string)
        feed.link = value["home_page_url"]?.string.flatMap { WebAddress.resolved($0, base: source.url) }
        feed.id = value["feed_url"]?.string.flatMap { WebAddress.resolved($0, base: source.url) }
        feed.subtitle = value["description"]?.string
        feed.author = author(value)
        feed.byline = feed.author
        feed.language = value["language"]?.string
        let order = DayOrder(
            of: items.lazy.flatMap { [$0["date_published"]?.string, $0["date_modified"]?.string].compactMap(\.self) },
            language: feed.language)
        var imported = Imported(notices: [order.notice(of: source.name)].compactMap(\.self), feed: feed)
        for (index, item) in items.prefix(source.limits.articles).enumerated() {
            guard case .object = item else { continue }
            let (facts, body) = entry(item, base: feed.link ?? source.url, order, limits: source.limits)
            imported.entries.append(facts)
            imported.articles.append(
                EntryArticles.article(facts, body.chosen, number: index + 1, feed: feed, source: source))
        }
        return imported
    }

    private static func entry(
        _ item: JSONValue, base: String?, _ order: DayOrder, limits: ImportLimits
    ) -> (EntryFacts, EntryBody) {
        var facts = EntryFacts()
        facts.id = item["id"]?.scalarText
        facts.title = item["title"]?.string.map { CharacterReference.decoded($0).shownLine }
        let links = [
            item["url"]?.string, item["external_url"]?.string, facts.id.flatMap { WebAddress.isWeb($0) ? $0 : nil },
        ]
        facts.link = links.lazy.compactMap { $0.flatMap { WebAddress.resolved($0, base: base) } }.first
        facts.author = author(item)
        let date = { (text: String) in DateParser.timestamp(text, dayFirst: order.isDayFirst) }
        facts.published = item["date_published"]?.scalarText.flatMap(date)
        facts.updated = item["date_modified"]?.scalarText.flatMap(date)
        facts.summary = item["summary"]?.string
        facts.tags = item["tags"]?.elements.compactMap(\.string) ?? []
        facts.language = item["language"]?.string
        facts.byline = facts.author.map { Mailboxes.people($0).joined(separator: ", ") }
        facts.attachments = attachments(item, base: base)
        let html = item["content_html"]?.string.map {
            FeedText.content(html: $0, base: facts.link ?? base, limits: limits)
        }
        let plain = item["content_text"]?.string.map { PlainContent.content($0) }
        let body = EntryBody(
            content: html.map(EntryBody.hasWords) ?? false ? html : plain ?? html,
            summary: facts.summary.map { PlainContent.content($0) }, attachments: facts.attachments)
        facts.contentText = body.content.map { EntryText($0.text, $0.blocks) }
        return (facts, body)
    }

    private static func attachments(_ item: JSONValue, base: String?) -> [Attachment] {
        let files = (item["attachments"]?.elements ?? []).prefix(60).compactMap { file -> Attachment? in
            guard let url = file["url"]?.string.flatMap({ WebAddress.resolved($0, base: base) }) else { return nil }
            return Attachment(
                url: url, type: file["mime_type"]?.string, description: file["title"]?.string,
                size: file["size_in_bytes"]?.scalarText.flatMap { Int($0) },
                duration: file["duration_in_seconds"]?.scalarText.flatMap { Attachment.seconds($0) })
        }
        let image = item["image"]?.string.flatMap { WebAddress.resolved($0, base: base) }
        return files + [image].compactMap(\.self).map { Attachment(url: $0, type: "image") }
    }

    private static func author(_ value: JSONValue) -> String? {
        let people = (value["authors"] ?? value["author"])?.elements ?? []
        return people.compactMap { $0.string ?? $0["name"]?.string }.joined(separator: ", ").nonEmpty
    }
}
