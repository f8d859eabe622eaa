import ReaderCommands
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// From commands to changes.
extension AppState {
    mutating func perform(_ command: Command) -> [Effect] {
        let (before, shown) = (place, main)
        defer {
            // Whoever goes to another view comes back by the key that comes back from everywhere.
            if case .app(let command) = command, command.showsView, main != shown { jumps.leave(before) }
        }
        return carryOut(command)
    }

    private mutating func carryOut(_ command: Command) -> [Effect] {
        if let effects = performAcross(command) { return effects }
        switch command {
        case .app(let command): return perform(command)
        case .move(let command):
            move(command.move)
            return []
        case .text(let command): perform(command)
        case .entities(let command): perform(command)
        case .card(let command): perform(command)
        case .timeline(let command): perform(command)
        case .quotes(let command): perform(command)
        case .articles(.open): open(list.viewport.selected)
        case .library(let command): return perform(command)
        }
        return []
    }

    private mutating func perform(_ command: AppCommand) -> [Effect] {
        switch command {
        case .leave: return leave()
        case .quit: return [.terminal(.quit)]
        case .cancel: return cancel()
        case .help: overlay = .help(HelpOverlay(scope: pane.scope))
        case .palette: overlay = .palette(Palette(scope: pane.scope))
        case .back: goBack()
        case .forward: goForward()
        case .paneText: show(.text)
        case .paneEntities: show(.entities)
        case .paneTimeline: show(.timeline)
        case .paneQuotes: show(.quotes)
        case .paneArticles: show(.articles)
        case .paneLibrary: show(.library)
        case .everywhere: return toggleEverywhere()
        case .libraryNames: showAcross(.listing(.entities(nil)))
        case .libraryTimeline: showAcross(.listing(.events(nil)))
        case .libraryQuotes: showAcross(.listing(.quotes(.everyone, withIndirect: true)))
        case .nextUnread: stepUnread(forward: true, opens: true)
        case .toggleRead: return toggle { .read(!$0.isRead) }
        case .undo: return undo()
        case .toggleStar: return toggle { .starred(!$0.isStarred) }
        case .editTags: editTags()
        case .nextPane: cycle(1)
        case .previousPane: cycle(-1)
        case .left: if isInSidebar { isInSidebar = false } else { show(.text) }
        case .right: return goRight()
        case .zen: isZen.toggle()
        case .nextArticle: step(1)
        case .previousArticle: step(-1)
        case .hints: showHints()
        case .setMark: overlay = .mark(isSetting: true)
        case .goToMark: overlay = .mark(isSetting: false)
        case .copyQuote: return copyQuote()
        case .copySentence: return copySentence()
        case .copyName: return copyName()
        case .refresh: refreshFeeds(.all)
        case .copyLink: return copyLink()
        case .copyAddress: return copyAddress()
        case .browse: return browse()
        case .redraw: return [.terminal(.redraw)]
        case .suspend: return [.terminal(.suspend)]
        }
        return []
    }

    // MARK: - Panes

    private mutating func leave() -> [Effect] {
        if isZen {
            isZen = false
        } else if isInSidebar {
            isInSidebar = false
        } else if main == .library {
            if library?.isHome == true || reading == nil { return [.terminal(.quit)] }
            show(.text)
        } else if main != .text {
            show(.text)
        } else if library?.isHome == true || isFromLibrary {
            show(.library)
        } else {
            return [.terminal(.quit)]
        }
        return []
    }

    /// Whether the article being read was opened from the library.
    private var isFromLibrary: Bool {
        guard let library, list.items.indices.contains(current) else { return false }
        return library.entered.contains(list.items[current].source.id)
    }

    private mutating func cancel() -> [Effect] {
        if main == .library { return choose(.everything) }
        self.reading?.search = nil
        self.reading?.clearCursor()
        entities.filter = ""
        quotes.filter = ""
        return []
    }

    /// Shows a pane and gives it the keys.
    mutating func show(_ pane: Pane) {
        guard canShow(pane) else { return }
        isZen = false
        isInSidebar = pane == .entities
        guard pane != .entities else { return selectInSidebar() }
        main = pane
        guard let reading else { return }
        let rows = TimelinePane.listRows(arrangement.main)
        switch pane {
        case .timeline: timeline.select(reading.currentEvent?.id, reading.annotated, rows: rows)
        case .quotes: quotes.select(reading.currentQuote?.id, reading, rows: rows)
        case .card(let id): if card?.entity != id { card = CardPane(id) }
        case .articles: list.select(current, rows: rows)
        case .text, .entities, .library, .listing, .page: break
        }
    }

