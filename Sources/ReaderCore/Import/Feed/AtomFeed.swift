import ReaderBasics
import ReaderModel

/// Atom 1.0 (RFC 4287) and 0.3.
enum AtomFeed {
    static func imported(_ reader: FeedText, feed node: MarkupTree.Index) -> Imported {
        let feed = feedFacts(reader, node)
        var imported = Imported(feed: feed)
        EntryArticles.add(reader.children(node, "atom:entry", "entry"), to: &imported, reader) {
            entry(reader, $0, in: feed.language)
        }
        return imported
    }

    /// A document that is a single entry.
    static func imported(_ reader: FeedText, entry node: MarkupTree.Index) -> Imported {
        let (facts, body) = entry(reader, node, in: nil)
        let article = EntryArticles.article(facts, body.chosen, number: 1, feed: nil, source: reader.source)
        return Imported(articles: [article], feed: FeedFacts(), entries: [facts])
    }

    private static func feedFacts(_ reader: FeedText, _ node: MarkupTree.Index) -> FeedFacts {
        var feed = FeedFacts(title: reader.line(reader.child(node, "atom:title", "title", "dc:title")))
        feed.link = link(reader, node, in: reader.tree.attribute("xml:lang", of: node))
        feed.id = reader.value(node, "atom:id", "id")
        feed.subtitle = reader.line(reader.child(node, "atom:subtitle", "atom:tagline", "subtitle", "tagline"))
        feed.author = people(reader, node)
        feed.byline = byline(reader, node)
        feed.language = reader.tree.attribute("xml:lang", of: node)
        feed.published = reader.date(node, "atom:published", "dcterms:issued")
        feed.updated = reader.date(node, "atom:updated", "atom:modified", "updated", "modified", "dc:date")
        return feed
    }

    /// - Parameter language: of the feed.
    private static func entry(
        _ reader: FeedText, _ item: MarkupTree.Index, in language: String?
    ) -> (EntryFacts, EntryBody) {
        var facts = EntryFacts()
        facts.title = reader.line(reader.child(item, "atom:title", "title", "dc:title"))
        facts.id = reader.value(item, "atom:id", "id", "guid")
        facts.language = reader.tree.attribute("xml:lang", of: item)
        facts.link =
            link(reader, item, in: facts.language ?? language)
            ?? facts.id.flatMap { WebAddress.isWeb($0) ? $0 : nil }
        let sources = [item] + reader.children(item, "atom:source")
        facts.author = sources.lazy.compactMap { people(reader, $0) }.first
        facts.byline = sources.lazy.compactMap { byline(reader, $0) }.first
        facts.published = reader.date(
            item, "atom:published", "atom:issued", "atom:created", "published", "issued", "created", "dcterms:issued",
            "dcterms:created", "pubdate")
        facts.updated = reader.date(
            item, "atom:updated", "atom:modified", "updated", "modified", "dcterms:modified", "dc:date")
        facts.tags = reader.children(item, "atom:category", "category", "dc:subject").compactMap { child in
            (reader.tree.attribute("term", of: child) ?? reader.tree.attribute("label", of: child) ?? reader.line(child))?
                .nonEmpty
        }
        facts.site = reader.child(item, "atom:source").flatMap { reader.line(reader.child($0, "atom:title")) }
        facts.attachments = MediaReader.attachments(reader, item)
        let read = { (node: MarkupTree.Index) in reader.content(node, entry: facts.link) }
        let described = reader.child(item, "media:group").flatMap { reader.child($0, "media:description") }
        let body = EntryBody(
            content: reader.child(item, "atom:content", "content", "content:encoded").map(read),
            summary: (reader.child(item, "atom:summary", "summary", "description") ?? described).map(read),
            attachments: facts.attachments)
        facts.contentText = body.content.map { EntryText($0.text, $0.blocks) }
        facts.summary = body.summary.flatMap(EntryBody.words)
        return (facts, body)
    }

    /// The address of the page that a feed or entry stands for: the link that is `alternate`, a page before a file of
    /// another type and the language of the feed before others, else the first that says nothing else.
    static func link(_ reader: FeedText, _ node: MarkupTree.Index, in language: String? = nil) -> String? {
        var best: (rank: Int, address: String)?
        for child in reader.children(node, "atom:link", "link", "atom03:link") {
            guard let href = reader.tree.attribute("href", of: child), let rank = rank(reader.tree, child, language),
                rank < best?.rank ?? .max, let address = reader.address(href, at: child)
            else { continue }
            best = (rank, address)
        }
        return best?.address
            ?? reader.children(node, "atom:link", "link").lazy.compactMap { child in
                let text = reader.tree.text(child).trimmedSpaces
                return WebAddress.isWeb(text) ? reader.address(text, at: child) : nil
            }.first
    }

    /// How little a link is that to the page, 0 for the page itself; nil for one that is something else.
    private static func rank(_ tree: MarkupTree, _ link: MarkupTree.Index, _ language: String?) -> Int? {
        let relation = tree.attribute("rel", of: link)?.lowercased() ?? "alternate"
        guard relation == "alternate" || relation.hasSuffix("/alternate") else {
            return ["self", "enclosure", "edit", "hub", "replies", "license"].contains(relation) ? nil : 4
        }
        let type = tree.attribute("type", of: link)?.lowercased() ?? "text/html"
        let word = { (tag: String) in tag.lowercased().prefix { $0 != "-" } }
        let isOther = zip([tree.attribute("hreflang", of: link)], [language]).contains { there, here in
            there.map(word) != nil && there.map(word) != here.map(word)
        }
        return (type.contains("html") ? 0 : 2) + (isOther ? 1 : 0)
    }

    private static func people(_ reader: FeedText, _ node: MarkupTree.Index) -> String? {
        for name in ["atom:author", "author", "dc:creator", "atom:contributor"] {
            let people = reader.children(node, name).compactMap { person(reader, $0) }
            if !people.isEmpty { return people.joined(separator: ", ") }
        }
        return nil
    }

    /// The names of those who wrote.
    static func byline(_ reader: FeedText, _ node: MarkupTree.Index) -> String? {
        for name in ["atom:author", "author", "dc:creator", "atom:contributor"] {
            let names = reader.children(node, name).flatMap { self.names(reader, $0) }
            if !names.isEmpty { return names.joined(separator: ", ") }
        }
        return nil
    }

    /// The names that a person construct, or a field of mail, gives.
    static func names(_ reader: FeedText, _ node: MarkupTree.Index) -> [String] {
        if let name = reader.line(reader.child(node, "atom:name", "name", "itunes:name")) {
            return [Mailboxes.name(name)].compactMap(\.self)
        }
        if let mail = reader.value(node, "atom:email", "email", "itunes:email") { return [mail] }
        return reader.tree.hasElements(node) ? [] : Mailboxes.people(CharacterReference.decoded(reader.tree.text(node)))
    }

    /// "Jane Doe", "jane@example.org" or "Jane Doe (jane@example.org)".
    static func person(_ reader: FeedText, _ node: MarkupTree.Index) -> String? {
        let name = reader.line(reader.child(node, "atom:name", "name", "itunes:name"))
        let mail = reader.value(node, "atom:email", "email", "itunes:email")
        switch (name, mail) {
        case (let name?, let mail?): return "\(name) (\(mail))"
        case (let name?, nil): return name
        case (nil, let mail?): return mail
        case (nil, nil):
            let hasElements = reader.tree.hasElements(node)
            return hasElements ? nil : CharacterReference.decoded(reader.tree.text(node)).onOneLine.nonEmpty
        }
    }
}
