import ReaderKeys
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

    func rows(_ keymap: Keymap) -> [Row] {
        [scope, .move, .app].flatMap { scope -> [Row] in
            let rows = keymap.bindings.filter { $0.command.scope == scope && !$0.keys.isEmpty }.map {
                Row(keys: $0.keys.map(Binding.name).joined(separator: "  "), help: $0.help)
            }
            return [Row(heading: scope.heading)] + rows + [Row()]
        }
    }

    /// - Returns: whether the help stays; any key that does not move it leaves it.
    mutating func press(_ key: Key, _ keymap: Keymap, rows: Int) -> Bool {
        guard case .command(let command) = keymap.match([key], in: .app), let move = MoveCommand(command)?.move else {
            return false
        }
        let count = self.rows(keymap).count
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
        let rows = rows(keymap)
        let width = min(22, rows.map { $0.keys.count }.max() ?? 10)
        for (line, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
            if let heading = row.heading {
                screen.write(heading, row: line, column: 1, in: area, as: .label)
            } else {
                let keys = Area(row: area.row, column: area.column, columns: width + 3, rows: area.rows)
                screen.write(row.keys, row: line, column: 2, in: keys, as: .key)
                screen.write(row.help, row: line, column: width + 5, in: area, as: .plain)
            }
        }
    }
}
