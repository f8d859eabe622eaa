package import ReaderKeys
package import ReaderScreen
package import ReaderWork

/// The list of articles to go through.
package struct ArticlesPane: PaneContent {
    package enum Command: String, CommandSet {
        case open
    }

    private var viewport = Viewport()

    package init() {}

    private func height(_ context: PaneContext) -> Int { max(1, context.area.rows - 1) }

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        open(in: &context)
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] { [.open(viewport.selected)] }

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        viewport.move(move, count: context.sources.items.count, rows: height(context))
    }

    package mutating func settle(in context: PaneContext) {
        viewport.settle(count: context.sources.items.count, rows: height(context))
    }

    package mutating func appear(in context: PaneContext) {
        viewport.select(context.sources.current, count: context.sources.items.count, rows: height(context))
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        viewport.select(viewport.top + row - 1, count: context.sources.items.count, rows: height(context))
        return true
    }

    package mutating func go(toNumber number: Int, in context: inout PaneContext) -> [Intent] {
        let count = context.sources.items.count
        viewport.select(min(number, count) - 1, count: count, rows: height(context))
        return []
    }

    /// The articles whose titles are about to be shown.
    package func wanted(in context: PaneContext) -> [Request] {
        let items = context.sources.items
        return items[viewport.visible(count: items.count, rows: height(context))]
            .filter { !$0.isDescribed && $0.reason == nil }.map { .load($0.source) }
    }

    package func hints(in context: PaneContext) -> [Hint] {
        [Hint(Command.open, "read"), Hint(AppCommand.leave, "back")]
    }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let (items, current) = (context.sources.items, context.sources.current)
        let (head, list) = context.area.cutTop(1)
        screen.write("Articles", row: 0, column: 1, in: head, as: .label)
        screen.write("\(items.count)", row: 0, column: 11, in: head, as: .dim)
        for (line, index) in viewport.visible(count: items.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? (context.hasFocus ? .cursor : .selected) : []
            draw(items[index], isCurrent: index == current, row: line, marks: marks, in: list, on: &screen)
        }
    }

    private func draw(
        _ item: SourceList.Item, isCurrent: Bool, row: Int, marks: Marks, in area: Area, on screen: inout Screen
    ) {
        screen.fill(row: row, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : item.isOpened ? " " : "●", row: row, in: area, as: .marker, marks: marks)
        let date = item.date.map(DateText.day) ?? (item.isDescribed ? "no date" : "")
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

extension ArticlesPane.Command {
    package static let scope = KeyScope("articles", heading: "In the article list")

    package static let bindings: [Binding] = [Binding(Self.open, "enter", help: "Read the selected article")]
}
