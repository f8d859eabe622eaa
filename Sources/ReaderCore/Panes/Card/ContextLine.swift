import ReaderScreen

/// A mention with the words around it, the mention always in the same column (keyword in context).
struct ContextLine: Equatable {
    /// With the space before the mention, where there is one.
    var before: String
    var words: String
    /// With the space after the mention, where there is one.
    var after: String
    var role: Role

    func draw(row: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        let middle = max(4, area.columns * 2 / 5)
        let isSpaced = before.hasSuffix(" ")
        let lead = Self.last(isSpaced ? String(before.dropLast()) : before, columns: middle - 3)
        let column = middle - (isSpaced ? 1 : 0) - Glyphs.columns(of: lead)
        screen.write(lead, row: row, column: column, in: area, as: .dim, marks: marks)
        let used = screen.write(words, row: row, column: middle, in: area, as: role, marks: marks.union(.current))
        screen.write(after, row: row, column: middle + used, in: area, as: .dim, marks: marks)
    }

    /// The end of a text, as many whole words as fit.
    private static func last(_ text: String, columns: Int) -> String {
        var used = 0
        var kept: [Character] = []
        for character in text.reversed() {
            let width = Glyphs.columns(of: String(character))
            if used + width > columns {
                while let last = kept.last, !last.isWhitespace { kept.removeLast() }
                if kept.isEmpty { return "" }
                kept[kept.count - 1] = "…"
                break
            }
            used += width
            kept.append(character)
        }
        return String(kept.reversed())
    }
}
