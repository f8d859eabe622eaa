import ReaderCommands
import ReaderModel
import ReaderPanes
package import ReaderScreen

extension AppState {
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
        if let status = arrangement.status { StatusLine.draw(state, in: status, on: &self) }
        switch state.overlay {
        case .help(let help): return help.draw(state.configuration.keymap, in: state.overlayArea, on: &self)
        case .palette(let palette): return palette.draw(state.configuration.keymap, in: state.overlayArea, on: &self)
        case .picker(let picker): return picker.draw(in: state.overlayArea, on: &self)
        case .prompt, .hints, .mark, .confirm, nil: break
        }
        drawPanes(state, arrangement)
        if arrangement.status == nil, state.notice != nil || state.overlay != nil {
            StatusLine.draw(state, in: Area(state.size).cutBottom(1).bottom, on: &self)
        }
    }

    private mutating func drawTooSmall(_ size: Size) {
        let text = Text("Reader needs 40 columns and 10 rows; this screen has \(size.columns) and \(size.rows).")
        let area = Area(size)
        for (row, bytes) in Wrap.lines(of: text, in: 0..<text.count, columns: max(2, size.columns)).enumerated() {
            write(text[bytes], row: row, in: area, as: .notice)
        }
    }

    private mutating func drawPanes(_ state: AppState, _ arrangement: Arrangement) {
        let main = arrangement.main
        if state.main == .library {
            state.library?.pane.draw(in: state.libraryArea, on: &self)
            return
        }
        if let pane = state.listingPane { return pane.draw(in: main, on: &self) }
        if let pane = state.entityPagePane { return pane.draw(in: main, on: &self) }
        if state.main == .articles, !(state.isInSidebar && state.isNarrow) {
            state.list.draw(current: state.current, hasFocus: !state.isInSidebar, in: main, on: &self)
        }
        guard let reading = state.reading else {
            if state.main != .articles { drawMissing(state, in: main) }
            return
        }
        if let side = arrangement.side, let inner = arrangement.sideInner {
            for row in 0..<side.rows { write("│", row: row, in: side, as: .border) }
            state.entities.draw(reading, hasFocus: state.isInSidebar, in: inner, on: &self)
        }
        if let strip = arrangement.strip { TimelineStrip.draw(reading, in: strip, on: &self) }
        guard !(state.isInSidebar && arrangement.side == nil) else {
            return state.entities.draw(reading, hasFocus: true, in: main, on: &self)
        }
        drawMain(state, reading, in: main)
    }

    private mutating func drawMain(_ state: AppState, _ reading: Reading, in area: Area) {
        let hasFocus = !state.isInSidebar
        switch state.main {
        case .text, .entities:
            ArticlePane.draw(reading, in: area, on: &self)
            if case .hints(let hints) = state.overlay { drawHints(hints, reading, in: area) }
        case .timeline: state.timeline.draw(reading, hasFocus: hasFocus, in: area, on: &self)
        case .quotes: state.quotes.draw(reading, hasFocus: hasFocus, in: area, on: &self)
        case .card: state.card?.draw(reading, hasFocus: hasFocus, in: area, on: &self)
        case .articles, .library, .listing, .page: break
        }
    }

    private mutating func drawMissing(_ state: AppState, in area: Area) {
        let hasFailed = state.list.items.indices.contains(state.current) && state.list.items[state.current].hasFailed
        let text = state.list.items.isEmpty ? "There is nothing to read." : hasFailed ? "This cannot be read." : ""
        write(text, row: min(1, area.rows - 1), column: 1, in: area, as: .notice)
    }

    private mutating func drawHints(_ hints: Hints, _ reading: Reading, in area: Area) {
        let layout = reading.layout
        let rows = layout.rows(from: reading.top, count: area.rows)
        let left = area.column + max(1, (area.columns - layout.measure) / 2)
        for target in hints.open {
            guard let row = rows.lastIndex(where: { ($0.bytes?.lowerBound ?? Int.max) <= target.offset }),
                let bytes = rows[row].bytes, bytes.contains(target.offset)
            else { continue }
            var column = left + rows[row].indent + Glyphs.columns(of: rows[row].prefix)
            var reader = GlyphReader(reading.article.text, bytes, mode: rows[row].mode)
            while let step = reader.next(), step.bytes.lowerBound < target.offset { column += step.width }
            for (offset, letter) in target.label.dropFirst(hints.typed.count).enumerated() {
                put(letter, width: 1, row: area.row + row, column: column + offset, role: .hint)
            }
        }
    }
}
