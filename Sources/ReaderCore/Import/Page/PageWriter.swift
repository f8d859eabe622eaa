import ReaderBasics
import ReaderModel

/// Writes the content of an element as blocks: paragraphs, headings, lists, tables, quotations, code, links, emphasis.
struct PageWriter {
    let measure: PageMeasure
    let tree: MarkupTree
    let base: String?
    let root: MarkupTree.Index
    var builder = ArticleBuilder()
    /// What ends where: the innermost last.
    var closings: [(end: Int, action: Closing)] = []
    private var quoteDepth = 0
    /// The next number of each list around here; nil for bullets.
    var lists: [ListNumbers?] = []
    var marker: String?
    private(set) var rowEnd = 0
    var columns = TableCells()
    private var codeEnd = 0
    /// The kind of block that the next text opens.
    private var kind = Block.Kind.paragraph

    /// Headings of level 1 that are not the headline.
    let sectionHeadings: Set<MarkupTree.Index>
    /// Who wrote it, for a line that says the same.
    let byline: String?
    /// Where a part ends that is shown although it counts for nothing when the article is looked for.
    private var shownEnd = 0
    /// Where the words below a picture end.
    private var captionEnd = 0
    private var isInCaption = false
    /// Where they end if they are all in one element, and not in one with the picture.
    private var captionLineEnd = 0
    /// The path of the chapter in its book; nil for what is no chapter.
    let chapter: String?
    /// Whether the names of elements are kept, since links may lead to them.
    private let keepsNames: Bool
    /// Where the elements that links can name begin, in bytes of the text.
    private(set) var anchors: [String: Int] = [:]
    /// The article is one of updates, each with the time of the day.
    let isLive: Bool
    /// Elements `q` around here.
    var quotations = 0
    /// The word whose readings were last met, and whether it brings their brackets along.
    var ruby: (word: MarkupTree.Index, hasBrackets: Bool)?
    /// Elements `dd` around here.
    var definitions = 0
    /// The next block stands right below the one before it.
    var isBelow = false

    enum Closing: Equatable {
        case block, list, quote, span, item, definition, blank, codeLine
        case mark(String)
        case quotation(String)
    }

