import ReaderCommands
import ReaderExport
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the commands do in the views across articles.
extension AppState {
    /// Nil for a command that does there what it does everywhere.
    mutating func performAcross(_ command: Command) -> [Effect]? {
        if case .app(let command) = command, main.isAcross || main == .library { return performAcross(command) }
        guard main.isAcross else { return nil }
        switch command {
        case .move(let command): moveAcross(command.move)
        case .entities(let command): return performAcross(command)
        case .timeline(let command): return performAcross(command)
        case .quotes(let command): return performAcross(command)
        case .card(.open): return openAcross()
        case .card(.nextMention), .card(.previousMention): return openNewestMention()
        case .app, .text, .articles, .library: return nil
        }
        return []
    }

    private mutating func performAcross(_ command: AppCommand) -> [Effect]? {
        switch command {
        case .paneEntities: showAcross(.listing(.entities(nil)))
        case .paneTimeline: showAcross(.listing(.events(nil)))
        case .paneQuotes: showAcross(.listing(.quotes(.everyone, withIndirect: true)))
        case .right where main.isAcross: return openAcross()
        case .nextPane where main.isAcross: cycleAcross(1)
        case .previousPane where main.isAcross: cycleAcross(-1)
        case .left where main.isAcross, .leave where main.isAcross: leaveAcross()
        case .cancel where main.isAcross:
            guard let pane = listingPane, !pane.filter.isEmpty else { return [] }
            _ = across.change(pane.listing) { $0.show(namesFrom: "") }
        case .toggleRead where main.isAcross, .toggleStar where main.isAcross, .editTags where main.isAcross:
            return learnArticle() ? nil : []
        case .copyQuote where main.isAcross: return copyQuoteAcross()
        case .copyName where main.isAcross: return copyNameAcross()
        default: return nil
        }
        return []
    }

    /// The article of the selected row.
    var articleAcross: ArticleRow? {
        if let pane = listingPane { return pane.selection?.article }
        if case .row(let row, _) = entityPagePane?.target { return row.article }
        return nil
    }

    /// Makes the selected article known to the commands that change one; false where none is selected.
    private mutating func learnArticle() -> Bool {
        guard let article = articleAcross else {
            notice = Notice(text: "No article is selected.")
            return false
        }
        if library?.pane.rows[article.id] == nil { library?.pane.rows.take([article], asked: []) }
        return true
    }

    private mutating func leaveAcross() {
        if library?.isHome == true || reading == nil { show(.library) } else { show(.text) }
    }

    private mutating func cycleAcross(_ step: Int) {
        let order: [Pane] = [.entities, .timeline, .quotes, .library]
        let at = order.firstIndex(of: main.counterpart) ?? 0
        let next = order[(at + step + order.count) % order.count]
        if next == .library { return show(.library) }
        let command: AppCommand = next == .entities ? .paneEntities : next == .timeline ? .paneTimeline : .paneQuotes
        _ = performAcross(command)
    }

    private mutating func moveAcross(_ move: Viewport.Move) {
        if let pane = listingPane {
            let height = acrossRows(pane)
            _ = across.change(pane.listing) { $0.move(move, rows: height) }
        } else if let pane = entityPagePane {
            let height = arrangement.main.rows
            across.change(pane.entity) { $0.move(move, rows: height) }
        }
    }

    /// Selects the row that stands so many rows below the top of the pane.
    mutating func selectAcross(row: Int) {
        let main = arrangement.main
        if let pane = listingPane {
            let list = pane.areas(main).list
            guard row >= list.row - main.row else { return }
            _ = across.change(pane.listing) { $0.select(row: row - (list.row - main.row), rows: list.rows) }
        } else if let pane = entityPagePane {
            across.change(pane.entity) { $0.select(row: row, rows: main.rows) }
        }
    }

    // MARK: - Opening

    mutating func openAcross() -> [Effect] {
        if let pane = listingPane {
            if pane.calendar.isCoarse { return zoomAcross(1) }
            if let row = pane.selection { open(row, of: pane.listing) }
            return []
        }
        guard let pane = entityPagePane, let target = pane.target else { return [] }
        switch target {
        case .row(let row, let listing): open(row, of: listing)
        case .listing(let listing): go(to: .listing(listing), entity: pane.page?.entity)
        case .entity(let entity): go(to: .page(entity.id), entity: entity)
        }
        return []
    }

    private mutating func go(to pane: Pane, entity: LibraryEntity?) {
        jumps.leave(place)
        showAcross(pane, entity: entity)
    }

    /// A name leads to its page, a speaker to the quotes, everything else into its article.
    private mutating func open(_ row: ListingRow, of listing: Listing) {
        if case .entity(let entity) = row {
            let isSpeaker = listing == .speakers
            go(
                to: isSpeaker ? .listing(.quotes(.by(entity.id), withIndirect: true)) : .page(entity.id),
                entity: entity)
            return
        }
        guard let place = row.place else { return }
        jumps.leave(self.place)
        if let focus = row.focus {
            let article = Article.ID(stored: place.article)
            across.landing = AcrossState.Landing(article: article, offset: place.offset, focus: focus)
        }
        openStored(place.article)
        land()
    }

    private mutating func openNewestMention() -> [Effect] {
        guard let page = entityPagePane?.page, let row = page.mentions.first else { return openAcross() }
        open(row, of: .mentions(page.entity.id))
        return []
    }

    // MARK: - Everywhere

    /// The same for the whole library, or for the article again.
    mutating func toggleEverywhere() -> [Effect] {
        if main.isAcross { return narrow() }
        if pane != .timeline, pane != .quotes, pane != .library, let entity = entityHere { return ask(about: entity) }
        jumps.leave(place)
        switch pane {
        case .timeline: showAcross(.listing(.events(nil)))
        case .quotes: showAcross(.listing(.quotes(.everyone, withIndirect: true)))
        case .articles: show(.library)
        case .text, .entities, .card, .library, .listing, .page: showAcross(.listing(.entities(nil)))
        }
        return []
    }

