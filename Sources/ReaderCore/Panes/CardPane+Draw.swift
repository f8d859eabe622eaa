extension CardPane {
    func draw(_ reading: Reading, hasFocus: Bool, in area: Area, on screen: inout Screen) {
        let rows = rows(reading)
        guard let entity = reading.annotated.entity(entity) else {
            screen.write("This name is no longer found in the text.", row: 0, column: 1, in: area, as: .dim)
            return
        }
        for (line, index) in viewport.visible(count: rows.count, rows: area.rows).enumerated() {
            let isSelected = index == viewport.selected && isSelectable(rows[index])
            let marks: Marks = isSelected ? (hasFocus ? .cursor : .selected) : []
            if isSelected { screen.fill(row: line, in: area, as: .plain, marks: marks) }
            draw(rows[index], of: entity, reading, row: line, marks: marks, in: area, on: &screen)
        }
    }

    private func draw(
        _ row: Row, of entity: Entity, _ reading: Reading, row line: Int, marks: Marks, in area: Area,
        on screen: inout Screen
    ) {
        switch row {
        case .gap: return
        case .name:
            let used = screen.write(entity.name, row: line, column: 1, in: area, as: .title)
            screen.write(entity.kind.word, row: line, column: used + 3, in: area, as: entity.kind.role)
        case .detail(let label, let text):
            screen.write(label, row: line, column: 1, in: area, as: .dim)
            screen.write(text, row: line, column: 14, in: area, as: .plain)
        case .heading(let title, let count):
            let used = screen.write(title, row: line, column: 1, in: area, as: .label)
            screen.write("\(count)", row: line, column: used + 2, in: area, as: .dim)
        case .mention(let mention):
            drawContext(of: mention, entity, reading, row: line, marks: marks, in: area, on: &screen)
        case .quote(let quote, let isBy):
            let name = isBy ? "" : "\(reading.speakerName(of: quote)): "
            let used = screen.write(name, row: line, column: 2, in: area, as: .person, marks: marks)
            screen.write(
                QuoteText.line(quote, reading), row: line, column: 2 + used, in: area, as: .plain, marks: marks)
        case .event(let event):
            screen.write(DateText.event(event), row: line, column: 2, in: area, as: .time, marks: marks)
            screen.write(event.text, row: line, column: 22, in: area, as: .plain, marks: marks)
        case .companion(let id, let times):
            guard let other = reading.annotated.entity(id) else { return }
            let used = screen.write(other.name, row: line, column: 2, in: area, as: other.kind.role, marks: marks)
            screen.write("×\(times)", row: line, column: used + 3, in: area, as: .dim, marks: marks)
        }
    }

    /// A mention with the words around it, the mention always in the same column.
    private func drawContext(
        of mention: Mention, _ entity: Entity, _ reading: Reading, row line: Int, marks: Marks, in area: Area,
        on screen: inout Screen
    ) {
        let middle = max(4, area.columns * 2 / 5)
        let block = reading.layout.block(at: mention.range.lowerBound).map { reading.article.blocks[$0].range }
        let around = block ?? mention.range
        let room = area.columns * 4
        let start = Self.boundary(reading.article.text, max(around.lowerBound, mention.range.lowerBound - room))
        let end = Self.boundary(reading.article.text, min(around.upperBound, mention.range.upperBound + room))
        let before = Self.last(reading.line(start..<mention.range.lowerBound), columns: middle - 3)
        let gap = mention.range.lowerBound > start && reading.article.text.bytes[mention.range.lowerBound - 1] <= 0x20
        let column = middle - (gap ? 1 : 0) - Glyphs.columns(of: before)
        screen.write(before, row: line, column: column, in: area, as: .dim, marks: marks)
        let used = screen.write(
            reading.line(mention.range), row: line, column: middle, in: area, as: entity.kind.role,
            marks: marks.union(.current))
        let after = reading.article.text[mention.range.upperBound..<max(mention.range.upperBound, end)]
        let lead = after.first?.isWhitespace == true ? " " : ""
        let rest = lead + after.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        screen.write(rest, row: line, column: middle + used, in: area, as: .dim, marks: marks)
    }

    /// An offset moved forward to the start of a scalar.
    private static func boundary(_ text: Text, _ offset: Int) -> Int {
        var offset = offset
        while offset < text.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    /// The end of a text, as many whole words as fit.
    private static func last(_ text: String, columns: Int) -> String {
        var used = 0
        var kept: [Character] = []
        for character in text.reversed() {
            let width = Glyphs.columns(of: String(character))
            if used + width > columns {
                while let last = kept.last, !last.isWhitespace { kept.removeLast() }
                if kept.isEmpty { return "" }
                kept[kept.count - 1] = "…"
                break
            }
            used += width
            kept.append(character)
        }
        return String(kept.reversed())
    }
}
