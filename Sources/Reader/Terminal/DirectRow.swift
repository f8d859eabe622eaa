import CNcurses
import ReaderCore

/// Writes rows that ncurses cannot be left with: it counts columns by its own table, and would go on from a column where
/// the terminal is not.
///
/// Such a row is blank to ncurses. It is cleared, then written from left to right; behind every cluster that the terminal
/// may count otherwise, and before each border, stands an absolute position. So a wrong guess shifts nothing, and
/// clearing leaves nothing of it.
@MainActor
final class DirectRows {
    private let strike = Capability.bytes("smxx")
    private let plain = Capability.bytes("sgr0") ?? Array("\u{1B}[m".utf8)
    private let eraseLine = Capability.bytes("el") ?? Array("\u{1B}[K".utf8)
    /// Leave a terminal at the last column, and let it go on in the next row again.
    private let stay = Capability.bytes("rmam")
    private let wrap = Capability.bytes("smam")
    private var styles: [Look: [UInt8]] = [:]
    private(set) var bytes: [UInt8] = []

    private struct Look: Hashable {
        var style: Style
        var isStruck: Bool
    }

    /// Whether struck letters are the terminal's own.
    var hasStrike: Bool { strike != nil }

    /// Where writing has come in a row.
    private struct Pen {
        let row: Int
        var column = 0
        /// Whether the terminal is at that column for certain.
        var isSure = true
        /// Whether something was written that is trusted only as far as the word goes.
        var isInWord = false
        var look: Look?
    }

    /// Makes a row blank.
    func clear(_ row: Int) {
        move(row, 0)
        bytes += plain + eraseLine
    }

    /// Clears a row and writes it.
    func write(
        _ cells: ArraySlice<Cell>, row: Int, glyph: (Cell) -> TerminalGlyph, style: (Role, Marks) -> Style
    ) {
        clear(row)
        var pen = Pen(row: row)
        for (column, cell) in cells.enumerated() where cell.width > 0 {
            let look = Look(style: style(cell.role, cell.marks), isStruck: cell.marks.contains(.struck))
            if cell.glyph == " ", look.style == Style() {
                if pen.isInWord { pen.isSure = false }
                pen.isInWord = false
                continue
            }
            reach(column, &pen, isBorder: cell.role == .border)
            set(look, &pen)
            put(glyph(cell), cell, &pen)
        }
        bytes += plain
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
        case .measured: pen.isInWord = true
        case .none: pen.isSure = false
        }
    }

    private static func scalar(_ value: wchar_t) -> Unicode.Scalar? { Unicode.Scalar(UInt32(bitPattern: value)) }

    /// Brings the terminal to a column: by blanks where few are between, else by an absolute position.
    private func reach(_ column: Int, _ pen: inout Pen, isBorder: Bool) {
        let gap = column - pen.column
        if pen.isSure, !isBorder, gap <= Self.shortGap {
            if gap > 0 {
                set(Look(style: Style(), isStruck: false), &pen)
                bytes += [UInt8](repeating: 0x20, count: gap)
            }
        } else {
            bytes += Capability.bytes("hpa", column) ?? Capability.bytes("cup", pen.row, column) ?? []
            pen.isSure = true
            pen.isInWord = false
        }
        pen.column = column
    }

    private static let shortGap = 4

    private func set(_ look: Look, _ pen: inout Pen) {
        guard look != pen.look ?? Look(style: Style(), isStruck: false) else { return }
        pen.look = look
        if let known = styles[look] {
            bytes += known
        } else {
            let made = sequence(look)
            styles[look] = made
            bytes += made
        }
    }

    private func sequence(_ look: Look) -> [UInt8] {
        var result = plain
        let names: [(Style.Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "sitm"), (.underline, "smul"), (.reverse, "rev"),
        ]
        for (attribute, name) in names where look.style.attributes.contains(attribute) {
            result += Capability.bytes(name) ?? []
        }
        if look.style.foreground >= 0 { result += Capability.bytes("setaf", Int(look.style.foreground)) ?? [] }
        if look.style.background >= 0 { result += Capability.bytes("setab", Int(look.style.background)) ?? [] }
        if look.isStruck { result += strike ?? [] }
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
