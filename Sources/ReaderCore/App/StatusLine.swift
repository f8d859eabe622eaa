import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen

/// The last row: what is being typed, what just happened, or where the reader is.
enum StatusLine {
    static func draw(_ state: AppState, in area: Area, on screen: inout Screen) {
        if case .prompt(let prompt) = state.overlay {
            guard prompt.isExplained else { return draw(prompt, state, in: area, on: &screen) }
            let rows = drawBelow(prompt, state, in: area, on: &screen)
            let above = Area(row: max(0, area.row - rows), column: area.column, columns: area.columns, rows: 1)
            screen.fill(row: 0, in: above, as: .plain)
            return draw(prompt, state, in: above, on: &screen)
        }
        if let notice = state.notice {
            draw(notice.text, as: notice.isFailure ? .failure : .notice, in: area, on: &screen)
            return
        }
        if needsRow(state.overlay), let waiting = waiting(state) {
            draw(waiting.text, as: waiting.role, in: area, on: &screen)
            return
        }
        // The library's own pane says itself what it waits for.
        let libraryWork = state.main == .library ? nil : state.library?.pane.work
        let works = [
            libraryWork, state.background.pages.line, state.background.programs.line, state.background.feeds?.line,
        ]
        let right = (works + [state.background.annotation?.line, position(state)])
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        if !state.pendingKeys.isEmpty, let waiting = waiting(state) {
            draw(waiting.text, as: waiting.role, in: area, on: &screen)
            return
        }
        if case .palette(let palette) = state.overlay,
            let text = palette.cutText(state.configuration.keymap, columns: state.overlayArea.columns)
        {
            draw(text, as: .dim, in: area, on: &screen)
            return
        }
        let left = waiting(state) ?? situation(state, columns: area.columns - right.count - 4)
        // What is told of the place is read as a whole: where the place stands in the text can wait.
        if left.role == .status, Glyphs.columns(of: left.text) > area.columns - right.count - 4 {
            draw(left.text, as: left.role, in: area, on: &screen)
            return
        }
        screen.write(right, row: 0, column: area.columns - 1 - right.count, in: area, as: .status)
        let room = Area(row: area.row, column: area.column, columns: area.columns - right.count - 3, rows: 1)
        screen.write(left.text, row: 0, column: 1, in: room, as: left.role)
    }

    /// What just happened, or is asked; a long line takes rows of what stands above.
    ///
    /// - Returns: how many rows it takes.
    @discardableResult
    private static func draw(_ line: String, as role: Role, in area: Area, on screen: inout Screen) -> Int {
        let text = Text(line)
        let lines = Wrap.lines(of: text, in: 0..<text.count, columns: area.columns - 2)
        let count = max(1, min(lines.count, mostRows, area.row + 1))
        let rows = Area(row: area.row + 1 - count, column: area.column, columns: area.columns, rows: count)
        for (row, line) in lines.prefix(count).enumerated() {
            if count > 1 { screen.fill(row: row, in: rows, as: .plain) }
            // What is still too long ends in dots.
            let isLast = row == count - 1
            screen.write(
                isLast ? text[line.lowerBound..<text.count] : text[line], row: row, column: 1, in: rows, as: role)
        }
        return count
    }

    private static let mostRows = 3

