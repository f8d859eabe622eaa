import ReaderBasics
import ReaderModel

/// The article of an HTML page.
enum WebPage {
    /// Fewer characters than this are a sign that the article was missed.
    private static let short = 250

    static func article(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let tree = HTMLParser.tree(of: bytes, limits: source.limits)
        if Task.isCancelled { throw .cancelled }
        let signs = NameSigns.all(in: tree)
        let facts = PageFacts(tree, names: signs, address: source.url)
        var (content, landing) = content(tree, signs, facts, care: .strict, source)
        if content.text.count < short {
            let loose = Self.content(tree, signs, facts, care: .loose, source)
            if loose.content.text.count > content.text.count * 2 { (content, landing) = loose }
        }
        if let body = facts.body, body.utf8.count > 2 * content.text.count,
            body.utf8.count > short || content.text.count < short / 2
        {
            (content, landing) = (stated(body, source), nil)
        }
        let isBlank = content.text.isEmpty
        if content.text.count < short / 4, let told = facts.descriptions.max(by: { $0.utf8.count < $1.utf8.count }),
            told.utf8.count > 2 * content.text.count
        {
            var builder = ArticleBuilder()
            for part in [stated(told, source), content] where !part.text.isEmpty { builder.add(part) }
            (content, landing) = (builder.finish(), nil)
        }
        guard !content.text.isEmpty || facts.title != nil else { throw .noArticle(name: source.name) }
        let article = Article(
            id: source.id(), title: facts.title, byline: facts.byline, site: facts.site, url: facts.url,
            published: facts.published.map { PublicationDate($0.day, basis: .metadata) },
            modified: facts.modified?.day, language: facts.language, text: content.text, blocks: content.blocks,
            spans: content.spans)
        var entry = EntryFacts()
        entry.published = facts.published
        entry.updated = facts.modified
        var imported = Imported(articles: [article], entries: [entry])
        imported.landing = landing
        if tree.isCut { imported.notices.append(cut(source.name)) }
        if isBlank { imported.notices.append(blank(source.name, article.url)) }
        return imported
    }

    typealias Content = (text: Text, blocks: [Block], spans: [Span])

    /// - Returns: the content, and the byte that the address of the source leads to where it names one.
    private static func content(
        _ tree: MarkupTree, _ signs: [NameSigns], _ facts: PageFacts, care: PageMeasure.Care, _ source: ImportSource
    ) -> (content: Content, landing: Int?) {
        let measure = PageMeasure(tree, signs: signs, care: care)
        guard let root = PageContent.root(measure) ?? (care == .strict ? nil : tree.nodes.indices.first) else {
            return (("", [], []), nil)
        }
        let base = facts.base ?? source.url
        let fragment = source.url.flatMap(PageFragments.fragment)
        let blank = PageWriter(
            measure, root: root, base: base, title: facts.title, site: facts.site, byline: facts.byline,
            fragment: fragment)
        var writer = blank
        var content = writer.write()
        if let lead = PageLead.lead(measure, root: root, facts, text: content.text) {
            writer = blank
            content = writer.write(lead: lead)
        }
        return (content, fragment.flatMap { PageFragments.offset(of: $0, writer.anchors, content.blocks) })
    }

    /// The text that the page's linked data holds: HTML, or paragraphs without other structure.
    private static func stated(_ body: String, _ source: ImportSource) -> Content {
        let isEscaped =
            !body.contains("<") && ["&lt;p&gt;", "&lt;p ", "&lt;br", "&lt;/div&gt;"].contains(where: body.contains)
        let body = isEscaped ? CharacterReference.decoded(body) : body
        if ["<p>", "<p ", "<br", "</div>"].contains(where: body.contains) {
            let tree = HTMLParser.tree(of: Array(body.utf8), limits: source.limits, isScrap: true)
            var writer = PageWriter(PageMeasure(tree, care: .whole), root: 0, base: source.url)
            if tree.count > 0 { return writer.write() }
        }
        let plain = TagStripper.text(of: Array(body.utf8))
        var builder = ArticleBuilder()
        for line in plain.split(separator: .lineFeed) {
            builder.open(.paragraph)
            builder.append(line)
        }
        return builder.finish()
    }

    private static func blank(_ name: String, _ address: String?) -> Failure {
        Failure(
            "\(name) holds no text: it may be written by a script when it is shown.",
            advice: "Open \(address ?? "the page") in a browser, and save it from there.")
    }

    private static func cut(_ name: String) -> Failure {
        Failure("\(name) is nested too deeply or too long to read whole.", advice: "Open the page in a browser.")
    }
}
