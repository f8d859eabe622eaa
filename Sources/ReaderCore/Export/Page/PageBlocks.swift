import ReaderBasics
import ReaderModel

/// The blocks of an article as HTML: lists, quotations and tables are opened and closed around them.
struct PageBlocks {
    private enum List { case bullets, numbers }

    private let article: Article
    private var text: PageText
    private var out = ""
    private var quoteDepth = 0
    /// Lists around here; each has an open item.
    private var lists: [List] = []
    private var isInTable = false
    private var before: Block?

    init(_ article: Article, _ marks: [PageMark]) {
        self.article = article
        text = PageText(article.text, marks)
    }

    /// All of them.
    static func markup(of article: Article, _ marks: [PageMark]) -> String {
        var blocks = PageBlocks(article, marks)
        for block in article.blocks { blocks.add(block) }
        blocks.closeTable()
        blocks.closeLists(to: 0)
        blocks.setQuoteDepth(0)
        return blocks.out
    }

    private mutating func add(_ block: Block) {
        defer { before = block }
        if !goesOnWithTable(block) { closeTable() }
        if block.quoteDepth != quoteDepth {
            closeLists(to: 0)
            setQuoteDepth(block.quoteDepth)
        }
        if case .item(let marker) = block.kind, !block.isContinuation { return openItem(marker, block) }
        closeLists(to: block.listDepth)
        write(block)
    }

    private mutating func setQuoteDepth(_ depth: Int) {
        while quoteDepth > depth {
            out += "</blockquote>\n"
            quoteDepth -= 1
        }
        while quoteDepth < min(depth, Self.deepest) {
            out += "<blockquote>\n"
            quoteDepth += 1
        }
        quoteDepth = depth
    }

    /// Browsers give up on elements that lie deeper than a few hundred others.
    private static let deepest = 30

    private mutating func closeLists(to depth: Int) {
        while lists.count > depth, let list = lists.popLast() {
            out += list == .numbers ? "</li></ol>\n" : "</li></ul>\n"
        }
    }

    private mutating func closeTable() {
        if isInTable { out += "</table></div>\n" }
        isInTable = false
    }

    private mutating func openItem(_ marker: String, _ block: Block) {
        let depth = min(max(1, block.listDepth), Self.deepest)
        let number = Int(marker.prefix { $0.isASCII && $0.isNumber })
        let kind = number == nil ? List.bullets : .numbers
        closeLists(to: lists.count == depth && lists.last != kind ? depth - 1 : depth)
        if lists.count == depth { out += "</li>\n" }
        while lists.count < depth {
            lists.append(kind)
            out += (kind == .numbers ? "<ol>" : "<ul>") + (lists.count < depth ? "<li class=\"bare\">" : "")
        }
        out += number.map { "<li value=\"\($0)\">" } ?? "<li>"
        // Letters and signs of their own are part of what the text says.
        if number == nil, marker.contains(where: { $0.isLetter || $0.isNumber }) {
            out += marker.escapedForMarkup + " "
        }
        out += lines(block)
    }

    private mutating func write(_ block: Block) {
        switch block.kind {
        case .title: out += "<h1>\(lines(block))</h1>\n"
        case .heading(let level):
            let name = "h\(min(max(level, 1) + 1, 6))"
            out += "<\(name)>\(lines(block))</\(name)>\n"
        case .paragraph, .item:
            out += (block.isContinuation ? "<p class=\"on\">" : "<p>") + "\(lines(block))</p>\n"
        case .picture: out += "<p class=\"picture\">\(lines(block))</p>\n"
        case .code: out += "<pre>\(text.markup(of: block.range))</pre>\n"
        case .rule: out += "<hr>\n"
        case .row: writeRow(block)
        }
    }

    private mutating func lines(_ block: Block) -> String {
        block.lines(in: article.text).map { text.markup(of: $0) }.joined(separator: "<br>")
    }

    /// One table is divided from another by a blank line.
    private func goesOnWithTable(_ block: Block) -> Bool {
        guard let before, before.kind == .row, block.kind == .row else { return false }
        return block.range.lowerBound - before.range.upperBound <= 1 && block.quoteDepth == before.quoteDepth
            && block.listDepth == before.listDepth
    }

    /// The first row of a table is its head.
    private mutating func writeRow(_ block: Block) {
        if !isInTable { out += "<div class=\"table\"><table>" }
        let cell = isInTable ? "td" : "th"
        isInTable = true
        var cells: [Range<Int>] = []
        var start = block.range.lowerBound
        for index in block.range where article.text.bytes[index] == .tab {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<block.range.upperBound)
        out += "<tr>" + cells.map { "<\(cell)>\(text.markup(of: $0))</\(cell)>" }.joined() + "</tr>\n"
    }
}
