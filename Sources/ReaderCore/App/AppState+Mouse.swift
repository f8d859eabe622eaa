import ReaderCommands
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Wheel and clicks.
extension AppState {
    mutating func take(_ event: MouseEvent) -> [Effect] {
        guard overlay == nil else { return [] }
        notice = nil
        switch event.kind {
        case .wheelUp: return perform(.move(.lineUp)) + perform(.move(.lineUp)) + perform(.move(.lineUp))
        case .wheelDown: return perform(.move(.lineDown)) + perform(.move(.lineDown)) + perform(.move(.lineDown))
        case .click, .doubleClick: return click(event)
        }
    }

    private mutating func click(_ event: MouseEvent) -> [Effect] {
        let arrangement = arrangement
        if let bar = arrangement.bar, bar.contains(row: event.row, column: event.column) {
            if let pane = TopBar.pane(atColumn: event.column, of: self) { show(pane) }
            return []
        }
        if let side = arrangement.sideInner, side.contains(row: event.row, column: event.column) {
            isInSidebar = true
            return clickEntity(row: event.row - side.row, rows: side.rows, isDouble: event.kind == .doubleClick)
        }
        guard arrangement.main.contains(row: event.row, column: event.column) else { return [] }
        let row = event.row - arrangement.main.row
        if isInSidebar, isNarrow {
            return clickEntity(row: row, rows: arrangement.main.rows, isDouble: event.kind == .doubleClick)
        }
        isInSidebar = false
        return click(row: row, column: event.column - arrangement.main.column, isDouble: event.kind == .doubleClick)
    }

    private mutating func clickEntity(row: Int, rows: Int, isDouble: Bool) -> [Effect] {
        guard let reading else { return [] }
        entities.select(row: row, reading.annotated, rows: rows)
        return isDouble ? perform(.entities(.open)) : []
    }

    private mutating func click(row: Int, column: Int, isDouble: Bool) -> [Effect] {
        let rows = listRows
        guard pane != .articles else {
            list.select(list.viewport.top + row - 1, rows: rows)
            return isDouble ? perform(.articles(.open)) : []
        }
        if main.isAcross {
            selectAcross(row: row)
            return isDouble ? openAcross() : []
        }
        guard pane != .library else { return clickArticle(row: row, column: column, isDouble: isDouble) }
        guard let reading else { return [] }
        switch pane {
        case .text:
            let offset = ArticlePane.byte(atRow: row, column: column, of: reading, in: arrangement.main)
            guard let offset else { return [] }
            self.reading?.jump(to: offset, focus: .place)
            return isDouble ? perform(.text(.open)) : []
        case .timeline:
            timeline.select(row: row - 1, reading.annotated, rows: rows)
            return isDouble ? perform(.timeline(.open)) : []
        case .quotes:
            quotes.select(row: row - 1, reading, rows: rows)
            return isDouble ? perform(.quotes(.open)) : []
        case .card:
            card?.select(row: row, reading, rows: rows)
            return isDouble ? perform(.card(.open)) : []
        case .entities, .articles, .library, .listing, .page: return []
        }
    }

    private mutating func clickArticle(row: Int, column: Int, isDouble: Bool) -> [Effect] {
        guard let pane = library?.pane else { return [] }
        let list = pane.areas(libraryArea).list
        guard column < list.columns, row > 0 else { return [] }
        library?.pane.select(row: pane.viewport.top + row - 1, rows: list.rows)
        return isDouble ? perform(.library(.open)) : []
    }
}
