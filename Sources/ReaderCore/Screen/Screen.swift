import ReaderBasics

/// One column of one row.
package struct Cell: Equatable, Sendable {
    /// What is shown: one grapheme cluster, harmless to a terminal.
    package var glyph: Character
    /// Columns the glyph takes: 1 or 2; 0 for the column that a wide glyph to the left covers.
    package var width: UInt8
    package var role: Role
    package var marks: Marks

    package init(_ glyph: Character = " ", width: UInt8 = 1, role: Role = .plain, marks: Marks = []) {
        self.glyph = glyph
        self.width = width
        self.role = role
        self.marks = marks
    }
}

/// How many columns and rows a screen has.
package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A rectangle of a screen, in cells from its upper left corner.
package struct Area: Hashable, Sendable {
    package var row: Int
    package var column: Int
    package var columns: Int
    package var rows: Int

    package init(row: Int, column: Int, columns: Int, rows: Int) {
        self.row = row
        self.column = column
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    package init(_ size: Size) {
        self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
    }

    /// Whether a cell of the screen lies in the area.
    package func contains(row: Int, column: Int) -> Bool {
        (self.row..<(self.row + rows)).contains(row) && (self.column..<(self.column + columns)).contains(column)
    }

    /// The upper part, and what is left below it.
    package func cutTop(_ count: Int) -> (top: Area, rest: Area) {
        let count = min(max(0, count), rows)
        return (
            Area(row: row, column: column, columns: columns, rows: count),
            Area(row: row + count, column: column, columns: columns, rows: rows - count)
        )
    }

    /// The lower part, and what is left above it.
    package func cutBottom(_ count: Int) -> (rest: Area, bottom: Area) {
        let (rest, bottom) = cutTop(rows - min(max(0, count), rows))
        return (rest, bottom)
    }

    /// The right part, and what is left of it.
    package func cutRight(_ count: Int) -> (rest: Area, right: Area) {
        let count = min(max(0, count), columns)
        return (
            Area(row: row, column: column, columns: columns - count, rows: rows),
            Area(row: row, column: column + columns - count, columns: count, rows: rows)
        )
    }

    /// The area without so many columns on each side.
    package func inset(columns count: Int) -> Area {
        Area(row: row, column: column + count, columns: columns - 2 * count, rows: rows)
    }
}

/// A picture of the whole terminal: what is in each cell, and what it is. It holds no colour and no escape.
package struct Screen: Equatable, Sendable {
    package let size: Size
    /// Row by row.
    package private(set) var cells: [Cell]
    /// Where the terminal's own cursor belongs (for typing and for screen readers); nil hides it.
    package var caret: (row: Int, column: Int)? {
        get { caretCell.map { ($0 / max(1, size.columns), $0 % max(1, size.columns)) } }
        set { caretCell = newValue.map { $0.row * size.columns + $0.column } }
    }
    private var caretCell: Int?
    /// Stretches of cells that lead to an address, in the order in which they were drawn.
    package private(set) var links: [Link] = []

    /// Cells of one row that lead to an address, which comes from the text as it is.
    package struct Link: Equatable, Sendable {
        package var row: Int
        package var columns: Range<Int>
        package var address: String
    }

    package init(size: Size) {
        self.size = size
        cells = Array(repeating: Cell(), count: max(0, size.columns) * max(0, size.rows))
    }

    /// A cell by its row and column, from 0.
    package subscript(row: Int, column: Int) -> Cell {
        cells[row * size.columns + column]
    }

    /// The cells of a row.
    package subscript(row row: Int) -> ArraySlice<Cell> {
        cells[(row * size.columns)..<((row + 1) * size.columns)]
    }

    /// Whether a row shows what a row of another screen of the same width shows.
    package func shows(_ row: Int, as other: Screen, at otherRow: Int) -> Bool {
        let (columns, start, otherStart) = (size.columns, row * size.columns, otherRow * size.columns)
        return cells.withUnsafeBufferPointer { cells in
            other.cells.withUnsafeBufferPointer { others in
                (0..<columns).allSatisfy { cells[start + $0] == others[otherStart + $0] }
            }
        }
    }

    /// Whether nothing stands in a row.
    package func isBlank(row: Int) -> Bool {
        let (columns, blank) = (size.columns, Cell())
        return cells.withUnsafeBufferPointer { cells in
            (0..<columns).allSatisfy { cells[row * columns + $0] == blank }
        }
    }

    /// Puts one glyph, unless it would cross the right edge of the area or lie outside the screen.
    package mutating func put(
        _ glyph: Character, width: Int, row: Int, column: Int, role: Role, marks: Marks = []
    ) {
        guard row >= 0, row < size.rows, column >= 0, column + width <= size.columns, width > 0 else { return }
        let index = row * size.columns + column
        clearWide(at: index, row: row)
        cells[index] = Cell(glyph, width: UInt8(width), role: role, marks: marks)
        for covered in (index + 1)..<(index + max(1, width)) {
            clearWide(at: covered, row: row)
            cells[covered] = Cell(" ", width: 0, role: role, marks: marks)
        }
    }

    /// A part of a wide glyph cannot stay when another is overwritten.
    private mutating func clearWide(at index: Int, row: Int) {
        guard cells[index].width != 1 else { return }
        var first = index
        while cells[first].width == 0, first > row * size.columns { first -= 1 }
        let width = Int(cells[first].width)
        for column in first..<min(first + max(1, width), (row + 1) * size.columns) {
            cells[column] = Cell(" ", role: cells[column].role, marks: cells[column].marks)
        }
    }

    /// Writes text from a column of an area, cut at its right edge with "…"; returns the columns taken.
    @discardableResult
    package mutating func write(
        _ text: String, row: Int, column: Int = 0, in area: Area, as role: Role, marks: Marks = []
    ) -> Int {
        guard row >= 0, row < area.rows, column < area.columns else { return 0 }
        let room = area.columns - column
        if let used = writePlain(text, row: row, column: column, in: area, as: role, marks: marks) { return used }
        var used = 0
        for glyph in Glyphs.fitting(text, columns: room) {
            put(
                glyph.character, width: glyph.width, row: area.row + row, column: area.column + column + used,
                role: role, marks: marks)
            used += glyph.width
        }
        return used
    }

    /// Writes text of simple glyphs that fits, one by one; nil for any other.
    private mutating func writePlain(
        _ text: String, row: Int, column: Int, in area: Area, as role: Role, marks: Marks
    ) -> Int? {
        let room = area.columns - column
        var plain: [Cell] = []
        plain.reserveCapacity(min(text.utf8.count, room))
        for scalar in text.unicodeScalars {
            guard plain.count < room, let glyph = Glyphs.simple(scalar) else { return nil }
            plain.append(Cell(glyph, role: role, marks: marks))
        }
        put(plain, row: area.row + row, column: area.column + column)
        return plain.count
    }

    /// Puts cells of one column each beside one another, as many as there are columns.
    package mutating func put(_ narrow: [Cell], row: Int, column: Int) {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
        let start = row * size.columns + column
        for (index, cell) in zip(start..<(row + 1) * size.columns, narrow) {
            clearWide(at: index, row: row)
            cells[index] = cell
        }
    }

    /// Fills the cells of one row of an area.
    package mutating func fill(
        _ glyph: Character = " ", row: Int, columns: Range<Int>? = nil, in area: Area, as role: Role,
        marks: Marks = []
    ) {
        guard row >= 0, row < area.rows else { return }
        for column in columns ?? 0..<area.columns where column < area.columns {
            put(glyph, width: 1, row: area.row + row, column: area.column + column, role: role, marks: marks)
        }
    }

    /// Lets cells of a row of an area lead to an address.
    package mutating func link(to address: String, row: Int, columns: Range<Int>, in area: Area) {
        let columns = (area.column + columns.lowerBound)..<(area.column + columns.upperBound)
        if let last = links.indices.last, links[last].row == area.row + row, links[last].address == address,
            links[last].columns.upperBound == columns.lowerBound
        {
            links[last].columns = links[last].columns.lowerBound..<columns.upperBound
        } else {
            links.append(Link(row: area.row + row, columns: columns, address: address))
        }
    }

    /// Adds marks to cells already drawn.
    package mutating func mark(_ marks: Marks, row: Int, columns: Range<Int>, in area: Area) {
        guard row >= 0, row < area.rows, area.row + row < size.rows else { return }
        for column in columns where column >= 0 && column < area.columns && area.column + column < size.columns {
            cells[(area.row + row) * size.columns + area.column + column].marks.formUnion(marks)
        }
    }
}
