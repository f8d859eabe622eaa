import CMarkGFM
import Glibc
import ReaderBasics
import ReaderModel

/// Markdown as GitHub reads it: CommonMark with tables, strikethrough and bare links.
enum Markdown {
    static func article(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let matter = FrontMatter(bytes)
        var writer = MarkdownWriter(base: source.url)
        guard withTree(of: bytes[matter.length...], { writer.write($0) }) != nil else {
            throw .unreadable(name: source.name, reason: "memory ran out")
        }
        let content = writer.finish()
        let article = Article(
            id: source.id(), title: matter["title"] ?? content.title, byline: matter["author"] ?? matter["authors"],
            url: (matter["url"] ?? matter["link"]).flatMap { WebAddress.resolved($0, base: source.url) } ?? source.url,
            published: (matter["date"] ?? matter["published"]).flatMap { DateParser.timestamp($0) }.map {
                PublicationDate($0.day, basis: .metadata)
            },
            modified: (matter["updated"] ?? matter["lastmod"] ?? matter["modified"])
                .flatMap { DateParser.timestamp($0)?.day },
            language: matter["lang"] ?? matter["language"], text: content.text, blocks: content.blocks,
            spans: content.spans)
        return Imported(articles: [article])
    }

    private static func withTree<Result>(
        of bytes: ArraySlice<UInt8>, _ body: (OpaquePointer) -> Result
    ) -> Result? {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        defer { cmark_node_free(root) }
        return body(root)
    }
}

/// Walks a Markdown tree and writes it as blocks.
struct MarkdownWriter {
    private typealias Node = OpaquePointer

    private let base: String?
    private var builder = ArticleBuilder()
    private var quoteDepth = 0
    /// The next number of each list around here; nil for bullets.
    private var lists: [Int?] = []
    /// The marker of an item that has no text yet.
    private var marker: String?
    /// Inside a picture, whose text describes what is not shown.
    private var pictures = 0
    /// The raw HTML element whose content is no text, such as `script`.
    private var skipped: String?
    private var firstHeading: Int?

    init(base: String?) {
        self.base = base
    }

    mutating func write(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
    }

    /// The title is a first heading of level 1.
    mutating func finish() -> (title: String?, text: Text, blocks: [Block], spans: [Span]) {
        builder.close()
        var title: String?
        if let first = builder.blocks.first, first.kind == .heading(1) {
            title = String(decoding: builder.text[first.range], as: UTF8.self)
            builder.makeFirstBlockTitle()
        }
        let (text, blocks, spans) = builder.finish()
        return (title, text, blocks, spans)
    }

    private mutating func enter(_ node: Node) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: quoteDepth += 1
        case CMARK_NODE_LIST:
            lists.append(
                cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_ITEM: marker = nextMarker()
        case CMARK_NODE_PARAGRAPH: openBlock(.paragraph)
        case CMARK_NODE_HEADING: openBlock(.heading(Int(cmark_node_get_heading_level(node))))
        case CMARK_NODE_THEMATIC_BREAK: builder.rule(listDepth: lists.count, quoteDepth: quoteDepth)
        case CMARK_NODE_CODE_BLOCK: writeCode(node)
        case CMARK_NODE_HTML_BLOCK: writeMarkup(node)
        case CMARK_NODE_TEXT: if pictures == 0, skipped == nil { builder.append(Self.literal(node)) }
        case CMARK_NODE_CODE:
            builder.openSpan(.code)
            if pictures == 0 { builder.append(Self.literal(node)) }
            builder.closeSpan()
        case CMARK_NODE_SOFTBREAK: builder.append([.space])
        case CMARK_NODE_LINEBREAK: builder.lineBreak()
        case CMARK_NODE_HTML_INLINE: readTag(Self.literal(node))
        case CMARK_NODE_EMPH: builder.openSpan(.emphasis)
        case CMARK_NODE_STRONG: builder.openSpan(.strong)
        case CMARK_NODE_LINK: builder.openSpan(link(node))
        case CMARK_NODE_IMAGE: pictures += 1
        default: enterExtension(node)
        }
    }

    private mutating func leave(_ node: Node) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE:
            builder.close()
            quoteDepth -= 1
        case CMARK_NODE_LIST: _ = lists.popLast()
        case CMARK_NODE_ITEM:
            builder.close()
            marker = nil
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: builder.close()
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: builder.closeSpan()
        case CMARK_NODE_IMAGE: pictures -= 1
        case _ where Self.typeName(node) == "strikethrough": builder.closeSpan()
        default: break
        }
    }

    /// Tables and strokes, whose types are known by name.
    private mutating func enterExtension(_ node: Node) {
        switch Self.typeName(node) {
        case "table_row", "table_header": builder.open(.row, listDepth: lists.count, quoteDepth: quoteDepth)
        case "strikethrough": builder.openSpan(.struck)
        case "table_cell": if cmark_node_previous(node) != nil { builder.tab() }
        default: break
        }
    }

    private mutating func openBlock(_ kind: Block.Kind) {
        let shown: Block.Kind
        if kind == .paragraph, let marker {
            shown = .item(marker: marker)
        } else {
            shown = kind
        }
        marker = nil
        builder.open(shown, listDepth: lists.count, quoteDepth: quoteDepth)
    }

    private mutating func nextMarker() -> String {
        guard let last = lists.last, let number = last else { return "•" }
        lists[lists.count - 1] = number + 1
        return "\(number)."
    }

    private mutating func writeCode(_ node: Node) {
        openBlock(.code)
        builder.append(verbatim: Self.literal(node))
        builder.trimLineBreaks()
        builder.close()
    }

    /// A block of raw HTML keeps its text and loses its tags.
    private mutating func writeMarkup(_ node: Node) {
        openBlock(.paragraph)
        builder.append(TagStripper.text(of: Array(Self.literal(node))))
        builder.close()
    }

    private mutating func readTag(_ tag: UnsafeRawBufferPointer) {
        let name = TagStripper.name(of: Array(tag.prefix(20)))
        if let skipped {
            if name == "/\(skipped)" { self.skipped = nil }
        } else if TagStripper.isHidden(name) {
            skipped = name
        } else if name == "br" {
            builder.lineBreak()
        }
    }

    private func link(_ node: Node) -> Span.Kind {
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        // A link that may not be opened is shown as what it is: words.
        return WebAddress.resolved(address, base: base).map { .link($0) } ?? .emphasis
    }

    private static func literal(_ node: Node) -> UnsafeRawBufferPointer {
        guard let text = cmark_node_get_literal(node) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(UnsafeBufferPointer(start: text, count: strlen(text)))
    }

    private static func typeName(_ node: Node) -> String {
        cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }
}
