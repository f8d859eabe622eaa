import ReaderBasics
import ReaderModel

/// NewsML 1 and NewsML-G2, the IPTC's envelopes for news.
enum NewsML {
    static func imported(_ reader: FeedText, root: MarkupTree.Index) -> Imported {
        let tree = reader.tree
        var imported = Imported(feed: FeedFacts())
        var node = root
        while node < tree.end(root) {
            let name = tree.name(node)
            guard name == "newsitem" || name == "packageitem" || name == "knowledgeitem" else {
                node += 1
                continue
            }
            let isFirstVersion = reader.child(node, "newscomponent", "newsmanagement", "identification") != nil
            let (facts, content) = isFirstVersion ? first(reader, node) : second(reader, node)
            imported.entries.append(facts)
            imported.articles.append(
                EntryArticles.article(
                    facts, content, number: imported.articles.count + 1, feed: nil, source: reader.source))
            node = tree.end(node)
            // A package that only lists the items of its message says nothing itself.
            if name == "packageitem", facts.id == nil, facts.title == nil, node < tree.end(root) {
                imported.entries.removeLast()
                imported.articles.removeLast()
            }
        }
        return imported
    }

    private static func find(_ tree: MarkupTree, in root: MarkupTree.Index, _ names: String...) -> MarkupTree.Index? {
        for name in names {
            if let found = (root + 1..<max(root + 1, tree.end(root))).first(where: { tree.name($0) == name }) {
                return found
            }
        }
        return nil
    }

    /// The name of the house that an item comes from, where it has one and not only a code.
    private static func house(_ reader: FeedText, _ meta: MarkupTree.Index, _ name: String) -> String? {
        reader.child(meta, name).flatMap { reader.tree.lineOf(reader.child($0, "name")) }
    }

    private static func date(_ tree: MarkupTree, _ node: MarkupTree.Index?) -> Timestamp? {
        tree.lineOf(node).flatMap { DateParser.timestamp($0) }
    }

    /// NewsML-G2: `itemMeta`, `contentMeta`, `contentSet`.
    private static func second(_ reader: FeedText, _ item: MarkupTree.Index) -> (EntryFacts, WebPage.Content?) {
        let tree = reader.tree
        var facts = EntryFacts()
        facts.id = tree.attribute("guid", of: item)
        let itemMeta = reader.child(item, "itemmeta")
        let contentMeta = reader.child(item, "contentmeta")
        facts.language =
            contentMeta.flatMap { reader.child($0, "language") }.flatMap { tree.attribute("tag", of: $0) }
            ?? tree.attribute("xml:lang", of: item)
        facts.site =
            contentMeta.flatMap { house(reader, $0, "infosource") }
            ?? itemMeta.flatMap { house(reader, $0, "provider") }
        facts.updated = itemMeta.flatMap { date(tree, reader.child($0, "versioncreated")) }
        facts.published =
            itemMeta.flatMap { date(tree, reader.child($0, "firstcreated")) }
            ?? contentMeta.flatMap { date(tree, reader.child($0, "contentcreated")) }
        facts.title =
            contentMeta.flatMap { headline(reader, $0) } ?? itemMeta.flatMap { tree.lineOf(reader.child($0, "title")) }
        facts.author =
            contentMeta.flatMap { reader.child($0, "by") }.flatMap { NITF.byline(tree, $0) }
            ?? contentMeta.flatMap { creator(reader, $0) }
        facts.byline = facts.author
        facts.summary = contentMeta.flatMap { tree.lineOf(reader.child($0, "description")) }
        facts.tags =
            contentMeta.map { meta in
                reader.children(meta, "subject").compactMap { tree.lineOf(reader.child($0, "name")) }
                    + reader.children(meta, "keyword").compactMap { tree.lineOf($0) }
            } ?? []
        facts.status = itemMeta.map { status(reader, $0) } ?? PublishingStatus()
        let set = reader.child(item, "contentset")
        // Of several forms of one text the one that says most.
        let bodies = set.map { reader.children($0, "inlinexml", "inlinedata") } ?? []
        let body = bodies.max { tree.text($0).utf8.count < tree.text($1).utf8.count }
        var (read, content) = withBody(reader, facts, body)
        content = dated(content, contentMeta.flatMap { tree.lineOf(reader.child($0, "dateline")) })
        read.attachments = set.map { remote(reader, $0) } ?? []
        content = content ?? package(reader, item)
        let whole = headed(content, contentMeta.map { subheadlines(reader, $0) } ?? [])
        return (read, EntryBody(content: whole, attachments: read.attachments).chosen)
    }

    /// What a package holds: the titles of its items, each with its address where it has one.
    private static func package(_ reader: FeedText, _ item: MarkupTree.Index) -> WebPage.Content? {
        let references = NewsElements(tree: reader.tree, root: item).all("itemref").prefix(500)
        guard !references.isEmpty else { return nil }
        var builder = ArticleBuilder()
        for node in references {
            let inner = NewsElements(tree: reader.tree, root: node)
            let address = reader.address(reader.tree.attribute("href", of: node), at: node)
            guard let title = inner.line("headline", "title", "description") ?? address else { continue }
            builder.open(.item(marker: "•"), listDepth: 1)
            if let address { builder.openSpan(.link(address)) }
            builder.append(Array(title.utf8))
            if address != nil { builder.closeSpan() }
        }
        return builder.finish()
    }