    private mutating func narrow() -> [Effect] {
        guard let reading else {
            notice = Notice(text: "No article has been opened yet.")
            return []
        }
        jumps.leave(place)
        let name = entityPagePane?.page?.entity.name
        let same = name.flatMap { name in reading.annotation.entities.first { $0.name == name } }
        let wanted = same.map { Pane.card($0.id) } ?? main.counterpart
        if wanted == .entities { main = .text }
        show(wanted)
        return []
    }

    /// The entity of the article that is looked at.
    private var entityHere: Entity? {
        guard let reading else { return nil }
        return switch pane {
        case .entities: entities.selection(reading.annotated)
        case .card(let id): reading.annotated.entity(id)
        default: reading.currentEntity
        }
    }

    private mutating func ask(about entity: Entity) -> [Effect] {
        guard library != nil else {
            notice = Notice(text: "There is no library.")
            return []
        }
        let article = storedReading
        library?.ask(
            .counterpart(name: entity.name, entity.kind, in: article, places: entity.mentions.map(\.range)))
        return []
    }

    // MARK: - Lists

    private mutating func performAcross(_ command: EntityPane.Command) -> [Effect] {
        switch command {
        case .open, .nextMention, .previousMention: return openAcross()
        case .filter: filterNames()
        case .kind:
            guard case .listing(.entities(let kind)) = main else { return [] }
            let order: [Entity.Kind?] = [nil] + Entity.Kind.allCases
            let at = order.firstIndex(of: kind) ?? 0
            showAcross(.listing(.entities(order[(at + 1) % order.count])))
        }
        return []
    }

    private mutating func filterNames() {
        guard let pane = listingPane else { return }
        overlay = .prompt(Prompt(purpose: .filterNames, field: TextField(pane.filter)))
    }

    /// What is typed takes effect at once.
    mutating func show(namesFrom typed: String) {
        guard let pane = listingPane else { return }
        _ = across.change(pane.listing) { $0.show(namesFrom: typed) }
    }

    private mutating func performAcross(_ command: QuotePane.Command) -> [Effect] {
        switch (command, main) {
        case (.open, _): return openAcross()
        case (.group, .listing(.speakers)): showAcross(.listing(.quotes(.everyone, withIndirect: true)))
        case (.group, .listing(.quotes(.everyone, _))): showAcross(.listing(.speakers))
        case (.group, _): notice = Notice(text: "Here all quotes are of one kind; \(backKey) goes back.")
        case (.indirect, .listing(.quotes(let voice, let withIndirect))):
            showAcross(.listing(.quotes(voice, withIndirect: !withIndirect)), entity: listingPane?.entity)
        case (.indirect, _): notice = Notice(text: "Indirect speech is shown or hidden in a list of quotes.")
        case (.filter, _):
            if main != .listing(.speakers) { go(to: .listing(.speakers), entity: nil) }
            filterNames()
        }
        return []
    }

    private var backKey: String { configuration.keymap.key(for: .app(.back)) ?? "H" }

    // MARK: - Time

    private mutating func performAcross(_ command: TimelinePane.Command) -> [Effect] {
        switch command {
        case .open: return openAcross()
        case .zoomIn: return zoomAcross(1)
        case .zoomOut: return zoomAcross(-1)
        case .goToDate: overlay = .prompt(Prompt(purpose: .date))
        }
        return []
    }

    private mutating func zoomAcross(_ change: Int) -> [Effect] {
        guard let pane = listingPane else { return [] }
        let height = acrossRows(pane)
        if across.change(pane.listing, { $0.zoom(change, rows: height) }) == false {
            notice = Notice(text: change > 0 ? "Days are the finest." : "Years are the coarsest.")
        }
        return []
    }

    /// Goes to a date as it is typed; false where it is none.
    @discardableResult
    mutating func go(toDate typed: String, isPartial: Bool) -> Bool {
        let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: "-")
        guard let day = QueryDate(words, isPartial: isPartial)?.days(today: across.today)?.lowerBound else {
            return false
        }
        if let pane = listingPane {
            let height = acrossRows(pane)
            _ = across.change(pane.listing) { $0.go(to: day, rows: height) }
        } else if let reading {
            timeline.select(day, reading.annotated, rows: listRows)
        }
        return true
    }

    // MARK: - Copying

    private mutating func copyQuoteAcross() -> [Effect] {
        let row: ListingRow? =
            if case .row(let row, _) = entityPagePane?.target { row } else { listingPane?.selection }
        guard case .quote(let quote) = row else {
            notice = Notice(text: "No quote is selected.")
            return []
        }
        let text = QuoteRow.attributed(quote.words, to: quote.speakerName, quote.speakerDescription)
        notice = Notice(text: "Copied the quote: \(text)")
        return [.terminal(.copy(text))]
    }

    private mutating func copyNameAcross() -> [Effect] {
        let name: String? =
            switch listingPane?.selection {
            case .entity(let entity): entity.name
            case .quote(let quote): quote.speakerName
            default: entityPagePane?.page?.entity.name ?? listingPane?.entity?.name
            }
        guard let name else {
            notice = Notice(text: "No name is selected.")
            return []
        }
        notice = Notice(text: "Copied the name: \(name)")
        return [.terminal(.copy(name))]
    }
}

extension ListingRow {
    /// What a jump to it goes to; nil for an article as a whole.
    fileprivate var focus: Reading.Focus? {
        switch self {
        case .entity, .article: nil
        case .mention: .mention
        case .quote: .quote
        case .event: .event
        }
    }
}
