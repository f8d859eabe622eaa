import ReaderCore

/// Rows that stand higher or lower than they stood, which a terminal can move by itself.
struct RowShift: Equatable {
    /// What moves, with the rows that come free.
    let rows: Range<Int>
    /// By how many rows, upwards; downwards where it is negative.
    let up: Int

    /// Where the content of a row stood; nil for a row that comes free.
    func source(of row: Int) -> Int? {
        let source = row + up
        return rows.contains(source) ? source : nil
    }

    /// The shift that spares the most rows.
    ///
    /// - Parameter isFree: whether a row can be moved.
    /// - Returns: nil where none spares enough.
    static func between(_ old: Screen, _ new: Screen, isFree: (Int) -> Bool) -> RowShift? {
        let count = new.size.rows
        guard old.size == new.size else { return nil }
        let free = (0..<count).map(isFree)
        let differs = (0..<count).map { !new.shows($0, as: old, at: $0) && !new.isBlank(row: $0) }
        let changed = differs.count(where: \.self)
        guard changed >= fewest else { return nil }
        var best: (shift: RowShift, spared: Int)?
        let farthest = 1..<max(1, count)
        for up in farthest.lazy.flatMap({ [$0, -$0] }) {
            var (start, spared) = (max(0, -up), 0)
            for row in max(0, -up)...min(count, count - up) {
                if row < min(count, count - up), free[row], free[row + up], new.shows(row, as: old, at: row + up) {
                    if differs[row] { spared += 1 }
                    continue
                }
                let rows = min(start, start + up)..<max(row, row + up)
                if spared >= max(fewest, (best?.spared ?? 0) + 1), free[rows].allSatisfy(\.self) {
                    best = (RowShift(rows: rows, up: up), spared)
                }
                (start, spared) = (row + 1, 0)
            }
            // Another would hardly spare more.
            if let best, best.spared * 2 >= changed { break }
        }
        return best?.shift
    }

    /// Rows that have to be spared before moving is worth its sequences.
    private static let fewest = 3
}
