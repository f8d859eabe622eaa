import ReaderKeys
import ReaderModel
import ReaderPanes
import ReaderScreen

/// The keys that work here.
package struct HelpOverlay: Equatable, Sendable {
    let scope: KeyScope
    var top = 0
    /// What was looked for and found.
    private var marked: Command?

    init(scope: KeyScope) { self.scope = scope }

    /// What is looked for; nil while nothing is.
    private(set) var field: TextField?

    struct Row: Equatable {
        var heading: String?
        var keys = ""
        var help = ""
        /// What the row tells of; nil for headings and rows between.
        var command: Command?
    }

    /// The rows of what works here, or those of all commands that fit what is looked for.
    ///
    /// - Parameter columns: of the area; a help that is longer goes on in the next row.
    func rows(_ keymap: Keymap, columns: Int) -> [Row] {
        guard let typed = field?.text, !typed.isEmpty else {
            return rows(keymap.bindings, [scope, .move, .app], keymap, columns)
        }
        let found = CommandSearch.best(keymap.bindings, for: typed)
        let there = found.map(\.command.scope)
        let scopes = [scope, .move, .app] + there.filter { ![scope, .move, .app].contains($0) }
        let bindings = keymap.bindings.filter { found.contains($0) }
        return rows(bindings, scopes, keymap, columns)
    }

    private func rows(_ bindings: [Binding], _ scopes: [KeyScope], _ keymap: Keymap, _ columns: Int) -> [Row] {
        var seen: Set<KeyScope> = []
        let sections = scopes.filter { seen.insert($0).inserted }.map { section in
            let rows = bindings.filter { $0.command.scope == section }.compactMap { binding -> Row? in
                // A key of the pane's own wins over the same key everywhere.
                let isHere = section == .move || section == .app
                let keys = binding.keys.filter { !isHere || keymap.match($0, in: scope) == .command(binding.command) }
                guard !keys.isEmpty else { return nil }
                let names = keys.map(Binding.name).joined(separator: "  ")
                return Row(keys: names, help: binding.help, command: binding.command)
            }
            return (heading: section.heading, rows: rows)
        }.filter { !$0.rows.isEmpty }
        let room = columns - Self.helpColumn(sections.flatMap(\.rows))
        return sections.flatMap { section in
            [Row(heading: section.heading)] + section.rows.flatMap { Self.folded($0, columns: room) } + [Row()]
        }
    }

    private static func folded(_ row: Row, columns: Int) -> [Row] {
        let text = Text(row.help)
        let lines = Wrap.lines(of: text, in: 0..<text.count, columns: columns)
        return lines.enumerated().map {
            Row(keys: $0 == 0 ? row.keys : "", help: String(text[$1]), command: row.command)
        }
    }

    /// Columns of the keys.
    private static func keyColumns(_ rows: [Row]) -> Int { min(22, rows.map { $0.keys.count }.max() ?? 10) }

    /// Where the helps begin.
    private static func helpColumn(_ rows: [Row]) -> Int { keyColumns(rows) + 5 }

    /// - Returns: whether the help stays; any key that does not move it leaves it.
    mutating func press(_ key: Key, _ keymap: Keymap, columns: Int, rows: Int) -> Bool {
        if field != nil { return look(for: key, keymap, columns: columns, rows: rows) }
        if key == .character("/") {
            field = TextField()
            return true
        }
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

    /// Takes a key of what is looked for: enter goes to what was found first, among all that works here.
    private mutating func look(for key: Key, _ keymap: Keymap, columns: Int, rows: Int) -> Bool {
        switch key {
        case .escape, .control("c"), .control("g"): field = nil
        case .enter:
            let best = CommandSearch.best(keymap.bindings, for: field?.text ?? "").map(\.command)
            field = nil
            let all = self.rows(keymap, columns: columns)
            let found = best.lazy.compactMap { command in all.firstIndex { $0.command == command } }.first
            top = max(0, min(found ?? top, all.count - rows))
            marked = found.map { all[$0].command } ?? nil
        case .backspace where field?.text.isEmpty == true: field = nil
        default: _ = field?.press(key)
        }
        return true
    }

    func draw(_ keymap: Keymap, in area: Area, on screen: inout Screen) {
        guard let field else { return draw(rows(keymap, columns: area.columns), from: top, in: area, on: &screen) }
        let (head, list) = area.cutTop(2)
        screen.write("/ \(field.text)", row: 0, column: 1, in: head, as: .input)
        let before = Glyphs.columns(of: String(field.text.prefix(field.caret)))
        screen.caret = (head.row, min(head.column + 3 + before, screen.size.columns - 1))
        screen.fill("─", row: 1, in: head, as: .border)
        let rows = rows(keymap, columns: area.columns)
        if rows.isEmpty { screen.write("No command fits “\(field.text)”.", row: 0, column: 1, in: list, as: .dim) }
        draw(rows, from: 0, in: list, on: &screen)
    }

    private func draw(_ rows: [Row], from top: Int, in area: Area, on screen: inout Screen) {
        let (width, helpColumn) = (Self.keyColumns(rows), Self.helpColumn(rows))
        for (line, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
            if let heading = row.heading {
                screen.write(heading, row: line, column: 1, in: area, as: .label)
            } else {
                let keys = Area(row: area.row, column: area.column, columns: width + 3, rows: area.rows)
                let marks: Marks = row.command != nil && row.command == marked ? .cursor : []
                if !marks.isEmpty { screen.fill(row: line, in: area, as: .plain, marks: marks) }
                screen.write(row.keys, row: line, column: 2, in: keys, as: .key, marks: marks)
                screen.write(row.help, row: line, column: helpColumn, in: area, as: .plain, marks: marks)
            }
        }
    }
}
