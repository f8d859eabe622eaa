import CMarkGFM
import Glibc
import ReaderBasics
import ReaderModel

/// Walks a Markdown tree and writes it as blocks.
struct MarkdownWriter {
    typealias Node = OpaquePointer

    let base: String?
    private let limits: ImportLimits
    var builder = ArticleBuilder()
    private var quoteDepth = 0
    /// The next number of each list around here; nil for bullets.
    private var lists: [Int?] = []
    /// The marker of an item that has no text yet.
    private var marker: String?
    /// The raw HTML element whose content is no text, such as `script`.
    var skipped: String?
    /// Elements `q` of raw HTML around here.
    var quotations = 0
    /// Texts that belong to the mark of an alert and are passed over.
    var alertParts = 0
    /// The part of a list of definitions around here, and whether no block of it is open yet.
    private var definitionPart = DefinitionLists.Mark.end
    private var startsPart = false
    /// What opens a note that has no text yet.
    private var note: String?
    private var notes = 0

    init(base: String?, limits: ImportLimits) {
        self.base = base
        self.limits = limits
    }

    mutating func write(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if event == CMARK_EVENT_EXIT {
                leave(node)
            } else if enter(node) {
                // Said in full: what is inside is passed over.
                cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
            }
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

    /// - Returns: whether all of a node that holds others is written.
    private mutating func enter(_ node: Node) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: quoteDepth += 1
        case CMARK_NODE_LIST:
            lists.append(
                cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_ITEM: marker = nextMarker()
        case CMARK_NODE_PARAGRAPH: openBlock(isPicture(node) ? .picture : .paragraph)
        case CMARK_NODE_HEADING:
            cutAttributes(node)
            openBlock(.heading(Int(cmark_node_get_heading_level(node))))
        case CMARK_NODE_THEMATIC_BREAK: builder.rule(listDepth: lists.count, quoteDepth: quoteDepth)
        case CMARK_NODE_CODE_BLOCK: writeCode(node)
        case CMARK_NODE_HTML_BLOCK: writeMarkup(node)
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            // They come in the order of their numbers.
            notes += 1
            note = "[\(notes)] "
        case CMARK_NODE_EMPH: builder.openSpan(.emphasis)
        case CMARK_NODE_STRONG: builder.openSpan(.strong)
        case CMARK_NODE_LINK: return enterLink(node)
        case CMARK_NODE_IMAGE:
            writePicture(node)
            return true
        default: enterLeaf(node)
        }
        return false
    }

    private mutating func enterLeaf(_ node: Node) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: if skipped == nil { writeText(node) }
        case CMARK_NODE_CODE:
            builder.openSpan(.code)
            builder.append(Self.literal(node))
            builder.closeSpan()
        case CMARK_NODE_SOFTBREAK: builder.append([.space])
        case CMARK_NODE_LINEBREAK: builder.lineBreak()
        case CMARK_NODE_HTML_INLINE: readTag(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: builder.append(Array("[\(Self.label(node))]".utf8))
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
            // A line that is nothing but a number and a full stop is such an item.
            if let number = marker, number != "•", cmark_node_first_child(node) == nil {
                openBlock(.paragraph)
                builder.append(Array(number.utf8))
            }
            builder.close()
            marker = nil
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            if definitionPart == .term { builder.closeSpan() }
            builder.close()
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: builder.closeSpan()
        case _ where Self.typeName(node) == "strikethrough" || Self.isHead(node): builder.closeSpan()
        default: break
        }
    }

    /// Tables and strokes, whose types are known by name.
    private mutating func enterExtension(_ node: Node) {
        switch Self.typeName(node) {
        case "table": builder.startTable()
        case "table_row", "table_header": builder.open(.row, listDepth: lists.count, quoteDepth: quoteDepth)
        case "strikethrough": builder.openSpan(.struck)
        case "table_cell":
            if cmark_node_previous(node) != nil { builder.tab() }
            if Self.isHead(node) { builder.openSpan(.strong) }
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
        let isDefinition = definitionPart == .definition
        builder.open(
            shown, listDepth: lists.count + (isDefinition ? 1 : 0), quoteDepth: quoteDepth,
            isContinuation: isDefinition && startsPart)
        startsPart = false
        if definitionPart == .term { builder.openSpan(.strong) }
        if let note { builder.append(Array(note.utf8)) }
        note = nil
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

    /// A block of raw HTML is read as a page is.
    private mutating func writeMarkup(_ node: Node) {
        if let mark = DefinitionLists.Mark.allCases.first(where: { Self.literal(node).starts(with: $0.rawValue.utf8) })
        {
            (definitionPart, startsPart) = (mark, true)
            return
        }
        let content = FeedText.content(html: Array(Self.literal(node)), base: base, limits: limits)
        builder.add(content, listDepth: lists.count, quoteDepth: quoteDepth)
    }

    static func literal(_ node: Node) -> UnsafeRawBufferPointer {
        guard let text = cmark_node_get_literal(node) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(UnsafeBufferPointer(start: text, count: strlen(text)))
    }

    private static func label(_ node: Node) -> String {
        String(decoding: literal(node), as: UTF8.self)
    }

    /// Whether a node is a cell of the row that names the columns.
    private static func isHead(_ node: Node) -> Bool {
        typeName(node) == "table_cell" && cmark_node_parent(node).map { typeName($0) == "table_header" } ?? false
    }

    private static func typeName(_ node: Node) -> String {
        cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }
}
