import ReaderModel

/// RSS 0.9x, 1.0 and 2.0, with the modules that feeds use.
enum RSSFeed {
    static func imported(_ reader: FeedText, root: MarkupTree.Index) -> Imported {
        let tree = reader.tree
        let channel = tree.name(root) == "channel" ? root : reader.child(root, "channel") ?? root
        let feed = feedFacts(reader, channel)
        var imported = Imported(feed: feed)
        // RSS 1.0 has its items beside the channel.
        var items = reader.children(channel, "item", "entry")
        if channel != root { items += reader.children(root, "item") }
        // An entry that is not closed holds those after it.
        while let last = items.last, case let inner = reader.children(last, "item"), !inner.isEmpty { items += inner }
        EntryArticles.add(items, to: &imported, reader) { entry(reader, $0, feed) }
        return imported
    }

    private static func feedFacts(_ reader: FeedText, _ channel: MarkupTree.Index) -> FeedFacts {
        var feed = FeedFacts(title: reader.line(reader.child(channel, "title", "dc:title", "atom:title")))
        feed.link = reader.address(reader.value(channel, "link"), at: channel) ?? AtomFeed.link(reader, channel)
        feed.subtitle = reader.line(
            reader.child(
                channel, "description", "tagline", "itunes:subtitle", "itunes:summary", "dc:description",
                "atom:subtitle"))
        feed.author = author(reader, channel)
        // Who answers for what a feed says (RSS 2.0, `managingEditor`), where that is a person.
        feed.byline =
            byline(reader, channel)
            ?? reader.children(channel, "managingeditor").flatMap { AtomFeed.names(reader, $0) }
            .filter { !Mailboxes.isOffice($0) && $0 != feed.title }.joined(separator: ", ").nonEmpty
        feed.id = reader.value(channel, "atom:id", "guid")
        feed.tags = tags(reader, channel)
        feed.language = reader.value(channel, "language", "dc:language")
        feed.published = reader.date(channel, "pubdate", "dcterms:issued", "atom:published")
        feed.updated = reader.date(channel, "lastbuilddate", "dc:date", "dcterms:modified", "atom:updated")
        feed.link = feed.link ?? reader.address(reader.tree.attribute("href", of: channel), at: channel)
        feed.updated =
            feed.updated ?? reader.tree.attribute("lastmod", of: channel).flatMap { DateParser.timestamp($0) }
        return feed
    }

    private static func entry(
        _ reader: FeedText, _ item: MarkupTree.Index, _ feed: FeedFacts
    ) -> (EntryFacts, EntryBody) {
        let tree = reader.tree
        var facts = EntryFacts()
        facts.title = reader.line(reader.child(item, "title", "dc:title", "atom:title", "media:title"))
        facts.id = reader.value(item, "guid", "atom:id", "id") ?? tree.attribute("rdf:about", of: item)?.nonEmpty
        facts.link = link(reader, item, feed)
        facts.author = author(reader, item)
        facts.byline = byline(reader, item)
        facts.published = reader.date(
            item, "pubdate", "dcterms:issued", "dcterms:created", "atom:published", "atom:issued", "atom:created")
        facts.updated = reader.date(
            item, "dc:date", "dcterms:modified", "atom:updated", "atom:modified", "lastbuilddate", "expirationdate")
        // Active Channels (CDF) keep both in attributes.
        facts.link = facts.link ?? reader.address(tree.attribute("href", of: item), at: item)
        facts.updated = facts.updated ?? tree.attribute("lastmod", of: item).flatMap { DateParser.timestamp($0) }
        facts.tags = tags(reader, item)
        facts.language = reader.value(item, "dc:language")
        facts.site = reader.value(item, "source")
        facts.attachments = MediaReader.attachments(reader, item)
        let body = body(reader, item, facts)
        facts.contentText = body.content.map { EntryText($0.text, $0.blocks) }
        facts.summaryText = body.summary.map { EntryText($0.text, $0.blocks) }
        return (facts, body)
    }

