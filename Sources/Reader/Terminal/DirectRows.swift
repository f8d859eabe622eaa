import CNcurses
import ReaderCore

/// Writes screens that ncurses cannot be left with: it counts columns by its own table, and would go on from a column
/// where the terminal is not.
///
/// Such a row is blank to ncurses. It is cleared, then written from left to right; behind every cluster that the terminal
/// may count otherwise, and before each border behind one, stands an absolute position. So a wrong guess shifts nothing,
/// and clearing leaves nothing of it. Rows that only stand elsewhere are moved by the terminal.
@MainActor
final class DirectRows {
    private let strike = Capability.bytes("smxx")
    private let plain = Capability.bytes("sgr0") ?? Array("\u{1B}[m".utf8)
    /// Ends a rendition: `plain` without the character set, which nothing here changes.
    private let reset: [UInt8]
    private let eraseLine = Capability.bytes("el") ?? Array("\u{1B}[K".utf8)
    /// Leave a terminal at the last column, and let it go on in the next row again.
    private let stay = Capability.bytes("rmam")
    private let wrap = Capability.bytes("smam")
    /// Move the cursor down or up, and at the edge of what scrolls the rows instead.
    private let down = Capability.bytes("ind")
    private let up = Capability.bytes("ri")
    private var styles: [Rendition: [UInt8]] = [:]
    private(set) var bytes: [UInt8] = []

    private struct Rendition: Hashable {
        var style: Style
        var isStruck: Bool

        static let plain = Rendition(style: Style(), isStruck: false)
    }

    /// Whether positions are reached from the row's beginning: GNU screen turns an absolute position into steps from where
    /// it believes the cursor to be, which is not where a terminal has it that counts a cluster otherwise. Only the
    /// first column is the same to both.
    private let goesOverBeginning: Bool

    /// - Parameter isInScreen: whether the terminal is a window of GNU screen.
    init(isInScreen: Bool = TerminalSetting.isInScreen) {
        goesOverBeginning = isInScreen
        let short = Array("\u{1B}[m".utf8)
        reset = plain.contains(short) ? short : plain
    }

    /// Whether struck letters are the terminal's own.
    var hasStrike: Bool { strike != nil }

    /// Where writing has come in a row.
    private struct Pen {
        let row: Int
        var column = 0
        /// Whether what is there has not been cleared.
        var writesBlanks = false
        /// Whether the terminal is at that column for certain.
        var isSure = true
        /// Whether something was written that is trusted only as far as the word goes.
        var isInWord = false
        /// Whether the terminal may count anything otherwise that was written.
        var hasGuessed = false
        var rendition = Rendition.plain
        /// Whether the first column of the row is blank.
        var beginsBlank = false
        /// Where the cells being written lead.
        var address: String?
    }

    /// Makes a row blank.
    func clear(_ row: Int) {
        begin()
        move(row, 0)
        bytes += eraseLine
    }

    /// Whether rows can be moved.
    var canShift: Bool { down != nil && up != nil && Capability.bytes("csr", 0, 1) != nil }

    /// Moves rows; those that come free are blank.
    func shift(_ shift: RowShift, of size: Size) {
        guard let step = shift.up > 0 ? down : up else { return }
        begin()
        bytes += Capability.bytes("csr", shift.rows.lowerBound, shift.rows.upperBound - 1) ?? []
        move(shift.up > 0 ? shift.rows.upperBound - 1 : shift.rows.lowerBound, 0)
        for _ in 0..<abs(shift.up) { bytes += step }
        bytes += Capability.bytes("csr", 0, size.rows - 1) ?? []
    }

    /// What is to be written of a row.
    struct Part {
        let row: Int
        /// All cells of the row.
        let cells: ArraySlice<Cell>
        /// Those to write: from the beginning of a word on.
        let columns: Range<Int>
        /// The row's own.
        let links: [Screen.Link]

        /// - Parameters:
        ///   - span: the cells that differ from what is there; nil where nothing is known of that.
        ///   - isTrusted: whether a cluster cannot reach into the next word; else what is behind is written too.
        init(row: Int, cells: ArraySlice<Cell>, span: Range<Int>?, isTrusted: Bool, links: [Screen.Link]) {
            (self.row, self.cells, self.links) = (row, cells, links)
            guard let span else {
                columns = 0..<cells.count
                return
            }
            var (start, end) = (span.lowerBound, span.upperBound)
            while start > 0, !DirectRows.isBlank(cells[cells.startIndex + start - 1]) { start -= 1 }
            if !isTrusted { end = cells.count }
            while end < cells.count, !DirectRows.isBlank(cells[cells.startIndex + end]) { end += 1 }
            // A sign is wider in kitty where a written blank follows instead of nothing: what was there is erased.
            columns = start..<min(end + 1, cells.count)
        }
    }

    private nonisolated static func isBlank(_ cell: Cell) -> Bool {
        cell.glyph == " " && cell.width == 1 && cell.role == .plain && cell.marks.isEmpty
    }

