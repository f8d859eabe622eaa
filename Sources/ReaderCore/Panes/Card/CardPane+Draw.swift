import ReaderBasics
import ReaderModel
package import ReaderScreen

extension CardPane {
    package func draw(in context: PaneContext, on screen: inout Screen) {
        guard let reading = context.reading else { return }
        let (area, hasFocus) = (context.area, context.hasFocus)
        let rows = rows(reading)
        guard let entity = reading.annotated.entity(entity) else {
            screen.write("This name is no longer found in the text.", row: 0, column: 1, in: area, as: .dim)
            return
        }
        for (line, index) in viewport.visible(count: rows.count, rows: area.rows).enumerated() {
            let isSelected = index == viewport.selected && Self.isSelectable(rows[index])
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
            context(of: mention, entity, reading, columns: area.columns)
                .draw(row: line, marks: marks, in: area, on: &screen)
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

    private func context(of mention: Mention, _ entity: Entity, _ reading: Reading, columns: Int) -> ContextLine {
        let block = reading.layout.block(at: mention.range.lowerBound).map { reading.article.blocks[$0].range }
        let around = block ?? mention.range
        let start = Self.boundary(reading.article.text, max(around.lowerBound, mention.range.lowerBound - columns * 4))
        let end = Self.boundary(reading.article.text, min(around.upperBound, mention.range.upperBound + columns * 4))
        let gap = mention.range.lowerBound > start && reading.article.text.bytes[mention.range.lowerBound - 1] <= .space
        let after = reading.article.text[mention.range.upperBound..<max(mention.range.upperBound, end)]
        let lead = after.first?.isWhitespace == true ? " " : ""
        return ContextLine(
            before: reading.line(start..<mention.range.lowerBound) + (gap ? " " : ""),
            words: reading.line(mention.range),
            after: lead + after.onOneLine, role: entity.kind.role)
    }

    /// An offset moved forward to the start of a scalar.
    private static func boundary(_ text: Text, _ offset: Int) -> Int {
        var offset = offset
        while offset < text.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }
}
