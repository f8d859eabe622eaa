import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// From panes to the program and back.
extension AppState {
    // MARK: - Reaching a pane

    /// A pane as it stands; the library's own is part of the library.
    func content(of pane: Pane) -> any PaneContent {
        if pane == .library, let library { return library.pane }
        return panes[pane]
    }

    /// What a pane knows of the program.
    func context(of pane: Pane) -> PaneContext {
        let arrangement = arrangement
        var area = arrangement.main
        if pane == .names(.article) { area = arrangement.sideInner ?? area }
        if pane == main, case .prompt(let prompt) = overlay, prompt.isExplained { area = area.cutBottom(1).rest }
        var context = PaneContext(area: area, screen: size, keymap: configuration.keymap)
        context.hasFocus = pane == self.pane
        context.isShown = pane == main
        context.reading = reading
        context.sources = list
        context.searches = configuration.searches
        context.today = today
        return context
    }

    /// What stands under the selection of a pane, or under the cursor.
    func subject(of pane: Pane) -> Subject { content(of: pane).subject(in: context(of: pane)) }

    /// Lets a pane do something, and does what it asks for.
    @discardableResult
    mutating func change(
        _ pane: Pane, _ body: (inout any PaneContent, inout PaneContext) -> [Intent]
    ) -> [Effect] {
        let before = place
        var context = context(of: pane)
        let intents: [Intent]
        if pane == .library {
            guard var content: any PaneContent = library?.pane else { return [] }
            intents = body(&content, &context)
            if let changed = content as? LibraryPane { library?.pane = changed }
        } else {
            intents = panes.change(pane) { body(&$0, &context) }
        }
        reading = context.reading
        return intents.flatMap { carryOut($0, from: before) }
    }

    mutating func settle(_ pane: Pane) {
        change(pane) { content, context in
            content.settle(in: context)
            return []
        }
    }

    /// Does what a pane asks for.
    ///
    /// - Parameter place: where the reader was.
    private mutating func carryOut(_ intent: Intent, from place: JumpList.Place) -> [Effect] {
        switch intent {
        case .tell(let text): tell(text)
        case .jump(let offset, let focus):
            jumps.leave(place)
            goToText(offset, focus)
        case .leave(let anchor, let cursor):
            jumps.leave(JumpList.Place(article: place.article, pane: main, anchor: anchor, cursor: cursor))
        case .follow(let place): follow(place)
        case .show(let pane, let entity):
            jumps.leave(place)
            show(pane, of: entity)
        case .open(let index): open(index)
        case .openStored(let stored, let focus):
            landing = focus.map {
                Landing(article: Article.ID(stored: stored.article), offset: stored.offset, focus: $0)
            }
            openStored(stored.article)
            land()
        case .unread(let forward, let opens): stepUnread(forward: forward, opens: opens)
        case .prompt(let prompt): overlay = .prompt(prompt)
        case .pick(let picker): overlay = .picker(picker)
        case .confirm(let confirmation): overlay = .confirm(confirmation)
        case .ask(let question): library?.ask(question)
        case .refreshFeeds(let feeds): beginFeeds(.refreshFeeds(feeds))
        case .perform(let command): return perform(command)
        }
        return []
    }

    // MARK: - Showing

    /// Shows a pane and gives it the keys.
    ///
    /// - Parameter entity: whom a view of the library is about, where that is known.
    mutating func show(_ pane: Pane, of entity: LibraryEntity? = nil) {
        guard canShow(pane) else { return }
        isZen = false
        isInSidebar = pane == .names(.article)
        if !isInSidebar { main = pane }
        panes.open(pane, of: entity)
        change(pane) { content, context in
            content.appear(in: context)
            return []
        }
    }

    /// Whether there is something to show; where there is not, it is told.
    private mutating func canShow(_ pane: Pane) -> Bool {
        if pane == .library || pane.isStored {
            if library == nil { tell("There is no library.") }
            return library != nil
        }
        if list.items.isEmpty { tell("No article has been opened yet.") }
        return !list.items.isEmpty
    }

    // MARK: - Jumps

    var place: JumpList.Place {
        JumpList.Place(
            article: list.currentItem?.source.id, pane: pane, anchor: reading?.anchor ?? 0, cursor: reading?.cursor)
    }

    /// Goes to a place in the text.
    mutating func goToText(_ offset: Int, _ focus: Reading.Focus) {
        main = .text
        isInSidebar = false
        settle()
        reading?.jump(to: offset, focus: focus)
    }

    /// Returns to a place that was left; tells where there is none.
    mutating func go(to place: JumpList.Place?, orTell text: String) {
        guard let place else { return tell(text) }
        if let index = list.items.firstIndex(where: { $0.source.id == place.article }) { list.current = index }
        isZen = false
        isInSidebar = place.pane == .names(.article)
        if !isInSidebar { main = place.pane } else if main.isStored || main == .library { main = .text }
        settle()
        reading?.restore(anchor: place.anchor, cursor: place.cursor)
    }

    /// Goes to the place that a jump out of the library leads to, once its article is there.
    mutating func land() {
        guard let landing, reading?.article.id == landing.article else { return }
        self.landing = nil
        settle()
        reading?.jump(to: landing.offset, focus: landing.focus)
        notice = nil
    }
}
