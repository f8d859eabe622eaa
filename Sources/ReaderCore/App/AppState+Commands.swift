import ReaderCommands
import ReaderExport
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderNetwork
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
        return change(pane) { content, context in
            if let command = MoveCommand(command) {
                content.move(command.move, in: &context)
                return []
            }
            return content.perform(command, in: &context) ?? []
        }
    }

    private mutating func perform(_ command: AppCommand) -> [Effect] {
        let scope: ListScope = main == .library || main.isStored ? .library : .article
        switch command {
        case .leave: return leave()
        case .quit: return [.terminal(.quit)]
        case .cancel: return cancel()
        case .help: overlay = .help(HelpOverlay(scope: content(of: pane).scope))
        case .palette: overlay = .palette(CommandPalette(scope: content(of: pane).scope))
        case .back: go(to: jumps.back(from: place), orTell: "There is nothing to go back to.")
        case .forward: go(to: jumps.forward(from: place), orTell: "There is nothing to go forward to.")
        case .paneText: show(.text)
        case .paneEntities: show(.names(scope))
        case .paneTimeline: show(.timeline(scope))
        case .paneQuotes: show(.quotes(scope))
        case .paneArticles: show(.articles)
        case .paneLibrary: show(.library)
        case .everywhere: toggleEverywhere()
        case .libraryNames: show(.names(.library))
        case .libraryTimeline: show(.timeline(.library))
        case .libraryQuotes: show(.quotes(.library))
        case .nextUnread: stepUnread(forward: true, opens: true)
        case .toggleRead: return toggle { .read(!$0.isRead) }
        case .undo: return undo()
        case .toggleStar: return toggle { .starred(!$0.isStarred) }
        case .editTags: editTags()
        case .nextPane: cycle(1)
        case .previousPane: cycle(-1)
        case .left: if isInSidebar { isInSidebar = false } else { leaveView() }
        case .right:
            if pane == .text { show(.names(.article)) } else { return change(pane) { $0.open(in: &$1) } }
        case .zen: isZen.toggle()
        case .nextArticle: step(1)
        case .previousArticle: step(-1)
        case .hints: showHints()
        case .setMark: overlay = .mark(isSetting: true)
        case .goToMark: overlay = .mark(isSetting: false)
        case .copyQuote: return copyQuote()
        case .copySentence: return reading?.sentence.map { copy(reading?.line($0) ?? "", "sentence") } ?? []
        case .copyName: return copyName()
        case .refresh: beginFeeds(.refreshFeeds(.all))
        case .copyLink: return copyLink()
        case .copyAddress: return address().map { copy($0, "address") } ?? []
        case .browse:
            if pane == .text, let place = reading?.currentPlace?.place {
                follow(place)
                return []
            }
            let link = pane == .text ? reading?.currentLink?.address : nil
            return (link ?? address()).map { browse($0) } ?? []
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
            leaveView()
        } else if library?.isHome == true || isFromLibrary {
            show(.library)
        } else {
            return [.terminal(.quit)]
        }
        return []
    }

    /// Back to the text, or from a view of the library to its list.
    private mutating func leaveView() {
        show(main.isStored && (library?.isHome == true || reading == nil) ? .library : .text)
    }

    /// Whether the article being read was opened from the library.
    private var isFromLibrary: Bool {
        list.currentItem.map { library?.entered.contains($0.source.id) == true } ?? false
    }

    private mutating func cancel() -> [Effect] {
        let isOfArticle = main != .library && !main.isStored
        for pane in isOfArticle ? [.names(.article), .quotes(.article)] : [main] {
            change(pane) { content, context in
                content.cancel(in: &context)
                return []
            }
        }
        guard isOfArticle else { return [] }
        reading?.search = nil
        reading?.clearCursor()
        return []
    }

    private mutating func cycle(_ step: Int) {
        if main.isStored {
            let order: [Pane] = [.names(.library), .timeline(.library), .quotes(.library), .library]
            let at = order.firstIndex { $0.counterpart == main.counterpart } ?? 0
            return show(order[(at + step + order.count) % order.count])
        }
        let order: [Pane] =
            [.text, .names(.article), .timeline(.article), .quotes(.article)]
            + (list.items.count > 1 ? [.articles] : []) + (library == nil ? [] : [.library])
        let at = order.firstIndex(of: pane) ?? 0
        show(order[(at + step + order.count) % order.count])
    }

    /// The next or previous article of the list, or of the library.
    private mutating func step(_ change: Int) {
        if main == .library || isFromLibrary { return stepStored(change) }
        let next = list.current + change
        if list.items.indices.contains(next) { return open(next) }
        tell(change > 0 ? "This is the last article." : "This is the first article.")
    }

    /// The same for the whole library, or for the article again.
    private mutating func toggleEverywhere() {
        if main.isStored { return narrow() }
        let isList = pane == .timeline(.article) || pane == .quotes(.article) || pane == .library
        if !isList, let entity = subject(of: pane).entity { return askAbout(entity) }
        jumps.leave(place)
        show(pane.everywhere)
    }

    private mutating func narrow() {
        guard let reading else { return tell("No article has been opened yet.") }
        jumps.leave(place)
        var wanted = main.counterpart
        if case .page = main, let name = content(of: main).storedEntity?.name,
            let same = reading.annotation.entities.first(where: { $0.name == name })
        {
            wanted = .card(same.id)
        }
        if wanted == .names(.article) { main = .text }
        show(wanted)
    }

    private mutating func askAbout(_ entity: Entity) {
        guard library != nil else { return tell("There is no library.") }
        let article = storedReading
        library?.ask(
            .counterpart(name: entity.name, entity.kind, in: article, places: entity.mentions.map(\.range)))
    }

    private mutating func showHints() {
        guard let reading, main == .text, !isInSidebar || !isNarrow else { return tell("Hints work in the text.") }
        isInSidebar = false
        guard let hints = Hints(of: reading) else {
            return tell("No names, quotes, dates or links are on the screen.")
        }
        overlay = .hints(hints)
    }

    // MARK: - Copying and addresses

    /// The terminal says how it went.
    mutating func copy(_ text: String, _ what: String) -> [Effect] {
        tell("Copying the \(what): \(text)")
        return [.terminal(.copy(text))]
    }

    private mutating func copyQuote() -> [Effect] {
        switch subject(of: pane).quote {
        case .read(let quote):
            guard let reading else { return [] }
            return copy(QuoteRow(quote, in: reading.article, reading.annotation).attributed, "quote")
        case .stored(let quote):
            return copy(QuoteRow.attributed(quote.words, to: quote.speakerName, quote.speakerDescription), "quote")
        case nil:
            let key = configuration.keymap.name(of: TextPane.Command.nextQuote)
            tell(main.isStored ? "No quote is selected." : "No quote is under the cursor; \(key) goes to the next.")
            return []
        }
    }

    private mutating func copyName() -> [Effect] {
        if let name = subject(of: pane).name { return copy(name, "name") }
        tell(main.isStored ? "No name is selected." : "No name is under the cursor.")
        return []
    }

    private mutating func copyLink() -> [Effect] {
        if let link = reading?.currentLink { return copy(link.address, "address") }
        let key = configuration.keymap.name(of: AppCommand.hints)
        tell("No link is under the cursor; \(key) shows a letter on each.")
        return []
    }

    /// Hands an address to the browser; nothing but the reader's key does so.
    mutating func browse(_ address: String) -> [Effect] {
        guard let safe = BrowserAddress.of(address) else {
            tell("Only http and https are opened: \(address)")
            return []
        }
        tell("Opening \(safe)")
        return [.terminal(.browse(safe))]
    }

    /// The address of the article that is selected or read; where it has none, that is told.
    private mutating func address() -> String? {
        let isListed = main == .library || main.isStored
        let article = isListed ? subject(of: main).article : nil
        if isListed, article == nil {
            tell("No article is selected.")
            return nil
        }
        let address = isListed ? article?.url : reading?.article.url ?? list.currentItem?.webAddress
        if address == nil { tell("This article has no address.") }
        return address
    }
}

extension SourceList.Item {
    /// The address that was typed for it.
    fileprivate var webAddress: String? { if case .web(let address) = source.origin { address } else { nil } }
}
