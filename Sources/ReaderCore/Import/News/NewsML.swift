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

    private static func date(_ tree: MarkupTree, _ node: MarkupTree.Index?) -> Timestamp? {
        tree.lineOf(node).flatMap { DateParser.timestamp($0) }
    }

    /// NewsML-G2: `itemMeta`, `contentMeta`, `contentSet`.
    private static func second(_ reader: FeedText, _ item: MarkupTree.Index) -> (EntryFacts, WebPage.Content?) {
        let tree = reader.tree
        var facts = EntryFacts()
        facts.id = tree.attribute("guid", of: item)
        facts.language = tree.attribute("xml:lang", of: item)
        let itemMeta = reader.child(item, "itemmeta")
        let contentMeta = reader.child(item, "contentmeta")
        facts.updated = itemMeta.flatMap { date(tree, reader.child($0, "versioncreated")) }
        facts.published =
            itemMeta.flatMap { date(tree, reader.child($0, "firstcreated")) }
            ?? contentMeta.flatMap { date(tree, reader.child($0, "contentcreated")) }
        facts.title =
            contentMeta.flatMap { headline(reader, $0) } ?? itemMeta.flatMap { tree.lineOf(reader.child($0, "title")) }
        facts.author = contentMeta.flatMap { reader.child($0, "by") }.flatMap { NITF.byline(tree, $0) }
        facts.byline = facts.author
        facts.summary = contentMeta.flatMap { tree.lineOf(reader.child($0, "description")) }
        facts.tags =
            contentMeta.map { meta in
                reader.children(meta, "subject").compactMap { tree.lineOf(reader.child($0, "name")) }
            } ?? []
        facts.status = itemMeta.map { status(reader, $0) } ?? PublishingStatus()
        let set = reader.child(item, "contentset")
        let body = set.flatMap { find(tree, in: $0, "inlinexml", "inlinedata") }
        let (read, content) = withBody(reader, facts, body)
        return (read, dated(content, contentMeta.flatMap { tree.lineOf(reader.child($0, "dateline")) }))
    }

    /// A text with its dateline before it, where it does not say it itself.
    private static func dated(_ content: WebPage.Content?, _ dateline: String?) -> WebPage.Content? {
        guard let dateline, let content, !content.text.string.contains(dateline) else { return content }
        return EntryBody.joined([NewsElements.block(.paragraph, dateline), content])
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
        status.note = tree.lineOf(reader.child(meta, "ednote")) ?? change
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
        let (read, content) = withBody(reader, facts, body(tree, item))
        return (read, dated(content, tree.lineOf(find(tree, in: item, "dateline"))))
    }

    /// The content of the component whose role is the body; without one, the first that holds a text and no style sheet.
    private static func body(_ tree: MarkupTree, _ item: MarkupTree.Index) -> MarkupTree.Index? {
        let contents = NewsElements(tree: tree, root: item).all("datacontent")
        let roles = contents.map { role(tree, of: $0) }
        let main = ["body", "main", "main text", "bodytext", "text"]
        if let place = roles.firstIndex(where: { main.contains($0 ?? "") }) { return contents[place] }
        let others = ["stylesheet", "headline", "caption", "dateline", "byline", "copyright", "metadata", "keyword"]
        return zip(contents, roles).first { content, role in
            !others.contains(role ?? "") && !format(tree, of: content).contains("css")
        }?.0 ?? contents.first
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
            content = reader.content(find(reader.tree, in: body, "xhtml:body", "body") ?? body)
            // Many agencies repeat the headline in the text.
            if let first = content.blocks.first, case .heading = first.kind,
                content.text[first.range].onOneLine == facts.title
            {
                content.blocks[0].kind = .title
            }
        }
        facts.content = EntryBody.words(content)
        return (facts, content)
    }
}
