import ReaderKeys
package import ReaderLibrary
package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// The page of one entity for the whole library: who it is, and the beginning of everything about it.
package struct EntityPagePane: PaneContent {
    package typealias Command = CardCommand

    enum Row: Equatable {
        case name
        case detail(String, String)
        /// Leads to the whole list.
        case heading(String, count: Int, Pane?)
        case row(ListingRow, of: Pane)
        case companion(EntityPage.Companion)
        case gap
    }

    package let entity: RowID<Entity>
    /// Nil until it has come.
    package private(set) var page: EntityPage?
    private(set) var rows: [Row] = []
    package private(set) var viewport = Viewport()
    /// How often it has been asked for anew.
    private var revision = 0
    /// Whether it has been asked for anew while it is shown.
    private var isRenewing = false
    /// Nobody speaks of it any more.
    private(set) var isGone = false

    package init(_ entity: RowID<Entity>) { self.entity = entity }

    /// Rows of each list that a page begins with.
    static let listRows = 5

    private static func rows(_ page: EntityPage) -> [Row] {
        let id = page.entity.id
        var rows: [Row] = [.name]
        if let description = page.entity.description { rows.append(.detail("described as", description)) }
        if !page.names.isEmpty { rows.append(.detail("also", page.names.joined(separator: " · "))) }
        let counts = [
            CountText.of(page.entity.mentions, "mention"), CountText.of(page.entity.articles, "article"),
            CountText.of(page.entity.quotes, "quote"), CountText.of(page.days.total, "dated event"),
        ]
        rows.append(.detail("in all", counts.joined(separator: ", ")))
        func section(_ title: String, _ count: Int, _ pane: Pane, _ list: [ListingRow]) {
            guard !list.isEmpty else { return }
            rows += [.gap, .heading(title, count: count, pane)] + list.map { .row($0, of: pane) }
        }
        section("Articles", page.entity.articles, .mentions(id, byArticle: true), page.articles)
        section("Mentions", page.entity.mentions, .mentions(id, byArticle: false), page.mentions)
        section("Quotes by", page.entity.quotes, .quotes(.entity(id)), page.quotesBy)
        section("Quotes about", page.quotesAbout, .quotes(.about(id)), page.about)
        section("Timeline", page.days.total, .timeline(.entity(id)), page.events)
        if !page.companions.isEmpty {
            rows += [.gap, .heading("Seen with", count: page.companions.count, nil)]
            rows += page.companions.map(Row.companion)
        }
        return rows
    }

    private static func isSelectable(_ row: Row) -> Bool {
        switch row {
        case .row, .companion: true
        case .heading(_, _, let pane): pane != nil
        case .name, .detail, .gap: false
        }
    }

    package var storedEntity: LibraryEntity? { page?.entity }
    package var isBlank: Bool { page == nil && !isGone }

    package var trail: Trail { Trail(rows.compactMap { if case .row(let row, _) = $0 { row } else { nil } }) }

    private var selected: Row? { rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil }

    // MARK: - Commands

    package mutating func perform(_ command: CardCommand, in context: inout PaneContext) -> [Intent] {
        switch command {
        case .open: open(in: &context)
        case .nextMention, .previousMention: page?.mentions.first?.opened ?? open(in: &context)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        switch selected {
        case .row(let row, _): row.opened
        case .heading(_, _, let pane?): [.show(pane, page?.entity)]
        case .companion(let companion): [.show(.page(companion.entity.id), companion.entity)]
        case .heading, .name, .detail, .gap, nil: []
        }
    }

    package func subject(in context: PaneContext) -> Subject {
        var row: ListingRow?
        if case .row(let selected, _) = selected { row = selected }
        var subject = Subject(row, of: page?.entity)
        subject.name = page?.entity.name
        return subject
    }

    // MARK: - The library

    package func wanted(in context: PaneContext) -> [Request] {
        guard page == nil || isRenewing, !isGone else { return [] }
        return [.ask(.entity(entity, count: Self.listRows), .entity(entity, revision))]
    }

    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {
        guard case .entity(entity, let page) = answer else { return }
        isGone = page == nil
        isRenewing = false
        let wasEmpty = self.page == nil
        self.page = page
        rows = page.map(Self.rows) ?? []
        if wasEmpty { viewport = Viewport() }
        settle(in: context)
    }

    /// Asks once more for a page that there was not.
    package mutating func invalidate() {
        guard page == nil else { return }
        isGone = false
        revision += 1
    }

    package mutating func renew() {
        (isGone, isRenewing) = (false, true)
        revision += 1
    }

    // MARK: - Moving

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: context.area.rows)
        skip(forward: viewport.selected >= before, context)
    }

    package mutating func settle(in context: PaneContext) {
        viewport.settle(count: rows.count, rows: context.area.rows)
        skip(forward: true, context)
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        viewport.select(viewport.top + row, count: rows.count, rows: context.area.rows)
        skip(forward: true, context)
        return true
    }

    private mutating func skip(forward: Bool, _ context: PaneContext) {
        let rows = rows
        viewport.skip(forward: forward, count: rows.count, rows: context.area.rows) { Self.isSelectable(rows[$0]) }
    }

    package func hints(in context: PaneContext) -> [Hint] {
        [
            Hint(CardCommand.open, "open"), Hint(AppCommand.back, "back"),
            Hint(AppCommand.everywhere, "in the article"),
        ]
    }

    // MARK: - Drawing

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let area = context.area
        guard page != nil else {
            let text = isGone ? "Nobody speaks of it any more." : "Reading the library…"
            screen.write(text, row: 0, column: 1, in: area, as: .dim)
            return
        }
        for (line, index) in viewport.visible(count: rows.count, rows: area.rows).enumerated() {
            let isSelected = index == viewport.selected && Self.isSelectable(rows[index])
            let marks: Marks = isSelected ? .cursor : []
            if isSelected { screen.fill(row: line, in: area, as: .plain, marks: marks) }
            draw(rows[index], row: line, marks: marks, in: area, on: &screen)
        }
    }

    private func draw(_ row: Row, row line: Int, marks: Marks, in area: Area, on screen: inout Screen) {
        guard let page else { return }
        switch row {
        case .gap: return
        case .name:
            let used = screen.write(page.entity.name, row: line, column: 1, in: area, as: .title)
            screen.write(
                "\(page.entity.kind.word) · the whole library", row: line, column: used + 3, in: area,
                as: page.entity.kind.role)
        case .detail(let label, let text):
            screen.write(label, row: line, column: 1, in: area, as: .dim)
            screen.write(text, row: line, column: 14, in: area, as: .plain)
        case .heading(let title, let count, let pane):
            let used = screen.write(title, row: line, column: 1, in: area, as: .label, marks: marks)
            let more = pane == nil ? "" : count > Self.listRows ? "\(CountText.number(count)) ›" : "\(count)"
            screen.write(more, row: line, column: used + 2, in: area, as: .dim, marks: marks)
        case .companion(let companion):
            let other = companion.entity
            let used = screen.write(other.name, row: line, column: 2, in: area, as: other.kind.role, marks: marks)
            screen.write(
                "in \(CountText.of(companion.articles, "article"))", row: line, column: used + 4, in: area, as: .dim,
                marks: marks)
        case .row(let row, let pane):
            draw(row, of: pane, page.entity, row: line, marks: marks, in: area, on: &screen)
        }
    }

    private func draw(
        _ row: ListingRow, of pane: Pane, _ entity: LibraryEntity, row line: Int, marks: Marks, in area: Area,
        on screen: inout Screen
    ) {
        switch row {
        case .event(let event):
            TimelineLine(label: event.label, text: event.text)
                .draw(row: line, labelColumns: 12, marks: marks, in: area, on: &screen)
        case .quote(let quote):
            let isBy = pane == .quotes(.entity(entity.id))
            QuoteLine(speaker: isBy ? nil : quote.speakerName ?? "unattributed", words: quote.words, kind: quote.kind)
                .draw(row: line, marks: marks, in: area, on: &screen)
        case .article, .mention:
            row.draw(role: entity.kind.role, row: line, marks: marks, in: area, on: &screen)
        case .entity(let other):
            other.draw(countsQuotes: false, row: line, marks: marks, in: area, on: &screen)
        }
    }
}
