package import ReaderLibrary
package import ReaderModel
package import ReaderScreen

/// One long list of the library: the rows around the selection, and what to ask for as it moves.
package struct ListingPane: Equatable, Sendable {
    /// What the pane is about, whatever is typed into it.
    package let listing: Listing
    /// The beginning of a name; only entities or speakers that have it are shown.
    package private(set) var filter = ""
    package private(set) var rows: [ListingRow] = []
    package private(set) var viewport = Viewport()
    /// Whether the first page has come.
    private(set) var hasRows = false
    /// What lies beyond the rows; nil where nothing does.
    private var before: ListingKey?
    private var after: ListingKey?
    /// The page to ask for next, instead of the rows there are.
    private var wish: PageStart?

    /// Whether it is known where to begin: a timeline waits for its days.
    private var isReady = true
    /// Whether the selection has been put somewhere and not moved since: it is shown with what leads up to it.
    private var hasLanded = false

    /// What a timeline is made of besides rows.
    package var calendar = ListingCalendar()
    /// Whom it is about; nil for the whole library.
    package let entity: LibraryEntity?

    package init(_ listing: Listing, entity: LibraryEntity? = nil) {
        self.listing = listing
        self.entity = entity
        if case .events = listing { isReady = false }
    }

    /// What is listed now.
    package var shown: Listing {
        guard !filter.isEmpty else { return listing }
        return .named(filter, speakersOnly: listing == .speakers)
    }

    package var selection: ListingRow? { rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil }
    /// Whether the library is known to have nothing for it.
    package var isEmpty: Bool { hasRows && rows.isEmpty && before == nil && after == nil }
    var hasMoreAbove: Bool { before != nil }
    var hasMoreBelow: Bool { after != nil }

    // MARK: - Rows

    /// Rows of a page; two or three screens.
    package static let pageRows = 120

    /// Whether the days of a timeline have to be asked for.
    package var wantsDays: Bool { !isReady }

    /// The page that the pane needs now; nil where none is needed.
    package func wanted(rows height: Int) -> PageStart? {
        guard isReady else { return nil }
        if let wish { return wish }
        if !hasRows { return .first }
        if let before, viewport.top < height || rows.isEmpty { return .before(before) }
        if let after, viewport.top + 2 * height >= rows.count { return .after(after) }
        return nil
    }

    /// Takes a page that was asked for; one that nobody waits for any more is left.
    package mutating func take(_ page: ListingPage, _ start: PageStart, of listing: Listing, rows height: Int) {
        guard listing == shown, start == wanted(rows: height) else { return }
        if start == wish || !hasRows { return replace(page, start, rows: height) }
        switch start {
        case .before:
            let wasEmpty = rows.isEmpty
            rows = page.rows + rows
            before = page.before
            viewport.shift(by: wasEmpty ? max(0, page.rows.count - 1) : page.rows.count)
            if hasLanded { land(rows: height) }
        case .after:
            rows += page.rows
            after = page.after
        case .first, .last, .from: break
        }
        viewport.settle(count: rows.count, rows: height)
    }

    private mutating func replace(_ page: ListingPage, _ start: PageStart, rows height: Int) {
        hasRows = true
        wish = nil
        (rows, before, after) = (page.rows, page.before, page.after)
        let selected = start == .last ? rows.count - 1 : 0
        viewport = Viewport(selected: selected)
        viewport.settle(count: rows.count, rows: height)
        if case .from = start { hasLanded = true }
    }

    /// Shows what leads up to the selected row, too.
    private mutating func land(rows height: Int) {
        viewport.select(viewport.selected, offset: height / 3, count: rows.count, rows: height)
    }

    /// A page could not be read; it is asked for again when the reader moves.
    package mutating func fail(_ start: PageStart, rows height: Int) {
        guard start == wanted(rows: height) else { return }
        (wish, hasRows) = (nil, true)
        (before, after) = (nil, nil)
    }

    // MARK: - Moving

    package mutating func move(_ move: Viewport.Move, rows height: Int) {
        hasLanded = false
        if calendar.isCoarse { return calendar.move(move, rows: height) }
        switch move {
        case .top where before != nil: wish = .first
        case .end where after != nil: wish = .last
        case .top, .end, .lines, .halfPages, .pages: viewport.move(move, count: rows.count, rows: height)
        }
    }

    /// Selects the row that stands so many rows below the top of the list.
    package mutating func select(row: Int, rows height: Int) {
        if calendar.isCoarse { return calendar.select(row: row, rows: height) }
        viewport.select(viewport.top + row, count: rows.count, rows: height)
    }

    package mutating func settle(rows height: Int) {
        viewport.settle(count: rows.count, rows: height)
        calendar.settle(rows: height)
    }

    /// Shows only names that begin so.
    package mutating func show(namesFrom typed: String) {
        guard typed != filter else { return }
        filter = typed
        (hasRows, wish, before, after) = (false, nil, nil, nil)
        viewport = Viewport()
    }

    /// The list as it is now in the file, from where it stands.
    package mutating func forget() {
        (hasRows, wish, before, after) = (false, nil, nil, nil)
        if case .events = listing { isReady = false }
        rows = []
    }

    // MARK: - Time

    /// Takes the days of a timeline, which begins where today stands in them.
    package mutating func take(_ days: DayCounts, today: CalendarDay, rows height: Int) {
        calendar.take(days)
        if !isReady { wish = wish ?? listing.start(of: today) }
        isReady = true
        if calendar.isCoarse, let day { calendar.select(day, rows: height) }
    }

    /// Begins though the days are not known.
    package mutating func begin() { isReady = true }

    /// The day on which a timeline stands; nil in other lists and before the rows have come.
    var day: CalendarDay? {
        if calendar.isCoarse { return calendar.selection?.days.lowerBound }
        guard case .event(let event) = selection else { return nil }
        return event.interval.lowerBound
    }

    /// Goes to the first event of a day, or what follows it.
    package mutating func go(to day: CalendarDay, rows height: Int) {
        guard case .events = listing else { return }
        calendar.select(day, rows: height)
        wish = listing.start(of: day)
    }

    /// Changes between days, months and years; the selection stays in its time. False at either end.
    package mutating func zoom(_ change: Int, rows height: Int) -> Bool {
        guard case .events = listing, let zoom = TimelinePane.Zoom(rawValue: calendar.zoom.rawValue + change) else {
            return false
        }
        let (day, wasCoarse) = (day, calendar.isCoarse)
        calendar.show(zoom)
        guard let day else { return true }
        if calendar.isCoarse { calendar.select(day, rows: height) } else if wasCoarse { go(to: day, rows: height) }
        return true
    }
}