    /// Whether there is something to show; where there is not, it is told.
    private mutating func canShow(_ pane: Pane) -> Bool {
        switch pane {
        case .library where library == nil: notice = Notice(text: "There is no library.")
        case .text, .entities, .timeline, .quotes, .card:
            guard list.items.isEmpty else { return true }
            notice = Notice(text: "No article has been opened yet.")
        case .articles where list.items.isEmpty: return canShow(.text)
        case .library, .articles, .listing, .page: return true
        }
        return false
    }

    private mutating func selectInSidebar() {
        guard let reading else { return }
        entities.select(reading.currentEntity?.id, reading.annotated, rows: listRows)
    }

    private mutating func cycle(_ step: Int) {
        let order: [Pane] =
            [.text, .entities, .timeline, .quotes] + (list.items.count > 1 ? [.articles] : [])
            + (library == nil ? [] : [.library])
        let at = order.firstIndex(of: pane) ?? 0
        show(order[(at + step + order.count) % order.count])
    }

    private mutating func goRight() -> [Effect] {
        switch pane {
        case .text: show(.entities)
        case .entities: perform(EntityPane.Command.open)
        case .card: perform(CardCommand.open)
        case .timeline: perform(TimelinePane.Command.open)
        case .quotes: perform(QuotePane.Command.open)
        case .articles: open(list.viewport.selected)
        case .library: return perform(LibraryPane.Command.open)
        case .listing, .page: return openAcross()
        }
        return []
    }

    private mutating func step(_ change: Int) {
        if main == .library || isFromLibrary { return stepStored(change) }
        let next = current + change
        guard list.items.indices.contains(next) else {
            notice = Notice(text: change > 0 ? "This is the last article." : "This is the first article.")
            return
        }
        open(next)
    }

    private mutating func move(_ move: Viewport.Move) {
        guard pane != .articles else { return list.move(move, rows: max(1, arrangement.main.rows - 1)) }
        guard pane != .library else { return moveInLibrary(move) }
        guard var reading else { return }
        let rows = listRows
        switch pane {
        case .text:
            reading.move(move)
            self.reading = reading
        case .entities: entities.move(move, reading.annotated, rows: rows)
        case .card: card?.move(move, reading, rows: rows)
        case .timeline: timeline.move(move, reading.annotated, rows: rows)
        case .quotes: quotes.move(move, reading, rows: rows)
        case .articles, .library, .listing, .page: break
        }
    }

    private mutating func moveInLibrary(_ move: Viewport.Move) {
        let height = libraryRows
        library?.pane.move(move, rows: height)
    }

    /// Goes to an article of the list, or to a paragraph of the text, counted from 1.
    mutating func go(toNumber number: Int) -> [Effect] {
        switch pane {
        case .library:
            guard let order = library?.pane.order, !order.ids.isEmpty else { return [] }
            let height = libraryRows
            library?.pane.select(row: order.row(ofArticle: min(number, order.ids.count) - 1), rows: height)
        case .text:
            guard let blocks = reading?.article.blocks, !blocks.isEmpty else { return [] }
            jumps.leave(place)
            reading?.clearCursor()
            reading?.showAtTop(blocks[min(number, blocks.count) - 1].range.lowerBound)
        case .articles: list.select(min(number, list.items.count) - 1, rows: max(1, arrangement.main.rows - 1))
        case .entities, .timeline, .quotes, .card, .listing, .page:
            notice = Notice(text: "Rows have numbers in the library and in a text.")
        }
        return []
    }

    // MARK: - Jumps

    var place: JumpList.Place {
        JumpList.Place(
            article: list.items.indices.contains(current) ? list.items[current].source.id : nil, pane: pane,
            anchor: reading?.anchor ?? 0, cursor: reading?.cursor)
    }

    /// Goes to a place in the text and remembers where it came from.
    mutating func jump(to offset: Int, focus: Reading.Focus) {
        jumps.leave(place)
        main = .text
        isInSidebar = false
        settle()
        self.reading?.jump(to: offset, focus: focus)
    }

    private mutating func goBack() {
        guard let place = jumps.back(from: place) else {
            notice = Notice(text: "There is nothing to go back to.")
            return
        }
        go(to: place)
    }

    private mutating func goForward() {
        guard let place = jumps.forward(from: place) else {
            notice = Notice(text: "There is nothing to go forward to.")
            return
        }
        go(to: place)
    }

    private mutating func go(to place: JumpList.Place) {
        if let index = list.items.firstIndex(where: { $0.source.id == place.article }) { current = index }
        isZen = false
        isInSidebar = place.pane == .entities
        if !isInSidebar { main = place.pane } else if main.isAcross || main == .library { main = .text }
        if case .card(let id) = main, card?.entity != id { card = CardPane(id) }
        settle()
        self.reading?.restore(anchor: place.anchor, cursor: place.cursor)
    }
}
