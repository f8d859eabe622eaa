import ReaderBasics
import ReaderKeys
import ReaderLibrary
import ReaderModel
package import ReaderScreen

/// How the shelves look.
extension ShelvesPane {
    /// The list, and what is told of a feed that could not be fetched.
    func areas(_ context: PaneContext) -> (head: Area, list: Area, detail: Area?) {
        let (head, body) = context.area.cutTop(1)
        guard let trouble = trouble(context)?.lines, body.rows >= 12 else { return (head, body, nil) }
        let lines = trouble.reduce(0) { $0 + Glyphs.columns(of: $1) / max(1, body.columns - 2) + 1 }
        let (list, detail) = body.cutBottom(min(body.rows / 2, lines + 1))
        return (head, list, detail)
    }

    /// When and why the selected feed was not fetched, and what to do.
    private func trouble(_ context: PaneContext) -> (lines: [String], role: Role)? {
        guard context.hasFocus, let feed = feed(context) else { return nil }
        guard feed.hasFailed else {
            guard feed.carriesSummaries, !feed.fetchesPages else { return nil }
            let key = context.keymap.name(of: Command.wholePages)
            return (["Its entries are summaries.", "\(key) fetches their pages from now on."], .notice)
        }
        let when = feed.fetchedAt.map { " on \(context.clock.dayAndTime($0))" } ?? ""
        let reason = feed.failure ?? "It is gone."
        return (["Not fetched\(when): \(reason)", feed.advice, feed.address], .failure)
    }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let areas = areas(context)
        screen.write("Shelves", row: 0, column: 1, in: areas.head, as: .label)
        let rows = rows(context)
        if rows.isEmpty {
            let text = shelves == nil ? "Reading the library…" : "Nothing is called so."
            screen.writeFolded(text, row: 0, column: 1, in: areas.list, as: .dim)
        }
        for (line, index) in viewport.visible(count: rows.count, rows: areas.list.rows).enumerated() {
            let isSelected = index == viewport.selected && context.hasFocus
            draw(rows[index], row: line, marks: isSelected ? .cursor : [], context, in: areas.list, on: &screen)
        }
        guard let detail = areas.detail else { return }
        screen.fill("─", row: 0, in: detail, as: .border)
        var row = 1
        guard let (lines, role) = trouble(context) else { return }
        for line in lines {
            row += screen.writeFolded(line, row: row, column: 1, in: detail, as: row == 1 ? role : .dim)
        }
    }

    private func draw(
        _ row: ShelfRow, row line: Int, marks: Marks, _ context: PaneContext, in area: Area, on screen: inout Screen
    ) {
        guard row.isSelectable else {
            screen.write(row.name, row: line, column: 1, in: area, as: .label)
            return
        }
        screen.fill(row: line, in: area, as: .plain, marks: marks)
        let isListed = row.shelf.lists(context.shelf)
        screen.write(isListed ? "▸" : " ", row: line, in: area, as: .marker, marks: marks)
        let count = row.unread.map { $0 > 0 ? $0.grouped : "" } ?? ""
        var column = 1 + 2 * row.depth
        if case .folder(let path) = row.kind {
            let sign = folded.contains(path) && filter.isEmpty ? "+" : "−"
            column += screen.write(sign + " ", row: line, column: column, in: area, as: .marker, marks: marks)
        } else if row.kind == .stories {
            let sign = folded.contains(Shelves.storiesFold) && filter.isEmpty ? "+" : "−"
            column += screen.write(sign + " ", row: line, column: column, in: area, as: .marker, marks: marks)
        } else if row.hasFailed {
            column += screen.write("✗ ", row: line, column: column, in: area, as: .failure, marks: marks)
        }
        let names = Area(
            row: area.row, column: area.column, columns: max(column, area.columns - count.count - 2), rows: area.rows)
        let role: Role = row.unread ?? 0 > 0 ? .strong : .plain
        screen.write(row.name, row: line, column: column, in: names, as: role, marks: marks)
        screen.write(count, row: line, column: area.columns - count.count - 1, in: area, as: .dim, marks: marks)
    }

    package func hints(in context: PaneContext) -> [Hint] {
        var hints = [Hint(Command.open, "list it"), Hint(Command.filter, "find")]
        switch selection(context)?.kind {
        case .feed:
            hints += [
                Hint(Command.refresh, "fetch"), Hint(Command.rename, "name"), Hint(Command.move, "folder"),
                Hint(Command.readAll, "all read"),
            ]
        case .folder:
            hints += [
                Hint(Command.fold, "fold"), Hint(Command.refresh, "fetch"), Hint(Command.rename, "name"),
                Hint(Command.readAll, "all read"),
            ]
        case .search(isSaved: true): hints += [Hint(Command.rename, "name"), Hint(Command.remove, "forget")]
        case .stories, .story: hints += [Hint(Command.fold, "fold"), Hint(Command.readAll, "all read")]
        case .search, .everything, .view, .tag, .heading, nil: hints += [Hint(Command.readAll, "all read")]
        }
        return hints + [Hint(Command.addFeed, "subscribe"), Hint(AppCommand.leave, "back")]
    }
}
