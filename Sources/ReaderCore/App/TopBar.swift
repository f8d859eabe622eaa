import ReaderCommands
import ReaderKeys
import ReaderPanes
import ReaderScreen
import ReaderWork

/// The first row: the panes with their keys, and what is being read.
enum TopBar {
    /// A pane, its key and what it is called.
    private struct Tab {
        let pane: Pane
        let key: String
        var name: String

        init(_ pane: Pane, _ command: AppCommand, _ name: String, _ state: AppState) {
            self.pane = pane
            key = state.configuration.keymap.key(for: command) ?? ""
            self.name = name
        }

        func named(_ name: String) -> Tab {
            var tab = self
            tab.name = name
            return tab
        }

        var label: String { key.isEmpty || name.isEmpty ? key + name : "\(key) \(name)" }
    }

    private static let panes: [(pane: Pane, command: AppCommand, name: String)] = [
        (.text, .paneText, "Text"), (.names(.article), .paneEntities, "Who"),
        (.timeline(.article), .paneTimeline, "When"), (.quotes(.article), .paneQuotes, "Quotes"),
        (.articles, .paneArticles, "Articles"), (.library, .paneLibrary, "Library"),
    ]

    /// The same of the library.
    private static let across: [(pane: Pane, command: AppCommand)] = [
        (.names(.library), .libraryNames), (.timeline(.library), .libraryTimeline), (.quotes(.library), .libraryQuotes),
    ]

    /// What those are called where there is room, else their keys.
    ///
    /// - Parameter isWhole: whether they tell of all of it.
    private static func names(isWhole: Bool) -> [[String]] {
        (isWhole ? [["All names", "All dates", "All quotes"]] : [])
            + [["Names", "Dates", "Said"], ["", "", isWhole ? "all" : "listed"], ["", "", ""]]
    }

    private typealias Label = (pane: Pane, label: String, columns: Range<Int>)

    /// Each pane's label and columns, and the columns between two of them.
    private static func labels(_ state: AppState) -> (labels: [Label], gap: Int) {
        let first = panes.filter { pane, _, _ in
            if pane == .library { return state.library != nil }
            return pane != .articles || state.library?.isHome != true && state.list.items.count > 1
        }.map { Tab($0, $1, $2, state) }
        guard state.library != nil else { return (labels(first, gap: wideGap), wideGap) }
        let room = state.size.columns - 2 - (number(state)?.count ?? 0)
        let fits = { (labels: [Label], room: Int) in (labels.last?.columns.upperBound ?? 0) <= room }
        let unnamed = across.map { Tab($0, $1, "", state) }
        let wide = names(isWhole: state.libraryScope == .library).lazy.map { names in
            labels(first + zip(unnamed, names).map { $0.named($1) }, gap: wideGap)
        }
        let nameRoom = nameRoom(state)
        if let shown = wide.first(where: { fits($0, room - nameRoom) }) { return (shown, wideGap) }
        // On a narrow screen the views of the library go before the blanks between, and before the article's name.
        let narrow = labels(first + unnamed, gap: narrowGap)
        return fits(narrow, room) ? (narrow, narrowGap) : (labels(first, gap: wideGap), wideGap)
    }

    private static let wideGap = 3
    private static let narrowGap = 1

    private static func labels(_ tabs: [Tab], gap: Int) -> [Label] {
        var column = 1
        return tabs.map { tab in
            let label = tab.label
            let columns = column..<(column + label.count)
            column = columns.upperBound + gap
            return (tab.pane, label, columns)
        }
    }

    /// The tab that is lit: a card belongs to the names, a view of the library to its own, where that is shown.
    private static func active(_ pane: Pane, among shown: [Pane]) -> Pane {
        let pane = if case .card = pane { Pane.names(.article) } else { pane }
        let everywhere: Pane? = pane.isStored ? pane.counterpart.everywhere : nil
        return everywhere.flatMap { shown.contains($0) ? $0 : nil } ?? pane.counterpart
    }

    /// Columns for the beginning of the article's name, which goes before the views of the library.
    private static func nameRoom(_ state: AppState) -> Int {
        guard let item = state.list.currentItem, state.main != .library, !state.main.isStored else { return 0 }
        return min(Glyphs.columns(of: item.source.name), 14) + 2
    }

    /// ` 3/12`: the place of the article among those to go through.
    private static func number(_ state: AppState) -> String? {
        guard state.main != .library, !state.main.isStored, state.list.currentItem != nil else { return nil }
        let many = state.list.items.count > 1 && state.library?.isHome != true
        return many ? " \(state.list.current + 1)/\(state.list.items.count)" : nil
    }

    static func pane(atColumn column: Int, of state: AppState) -> Pane? {
        let pane = labels(state).labels.first { $0.columns.contains(column) }?.pane
        return pane?.isStored == true ? pane?.of(state.libraryScope) : pane
    }

    static func draw(_ state: AppState, in area: Area, on screen: inout Screen) {
        var end = 0
        let (labels, gap) = labels(state)
        let active = active(state.pane, among: labels.map(\.pane))
        for (pane, label, columns) in labels {
            let isActive = pane == active
            screen.write(label, row: 0, column: columns.lowerBound, in: area, as: isActive ? .activeLabel : .label)
            end = columns.upperBound
            let bar = end + gap / 2
            if bar < area.columns { screen.write("│", row: 0, column: bar, in: area, as: .border) }
        }
        guard let item = state.list.currentItem, state.main != .library, !state.main.isStored else { return }
        let number = number(state) ?? ""
        let room = area.columns - end - 4 - number.count
        guard room > 4 || !number.isEmpty && end + 1 + number.count < area.columns else { return }
        let shown = room > 4 ? Glyphs.fitting(item.source.name, columns: room) : []
        let text = String(shown.map(\.character)) + number
        screen.write(text, row: 0, column: area.columns - 1 - Glyphs.columns(of: text), in: area, as: .dim)
    }
}
