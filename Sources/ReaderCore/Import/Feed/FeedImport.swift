import ReaderBasics
import ReaderModel

/// Whatever XML a news reader meets: RSS, Atom, OPML, NITF, NewsML.
enum FeedImport {
    /// - Parameter bytes: let go as soon as they are read, where nobody else needs them.
    static func articles(from bytes: consuming [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let isWhole = DocumentEnd.isThere(in: bytes)
        let start = startBehindMessages(in: bytes) ?? 0
        let tree = XMLTreeParser.tree(of: start > 0 ? Array(bytes[start...]) : bytes, limits: source.limits)
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
        imported.isCutOff = !isWhole
        if !imported.articles.isEmpty, let unsure = reader.dayOrder.notice(of: source.name) {
            imported.notices.append(unsure)
        }
        if tree.isCut {
            imported.notices.append(
                Failure(
                    "\(source.name) was too deep or long to read whole.", advice: "Open the page that it belongs to."))
        }
        return imported
    }

    /// Where a document begins before which a server's program has written warnings; nil where there are none.
    private static func startBehindMessages(in bytes: [UInt8]) -> Int? {
        let head = bytes.prefix(8_192)
        guard !head.drop(while: { $0 <= .space || $0 >= 0x80 }).starts(with: "<?xml".utf8),
            let start = ByteSearch.offset(of: "<?xml ".utf8, in: head), head[..<start].contains(.lessThanSign)
        else { return nil }
        return start
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
}
