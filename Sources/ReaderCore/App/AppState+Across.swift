import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the views across articles ask, and what comes back.
extension AppState {
    /// Rows of the list of such a view.
    func acrossRows(_ pane: ListingPane) -> Int { max(1, pane.areas(arrangement.main).list.rows) }

    /// The list that is shown.
    var listingPane: ListingPane? {
        if case .listing(let listing) = main { across.listings[listing] } else { nil }
    }

    /// The page of an entity that is shown.
    var entityPagePane: EntityPagePane? {
        if case .page(let id) = main { across.pages[id] } else { nil }
    }

    /// Asks for what the view shows and does not have yet.
    mutating func loadAcross() -> [Effect] {
        switch main {
        case .listing(let listing):
            if across.listings[listing] == nil { across.reopen(main) }
            guard let pane = across.listings[listing] else { return [] }
            let height = acrossRows(pane)
            let requests = across.change(listing) { Self.requests(&$0, rows: height) } ?? []
            return requests.map { .library(.across($0)) }
        case .page(let id):
            if across.pages[id] == nil { across.reopen(main) }
            guard across.pages[id]?.isAsked == false else { return [] }
            across.change(id) { $0.isAsked = true }
            return [.library(.across(.entity(id, count: EntityPagePane.listRows)))]
        case .text, .entities, .timeline, .quotes, .articles, .library, .card: return []
        }
    }

    private static func requests(_ pane: inout ListingPane, rows height: Int) -> [AcrossRequest] {
        if case .events(let entity) = pane.listing, !pane.calendar.isAsked {
            pane.calendar.isAsked = true
            return [.days(entity)]
        }
        return pane.ask(rows: height).map { [.page(pane.shown, $0, count: ListingPane.pageRows)] } ?? []
    }

    mutating func take(_ answer: AcrossAnswer) -> [Effect] {
        switch answer {
        case .page(let listing, let start, let page):
            guard let pane = across.listings.values.first(where: { $0.shown == listing }) else { return [] }
            let height = acrossRows(pane)
            _ = across.change(pane.listing) { $0.take(page, start, of: listing, rows: height) }
        case .days(let entity, let days, let today):
            across.today = today
            guard let pane = across.listings[.events(entity)] else { return [] }
            let height = acrossRows(pane)
            _ = across.change(pane.listing) { $0.take(days, today: today, rows: height) }
        case .entity(let id, let page):
            let height = arrangement.main.rows
            across.change(id) { $0.take(page, rows: height) }
        case .counterpart(let name, let entity): return take(counterpart: entity, of: name)
        }
        return []
    }

    private mutating func take(counterpart entity: LibraryEntity?, of name: String) -> [Effect] {
        guard let entity else {
            notice = Notice(text: "No annotated article of the library speaks of \(name) yet.")
            return []
        }
        jumps.leave(place)
        showAcross(.page(entity.id), entity: entity)
        return []
    }

    /// What was asked for did not come.
    mutating func giveUp(_ request: AcrossRequest) {
        switch request {
        case .page(let listing, let start, _):
            guard let pane = across.listings.values.first(where: { $0.shown == listing }) else { return }
            _ = across.change(pane.listing) { $0.fail(start) }
        case .days(let entity): _ = across.change(.events(entity)) { $0.begin() }
        case .entity, .counterpart: break
        }
    }

    // MARK: - Showing

    /// Shows a view across articles and gives it the keys.
    mutating func showAcross(_ pane: Pane, entity: LibraryEntity? = nil) {
        guard library != nil else {
            notice = Notice(text: "There is no library.")
            return
        }
        isZen = false
        isInSidebar = false
        across.open(pane, entity: entity)
        main = pane
    }

    /// Fits the view to the screen.
    mutating func settleAcross() {
        if let pane = listingPane {
            let height = acrossRows(pane)
            _ = across.change(pane.listing) { $0.settle(rows: height) }
        } else if let pane = entityPagePane {
            let height = arrangement.main.rows
            across.change(pane.entity) { $0.settle(rows: height) }
        }
    }

    /// Goes to the place that a jump out of such a view leads to, once its article is there.
    mutating func land() {
        guard let landing = across.landing, reading?.article.id == landing.article else { return }
        across.landing = nil
        settle()
        reading?.jump(to: landing.offset, focus: landing.focus)
        notice = nil
    }
}