    /// Clears a part of a row and writes it.
    func write(_ part: Part, glyph: (Cell) -> TerminalGlyph, style: (Role, Marks) -> Style) {
        let (row, cells, links) = (part.row, part.cells, part.links)
        let (end, writesBlanks) = erase(part) {
            cells.dropFirst(part.columns.lowerBound).prefix(part.columns.count).allSatisfy {
                $0.width == 0 || glyph($0).trust == .sure
            }
        }
        var pen = Pen(row: row, column: part.columns.lowerBound, writesBlanks: writesBlanks)
        pen.beginsBlank = cells.first.map(Self.isBlank) ?? false
        for (column, cell) in cells.enumerated().prefix(end).dropFirst(pen.column) where cell.width > 0 {
            let rendition = Rendition(style: style(cell.role, cell.marks), isStruck: cell.marks.contains(.struck))
            if cell.glyph == " ", rendition.style == Style() {
                if pen.isInWord { pen.isSure = false }
                pen.isInWord = false
                continue
            }
            let address = links.first { $0.columns.contains(column) }?.address
            if address != pen.address { leaveLink(&pen) }
            reach(column, &pen, isBorder: cell.role == .border)
            set(rendition, &pen)
            if let address, address != pen.address, let start = Hyperlink.start(address) {
                bytes += start
                pen.address = address
            }
            put(glyph(cell), cell, &pen)
        }
        leaveLink(&pen)
        if writesBlanks { reach(end, &pen, isBorder: false) }
        set(.plain, &pen)
    }

    /// Clears a part, or the row from there on.
    ///
    /// - Parameter isSure: whether all of it takes the columns that it is given.
    /// - Returns: where to write to, and whether blanks have to be written, since nothing was cleared: a terminal that
    ///   cannot clear a part of a row would have to be given all that is behind it again.
    private func erase(_ part: Part, isSure: () -> Bool) -> (end: Int, writesBlanks: Bool) {
        begin()
        move(part.row, part.columns.lowerBound)
        if part.columns.upperBound < part.cells.count {
            if let erase = Capability.bytes("ech", part.columns.count) {
                bytes += erase
                return (part.columns.upperBound, false)
            }
            if isSure() { return (part.columns.upperBound, true) }
        }
        bytes += eraseLine
        return (part.cells.count, false)
    }

    /// Letters are plain until they are said to be otherwise.
    private func begin() {
        if bytes.isEmpty { bytes = plain }
    }

    private func leaveLink(_ pen: inout Pen) {
        guard pen.address != nil else { return }
        bytes += Hyperlink.end
        pen.address = nil
    }

    private func put(_ glyph: TerminalGlyph, _ cell: Cell, _ pen: inout Pen) {
        var text = String.UnicodeScalarView(glyph.scalars.compactMap(Self.scalar))
        if cell.marks.contains(.struck), strike == nil { text.append("\u{336}") }
        if let second = glyph.second.flatMap(Self.scalar) { text.append(second) }
        bytes += Array(String(text).utf8)
        if glyph.second == nil, glyph.padding > 0, glyph.trust == .sure {
            bytes += [UInt8](repeating: 0x20, count: glyph.padding)
        }
        pen.column += Int(cell.width)
        switch glyph.trust {
        case .sure: break
        case .measured: (pen.isInWord, pen.hasGuessed) = (true, true)
        case .none: (pen.isSure, pen.hasGuessed) = (false, true)
        }
    }

    private static func scalar(_ value: wchar_t) -> Unicode.Scalar? { Unicode.Scalar(UInt32(bitPattern: value)) }

    /// Brings the terminal to a column: by blanks where few are between, else by an absolute position.
    private func reach(_ column: Int, _ pen: inout Pen, isBorder: Bool) {
        let gap = column - pen.column
        if pen.writesBlanks, gap > 0 {
            if !pen.isSure { place(pen.column, &pen) }
            set(.plain, &pen)
            bytes += [UInt8](repeating: 0x20, count: gap)
            (pen.isSure, pen.isInWord) = (true, false)
        } else if pen.isSure, !isBorder || !pen.hasGuessed, gap <= Self.shortGap {
            if gap > 0 {
                set(.plain, &pen)
                bytes += [UInt8](repeating: 0x20, count: gap)
            }
        } else {
            place(column, &pen)
            pen.isSure = true
            pen.isInWord = false
        }
        pen.column = column
    }

    /// Moves the terminal's cursor inside of a row.
    private func place(_ column: Int, _ pen: inout Pen) {
        if goesOverBeginning, pen.hasGuessed, pen.beginsBlank, column > 0 {
            // screen goes there when it has something to write.
            set(.plain, &pen)
            bytes += [UInt8(ascii: "\r"), UInt8(ascii: " ")]
        }
        bytes += Capability.bytes("hpa", column) ?? Capability.bytes("cup", pen.row, column) ?? []
    }

    private static let shortGap = 4

    private func set(_ rendition: Rendition, _ pen: inout Pen) {
        guard rendition != pen.rendition else { return }
        if pen.rendition != .plain { bytes += reset }
        pen.rendition = rendition
        guard rendition != .plain else { return }
        if let known = styles[rendition] {
            bytes += known
        } else {
            let made = sequence(rendition)
            styles[rendition] = made
            bytes += made
        }
    }

    /// What makes plain letters a rendition.
    private func sequence(_ rendition: Rendition) -> [UInt8] {
        var result: [UInt8] = []
        let names: [(Style.Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "sitm"), (.underline, "smul"), (.reverse, "rev"),
        ]
        for (attribute, name) in names where rendition.style.attributes.contains(attribute) {
            result += Capability.bytes(name) ?? []
        }
        let (foreground, background) = (Int(rendition.style.foreground), Int(rendition.style.background))
        if foreground >= 0 { result += Capability.bytes("setaf", foreground) ?? [] }
        if background >= 0 { result += Capability.bytes("setab", background) ?? [] }
        if rendition.isStruck { result += strike ?? [] }
        return result
    }

    /// Moves the terminal's cursor, from 0.
    func move(_ row: Int, _ column: Int) {
        bytes += Capability.bytes("cup", row, column) ?? []
    }

    func append(_ more: [UInt8]) { bytes += more }

    /// All that was written, with the terminal kept from going on in the next row meanwhile.
    func take() -> [UInt8] {
        defer { bytes = [] }
        guard let stay, let wrap, !bytes.isEmpty else { return bytes }
        return stay + bytes + wrap
    }
}
