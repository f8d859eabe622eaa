import ReaderBasics
import ReaderModel

/// The texts of a feed's elements, which may be plain, escaped HTML, or XHTML.
struct FeedText {
    let tree: MarkupTree
    let source: ImportSource
    /// How its dates of three numbers are read.
    let dayOrder: DayOrder
    /// Whether any element is of the vocabularies for recordings.
    let hasRecordings: Bool
    /// Where the feed lies: where it was read from, else what Atom's feed says of itself, or its page.
    private let place: String?

    init(tree: MarkupTree, source: ImportSource) {
        self.tree = tree
        self.source = source
        hasRecordings = tree.names.contains { $0.hasPrefix("podcast:") || $0.hasPrefix("psc:") }
        place = source.url ?? Self.statedPlace(tree)
        dayOrder = DayOrder(of: Self.dates(tree), language: Self.language(tree))
    }

    /// The whole address that a feed of Atom gives for itself (RFC 4287, 4.2.7.2), else for its page.
    private static func statedPlace(_ tree: MarkupTree) -> String? {
        var page: String?
        for node in tree.nodes.indices.prefix(400) where !tree.nodes[node].isText {
            let name = tree.name(node)
            if name == "atom:entry" || name == "item" || name == "channel" { break }
            guard name == "atom:link", let address = tree.attribute("href", of: node), WebAddress.isWeb(address) else {
                continue
            }
            let relation = tree.attribute("rel", of: node)?.lowercased() ?? "alternate"
            if relation == "self" { return address }
            if relation == "alternate" { page = page ?? address }
        }
        return page
    }

    /// Elements whose text is a date.
    private static let dateNames: Set<String> = [
        "pubdate", "dc:date", "lastbuilddate", "published", "updated", "issued", "modified", "created", "date",
        "atom:published", "atom:updated", "dcterms:issued", "dcterms:modified", "dcterms:created", "expirationdate",
    ]

    private static func dates(_ tree: MarkupTree) -> [String] {
        let isDate = tree.names.map(dateNames.contains)
        return tree.nodes.indices.lazy.filter { index in
            let name = Int(tree.nodes[index].name)
            return !tree.nodes[index].isText && isDate.indices.contains(name) && isDate[name]
        }.map { tree.text($0) }
    }

    private static func language(_ tree: MarkupTree) -> String? {
        for node in tree.nodes.indices.prefix(200) where !tree.nodes[node].isText {
            if let language = tree.attribute("xml:lang", of: node)?.nonEmpty { return language }
            if ["language", "dc:language"].contains(tree.name(node)) { return tree.text(node).nonEmpty }
        }
        return nil
    }

    /// The first child of any of these names, the names in order of preference.
    func child(_ node: MarkupTree.Index, _ names: String...) -> MarkupTree.Index? {
        children(node, preferring: names).first
    }

    /// The children of these names, in the order of the document.
    func children(_ node: MarkupTree.Index, _ names: String...) -> [MarkupTree.Index] {
        var found: [MarkupTree.Index] = []
        tree.eachChild(node) { if names.contains(tree.name($0)) { found.append($0) } }
        return found
    }

    /// The text of the first child of these names that has any.
    func value(_ node: MarkupTree.Index, _ names: String...) -> String? {
        children(node, preferring: names).lazy.compactMap { tree.text($0).nonEmpty }.first
    }

    func date(_ node: MarkupTree.Index, _ names: String...) -> Timestamp? {
        children(node, preferring: names).lazy.compactMap {
            DateParser.timestamp(tree.text($0), dayFirst: dayOrder.isDayFirst)
        }.first
    }

    /// The children of these names, those of the first name first.
    func children(_ node: MarkupTree.Index, preferring names: [String]) -> [MarkupTree.Index] {
        var found: [(rank: Int, child: MarkupTree.Index)] = []
        tree.eachChild(node) { child in
            if let rank = names.firstIndex(of: tree.name(child)) { found.append((rank, child)) }
        }
        if found.count > 1 { found.sort { $0 < $1 } }
        return found.map(\.child)
    }

    /// What an element shows, as one line: tags are taken out and references decoded.
    func line(_ node: MarkupTree.Index?) -> String? {
        guard let node else { return nil }
        if let line = plain(node).shownLine.nonEmpty { return line }
        // A title that is only a picture says so.
        let raw = decoded(node)
        let name = TagStripper.name(of: Array(raw.drop { $0 <= .space }.prefix(20)))
        return raw.contains(.lessThanSign) && name.utf8.first?.isASCIILetter ?? false ? "<\(name)>" : nil
    }

    private func plain(_ node: MarkupTree.Index) -> String {
        if tree.hasElements(node) { return content(node).text.string }
        let raw = decoded(node)
        return String(decoding: form(of: node, raw) == .plain ? raw : TagStripper.text(of: raw), as: UTF8.self)
    }

    /// What the characters of an element are.
    private enum Form {
        case plain, markup, base64
    }

    /// RFC 4287, 3.1 and 4.1.3: a text of Atom without a type is plain; one of a media type that is neither text nor XML
    /// is Base64, where it can be.
    private func form(of node: MarkupTree.Index, _ text: [UInt8]) -> Form {
        let name = tree.name(node)
        if isInBase64(node) { return .base64 }
        guard let type = tree.attribute("type", of: node)?.lowercased().nonEmpty else {
            return name.hasPrefix("atom:") && !Self.isMistaken(text) ? .plain : .markup
        }
        if type == "text" || type == "text/plain" && !Self.isMistaken(text) { return .plain }
        if type.contains("html") || type.contains("xml") { return .markup }
        if type.hasPrefix("text/") { return text.contains(.lessThanSign) ? .markup : .plain }
        return type.contains("/") && Self.isText(inBase64: text) ? .base64 : .markup
    }

