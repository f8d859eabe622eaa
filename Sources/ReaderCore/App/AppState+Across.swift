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

    /// What the view shows and does not have yet.
    var wantedAcross: [Request] {
        if let pane = listingPane {
            if pane.wantsDays, case .events(let entity) = pane.listing {
                return [.ask(.days(entity), .days(entity))]
            }
            guard let start = pane.wanted(rows: acrossRows(pane)) else { return [] }
            return [.ask(.page(pane.shown, start, count: ListingPane.pageRows), .page(pane.shown, start))]
        }
        guard let pane = entityPagePane, pane.isWanted else { return [] }
        return [.ask(.entity(pane.entity, count: EntityPagePane.listRows), .entity(pane.entity, pane.revision))]
    }

    mutating func take(_ page: ListingPage, _ start: PageStart, of listing: Listing) {
        guard let pane = across.listings.values.first(where: { $0.shown == listing }) else { return }
        let height = acrossRows(pane)
        _ = across.change(pane.listing) { $0.take(page, start, of: listing, rows: height) }
    }

    mutating func take(_ days: DayCounts, of entity: RowID<Entity>?, today: CalendarDay) {
        across.today = today
        guard let pane = across.listings[.events(entity)] else { return }
        let height = acrossRows(pane)
        _ = across.change(pane.listing) { $0.take(days, today: today, rows: height) }
    }

    mutating func take(_ page: EntityPage?, of id: RowID<Entity>) {
        let height = arrangement.main.rows
        across.change(id) { $0.take(page, rows: height) }
    }

    mutating func take(counterpart entity: LibraryEntity?, of name: String) {
        guard let entity else {
            notice = Notice(text: "No annotated article of the library speaks of \(name) yet.")
            return
        }
        jumps.leave(place)
        showAcross(.page(entity.id), entity: entity)
    }

    /// A page did not come.
    mutating func giveUp(_ listing: Listing, _ start: PageStart) {
        guard let pane = across.listings.values.first(where: { $0.shown == listing }) else { return }
        let height = acrossRows(pane)
        _ = across.change(pane.listing) { $0.fail(start, rows: height) }
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
        if case .listing(let listing) = main, across.listings[listing] == nil { across.reopen(main) }
        if case .page(let id) = main, across.pages[id] == nil { across.reopen(main) }
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
