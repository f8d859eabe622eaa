package import ReaderKeys
import ReaderModel
package import ReaderScreen

/// The text of the article being read.
package struct TextPane: PaneContent {
    package enum Command: String, CommandSet {
        case nextChange = "next-change"
        case previousChange = "previous-change"
        case nextParagraph = "next-paragraph"
        case previousParagraph = "previous-paragraph"
        case nextMention = "next-mention"
        case previousMention = "previous-mention"
        case nextSame = "next-same-entity"
        case previousSame = "previous-same-entity"
        case nextQuote = "next-quote"
        case previousQuote = "previous-quote"
        case nextTime = "next-date"
        case previousTime = "previous-date"
        case search
        case nextHit = "next-hit"
        case previousHit = "previous-hit"
        case open
        case links
        case select
    }

    /// Where the reader was before a search was typed.
    private var searchStart: (anchor: Int, cursor: Int?) = (0, nil)

    package init() {}

    package static func == (left: TextPane, right: TextPane) -> Bool { left.searchStart == right.searchStart }

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        guard let reading = context.reading else { return [] }
        switch command {
        case .nextMention: return context.step(to: reading.mention(forward: true), .mention, "names")
        case .previousMention: return context.step(to: reading.mention(forward: false), .mention, "names")
        case .nextSame: return context.stepToMention(of: reading.currentEntity?.id, forward: true)
        case .previousSame: return context.stepToMention(of: reading.currentEntity?.id, forward: false)
        case .nextQuote: return context.step(to: reading.quote(forward: true), .quote, "quotes")
        case .previousQuote: return context.step(to: reading.quote(forward: false), .quote, "quotes")
        case .nextTime: return context.step(to: reading.time(forward: true), .time, "dates")
        case .previousTime: return context.step(to: reading.time(forward: false), .time, "dates")
        case .nextChange: return stepChange(forward: true, in: &context)
        case .previousChange: return stepChange(forward: false, in: &context)
        case .nextParagraph: context.reading?.stepParagraph(forward: true)
        case .previousParagraph: context.reading?.stepParagraph(forward: false)
        case .search:
            searchStart = (reading.anchor, reading.cursor)
            return [.prompt(Prompt(.pane, "/"))]
        case .nextHit: return stepHit(forward: true, in: &context)
        case .previousHit: return stepHit(forward: false, in: &context)
        case .open: return open(in: &context)
        case .links: return links(reading)
        case .select: return [Selecting(in: reading).map(Intent.select) ?? .tell("There is no text to select.")]
        }
        return []
    }

    private func stepChange(forward: Bool, in context: inout PaneContext) -> [Intent] {
        guard let reading = context.reading, !reading.changes.isEmpty else {
            return [.tell("Its source has not changed this text since you read it.")]
        }
        context.reading?.showsChanges = true
        return context.step(to: reading.change(forward: forward), .change, "changes")
    }

    /// Opens what the cursor is on.
    package mutating func open(in context: inout PaneContext) -> [Intent] {
        guard let reading = context.reading else { return [] }
        if reading.focus == .quote, reading.currentQuote != nil { return [.show(.quotes(.article), nil)] }
        if reading.focus == .time || reading.focus == .event, reading.currentEvent != nil {
            return [.show(.timeline(.article), nil)]
        }
        if let place = reading.currentPlace?.place, reading.focus == .link || reading.currentEntity == nil {
            return [.follow(place)]
        }
        if let link = reading.currentLink, reading.focus == .link || reading.currentEntity == nil {
            return [.read(link.address)]
        }
        guard let entity = reading.currentEntity else {
            let key = context.keymap.name(of: Command.nextMention)
            return [.tell("No name is under the cursor; \(key) goes to the next.")]
        }
        return [.show(.card(entity.id), nil)]
    }

    /// Every link of the text, by number.
    private func links(_ reading: Reading) -> [Intent] {
        var (seen, places): (Set<String>, [Span.Place]) = ([], [])
        let links = reading.article.spans.compactMap { span -> Picker.Row? in
            let text = String(reading.line(span.range).prefix(Self.longestLinkText))
            if let address = span.kind.address, seen.insert(address).inserted {
                return Picker.Row(choice: .link(address), name: text, detail: address)
            }
            // The numbers of notes would fill the list.
            guard let place = span.kind.place, !places.contains(place), text.contains(where: \.isLetter) else {
                return nil
            }
            places.append(place)
            return Picker.Row(choice: .place(place), name: text, detail: place.inWords)
        }
        return links.isEmpty ? [.tell("There are no links in this text.")] : [.pick(.links(links))]
    }

    private static let longestLinkText = 48

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) { context.reading?.move(move) }

    package mutating func settle(in context: PaneContext) {}

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard let reading = context.reading,
            let offset = Self.byte(atRow: row, column: column, of: reading, in: context.area)
        else { return false }
        context.reading?.jump(to: offset, focus: .place)
        return true
    }

    package mutating func go(toNumber number: Int, in context: inout PaneContext) -> [Intent] {
        guard let reading = context.reading, !reading.article.blocks.isEmpty else { return [] }
        let blocks = reading.article.blocks
        context.reading?.clearCursor()
        context.reading?.showAtTop(blocks[min(number, blocks.count) - 1].range.lowerBound)
        return [.leave(anchor: reading.anchor, cursor: reading.cursor)]
    }

    package func situation(in context: PaneContext) -> String? {
        context.reading?.noteSituation ?? context.reading?.situation
    }

    package func position(in context: PaneContext) -> String {
        guard let reading = context.reading else { return "" }
        let (number, count) = reading.paragraph
        return "¶ \(number) of \(count) · \(reading.percent)%"
    }

    package func hints(in context: PaneContext) -> [Hint] {
        [
            Hint(Command.nextMention, "name"), Hint(Command.nextQuote, "quote"), Hint(Command.nextTime, "date"),
            Hint(AppCommand.everywhere, "everywhere"), Hint(AppCommand.hints, "jump"), Hint(Command.search, "search"),
            Hint(AppCommand.help, "help"),
        ]
    }
}