    init(
        _ measure: PageMeasure, root: MarkupTree.Index, base: String?, title: String? = nil, site: String? = nil,
        byline: String? = nil, chapter: String? = nil, fragment: String? = nil
    ) {
        self.byline = byline
        let nodes = root..<measure.tree.end(root)
        keepsNames =
            chapter != nil || fragment != nil || PageFragments.areLinked(in: measure.tree, nodes, base: base)
        self.chapter = chapter
        self.measure = measure
        sectionHeadings =
            measure.care == .whole ? [] : SectionHeadings.found(in: root, of: measure, title: title, site: site)
        isLive = measure.care != .whole && LiveTimes.areTold(in: root, of: measure)
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
            node = isLeftOut(node) ? passOver(node) : enter(node)
        }
        close(upTo: end)
        builder.close()
        if measure.care == .whole { return finish() }
        builder.removeLast { block, spans in
            switch block.kind {
            case .heading, .rule: true
            case .paragraph:
                block.range.count < 60 && spans.last?.range == block.range && spans.last?.kind.isLink ?? false
            default: false
            }
        }
        return finish()
    }

    private mutating func finish() -> (text: Text, blocks: [Block], spans: [Span]) {
        var content = builder.finish()
        if keepsNames, chapter == nil {
            content.spans = PageFragments.resolved(content.spans, anchors, blocks: content.blocks, base: base)
        }
        return content
    }

    private func isLeftOut(_ node: MarkupTree.Index) -> Bool {
        if node < shownEnd { return tree.nodes[node].tag.isCode }
        if tree.nodes[node].tag == .td, isLineNumbers(node) { return true }
        if measure.isDropped[node] {
            return !isShownCaption(node) && !isToldRecording(node) && !isToldDrawing(node)
                && !(isLive && LiveTimes.isTime(node, measure))
        }
        return isFurniture(node)
    }

    /// - Returns: the node after it. A block that is left out ends the paragraph around it.
    private mutating func passOver(_ node: MarkupTree.Index) -> MarkupTree.Index {
        if tree.nodes[node].tag.isBlock { builder.close() } else { divideWords(around: node) }
        return tree.end(node)
    }

    private mutating func writeLead(_ lead: MarkupTree.Index) {
        for node in lead + 1..<tree.end(lead) {
            close(upTo: node)
            if tree.nodes[node].isText {
                writeText(node)
            } else {
                enterSpan(node, tree.nodes[node].tag, tree.end(node))
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
                if kind == .code { builder.trimLineBreaks() }
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
            case .definition:
                builder.close()
                definitions -= 1
            case .mark(let mark): builder.close(mark: mark)
            case .codeLine: endCodeLine()
            case .blank: if builder.isOpen { builder.append([.space]) }
            case .quotation(let mark):
                builder.close(mark: mark)
                quotations -= 1
            }
        }
    }

    /// - Returns: the node to go on with.
    private mutating func enter(_ node: MarkupTree.Index) -> MarkupTree.Index {
        isInCaption = node < captionEnd
        if tree.nodes[node].isText {
            writeText(node)
            return node + 1
        }
        let tag = tree.nodes[node].tag
        let end = tree.end(node)
        if keepsNames { keepName(of: node) }
        if measure.isDropped[node] { shownEnd = max(shownEnd, end) }
        if end <= rowEnd, enterRow(node, tag) { return node + 1 }
        if node < codeEnd, Self.isCodeLine(tag) {
            endCodeLine()
            closings.append((end, .codeLine))
            return node + 1
        }
        switch tag {
        case .br: builder.isOpen ? breakLine(node) : ()
        case .hr: builder.rule(listDepth: lists.count, quoteDepth: quoteDepth)
        case .ul, .ol, .menu, .dir:
            builder.close()
            lists.append(tag == .ol ? ListNumbers(tree, node) : nil)
            closings.append((end, .list))
        case .li: enterItem(node, end)
        case .dt:
            openBlock(.paragraph, end)
            builder.openSpan(.strong)
            closings.append((end, .span))
        case .dd: enterDefinition(end)
        case .blockquote:
            builder.close()
            quoteDepth = min(quoteDepth + 1, 20)
            closings.append((end, .quote))
        case .pre:
            openBlock(.code, end)
            codeEnd = end
        case .table:
            openBlock(.paragraph, end)
            builder.startTable()
            columns = TableCells()
        case .tr where isDataRow(node):
            openBlock(.row, end)
            rowEnd = end
            columns.startRow()
        default:
            if let level = tag.headingLevel {
                openBlock(.heading(level), end)
            } else if node >= captionLineEnd, isCaption(node) {
                enterCaption(node, end)
            } else if tag.isBlock {
                openBlock(.paragraph, end)
            } else {
                return enterInline(node, tag, end)
            }
        }
        return node + 1
    }

    /// The words below a picture lead to it where nothing else does.
    private mutating func enterCaption(_ node: MarkupTree.Index, _ end: Int) {
        openBlock(.picture, end)
        captionEnd = max(captionEnd, end)
        if !(node..<end).contains(where: { tree.nodes[$0].tag == .img }) { captionLineEnd = end }
        guard let address = addressOfPicture(captionedBy: node) else { return }
        builder.openSpan(.link(address))
        closings.append((end, .span))
    }

    private mutating func keepName(of node: MarkupTree.Index) {
        guard tree.nodes[node].attributeCount > 0, anchors.count < 100_000,
            let name = tree.attribute("id", of: node) ?? tree.attribute("name", of: node), anchors[name] == nil
        else { return }
        anchors[name] = builder.text.count
    }

    private mutating func openBlock(_ kind: Block.Kind, _ end: Int) {
        builder.close()
        self.kind = kind
        closings.append((end, .block))
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

    /// Elements that are lines in code, where programs that colour it have put each into one.
    private static func isCodeLine(_ tag: PageTag) -> Bool {
        tag == .div || tag == .li || tag == .ol || tag == .ul
    }

    private mutating func endCodeLine() {
        if builder.isOpen, let last = builder.lineEnd.last, !last.isNewline { builder.append(verbatim: [.lineFeed]) }
    }

    private mutating func writeText(_ node: MarkupTree.Index) {
        let bytes = tree.bytes(node)
        if !builder.isOpen {
            guard bytes.contains(where: { $0 > .space }) else { return }
            openBlockForText()
        }
        if node < codeEnd { builder.append(verbatim: bytes) } else { builder.append(bytes) }
    }

    /// Opens the block that the elements around here ask for, where none is open.
    mutating func openBlockForText(as shown: Block.Kind? = nil) {
        guard !builder.isOpen else { return }
        let isItem = marker != nil && kind == .paragraph
        let plain = isInCaption && kind == .paragraph ? .picture : kind
        builder.open(
            shown ?? (isItem ? .item(marker: marker ?? "•") : plain), listDepth: lists.count + definitions,
            quoteDepth: quoteDepth, isContinuation: isBelow)
        isBelow = false
        if shown == nil { marker = nil }
    }

    /// A row of a table that holds data: more than one cell, and no paragraphs inside.
    private func isDataRow(_ node: MarkupTree.Index) -> Bool {
        var cells = 0
        for index in node + 1..<tree.end(node) {
            switch tree.nodes[index].tag {
            case .td, .th: cells += 1
            case .table, .h1, .h2, .h3, .ul, .ol, .blockquote, .pre: return false
            default: break
            }
        }
        return cells + columns.spanning > 1 && cells > 0 && measure.text(node) < 600
    }
}