    /// The address of an entry's page: what the entry gives, else an identifier that is an address.
    private static func link(_ reader: FeedText, _ item: MarkupTree.Index, _ feed: FeedFacts) -> String? {
        let tree = reader.tree
        let guid = reader.child(item, "guid")
        let isPermanent = guid.map { tree.attribute("ispermalink", of: $0)?.lowercased() != "false" } ?? false
        let identifier = isPermanent ? reader.value(item, "guid") : tree.attribute("rdf:about", of: item)
        let link =
            reader.address(reader.value(item, "feedburner:origlink"), at: item)
            ?? reader.address(reader.value(item, "link"), at: item) ?? AtomFeed.link(reader, item)
            ?? identifier.flatMap { $0.contains("/") ? reader.address($0, at: item) : nil }
        // Without an address of the feed's own, what is relative is so to its page.
        return link.map { isPath($0) ? WebAddress.resolved($0, base: feed.link) ?? $0 : $0 }
    }

    /// Whether an address can be a path, and no name.
    private static func isPath(_ address: String) -> Bool {
        address.contains("/") || "?#".contains(address.first ?? " ")
            || [".html", ".htm", ".php", ".aspx"].contains { address.lowercased().hasSuffix($0) }
    }

    /// The first of the elements for the full text, and of those for the summary, that says something.
    private static func body(_ reader: FeedText, _ item: MarkupTree.Index, _ facts: EntryFacts) -> EntryBody {
        func first(_ names: [String]) -> WebPage.Content? {
            var first: WebPage.Content?
            for node in reader.children(item, preferring: names) {
                let content = reader.content(node, entry: facts.link)
                if EntryBody.hasWords(content) { return content }
                first = first ?? content
            }
            return first
        }
        return EntryBody(
            content: first([
                "content:encoded", "xhtml:body", "body", "fullitem", "xhtml:div", "atom:content", "content",
                "media:text",
            ]),
            summary: first([
                "description", "atom:summary", "itunes:summary", "dcterms:abstract", "dc:description",
                "media:description", "summary", "abstract", "itunes:subtitle",
            ])
                ?? reader.child(item, "media:group").flatMap { reader.child($0, "media:description") }.map {
                    reader.content($0, entry: facts.link)
                },
            attachments: facts.attachments, chapters: MediaReader.chapters(reader, item))
    }

    /// The people who wrote: of the fields for them the first that names somebody who is no office.
    private static func byline(_ reader: FeedText, _ node: MarkupTree.Index) -> String? {
        let fields = ["dc:creator", "author", "itunes:author", "atom:author", "dc:author", "podcast:person"].map {
            name in
            reader.children(node, name).filter { isAuthor(reader.tree, $0) }.flatMap { AtomFeed.names(reader, $0) }
        }
        let named = fields.filter { !$0.isEmpty }
        let names = named.first { !$0.contains(where: Mailboxes.isOffice) } ?? named.first
        return names?.joined(separator: ", ")
    }

    /// Whether a field for people is not that of a guest (Podcasting 2.0, `podcast:person`).
    private static func isAuthor(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        tree.attribute("role", of: node).map { ["host", "co-host", "author", "reporter"].contains($0.lowercased()) }
            ?? true
    }

    private static func author(_ reader: FeedText, _ node: MarkupTree.Index) -> String? {
        for name in [
            "author", "managingeditor", "dc:creator", "itunes:author", "dc:author", "webmaster", "dc:publisher",
            "atom:author",
        ] {
            let people = reader.children(node, name).compactMap { AtomFeed.person(reader, $0) }
            if !people.isEmpty { return people.joined(separator: ", ") }
        }
        return nil
    }

    private static func tags(_ reader: FeedText, _ node: MarkupTree.Index) -> [String] {
        let tree = reader.tree
        var tags: [String] = []
        for child in reader.children(
            node, "category", "dc:subject", "atom:category", "itunes:category", "media:category")
        {
            if let tag = (tree.attribute("term", of: child) ?? tree.attribute("text", of: child) ?? reader.line(child))?
                .nonEmpty
            {
                tags.append(tag)
            }
        }
        // iTunes puts the finer category into the coarser one.
        for outer in reader.children(node, "itunes:category") {
            tags += reader.children(outer, "itunes:category").compactMap { tree.attribute("text", of: $0)?.nonEmpty }
        }
        for words in [reader.value(node, "itunes:keywords"), reader.value(node, "media:keywords")] {
            tags += words?.split(separator: ",").compactMap { $0.nonEmpty } ?? []
        }
        return tags
    }
}
