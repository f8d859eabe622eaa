package import ReaderLibrary
package import ReaderModel
package import ReaderScreen

/// The page of one entity for the whole library: who it is, and the beginning of everything about it.
package struct EntityPagePane: Equatable, Sendable {
    enum Row: Equatable {
        case name
        case detail(String, String)
        /// Leads to the whole list.
        case heading(String, count: Int, Listing?)
        case row(ListingRow, of: Listing)
        case companion(EntityPage.Companion)
        case gap
    }

    /// Where a row leads.
    package enum Target: Equatable {
        case row(ListingRow, of: Listing)
        case listing(Listing)
        case entity(LibraryEntity)
    }

    package let entity: RowID<Entity>
    /// Nil until it has come.
    package private(set) var page: EntityPage?
    private(set) var rows: [Row] = []
    package private(set) var viewport = Viewport()
    /// How often it has been asked for anew.
    package private(set) var revision = 0
    /// Nobody speaks of it any more.
    private(set) var isGone = false

    package init(_ entity: RowID<Entity>) { self.entity = entity }

    /// Whether it has to be asked for.
    package var isWanted: Bool { page == nil && !isGone }

    /// Asks once more for a page that there was not.
    package mutating func askAgain() {
        isGone = false
        revision += 1
    }

    /// Rows of each list that a page begins with.
    package static let listRows = 5

    /// - Parameter page: nil where the entity is gone.
    package mutating func take(_ page: EntityPage?, rows height: Int) {
        isGone = page == nil
        let wasEmpty = self.page == nil
        self.page = page
        rows = page.map(Self.rows) ?? []
        if wasEmpty { viewport = Viewport() }
        settle(rows: height)
    }

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
        func section(_ title: String, _ count: Int, _ listing: Listing, _ list: [ListingRow]) {
            guard !list.isEmpty else { return }
            rows += [.gap, .heading(title, count: count, listing)] + list.map { .row($0, of: listing) }
        }
        section("Articles", page.entity.articles, .articles(id), page.articles)
        section("Mentions", page.entity.mentions, .mentions(id), page.mentions)
        section("Quotes by", page.entity.quotes, .quotes(.by(id), withIndirect: true), page.quotesBy)
        section("Quotes about", page.quotesAbout, .quotes(.about(id), withIndirect: true), page.about)
        section("Timeline", page.days.total, .events(id), page.events)
        if !page.companions.isEmpty {
            rows += [.gap, .heading("Seen with", count: page.companions.count, nil)]
            rows += page.companions.map(Row.companion)
        }
        return rows
    }

    func isSelectable(_ row: Row) -> Bool {
        switch row {
        case .row, .companion: true
        case .heading(_, _, let listing): listing != nil
        case .name, .detail, .gap: false
        }
    }

    package var target: Target? {
        guard rows.indices.contains(viewport.selected) else { return nil }
        return switch rows[viewport.selected] {
        case .row(let row, let listing): .row(row, of: listing)
        case .heading(_, _, let listing?): .listing(listing)
        case .companion(let companion): .entity(companion.entity)
        case .heading, .name, .detail, .gap: nil
        }
    }

    // MARK: - Moving

    package mutating func move(_ move: Viewport.Move, rows height: Int) {
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: height)
        skip(forward: viewport.selected >= before, height)
    }

    package mutating func settle(rows height: Int) {
        viewport.settle(count: rows.count, rows: height)
        skip(forward: true, height)
    }

    /// Selects the row that stands so many rows below the top of the pane.
    package mutating func select(row: Int, rows height: Int) {
        viewport.select(viewport.top + row, count: rows.count, rows: height)
        skip(forward: true, height)
    }

    /// From section to section.
    mutating func moveSection(forward: Bool, rows height: Int) {
        let headings = rows.indices.filter { if case .heading(_, _, .some) = rows[$0] { true } else { false } }
        let next =
            forward
            ? headings.first { $0 > viewport.selected } : headings.last { $0 < viewport.selected }
        if let next { viewport.select(next, count: rows.count, rows: height) }
    }

    private mutating func skip(forward: Bool, _ height: Int) {
        guard rows.indices.contains(viewport.selected), !isSelectable(rows[viewport.selected]) else { return }
        let after = rows.indices[viewport.selected...].first { isSelectable(rows[$0]) }
        let before = rows.indices[..<viewport.selected].last { isSelectable(rows[$0]) }
        let wanted = forward ? after ?? before : before ?? after
        if let wanted { viewport.select(wanted, count: rows.count, rows: height) }
        if before == nil { viewport.showTop() }
        viewport.settle(count: rows.count, rows: height)
    }

    // MARK: - Drawing

    package func draw(in area: Area, on screen: inout Screen) {
        guard page != nil else {
            let text = isGone ? "Nobody speaks of it any more." : "Reading the library…"
            screen.write(text, row: 0, column: 1, in: area, as: .dim)
            return
        }
        for (line, index) in viewport.visible(count: rows.count, rows: area.rows).enumerated() {
            let isSelected = index == viewport.selected && isSelectable(rows[index])
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
        case .heading(let title, let count, let listing):
            let used = screen.write(title, row: line, column: 1, in: area, as: .label, marks: marks)
            let more = listing == nil ? "" : count > Self.listRows ? "\(CountText.number(count)) ›" : "\(count)"
            screen.write(more, row: line, column: used + 2, in: area, as: .dim, marks: marks)
        case .companion(let companion):
            let other = companion.entity
            let used = screen.write(other.name, row: line, column: 2, in: area, as: other.kind.role, marks: marks)
            screen.write(
                "in \(CountText.of(companion.articles, "article"))", row: line, column: used + 4, in: area, as: .dim,
                marks: marks)
        case .row(let row, let listing):
            draw(row, of: listing, page.entity, row: line, marks: marks, in: area, on: &screen)
        }
    }

    private func draw(
        _ row: ListingRow, of listing: Listing, _ entity: LibraryEntity, row line: Int, marks: Marks, in area: Area,
        on screen: inout Screen
    ) {
        switch row {
        case .event(let event):
            TimelineLine(label: event.label, text: event.text)
                .draw(row: line, labelColumns: 12, marks: marks, in: area, on: &screen)
        case .quote(let quote):
            let isBy = listing == .quotes(.by(entity.id), withIndirect: true)
            QuoteLine(speaker: isBy ? nil : quote.speakerName ?? "unattributed", words: quote.words, kind: quote.kind)
                .draw(row: line, marks: marks, in: area, on: &screen)
        case .article, .mention:
            row.draw(role: entity.kind.role, row: line, marks: marks, in: area, on: &screen)
        case .entity(let other):
            other.draw(countsQuotes: false, row: line, marks: marks, in: area, on: &screen)
        }
    }
}
