import ReaderBasics
package import ReaderKeys
import ReaderLibrary
import ReaderModel
package import ReaderScreen
package import ReaderWork

/// What the reader has marked and written: in the article, or in the whole library.
package struct NotesPane: PaneContent {
    package enum Command: String, CommandSet {
        case open, edit, kind, delete
    }

    /// A row: a highlight, and where it stands.
    struct Row: Equatable {
        let stored: StoredHighlight
        /// Nil for the article being read.
        let article: FoundIn?
        let range: Range<Int>?
    }

    private let scope: ListScope
    private var viewport = Viewport()
    /// What the library has answered.
    private var found: [FoundHighlight]?
    /// How often the library has been asked, and what the answer is of.
    private var (asked, answered) = (1, 0)

    package init(_ scope: ListScope) { self.scope = scope }

    private func rows(_ context: PaneContext) -> [Row] {
        if scope == .article {
            return (context.reading?.highlights ?? []).map { Row(stored: $0.stored, article: nil, range: $0.range) }
        }
        return (found ?? []).map { Row(stored: $0.stored, article: $0.article, range: $0.range) }
    }

    private func selected(_ context: PaneContext) -> Row? {
        let rows = rows(context)
        return rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil
    }

    // MARK: - Commands

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        guard let row = selected(context) else {
            let key = context.keymap.name(of: TextPane.Command.select)
            return [.tell("Nothing is marked here; \(key) in the text begins.")]
        }
        var stored = row.stored
        switch command {
        case .open: return open(in: &context)
        case .edit: return [.writeNote(row.article?.id, stored)]
        case .kind:
            stored.highlight.kind = stored.highlight.kind.next
            return [.highlight(row.article?.id, .put(stored))]
        case .delete: return [.highlight(row.article?.id, .remove(stored.id))]
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        guard let row = selected(context) else { return [.tell("Nothing is marked here.")] }
        guard let range = row.range else {
            let place = row.article.map { LibraryPlace(article: $0.id, offset: 0) }
            return [.tell("Its words are not in the text any more.")] + (place.map { [.openStored($0, nil)] } ?? [])
        }
        guard let article = row.article else { return [.jump(range.lowerBound, .place)] }
        return [.openStored(LibraryPlace(article: article.id, offset: range.lowerBound), .place)]
    }

    private func height(_ context: PaneContext) -> Int { Self.areas(context).list.rows }

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        viewport.move(move, count: rows(context).count, rows: height(context))
    }

    package mutating func settle(in context: PaneContext) {
        viewport.settle(count: rows(context).count, rows: height(context))
    }

    /// Selects the highlight at the cursor, or the next below it.
    package mutating func appear(in context: PaneContext) {
        guard scope == .article, let offset = context.reading?.cursor ?? context.reading?.visible.lowerBound else {
            return
        }
        let rows = rows(context)
        let index = rows.firstIndex { ($0.range?.upperBound ?? .max) > offset } ?? 0
        viewport.select(index, count: rows.count, rows: height(context))
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        viewport.select(viewport.top + row - 1, count: rows(context).count, rows: height(context))
        return true
    }

    package mutating func go(toNumber number: Int, in context: inout PaneContext) -> [Intent] {
        let count = rows(context).count
        viewport.select(min(number, count) - 1, count: count, rows: height(context))
        return []
    }

    // MARK: - From the library

    package func wanted(in context: PaneContext) -> [Request] {
        scope == .article || answered == asked ? [] : [.ask(.highlights, .highlights(asked))]
    }

    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {
        guard case .highlights(let found) = answer, scope != .article else { return }
        self.found = found
        answered = asked
    }

    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) {
        if question == .highlights { answered = asked }
    }

    package mutating func invalidate() { asked += 1 }

    // MARK: - How it looks

    package func position(in context: PaneContext) -> String {
        let count = rows(context).count
        return count == 0 ? "" : "\(viewport.selected + 1) of \(LibraryPane.number(count))"
    }

    package func hints(in context: PaneContext) -> [Hint] {
        [
            Hint(Command.open, "go there"), Hint(Command.edit, "note"), Hint(Command.kind, "kind"),
            Hint(Command.delete, "delete"), Hint(AppCommand.undo, "undo"), Hint(AppCommand.leave, "back"),
        ]
    }

    /// Head, list, and on a screen of some height the whole of what is selected.
    private static func areas(_ context: PaneContext) -> (head: Area, list: Area, detail: Area?) {
        let (head, rest) = context.area.cutTop(1)
        guard rest.rows >= 12 else { return (head, rest, nil) }
        let (list, detail) = rest.cutBottom(6)
        return (head, list, detail)
    }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let rows = rows(context)
        let (head, list, detail) = Self.areas(context)
        let title = scope == .article ? "Highlights and notes" : "Highlights and notes  the whole library"
        let used = screen.write(title, row: 0, column: 1, in: head, as: context.hasFocus ? .activeLabel : .label)
        let lost = rows.count { $0.range == nil }
        if lost > 0 {
            screen.write(
                "\(lost) lost \(lost == 1 ? "its" : "their") place", row: 0, column: used + 3, in: head, as: .dim)
        }
        if rows.isEmpty, scope == .article || found != nil {
            let key = context.keymap.name(of: TextPane.Command.select)
            let text = "Nothing is marked yet: \(key) in the text selects, and enter or n marks what is selected."
            screen.writeFolded(text, row: 1, column: 1, in: list, as: .dim)
        }
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let marks: Marks = index == viewport.selected ? (context.hasFocus ? .cursor : .selected) : []
            draw(rows[index], row: line, marks: marks, in: list, on: &screen)
        }
        if let detail, let row = selected(context) { draw(row, in: detail, on: &screen) }
    }

    private func draw(_ row: Row, row line: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        let highlight = row.stored.highlight
        screen.fill(row: line, in: area, as: .plain, marks: marks)
        screen.write(highlight.kind.sign, row: line, column: 1, in: area, as: .key, marks: marks)
        if !highlight.note.isEmpty {
            screen.write(TextPane.noteSign, row: line, column: 3, in: area, as: .key, marks: marks)
        }
        let state = row.range == nil ? "lost its place: " : ""
        var column = 5
        column += screen.write(state, row: line, column: column, in: area, as: .failure, marks: marks)
        if !highlight.note.isEmpty {
            column += screen.write(
                highlight.note.onOneLine + "  ", row: line, column: column, in: area, as: .strong, marks: marks)
        }
        let words = Area(row: area.row, column: area.column, columns: max(0, area.columns - 1), rows: area.rows)
        screen.write(highlight.anchor.exact.onOneLine, row: line, column: column, in: words, as: .plain, marks: marks)
    }

    private func draw(_ row: Row, in area: Area, on screen: inout Screen) {
        screen.fill("─", row: 0, in: area, as: .border)
        let highlight = row.stored.highlight
        let place = row.article.map { article in
            [article.title, article.source, article.published.map(DateText.day)].compactMap(\.self).joined(
                separator: " · ")
        }
        let parts: [(text: String, role: Role)] = [
            (highlight.kind.word + (place.map { " · \($0)" } ?? ""), .dim), (highlight.anchor.exact.onOneLine, .plain),
            (highlight.note, .strong),
        ]
        var line = 1
        for part in parts where !part.text.isEmpty {
            let text = Text(part.text)
            for range in Wrap.lines(of: text, in: 0..<text.count, columns: max(10, area.columns - 2)).prefix(3)
            where line < area.rows {
                screen.write(text[range].onOneLine, row: line, column: 1, in: area, as: part.role)
                line += 1
            }
        }
    }
}

extension NotesPane.Command {
    package static let scope = KeyScope("notes", heading: "In the highlights and notes")

    package static let bindings: [Binding] = [
        Binding(Self.open, "enter", help: "Go to its place in the text"),
        Binding(Self.edit, "i", "n", help: "Write or change its note"),
        Binding(Self.kind, "o", help: "Another kind: highlight, important, doubt"),
        Binding(Self.delete, "D", "delete", help: "Take it away"),
    ]
}
