import ReaderKeys
import ReaderLibrary
import ReaderPanes
package import ReaderScreen

/// All commands by name.
package struct CommandPalette: Equatable, Sendable {
    package var field = TextField()
    package var viewport = Viewport()
    /// Where it was opened: commands that work there come first.
    let scope: KeyScope
    /// Parts of the library that can be listed, each with its title.
    var shelves: [Shelf] = []

    /// What can be chosen.
    enum Row: Equatable {
        case command(Binding)
        case shelf(Shelf)
    }

    /// What is typed, where it is the number of a row or paragraph to go to.
    var number: Int? { Int(field.text.filter { $0 != " " }).flatMap { $0 > 0 ? $0 : nil } }

    /// Commands that fit what is typed, best first, then shelves in whose title each of its words begins one.
    func rows(_ keymap: Keymap) -> [Row] {
        let found = shelves.filter { CommandSearch.has(field.text, in: $0.title ?? "") }
        return commands(keymap).map(Row.command) + found.map(Row.shelf)
    }

    /// The panes of the library whose commands are found everywhere.
    private static let everywhere: [(scope: KeyScope, pane: Pane)] = [
        (LibraryPane.Command.scope, .library), (ShelvesPane.Command.scope, .shelves), (RulesPane.Command.scope, .rules),
    ]

    /// The pane that a command is done in, where that is not the one that is looked at.
    private func elsewhere(_ command: Command) -> Pane? {
        guard command.scope != scope else { return nil }
        return Self.everywhere.first { $0.scope == command.scope }?.pane
    }

    private func commands(_ keymap: Keymap) -> [Binding] {
        let here = keymap.bindings.filter { [scope, .app, .move, CorrectionCommand.scope].contains($0.command.scope) }
        // Before anything is typed: what is done here, then everywhere; how to move is known.
        guard !field.text.isEmpty else {
            let order = [scope, .app, CorrectionCommand.scope, .move]
            return order.indices.flatMap { place in
                here.filter { $0.command.scope == order[place] && !order[..<place].contains(order[place]) }
            }
        }
        let there = keymap.bindings.filter { elsewhere($0.command) != nil }
        let found = CommandSearch.best(here + there, for: field.text)
        // What several panes call by the same words is one thing, done here where it can be.
        return found.enumerated().filter { place, binding in
            !found[..<place].contains { $0.help == binding.help }
        }.map(\.element)
    }

    /// Takes a key.
    mutating func press(_ key: Key, in context: Overlay.Context) -> Overlay.Step {
        if key == .enter, let number { return .goTo(number: number) }
        let rows = rows(context.keymap)
        switch FilterKeys.press(key, &field, &viewport, count: rows.count, height: context.rows - 2) {
        case .leave: return .leave([])
        case .choose(let row):
            let command: Command
            switch rows[row] {
            case .shelf(let shelf): return .leave([.list(shelf)])
            case .command(let binding): command = binding.command
            }
            return .leave((elsewhere(command).map { [.show($0, nil)] } ?? []) + [.perform(command)])
        case .stay: return .stay
        }
    }

    /// What the selected row does, where the screen has no room for all of it.
    func cutText(_ keymap: Keymap, columns: Int) -> String? {
        let rows = rows(keymap)
        guard number == nil, rows.indices.contains(viewport.selected),
            case .command(let binding) = rows[viewport.selected]
        else { return nil }
        return Glyphs.columns(of: binding.help) > columns - Self.textColumn ? binding.help : nil
    }

    private static let textColumn = 12

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
            screen.writeFolded(
                "No command or shelf fits “\(field.text)”; words such as bookmark find some.", row: 0, column: 1,
                in: list, as: .dim)
        }
        let visible = viewport.visible(count: rows.count, rows: list.rows)
        if let text = CommandSearch.outside(field.text) {
            screen.writeFolded(text, row: max(1, visible.count) + 1, column: 1, in: list, as: .dim)
        }
        for (line, index) in visible.enumerated() {
            let marks: Marks = index == viewport.selected ? .cursor : []
            screen.fill(row: line, in: list, as: .plain, marks: marks)
            draw(rows[index], row: line, marks, in: list, on: &screen)
        }
    }

    private func draw(_ row: Row, row line: Int, _ marks: Marks, in list: Area, on screen: inout Screen) {
        let (key, text, name) =
            switch row {
            case .command(let binding):
                (binding.keys.first.map(Binding.name) ?? "", binding.help, binding.command.name)
            case .shelf(let shelf): ("shelf", shelf.title ?? "", shelf.search)
            }
        screen.write(key, row: line, column: 1, in: list, as: .key, marks: marks)
        screen.write(text, row: line, column: Self.textColumn, in: list, as: .plain, marks: marks)
        let column = list.columns - Glyphs.columns(of: name) - 1
        guard column > 14 + Glyphs.columns(of: text) else { return }
        screen.write(name, row: line, column: column, in: list, as: .dim, marks: marks)
    }
}
