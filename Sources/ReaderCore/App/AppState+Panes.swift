import ReaderCommands
import ReaderExport
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the panes' own commands do.
extension AppState {
    mutating func perform(_ command: ArticlePane.Command) {
        guard var reading else { return }
        switch command {
        case .nextMention: step(to: reading.mention(forward: true), .mention, "No names in this text.")
        case .previousMention: step(to: reading.mention(forward: false), .mention, "No names in this text.")
        case .nextSame: stepSame(reading.currentEntity?.id, forward: true)
        case .previousSame: stepSame(reading.currentEntity?.id, forward: false)
        case .nextQuote: step(to: reading.quote(forward: true), .quote, "No quotes in this text.")
        case .previousQuote: step(to: reading.quote(forward: false), .quote, "No quotes in this text.")
        case .nextTime: step(to: reading.time(forward: true), .time, "No dates in this text.")
        case .previousTime: step(to: reading.time(forward: false), .time, "No dates in this text.")
        case .nextParagraph: stepParagraph(forward: true)
        case .previousParagraph: stepParagraph(forward: false)
        case .search:
            overlay = .prompt(Prompt(purpose: .search, anchor: reading.anchor, cursor: reading.cursor))
        case .nextHit: stepHit(&reading, forward: true)
        case .previousHit: stepHit(&reading, forward: false)
        case .open: openUnderCursor(reading)
        case .links: showLinks()
        }
    }

    /// Enter in the text opens what the cursor is on.
    private mutating func openUnderCursor(_ reading: Reading) {
        if reading.focus == .quote, reading.currentQuote != nil { return openCard(show: .quotes) }
        if reading.focus == .time || reading.focus == .event, reading.currentEvent != nil {
            return openCard(show: .timeline)
        }
        guard let entity = reading.currentEntity else {
            let key = configuration.keymap.key(for: .text(.nextMention)) ?? "e"
            notice = Notice(text: "No name is under the cursor; \(key) goes to the next.")
            return
        }
        openCard(show: .card(entity.id))
    }

    private mutating func openCard(show pane: Pane) {
        jumps.leave(place)
        show(pane)
    }

    private mutating func step(to step: Reading.Step?, _ focus: Reading.Focus, _ none: String) {
        guard let step else {
            notice = Notice(text: self.reading?.isComplete == false ? "Still being looked for." : none)
            return
        }
        self.reading?.jump(to: step.range.lowerBound, focus: focus)
        guard step.wrapped, let situation = self.reading?.situation else { return }
        notice = Notice(text: "\(situation) — round the end")
    }

    private mutating func stepSame(_ id: Entity.ID?, forward: Bool) {
        guard let id, let reading else {
            notice = Notice(text: "No name is under the cursor.")
            return
        }
        step(to: reading.mention(forward: forward, of: id), .mention, "No names in this text.")
    }

    private mutating func stepParagraph(forward: Bool) {
        guard let reading else { return }
        guard let offset = reading.paragraph(forward: forward) else {
            return self.reading?.move(forward ? .end : .top) ?? ()
        }
        self.reading?.showAtTop(offset)
    }

    private mutating func stepHit(_ reading: inout Reading, forward: Bool) {
        guard let search = reading.search else {
            notice = Notice(text: "Nothing has been searched for; / searches.")
            return
        }
        guard let step = reading.hit(forward: forward) else {
            notice = Notice(text: "“\(search.pattern)” is not in the text.")
            return
        }
        self.reading?.jump(to: step.range.lowerBound, focus: .hit)
        describeHit(wrapped: step.wrapped, forward: forward)
    }

    mutating func perform(_ command: EntityPane.Command) {
        guard let reading else { return }
        let selected = entities.selection(reading.annotated)
        switch command {
        case .open:
            guard let selected else { return }
            jumps.leave(place)
            show(.card(selected.id))
        case .filter:
            overlay = .prompt(Prompt(purpose: .filterEntities, anchor: reading.anchor, cursor: reading.cursor))
        case .kind: entities.showNextKind(reading.annotated, rows: listRows)
        case .nextMention: stepSame(selected?.id, forward: true)
        case .previousMention: stepSame(selected?.id, forward: false)
        }
    }

