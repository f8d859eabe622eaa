/// A selection in a list that is longer than the screen.
package struct Viewport: Equatable, Sendable {
    /// How to move in a list or a text.
    package enum Move: Equatable, Sendable {
        case lines(Int)
        case halfPages(Int)
        case pages(Int)
        case top, end
    }

    package private(set) var selected = 0
    package private(set) var top = 0

    package init(selected: Int = 0) {
        self.selected = max(0, selected)
    }

    /// Moves the selection in a list of so many elements, of which so many rows are seen.
    package mutating func move(_ move: Move, count: Int, rows: Int) {
        let page = max(1, rows - 1)
        switch move {
        case .lines(let lines): selected += lines
        case .halfPages(let halves): selected += halves * max(1, rows / 2)
        case .pages(let pages): selected += pages * page
        case .top: selected = 0
        case .end: selected = count - 1
        }
        settle(count: count, rows: rows)
    }

    /// Selects an element; the list moves no more than it has to.
    package mutating func select(_ index: Int, count: Int, rows: Int) {
        selected = index
        settle(count: count, rows: rows)
    }

    /// Selects a row that stands so many rows below the top of the screen, as far as the list allows.
    package mutating func select(_ index: Int, offset: Int, count: Int, rows: Int) {
        selected = index
        top = index - offset
        settle(count: count, rows: rows)
    }

    /// Keeps the selection inside the list and on the screen.
    package mutating func settle(count: Int, rows: Int) {
        selected = min(max(0, selected), max(0, count - 1))
        let rows = max(1, rows)
        if selected < top { top = selected }
        if selected >= top + rows { top = selected - rows + 1 }
        top = min(top, max(0, count - rows))
        top = max(0, top)
    }

    /// Shows the list from its first row, so far as the selection stays on the screen.
    package mutating func showTop() {
        top = 0
    }

    /// Puts the selection on a row that can be selected: the nearest in a direction, else the nearest in the other.
    ///
    /// The first such row is shown with all that stands above it.
    ///
    /// - Parameters:
    ///   - count: rows of the list.
    ///   - rows: rows that are seen at once.
    package mutating func skip(forward: Bool, count: Int, rows: Int, isSelectable: (Int) -> Bool) {
        guard (0..<count).contains(selected) else { return }
        let after = (selected..<count).first(where: isSelectable)
        let before = (0...selected).last(where: isSelectable)
        guard let wanted = forward ? after ?? before : before ?? after else { return }
        selected = wanted
        if !(0..<wanted).contains(where: isSelectable) { top = 0 }
        settle(count: count, rows: rows)
    }

    /// Keeps the selection on its row, and the row where it stands, when others have come above it.
    package mutating func shift(by count: Int) {
        selected += count
        top += count
    }

    /// The indices on the screen.
    package func visible(count: Int, rows: Int) -> Range<Int> {
        let start = min(top, max(0, count - 1))
        return start..<max(start, min(count, start + rows))
    }
}
