import ReaderCommands
import ReaderKeys
import ReaderPanes
import ReaderScreen
import ReaderWork

/// The first row: the panes with their keys, and what is being read.
enum TopBar {
    private typealias Tab = (pane: Pane, command: AppCommand, name: String)

    private static let panes: [Tab] = [
        (.text, .paneText, "Text"), (.names(.article), .paneEntities, "Who"),
        (.timeline(.article), .paneTimeline, "When"), (.quotes(.article), .paneQuotes, "Quotes"),
        (.articles, .paneArticles, "Articles"), (.library, .paneLibrary, "Library"),
    ]

    /// The same of the library: with names where there is room, else their keys.
    ///
    /// - Parameter isWhole: whether they tell of all of it.
    private static func across(isWhole: Bool) -> [[Tab]] {
        let widest = isWhole ? [("All names", "All dates", "All quotes")] : []
        let narrow = [("Names", "Dates", "Said"), ("", "", isWhole ? "all" : "listed"), ("", "", "")]
        return (widest + narrow).map { names, dates, quotes in
            [
                (.names(.library), .libraryNames, names), (.timeline(.library), .libraryTimeline, dates),
                (.quotes(.library), .libraryQuotes, quotes),
            ]
        }
    }

    private typealias Label = (pane: Pane, label: String, columns: Range<Int>)

    /// Each pane's label and columns, and the columns between two of them.
    private static func labels(_ state: AppState) -> (labels: [Label], gap: Int) {
        let first = panes.filter { pane, _, _ in
            if pane == .library { return state.library != nil }
            return pane != .articles || state.library?.isHome != true && state.list.items.count > 1
        }
        guard state.library != nil else { return (labels(first, state, gap: wideGap), wideGap) }
        let room = state.size.columns - 2 - (number(state)?.count ?? 0)
        let fits = { (labels: [Label], room: Int) in (labels.last?.columns.upperBound ?? 0) <= room }
        let across = across(isWhole: state.libraryScope == .library)
        let wide = across.lazy.map { labels(first + $0, state, gap: wideGap) }
        if let shown = wide.first(where: { fits($0, room - nameRoom(state)) }) { return (shown, wideGap) }
        // On a narrow screen the views of the library go before the blanks between, and before the article's name.
        let narrow = labels(first + (across.last ?? []), state, gap: narrowGap)
        return fits(narrow, room) ? (narrow, narrowGap) : (labels(first, state, gap: wideGap), wideGap)
    }

    private static let wideGap = 3
    private static let narrowGap = 1

    private static func labels(_ tabs: [Tab], _ state: AppState, gap: Int) -> [Label] {
        var column = 1
        return tabs.map { pane, command, name in
            let key = state.configuration.keymap.key(for: command) ?? ""
            let label = key.isEmpty || name.isEmpty ? key + name : "\(key) \(name)"
            let columns = column..<(column + label.count)
            column = columns.upperBound + gap
            return (pane, label, columns)
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
