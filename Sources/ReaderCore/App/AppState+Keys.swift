import ReaderCommands
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// From keys to commands.
extension AppState {
    mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        if let overlay { return press(key, in: overlay) }
        pendingKeys.append(key)
        switch configuration.keymap.match(pendingKeys, in: pane.scope) {
        case .command(let command):
            pendingKeys = []
            return perform(command)
        case .prefix:
            return []
        case .nothing:
            let name = Binding.name(pendingKeys)
            pendingKeys = []
            if key != .escape { notice = Notice(text: unknown(name)) }
            return []
        }
    }

    private func unknown(_ name: String) -> String {
        let help = configuration.keymap.key(for: .app(.help)) ?? ":"
        return "\(name) does nothing here; \(help) shows the keys."
    }

    private mutating func press(_ key: Key, in overlay: Overlay) -> [Effect] {
        switch overlay {
        case .help(let help): press(key, in: help)
        case .palette(let palette): press(key, in: palette)
        case .prompt(let prompt): press(key, in: prompt)
        case .hints(let hints): press(key, in: hints)
        case .mark(let isSetting): press(key, isSettingMark: isSetting)
        case .picker(let picker): press(key, in: picker)
        case .confirm(let confirmation): press(key, in: confirmation)
        }
    }

    // MARK: - Help

    private mutating func press(_ key: Key, in help: HelpOverlay) -> [Effect] {
        var help = help
        let rows = overlayArea.rows
        if case .command(.move(let move)) = configuration.keymap.match([key], in: .app) {
            help.move(move.move, count: help.rows(configuration.keymap).count, rows: rows)
            overlay = .help(help)
        } else {
            overlay = nil
            if key == .control("c") { return [.terminal(.quit)] }
        }
        return []
    }

    // MARK: - Palette

    private mutating func press(_ key: Key, in palette: Palette) -> [Effect] {
        var palette = palette
        if key == .enter, let number = palette.number {
            overlay = nil
            return go(toNumber: number)
        }
        let rows = palette.rows(configuration.keymap)
        let step = FilterKeys.press(
            key, &palette.field, &palette.viewport, count: rows.count, height: overlayArea.rows - 2)
        overlay = nil
        switch step {
        case .leave: return []
        case .choose(let row): return perform(rows[row].command)
        case .stay:
            overlay = .palette(palette)
            return []
        }
    }

    // MARK: - Prompt

    private mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
        var prompt = prompt
        let isLeaving = key == .backspace && prompt.field.text.isEmpty
        if key == .escape || key == .control("c") || key == .control("g") || isLeaving {
            overlay = nil
            return abandon(prompt)
        } else if key == .enter {
            overlay = nil
            return finish(prompt)
        } else if case .tags = prompt.purpose, key == .tab {
            complete(&prompt)
        } else if prompt.field.press(key) {
            overlay = .prompt(prompt)
            return preview(prompt)
        }
        return []
    }

    /// What is typed takes effect at once.
    private mutating func preview(_ prompt: Prompt) -> [Effect] {
        switch prompt.purpose {
        case .search: previewSearch(prompt)
        case .filterEntities: entities.filter = prompt.field.text
        case .filterQuotes: quotes.filter = prompt.field.text
        case .filterLibrary: return previewFilter(prompt)
        case .filterNames: show(namesFrom: prompt.field.text)
        case .date: go(toDate: prompt.field.text, isPartial: true)
        case .tags, .feedAddress: break
        }
        return []
    }

    private mutating func previewSearch(_ prompt: Prompt) {
        guard var reading else { return }
        reading.restore(anchor: prompt.anchor, cursor: prompt.cursor)
        reading.search = TextSearch(prompt.field.text)
        let start = prompt.cursor ?? prompt.anchor
        if let search = reading.search {
            let text = reading.article.text
            let hit =
                search.next(in: text, from: start, to: text.count) ?? search.next(in: text, from: 0, to: start)
            if let hit { reading.jump(to: hit.lowerBound, focus: .hit) }
        }
        self.reading = reading
    }

    private mutating func finish(_ prompt: Prompt) -> [Effect] {
        switch prompt.purpose {
        case .search: finishSearch(prompt)
        case .filterEntities, .filterQuotes, .filterNames: break
        case .date:
            guard !go(toDate: prompt.field.text, isPartial: false), !prompt.field.text.isEmpty else { break }
            notice = Notice(text: "A date is written 2018, 2018-06, 2018-06-12 or 7d for a week ago.")
        case .filterLibrary: return finishFilter(prompt)
        case .tags(let id): return setTags(prompt.field.text, of: id)
        case .feedAddress: addFeed(prompt.field.text)
        }
        return []
    }

    private mutating func finishSearch(_ prompt: Prompt) {
        guard let reading else { return }
        let typed = prompt.field.text
        if typed.isEmpty { return abandonSearch(prompt) }
        guard reading.search != nil, reading.focus == .hit else {
            abandonSearch(prompt)
            notice = Notice(text: "“\(typed)” is not in the text.")
            return
        }
        jumps.leave(JumpList.Place(article: place.article, pane: main, anchor: prompt.anchor, cursor: prompt.cursor))
        describeHit(wrapped: (reading.cursor ?? 0) < (prompt.cursor ?? prompt.anchor), forward: true)
    }

    private mutating func abandon(_ prompt: Prompt) -> [Effect] {
        switch prompt.purpose {
        case .search: abandonSearch(prompt)
        case .filterEntities: entities.filter = ""
        case .filterQuotes: quotes.filter = ""
        case .filterLibrary: return abandonFilter()
        case .filterNames: show(namesFrom: "")
        case .date, .tags, .feedAddress: break
        }
        return []
    }

    private mutating func abandonSearch(_ prompt: Prompt) {
        self.reading?.search = nil
        self.reading?.restore(anchor: prompt.anchor, cursor: prompt.cursor)
    }

    /// Says which match the cursor is on, and whether the search went round.
    mutating func describeHit(wrapped: Bool, forward: Bool) {
        guard let reading, let search = reading.search, let cursor = reading.cursor else { return }
        let around = wrapped ? (forward ? " — from the top again" : " — from the end again") : ""
        let text = reading.article.text
        guard text.count <= 4_000_000 else {
            notice = Notice(text: "“\(search.pattern)”\(around)")
            return
        }
        let hits = search.matches(in: text, 0..<text.count)
        let number = (hits.firstIndex { $0.contains(cursor) } ?? 0) + 1
        notice = Notice(text: "“\(search.pattern)” \(number) of \(hits.count)\(around)")
    }

    // MARK: - Hints and marks

    private mutating func press(_ key: Key, in hints: Hints) -> [Effect] {
        var hints = hints
        guard case .character(let letter) = key else {
            overlay = nil
            return []
        }
        hints.typed.append(letter)
        let open = hints.open
        if let only = open.first, only.label == hints.typed {
            overlay = nil
            jump(to: only.offset, focus: only.focus)
        } else if open.isEmpty {
            overlay = nil
            notice = Notice(text: "Nothing here is called “\(hints.typed)”.")
        } else {
            overlay = .hints(hints)
        }
        return []
    }

    private mutating func press(_ key: Key, isSettingMark: Bool) -> [Effect] {
        overlay = nil
        guard case .character(let letter) = key, letter.isLetter || letter.isNumber, let reading else { return [] }
        if isSettingMark {
            let place = reading.cursor ?? reading.visible.lowerBound
            self.reading?.marks[letter] = place
            if let stored = storedReading { return request(.mark(stored, letter, place)) }
            notice = Notice(text: marked(letter))
        } else if let offset = reading.marks[letter] {
            jump(to: offset, focus: .place)
        } else {
            notice = Notice(text: "There is no mark \(letter).")
        }
        return []
    }
}