    /// What is wrong with a query, below the character; else how to go on.
    ///
    /// - Returns: how many rows it takes.
    private static func drawBelow(
        _ prompt: Prompt, _ state: AppState, in area: Area, on screen: inout Screen
    ) -> Int {
        guard let error = prompt.error else {
            let candidates =
                prompt.completion.map { state.library?.completions.candidates(for: $0) ?? [] } ?? prompt.candidates
            if !candidates.isEmpty {
                let used = screen.write("tab: ", row: 0, column: 1, in: area, as: .key)
                screen.write(candidates.joined(separator: " · "), row: 0, column: 1 + used, in: area, as: .dim)
                return 1
            }
            if let notice = state.notice {
                return draw(notice.text, as: notice.isFailure ? .failure : .notice, in: area, on: &screen)
            }
            return draw(prompt.explanation ?? "", as: .dim, in: area, on: &screen)
        }
        let column = min(1 + Glyphs.columns(of: prompt.label + error.before), area.columns - 1)
        let width = Glyphs.columns(of: error.message)
        // Where there is no room beside its character, the message is read without one.
        // The list of the library says it in full above.
        let isSaid = state.pane == .library && width > area.columns - 2
        guard width <= max(area.columns - column - 3, column - 2) || isSaid else {
            return draw(error.message, as: .failure, in: area, on: &screen)
        }
        screen.write("^", row: 0, column: column, in: area, as: .failure)
        // Right of its character, or left of it where there is more room.
        let room = area.columns - column - 3
        if width <= room || room >= column - 3 {
            screen.write(error.message, row: 0, column: column + 2, in: area, as: .failure)
        } else {
            let before = Area(row: area.row, column: area.column, columns: column - 1, rows: 1)
            screen.write(error.message, row: 0, column: max(1, column - 1 - width), in: before, as: .failure)
        }
        return 1
    }

    private static func draw(_ prompt: Prompt, _ state: AppState, in area: Area, on screen: inout Screen) {
        let used = screen.write(prompt.label, row: 0, column: 1, in: area, as: .key)
        let (text, before) = shown(prompt.field, columns: max(1, area.columns - used - 3))
        let marks: Marks = prompt.isSelected ? .cursor : []
        screen.write(text, row: 0, column: 1 + used, in: area, as: .input, marks: marks)
        screen.caret = (area.row, min(area.column + 1 + used + before, screen.size.columns - 1))
        guard case .tags = prompt.purpose else { return }
        let known = TagLine.candidates(for: prompt.field.text, among: state.library?.tags ?? []).prefix(6)
        guard !known.isEmpty else { return }
        let column = 4 + used + Glyphs.columns(of: prompt.field.text)
        screen.write("tab: \(known.joined(separator: " · "))", row: 0, column: column, in: area, as: .dim)
    }

    /// What is typed, from where its caret is in sight, and the columns before the caret.
    private static func shown(_ field: TextField, columns: Int) -> (text: String, before: Int) {
        let before = Glyphs.columns(of: String(field.text.prefix(field.caret)))
        guard before > columns else { return (field.text, before) }
        var hidden = 0
        var left = before
        for character in field.text.prefix(field.caret) where left + 1 > columns {
            left -= Glyphs.columns(of: String(character))
            hidden += 1
        }
        return ("…" + field.text.dropFirst(hidden), left + 1)
    }

    /// Whether what is asked is longer than the rest of the row.
    private static func needsRow(_ overlay: Overlay?) -> Bool {
        switch overlay {
        case .confirm, .select, .picker: true
        case .help, .palette, .prompt, .hints, .mark, .output, nil: false
        }
    }

    /// A key is expected.
    private static func waiting(_ state: AppState) -> (text: String, role: Role)? {
        let (enter, escape) = (Key.enter.name, Key.escape.name)
        switch state.overlay {
        case .confirm(let confirmation): return ("\(confirmation.question) y: yes · any other key: no", .key)
        case .picker(let picker): return (picker.help, .dim)
        case .mark(true): return ("mark: type a letter", .key)
        case .mark(false): return (goingToMark(state.reading?.marks.keys.sorted() ?? []), .key)
        case .hints(let hints): return ("go to: \(hints.typed)", .key)
        case .palette: return ("\(enter) does it · \(escape) leaves", .dim)
        case .help(let help) where help.field != nil: return ("\(enter) goes to it · \(escape) shows everything", .dim)
        case .help:
            let moves: [MoveCommand] = [.lineDown, .lineUp]
            let keys =
                moves.compactMap { state.configuration.keymap.key(for: $0) } + ["move · / finds · any other key leaves"]
            return (keys.joined(separator: " "), .dim)
        case .select: return (selecting(state), .key)
        case .output(let output): return (reading(output, state), .dim)
        case .prompt, nil: break
        }
        guard !state.pendingKeys.isEmpty else { return nil }
        let choices = choices(after: state.pendingKeys, state).joined(separator: " · ")
        return ("\(Binding.name(state.pendingKeys)) …  \(choices)", .key)
    }

