import ReaderPanes
import ReaderScreen

/// Where the panes stand on a screen of a given size.
struct Arrangement: Equatable {
    /// From this width on the sidebar stands beside the text.
    static let wideColumns = 100
    /// From this width on the shelves stand beside the list of the library.
    static let shelvesColumns = 140
    /// Below this there is no room for a picture that makes sense.
    static let smallest = Size(columns: 40, rows: 10)

    var bar: Area?
    /// The text, or the pane in its place.
    var main: Area
    /// The sidebar, where it stands beside the text.
    var side: Area?
    var strip: Area?
    var status: Area?
    /// The shelves, where they stand beside the list of the library.
    var shelves: Area?

    init(_ size: Size, isZen: Bool, showsSidebar: Bool, showsStrip: Bool, showsShelves: Bool = false) {
        var rest = Area(size)
        if isZen {
            main = rest
            return
        }
        let (bar, below) = rest.cutTop(1)
        let (above, status) = below.cutBottom(1)
        self.bar = bar
        self.status = status
        rest = above
        if showsSidebar, size.columns >= Self.wideColumns {
            let columns = min(44, max(32, size.columns * 3 / 10))
            let (left, right) = rest.cutRight(columns)
            side = right
            rest = left
        }
        if showsStrip, let rows = TimelineStrip.rows(onScreenOf: size.rows) {
            let (above, strip) = rest.cutBottom(rows)
            self.strip = strip
            rest = above
        }
        if showsShelves {
            let columns = min(34, max(26, size.columns / 5))
            let (left, list) = rest.cutRight(rest.columns - columns)
            shelves = left
            rest = list
        }
        main = rest
    }

    /// A part of the screen that a click can be meant for.
    enum Part: Equatable { case bar, side, main, shelves }

    /// The part that a cell belongs to.
    func part(atRow row: Int, column: Int) -> Part? {
        if bar?.contains(row: row, column: column) == true { return .bar }
        if shelvesInner?.contains(row: row, column: column) == true { return .shelves }
        if sideInner?.contains(row: row, column: column) == true { return .side }
        return main.contains(row: row, column: column) ? .main : nil
    }

    /// The inside of the shelves, left of their border.
    var shelvesInner: Area? {
        shelves.map { Area(row: $0.row, column: $0.column, columns: $0.columns - 1, rows: $0.rows) }
    }

    /// The inside of the sidebar, right of its border.
    var sideInner: Area? {
        side.map { Area(row: $0.row, column: $0.column + 1, columns: $0.columns - 1, rows: $0.rows) }
    }
}
