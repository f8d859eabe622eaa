import ReaderBasics
import ReaderModel

/// Writes the content of an element as blocks: paragraphs, headings, lists, tables, quotations, code, links, emphasis.
struct PageWriter {
    private let measure: PageMeasure
    private let tree: MarkupTree
    private let base: String?
    private let root: MarkupTree.Index
    private var builder = ArticleBuilder()
    /// What ends where: the innermost last.
    private var closings: [(end: Int, action: Closing)] = []
    private var quoteDepth = 0
    /// The next number of each list around here; nil for bullets.
    private var lists: [Int?] = []
    private var marker: String?
    private var rowEnd = 0
    private var codeEnd = 0
    /// The kind of block that the next text opens.
    private var kind = Block.Kind.paragraph

    private enum Closing {
        case block, list, quote, span, item
    }

    init(_ measure: PageMeasure, root: MarkupTree.Index, base: String?) {
        self.measure = measure
        tree = measure.tree
        self.root = root
        self.base = base
    }

    /// - Parameter lead: a block that stands elsewhere and comes first.
    mutating func write(lead: MarkupTree.Index? = nil) -> (text: Text, blocks: [Block], spans: [Span]) {
        if let lead { writeLead(lead) }
        var node = root
        let end = tree.end(root)
        while node < end {
            close(upTo: node)
            if measure.isDropped[node] || isFurniture(node) {
                node = tree.end(node)
            } else {
                enter(node)
                node += 1
            }
        }
        close(upTo: end)
        builder.close()
        if measure.care == .whole { return builder.finish() }
        builder.removeLast { block, spans in
            switch block.kind {
            case .heading, .rule: true
            case .paragraph:
                block.range.count < 60 && spans.last?.range == block.range && spans.last?.kind.isLink ?? false
            default: false
            }
        }
        return builder.finish()
    }

    private mutating func writeLead(_ lead: MarkupTree.Index) {
        for node in lead + 1..<tree.end(lead) {
            close(upTo: node)
            if tree.nodes[node].isText {
                writeText(node)
            } else {
                enterInline(node, tree.nodes[node].tag, tree.end(node))
            }
        }
        close(upTo: tree.end(lead))
        builder.close()
    }

    private mutating func close(upTo node: Int) {
        while let last = closings.last, last.end <= node {
            closings.removeLast()
            switch last.action {
            case .block:
                builder.close()
                kind = .paragraph
            case .list: _ = lists.popLast()
            case .quote:
                builder.close()
                quoteDepth -= 1
            case .item:
                builder.close()
                marker = nil
            case .span: builder.closeSpan()
            }
        }
    }

    private mutating func enter(_ node: MarkupTree.Index) {
        if tree.nodes[node].isText { return writeText(node) }
        let tag = tree.nodes[node].tag
        let end = tree.end(node)
        if end <= rowEnd { return enterRow(node, tag) }
        switch tag {
        case .br: builder.isOpen ? breakLine(node) : ()
        case .hr: builder.rule(listDepth: lists.count, quoteDepth: quoteDepth)
        case .ul, .ol:
            builder.close()
            lists.append(tag == .ol ? Int(tree.attribute("start", of: node) ?? "") ?? 1 : nil)
            closings.append((end, .list))
        case .li: enterItem(end)
        case .blockquote:
            builder.close()
            quoteDepth = min(quoteDepth + 1, 20)
            closings.append((end, .quote))
        case .pre:
            openBlock(.code, end)
            codeEnd = end
        case .tr where isDataRow(node):
            openBlock(.row, end)
            rowEnd = end
        default:
            if let level = tag.headingLevel {
                openBlock(.heading(level), end)
            } else if tag.isBlock {
                openBlock(.paragraph, end)
            } else {
                enterInline(node, tag, end)
            }
        }
    }

    private mutating func openBlock(_ kind: Block.Kind, _ end: Int) {
        builder.close()
        self.kind = kind
        closings.append((end, .block))
    }

