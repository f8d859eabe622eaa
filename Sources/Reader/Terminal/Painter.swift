import CNcurses
import Glibc
import ReaderCore

/// Writes the cells of a screen to the terminal, no more of them than differ from the last screen.
///
/// A screen of letters whose columns are certain goes through ncurses; any other is written by `DirectRows`.
@MainActor
final class Painter {
    private let window: UnsafeMutablePointer<WINDOW>
    private var glyphs: TerminalGlyphs
    private var theme: Theme
    private var styles: StyleTable
    private let direct = DirectRows()
    private var shown: Screen?
    /// The rows that ncurses holds to be blank, since they are written by themselves.
    private var directRows: Set<Int> = []
    /// The rows with something that ncurses cannot be trusted with.
    private var riskyRows: Set<Int> = []
    /// Whether rows that change are written by themselves: some row is risky, or was and most of the screen has stayed.
    private var isDirect = false
    private var buffer: [cchar_t] = []
    /// Whether the terminal shows nothing of a picture before it is whole.
    var synchronizes = false
    /// Whether the terminal opens links by itself.
    var hasLinks = false
    /// Bytes to the terminal, past ncurses.
    private let output: ([UInt8]) -> Void
    /// What to write into a row, and to take away again, to learn how the terminal counts clusters; asked for once, when
    /// the first of them is to be shown.
    var probe: ((_ row: Int) -> [UInt8])?

    init(
        window: UnsafeMutablePointer<WINDOW>, theme: Theme, isUnicode: Bool, output: @escaping ([UInt8]) -> Void
    ) {
        self.window = window
        self.theme = theme
        self.output = output
        glyphs = TerminalGlyphs(isUnicode: isUnicode)
        styles = StyleTable(theme)
    }

    /// Paints by another theme from now on.
    func use(_ theme: Theme) {
        self.theme = theme
        styles = StyleTable(theme)
        if shown != nil { forget() }
    }

    /// Paints by what has been measured from now on.
    func use(_ clusterSupport: ClusterSupport) {
        glyphs.clusterSupport = clusterSupport
        if shown != nil { forget() }
    }

    /// Paints as a terminal needs it that draws otherwise.
    ///
    /// - Returns: whether that is another way than before.
    func use(_ drawing: TerminalDrawing) -> Bool {
        guard glyphs.drawing != drawing else { return false }
        glyphs.drawing = drawing
        if shown != nil { forget() }
        return true
    }

    /// Forgets what is on the terminal, so that the next screen is written whole.
    func forget() {
        shown = nil
        directRows = []
        riskyRows = []
        isDirect = false
        wclear(window)
    }

    func paint(_ screen: Screen) {
        // What is left of a row with marks goes with the whole screen.
        if !glyphs.drawing.isDisjoint(with: .leavesRows), !riskyRows.isEmpty, screen != shown { forget() }
        let last = shown.flatMap { $0.size == screen.size ? $0 : nil }
        let moved = last.flatMap { moveRows(from: $0, to: screen) }
        let changed = (0..<screen.size.rows).compactMap { row in
            Self.difference(screen[row: row], last.map { Self.before(row, in: $0, moved) })
                .map { Change(row: row, span: $0) }
        }
        let risky = noteRisks(of: changed.map(\.row), in: screen)
        let parts = isDirect ? changed.map { part($0, of: screen, hasLast: last != nil, risky) } : []
        let isAtOnce = synchronizes && changed.count > 2
        if isAtOnce { output(Self.begin) }
        for change in changed { write(screen[row: change.row], span: change.span, row: change.row) }
        flushDirect()
        place(screen.caret)
        shown = screen
        wrefresh(window)
        writeDirectly(parts)
        if isAtOnce { output(Self.end) }
    }

    /// The columns of a row to write.
    private struct Change {
        let row: Int
        let span: Range<Int>
    }

    private func part(_ change: Change, of screen: Screen, hasLast: Bool, _ risky: Set<Int>) -> DirectRows.Part {
        DirectRows.Part(
            row: change.row, cells: screen[row: change.row],
            span: hasLast && directRows.contains(change.row) ? change.span : nil,
            isTrusted: isMeasured || !risky.contains(change.row),
            links: hasLinks ? screen.links.filter { $0.row == change.row } : [])
    }

    /// Synchronized output.
    private static let begin = Array("\u{1B}[?2026h".utf8)
    private static let end = Array("\u{1B}[?2026l".utf8)

    /// The columns to write: from the first to the last cell that differs, wide glyphs whole.
    static func difference(_ new: ArraySlice<Cell>, _ old: ArraySlice<Cell>?) -> Range<Int>? {
        guard let old else { return new.isEmpty ? nil : 0..<new.count }
        let newStart = new.startIndex
        let oldStart = old.startIndex
        var first = 0
        while first < new.count, new[newStart + first] == old[oldStart + first] { first += 1 }
        guard first < new.count else { return nil }
        var end = new.count
        while new[newStart + end - 1] == old[oldStart + end - 1] { end -= 1 }
        while first > 0, new[newStart + first].width == 0 { first -= 1 }
        while end < new.count, new[newStart + end].width == 0 { end += 1 }
        return first..<end
    }

    /// What stands in a row when all rows that only stand elsewhere have been moved.
    private static func before(_ row: Int, in last: Screen, _ shift: RowShift?) -> ArraySlice<Cell> {
        guard let shift, shift.rows.contains(row) else { return last[row: row] }
        return shift.source(of: row).map { last[row: $0] }
            ?? ArraySlice(repeating: Cell(), count: last.size.columns)
    }
}

// MARK: - Rows of their own

