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
        let key = context.keymap.name(of: AppCommand.browse)
        let address = reading.article.url
        let advice =
            address == nil
            ? "Its source names no page either: there is nothing but the title."
            : "Press \(key) to open its page in the browser:"
        var row = row + 1
        for words in ["This article holds no text.", advice, address].compactMap(\.self) {
            let text = Text(words)
            for line in Wrap.lines(of: text, in: 0..<text.count, columns: max(2, reading.layout.measure)) {
                screen.write(text[line], row: row, in: area, as: words == address ? .link : .notice)
                row += 1
            }
        }
    }
}
