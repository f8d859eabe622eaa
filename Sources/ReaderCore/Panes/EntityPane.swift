package import ReaderModel
package import ReaderScreen

/// The sidebar: who and what is in the article, by kind.
package struct EntityPane: Equatable, Sendable {
    package enum Command: String, CaseIterable, Sendable {
        case open
        case filter
        case kind
        case nextMention = "next-mention"
        case previousMention = "previous-mention"
    }

    /// A row of the list.
    enum Row: Equatable {
        case heading(Entity.Kind, count: Int)
        /// Position in `Annotation.entities`.
        case entity(Int)
        case gap
    }

    package var filter = ""
    /// The only kind that is shown; nil shows all.
    package private(set) var kind: Entity.Kind?
    package private(set) var viewport = Viewport()

    package init() {}

    /// Kinds in order, the most mentioned first in each.
    func rows(_ annotated: Annotated) -> [Row] {
        let entities = annotated.annotation.entities
        let isAll = filter.isEmpty && kind == nil
        let shown = isAll ? annotated.entityOrder : annotated.entityOrder.filter { matches(entities[$0]) }
        var rows: [Row] = []
        var heading = 0
        for (number, position) in shown.enumerated() {
            let kind = entities[position].kind
            if number == 0 || entities[shown[number - 1]].kind != kind {
                if number > 0 { rows.append(.gap) }
                heading = rows.count
                rows.append(.heading(kind, count: 0))
            }
            rows.append(.entity(position))
            rows[heading] = .heading(kind, count: rows.count - heading - 1)
        }
        return rows
    }

    private func matches(_ entity: Entity) -> Bool {
        if let kind, entity.kind != kind { return false }
        guard !filter.isEmpty else { return true }
        return ([entity.name] + entity.aliases).contains { FuzzyMatch.contains($0, filter) }
    }

    /// The entity of the selected row.
    package func selection(_ annotated: Annotated) -> Entity? {
        let rows = rows(annotated)
        guard rows.indices.contains(viewport.selected), case .entity(let position) = rows[viewport.selected] else {
            return nil
        }
        return annotated.annotation.entities[position]
    }

    /// Shows the next kind that the article has, or all again.
    package mutating func showNextKind(_ annotated: Annotated, rows height: Int) {
        let selected = selection(annotated)?.id
        let known = Set(annotated.annotation.entities.map(\.kind))
        let order: [Entity.Kind?] = [nil] + Entity.Kind.allCases.filter(known.contains)
        kind = order[((order.firstIndex(of: kind) ?? 0) + 1) % order.count]
        select(selected, annotated, rows: height)
    }

    package mutating func move(_ move: Viewport.Move, _ annotated: Annotated, rows height: Int) {
        let rows = rows(annotated)
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: height)
        skipHeading(rows, forward: viewport.selected >= before, height)
    }

    /// Puts the selection on an entity, or leaves it.
    package mutating func select(_ id: Entity.ID?, _ annotated: Annotated, rows height: Int) {
        let rows = rows(annotated)
        let wanted = rows.firstIndex {
            if case .entity(let position) = $0 { annotated.annotation.entities[position].id == id } else { false }
        }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: height)
        skipHeading(rows, forward: true, height)
    }

    /// Selects the row that stands so many rows below the top of the pane.
    package mutating func select(row: Int, _ annotated: Annotated, rows height: Int) {
        let rows = rows(annotated)
        viewport.select(viewport.top + row, count: rows.count, rows: height)
        skipHeading(rows, forward: true, height)
    }

    private mutating func skipHeading(_ rows: [Row], forward: Bool, _ height: Int) {
        guard rows.indices.contains(viewport.selected) else { return }
        let isEntity = { (index: Int) in if case .entity = rows[index] { true } else { false } }
        let after = rows.indices[viewport.selected...].first(where: isEntity)
        let before = rows.indices[...viewport.selected].last(where: isEntity)
        guard let wanted = forward ? after ?? before : before ?? after else { return }
        viewport.select(wanted, count: rows.count, rows: height)
        if wanted == 1 { viewport.showTop() }
    }

    package func draw(_ reading: Reading, hasFocus: Bool, in area: Area, on screen: inout Screen) {
        let annotation = reading.annotation
        let rows = rows(reading.annotated)
        if rows.isEmpty { return drawEmpty(reading, in: area, on: &screen) }
        for (line, index) in viewport.visible(count: rows.count, rows: area.rows).enumerated() {
            switch rows[index] {
            case .gap: break
            case .heading(let kind, let count):
                let used = screen.write(kind.heading, row: line, column: 1, in: area, as: .label)
                screen.write("\(count)", row: line, column: used + 2, in: area, as: .dim)
            case .entity(let position):
                let isSelected = index == viewport.selected
                drawEntity(
                    annotation.entities[position], reading, row: line, isSelected: isSelected, hasFocus: hasFocus,
                    in: area, on: &screen)
            }
        }
    }

    private func drawEmpty(_ reading: Reading, in area: Area, on screen: inout Screen) {
        let text =
            !filter.isEmpty ? "No name has “\(filter)”." : reading.isComplete ? "No names found." : "Looking for names…"
        screen.write(text, row: 0, column: 1, in: area, as: .dim)
    }

    private func drawEntity(
        _ entity: Entity, _ reading: Reading, row: Int, isSelected: Bool, hasFocus: Bool, in area: Area,
        on screen: inout Screen
    ) {
        let isCurrent = reading.currentEntity?.id == entity.id
        var marks: Marks = isSelected && hasFocus ? .cursor : isCurrent ? .current : []
        if isSelected, !hasFocus, !isCurrent { marks = .selected }
        let count = "\(entity.mentions.count)"
        let stripColumns = area.columns >= 30 ? min(12, area.columns / 4) : 0
        let nameColumns = area.columns - stripColumns - 7
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : " ", row: row, in: area, as: .marker, marks: marks)
        let nameArea = Area(row: area.row, column: area.column, columns: nameColumns + 1, rows: area.rows)
        screen.write(entity.name, row: row, column: 1, in: nameArea, as: entity.kind.role, marks: marks)
        let strip = WhereStrip.picture(
            entity.mentions.lazy.map(\.range.lowerBound), length: reading.article.text.count, columns: stripColumns)
        screen.write(strip, row: row, column: nameColumns + 2, in: area, as: .dim, marks: marks)
        screen.write(count, row: row, column: area.columns - 1 - count.count, in: area, as: .dim, marks: marks)
    }
}
