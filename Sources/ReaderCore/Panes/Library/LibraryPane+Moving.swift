package import ReaderLibrary
package import ReaderScreen

/// Going from article to article, past the headings.
extension LibraryPane {
    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        let height = height(context)
        let before = viewport.selected
        viewport.move(move, count: order.rowCount, rows: height)
        skipHeading(forward: viewport.selected >= before && move != .top, height)
        showFirstHeading(height)
    }

    /// Selects a row; the article below it where it is a heading.
    package mutating func select(row: Int, in context: PaneContext) {
        let height = height(context)
        viewport.select(row, count: order.rowCount, rows: height)
        skipHeading(forward: true, height)
    }

    /// Selects an article, where it is in the list.
    package mutating func select(_ id: RowID<ArticleRow>, in context: PaneContext) {
        if let row = order.row(of: id, near: viewport.selected) { select(row: row, in: context) }
    }

    mutating func skipHeading(forward: Bool, _ height: Int) {
        guard case .heading = order.row(viewport.selected) else { return }
        let isFirst = viewport.selected == 0
        viewport.move(.lines(forward || isFirst ? 1 : -1), count: order.rowCount, rows: height)
        if isFirst { viewport.showTop() }
    }

    /// Every other article of the list, from the selected one on and round the end.
    package func others(forward: Bool) -> [RowID<ArticleRow>] {
        guard case .article(let position) = order.row(viewport.selected) else { return order.ids }
        return forward
            ? Array(order.ids[(position + 1)...] + order.ids[..<position])
            : Array(order.ids[..<position].reversed() + order.ids[(position + 1)...].reversed())
    }

    /// The row of the next or previous article, whatever it is.
    package func neighbour(forward: Bool) -> Int? {
        let step = forward ? 1 : -1
        var row = viewport.selected + step
        if case .heading = order.row(row) { row += step }
        return order.id(inRow: row) == nil ? nil : row
    }

    /// The first heading is never left alone above the screen.
    mutating func showFirstHeading(_ height: Int) {
        guard viewport.top == 1, viewport.selected < height, case .heading = order.row(0) else { return }
        viewport.showTop()
    }
}
