import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// From keys and the mouse to commands.
extension AppState {
    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
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
        self.overlay = nil
        switch overlay {
        case .help(var help):
            if help.press(key, configuration.keymap, rows: overlayArea.rows) { self.overlay = .help(help) }
            return key == .control("c") ? [.terminal(.quit)] : []
        case .palette(var palette): return press(key, in: &palette)
        case .prompt(var prompt): return press(key, in: &prompt)
        case .hints(var hints): press(key, in: &hints)
        case .picker(var picker): return press(key, in: &picker)
        case .confirm(let confirmation):
            if key == .character("y") || key == .character("Y") { return library?.request(confirmation.change) ?? [] }
            tell("Nothing was changed.")
        case .mark(let isSetting): return press(key, isSettingMark: isSetting)
        }
        return []
    }

    private mutating func press(_ key: Key, in palette: inout CommandPalette) -> [Effect] {
        if key == .enter, let number = palette.number {
            return change(pane) { $0.go(toNumber: number, in: &$1) }
        }
        let rows = palette.rows(configuration.keymap)
        let height = overlayArea.rows - 2
        if key == .enter, rows.isEmpty, !palette.field.text.isEmpty {
            // That nothing fits stands below what was typed.
            overlay = .palette(palette)
            return []
        }
        switch FilterKeys.press(key, &palette.field, &palette.viewport, count: rows.count, height: height) {
        case .leave: return []
        case .choose(let row):
            let command = rows[row].command
            if command.scope == LibraryPane.Command.scope, pane != .library { show(.library) }
            return perform(command)
        case .stay:
            overlay = .palette(palette)
            return []
        }
    }

    private mutating func press(_ key: Key, in picker: inout Picker) -> [Effect] {
        switch picker.press(key, configuration.keymap, height: overlayArea.rows) {
        case .leave: return []
        case .stay:
            overlay = .picker(picker)
            return []
        case .copy(let address): return copy(address, "address")
        case .choose(.link(let address)): return browse(address)
        case .choose(let choice):
            let context = context(of: .library)
            library?.pane.choose(choice, in: context)
            return []
        }
    }

    private mutating func press(_ key: Key, in prompt: inout Prompt) -> [Effect] {
        let isLeaving = key == .backspace && prompt.field.text.isEmpty
        if key == .escape || key == .control("c") || key == .control("g") || isLeaving {
            return take(&prompt, .abandoned)
        } else if key == .enter {
            return take(&prompt, .finished)
        } else if case .tags = prompt.purpose, key == .tab {
            prompt.field =
                TagLine.completed(prompt.field.text, among: library?.tags ?? []).map { TextField($0) } ?? prompt.field
        } else if prompt.press(key) {
            return take(&prompt, .typing)
        }
        overlay = .prompt(prompt)
        return []
    }

    mutating func take(_ prompt: inout Prompt, _ phase: Prompt.Phase) -> [Effect] {
        // The pane is as high as it is while the line is typed.
        overlay = .prompt(prompt)
        var changed = prompt
        var effects: [Effect] = []
        switch prompt.purpose {
        case .pane: effects = change(pane) { $0.take(&changed, phase, in: &$1) }
        case .tags(let id): if phase == .finished { effects = library?.setTags(changed.field.text, of: id) ?? [] }
        case .feedAddress: if phase == .finished { addFeed(changed.field.text) }
        }
        guard case .prompt = overlay else { return effects }
        overlay = phase == .typing || phase == .finished && changed.error != nil ? .prompt(changed) : nil
        return effects
    }

    private mutating func press(_ key: Key, in hints: inout Hints) {
        guard case .character(let letter) = key else { return }
        hints.typed.append(letter)
        let open = hints.open
        if let only = open.first, only.label == hints.typed {
            jumps.leave(place)
            goToText(only.offset, only.focus)
        } else if open.isEmpty {
            tell("Nothing here is called “\(hints.typed)”.")
        } else {
            overlay = .hints(hints)
        }
    }

    private mutating func press(_ key: Key, isSettingMark: Bool) -> [Effect] {
        guard case .character(let letter) = key, letter.isLetter || letter.isNumber, let reading else { return [] }
        if isSettingMark {
            let place = reading.cursor ?? reading.visible.lowerBound
            self.reading?.marks[letter] = place
            if let stored = storedReading { return library?.request(.mark(stored, letter, place)) ?? [] }
            tell(marked(letter))
        } else if let offset = reading.marks[letter] {
            jumps.leave(place)
            goToText(offset, .place)
        } else {
            tell("There is no mark \(letter).")
        }
        return []
    }

    /// What is told of a mark that has been set.
    func marked(_ letter: Character) -> String {
        let key = configuration.keymap.key(for: AppCommand.goToMark).map { "; \($0) \(letter) returns here" } ?? ""
        return "Marked as \(letter)\(key)."
    }

    // MARK: - Mouse

    mutating func take(_ event: MouseEvent) -> [Effect] {
        guard overlay == nil else { return [] }
        notice = nil
        switch event.kind {
        case .wheelUp: return (0..<3).flatMap { _ in perform(Command(MoveCommand.lineUp)) }
        case .wheelDown: return (0..<3).flatMap { _ in perform(Command(MoveCommand.lineDown)) }
        case .click, .doubleClick: return click(event)
        }
    }

    private mutating func click(_ event: MouseEvent) -> [Effect] {
        let arrangement = arrangement
        if let bar = arrangement.bar, bar.contains(row: event.row, column: event.column) {
            if let pane = TopBar.pane(atColumn: event.column, of: self) { show(pane) }
            return []
        }
        let isInSide = arrangement.sideInner?.contains(row: event.row, column: event.column) == true
        let isInMain = arrangement.main.contains(row: event.row, column: event.column)
        guard isInSide || isInMain else { return [] }
        isInSidebar = isInSide || isInSidebar && isNarrow
        return change(pane) { content, context in
            let (row, column) = (event.row - context.area.row, event.column - context.area.column)
            let isThere = content.click(row: row, column: column, in: &context)
            return isThere && event.kind == .doubleClick ? content.open(in: &context) : []
        }
    }
}
