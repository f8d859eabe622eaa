import ReaderModel
import ReaderScreen

/// Rows of tables.
///
/// A row of a table is a block; its cells are divided by tabs.
extension ArticleLayout {
    /// Whether the row of a table that a block is begins another table than the row before it.
    func startsTable(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let (before, block) = (article.blocks[index - 1], article.blocks[index])
        return before.kind != .row || before.quoteDepth != block.quoteDepth || before.listDepth != block.listDepth
            || (block.range.lowerBound - before.range.upperBound > 1 && !block.isContinuation)
    }

    /// The rows of the screen for a row of a table.
    ///
    /// - Parameter bars: what stands before each of them.
    func tableRows(of index: Int, bars: String, indent: Int) -> [TextRow] {
        var first = index
        while !startsTable(first) { first -= 1 }
        let room = max(4, measure - indent - Glyphs.columns(of: bars))
        let table = cache.table(at: first) { columns(ofTableAt: first, room: room) }
        let cells = Self.cells(of: article.blocks[index], in: article.text)
        if cells.count == 1 || table.columns.isEmpty {
            return below(cells, table, isHead: index == first, room: room, bars, indent)
        }
        return beside(cells, table, bars, indent)
    }

    private func columns(ofTableAt first: Int, room: Int) -> TableColumns {
        var rows: [[Range<Int>]] = []
        var index = first
        repeat {
            rows.append(Self.cells(of: article.blocks[index], in: article.text))
            index += 1
        } while index < article.blocks.count && rows.count < TableColumns.measuredRows
            && article.blocks[index].kind == .row && !startsTable(index)
        return TableColumns(rows, of: article.text, room: room, hasHead: rows.count > 1 && isHead(rows[0]))
    }

    /// Whether every cell of a row is set in bold, as heads are.
    private func isHead(_ cells: [Range<Int>]) -> Bool {
        let full = cells.filter { !$0.isEmpty }
        return !full.isEmpty
            && full.allSatisfy { cell in
                var index = AnnotationIndex.first(in: article.spans, startingAt: cell.lowerBound, range: \.range)
                while index < article.spans.count, article.spans[index].range.lowerBound == cell.lowerBound {
                    let span = article.spans[index]
                    if span.kind == .strong, span.range.upperBound == cell.upperBound { return true }
                    index += 1
                }
                return false
            }
    }

    /// The bytes of each cell, without the white space around it.
    private static func cells(of block: Block, in text: Text) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = block.range.lowerBound
        for index in block.range where text.bytes[index] == 0x09 {
            cells.append(trimmed(start..<index, in: text))
            start = index + 1
        }
        return cells + [trimmed(start..<block.range.upperBound, in: text)]
    }

    private static func trimmed(_ range: Range<Int>, in text: Text) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, GlyphReader.isSpace(text.bytes[start]) { start += 1 }
        while end > start, GlyphReader.isSpace(text.bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Cells in their columns, folded where they are too long for them.
    private func beside(_ cells: [Range<Int>], _ table: TableColumns, _ bars: String, _ indent: Int) -> [TextRow] {
        let text = article.text
        var rows: [TextRow.Cells] = []
        var place = 0
        var divisions: [Int] = []
        for (number, column) in table.columns.enumerated() {
            defer { place += column.width + TableColumns.gap }
            if number > 0 { divisions.append(place - 2) }
            guard number < cells.count, !cells[number].isEmpty else { continue }
            for (line, bytes) in Wrap.lines(of: text, in: cells[number], columns: column.width).enumerated() {
                if line == rows.count { rows.append(TextRow.Cells()) }
                let free = column.isNumeric ? max(0, column.width - TableColumns.width(of: bytes, in: text)) : 0
                rows[line].pieces.append(TextRow.Piece(bytes: bytes, column: place + free))
            }
        }
        return rows.map { cells in
            var cells = cells
            cells.divisions = divisions
            return TextRow(content: .cells(cells), role: .plain, indent: indent, prefix: bars)
        }
    }

    /// Cells below one another, each after the name of its column; the head, and a row without columns, in running lines.
    private func below(
        _ cells: [Range<Int>], _ table: TableColumns, isHead: Bool, room: Int, _ bars: String, _ indent: Int
    ) -> [TextRow] {
        let text = article.text
        let whole = (cells.first?.lowerBound ?? 0)..<(cells.last?.upperBound ?? 0)
        if cells.count == 1 || table.labels.isEmpty || isHead {
            return Wrap.lines(of: text, in: whole, columns: room, mode: .cells).map {
                TextRow(content: .text($0), role: .plain, indent: indent, prefix: bars, mode: .cells)
            }
        }
        var rows: [TextRow] = []
        for (number, cell) in cells.enumerated() where !cell.isEmpty {
            // What belongs to the first cell stands further in.
            let inset = rows.isEmpty ? 0 : min(2, room / 4)
            let label = number < table.labels.count ? table.labels[number] : ""
            let shown = String(Glyphs.fitting(label, columns: max(4, room / 2 - inset)).map(\.character))
            let lead = String(repeating: " ", count: inset) + (shown.isEmpty ? "" : shown + ": ")
            let width = Glyphs.columns(of: lead)
            for (line, bytes) in Wrap.lines(of: text, in: cell, columns: max(2, room - width)).enumerated() {
                let prefix = bars + (line == 0 ? lead : String(repeating: " ", count: width))
                rows.append(TextRow(content: .text(bytes), role: .plain, indent: indent, prefix: prefix))
            }
        }
        return rows
    }
}
