import ReaderKeys
import ReaderLibrary
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the commands do that work everywhere.
extension AppState {
    mutating func perform(_ command: Command) -> [Effect] {
        if let command = AppCommand(command) {
            let (before, shown) = (place, main)
            // Whoever goes to another view comes back by the key that comes back from everywhere.
            defer { if command.showsView, main != shown { jumps.leave(before) } }
            return perform(command)
        }
        if let command = CorrectionCommand(command) { return begin(command) }
        return change(pane) { $0.perform(command, in: &$1) }
    }

    private mutating func perform(_ command: AppCommand) -> [Effect] {
        switch command {
        case .leave: return leave()
        case .quit: return [.terminal(.quit)]
        case .cancel: return carryOut(cancel())
        case .help: overlay = .help(HelpOverlay(scope: content(of: pane).scope))
        case .palette: return showPalette()
        case .back: go(to: jumps.back(from: place), orTell: "There is nothing to go back to.")
        case .forward: go(to: jumps.forward(from: place), orTell: "There is nothing to go forward to.")
        case .paneText, .paneEntities, .paneTimeline, .paneQuotes, .paneArticles, .paneLibrary, .libraryNames,
            .libraryTimeline, .libraryQuotes, .notes, .rules:
            if let shown = command.pane(in: focus.showsLibrary ? libraryScope : .article, library: libraryScope) {
                show(shown)
            }
        case .everywhere: return carryOut(Everywhere(of: self).intents)
        case .wholePage: return wholePage()
        case .feedPages: return feedPages()
        case .keep: return keepPage()
        case .nextUnread: return stepUnread(forward: true, opens: true)
        case .toggleRead:
            return changeMarked { $0.changeMarked(.read) } ?? changeArticle { $0.toggle($1, .read(!$1.isRead)) }
        case .undo: return carryOut(library?.undo() ?? takeBackPage ?? [.tell("There is nothing to take back.")])
        case .correct: return showCorrections()
        case .toggleStar:
            return changeMarked { $0.changeMarked(.star) } ?? changeArticle { $0.toggle($1, .starred(!$1.isStarred)) }
        case .editTags: return changeMarked { $0.editTagsOfMarked() } ?? changeArticle { $0.editTags(of: $1) }
        case .nextPane: cycle(1)
        case .previousPane: cycle(-1)
        case .left: goLeft()
        case .right:
            if pane == .text { show(.names(.article)) } else { return change(pane) { $0.open(in: &$1) } }
        case .zen: focus.isZen.toggle()
        case .nextArticle: return step(1)
        case .previousArticle: return step(-1)
        case .hints: showHints()
        case .setMark: overlay = .mark(isSetting: true)
        case .goToMark: overlay = .mark(isSetting: false)
        case .copyQuote: return carryOut(Copying(of: self).quote)
        case .copySentence: return carryOut(Copying(of: self).sentence)
        case .copyParagraph: return carryOut(Copying(of: self).paragraph)
        case .copyName: return carryOut(Copying(of: self).name)
        case .copyLink: return carryOut(Copying(of: self).link)
        case .copyAddress: return carryOut(Copying(of: self).address)
        case .pipe: return chooseProgram()
        case .programOutput: showOutput()
        case .export: return carryOut(Exporting(of: self).choices)
        case .browse: return carryOut(Copying(of: self).browse)
        case .refresh: return carryOut(background.beginFeeds(.refreshFeeds(.all)))
        case .redraw: return [.terminal(.redraw)]
        case .suspend: return [.terminal(.suspend)]
        }
        return []
    }

    // MARK: - Panes

    private mutating func leave() -> [Effect] {
        let view = library?.viewLeft(for: articles)
        if pane == .text, !focus.isZen, let origin = articles.source.flatMap({ linkPlaces[$0] }) {
            go(to: origin, orTell: "")
            return []
        }
        switch focus.leave(
            isHome: library?.isHome == true, isReading: reading != nil, isFromLibrary: isFromLibrary, view: view)
        {
        case .stay: return []
        case .quit:
            guard main == .library, library?.pane.isSearching == true else { return [.terminal(.quit)] }
            inform(.library) { $0.cancel(in: &$1) }
        case .show(let pane): show(pane)
        }
        return []
    }

