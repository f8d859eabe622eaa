import ReaderBasics
import ReaderModel

/// The texts of a feed's elements, which may be plain, escaped HTML, or XHTML.
struct FeedText {
    let tree: MarkupTree
    let source: ImportSource

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
        children(node, preferring: names).lazy.compactMap { DateParser.timestamp(tree.text($0)) }.first
    }

    /// The children of these names, those of the first name first.
    private func children(_ node: MarkupTree.Index, preferring names: [String]) -> [MarkupTree.Index] {
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
        if let line = TextHeader.oneLine(plain(node)).nonEmpty { return line }
        // A title that is only a picture says so.
        let raw = decoded(node)
        let name = TagStripper.name(of: Array(raw.drop { $0 <= .space }.prefix(20)))
        return raw.contains(.lessThanSign) && !name.isEmpty ? "<\(name)>" : nil
    }

    private func plain(_ node: MarkupTree.Index) -> String {
        if tree.hasElements(node) { return tree.lineOf(node) ?? "" }
        let type = tree.attribute("type", of: node)?.lowercased()
        let raw = decoded(node)
        let isPlain = type == "text" || type == "text/plain" && !raw.contains(.lessThanSign)
        return String(decoding: isPlain ? raw : TagStripper.text(of: raw), as: UTF8.self)
    }

    private func decoded(_ node: MarkupTree.Index) -> [UInt8] {
        let text = tree.textBytes(node)
        // RFC 4287, 4.1.3.3: content of any other type than text and XML is Base64.
        guard let type = tree.attribute("type", of: node)?.lowercased() else {
            return tree.attribute("mode", of: node) == "base64" ? Base64.decoded(text) : text
        }
        let isOther = type.contains("/") && !type.hasPrefix("text/") && !type.contains("xml") && !type.contains("html")
        let isBase64 = tree.attribute("mode", of: node) == "base64" || isOther
        return isBase64 ? Base64.decoded(text) : text
    }

    /// The content of an element as blocks.
    func content(_ node: MarkupTree.Index) -> WebPage.Content {
        let hasElements = tree.hasElements(node)
        let base = base(of: node)
        if hasElements {
            // XHTML in place: the parts of the feed's own tree.
            var writer = PageWriter(PageMeasure(tree.htmlPart(node), care: .whole), root: 0, base: base)
            return writer.write()
        }
        let type = tree.attribute("type", of: node)?.lowercased()
        let text = decoded(node)
        if type == "text" || type == "text/plain" && !text.contains(.lessThanSign) {
            return PlainContent.content(String(decoding: text, as: UTF8.self))
        }
        return FeedText.content(html: text, base: base, limits: source.limits)
    }

    /// HTML out of a feed, all of which is content.
    static func content(html: String, base: String?, limits: ImportLimits) -> WebPage.Content {
        content(html: Array(html.utf8), base: base, limits: limits)
    }

    /// - Parameter html: UTF-8.
    static func content(html: [UInt8], base: String?, limits: ImportLimits) -> WebPage.Content {
        guard hasTag(html) else {
            return PlainContent.content(String(decoding: CharacterReference.decoded(html), as: UTF8.self))
        }
        let tree = HTMLParser.tree(of: html, limits: limits)
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

    /// The address that relative links in an element are relative to: every `xml:base` around it, or the document's.
    func base(of node: MarkupTree.Index) -> String? {
        var bases: [String] = []
        var place: MarkupTree.Index? = node
        while let here = place {
            if let base = tree.attribute("xml:base", of: here) { bases.append(base) }
            place = tree.parent(here)
        }
        return bases.reversed().reduce(source.url) { WebAddress.resolved($1, base: $0) ?? $0 }
    }

    func address(_ text: String?, at node: MarkupTree.Index) -> String? {
        guard let text = text?.nonEmpty else { return nil }
        let base = base(of: node)
        // Without a base a relative address stays what it is: it can be shown, and not be opened.
        return WebAddress.resolved(text, base: base) ?? (WebAddress.scheme(text) == nil && base == nil ? text : nil)
    }
}