    /// Whether an element holds a file that is no text, as characters (RFC 4287, 4.1.3.3).
    private func isPacked(_ node: MarkupTree.Index, _ text: [UInt8]) -> Bool {
        guard tree.nodes[node].attributeCount > 0, let type = tree.attribute("type", of: node)?.lowercased() else {
            return false
        }
        let isFile = ["image/", "audio/", "video/", "application/octet-stream", "application/pdf"].contains(
            where: type.hasPrefix)
        return isFile && Base64.isEncoded(text[...].drop { $0 <= .space }.filter { $0 > .space }[...])
    }

    /// Whether an element says so (Atom 0.3, NewsML-G2, and NewsML 1 in the element around it).
    private func isInBase64(_ node: MarkupTree.Index) -> Bool {
        guard tree.nodes[node].attributeCount > 0 || tree.name(node) == "datacontent" else { return false }
        let said = [
            tree.attribute("mode", of: node), tree.attribute("encoding", of: node),
            tree.parent(node).flatMap { tree.attribute("notation", of: $0) },
        ]
        return said.contains { $0?.lowercased().hasSuffix("base64") ?? false }
    }

    /// Whether characters are a text in Base64, and not a word of letters that could be: what they stand for is text.
    private static func isText(inBase64 text: [UInt8]) -> Bool {
        let start = text.drop { $0 <= .space }
        let signs = start.dropLast(start.reversed().prefix { $0 <= .space }.count)
        guard Base64.isEncoded(signs) else { return false }
        let decoded = Base64.decoded(signs)
        return String(validating: decoded, as: UTF8.self) != nil
            && decoded.allSatisfy { $0 >= .space || [.tab, .lineFeed, .carriageReturn].contains($0) }
    }

    /// Whether a text that should be plain is a page all the same: it has tags that no sentence speaks of.
    private static func isMistaken(_ text: [UInt8]) -> Bool {
        guard text.contains(.lessThanSign) else { return false }
        let lower = ByteSearch.lowercased(text)
        return ["</p>", "<p>", "<br", "<div", "</a>", "<img ", "</li>", "</blockquote>"].contains {
            ByteSearch.contains(lower, Array($0.utf8))
        }
    }

    private func decoded(_ node: MarkupTree.Index) -> [UInt8] {
        let text = tree.textBytes(node)
        return form(of: node, text) == .base64 ? Base64.decoded(text) : text
    }

    /// The content of an element as blocks.
    ///
    /// - Parameter entry: the address of the entry, which its relative links are relative to where no `xml:base` is said.
    func content(_ node: MarkupTree.Index, entry: String? = nil) -> WebPage.Content {
        let base = base(of: node, entry: entry)
        if tree.hasElements(node) {
            // XHTML in place: the parts of the feed's own tree.
            var writer = PageWriter(PageMeasure(tree.htmlPart(node), care: .whole), root: 0, base: base)
            return writer.write()
        }
        let text = decoded(node)
        if isPacked(node, text) { return ("", [], []) }
        if form(of: node, text) == .plain { return PlainContent.content(String(decoding: text, as: UTF8.self)) }
        return FeedText.content(html: text, base: base, limits: source.limits)
    }

    /// HTML out of a feed, all of which is content.
    static func content(html: String, base: String?, limits: ImportLimits) -> WebPage.Content {
        content(html: Array(html.utf8), base: base, limits: limits)
    }

    /// - Parameter html: UTF-8.
    static func content(html: [UInt8], base: String?, limits: ImportLimits) -> WebPage.Content {
        guard hasTag(html) else {
            return PlainContent.content(
                String(decoding: CharacterReference.decoded(html, isMarkup: true), as: UTF8.self))
        }
        let tree = HTMLParser.tree(of: html, limits: limits, isScrap: true)
        guard tree.count > 0 else { return ("", [], []) }
        var writer = PageWriter(PageMeasure(tree, care: .whole), root: 0, base: base)
        return writer.write()
    }

    /// Whether some `<` begins a tag, and is not just a sign.
    private static func hasTag(_ html: [UInt8]) -> Bool {
        var before: UInt32 = 0
        for byte in html {
            let isAfter = before & 0xFF == .lessThanSign
            if isAfter, byte == UInt8(ascii: "/") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) {
                return true
            }
            before = before << 8 | UInt32(byte)
            if before == 0x3C21_2D2D { return true }  // <!--
        }
        return false
    }

    /// The address that relative links in an element are relative to: every `xml:base` around it, or the entry's, or the
    /// document's.
    func base(of node: MarkupTree.Index, entry: String? = nil) -> String? {
        var bases: [String] = []
        var place: MarkupTree.Index? = node
        while let here = place {
            if let base = tree.attribute("xml:base", of: here) { bases.append(base) }
            place = tree.parent(here)
        }
        let start = bases.isEmpty ? entry.flatMap { WebAddress.resolved($0, base: self.place) } : nil
        return bases.reversed().reduce(start ?? self.place) { WebAddress.resolved($1, base: $0) ?? $0 }
    }

    func address(_ text: String?, at node: MarkupTree.Index) -> String? {
        guard var text = text?.nonEmpty else { return nil }
        // What was escaped twice, and what is missing its scheme.
        if text.contains("&amp;") { text = text.replacing("&amp;", with: "&") }
        if text.hasPrefix("www.") { text = "https://\(text)" }
        let base = base(of: node)
        // Without a base a relative address stays what it is: it can be shown, and not be opened.
        return WebAddress.resolved(text, base: base) ?? (WebAddress.scheme(text) == nil && base == nil ? text : nil)
    }
}
