import ReaderKeys
import ReaderModel
import ReaderPanes
import ReaderScreen

/// The keys that work here.
package struct HelpOverlay: Equatable, Sendable {
    let scope: KeyScope
    var top = 0

    struct Row: Equatable {
        var heading: String?
        var keys = ""
        var help = ""
    }

    /// - Parameter columns: of the area; a help that is longer goes on in the next row.
    func rows(_ keymap: Keymap, columns: Int) -> [Row] {
        let sections = [scope, .move, .app].map { section in
            let rows = keymap.bindings.filter { $0.command.scope == section }.compactMap { binding -> Row? in
                // A key of the pane's own wins over the same key everywhere.
                let keys = binding.keys.filter { keymap.match($0, in: scope) == .command(binding.command) }
                guard !keys.isEmpty else { return nil }
                return Row(keys: keys.map(Binding.name).joined(separator: "  "), help: binding.help)
            }
            return (heading: section.heading, rows: rows)
        }
        let room = columns - Self.helpColumn(sections.flatMap(\.rows))
        return sections.flatMap { section in
            [Row(heading: section.heading)] + section.rows.flatMap { Self.folded($0, columns: room) } + [Row()]
        }
    }

    private static func folded(_ row: Row, columns: Int) -> [Row] {
        let text = Text(row.help)
        let lines = Wrap.lines(of: text, in: 0..<text.count, columns: columns)
        return lines.enumerated().map { Row(keys: $0 == 0 ? row.keys : "", help: String(text[$1])) }
    }

    /// Columns of the keys.
    private static func keyColumns(_ rows: [Row]) -> Int { min(22, rows.map { $0.keys.count }.max() ?? 10) }

    /// Where the helps begin.
    private static func helpColumn(_ rows: [Row]) -> Int { keyColumns(rows) + 5 }

    /// - Returns: whether the help stays; any key that does not move it leaves it.
    mutating func press(_ key: Key, _ keymap: Keymap, columns: Int, rows: Int) -> Bool {
        guard case .command(let command) = keymap.match([key], in: .app), let move = MoveCommand(command)?.move else {
            return false
        }
        let count = self.rows(keymap, columns: columns).count
        switch move {
        case .lines(let lines): top += lines
        case .halfPages(let halves): top += halves * max(1, rows / 2)
        case .pages(let pages): top += pages * max(1, rows - 1)
        case .top: top = 0
        case .end: top = count
        }
        top = max(0, min(top, count - rows))
        return true
    }

    func draw(_ keymap: Keymap, in area: Area, on screen: inout Screen) {
        let rows = rows(keymap, columns: area.columns)
        let (width, helpColumn) = (Self.keyColumns(rows), Self.helpColumn(rows))
        for (line, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
            if let heading = row.heading {
                screen.write(heading, row: line, column: 1, in: area, as: .label)
            } else {
                let keys = Area(row: area.row, column: area.column, columns: width + 3, rows: area.rows)
                screen.write(row.keys, row: line, column: 2, in: keys, as: .key)
                screen.write(row.help, row: line, column: helpColumn, in: area, as: .plain)
            }
        }
    }
}
