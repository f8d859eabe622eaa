/// Title, byline, dates, site, language and address of a page, from wherever the page states them.
struct PageFacts {
    private(set) var title: String?
    private(set) var byline: String?
    private(set) var published: Timestamp?
    private(set) var modified: Timestamp?
    private(set) var site: String?
    private(set) var language: String?
    private(set) var url: String?
    private(set) var body: String?

    init(_ tree: MarkupTree, address: String?) {
        let signs = PageSigns(tree)
        let data = LinkedData(signs.scripts)
        url =
            [signs.canonical, signs.meta["og:url"], data.url].compactMap(\.self)
            .compactMap { WebAddress.resolved($0, base: address ?? signs.base) }.first ?? address
        site = PageTitle.site(signs, data, url: url)
        title = PageTitle.title(signs, data, site: site)
        byline = PageByline.byline(tree, signs, data, site: site)
        language =
            signs.language ?? signs.meta["og:locale"]?.replacing("_", with: "-") ?? data.language
            ?? signs.meta["content-language"]
        let dates = PageDates(tree, signs, data, language: language, url: url)
        published = dates.published
        modified = dates.modified
        body = data.body
    }
}

/// What one walk over a page finds that may tell about its article.
struct PageSigns {
    /// By lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of each.
    private(set) var meta: [String: String] = [:]
    private(set) var authors: [String] = []
    private(set) var scripts: [String] = []
    private(set) var documentTitle: String?
    private(set) var canonical: String?
    private(set) var base: String?
    private(set) var language: String?
    private(set) var times: [MarkupTree.Index] = []
    /// Authors by the other names that systems give them.
    private(set) var statedAuthors: [String] = []
    /// The only heading of level 1, or the first.
    private(set) var mainHeading: String?
    /// Elements whose attributes speak of an author or a date.
    private(set) var marked: [Mark] = []

    /// What an element's attributes say of it.
    struct Mark {
        var node: MarkupTree.Index
        /// `itemprop` or RDFa's `property`.
        var property: String?
        /// The words of `class` and `id`.
        var words: Set<String>
        var isAuthorLink: Bool
        /// A link to a page about a person who writes.
        var isAuthorAddress: Bool

        var isAuthor: Bool {
            !words.isDisjoint(with: ["author", "autor", "auteur", "authors", "writer", "vcard", "contributor"])
        }
        var isDate: Bool {
            !words.isDisjoint(with: [
                "date", "datum", "time", "posted", "published", "publish", "publication", "byline", "timestamp",
                "dateline",
                "pubdate", "meta", "created", "subline", "metadata",
            ])
        }
    }

    init(_ tree: MarkupTree) {
        for node in 0..<tree.count where !tree.nodes[node].isText {
            read(tree, node)
        }
        for key in ["byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "cxenseparse:author"] {
            if let name = meta[key] { statedAuthors.append(name) }
        }
        // Yoast's cards carry the author under a label in the site's language.
        let label = meta["twitter:label1"]?.lowercased() ?? ""
        if [
            "written", "by", "verfasst", "geschrieben", "écrit", "escrito", "scritto", "geschreven", "skriven", "autor",
        ]
        .contains(where: label.contains), let name = meta["twitter:data1"] {
            statedAuthors.append(name)
        }
    }

    private mutating func read(_ tree: MarkupTree, _ node: MarkupTree.Index) {
        switch tree.nodes[node].tag {
        case .html: language = (tree.attribute("lang", of: node) ?? tree.attribute("xml:lang", of: node))?.nonEmpty
        case .meta: readMeta(tree, node)
        case .script: scripts.append(tree.text(node))
        case .title: documentTitle = documentTitle ?? tree.line(node)
        case .link: readLink(tree, node)
        case .base: base = base ?? tree.attribute("href", of: node)
        case .time: times.append(node)
        case .h1: mainHeading = mainHeading ?? tree.line(node)
        default: break
        }
        readMarks(tree, node)
    }

    private mutating func readMeta(_ tree: MarkupTree, _ node: MarkupTree.Index) {
        guard let content = tree.attribute("content", of: node)?.nonEmpty else { return }
        for key in ["property", "name", "itemprop", "http-equiv"] {
            for name in (tree.attribute(key, of: node) ?? "").lowercased().split(separator: " ") {
                if name == "author" || name == "article:author" || name == "og:article:author" {
                    authors.append(content)
                }
                if meta[String(name)] == nil { meta[String(name)] = CharacterReference.decoded(content) }
            }
        }
    }

    private mutating func readLink(_ tree: MarkupTree, _ node: MarkupTree.Index) {
        guard tree.attribute("rel", of: node)?.lowercased() == "canonical" else { return }
        canonical = canonical ?? tree.attribute("href", of: node)
    }

    private mutating func readMarks(_ tree: MarkupTree, _ node: MarkupTree.Index) {
        guard marked.count < 600, tree.nodes[node].attributeCount > 0 else { return }
        let property = tree.attribute("itemprop", of: node)
        let isLink = tree.attribute("rel", of: node)?.contains("author") ?? false
        let name = (tree.attribute("class", of: node) ?? "") + " " + (tree.attribute("id", of: node) ?? "")
        let address = tree.nodes[node].tag == .a ? tree.attribute("href", of: node)?.lowercased() ?? "" : ""
        let isPerson = [
            "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/staff/", "/autores/", "/profile/",
            "/people/",
        ]
        .contains { address.contains($0) && !address.hasSuffix($0) }
        let mark = Mark(
            node: node, property: property, words: Set(PageWords.words(name.utf8)), isAuthorLink: isLink,
            isAuthorAddress: isPerson)
        if isLink || isPerson || mark.isAuthor || mark.isDate || property.map(Self.isWanted) ?? false {
            marked.append(mark)
        }
    }

    private static func isWanted(_ property: String) -> Bool {
        ["author", "datePublished", "dateCreated", "dateModified"].contains { property.contains($0) }
    }
}
