import ReaderKeys
import ReaderModel
import ReaderScreen

/// An article without anything to read.
extension TextPane {
    /// Says that there is nothing, where the page is, and which key opens it.
    ///
    /// - Parameter row: the first that is free.
    static func drawNothing(
        below row: Int, of reading: Reading, in area: Area, _ context: PaneContext, on screen: inout Screen
    ) {
        let keys = (context.keymap.name(of: AppCommand.wholePage), context.keymap.name(of: AppCommand.browse))
        let address = reading.article.url
        let advice =
            address == nil
            ? "Its source names no page either: there is nothing but the title."
            : "Press \(keys.0) to fetch its page, \(keys.1) to open it in the browser:"
        let columns = min(area.columns, reading.layout.measure)
        let measured = Area(row: area.row, column: area.column, columns: columns, rows: area.rows)
        var row = row + 1
        for words in ["This article holds no text.", advice, address].compactMap(\.self) {
            row += screen.writeFolded(words, row: row, in: measured, as: words == address ? .link : .notice)
        }
    }
}
