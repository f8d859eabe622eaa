import CMarkGFM
import Glibc
import ReaderBasics
import ReaderModel

// What stands within a line.
extension MarkdownWriter {
    /// The words of a picture, as a link to it.
    mutating func writePicture(_ node: Node) {
        let words = Self.text(of: node)
        let address = Self.address(node).flatMap { WebAddress.resolved($0, base: base) }
        if let sign = PictureWords.sign(words) { return builder.append(Array(sign.utf8)) }
        let title = cmark_node_get_title(node).map { String(cString: $0) }
        guard let line = PictureWords.line(words.nonEmpty, PictureWords.further(title, beside: words)) else { return }
        if let address { builder.openSpan(.link(address)) }
        builder.append(Array(line.utf8))
        if address != nil { builder.closeSpan() }
    }

    /// Whether a paragraph is a picture and nothing else.
    func isPicture(_ paragraph: Node) -> Bool {
        guard let child = cmark_node_first_child(paragraph) else { return false }
        return cmark_node_get_type(child) == CMARK_NODE_IMAGE && cmark_node_next(child) == nil
    }

    /// - Returns: whether the link is written in full.
    mutating func enterLink(_ node: Node) -> Bool {
        let address = Self.address(node) ?? ""
        if let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
            cmark_node_get_type(child) == CMARK_NODE_TEXT
        {
            let shown = String(decoding: Self.literal(child), as: UTF8.self)
            if address.hasSuffix(shown), let end = WebAddress.bareEnd(shown), end < shown.endIndex {
                let rest = shown[end...]
                builder.openSpan(span(String(address.dropLast(rest.count))))
                builder.append(Array(shown[..<end].utf8))
                builder.closeSpan()
                builder.append(Array(rest.utf8))
                return true
            }
        }
        builder.openSpan(span(address))
        // One without words shows where it leads.
        if cmark_node_first_child(node) == nil { builder.append(Array(address.utf8)) }
        return false
    }

    /// A link that may not be opened is shown as what it is: words.
    private func span(_ address: String) -> Span.Kind {
        WebAddress.resolved(address, base: base).map { .link($0) } ?? .emphasis
    }

    /// A text; at the start of a quotation GitHub's name for an alert is written as a word.
    mutating func writeText(_ node: Node) {
        if !builder.hasText, let kind = alert(node) {
            builder.openSpan(.strong)
            builder.append(Array(kind.utf8))
            builder.closeSpan()
            builder.lineBreak()
            return
        }
        if alertParts > 0 {
            alertParts -= 1
            return
        }
        builder.append(Self.literal(node))
    }

    /// The word for `[!NOTE]` and the like where it is the first line of a quotation; the texts after this one that belong
    /// to it are passed over.
    private mutating func alert(_ node: Node) -> String? {
        guard let paragraph = cmark_node_parent(node), let quotation = cmark_node_parent(paragraph),
            cmark_node_get_type(quotation) == CMARK_NODE_BLOCK_QUOTE, cmark_node_previous(node) == nil
        else { return nil }
        var line = ""
        var parts = 0
        var next: Node? = node
        while let part = next, cmark_node_get_type(part) == CMARK_NODE_TEXT, parts < 8 {
            line += String(decoding: Self.literal(part), as: UTF8.self)
            parts += 1
            next = cmark_node_next(part)
        }
        let kinds = [
            "[!NOTE]": "Note", "[!TIP]": "Tip", "[!IMPORTANT]": "Important", "[!WARNING]": "Warning",
            "[!CAUTION]": "Caution",
        ]
        guard let kind = kinds[line.uppercased()] else { return nil }
        alertParts = parts - 1
        return kind
    }