// MARK: - Searching

extension TextPane {
    private mutating func stepHit(forward: Bool, in context: inout PaneContext) -> [Intent] {
        guard let search = context.reading?.search else {
            return [.tell("Nothing has been searched for; \(context.keymap.name(of: Command.search)) searches.")]
        }
        guard let step = context.reading?.hit(forward: forward) else {
            return [.tell("“\(search.pattern)” is not in the text.")]
        }
        context.reading?.jump(to: step.range.lowerBound, focus: .hit)
        return describeHit(wrapped: step.wrapped, forward: forward, context)
    }

    package mutating func cancel(in context: inout PaneContext) {
        context.reading?.search = nil
        context.reading?.showsChanges = false
        context.reading?.clearCursor()
    }

    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        switch phase {
        case .typing: preview(prompt.field.text, in: &context)
        case .finished: return finish(prompt.field.text, in: &context)
        case .abandoned, .elsewhere: abandon(in: &context)
        }
        return []
    }

    private func preview(_ typed: String, in context: inout PaneContext) {
        guard var reading = context.reading else { return }
        let (anchor, cursor) = searchStart
        reading.restore(anchor: anchor, cursor: cursor)
        reading.search = TextSearch(typed)
        let start = cursor ?? anchor
        if let search = reading.search {
            let text = reading.article.text
            let hit = search.next(in: text, from: start, to: text.count) ?? search.next(in: text, from: 0, to: start)
            if let hit { reading.jump(to: hit.lowerBound, focus: .hit) }
        }
        context.reading = reading
    }

    private func finish(_ typed: String, in context: inout PaneContext) -> [Intent] {
        guard let reading = context.reading else { return [] }
        guard !typed.isEmpty, reading.search != nil, reading.focus == .hit else {
            abandon(in: &context)
            return typed.isEmpty ? [] : [.tell("“\(typed)” is not in the text.")]
        }
        let (anchor, cursor) = searchStart
        let wrapped = (reading.cursor ?? 0) < (cursor ?? anchor)
        return [.leave(anchor: anchor, cursor: cursor)] + describeHit(wrapped: wrapped, forward: true, context)
    }

    private func abandon(in context: inout PaneContext) {
        context.reading?.search = nil
        context.reading?.restore(anchor: searchStart.anchor, cursor: searchStart.cursor)
    }

    /// Says which match the cursor is on, and whether the search went round.
    private func describeHit(wrapped: Bool, forward: Bool, _ context: PaneContext) -> [Intent] {
        guard let reading = context.reading, let search = reading.search, let cursor = reading.cursor else { return [] }
        let around = wrapped ? (forward ? " — from the top again" : " — from the end again") : ""
        let text = reading.article.text
        guard text.count <= 4_000_000 else { return [.tell("“\(search.pattern)”\(around)")] }
        let hits = search.matches(in: text, 0..<text.count)
        let number = (hits.firstIndex { $0.contains(cursor) } ?? 0) + 1
        return [.tell("“\(search.pattern)” \(number) of \(hits.count)\(around)")]
    }
}

