import CNcurses
import Glibc
import ReaderCore

/// Writes the cells of a screen into the ncurses window, no more of them than differ from the last screen.
@MainActor
final class Painter {
    private let window: UnsafeMutablePointer<WINDOW>
    private let glyphs: TerminalGlyphs
    private var looks: Looks
    /// Whether the terminal shows nothing of a picture before it is whole.
    var synchronizes = false
    private var shown: Screen?
    private var buffer: [cchar_t] = []

    init(window: UnsafeMutablePointer<WINDOW>, theme: Theme, isUnicode: Bool) {
        self.window = window
        glyphs = TerminalGlyphs(isUnicode: isUnicode)
        looks = Looks(theme)
    }

    /// Paints by another theme from now on.
    func use(_ theme: Theme) {
        looks = Looks(theme)
        if shown != nil { forget() }
    }

    /// Forgets what is on the terminal, so that the next screen is written whole.
    func forget() {
        shown = nil
        wclear(window)
    }

    func paint(_ screen: Screen) {
        let last = shown.flatMap { $0.size == screen.size ? $0 : nil }
        for row in 0..<screen.size.rows {
            let new = screen[row: row]
            if let span = Self.difference(new, last?[row: row]) {
                write(new, span: span, row: row)
            }
        }
        place(screen.caret)
        shown = screen
        wrefresh(window)
    }

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

    private func write(_ cells: ArraySlice<Cell>, span: Range<Int>, row: Int) {
        buffer.removeAll(keepingCapacity: true)
        var look = Looks.Look()
        var role: Role?
        var marks: Marks = []
        for cell in cells[(cells.startIndex + span.lowerBound)..<(cells.startIndex + span.upperBound)]
        where cell.width > 0 {
            if cell.role != role || cell.marks != marks {
                look = looks.look(cell.role, cell.marks)
                (role, marks) = (cell.role, cell.marks)
            }
            append(cell, look)
        }
        guard wmove(window, Int32(row), Int32(span.lowerBound)) == OK else { return }
        wadd_wchnstr(window, buffer, Int32(buffer.count))
    }

    private func append(_ cell: Cell, _ look: Looks.Look) {
        let bytes = cell.glyph.utf8
        let stroke: [wchar_t] = cell.marks.contains(.struck) && glyphs.isUnicode ? [Self.stroke] : []
        if bytes.count == 1, let byte = bytes.first {
            append([wchar_t(byte)] + stroke, look)
            for _ in 1..<max(1, Int(cell.width)) { append([0x20], look) }
            return
        }
        let glyph = glyphs.glyph(cell.glyph, columns: Int(cell.width))
        // A cell of ncurses holds a base and four marks.
        append(stroke.isEmpty ? glyph.scalars : glyph.scalars.prefix(4) + stroke, look)
        if let second = glyph.second {
            append([second], look)
        } else {
            for _ in 0..<glyph.padding { append([0x20], look) }
        }
    }

    /// Combining long stroke overlay (Unicode, U+0336).
    private static let stroke: wchar_t = 0x336

    private func append(_ scalars: [wchar_t], _ look: Looks.Look) {
        var cell = cchar_t()
        withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: scalars.count + 1) { pointer in
            for (index, scalar) in scalars.enumerated() { pointer[index] = scalar }
            pointer[scalars.count] = 0
            _ = setcchar(&cell, pointer.baseAddress, look.attributes, look.pair, nil)
        }
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
