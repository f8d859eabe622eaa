import ReaderBasics
import ReaderCommands
import ReaderKeys
import ReaderPanes
import ReaderScreen
import ReaderWork

/// From keys and the mouse to commands.
extension AppState {
    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        if case .select(let selecting) = overlay { return press(key, selecting) }
        if case .output(let output) = overlay { return press(key, output) }
        if let overlay { return press(key, in: overlay) }
        pendingKeys.append(key)
        switch configuration.keymap.match(pendingKeys, in: content(of: pane).scope) {
        case .command(let command):
            pendingKeys = []
            return perform(command)
        case .prefix:
            return []
        case .nothing:
            let name = Binding.name(pendingKeys)
            pendingKeys = []
            let help = configuration.keymap.name(of: AppCommand.help)
            if key != .escape { tell("\(name) does nothing here; \(help) shows the keys.") }
            return []
        }
    }

    // MARK: - What lies over the panes

    private mutating func press(_ key: Key, in overlay: Overlay) -> [Effect] {
        var changed = overlay
        let context = Overlay.Context(
            keymap: configuration.keymap, columns: overlayArea.columns, rows: overlayArea.rows,
            tags: library?.tags ?? [], completions: library?.completions ?? Completions())
        let step = changed.press(key, in: context)
        return follow(step, of: changed)
    }

    /// Does what follows from a key or from pasted text.
    private mutating func follow(_ step: Overlay.Step, of changed: Overlay) -> [Effect] {
        overlay = step == .stay ? changed : nil
        switch step {
        case .stay: return ask(for: changed)
        case .leave(let intents): return carryOut(intents)
        case .goTo(let number): return change(pane) { $0.go(toNumber: number, in: &$1) }
        case .choose(.export(let choice)): return carryOut(Exporting(of: self).prompt(for: choice))
        case .choose(.program(let choice)): return carryOut(Exporting(of: self).handOver(choice))
        case .choose(let choice):
            return withLibrary { library, _, context in
                library.pane.choose(choice, in: context)
                return []
            }
        case .confirmed(let confirmation):
            switch confirmation.consent {
            case .change(let change): return withLibrary { library, _, _ in library.request(change) }
            case .export(let job): return carryOut([.export(job)])
            }
        case .typed(let prompt, let phase): return take(prompt, phase)
        case .mark(let letter, let isSetting): return isSetting ? setMark(letter) : carryOut(articles.goToMark(letter))
        }
    }

    /// What a menu needs of the library for what is typed in it.
    private mutating func ask(for overlay: Overlay) -> [Effect] {
        guard case .picker(let picker) = overlay, let question = picker.question else { return [] }
        return carryOut([.ask(question)])
    }

    private mutating func take(_ prompt: Prompt, _ phase: Prompt.Phase) -> [Effect] {
        // The pane is as high as it is while the line is typed.
        overlay = .prompt(prompt)
        var changed = prompt
        var effects: [Effect] = []
        switch prompt.purpose {
        case .pane: effects = change(pane) { $0.take(&changed, phase, in: &$1) }
        case .tags(let id):
            let line = changed.field.text
            guard phase == .finished else { break }
            effects = withLibrary { library, _, _ in
                id.map { library.setTags(line, of: $0) } ?? library.setTagsOfMarked(line)
            }
        case .feedAddress:
            let address = changed.field.text.onOneLine
            guard phase == .finished, !address.isEmpty else { break }
            background.remember(changed)
            effects = carryOut(background.beginFeeds(.addFeed(address)))
        case .feedList:
            let path = changed.field.text.onOneLine
            guard phase == .finished, !path.isEmpty else { break }
            background.remember(changed)
            effects = carryOut(background.beginFeeds(.importFeeds(path)))
        case .correction(let line):
            changed.error = nil
            if phase == .finished { effects = take(&changed, of: line) }
        case .note(let draft): effects = take(changed.field.text, of: draft, phase)
        case .export(let choice):
            let path = changed.field.text.onOneLine
            if phase == .finished, !path.isEmpty { effects = carryOut(Exporting(of: self).write(choice, to: path)) }
        }
        // Whoever took it may have gone on to another line, or to a question.
        guard case .prompt(let shown) = overlay, shown == prompt else { return effects }
        if phase == .typing { library?.complete(changed) }
        overlay = phase == .typing || phase == .finished && changed.error != nil ? .prompt(changed) : nil
        return effects
    }

    private mutating func setMark(_ letter: Character) -> [Effect] {
        guard let place = articles.setMark(letter) else { return [] }
        if let stored = library?.kept.current(of: articles) {
            return withLibrary { library, _, _ in library.request(.mark(stored, letter, place)) }
        }
        return carryOut([.tell(LibraryState.marked(letter, configuration.keymap))])
    }

    /// Text that is pasted is text where something is typed; elsewhere it is offered as a search, and presses nothing.
    mutating func paste(_ text: String) -> [Effect] {
        pendingKeys = []
        let pasted = PastedText(text)
        if var overlay { return follow(overlay.paste(pasted), of: overlay) }
        notice = nil
        guard !pasted.line.isEmpty else { return [] }
        let effects = pasted.search(in: content(of: pane).scope, configuration.keymap).map { perform($0) } ?? []
        guard case .prompt(var prompt) = overlay, prompt.purpose == .pane else {
            return effects + carryOut([PastedText.isNotSearchedFor])
        }
        prompt.field = TextField(pasted.line)
        return effects + take(prompt, .typing)
    }

    // MARK: - Mouse

    mutating func take(_ event: MouseEvent) -> [Effect] {
        if event.kind == .drag { return drag(to: event) }
        // A click takes what was selected away.
        if case .select = overlay, event.kind == .click { select(nil) }
        dragStart = nil
        guard overlay == nil else { return [] }
        notice = nil
        switch event.kind {
        case .drag: return []
        case .wheelUp: return (0..<3).flatMap { _ in perform(Command(MoveCommand.lineUp)) }
        case .wheelDown: return (0..<3).flatMap { _ in perform(Command(MoveCommand.lineDown)) }
        case .click, .doubleClick: return click(event)
        }
    }

    /// Selects from the word on which the button was pressed to the one that the mouse has come to; at the upper and the
    /// lower edge the text goes on.
    private mutating func drag(to event: MouseEvent) -> [Effect] {
        guard let start = dragStart, main == .text, reading != nil else { return [] }
        let area = context(of: .text).area
        if event.row <= area.row, event.row < start.row { reading?.move(.lines(-1)) }
        if event.row >= area.row + area.rows - 1, event.row > start.row { reading?.move(.lines(1)) }
        guard let reading,
            let end = TextPane.nearestByte(
                toRow: event.row - area.row, column: event.column - area.column, of: reading, in: area),
            let selecting = Selecting(from: start.byte, to: end, in: reading)
        else { return [] }
        notice = nil
        select(selecting)
        return []
    }

    /// Where the button was pressed in the text, for the case that the mouse goes on from there.
    private func pressed(_ event: MouseEvent) -> DragStart? {
        guard main == .text, pane == .text, let reading else { return nil }
        let area = context(of: .text).area
        let byte = TextPane.nearestByte(
            toRow: event.row - area.row, column: event.column - area.column, of: reading, in: area)
        return byte.map { DragStart(byte: $0, row: event.row) }
    }

    private mutating func click(_ event: MouseEvent) -> [Effect] {
        defer { dragStart = pressed(event) }
        switch arrangement.part(atRow: event.row, column: event.column) {
        case .bar:
            if let pane = TopBar.pane(atColumn: event.column, of: self) { show(pane) }
            return []
        case .side: focus.isInSidebar = true
        case .shelves: focus.isInShelves = true
        case .main:
            focus.isInSidebar = focus.isInSidebar && isNarrow
            focus.isInShelves = focus.isInShelves && arrangement.shelves == nil
        case nil: return []
        }
        return change(pane) { content, context in
            let (row, column) = (event.row - context.area.row, event.column - context.area.column)
            let isThere = content.click(row: row, column: column, in: &context)
            return isThere && event.kind == .doubleClick ? content.open(in: &context) : []
        }
    }
}
