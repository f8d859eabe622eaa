import ReaderKeys
import ReaderPanes
package import ReaderScreen

/// All commands by name.
package struct CommandPalette: Equatable, Sendable {
    package var field = TextField()
    package var viewport = Viewport()
    /// Where it was opened: commands that work there come first.
    let scope: KeyScope

    /// What is typed, where it is the number of a row or paragraph to go to.
    var number: Int? { Int(field.text.filter { $0 != " " }).flatMap { $0 > 0 ? $0 : nil } }

    /// Commands that fit what is typed, best first.
    func rows(_ keymap: Keymap) -> [Binding] {
        let typed = field.text
        let scored = keymap.bindings.enumerated().compactMap { index, binding -> (Int, Int, Binding)? in
            let scope = binding.command.scope
            guard scope == self.scope || scope == .app || scope == .move else { return nil }
            guard !typed.isEmpty else { return (0, index, binding) }
            let byHelp = FuzzyMatch.score(binding.help, typed)
            let byName = FuzzyMatch.score(binding.command.name, typed)
            guard let best = [byHelp, byName].compactMap({ $0 }).max() else { return nil }
            return (best, index, binding)
        }
        return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
    }

    /// Takes a key.
    mutating func press(_ key: Key, in context: Overlay.Context) -> Overlay.Step {
        if key == .enter, let number { return .goTo(number: number) }
        let rows = rows(context.keymap)
        switch FilterKeys.press(key, &field, &viewport, count: rows.count, height: context.rows - 2) {
        case .leave: return .leave([])
        case .choose(let row): return .leave([.perform(rows[row].command)])
        case .stay: return .stay
        }
    }

    func draw(_ keymap: Keymap, in area: Area, on screen: inout Screen) {
        let rows = rows(keymap)
        let (head, list) = area.cutTop(2)
        screen.write(": \(field.text)", row: 0, column: 1, in: head, as: .input)
        let before = Glyphs.columns(of: String(field.text.prefix(field.caret)))
        screen.caret = (head.row, min(head.column + 3 + before, screen.size.columns - 1))
        screen.fill("─", row: 1, in: head, as: .border)
        if let number {
            screen.write("enter goes to number \(number)", row: 0, column: 1, in: list, as: .plain)
        } else if rows.isEmpty {
            screen.write("No command is called so.", row: 0, column: 1, in: list, as: .dim)
        }
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? .cursor : []
            screen.fill(row: line, in: list, as: .plain, marks: marks)
            let key = rows[index].keys.first.map(Binding.name) ?? ""
            screen.write(key, row: line, column: 1, in: list, as: .key, marks: marks)
            screen.write(rows[index].help, row: line, column: 12, in: list, as: .plain, marks: marks)
            let name = rows[index].command.name
            let column = list.columns - name.count - 1
            if column > 14 + Glyphs.columns(of: rows[index].help) {
                screen.write(name, row: line, column: column, in: list, as: .dim, marks: marks)
            }
        }
    }
}
