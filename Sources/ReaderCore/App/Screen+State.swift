import ReaderCommands
import ReaderModel
import ReaderPanes
package import ReaderScreen

extension AppState {
    /// Where the panes stand.
    var arrangement: Arrangement { focus.arrangement(size, configuration, reading) }

    /// Whether the shelves are on the screen.
    var showsShelves: Bool { main == .library && (pane == .shelves || arrangement.shelves != nil) }

    /// Whether the sidebar takes the place of the text.
    var isNarrow: Bool { PaneFocus.isNarrow(size, configuration) }

    /// Where help and palette stand.
    var overlayArea: Area {
        let (_, below) = Area(size).cutTop(1)
        return below.cutBottom(1).rest
    }
}

extension Screen {
    /// The picture of a state.
    package init(_ state: AppState) {
        self.init(size: state.size)
        draw(state)
    }

    private mutating func draw(_ state: AppState) {
        let smallest = Arrangement.smallest
        guard state.size.columns >= smallest.columns, state.size.rows >= smallest.rows else {
            return drawTooSmall(state.size)
        }
        let arrangement = state.arrangement
        if let bar = arrangement.bar { TopBar.draw(state, in: bar, on: &self) }
        switch state.overlay {
        case .help(let help): help.draw(state.configuration.keymap, in: state.overlayArea, on: &self)
        case .palette(let palette): palette.draw(state.configuration.keymap, in: state.overlayArea, on: &self)
        case .picker(let picker): picker.draw(in: state.overlayArea, on: &self)
        case .output(let output): output.draw(in: state.overlayArea, on: &self)
        case .prompt, .hints, .mark, .confirm, .select, nil: drawPanes(state, arrangement)
        }
        // A line that is typed with an explanation below it takes a row of what stands above.
        if let status = arrangement.status {
            StatusLine.draw(state, in: status, on: &self)
        } else if state.notice != nil || state.overlay != nil {
            StatusLine.draw(state, in: Area(state.size).cutBottom(1).bottom, on: &self)
        }
    }

    private mutating func drawTooSmall(_ size: Size) {
        let text = "Reader needs 40 columns and 10 rows; this screen has \(size.columns) and \(size.rows)."
        writeFolded(text, row: 0, in: Area(size), as: .notice)
    }

    private mutating func drawPanes(_ state: AppState, _ arrangement: Arrangement) {
        if state.main == .library { return drawLibrary(state, arrangement) }
        guard !state.main.isStored else { return draw(state.main, of: state) }
        guard state.reading != nil || state.main == .articles else { return drawMissing(state, in: arrangement.main) }
        if let reading = state.reading {
            if let side = arrangement.side {
                for row in 0..<side.rows { write("│", row: row, in: side, as: .border) }
                draw(.names(.article), of: state)
            }
            if let strip = arrangement.strip { TimelineStrip.draw(reading, in: strip, on: &self) }
            if state.focus.isInSidebar, arrangement.side == nil { return draw(.names(.article), of: state) }
        } else if state.focus.isInSidebar, state.isNarrow {
            return
        }
        draw(state.main, of: state)
        if state.main == .text, case .hints(let hints) = state.overlay, let reading = state.reading {
            hints.draw(over: reading, in: arrangement.main, on: &self)
        }
    }

    /// The list with the shelves beside it; on a narrow screen one of them.
    private mutating func drawLibrary(_ state: AppState, _ arrangement: Arrangement) {
        guard let shelves = arrangement.shelves else { return draw(state.pane, of: state) }
        for row in 0..<shelves.rows {
            write("│", row: row, column: shelves.columns - 1, in: shelves, as: .border)
        }
        draw(.shelves, of: state)
        draw(.library, of: state)
    }

    private mutating func draw(_ pane: Pane, of state: AppState) {
        state.content(of: pane).draw(in: state.context(of: pane), on: &self)
    }

    private mutating func drawMissing(_ state: AppState, in area: Area) {
        let hasFailed = state.list.currentItem?.hasFailed == true
        let text = state.list.items.isEmpty ? "There is nothing to read." : hasFailed ? "This cannot be read." : ""
        write(text, row: min(1, area.rows - 1), column: 1, in: area, as: .notice)
    }
}
