package import ReaderKeys
package import ReaderLibrary
import ReaderModel
package import ReaderScreen
package import ReaderWork

/// What happened, in the order in which it happened: in an article, in the library, or to an entity.
package struct TimelinePane: PaneContent {
    package enum Command: String, CommandSet {
        case open
        case zoomIn = "zoom-in"
        case zoomOut = "zoom-out"
        case goToDate = "go-to-date"
        case unsure = "less-sure"
    }

    package enum Zoom: Int, CaseIterable, Sendable, Comparable {
        case year, month, day

        package static func < (left: Zoom, right: Zoom) -> Bool { left.rawValue < right.rawValue }

        var word: String {
            switch self {
            case .year: "by year"
            case .month: "by month"
            case .day: "by day"
            }
        }
    }

    /// A row of an article: one event, or all events of a month or year.
    struct Row: Equatable {
        var label: String
        var events: [Event]
    }

    package let scope: ListScope
    /// Whom a timeline of the library is about; nil for all of it.
    package let storedEntity: LibraryEntity?
    package private(set) var zoom = Zoom.day
    /// Whether the events of an article that are less sure are shown too.
    package private(set) var showsUnsure = false
    /// The rows of an article.
    private(set) var viewport = Viewport()
    /// The events of the library; nil for an article.
    private(set) var stored: StoredRows?
    /// What is typed in the library: only events of articles that it finds are shown.
    private var query = ListQuery()
    /// The months or years of the library.
    private(set) var calendar = ListingCalendar()
    /// Whether the days are asked for anew.
    private var isRenewing = false

    package init(_ scope: ListScope, entity: LibraryEntity? = nil) {
        self.scope = scope
        storedEntity = entity
        if scope != .article { stored = StoredRows(scope.listing(.events(scope.entity)), from: .latest) }
    }

    package var listed: Listing? { stored == nil ? nil : listing }
    package var isBlank: Bool { stored?.hasRows == false }

    private var listing: Listing { scope.listing(.events(scope.entity), fitting: query.text) }

    // MARK: - Rows

    func rows(_ annotated: Annotated) -> [Row] {
        let events = showsUnsure ? annotated.allEvents : annotated.timeline.map { annotated.annotation.events[$0] }
        guard zoom != .day else { return events.map { Row(label: DateText.event($0), events: [$0]) } }
        var rows: [Row] = []
        for event in events {
            let label = bucket(event)
            if let index = rows.lastIndex(where: { $0.label == label }) {
                rows[index].events.append(event)
            } else {
                rows.insert(
                    Row(label: label, events: [event]), at: isYearLong(event) ? start(of: label, rows) : rows.count)
            }
        }
        return rows
    }

    private func bucket(_ event: Event) -> String {
        guard let day = event.interval?.lowerBound else { return "from publication on" }
        return zoom == .year || isYearLong(event) ? "\(day.year)" : "\(DateText.months[day.month - 1]) \(day.year)"
    }

    /// Whether only the year of an event is known, so that no month is its own.
    private func isYearLong(_ event: Event) -> Bool { event.precision == .year || event.precision == .decade }

    /// Where the months of a year begin: what only its year dates stands before them.
    private func start(of year: String, _ rows: [Row]) -> Int {
        rows.firstIndex { $0.label.hasSuffix(" " + year) } ?? rows.count
    }

    /// The event of the article that the selection stands on, or the first of its group.
    func selection(_ annotated: Annotated) -> Event? {
        let rows = rows(annotated)
        return rows.indices.contains(viewport.selected) ? rows[viewport.selected].events.first : nil
    }

    /// Whether months or years of the library are listed.
    var listsSpans: Bool { stored != nil && zoom != .day }

    func areas(_ context: PaneContext) -> ListAreas {
        stored == nil ? .read(context.area) : .stored(context.area, hasStrip: true, hasDetail: !listsSpans)
    }

    // MARK: - Commands

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        switch command {
        case .open: open(in: &context)
        case .zoomIn: zoom(by: 1, in: context)
        case .zoomOut: zoom(by: -1, in: context)
        case .goToDate: [.prompt(prompt)]
        case .unsure: toggleUnsure(in: context)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        if zoom != .day { return zoom(by: 1, in: context) }
        let nothing = Intent.tell("No event is selected.")
        if let stored { return stored.selection.map { $0.opened } ?? [nothing] }
        let annotated = context.annotated
        guard let event = selection(annotated) else { return [nothing] }
        let time = annotated.time(of: event)
        return [.jump(time?.range.lowerBound ?? event.range.lowerBound, .event)]
    }

    /// Changes the zoom; the selection stays in its time.
    private mutating func zoom(by change: Int, in context: PaneContext) -> [Intent] {
        guard let next = Zoom(rawValue: zoom.rawValue + change) else {
            return [.tell(change > 0 ? "Days are the finest." : "Years are the coarsest.")]
        }
        guard stored != nil else {
            let event = selection(context.annotated)
            zoom = next
            select(event?.id, in: context)
            return []
        }
        let (day, listedSpans) = (day, listsSpans)
        zoom = next
        calendar.show(next)
        guard let day else { return [] }
        if listsSpans {
            calendar.select(day, rows: areas(context).rows)
        } else if listedSpans {
            go(to: day, in: context)
        }
        return []
    }

    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        let typed = prompt.field.text
        prompt.error = nil
        guard phase != .abandoned, !go(toDate: typed, isPartial: phase == .typing, in: context) else { return [] }
        guard stored == nil else {
            takeQuery(&prompt, phase)
            return []
        }
        guard phase == .finished, !typed.isEmpty else { return [] }
        // What was typed stays, to be mended.
        prompt.error = QueryError(
            "This is no date: 2018, Oct 2016, 3 May 2018, 2018-06-12 and 7d are.", in: typed,
            at: 0..<typed.unicodeScalars.count)
        return []
    }

    /// What is no date is a query, which counts when it is whole.
    private mutating func takeQuery(_ prompt: inout Prompt, _ phase: Prompt.Phase) {
        guard phase == .finished else {
            prompt.error = QueryError.mistake(in: prompt.field.text, isTyping: true)
            return
        }
        var query = ListQuery()
        query.take(&prompt, phase)
        if prompt.error == nil { show(query) }
    }

    private mutating func show(_ query: ListQuery) {
        guard query != self.query else { return }
        self.query = query
        stored = StoredRows(listing, from: .latest)
        calendar = ListingCalendar()
        calendar.show(zoom)
    }

    package mutating func cancel(in context: inout PaneContext) { if stored != nil { show(ListQuery()) } }

    package var filterText: String? { query.isEmpty ? nil : "articles that fit “\(query.text)”" }

    private var prompt: Prompt {
        stored == nil
            ? Prompt(.pane, "go to: ", explanation: Self.dateHelp)
            : Prompt(.pane, "date or query: ", query.text, explanation: Self.queryHelp, isQuery: true).selected
    }

    private static let queryHelp =
        "Oct 2016 goes there · a query keeps the articles it finds · \(Key.escape.name) leaves"

    private static let dateHelp =
        "2018 · Oct 2016 · 3 May 2018 · 2018-06-12 · 7d: a week ago · \(Key.escape.name) stays here"

    /// Goes to a date as it is typed; false where it is none.
    private mutating func go(toDate typed: String, isPartial: Bool, in context: PaneContext) -> Bool {
        guard let day = TypedDate.day(typed, isPartial: isPartial, today: context.today) else { return false }
        go(to: day, in: context)
        return true
    }

    private mutating func toggleUnsure(in context: PaneContext) -> [Intent] {
        guard stored == nil else { return [.tell(LessSure.inLibrary)] }
        guard !context.annotated.annotation.unsureEvents.isEmpty else {
            return [.tell("No event of this article is less sure.")]
        }
        let event = selection(context.annotated)
        showsUnsure.toggle()
        select(event?.id, in: context)
        return []
    }

    /// Goes to the first event that is not before a day, or the last.
    private mutating func go(to day: CalendarDay, in context: PaneContext) {
        if let stored {
            calendar.select(day, rows: areas(context).rows)
            self.stored?.go(to: stored.listing.start(of: day))
        } else {
            let rows = rows(context.annotated)
            let wanted = rows.firstIndex { $0.events.contains { ($0.interval?.lowerBound).map { $0 >= day } ?? false } }
            viewport.select(wanted ?? rows.count - 1, count: rows.count, rows: areas(context).rows)
        }
    }

    /// The day on which a timeline of the library stands; nil before the rows have come.
    var day: CalendarDay? {
        if listsSpans { return calendar.selection?.days.lowerBound }
        guard case .event(let event) = stored?.selection else { return nil }
        return event.interval.lowerBound
    }

    package var trail: Trail { Trail(stored?.rows ?? []) }

    // MARK: - Moving

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        let height = areas(context).rows
        if listsSpans { return calendar.move(move, rows: height) }
        guard stored == nil else { return stored?.move(move) ?? () }
        viewport.move(move, count: rows(context.annotated).count, rows: height)
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        let areas = areas(context)
        guard let row = areas.row(row) else { return false }
        if listsSpans {
            calendar.select(row: row, rows: areas.rows)
        } else if stored != nil {
            stored?.select(row: row)
        } else {
            viewport.select(viewport.top + row, count: rows(context.annotated).count, rows: areas.rows)
        }
        return true
    }

    package mutating func appear(in context: PaneContext) {
        if stored == nil { select(context.reading?.currentEvent?.id, in: context) }
    }

    private mutating func select(_ id: Event.ID?, in context: PaneContext) {
        let rows = rows(context.annotated)
        let wanted = rows.firstIndex { $0.events.contains { $0.id == id } }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: areas(context).rows)
    }

    package mutating func settle(in context: PaneContext) {
        let height = areas(context).rows
        if stored != nil {
            stored?.settle(rows: height)
            calendar.settle(rows: height)
        } else {
            viewport.settle(count: rows(context.annotated).count, rows: height)
        }
    }

    package func subject(in context: PaneContext) -> Subject {
        guard stored == nil else { return Subject(stored?.selection, of: storedEntity) }
        var subject = context.subjectAtCursor
        subject.event = selection(context.annotated)
        return subject
    }

    // MARK: - The library

    package func wanted(in context: PaneContext) -> [Request] {
        guard let stored else { return [] }
        // The rows come first; how many there are of each day is counted behind them.
        let needsDays = stored.hasRows && (calendar.days == nil || isRenewing)
        return stored.wanted + (needsDays ? [.ask(.days(listing), .days(listing))] : [])
    }

    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {
        guard case .days(listing, let days, _) = answer else {
            stored?.take(answer)
            return
        }
        isRenewing = false
        calendar.take(days, zoom)
        if listsSpans, let day { calendar.select(day, rows: areas(context).rows) }
    }

    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) {
        if question == .days(listing) { isRenewing = false }
        stored?.giveUp(question)
    }

    package mutating func invalidate() {
        guard stored?.isEmpty == true else { return }
        stored?.forget()
        calendar = ListingCalendar()
        calendar.show(zoom)
    }

    package mutating func renew() {
        isRenewing = stored != nil
        stored?.renew()
    }
}

extension TimelinePane.Command {
    package static let scope = KeyScope("timeline", heading: "In the timeline")

    package static let bindings: [Binding] = [
        Binding(Self.open, "enter", help: "Go to the event in the text, or into a month or year"),
        Binding(Self.zoomIn, "+", "=", help: "Zoom in: year, month, day"),
        Binding(Self.zoomOut, "-", help: "Zoom out: day, month, year"),
        Binding(Self.goToDate, "/", help: "Go to a date: Oct 2016, 7d …; in the library a query too"),
        Binding(Self.unsure, ".", help: "Show or hide what is less surely an event, marked ?"),
    ]
}
