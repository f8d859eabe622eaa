import ReaderBasics
import ReaderModel

// Items, definitions, rows of tables and quotations.
extension PageWriter {
    mutating func enterItem(_ node: MarkupTree.Index, _ end: Int) {
        builder.close()
        if var numbers = lists.last ?? nil {
            marker = numbers.marker(ofItem: node, in: tree)
            lists[lists.count - 1] = numbers
        } else {
            marker = "•"
        }
        closings.append((end, .item))
    }

    /// Whether a cell holds the numbers of the lines of code in the next one.
    func isLineNumbers(_ cell: MarkupTree.Index) -> Bool {
        let next = tree.end(cell)
        guard next < tree.count, let row = tree.parent(cell), next < tree.end(row),
            (cell..<tree.end(row)).contains(where: { tree.nodes[$0].tag == .pre })
        else { return false }
        let numbers = tree.text(cell)
        return numbers.contains(where: \.isNumber) && numbers.allSatisfy { $0.isNumber || $0.isWhitespace }
    }

    /// What a term means stands below it, further in.
    mutating func enterDefinition(_ end: Int) {
        builder.close()
        definitions = min(definitions + 1, 20)
        isBelow = true
        closings.append((end, .definition))
    }

    /// Inside a row cells are divided by tabs, and blocks by blanks.
    ///
    /// - Returns: whether that is all there is to say of the element.
    mutating func enterRow(_ node: MarkupTree.Index, _ tag: PageTag) -> Bool {
        guard tag == .td || tag == .th else {
            if tag == .br || tag.isBlock { builder.append([.space]) }
            return tag == .br || tag.isBlock
        }
        openBlockForText()
        // A cell over several columns or rows: the others are empty.
        let spans = ["colspan", "rowspan"].map { name in
            min(max(1, tree.attribute(name, of: node).flatMap { Int($0) } ?? 1), 50)
        }
        for _ in 0..<columns.tabs(beforeCellOver: spans[0], rows: spans[1]) { builder.tab() }
        if tag == .th {
            builder.openSpan(.strong)
            closings.append((tree.end(node), .span))
        }
        return true
    }

    /// Opens a quotation mark, where the writer has not set one (HTML standard, 4.5.7: they are added when it is shown).
    mutating func enterQuotation(_ node: MarkupTree.Index, _ end: Int) {
        let text = tree.text(node).drop(while: \.isWhitespace)
        let isMarked = QuotationSigns.isOpening(text.first) || QuotationSigns.isOpening(builder.lineEnd.last)
        guard !isMarked, !text.isEmpty else { return }
        let marks = QuotationSigns.marks(language: language(of: node), depth: quotations)
        openBlockForText()
        builder.open(mark: marks.open)
        quotations += 1
        closings.append((end, .quotation(marks.close)))
    }

    private func language(of node: MarkupTree.Index) -> String? {
        var place: MarkupTree.Index? = node
        while let here = place {
            if let language = tree.attribute("lang", of: here) ?? tree.attribute("xml:lang", of: here) {
                return language
            }
            place = tree.parent(here)
        }
        return nil
    }
}
