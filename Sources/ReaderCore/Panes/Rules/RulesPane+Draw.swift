import ReaderBasics
import ReaderKeys
import ReaderLibrary
package import ReaderScreen

/// How the rules look.
extension RulesPane {
    /// Head, list, and on a screen of some height the whole of what is selected.
    static func areas(_ context: PaneContext) -> (head: Area, list: Area, detail: Area?) {
        let (head, rest) = context.area.cutTop(1)
        guard rest.rows >= 12 else { return (head, rest, nil) }
        let (list, detail) = rest.cutBottom(5)
        return (head, list, detail)
    }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let (head, list, detail) = Self.areas(context)
        let used = screen.write("Rules", row: 0, column: 1, in: head, as: context.hasFocus ? .activeLabel : .label)
        screen.write("for what feeds bring, done in this order", row: 0, column: used + 3, in: head, as: .dim)
        let rows = rows(context)
        if rows.isEmpty { drawNothing(context, in: list, on: &screen) }
        let widest = min(list.columns / 3, rows.map { Glyphs.columns(of: $0.name) }.max() ?? 0)
        let visible = visible(context)
        for (line, index) in visible.rows.enumerated() {
            let marks: Marks = index == visible.selected ? (context.hasFocus ? .cursor : .selected) : []
            draw(rows[index], row: line, names: widest, marks: marks, in: list, on: &screen)
        }
        if let detail, let row = selection(context) { draw(row, in: detail, on: &screen) }
    }

    private func drawNothing(_ context: PaneContext, in area: Area, on screen: inout Screen) {
        let key = context.keymap.name(of: Command.add)
        let text =
            isKnown
            ? "There is no rule yet. \(key) makes one: which articles, as a search, and what is done with them when a "
                + "feed brings them (\(TypedActions.hint))." : "Reading the library…"
        screen.writeFolded(text, row: 1, column: 1, in: area, as: .dim)
    }

    private func draw(
        _ row: Row, row line: Int, names: Int, marks: Marks, in area: Area, on screen: inout Screen
    ) {
        screen.fill(row: line, in: area, as: .plain, marks: marks)
        let name = Area(row: area.row, column: area.column, columns: 1 + names, rows: area.rows)
        screen.write(row.name, row: line, column: 1, in: name, as: row.rule == nil ? .failure : .strong, marks: marks)
        var column = 3 + names
        column += screen.write("\(row.query) ", row: line, column: column, in: area, as: .plain, marks: marks)
        column += screen.write("→ ", row: line, column: column, in: area, as: .marker, marks: marks)
        column += screen.write(
            row.actions.joined(separator: ", "), row: line, column: column, in: area, as: .label, marks: marks)
        if row.id == nil {
            screen.write("  config.toml", row: line, column: column, in: area, as: .dim, marks: marks)
        }
    }

    private func draw(_ row: Row, in area: Area, on screen: inout Screen) {
        screen.fill("─", row: 0, in: area, as: .border)
        let state =
            row.rule == nil
            ? "It is not understood, and nothing is done: it may be of a later version."
            : row.rule?.query.needsAnnotation == true
                ? "Done when the names and quotes of an article are known."
                : "Done once, when a feed brings an article."
        let lines = [
            ("when \(row.query)", Role.plain), ("then \(row.actions.joined(separator: ", "))", Role.plain),
            (state + (row.id == nil ? " Stands in the configuration." : ""), Role.dim),
        ]
        var line = 1
        for (text, role) in lines where line < area.rows {
            line += screen.writeFolded(text.onOneLine, row: line, column: 1, in: area, as: role)
        }
    }

    package func position(in context: PaneContext) -> String {
        let count = rows(context).count
        return count == 0 ? "" : "\(visible(context).selected + 1) of \(count)"
    }

    package func hints(in context: PaneContext) -> [Hint] {
        guard selection(context) != nil else {
            return [Hint(Command.add, "makes a rule"), Hint(AppCommand.leave, "back")]
        }
        return [
            Hint(Command.edit, "change"), Hint(Command.add, "new"), Hint(Command.test, "try"),
            Hint(Command.list, "list"),
            Hint(Command.apply, "do it now"), Hint(Command.remove, "forget"), Hint(AppCommand.leave, "back"),
        ]
    }
}
