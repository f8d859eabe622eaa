import ReaderKeys
import ReaderLibrary
import ReaderPanes
import ReaderWork

/// From panes and the other parts to the program, and back.
extension AppState {
    // MARK: - Reaching a part

    /// A pane as it stands; the library's own is part of the library.
    func content(of pane: Pane) -> any PaneContent {
        if pane == .library, let library { return library.pane }
        return panes[pane]
    }

    /// What a pane knows of the program.
    func context(of pane: Pane) -> PaneContext { PaneContext(of: pane, in: self) }

    /// What stands under the selection of a pane, or under the cursor.
    func subject(of pane: Pane) -> Subject { content(of: pane).subject(in: context(of: pane)) }

    /// Lets a pane do something, and does what it asks for.
    @discardableResult
    mutating func change(
        _ pane: Pane, _ body: (inout any PaneContent, inout PaneContext) -> [Intent]
    ) -> [Effect] {
        let before = place
        return intents(of: pane, body).flatMap { carryOut($0, from: before) }
    }

    /// Tells a pane of something that it asks nothing for.
    mutating func inform(_ pane: Pane, _ body: (inout any PaneContent, inout PaneContext) -> Void) {
        _ = intents(of: pane) { content, context in
            body(&content, &context)
            return []
        }
    }

    /// Lets a pane do something, without doing what it asks for.
    private mutating func intents(
        of pane: Pane, _ body: (inout any PaneContent, inout PaneContext) -> [Intent]
    ) -> [Intent] {
        var context = context(of: pane)
        defer { reading = context.reading }
        guard pane == .library else { return panes.change(pane) { body(&$0, &context) } }
        guard var content: any PaneContent = library?.pane else { return [] }
        let intents = body(&content, &context)
        if let changed = content as? LibraryPane { library?.pane = changed }
        return intents
    }

    /// Fits a pane to its area.
    mutating func settle(_ pane: Pane) { inform(pane) { $0.settle(in: $1) } }

    /// Lets the library do something, and does what it asks for; nothing where there is none.
    @discardableResult
    mutating func withLibrary(
        _ body: (inout LibraryState, inout OpenArticles, PaneContext) -> [Intent]
    ) -> [Effect] {
        guard library != nil else { return [] }
        let context = context(of: .library)
        return carryOut(library?.with(&articles, context, body) ?? [])
    }

    // MARK: - What they ask for

    /// Does what a part of the state asks for.
    @discardableResult
    mutating func carryOut(_ intents: [Intent]) -> [Effect] {
        guard !intents.isEmpty else { return [] }
        let before = place
        return intents.flatMap { carryOut($0, from: before) }
    }

    /// - Parameter place: where the reader was.
    private mutating func carryOut(_ intent: Intent, from place: JumpList.Place) -> [Effect] {
        switch intent {
        case .tell(let text): tell(text)
        case .warn(let text): notice = Notice(text: text, isFailure: true)
        case .jump(let offset, let focus):
            jumps.leave(place)
            goToText(offset, focus)
        case .leave(let anchor, let cursor):
            jumps.leave(JumpList.Place(article: place.article, pane: main, anchor: anchor, cursor: cursor))
        case .follow(let target): return carryOut(articles.follow(target))
        case .show(let pane, let entity):
            jumps.leave(place)
            show(pane, of: entity)
        case .open(let index): open(index)
        case .openStored(let place, let focus): openStored(place, focus)
        case .unread(let forward, let opens): return stepUnread(forward: forward, opens: opens)
        case .prompt(let prompt): overlay = .prompt(prompt)
        case .pick(let picker): overlay = .picker(picker)
        case .confirm(let confirmation): overlay = .confirm(confirmation)
        case .ask(let question): library?.ask(question)
        case .list(let shelf):
            if main != .library { jumps.leave(place) }
            library?.pane.show(shelf)
            show(.library)
        case .shelf(let change): return withLibrary { library, _, _ in library.request(.shelf(change)) }
        case .refreshFeeds(let feeds): return carryOut(background.beginFeeds(.refreshFeeds(feeds)))
        case .export(let job): background.write(job)
        case .page(let job): fetch(job)
        case .read(let address): return read(address)
        case .handOver(let job): background.hand(job)
        case .select(let selecting): select(selecting)
        case .highlight(let article, let change): return self.change(change, of: article)
        case .writeNote(let article, let stored): return writeNote(to: stored, of: article)
        case .perform(let command): return perform(command)
        case .change(let change): return [.change(change)]
        case .putBack(let binned): return withLibrary { library, _, _ in library.request(.putBack(binned)) }
        case .correct(let corrections): return correct(corrections)
        case .putRight(let choice): return putRight(choice)
        case .terminal(let command): return [.terminal(command)]
        case .annotateLibrary: if library != nil { background.annotateLibrary() }
        case .invalidateLibrary:
            panes.invalidate(current: main)
            library?.pane.invalidate()
            inform(.shelves) { content, _ in content.invalidate() }
        }
        return []
    }

    // MARK: - Showing

    /// Shows a pane and gives it the keys.
    ///
    /// - Parameter entity: whom a view of the library is about, where that is known.
    mutating func show(_ pane: Pane, of entity: LibraryEntity? = nil) {
        if let reason = focus.reasonAgainst(pane, hasLibrary: library != nil, hasArticles: !list.items.isEmpty) {
            return tell(reason)
        }
        focus.show(pane)
        panes.open(pane, of: entity)
        inform(pane) { $0.appear(in: $1) }
    }

    // MARK: - Jumps

    var place: JumpList.Place {
        JumpList.Place(article: articles.source, pane: pane, anchor: reading?.anchor ?? 0, cursor: reading?.cursor)
    }

    /// Goes to a place in the text.
    mutating func goToText(_ offset: Int, _ focus: Reading.Focus) {
        self.focus.showText()
        settle()
        reading?.jump(to: offset, focus: focus)
    }

    /// Returns to a place that was left; tells where there is none.
    mutating func go(to place: JumpList.Place?, orTell text: String) {
        guard let place else { return tell(text) }
        if let source = place.article, let index = articles.index(of: source) { articles.list.current = index }
        focus.show(place.pane)
        panes.comeBack(to: place.pane)
        settle()
        reading?.restore(anchor: place.anchor, cursor: place.cursor)
    }
}
