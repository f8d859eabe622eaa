import ReaderBasics

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
    /// What links of the page are relative to.
    private(set) var base: String?
    /// What the page says it is about: often the lead of its article.
    private(set) var descriptions: [String]
    /// The heading that is the title.
    private(set) var heading: MarkupTree.Index?

    init(_ tree: MarkupTree, names: [NameSigns], address: String?) {
        let signs = PageSigns(tree, names)
        let data = LinkedData(signs.scripts)
        url =
            [signs.canonical, signs.meta["og:url"], data.url].compactMap(\.self)
            .compactMap { WebAddress.resolved($0, base: address ?? signs.base) }.first ?? address
        site = PageTitle.site(signs, data, url: url)
        (title, heading) = PageTitle.title(signs, data, site: site)
        title = title.map { CharacterReference.decodedAgain($0.shownLine) }
        descriptions =
            ["description", "og:description", "twitter:description"].compactMap { signs.meta[$0] }
            + [data.description].compactMap(\.self)
        byline = PageByline.byline(tree, signs, data, site: site)
        language =
            signs.language ?? signs.meta["og:locale"]?.replacing("_", with: "-") ?? data.language
            ?? signs.meta["content-language"]
        let dates = PageDates(tree, signs, data, language: language, url: url)
        published = dates.published
        modified = dates.modified
        // A page may hold its text in an attribute (HTML standard, 5.2.4).
        body = data.body ?? signs.meta["articlebody"]
        base = signs.base.flatMap { WebAddress.resolved($0, base: url ?? address) } ?? url
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
    /// What the elements' names say of them.
    let names: [NameSigns]
    /// Authors by the other names that systems give them.
    private(set) var statedAuthors: [String] = []
    /// Headings of level 1 and 2 that do not lead to the site's front page.
    private(set) var headings: [Heading] = []
    /// Elements whose attributes speak of an author or a date.
    private(set) var marked: [Mark] = []

    struct Heading {
        var node: MarkupTree.Index
        var level: Int
        var text: String
        /// It is the name of an entry by the class that microformats give it.
        var isEntryName: Bool
    }

    /// The name of an entry that stands in no heading.
    private(set) var entryName: String?
    /// How many elements were asked for it.
    private var namesAsked = 0

    /// What an element's attributes say of it.
    struct Mark {
        var node: MarkupTree.Index
        /// `itemprop` or RDFa's `property`.
        var property: String?
        /// What `class` and `id` say.
        var names: NameSigns
        var isAuthorLink: Bool
        /// A link to a page about a person who writes.
        var isAuthorAddress: Bool

        var isAuthor: Bool { names.contains(.author) }
        var isDate: Bool { names.contains(.date) }
    }

    init(_ tree: MarkupTree, _ names: [NameSigns]) {
        self.names = names
        for node in 0..<tree.count where !tree.nodes[node].isText {
            read(tree, node)
        }
        for key in [
            "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "cxenseparse:author",
            "citation_author",
        ] {
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
        case .h1, .h2: readHeading(tree, node)
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

    private mutating func readHeading(_ tree: MarkupTree, _ node: MarkupTree.Index) {
        guard headings.count < 60, let text = tree.headingLine(node), text.utf8.count < 600 else { return }
        let leadsHome = (node..<tree.end(node)).contains { index in
            tree.nodes[index].tag == .a && Self.isFrontPage(tree.attribute("href", of: index) ?? "")
        }
        guard !leadsHome else { return }
        let level = tree.nodes[node].tag == .h1 ? 1 : 2
        headings.append(Heading(node: node, level: level, text: text, isEntryName: isEntryName(tree, node)))
    }

    /// `p-name` of an `h-entry`, and not that of a person, a list or another entry (microformats.org/wiki/h-entry).
    private func isEntryName(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        guard names[node].contains(.name), Self.hasClass("p-name", tree, node) else { return false }
        var place = tree.parent(node)
        while let here = place {
            if Self.hasClass("h-entry", tree, here) { return true }
            if ["h-card", "h-feed", "h-cite", "h-event"].contains(where: { Self.hasClass($0, tree, here) }) {
                return false
            }
            place = tree.parent(here)
        }
        return false
    }

    private static func hasClass(_ name: String, _ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        guard tree.nodes[node].attributeCount > 0, let names = tree.attribute("class", of: node) else { return false }
        return names.split(whereSeparator: \.isWhitespace).contains { $0 == name }
    }

    /// `/`, `https://example.org` and `https://example.org/`.
    private static func isFrontPage(_ address: String) -> Bool {
        if address == "/" { return true }
        guard let scheme = WebAddress.scheme(address), scheme.hasPrefix("http") else { return false }
        let rest = address.dropFirst(scheme.utf8.count + 3)
        return rest.firstIndex(of: "/").map { rest.index(after: $0) == rest.endIndex } ?? true
    }

    private mutating func readMarks(_ tree: MarkupTree, _ node: MarkupTree.Index) {
        if entryName == nil, namesAsked < 600, names[node].contains(.name), tree.nodes[node].tag.headingLevel == nil {
            namesAsked += 1
            if isEntryName(tree, node) { entryName = tree.line(node).flatMap { $0.utf8.count < 300 ? $0 : nil } }
        }
        guard marked.count < 600, tree.nodes[node].attributeCount > 0 else { return }
        let property = tree.attribute("itemprop", of: node)
        let relation = tree.attribute("rel", of: node)
        let isLink = relation.map { ByteSearch.contains($0.utf8, "author") } ?? false
        let isPerson =
            tree.nodes[node].tag == .a && tree.attribute("href", of: node).map { Self.isPerson($0.utf8) } ?? false
            // What leads to other sites says who is written about.
            && !(relation.map { ByteSearch.contains($0.utf8, "nofollow") } ?? false)
        let mark = Mark(
            node: node, property: property, names: names[node], isAuthorLink: isLink,
            isAuthorAddress: isPerson)
        if isLink || isPerson || mark.isAuthor || mark.isDate || property.map(Self.isWanted) ?? false {
            marked.append(mark)
        }
    }

    private static func isWanted(_ property: String) -> Bool {
        ByteSearch.contains(property.utf8, "author") || ByteSearch.contains(property.utf8, "datePublished")
            || ByteSearch.contains(property.utf8, "dateCreated") || ByteSearch.contains(property.utf8, "dateModified")
    }

    /// Whether an address has a part that pages about people who write have, and goes on after it.
    private static func isPerson(_ address: some Sequence<UInt8>) -> Bool {
        var hash: WordHash?
        var wasPerson = false
        for byte in address {
            if wasPerson { return true }
            if byte == .solidus {
                wasPerson = hash.map { personParts.contains($0.value) } ?? false
                hash = WordHash()
            } else {
                hash?.add(byte.isCapitalLetter ? byte | 0x20 : byte)
            }
        }
        return false
    }

    private static let personParts: Set<UInt64> = Set(
        ["author", "authors", "autor", "autoren", "auteur", "staff", "autores", "profile", "people"]
            .map { WordHash($0.utf8).value })
}
