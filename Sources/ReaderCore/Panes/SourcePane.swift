package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// The list of articles to go through.
package struct SourcePane: Equatable, Sendable {
    package enum Command: String, CaseIterable, Sendable {
        case open
    }

    /// What the list knows of an article.
    package struct Item: Equatable, Sendable {
        package var source: Source
        package var title: String?
        package var date: CalendarDay?
        package var site: String?
        /// At 230 words a minute, the middle of adult silent reading of non-fiction (Brysbaert 2019: 238).
        package var minutes: Int?
        package var isOpened = false
        /// Whether all of it has been read.
        package var isWhole = false
        package var hasFailed = false
        /// Why it could not be read.
        package var reason: Failure?

        package init(_ source: Source) {
            self.source = source
        }

        package var name: String { title ?? source.name }
    }

    package var items: [Item] = []
    package private(set) var viewport = Viewport()

    package init(_ sources: [Source]) {
        items = sources.map(Item.init)
    }

    package mutating func move(_ move: Viewport.Move, rows height: Int) {
        viewport.move(move, count: items.count, rows: height)
    }

    package mutating func select(_ index: Int, rows height: Int) {
        viewport.select(index, count: items.count, rows: height)
    }

    package func draw(current: Int, hasFocus: Bool, in area: Area, on screen: inout Screen) {
        let (head, list) = area.cutTop(1)
        screen.write("Articles", row: 0, column: 1, in: head, as: .label)
        screen.write("\(items.count)", row: 0, column: 11, in: head, as: .dim)
        for (line, index) in viewport.visible(count: items.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? (hasFocus ? .cursor : .selected) : []
            draw(items[index], isCurrent: index == current, row: line, marks: marks, in: list, on: &screen)
        }
    }

    private func draw(
        _ item: Item, isCurrent: Bool, row: Int, marks: Marks, in area: Area, on screen: inout Screen
    ) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : item.isOpened ? " " : "●", row: row, in: area, as: .marker, marks: marks)
        let date = item.date.map(DateText.day) ?? ""
        screen.write(date, row: row, column: 2, in: area, as: .time, marks: marks)
        let side = item.hasFailed ? "cannot be read" : item.minutes.map { "\($0) min" } ?? ""
        let title = Area(row: area.row, column: area.column, columns: area.columns - side.count - 2, rows: area.rows)
        let used = screen.write(item.name, row: row, column: 15, in: title, as: .plain, marks: marks)
        if let site = item.site {
            screen.write(site, row: row, column: 17 + used, in: title, as: .dim, marks: marks)
        }
        screen.write(
            side, row: row, column: area.columns - side.count - 1, in: area, as: item.hasFailed ? .failure : .dim,
            marks: marks)
    }
}