extension Painter {
    /// Moves the rows that only stand elsewhere, where ncurses holds all of them to be blank.
    private func moveRows(from last: Screen, to screen: Screen) -> RowShift? {
        guard isDirect, direct.canShift,
            let shift = RowShift.between(
                last, screen,
                isFree: { directRows.contains($0) || last.isBlank(row: $0) })
        else { return nil }
        direct.shift(shift, of: screen.size)
        directRows.formUnion(shift.rows)
        riskyRows = Set(
            (0..<screen.size.rows).filter { row in
                let source = shift.rows.contains(row) ? shift.source(of: row) : row
                return source.map(riskyRows.contains) ?? false
            })
        return shift
    }

    /// Looks for what ncurses cannot be trusted with in the rows that have changed.
    ///
    /// - Returns: the rows that have it, or had it before.
    private func noteRisks(of changed: [Int], in screen: Screen) -> Set<Int> {
        let linked = hasLinks ? Set(screen.links.map(\.row)) : []
        let before = riskyRows
        riskyRows.subtract(changed)
        riskyRows.formUnion(changed.filter { linked.contains($0) || isRisky(screen[row: $0]) })
        isDirect = !riskyRows.isEmpty || isDirect && changed.count < screen.size.rows / 2
        return riskyRows.union(before)
    }

    /// Whether a row has something that ncurses cannot be trusted with.
    private func isRisky(_ cells: ArraySlice<Cell>) -> Bool {
        guard glyphs.isUnicode else { return false }
        // A closure would be asked by whom it is run, once a cell.
        for cell in cells {
            if cell.marks.contains(.struck), direct.hasStrike { return true }
            guard cell.width > 0, cell.glyph.utf8.count > 1 else { continue }
            if glyphs.glyph(cell).trust != .sure { return true }
        }
        return false
    }

    /// Whether a cluster that is wider than was thought cannot reach into the next word.
    private var isMeasured: Bool { glyphs.clusterSupport.contains(.isMeasured) }

    private func writeDirectly(_ parts: [DirectRows.Part]) {
        guard !parts.isEmpty else { return }
        if let probe, let row = parts.first(where: { $0.row > 0 && $0.columns.count == $0.cells.count })?.row {
            direct.clear(row)
            direct.append(probe(row))
            self.probe = nil
        }
        for part in parts {
            direct.write(
                part, glyph: { [glyphs] in glyphs.glyph($0) },
                style: { [theme] in theme.style($0, $1) })
        }
        flushDirect()
    }

    /// Sends what was written past ncurses, which goes on from where it has left the cursor.
    private func flushDirect() {
        guard !direct.bytes.isEmpty else { return }
        direct.move(Int(reader_cursor_row()), Int(reader_cursor_column()))
        output(direct.take())
    }
}

// MARK: - Rows by ncurses

extension Painter {
    private func write(_ cells: ArraySlice<Cell>, span: Range<Int>, row: Int) {
        if isDirect {
            directRows.insert(row)
            guard wmove(window, Int32(row), 0) == OK else { return }
            wclrtoeol(window)
        } else if directRows.remove(row) != nil {
            direct.clear(row)
            add(cells, span: 0..<cells.count, row: row)
        } else {
            add(cells, span: span, row: row)
        }
    }

    private func add(_ cells: ArraySlice<Cell>, span: Range<Int>, row: Int) {
        buffer.removeAll(keepingCapacity: true)
        var style = StyleTable.Entry()
        var role: Role?
        var marks: Marks = []
        for cell in cells[(cells.startIndex + span.lowerBound)..<(cells.startIndex + span.upperBound)]
        where cell.width > 0 {
            if cell.role != role || cell.marks != marks {
                style = styles.entry(cell.role, cell.marks)
                (role, marks) = (cell.role, cell.marks)
            }
            append(cell, style)
        }
        guard wmove(window, Int32(row), Int32(span.lowerBound)) == OK else { return }
        wadd_wchnstr(window, buffer, Int32(buffer.count))
    }

    private func append(_ cell: Cell, _ style: StyleTable.Entry) {
        let bytes = cell.glyph.utf8
        let isStruck = cell.marks.contains(.struck) && glyphs.isUnicode
        if bytes.count == 1, let byte = bytes.first {
            append(wchar_t(byte), isStruck ? Self.stroke : 0, style)
            for _ in 1..<max(1, Int(cell.width)) { append(Self.blank, 0, style) }
            return
        }
        let glyph = glyphs.glyph(cell)
        // A cell of ncurses holds a base and four marks.
        append(glyph.scalars.prefix(isStruck ? 4 : 5) + (isStruck ? [Self.stroke] : []), style)
        if let second = glyph.second {
            append(second, 0, style)
        } else {
            for _ in 0..<glyph.padding { append(Self.blank, 0, style) }
        }
    }

    /// Combining long stroke overlay (Unicode, U+0336).
    private static let stroke: wchar_t = 0x336
    private static let blank: wchar_t = 0x20

    private func append(_ character: wchar_t, _ mark: wchar_t, _ style: StyleTable.Entry) {
        buffer.append(reader_cell(character, mark, style.attributes, style.pair))
    }

    private func append(_ scalars: ArraySlice<wchar_t>, _ style: StyleTable.Entry) {
        var cell = cchar_t()
        setcchar(&cell, scalars + [0], style.attributes, style.pair, nil)
        buffer.append(cell)
    }

    private func place(_ caret: (row: Int, column: Int)?) {
        guard let caret, wmove(window, Int32(caret.row), Int32(caret.column)) == OK else {
            curs_set(0)
            return
        }
        curs_set(1)
    }
}
