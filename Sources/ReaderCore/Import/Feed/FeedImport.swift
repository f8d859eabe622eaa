import ReaderModel

/// Whatever XML a news reader meets: RSS, Atom, OPML, NITF, NewsML.
enum FeedImport {
    static func articles(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let tree = XMLTreeParser.tree(of: bytes, limits: source.limits)
        if Task.isCancelled { throw .cancelled }
        let reader = FeedText(tree: tree, source: source)
        guard var imported = read(reader) else {
            throw tree.isCut
                ? .tooDeep(name: source.name)
                : .unreadable(name: source.name, reason: "it is XML, but neither a feed nor an article")
        }
        guard imported.feed != FeedFacts() || !imported.articles.isEmpty || !imported.subscriptions.isEmpty else {
            throw .noArticle(name: source.name)
        }
        if tree.isCut {
            imported.notices.append(
                Failure(
                    "\(source.name) was too deep or long to read whole.", advice: "Open the page that it belongs to."))
        }
        return imported
    }

    private static func read(_ reader: FeedText) -> Imported? {
        let tree = reader.tree
        for node in 0..<tree.count where !tree.nodes[node].isText {
            switch tree.name(node) {
            case "rss", "rdf:rdf", "rdf": return RSSFeed.imported(reader, root: node)
            case "channel": return RSSFeed.imported(reader, root: node)
            case "atom:feed", "feed": return AtomFeed.imported(reader, feed: node)
            case "atom:entry": return AtomFeed.imported(reader, entry: node)
            case "opml": return OPML.imported(reader, root: node)
            case "nitf": return NITF.imported(reader, root: node)
            case "newsitem", "newsmessage", "newsml", "packageitem", "knowledgeitem", "newsenvelope":
                return NewsML.imported(reader, root: node)
            default: continue
            }
        }
        return nil
    }

    /// Below this many entries the threads cost more than they bring.
    private static let fewEntries = 64

    /// Reads the entries of a feed, those of a long one on all cores.
    static func add(
        _ entries: [MarkupTree.Index], to imported: inout Imported, _ reader: FeedText,
        read: @Sendable (MarkupTree.Index) -> (EntryFacts, WebPage.Content?)
    ) {
        let count = min(entries.count, reader.source.limits.articles)
        let feed = imported.feed
        let read = ParallelWork.map(count, jobs: count < fewEntries ? 1 : ParallelWork.cores) { index in
            let (facts, content) = read(entries[index])
            return (facts, article(facts, content, number: index + 1, feed: feed, source: reader.source))
        }
        imported.entries += read.map(\.0)
        imported.articles += read.map(\.1)
    }

    /// An article out of what an entry says; the content wins over the summary.
    static func article(
        _ facts: EntryFacts, _ content: WebPage.Content?, number: Int, feed: FeedFacts?, source: ImportSource
    ) -> Article {
        let content = content ?? ("", [], [])
        let part = facts.id ?? facts.link ?? "\(number)"
        return Article(
            id: source.id("\(part)/\(number)"), title: facts.title, byline: facts.author,
            site: facts.site ?? feed?.title,
            url: facts.link.flatMap { WebAddress.resolved($0, base: nil) },
            published: (facts.published ?? facts.updated).map { PublicationDate($0.day, basis: .metadata) },
            modified: facts.updated?.day, language: facts.language ?? feed?.language, text: content.text,
            blocks: content.blocks, spans: content.spans)
    }
}