    mutating func perform(_ command: CardCommand) {
        guard let reading, let card else { return }
        switch command {
        case .open:
            switch card.target(reading) {
            case .text(let offset, let focus): jump(to: offset, focus: focus)
            case .entity(let id):
                jumps.leave(place)
                show(.card(id))
            case nil: break
            }
        case .nextMention: leaveCard(card, forward: true)
        case .previousMention: leaveCard(card, forward: false)
        }
    }

    private mutating func leaveCard(_ card: CardPane, forward: Bool) {
        jumps.leave(place)
        main = .text
        settle()
        stepSame(card.entity, forward: forward)
    }

    mutating func perform(_ command: TimelinePane.Command) {
        guard let reading else { return }
        switch command {
        case .open:
            if timeline.zoom != .day { return zoom(1, reading) }
            guard let event = timeline.selection(reading.annotated) else { return }
            let time = reading.annotated.time(of: event)
            jump(to: time?.range.lowerBound ?? event.range.lowerBound, focus: .event)
        case .zoomIn: zoom(1, reading)
        case .zoomOut: zoom(-1, reading)
        case .goToDate: overlay = .prompt(Prompt(purpose: .date))
        }
    }

    private mutating func zoom(_ change: Int, _ reading: Reading) {
        if !timeline.zoom(change, reading.annotated, rows: listRows) {
            notice = Notice(text: change > 0 ? "Days are the finest." : "Years are the coarsest.")
        }
    }

    mutating func perform(_ command: QuotePane.Command) {
        guard let reading else { return }
        switch command {
        case .open:
            guard let quote = quotes.selection(reading) else { return }
            jump(to: quote.start, focus: .quote)
        case .group: quotes.toggleGroups(reading, rows: listRows)
        case .indirect: quotes.toggleIndirect(reading, rows: listRows)
        case .filter:
            overlay = .prompt(Prompt(purpose: .filterQuotes, anchor: reading.anchor, cursor: reading.cursor))
        }
    }

    // MARK: - Hints and copying

    mutating func showHints() {
        guard let reading, main == .text, !isInSidebar || !isNarrow else {
            notice = Notice(text: "Hints work in the text.")
            return
        }
        isInSidebar = false
        let visible = reading.visible
        var places: [Int: Reading.Focus] = [:]
        for link in reading.links(in: visible) where link.kind.isLink { places[link.range.lowerBound] = .link }
        for time in reading.index.times(in: visible) { places[reading.annotation.times[time].range.lowerBound] = .time }
        for quote in reading.index.quotes(in: visible).map({ reading.annotation.quotes[$0] })
        where quote.kind != .indirect { places[quote.start] = .quote }
        for mention in reading.index.mentions(in: visible) { places[mention.range.lowerBound] = .mention }
        let open = places.filter { visible.contains($0.key) }.sorted { $0.key < $1.key }
        guard !open.isEmpty else {
            notice = Notice(text: "No names, quotes, dates or links are on the screen.")
            return
        }
        overlay = .hints(Hints(open.map { (offset: $0.key, focus: $0.value) }))
    }

    mutating func copyQuote() -> [Effect] {
        guard let reading else { return [] }
        let selected = pane == .quotes ? quotes.selection(reading) : reading.currentQuote
        guard let quote = selected else {
            let key = configuration.keymap.key(for: .text(.nextQuote)) ?? "s"
            notice = Notice(text: "No quote is under the cursor; \(key) goes to the next.")
            return []
        }
        return copy(QuoteRow(quote, in: reading.article, reading.annotation).attributed, "quote")
    }

    mutating func copySentence() -> [Effect] {
        guard let reading, let sentence = reading.sentence else { return [] }
        return copy(reading.line(sentence), "sentence")
    }

    mutating func copyName() -> [Effect] {
        guard let reading else { return [] }
        let entity: Entity? =
            switch pane {
            case .entities: entities.selection(reading.annotated)
            case .card(let id): reading.annotated.entity(id)
            default: reading.currentEntity
            }
        guard let entity else {
            notice = Notice(text: "No name is under the cursor.")
            return []
        }
        return copy(entity.name, "name")
    }

    mutating func copy(_ text: String, _ what: String) -> [Effect] {
        notice = Notice(text: "Copied the \(what): \(text)")
        return [.terminal(.copy(text))]
    }
}