    /// What can be done with what is selected.
    private static func selecting(_ state: AppState) -> String {
        let commands: [(SelectCommand, String)] = [
            (.nextWord, "word"), (.sentenceEnd, "sentence"), (.highlight, "highlight"), (.note, "note"),
            (.copy, "copy"), (.putRight, "put right"), (.pipe, "program"), (.write, "write"),
            (.paragraphEnd, "paragraph"), (.leave, "leave"),
        ]
        let keymap = state.configuration.keymap
        return fitted(
            commands.compactMap { command, word in keymap.key(for: command).map { "\($0) \(word)" } },
            columns: state.size.columns - 2)
    }

    /// How to go through what a program has written.
    private static func reading(_ output: OutputOverlay, _ state: AppState) -> String {
        let keymap = state.configuration.keymap
        let (area, moves): (Area, [MoveCommand]) = (state.overlayArea, [.lineDown, .lineUp])
        let keys = moves.compactMap { keymap.key(for: $0) }.joined(separator: " ")
        let copy = keymap.key(for: OutputCommand.copy).map { "\($0) copies it" }
        let leave = keymap.key(for: OutputCommand.leave).map { "\($0) leaves" }
        let place = output.position(columns: area.columns, rows: area.rows)
        return ["\(keys) move", copy, leave, place.isEmpty ? nil : place].compactMap(\.self).joined(separator: " · ")
    }

    private static func goingToMark(_ letters: [Character]) -> String {
        guard !letters.isEmpty else { return "go to mark: type its letter; this article has none yet" }
        return "go to mark: " + letters.map(String.init).joined(separator: " · ")
    }

    /// The keys that may follow, each with the last words of its command's name: `q quote`.
    private static func choices(after keys: [Key], _ state: AppState) -> [String] {
        let scopes: [KeyScope] = [state.content(of: state.pane).scope, .move, .app]
        let bindings = state.configuration.keymap.bindings.filter { scopes.contains($0.command.scope) }
        return bindings.flatMap { binding in
            let words = binding.command.verb.split(separator: "-")
            let name = words.dropFirst(words.count > 1 ? 1 : 0).joined(separator: " ")
            return binding.keys.filter { $0.count > keys.count && $0.starts(with: keys) }.map {
                "\(Binding.name(Array($0.dropFirst(keys.count)))) \(name)"
            }
        }
    }

    private static func situation(_ state: AppState, columns: Int) -> (text: String, role: Role) {
        let (content, context) = (state.content(of: state.pane), state.context(of: state.pane))
        if let filter = content.filterText {
            return ("\(filter) · \(context.keymap.name(of: AppCommand.cancel)) shows all", .status)
        }
        if let situation = content.situation(in: context) { return (situation, .status) }
        if state.main != .library, !state.main.isStored {
            guard let reading = state.reading else { return ("reading…", .dim) }
            if state.pane == .text, !reading.isComplete { return ("looking for names, dates and quotes…", .dim) }
        }
        return (hint(content.hints(in: context), context.keymap, columns: columns), .dim)
    }

    /// A few keys that help here, as many as there is room for; the last one is always among them.
    private static func hint(_ wanted: [Hint], _ keymap: Keymap, columns: Int) -> String {
        fitted(
            wanted.compactMap { hint in keymap.key(for: hint.command).map { "\($0) \(hint.word)" } }, columns: columns)
    }

    private static func fitted(_ hints: [String], columns: Int) -> String {
        var hints = hints
        while hints.count > 1, hints.map({ $0.count + 3 }).reduce(-3, +) > columns {
            hints.remove(at: hints.count - 2)
        }
        return hints.joined(separator: " · ")
    }

    /// Where one is in what is looked at; what lies over it has no place there.
    private static func position(_ state: AppState) -> String {
        switch state.overlay {
        case .output, .palette, .help: return ""
        case .prompt, .hints, .picker, .confirm, .select, .mark, nil: break
        }
        let isInstead = state.focus.isInSidebar && state.isNarrow || state.pane == .shelves
        let pane = isInstead ? state.pane : state.main
        return state.content(of: pane).position(in: state.context(of: pane))
    }
}
