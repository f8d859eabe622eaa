import ReaderModel
import ReaderScreen

/// How the columns of a table share the measure.
///
/// Each is as wide as its widest cell where all of them fit. Where they do not, wide columns give up room and their cells
/// are folded, down to a width in which words can still be read. A table that is too wide even then is shown cell by
/// cell.
struct TableColumns: Equatable, Sendable {
    struct Column: Equatable, Sendable {
        var width: Int
        /// Numbers stand below one another by their last digit.
        var isNumeric: Bool
    }

    /// Columns of the screen between two columns of the table: a blank, a bar, a blank.
    static let gap = 3
    /// Rows that are looked at; those further down are folded where they are wider.
    static let measuredRows = 1_000
    /// A column is not made narrower, nor one than its longest word up to `longestWord`.
    private static let narrowest = 8
    private static let longestWord = 16
    /// Cells of a row beyond these are not given columns of their own.
    private static let mostColumns = 60

    /// Empty where the cells of a row stand below one another.
    let columns: [Column]
    /// What the head calls each column; empty for a table without a head.
    let labels: [String]

    /// - Parameters:
    ///   - rows: the cells of each row.
    ///   - room: columns of the screen.
    init(_ rows: [[Range<Int>]], of text: Text, room: Int, hasHead: Bool) {
        let full = rows.filter { $0.count > 1 }
        let count = full.map(\.count).max() ?? 0
        labels =
            hasHead
            ? (rows.first ?? []).map { text[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") } : []
        guard count > 1, count <= Self.mostColumns else {
            columns = []
            return
        }
        var natural = [Int](repeating: 1, count: count)
        var least = natural
        for row in full {
            for (column, cell) in row.enumerated() {
                let size = Self.size(of: cell, in: text)
                natural[column] = max(natural[column], size.width)
                least[column] = max(least[column], min(size.longestWord, Self.longestWord))
            }
        }
        let floors = zip(natural, least).map { min($0, max($1, Self.narrowest)) }
        let body = rows.count > 1 ? rows.dropFirst() : rows[...]
        let widths = Self.widths(natural, floors, room: room - Self.gap * (count - 1))
        columns = widths.enumerated().map { column, width in
            Column(width: width, isNumeric: Self.isNumeric(column, of: body, in: text))
        }
    }

    /// What each column gets: its own width, or as much as all can have; nothing where the floors do not fit.
    private static func widths(_ natural: [Int], _ floors: [Int], room: Int) -> [Int] {
        guard floors.reduce(0, +) <= room else { return [] }
        func shares(_ limit: Int) -> [Int] { zip(natural, floors).map { max($1, min($0, limit)) } }
        var limit = natural.max() ?? 0
        if natural.reduce(0, +) > room {
            // The largest limit under which they fit lies below the room: halving finds it.
            var (low, high) = (0, room)
            while low < high {
                let middle = (low + high + 1) / 2
                if shares(middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
            }
            limit = low
        }
        var widths = shares(limit)
        var left = room - widths.reduce(0, +)
        for column in widths.indices where left > 0 && widths[column] < natural[column] {
            widths[column] += 1
            left -= 1
        }
        return widths
    }

    /// Columns of the screen that a cell takes on one line, and its longest word.
    private static func size(of cell: Range<Int>, in text: Text) -> (width: Int, longestWord: Int) {
        var reader = GlyphReader(text, cell, mode: .prose)
        var (width, word, longest) = (0, 0, 0)
        while let step = reader.next() {
            width += step.width
            word = step.isSpace ? 0 : word + step.width
            longest = max(longest, word)
        }
        return (width, longest)
    }

    static func width(of range: Range<Int>, in text: Text) -> Int { size(of: range, in: text).width }

    /// Whether a column holds numbers alone, with their signs and units, and at least one.
    private static func isNumeric(_ column: Int, of rows: ArraySlice<[Range<Int>]>, in text: Text) -> Bool {
        var hasNumber = false
        for row in rows where row.count > 1 && column < row.count {
            let cell = text[row[column]]
            guard !cell.contains(where: { $0.isLetter }), cell.count <= 24 else { return false }
            hasNumber = hasNumber || cell.contains(where: \.isNumber)
        }
        return hasNumber
    }
}
