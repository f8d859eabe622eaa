import ReaderModel

/// NITF, the IPTC's markup for the text of a news article.
enum NITF {
    static func imported(_ reader: FeedText, root: MarkupTree.Index) -> Imported {
        let (facts, content) = entry(reader, root)
        let article = EntryArticles.article(facts, content, number: 1, feed: nil, source: reader.source)
        return Imported(articles: [article], feed: FeedFacts(), entries: [facts])
    }

    /// The text of a document that is carried as a string; nil where it is no NITF.
    static func content(_ markup: String, source: ImportSource) -> WebPage.Content? {
        let tree = XMLTreeParser.tree(of: Array(markup.utf8), limits: source.limits)
        guard let root = tree.nodes.indices.first(where: { tree.name($0) == "nitf" }) else { return nil }
        let content = entry(FeedText(tree: tree, source: source), root).1
        return content?.text.isEmpty ?? true ? nil : content
    }

    /// - Parameter root: the `nitf` element, wherever it stands.
    static func entry(_ reader: FeedText, _ root: MarkupTree.Index) -> (EntryFacts, WebPage.Content?) {
        let tree = reader.tree
        let inside = root..<tree.end(root)
        func first(_ names: String...) -> MarkupTree.Index? {
            for name in names { if let found = inside.first(where: { tree.name($0) == name }) { return found } }
            return nil
        }
        var facts = EntryFacts()
        facts.title = tree.lineOf(first("hl1", "hedline")) ?? tree.lineOf(first("title"))
        facts.author = (tree.lineOf(first("byline")) ?? tree.lineOf(first("byttl"))).map { TextHeader.byline($0) ?? $0 }
        facts.id = first("doc-id").flatMap { tree.attribute("id-string", of: $0) }
        facts.published =
            first("date.issue", "date.release").flatMap { tree.attribute("norm", of: $0) }.flatMap {
                DateParser.timestamp($0)
            }
            ?? first("story.date").flatMap { tree.attribute("norm", of: $0) }.flatMap { DateParser.timestamp($0) }
            ?? first("pubdata").flatMap { tree.attribute("date.publication", of: $0) }.flatMap {
                DateParser.timestamp($0)
            }
        facts.language = tree.attribute("xml:lang", of: root)
        let content = first("body.content", "body").map { reader.content($0) }
        facts.content = content?.text.string.nonEmpty
        return (facts, content)
    }
}