    private mutating func enterItem(_ end: Int) {
        builder.close()
        if let last = lists.last, let number = last {
            marker = "\(number)."
            lists[lists.count - 1] = number + 1
        } else {
            marker = "•"
        }
        closings.append((end, .item))
    }

    /// Inside a row cells are divided by tabs and nothing else counts.
    private mutating func enterRow(_ node: MarkupTree.Index, _ tag: PageTag) {
        if tag == .td || tag == .th { builder.tab() }
        if tag == .br || tag.isBlock { builder.append([.space]) }
    }

    private mutating func enterInline(_ node: MarkupTree.Index, _ tag: PageTag, _ end: Int) {
        let span: Span.Kind?
        switch tag {
        case .em, .i, .cite: span = .emphasis
        case .strong, .b: span = .strong
        case .s, .del, .strike: span = .struck
        case .code, .tt, .kbd, .samp: span = .code
        case .a:
            span = tree.attribute("href", of: node).flatMap { WebAddress.resolved($0, base: base) }.map { .link($0) }
        default: span = nil
        }
        guard let span else { return }
        builder.openSpan(span)
        closings.append((end, .span))
    }

    /// Two line breaks in a row end a paragraph, one is a line break.
    private mutating func breakLine(_ node: MarkupTree.Index) {
        var next = node + 1
        while next < tree.count, tree.nodes[next].isText, tree.bytes(next).allSatisfy({ $0 <= .space }) { next += 1 }
        if next < tree.count, tree.nodes[next].tag == .br, node >= codeEnd {
            builder.close()
        } else {
            builder.lineBreak()
        }
    }

    private mutating func writeText(_ node: MarkupTree.Index) {
        let bytes = tree.bytes(node)
        if !builder.isOpen {
            guard bytes.contains(where: { $0 > .space }) else { return }
            let isItem = marker != nil && kind == .paragraph
            builder.open(isItem ? .item(marker: marker ?? "•") : kind, listDepth: lists.count, quoteDepth: quoteDepth)
            marker = nil
        }
        if node < codeEnd { builder.append(verbatim: bytes) } else { builder.append(bytes) }
    }

    /// A row of a table that holds data: more than one cell, and no paragraphs inside.
    private func isDataRow(_ node: MarkupTree.Index) -> Bool {
        var cells = 0
        for index in node + 1..<tree.end(node) {
            switch tree.nodes[index].tag {
            case .td, .th: cells += 1
            case .table, .h1, .h2, .h3, .ul, .ol, .blockquote: return false
            default: break
            }
        }
        return cells > 1 && measure.text(node) < 600
    }

    /// What stands within an article and is none of it: its own headline, lists of links, calls to subscribe.
    private func isFurniture(_ node: MarkupTree.Index) -> Bool {
        let tag = tree.nodes[node].tag
        guard measure.care != .whole, node != root, tag.isBlock || tag == .a else { return false }
        let text = measure.text(node)
        let share = measure.linkShare(node)
        switch tag {
        case .h1: return true
        case .h2, .h3, .h4, .h5, .h6: return share > 0.9 || isFurnitureLine(node, text)
        case .header: return measure.good(node) < 80
        case .ul, .ol, .dl, .table: return share > 0.6 && text * 2 < measure.text(root)
        case .form: return measure.good(node) * 3 < measure.good(root)
        case .div, .section, .p, .li, .aside, .address:
            if share > 0.5, measure.good(node) < 60, tag != .p, tag != .li { return true }
            return isFurnitureLine(node, text)
        case .blockquote, .article: return share > 0.8
        default: return false
        }
    }

    private func isFurnitureLine(_ node: MarkupTree.Index, _ text: Int) -> Bool {
        guard text > 0, text < 140 else { return false }
        return PageWords.isFurniture(TextHeader.oneLine(tree.text(node)))
    }
}
