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
            contentMeta.flatMap { tree.lineOf(reader.child($0, "headline")) }
            ?? itemMeta.flatMap { tree.lineOf(reader.child($0, "title")) }
        facts.author = contentMeta.flatMap { tree.lineOf(reader.child($0, "by")) }
        facts.summary = contentMeta.flatMap { tree.lineOf(reader.child($0, "description")) }
        let body = reader.child(item, "contentset").flatMap { find(tree, in: $0, "inlinexml", "inlinedata") }
        return withBody(reader, facts, body)
    }

    /// NewsML 1: `Identification`, `NewsManagement`, `NewsComponent` with `NewsLines`.
    private static func first(_ reader: FeedText, _ item: MarkupTree.Index) -> (EntryFacts, WebPage.Content?) {
        let tree = reader.tree
        var facts = EntryFacts()
        facts.id = tree.lineOf(find(tree, in: item, "publicidentifier", "newsitemid"))
        facts.title = tree.lineOf(find(tree, in: item, "headline", "newslinetext"))
        facts.author = tree.lineOf(find(tree, in: item, "byline"))
        facts.updated = date(tree, find(tree, in: item, "thisrevisioncreated"))
        facts.published = date(tree, find(tree, in: item, "firstcreated"))
        facts.language = find(tree, in: item, "language").flatMap { tree.attribute("formalname", of: $0) }
        return withBody(reader, facts, find(tree, in: item, "datacontent"))
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
            facts.published = facts.published ?? inner.published
        } else {
            content = reader.content(find(reader.tree, in: body, "xhtml:body", "body") ?? body)
        }
        facts.content = content.text.string.nonEmpty
        return (facts, content)
    }
}
