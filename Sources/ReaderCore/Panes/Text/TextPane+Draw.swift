import ReaderModel
package import ReaderScreen

/// How the text looks.
extension TextPane {
    /// The columns of the text in an area: the measure, or what fits beside a margin of one column.
    package static func measure(in area: Area, longest: Int) -> Int {
        max(10, min(longest, area.columns - 2))
    }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        guard let reading = context.reading else { return }
        let layout = reading.layout
        let rows = layout.rows(from: reading.top, count: context.area.rows)
        let left = max(1, (context.area.columns - layout.measure) / 2)
        let decorations = Self.decorations(for: rows, of: reading)
        var area = context.area
        (area.column, area.columns) = (area.column + left, max(0, area.columns - left))
        for (number, row) in rows.enumerated() {
            Self.draw(row, number: number, of: reading, decorations, in: area, on: &screen)
        }
        if reading.article.blocks.isEmpty {
            Self.drawNothing(below: rows.count, of: reading, in: area, context, on: &screen)
        }
    }

    private static func decorations(for rows: [TextRow], of reading: Reading) -> Decorations {
        let ranges = rows.compactMap(\.bytes)
        let start = ranges.first?.lowerBound ?? 0
        let end = ranges.map(\.upperBound).max() ?? start
        return Decorations(start..<max(start, end), of: reading)
    }

    private static func draw(
        _ row: TextRow, number: Int, of reading: Reading, _ decorations: Decorations, in area: Area,
        on screen: inout Screen
    ) {
        drawSigns(of: row, number: number, of: reading, in: area, on: &screen)
        switch row.content {
        case .blank: return
        case .label(let text): screen.write(text, row: number, in: area, as: row.role)
        case .rule:
            let columns = reading.size.columns
            screen.fill("─", row: number, columns: 0..<min(columns, area.columns), in: area, as: .border)
        case .text, .cells:
            var column = row.indent
            if !row.prefix.isEmpty {
                column += screen.write(row.prefix, row: number, column: column, in: area, as: .marker)
            }
            if case .cells(let cells) = row.content {
                for division in cells.divisions {
                    screen.write("│", row: number, column: column + division, in: area, as: .border)
                }
            }
            for var piece in row.pieces {
                piece.column += column
                draw(piece, of: row, number: number, of: reading, decorations, in: area, on: &screen)
            }
        }
    }

    /// In the margin: what was marked in the row, and left of it a sign for a note where there is room.
    private static func drawSigns(
        of row: TextRow, number: Int, of reading: Reading, in area: Area, on screen: inout Screen
    ) {
        guard !reading.highlights.isEmpty, let bytes = row.bytes, let signs = reading.highlightSigns(in: bytes) else {
            return
        }
        let hasRoom = area.column > 1
        let sign = signs.hasNote && !hasRoom ? Self.noteSign : signs.kind
        let margin = Area(row: area.row, column: area.column - (hasRoom ? 2 : 1), columns: 2, rows: area.rows)
        if signs.hasNote, hasRoom { screen.write(Self.noteSign, row: number, in: margin, as: .key) }
        screen.write(sign, row: number, column: hasRoom ? 1 : 0, in: margin, as: .key)
    }

    /// Stands beside what somebody has written to.
    static let noteSign = "✎"

    private static func draw(
        _ piece: TextRow.Piece, of row: TextRow, number: Int, of reading: Reading, _ decorations: Decorations,
        in area: Area, on screen: inout Screen
    ) {
        let links = reading.links(across: piece.bytes)
        if links.isEmpty, row.mode == .prose,
            let cells = cells(of: reading.article.text.bytes[piece.bytes], row.role, decorations)
        {
            let column = area.column + piece.column
            return screen.put(
                Array(cells.prefix(max(0, area.columns - piece.column))), row: area.row + number, column: column)
        }
        var column = piece.column
        var reader = GlyphReader(reading.article.text, piece.bytes, mode: row.mode)
        while let step = reader.next() {
            guard step.width > 0 else { continue }
            let role = decorations.role(at: step.bytes.lowerBound) ?? row.role
            let marks = decorations.marks(at: step.bytes.lowerBound)
            guard column + step.width <= area.columns else { break }
            put(step, row: area.row + number, column: area.column + column, role, marks, on: &screen)
            if let link = links.first(where: { $0.range.contains(step.bytes.lowerBound) }) {
                let columns = column..<(column + step.width)
                screen.link(to: link.kind.address ?? "", row: number, columns: columns, in: area)
            }
            column += step.width
        }
    }

    /// The cells of prose in ASCII, which need not be read by clusters; nil for any other.
    private static func cells(of bytes: ArraySlice<UInt8>, _ role: Role, _ decorations: Decorations) -> [Cell]? {
        var cells: [Cell] = []
        cells.reserveCapacity(bytes.count)
        var follows = false
        for offset in bytes.indices {
            let byte = bytes[offset]
            guard byte < 0x80 else { return nil }
            let isSpace = GlyphReader.isSpace(byte)
            if !isSpace || !follows {
                cells.append(
                    Cell(
                        isSpace ? " " : Glyphs.ascii(byte), role: decorations.role(at: offset) ?? role,
                        marks: decorations.marks(at: offset)))
            }
            follows = isSpace
        }
        return cells
    }

    private static func put(
        _ step: GlyphReader.Step, row: Int, column: Int, _ role: Role, _ marks: Marks, on screen: inout Screen
    ) {
        if !step.isSpace || step.width == 1 {
            screen.put(step.glyph, width: step.width, row: row, column: column, role: role, marks: marks)
        } else {
            for offset in 0..<step.width {
                screen.put(" ", width: 1, row: row, column: column + offset, role: role, marks: marks)
            }
        }
    }

    /// The byte nearest to a cell, in its row or else in those above it; nil where nothing stands there.
    ///
    /// - Parameter area: of the pane; the cell may lie outside.
    package static func nearestByte(toRow row: Int, column: Int, of reading: Reading, in area: Area) -> Int? {
        let rows = reading.layout.rows(from: reading.top, count: area.rows)
        let row = min(max(0, row), rows.count - 1)
        if let byte = byte(atRow: row, column: column, of: reading, in: area) { return byte }
        guard row >= 0, let near = rows[...row].last(where: { $0.bytes?.isEmpty == false })?.bytes else { return nil }
        let isBefore = column < (area.columns - reading.layout.measure) / 2 && rows[row].bytes?.isEmpty == false
        return isBefore ? near.lowerBound : near.upperBound - 1
    }

    /// The byte shown in a cell of the area, for the mouse.
    static func byte(atRow row: Int, column: Int, of reading: Reading, in area: Area) -> Int? {
        let layout = reading.layout
        let rows = layout.rows(from: reading.top, count: area.rows)
        guard rows.indices.contains(row) else { return nil }
        let left = max(1, (area.columns - layout.measure) / 2)
        let start = left + rows[row].indent + Glyphs.columns(of: rows[row].prefix)
        for piece in rows[row].pieces {
            var at = start + piece.column
            var reader = GlyphReader(reading.article.text, piece.bytes, mode: rows[row].mode)
            while column >= at, let step = reader.next() {
                if column < at + step.width { return step.bytes.lowerBound }
                at += step.width
            }
        }
        return nil
    }
}