    /// A tag of raw HTML within a line.
    mutating func readTag(_ node: Node) {
        let tag = Self.literal(node)
        let name = TagStripper.name(of: Array(tag.prefix(40)))
        if let skipped {
            if name == "/\(skipped)" { self.skipped = nil }
            return
        }
        switch name {
        case _ where TagStripper.isHidden(name): skipped = name
        case "br", "/br": builder.lineBreak()
        case "q":
            builder.open(mark: QuotationSigns.marks(language: nil, depth: quotations).open)
            quotations += 1
        case "/q" where quotations > 0:
            quotations -= 1
            builder.close(mark: QuotationSigns.marks(language: nil, depth: quotations).close)
        case "sup", "sub": raise(node, name == "sup" ? .above : .below)
        case "img":
            let words = TagStripper.attribute("alt", of: Array(tag))
            if let line = PictureWords.sign(words) ?? PictureWords.line(words) { builder.append(Array(line.utf8)) }
        default: if !isTag(node, name, tag) { builder.append(tag) }
        }
    }

    /// Whether a tag is one, and not a word in angle brackets (`vector<int>`).
    private func isTag(_ node: Node, _ name: String, _ tag: UnsafeRawBufferPointer) -> Bool {
        var rest: [UInt8] = []
        var next = cmark_node_next(node)
        while let here = next, rest.count < 4_000 {
            if cmark_node_get_type(here) == CMARK_NODE_HTML_INLINE { rest += Array(Self.literal(here)) }
            next = cmark_node_next(here)
        }
        return HTMLElements.isTag(name, tag: Array(tag), before: rest)
    }

    /// Takes the attributes off the end of a heading: `{#id .class}`, as Pandoc and kramdown have them.
    func cutAttributes(_ heading: Node) {
        guard let last = cmark_node_last_child(heading), cmark_node_get_type(last) == CMARK_NODE_TEXT else { return }
        let text = String(decoding: Self.literal(last), as: UTF8.self)
        guard text.hasSuffix("}"), let start = text.lastIndex(of: "{"),
            ["{#", "{.", "{:"].contains(where: text[start...].hasPrefix)
        else { return }
        cmark_node_set_literal(last, text[..<start].trimmedSpaces)
    }

    /// Writes the text between `<sup>` and `</sup>` in signs, where it is nothing but a text, in a link or another tag at
    /// most.
    private mutating func raise(_ node: Node, _ position: RaisedText.Position) {
        let end = position == .above ? "/sup" : "/sub"
        var texts: [Node] = []
        var (isNote, isEnded) = (false, false)
        var next = cmark_node_next(node)
        while let here = next, texts.count < 4, !isEnded {
            switch cmark_node_get_type(here) {
            case CMARK_NODE_TEXT: texts.append(here)
            case CMARK_NODE_LINK:
                isNote = Self.address(here)?.contains("#") ?? false
                guard let inner = cmark_node_first_child(here), cmark_node_get_type(inner) == CMARK_NODE_TEXT,
                    cmark_node_next(inner) == nil
                else { return }
                texts.append(inner)
            case CMARK_NODE_HTML_INLINE:
                let tag = Array(Self.literal(here).prefix(400))
                let name = TagStripper.name(of: tag)
                isEnded = name == end
                if name == "a" { isNote = TagStripper.attribute("href", of: tag)?.contains("#") ?? false }
            default: return
            }
            next = cmark_node_next(here)
        }
        guard isEnded, texts.count == 1 else { return }
        let text = String(decoding: Self.literal(texts[0]), as: UTF8.self)
        cmark_node_set_literal(texts[0], RaisedText.text(text, position, after: builder.lineEnd, isNote: isNote))
    }

    private static func address(_ node: Node) -> String? {
        cmark_node_get_url(node).map { String(cString: $0) }?.nonEmpty
    }

    /// Every text inside a node, as one line.
    private static func text(of node: Node) -> String {
        guard let iterator = cmark_iter_new(node) else { return "" }
        defer { cmark_iter_free(iterator) }
        var bytes: [UInt8] = []
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE, let inner = cmark_iter_get_node(iterator) {
            switch cmark_node_get_type(inner) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes += Array(literal(inner))
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(.space)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self).onOneLine
    }
}
