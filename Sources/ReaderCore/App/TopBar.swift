import ReaderCommands
import ReaderKeys
import ReaderPanes
import ReaderScreen
import ReaderWork

/// The first row: the panes with their keys, and what is being read.
enum TopBar {
    private static let panes: [(Pane, AppCommand, String)] = [
        (.text, .paneText, "Text"), (.names(.article), .paneEntities, "Who"),
        (.timeline(.article), .paneTimeline, "When"), (.quotes(.article), .paneQuotes, "Quotes"),
        (.articles, .paneArticles, "Articles"), (.library, .paneLibrary, "Library"),
    ]

    /// Each pane's label and columns.
    private static func labels(_ state: AppState) -> [(pane: Pane, label: String, columns: Range<Int>)] {
        var column = 1
        let shown = panes.filter { pane, _, _ in
            if pane == .library { return state.library != nil }
            return pane != .articles || state.library?.isHome != true && state.list.items.count > 1
        }
        return shown.map { pane, command, name in
            let label = state.configuration.keymap.key(for: command).map { "\($0) \(name)" } ?? name
            let columns = column..<(column + label.count)
            column = columns.upperBound + 3
            return (pane, label, columns)
        }
    }

    static func pane(atColumn column: Int, of state: AppState) -> Pane? {
        labels(state).first { $0.columns.contains(column) }?.pane
    }

    static func draw(_ state: AppState, in area: Area, on screen: inout Screen) {
        var end = 0
        for (pane, label, columns) in labels(state) {
            let isActive = pane == state.pane.counterpart
            screen.write(label, row: 0, column: columns.lowerBound, in: area, as: isActive ? .activeLabel : .label)
            end = columns.upperBound
            if end + 1 < area.columns { screen.write("│", row: 0, column: end + 1, in: area, as: .border) }
        }
        guard let item = state.list.currentItem, state.main != .library, !state.main.isStored else { return }
        let many = state.list.items.count > 1 && state.library?.isHome != true
        let number = many ? " \(state.list.current + 1)/\(state.list.items.count)" : ""
        let room = area.columns - end - 4 - number.count
        guard room > 4 else { return }
        let shown = Glyphs.fitting(item.source.name, columns: room)
        let text = String(shown.map(\.character)) + number
        screen.write(text, row: 0, column: area.columns - 1 - Glyphs.columns(of: text), in: area, as: .dim)
    }
}
