import ReaderLibrary
import ReaderScreen

/// The parts of a list: title, the strip of a timeline, rows, and what is told of the selected row.
struct ListAreas {
    var head: Area
    var strip: Area?
    var list: Area
    var detail: Area

    /// A list of the article being read.
    static func read(_ area: Area) -> ListAreas {
        let (head, body) = area.cutTop(1)
        let (list, detail) = body.cutTop(max(1, area.rows - (area.rows >= 12 ? 6 : 0) - 1))
        return ListAreas(head: head, list: list, detail: detail)
    }

    /// A list of the library.
    static func stored(_ area: Area, hasStrip: Bool = false, hasDetail: Bool = false) -> ListAreas {
        let (head, body) = area.cutTop(1)
        var (rest, strip): (Area, Area?) = (body, nil)
        if hasStrip, body.rows >= 14 {
            let (top, below) = body.cutTop(DensityStrip.rows)
            (strip, rest) = (top, below)
        }
        let (list, detail) = rest.cutBottom(hasDetail && rest.rows >= 11 ? min(6, rest.rows / 2) : 0)
        return ListAreas(head: head, strip: strip, list: list, detail: detail)
    }

    /// Rows of the list, at least one.
    var rows: Int { max(1, list.rows) }

    /// The row of the list that stands in a row of the pane; nil above it.
    func row(_ row: Int) -> Int? {
        row >= list.row - head.row ? row - (list.row - head.row) : nil
    }
}

/// The first row of a list of the library: what it is, and of what.
struct ListTitle {
    var title: String
    /// Nil for the whole library.
    var entity: LibraryEntity?
    /// Whether it is of the whole library, which is said.
    var isWhole = true
    var parts: [String]

    func draw(in area: Area, on screen: inout Screen) {
        let used = screen.write(title, row: 0, column: 1, in: area, as: .label)
        let parts = (entity == nil && isWhole ? ["the whole library"] : []) + parts
        screen.write(parts.joined(separator: " · "), row: 0, column: used + 3, in: area, as: .dim)
    }
}

extension StoredRows {
    /// Draws the rows, dots where more are on their way, or the words for none.
    func draw(
        emptiness: String, in area: Area, on screen: inout Screen,
        row draw: (ListingRow, _ line: Int, Marks, inout Screen) -> Void
    ) {
        guard !rows.isEmpty else {
            let text = isAwaited ? "Reading the library…" : emptiness
            screen.writeFolded(text, row: 0, column: 1, in: area, as: .dim)
            return
        }
        let visible = viewport.visible(count: rows.count, rows: area.rows)
        for (line, index) in visible.enumerated() {
            draw(rows[index], line, index == viewport.selected ? .cursor : [], &screen)
        }
        guard hasMoreBelow else { return }
        for line in visible.count..<max(visible.count, area.rows) {
            screen.write("·", row: line, column: 1, in: area, as: .dim)
        }
    }

    /// The rows on a screen of so many.
    func visible(_ height: Int) -> ArraySlice<ListingRow> {
        rows[viewport.visible(count: rows.count, rows: height)]
    }
}