    /// Who made a text, where that is a person and no house.
    private static func creator(_ reader: FeedText, _ meta: MarkupTree.Index) -> String? {
        let tree = reader.tree
        let people = reader.children(meta, "creator").filter { creator in
            !(tree.attribute("type", of: creator)?.lowercased().contains("organi") ?? false)
        }
        let names = people.compactMap { tree.lineOf(reader.child($0, "name")) }.filter { !Mailboxes.isOffice($0) }
        return names.filter { $0.contains(" ") }.joined(separator: ", ").nonEmpty
    }

    /// A picture or recording that lies elsewhere, not its small form where there is another.
    private static func remote(_ reader: FeedText, _ set: MarkupTree.Index) -> [Attachment] {
        let tree = reader.tree
        let all = reader.children(set, "remotecontent").filter { tree.attribute("href", of: $0) != nil }
        let isSmall = { (node: MarkupTree.Index) in tree.attribute("rendition", of: node)?.contains("thumb") ?? false }
        guard let node = all.first(where: { !isSmall($0) }) ?? all.first,
            let url = reader.address(tree.attribute("href", of: node), at: node)
        else { return [] }
        return [
            Attachment(
                url: url, type: tree.attribute("contenttype", of: node),
                size: tree.attribute("size", of: node).flatMap { Int($0) })
        ]
    }

    /// Headlines that say they stand below the main one.
    private static func subheadlines(_ reader: FeedText, _ meta: MarkupTree.Index) -> [String] {
        reader.children(meta, "headline").filter { node in
            reader.tree.attribute("role", of: node)?.lowercased().contains("sub") ?? false
        }.compactMap { reader.tree.lineOf($0) }
    }

    /// A text with further headlines before it, where it does not say them itself.
    private static func headed(_ content: WebPage.Content?, _ headlines: [String]) -> WebPage.Content? {
        let missing = headlines.filter { line in !(content?.text.string.contains(line) ?? false) }
        guard !missing.isEmpty else { return content }
        let rest = content.map(withoutTitle)
        return EntryBody.joined(missing.map { NewsElements.block(.heading(2), $0) } + [rest].compactMap(\.self))
    }

    /// A text with its dateline before it, where it does not say it itself.
    private static func dated(_ content: WebPage.Content?, _ dateline: String?) -> WebPage.Content? {
        guard let dateline, let content, !content.text.string.contains(dateline) else { return content }
        return EntryBody.joined([NewsElements.block(.paragraph, dateline), withoutTitle(content)])
    }

    /// A text without the headline that it repeats, which is no part of it where something else stands above.
    private static func withoutTitle(_ content: WebPage.Content) -> WebPage.Content {
        guard content.blocks.count > 1, content.blocks[0].kind == .title else { return content }
        let start = content.blocks[1].range.lowerBound
        let blocks = content.blocks.dropFirst().map { block in
            var block = block
            block.range = block.range.lowerBound - start..<block.range.upperBound - start
            return block
        }
        let spans = content.spans.filter { $0.range.lowerBound >= start }.map { span in
            Span(range: span.range.lowerBound - start..<span.range.upperBound - start, kind: span.kind)
        }
        return (Text(validUTF8: Array(content.text.bytes[start...])), blocks, spans)
    }

    /// The headline whose role says that it is the main one, else the first.
    private static func headline(_ reader: FeedText, _ meta: MarkupTree.Index) -> String? {
        let lines = reader.children(meta, "headline")
        let main = lines.first { (reader.tree.attribute("role", of: $0) ?? "").hasSuffix("main") }
        return reader.tree.lineOf(main ?? lines.first)
    }

    /// NewsML-G2, `pubStatus`, `embargoed`, `edNote` and the signals `sig:update` and `sig:correction`.
    private static func status(_ reader: FeedText, _ meta: MarkupTree.Index) -> PublishingStatus {
        let tree = reader.tree
        var status = PublishingStatus()
        status.embargo = date(tree, reader.child(meta, "embargoed"))
        status.isCancelled =
            reader.child(meta, "pubstatus").map { node in
                ["qcode", "uri"].contains { name in
                    tree.attribute(name, of: node).map { $0.hasSuffix("canceled") || $0.hasSuffix("cancelled") }
                        ?? false
                }
            } ?? false
        status.isWithheld =
            reader.child(meta, "pubstatus").map { node in
                ["qcode", "uri"].contains { tree.attribute($0, of: node)?.hasSuffix("withheld") ?? false }
            } ?? false
        let signals = reader.children(meta, "signal").compactMap { tree.attribute("qcode", of: $0) }
        let changes = ["correction": "This is a correction.", "update": "This is an update."]
        let change = changes.first { key, _ in signals.contains { $0.hasSuffix(key) } }?.value
        let note = [change, tree.lineOf(reader.child(meta, "ednote"))].compactMap(\.self).joined(separator: " ")
        status.note = note.nonEmpty
        return status
    }

