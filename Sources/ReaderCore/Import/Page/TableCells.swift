/// Where the cells of a table's rows stand, with those that reach over several columns or rows.
struct TableCells {
    /// How many rows below the one at hand the cell above each column still covers.
    private var below: [Int: Int] = [:]
    /// The columns of the row at hand that a cell from above covers.
    private var covered: Set<Int> = []
    private var next = 0
    /// The column of the last cell that was written.
    private var last = 0

    /// Columns of the next row that cells from above cover.
    var spanning: Int { below.count }

    mutating func startRow() {
        covered = Set(below.keys)
        below = below.mapValues { $0 - 1 }.filter { $0.value > 0 }
        (next, last) = (0, 0)
    }

    /// Takes the next cell of the row.
    ///
    /// - Returns: the tabs that stand before it.
    mutating func tabs(beforeCellOver columns: Int, rows: Int) -> Int {
        while covered.contains(next) { next += 1 }
        let tabs = next - last
        last = next
        if rows > 1 {
            for column in next..<next + columns { below[column] = rows - 1 }
        }
        next += columns
        return tabs
    }
}
