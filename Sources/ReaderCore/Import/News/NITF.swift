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
        let document = NewsElements(tree: reader.tree, root: root)
        var facts = EntryFacts()
        facts.title = document.line("hl1", "hedline") ?? document.line("title")
        let people = document.all("byline").compactMap { byline(reader.tree, $0) }
        facts.author = people.joined(separator: ", ").nonEmpty ?? document.line("byttl")
        facts.byline = facts.author
        facts.id = document.attribute("id-string", of: "doc-id")
        facts.published =
            document.date("norm", of: "date.issue") ?? document.date("norm", of: "date.release")
            ?? document.date("norm", of: "story.date") ?? document.date("date.publication", of: "pubdata")
        facts.language = reader.tree.attribute("xml:lang", of: root)
        facts.summary = document.line("abstract")
        facts.site = document.attribute("name", of: "pubdata") ?? document.line("distributor")
        facts.tags = document.all("keyword").compactMap { reader.tree.attribute("key", of: $0)?.nonEmpty }
        facts.tags += document.all("tobject.subject").compactMap { subject in
            ["tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type"].lazy.compactMap {
                reader.tree.attribute($0, of: subject)?.nonEmpty
            }.first
        }
        facts.status = status(document)
        guard let body = document.first("body") else { return (facts, nil) }
        let text = document.htmlPart(document.first("body.content") ?? body)
        var writer = PageWriter(PageMeasure(text, care: .whole), root: 0, base: reader.base(of: body))
        let content = writer.write()
        facts.content = EntryBody.words(content)
        return (facts, whole(content, document))
    }

    /// "Ada Berg" of `By <person>Ada Berg</person><byttl>City editor</byttl>`.
    static func byline(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String? {
        let names = NewsElements(tree: tree, root: node).all("person").compactMap { tree.lineOf($0) }
        if !names.isEmpty { return names.joined(separator: ", ") }
        let words = tree.lineOf(node, without: ["byttl", "location", "virtloc"])
        guard let words else { return nil }
        return PageByline.cleaned(words) ?? TextHeader.byline(words) ?? words
    }

    /// Correction, release date and expiry (NITF 3.6, `revision-history`, `du-key`, `date.release`).
    private static func status(_ document: NewsElements) -> PublishingStatus {
        var status = PublishingStatus()
        let said = document.attribute("management-status", of: "docdata")?.lowercased() ?? ""
        if said == "embargoed" { status.embargo = document.date("norm", of: "date.release") }
        status.isCancelled = ["canceled", "cancelled", "killed"].contains(said)
        status.isWithheld = ["withheld", "hold", "held"].contains(said)
        status.note =
            document.line("correction") ?? document.attribute("info", of: "correction")
            ?? document.attribute("info", of: "ed-msg") ?? document.line("ed-msg")
        return status
    }

    /// Second headlines, abstract, dateline, text and tagline.
    private static func whole(_ content: WebPage.Content, _ document: NewsElements) -> WebPage.Content {
        let lines = { (name: String) in document.all(name).compactMap { document.tree.lineOf($0) } }
        let inText = { (line: String) in content.text.string.contains(line) }
        var parts = lines("hl2").filter { !inText($0) }.map { NewsElements.block(.heading(2), $0) }
        // The marks between place and date stand apart from the elements.
        let datelines = lines("dateline").prefix(1).map { $0.replacing(" ,", with: ",") }
        parts += (lines("abstract").prefix(1) + datelines).map { NewsElements.block(.paragraph, $0) }
        parts.append(content)
        let tail = lines("tagline") + lines("bibliography")
        parts += tail.filter { !inText($0) }.map { NewsElements.block(.paragraph, $0) }
        return EntryBody.joined(parts)
    }
}
