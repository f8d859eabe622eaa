import ReaderKeys
import ReaderLibrary
import ReaderModel
package import ReaderScreen

/// How names look.
extension NamesPane {
    package func draw(in context: PaneContext, on screen: inout Screen) {
        if let stored { return draw(stored, in: ListAreas.stored(context.area), on: &screen) }
        guard let reading = context.reading else { return }
        let rows = rows(reading.annotated)
        if rows.isEmpty { return drawEmpty(reading, in: context.area, on: &screen) }
        let area = context.area
        for (line, index) in viewport.visible(count: rows.count, rows: area.rows).enumerated() {
            switch rows[index] {
            case .gap: break
            case .heading(let kind, let count):
                let used = screen.write(kind.heading, row: line, column: 1, in: area, as: .label)
                screen.write("\(count)", row: line, column: used + 2, in: area, as: .dim)
            case .lessSure(let count):
                let used = screen.write("Less sure", row: line, column: 1, in: area, as: .label)
                let verb = showsUnsure ? "hides" : "shows"
                let way = context.keymap.key(for: Command.unsure).map { " · \($0) \(verb) them" } ?? ""
                screen.write("\(count)\(way)", row: line, column: used + 2, in: area, as: .dim)
            case .unsure(let position):
                let marks: Marks = index == viewport.selected ? (context.hasFocus ? .cursor : .selected) : []
                Self.drawUnsure(
                    reading.annotation.unsureEntities[position], row: line, marks: marks, in: area, on: &screen)
            case .entity(let position):
                let isSelected = index == viewport.selected
                drawEntity(
                    reading.annotation.entities[position], reading, row: line, isSelected: isSelected,
                    hasFocus: context.hasFocus, in: area, on: &screen)
            }
        }
    }

    private static func drawUnsure(
        _ entity: Entity, row: Int, marks: Marks, in area: Area, on screen: inout Screen
    ) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write("?\(entity.name)", row: row, in: area, as: .dim, marks: marks)
        let count = "\(entity.mentions.count)"
        screen.write(count, row: row, column: area.columns - 1 - count.count, in: area, as: .dim, marks: marks)
    }

    private func draw(_ stored: StoredRows, in areas: ListAreas, on screen: inout Screen) {
        let heading = kind?.heading ?? "Who and where"
        let total = stored.total.map { [CountText.of($0, "name")] } ?? []
        ListTitle(
            title: scope.title.map { "\(heading) in \($0)" } ?? heading, isWhole: scope == .library,
            parts: total + ["the most mentioned first"]
        ).draw(in: areas.head, on: &screen)
        if let mistake {
            screen.writeFolded(mistake.message, row: 0, column: 1, in: areas.list, as: .dim)
            return
        }
        let emptiness =
            filter.isEmpty
            ? "No names yet: articles are annotated in the background."
            : "Nobody and nothing has a name with “\(filter)”."
        stored.draw(emptiness: emptiness, in: areas.list, on: &screen) { row, line, marks, screen in
            guard case .entity(let entity) = row else { return }
            entity.draw(countsQuotes: false, row: line, marks: marks, in: areas.list, on: &screen)
        }
    }

    package func hints(in context: PaneContext) -> [Hint] {
        guard scope == .article else {
            return [
                Hint(Command.open, "page"), Hint(Command.filter, "find"), Hint(Command.kind, "kind"),
                Hint(AppCommand.back, "back"),
            ]
        }
        return [
            Hint(Command.open, "card"), Hint(Command.nextMention, "next mention"), Hint(Command.filter, "filter"),
            Hint(AppCommand.leave, "back"),
        ]
    }

    private func drawEmpty(_ reading: Reading, in area: Area, on screen: inout Screen) {
        let text =
            !filter.isEmpty
            ? "No name has “\(filter)”."
            : reading.silence("Names are") ?? (reading.isComplete ? "No names found." : "Looking for names…")
        screen.writeFolded(text, row: 0, column: 1, in: area, as: .dim)
    }

    private func drawEntity(
        _ entity: Entity, _ reading: Reading, row: Int, isSelected: Bool, hasFocus: Bool, in area: Area,
        on screen: inout Screen
    ) {
        let isCurrent = (hasFocus ? reading.currentEntity?.id : Self.marked(reading)) == entity.id
        var marks: Marks = isSelected && hasFocus ? .cursor : isCurrent ? .current : []
        if isSelected, !hasFocus, !isCurrent { marks = .selected }
        let count = "\(entity.mentions.count)"
        let stripColumns = area.columns >= 30 ? min(12, area.columns / 4) : 0
        let nameColumns = area.columns - stripColumns - 7
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : " ", row: row, in: area, as: .marker, marks: marks)
        let nameArea = Area(row: area.row, column: area.column, columns: nameColumns + 1, rows: area.rows)
        let used = screen.write(entity.name, row: row, column: 1, in: nameArea, as: entity.kind.role, marks: marks)
        if entity.isDecided {
            screen.write(
                DecidedMark.sign, row: row, column: min(used + 2, nameColumns), in: area, as: .dim, marks: marks)
        }
        let strip = WhereStrip.picture(
            entity.mentions.lazy.map(\.range.lowerBound), length: reading.article.text.count, columns: stripColumns)
        screen.write(strip, row: row, column: nameColumns + 2, in: area, as: .dim, marks: marks)
        screen.write(count, row: row, column: area.columns - 1 - count.count, in: area, as: .dim, marks: marks)
    }
}
