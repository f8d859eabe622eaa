import ReaderBasics
import ReaderModel

/// EPUB: a book or magazine whose chapters are pages in an archive.
enum Book {
    /// One article a chapter, in the order of the spine.
    static func articles(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard let archive = ArchiveFiles.contents(of: bytes, limits: source.limits) else {
            throw .unreadable(name: source.name, reason: "the archive is damaged or cut off")
        }
        guard let package = Package(archive.files, source: source) else {
            throw .unreadable(name: source.name, reason: "the archive is no EPUB, or its list of contents is missing")
        }
        var imported = Imported(feed: package.feed)
        var missing = 0
        var chapters: [Chapter] = []
        for path in package.spine.prefix(5_000) {
            if Task.isCancelled { throw .cancelled }
            guard let file = archive.files[path] ?? archive.named[path.lowercased()].flatMap({ archive.files[$0] })
            else {
                missing += 1
                continue
            }
            let text = TextDecoder.decode(file, declared: EncodingLabel.declared(in: file)).bytes
            chapters.append(Chapter(text, path: path, limits: source.limits))
        }
        let named = Dictionary(
            chapters.flatMap { [($0.path, $0), ($0.path.lowercased(), $0)] }, uniquingKeysWith: { first, _ in first })
        for var chapter in chapters where !chapter.content.text.isEmpty {
            chapter.resolveLinks(in: named)
            add(chapter, to: &imported, package, source)
        }
        guard !imported.articles.isEmpty else { throw .noArticle(name: source.name) }
        if missing > 0 || archive.isCut {
            imported.notices.append(
                Failure("\(source.name): parts of the book are missing or too large.", advice: "Download it again."))
        }
        return imported
    }

    private static func add(
        _ chapter: Chapter, to imported: inout Imported, _ package: Package, _ source: ImportSource
    ) {
        var content = chapter.content
        if let first = content.blocks.first, case .heading = first.kind { content.blocks[0].kind = .title }
        var facts = EntryFacts()
        facts.id = chapter.path
        let titles = [package.labels[chapter.path], chapter.title].compactMap(\.self)
        facts.title = heading(content) ?? titles.first { $0 != package.feed.title } ?? package.feed.title
        facts.author = package.feed.author
        facts.published = package.feed.published
        facts.language = package.feed.language
        facts.site = package.feed.title
        facts.contentText = EntryText(content.text, [])
        imported.entries.append(facts)
        imported.articles.append(
            EntryArticles.article(
                facts, content, number: imported.articles.count + 1, feed: package.feed, source: source))
    }

    private static func heading(_ content: WebPage.Content) -> String? {
        for block in content.blocks.prefix(4) {
            switch block.kind {
            case .heading, .title: return content.text[block.range].onOneLine
            case .paragraph, .item, .code, .rule, .row, .picture: continue
            }
        }
        return nil
    }

    /// The package document: what the book is and which files make it up.
    struct Package {
        private(set) var feed = FeedFacts()
        /// Paths of the chapters in reading order.
        private(set) var spine: [String] = []
        /// What the table of contents calls the chapters, by their paths.
        private(set) var labels: [String: String] = [:]
        /// Paths of the tables of contents.
        private var contents: [String] = []

        init?(_ files: [String: [UInt8]], source: ImportSource) {
            let container = files["META-INF/container.xml"].map { XMLTreeParser.tree(of: $0, limits: source.limits) }
            let stated = container.flatMap { tree in
                tree.nodes.indices.first { tree.name($0).hasSuffix("rootfile") }.flatMap {
                    tree.attribute("full-path", of: $0)
                }
            }
            guard let path = stated ?? files.keys.sorted().first(where: { $0.hasSuffix(".opf") }),
                let file = files[path]
            else {
                return nil
            }
            let decoded = TextDecoder.decode(file, declared: EncodingLabel.declared(in: file)).bytes
            let tree = XMLTreeParser.tree(of: decoded, limits: source.limits)
            readFacts(tree)
            readSpine(
                tree, folder: path.contains("/") ? String(path[...(path.lastIndex(of: "/") ?? path.startIndex)]) : "")
            if spine.isEmpty { return nil }
            for path in contents {
                labels.merge(BookContents.labels(files[path] ?? [], path: path, limits: source.limits)) { known, _ in
                    known
                }
            }
        }

        private mutating func readFacts(_ tree: MarkupTree) {
            func lines(_ name: String) -> [String] {
                tree.nodes.indices.filter { tree.name($0) == name }.compactMap { tree.line($0) }
            }
            feed.title = mainTitle(tree) ?? lines("dc:title").first
            feed.author = lines("dc:creator").joined(separator: ", ").nonEmpty
            feed.language = lines("dc:language").first
            feed.id = lines("dc:identifier").first
            feed.published = lines("dc:date").lazy.compactMap { DateParser.timestamp($0) }.first
            feed.subtitle = lines("dc:description").first
        }

        /// The title that is said to be the main one (EPUB 3.3, D.3.9).
        private func mainTitle(_ tree: MarkupTree) -> String? {
            let main = tree.nodes.indices.first { node in
                tree.attribute("property", of: node) == "title-type" && tree.line(node) == "main"
            }
            let id = main.flatMap { tree.attribute("refines", of: $0) }?.drop { $0 == "#" }
            guard let id else { return nil }
            return tree.nodes.indices.first { tree.attribute("id", of: $0).map { $0 == id } ?? false }.flatMap {
                tree.line($0)
            }
        }

        private mutating func readSpine(_ tree: MarkupTree, folder: String) {
            var paths: [String: String] = [:]
            var pages: [String] = []
            for node in tree.nodes.indices
            where tree.name(node).hasSuffix("item") && !tree.name(node).hasSuffix("spine") {
                guard let id = tree.attribute("id", of: node), let link = tree.attribute("href", of: node),
                    !isPicture(tree.attribute("media-type", of: node))
                else { continue }
                let path = BookPath.path(link, in: folder)
                paths[id] = path
                let isNavigation =
                    tree.attribute("properties", of: node)?.split(separator: " ").contains("nav") ?? false
                if isNavigation || tree.attribute("media-type", of: node) == "application/x-dtbncx+xml" {
                    contents.append(path)
                } else if tree.attribute("media-type", of: node)?.contains("html") ?? false {
                    pages.append(path)
                }
            }
            var further: [String] = []
            for node in tree.nodes.indices where tree.name(node).hasSuffix("itemref") {
                guard let path = tree.attribute("idref", of: node).flatMap({ paths[$0] }) else { continue }
                // What is not part of the order of reading (EPUB 3.3, 5.7.3) comes after what is.
                if tree.attribute("linear", of: node) == "no" { further.append(path) } else { spine.append(path) }
            }
            spine += further
            // A book that gives no order is read in that of its files.
            if spine.isEmpty { spine = pages }
        }

        /// Pages that are one picture have no text.
        private func isPicture(_ type: String?) -> Bool {
            let kind = type?.split(separator: "/").first?.lowercased() ?? ""
            return kind == "image" || kind == "audio" || kind == "video"
        }
    }
}