    /// What views of the library tell of that are shown from here.
    var libraryScope: ListScope { focus.libraryScope(library?.pane.scope) }

    /// What the view that is looked at is left for.
    private var behind: Pane { focus.behind(isHome: library?.isHome == true, isReading: reading != nil) }

    /// Whether the article being read was opened from the library.
    private var isFromLibrary: Bool { library?.kept.isEntered(articles) == true }

    private mutating func cycle(_ step: Int) {
        show(
            focus.neighbour(
                step, hasSeveralArticles: list.items.count > 1, hasLibrary: library != nil, scope: libraryScope))
    }

    private mutating func showHints() {
        guard let reading, main == .text, !focus.isInSidebar || !isNarrow else {
            return tell("Hints work in the text.")
        }
        focus.isInSidebar = false
        overlay = Hints(of: reading).map(Overlay.hints)
        if overlay == nil { tell("No names, quotes, dates or links are on the screen.") }
    }

    // MARK: - Articles

    /// The pane to the left, or back.
    private mutating func goLeft() {
        if focus.isInSidebar {
            focus.isInSidebar = false
        } else if main == .library, !focus.isInShelves {
            show(.shelves)
        } else if behind == pane {
            tell("Nothing lies to the left of the text.")
        } else {
            show(behind)
        }
    }

    /// Takes away what narrows; where nothing does, stops the pages that are being fetched or the program that was begun
    /// last; else takes away what marks. The shelves that nothing narrows are left.
    private mutating func cancel() -> [Intent] {
        if content(of: pane).filterText == nil {
            if background.pages.stopAll() { return [.tell("Stopped; nothing was fetched.")] }
            if let name = background.stopProgram() { return [.tell("\(name) was stopped.")] }
        }
        guard pane == .shelves, content(of: .shelves).filterText == nil else {
            for pane in focus.narrowed { inform(pane) { $0.cancel(in: &$1) } }
            return []
        }
        focus.isInShelves = false
        return []
    }

    /// Shows all commands, and the shelves as they are known until they have been asked for.
    private mutating func showPalette() -> [Effect] {
        overlay = .palette(CommandPalette(scope: content(of: pane).scope, shelves: shelvesToList))
        return library == nil ? [] : carryOut([.ask(.shelves)])
    }

    /// What the shelves have to list.
    var shelvesToList: [Shelf] {
        (content(of: .shelves) as? ShelvesPane)?.listed(in: context(of: .shelves)) ?? []
    }

    /// The next or previous article of the list, or of the library; in another list of the library its next row.
    private mutating func step(_ change: Int) -> [Effect] {
        if main.isStored {
            let shown = Screen(self)
            let effects = self.change(main) {
                $0.move(.lines(change), in: &$1)
                return []
            }
            if effects.isEmpty, Screen(self) == shown { tell("This is the \(change > 0 ? "last" : "first") row.") }
            return effects
        }
        if main == .text, let intents = library?.stepOnTrail(change, from: articles) { return carryOut(intents) }
        if main == .library || isFromLibrary {
            let opens = main != .library
            return withLibrary { library, _, context in library.step(change, opens: opens, in: context) }
        }
        return carryOut([articles.step(change)])
    }

    /// The next or previous article of the library that has not been read.
    mutating func stepUnread(forward: Bool, opens: Bool) -> [Effect] {
        guard library?.pane.isAsked == true else {
            show(.library)
            return []
        }
        return withLibrary { library, _, context in library.stepUnread(forward: forward, opens: opens, in: context) }
    }

    /// Does something to the articles that are marked in the list on the screen; nil where none is.
    private mutating func changeMarked(_ body: (inout LibraryState) -> [Intent]?) -> [Effect]? {
        guard main == .library, library?.pane.marked.isEmpty == false else { return nil }
        return withLibrary { library, _, _ in body(&library) ?? [] }
    }

    /// Does something to the article that is selected or read.
    private mutating func changeArticle(_ body: (inout LibraryState, ArticleRow) -> [Intent]) -> [Effect] {
        guard library != nil else { return carryOut([.tell(LibraryState.notKept)]) }
        let (shown, subject) = (main, subject(of: main))
        return withLibrary { library, articles, _ in library.change(shown, subject, of: articles, body) }
    }

}
