import ReaderModel

extension Screen {
    /// Writes text from a column of an area on as many rows as it needs; what is below the area is left out.
    ///
    /// - Returns: the rows that it needs.
    @discardableResult
    package mutating func writeFolded(_ text: String, row: Int, column: Int = 0, in area: Area, as role: Role) -> Int {
        let text = Text(text)
        let lines = Wrap.lines(of: text, in: 0..<text.count, columns: area.columns - column)
        for (line, bytes) in lines.enumerated() {
            write(text[bytes], row: row + line, column: column, in: area, as: role)
        }
        return lines.count
    }
}