extension PaneContext {
    /// Puts the cursor on what was stepped to.
    ///
    /// - Parameter what: what there is none of where there is no step.
    mutating func step(to step: Reading.Step?, _ focus: Reading.Focus, _ what: String) -> [Intent] {
        guard let step else {
            return [.tell(reading?.isComplete == false ? "Still being looked for." : "No \(what) in this text.")]
        }
        reading?.jump(to: step.range.lowerBound, focus: focus)
        guard step.wrapped, let situation = reading?.situation else { return [] }
        return [.tell("\(situation) — round the end")]
    }

    /// Puts the cursor on the next or previous mention of an entity.
    mutating func stepToMention(of id: Entity.ID?, forward: Bool) -> [Intent] {
        guard let id, let reading else { return [.tell("No name is under the cursor.")] }
        return step(to: reading.mention(forward: forward, of: id), .mention, "names")
    }
}

extension Reading {
    fileprivate mutating func stepParagraph(forward: Bool) {
        if let offset = paragraph(forward: forward) { showAtTop(offset) } else { move(forward ? .end : .top) }
    }
}

extension TextPane.Command {
    package static let scope = KeyScope("text", heading: "In the text")

    package static let bindings: [Binding] = [
        Binding(Self.nextMention, "e", help: "Next person, organisation, place or name"),
        Binding(Self.previousMention, "E", help: "Previous person, organisation, place or name"),
        Binding(Self.nextSame, "*", help: "Next mention of the same entity"),
        Binding(Self.previousSame, "#", help: "Previous mention of the same entity"),
        Binding(Self.open, "enter", help: "Open the entity's card, or read here what the link leads to"),
        Binding(Self.nextQuote, "s", help: "Next quote"),
        Binding(Self.previousQuote, "S", help: "Previous quote"),
        Binding(Self.nextTime, "t", help: "Next date"),
        Binding(Self.previousTime, "T", help: "Previous date"),
        Binding(Self.nextChange, "+", help: "Next change of the text since you read it, and what stood there"),
        Binding(Self.previousChange, "-", help: "Previous change since you read it"),
        Binding(Self.nextParagraph, "}", help: "Next paragraph"),
        Binding(Self.previousParagraph, "{", help: "Previous paragraph"),
        Binding(Self.search, "/", help: "Search in the text"),
        Binding(Self.nextHit, "n", help: "Next match"),
        Binding(Self.previousHit, "N", help: "Previous match"),
        Binding(Self.select, "V", help: "Select words, to highlight them, write a note to them or copy them"),
        Binding(Self.links, "o", help: "All links of the text, to read here, open elsewhere or copy"),
    ]
}