    /// NewsML 1: `Identification`, `NewsManagement`, `NewsComponent` with `NewsLines`.
    private static func first(_ reader: FeedText, _ item: MarkupTree.Index) -> (EntryFacts, WebPage.Content?) {
        let tree = reader.tree
        var facts = EntryFacts()
        facts.id = tree.lineOf(find(tree, in: item, "publicidentifier", "newsitemid"))
        facts.title = tree.lineOf(find(tree, in: item, "headline", "newslinetext"))
        facts.author = find(tree, in: item, "byline").flatMap { NITF.byline(tree, $0) }
        facts.byline = facts.author
        facts.updated = date(tree, find(tree, in: item, "thisrevisioncreated"))
        facts.published = date(tree, find(tree, in: item, "firstcreated")) ?? date(tree, find(tree, in: item, "dateid"))
        facts.language = find(tree, in: item, "language").flatMap { tree.attribute("formalname", of: $0) }
        if let state = find(tree, in: item, "status").flatMap({ tree.attribute("formalname", of: $0)?.lowercased() }) {
            facts.status.isCancelled = state == "canceled" || state == "cancelled"
            facts.status.isWithheld = state == "withheld"
            if state == "embargoed" { facts.status.embargo = date(tree, find(tree, in: item, "dateandtime")) }
        }
        let orders = NewsElements(tree: tree, root: item).all("instruction").compactMap {
            tree.attribute("formalname", of: $0)?.lowercased()
        }
        facts.status.note =
            orders.contains("correction")
            ? "This is a correction." : orders.contains("update") ? "This is an update." : nil
        let bodies = bodies(tree, item)
        let (read, first) = withBody(reader, facts, bodies.first)
        let parts = [first].compactMap(\.self) + bodies.dropFirst().map { reader.content($0) }
        let content = dated(EntryBody.joined(parts), tree.lineOf(find(tree, in: item, "dateline")))
        return (read, headed(content, [tree.lineOf(find(tree, in: item, "subheadline"))].compactMap(\.self)))
    }

    /// The contents of the components whose role is the body, one of those that say the same; without any, the first that
    /// holds a text and no style sheet.
    private static func bodies(_ tree: MarkupTree, _ item: MarkupTree.Index) -> [MarkupTree.Index] {
        let contents = NewsElements(tree: tree, root: item).all("datacontent")
        let roles = contents.map { role(tree, of: $0) }
        let main = ["body", "main", "main text", "bodytext", "text"]
        let named = zip(contents, roles).filter { main.contains($1 ?? "") }.map(\.0)
        let areSame = (item..<tree.end(item)).contains {
            tree.attribute("equivalentslist", of: $0)?.lowercased() == "yes"
        }
        if let first = named.first { return areSame ? [first] : named }
        let others = ["stylesheet", "headline", "caption", "dateline", "byline", "copyright", "metadata", "keyword"]
        let text = zip(contents, roles).first { content, role in
            !others.contains(role ?? "") && !format(tree, of: content).contains("css")
        }?.0
        return [text ?? contents.first].compactMap(\.self)
    }

    /// What the components around a content say it is, the innermost first.
    private static func role(_ tree: MarkupTree, of content: MarkupTree.Index) -> String? {
        var place = tree.parent(content)
        while let here = place, tree.name(here) != "newsitem" {
            if tree.name(here) == "newscomponent" {
                var role: MarkupTree.Index?
                tree.eachChild(here) { if tree.name($0) == "role" { role = role ?? $0 } }
                if let role { return tree.attribute("formalname", of: role)?.lowercased() }
            }
            place = tree.parent(here)
        }
        return nil
    }

    private static func format(_ tree: MarkupTree, of content: MarkupTree.Index) -> String {
        guard let item = tree.parent(content) else { return "" }
        var names = ""
        tree.eachChild(item) { child in
            if ["format", "mimetype", "mediatype"].contains(tree.name(child)) {
                names += (tree.attribute("formalname", of: child) ?? "").lowercased() + " "
            }
        }
        return names
    }

    private static func withBody(
        _ reader: FeedText, _ facts: EntryFacts, _ body: MarkupTree.Index?
    ) -> (EntryFacts, WebPage.Content?) {
        guard let body else { return (facts, facts.summary.map { PlainContent.content($0) }) }
        var facts = facts
        var content: WebPage.Content
        if let nitf = find(reader.tree, in: body, "nitf") {
            let (inner, found) = NITF.entry(reader, nitf)
            content = found ?? ("", [], [])
            facts.title = facts.title ?? inner.title
            facts.author = facts.author ?? inner.author
            facts.byline = facts.byline ?? inner.byline
            facts.published = facts.published ?? inner.published
            if facts.tags.isEmpty { facts.tags = inner.tags }
        } else {
            content = EntryBody.titled(
                reader.content(find(reader.tree, in: body, "xhtml:body", "body") ?? body), facts.title)
        }
        facts.content = EntryBody.words(content)
        return (facts, content)
    }
}
