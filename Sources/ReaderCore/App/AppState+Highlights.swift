import ReaderBasics
import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Selecting in the text, and what is marked and written.
extension AppState {
    // MARK: - Selecting

    mutating func select(_ selecting: Selecting?) {
        overlay = selecting.map(Overlay.select)
        reading?.selection = selecting?.range
    }

    mutating func press(_ key: Key, _ selecting: Selecting) -> [Effect] {
        guard let reading else {
            select(nil)
            return []
        }
        switch configuration.keymap.match([key], in: SelectCommand.scope) {
        case .command(let command):
            return SelectCommand(command).map { perform($0, selecting, in: reading) } ?? []
        case .prefix, .nothing:
            tell("\(key.name) selects nothing; \(configuration.keymap.name(of: SelectCommand.leave)) leaves.")
            return []
        }
    }

    /// Shows what is selected, with the end that moves on the screen.
    private mutating func move(_ selecting: Selecting) {
        select(selecting)
        let end =
            selecting.head.lowerBound == selecting.range.lowerBound
            ? selecting.head.lowerBound : selecting.head.upperBound - 1
        reading?.jump(to: max(0, end), focus: .place)
    }

    private mutating func perform(_ command: SelectCommand, _ selecting: Selecting, in reading: Reading) -> [Effect] {
        let range = selecting.range
        var selecting = selecting
        switch command {
        case .highlight: return mark(range, .plain)
        case .important: return mark(range, .important)
        case .doubt: return mark(range, .doubt)
        case .note:
            select(nil)
            return withKept { id in
                [.prompt(NoteDraft(Highlight(TextAnchor(of: range, in: reading.article.text)), of: id).prompt)]
            }
        case .putRight:
            select(nil)
            return putRight(selection: range)
        case .copy:
            select(nil)
            return carryOut(Intent.copy(reading.line(range), "selection"))
        case .write:
            select(nil)
            return carryOut(Exporting(of: self, selection: range).choices)
        case .pipe:
            select(nil)
            return chooseProgram(selection: range)
        case .leave:
            select(nil)
            return []
        case .nextWord, .previousWord, .sentenceEnd, .sentenceStart, .paragraphEnd, .paragraphStart, .rowDown, .rowUp,
            .swapEnds,
            .sentence,
            .paragraph:
            selecting.perform(command, in: reading)
            move(selecting)
            return []
        }
    }

    private mutating func mark(_ range: Range<Int>, _ kind: Highlight.Kind) -> [Effect] {
        select(nil)
        guard let text = reading?.article.text else { return [] }
        return change(.add(Highlight(TextAnchor(of: range, in: text), kind: kind)), of: nil)
    }

    // MARK: - Changing

    /// Does something with the number of the article being read in the library.
    private mutating func withKept(_ body: (RowID<ArticleRow>) -> [Intent]) -> [Effect] {
        guard let id = library?.kept.current(of: articles) else { return carryOut([.tell(LibraryState.notKept)]) }
        return carryOut(body(id))
    }

    /// - Parameter article: nil for the one being read.
    mutating func change(_ change: HighlightChange, of article: RowID<ArticleRow>?) -> [Effect] {
        guard let id = article ?? library?.kept.current(of: articles) else {
            return carryOut([.tell(LibraryState.notKept)])
        }
        return withLibrary { library, _, _ in library.request(.highlight(id, change)) }
    }

    /// It is in the file: only now is it shown and told.
    mutating func take(_ outcome: HighlightOutcome, of change: LibraryChange) -> [Effect] {
        guard case .highlight(let id, let made) = change else { return [] }
        if let source = library?.kept.source(of: id) { articles.readings[source]?.take(outcome.all) }
        let isReturn = library?.isUndoing(change) == true
        var told: [Intent] = []
        if library?.changes.end(change) == true { told = [.tell(isReturn ? Self.takenBack(by: made) : text(of: made))] }
        if let inverse = outcome.inverse, !isReturn {
            library?.changes.remember(Undo(highlight: .highlight(id, inverse)))
        }
        return carryOut(told + [.invalidateLibrary])
    }

    /// What is told of a change that takes another back.
    private static func takenBack(by change: HighlightChange) -> String {
        switch change {
        case .add: "Taken back."
        case .put(let stored):
            "Taken back: “\(stored.highlight.anchor.exact.onOneLine.prefix(60))” is marked as it was."
        case .remove: "Taken back: it is marked no more."
        }
    }

    private func text(of change: HighlightChange) -> String {
        let undo = configuration.keymap.key(for: AppCommand.undo).map { "; \($0) takes it back" } ?? ""
        return switch change {
        case .add(let highlight): (highlight.note.isEmpty ? "Highlighted" : "Noted") + "\(undo)."
        case .put(let stored):
            "Kept: \(stored.highlight.kind.word)\(stored.highlight.note.isEmpty ? "" : " with a note")\(undo)."
        case .remove: "Taken away\(undo)."
        }
    }

    // MARK: - Writing

    mutating func writeNote(to stored: StoredHighlight, of article: RowID<ArticleRow>?) -> [Effect] {
        guard let id = article ?? library?.kept.current(of: articles) else {
            return carryOut([.tell(LibraryState.notKept)])
        }
        let draft = NoteDraft(stored.highlight, of: id, stored: stored)
        // A line has no room for several.
        guard stored.highlight.note.contains("\n") else { return carryOut([.prompt(draft.prompt)]) }
        return edit(draft, stored.highlight.note)
    }

    mutating func take(_ text: String, of draft: NoteDraft, _ phase: Prompt.Phase) -> [Effect] {
        switch phase {
        case .typing, .abandoned: return []
        case .elsewhere: return edit(draft, text)
        case .finished: return change(draft.change(with: text.onOneLine), of: draft.article)
        }
    }

    private mutating func edit(_ draft: NoteDraft, _ text: String) -> [Effect] {
        var draft = draft
        draft.highlight.note = text
        editing = draft
        return [.terminal(.edit(text))]
    }

    /// A text comes back from the editor; nil where nothing is to be kept.
    mutating func takeEdited(_ text: String?) -> [Effect] {
        guard let draft = editing else { return [] }
        editing = nil
        guard let text else {
            // What was typed before stays, where a line has room for it.
            guard !draft.highlight.note.contains("\n") else {
                return carryOut([.tell("The note was left as it was.")])
            }
            return carryOut([.prompt(draft.prompt), .tell("The editor ended with an error; the line is still here.")])
        }
        // Some editors begin a file with a mark of its encoding and end lines with two characters.
        var lines = String(
            text.drop { $0 == "\u{FEFF}" }.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
        while lines.last?.isWhitespace == true { lines.removeLast() }
        return change(draft.change(with: lines), of: draft.article)
    }
}
