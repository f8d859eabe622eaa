package import ReaderModel
package import ReaderScreen

/// The full timeline: what happened, in the order in which it happened.
package struct TimelinePane: Equatable, Sendable {
    package enum Command: String, CaseIterable, Sendable {
        case open
        case zoomIn = "zoom-in"
        case zoomOut = "zoom-out"
        case goToDate = "go-to-date"
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

    /// A row: one event, or all events of a month or year.
    struct Row: Equatable {
        var label: String
        var events: [Event]
    }

    package private(set) var zoom = Zoom.day
    package private(set) var viewport = Viewport()

    package init() {}

    func rows(_ annotated: Annotated) -> [Row] {
        let events = annotated.timeline.map { annotated.annotation.events[$0] }
        guard zoom != .day else { return events.map { Row(label: DateText.event($0), events: [$0]) } }
        var rows: [Row] = []
        for event in events {
            let label = bucket(event)
            if rows.last?.label == label {
                rows[rows.count - 1].events.append(event)
            } else {
                rows.append(Row(label: label, events: [event]))
            }
        }
        return rows
    }

    private func bucket(_ event: Event) -> String {
        guard let day = event.interval?.lowerBound else { return "relative to publication" }
        return zoom == .year ? "\(day.year)" : "\(DateText.months[day.month - 1]) \(day.year)"
    }

    /// The event the selection stands on, or the first of its group.
    package func selection(_ annotated: Annotated) -> Event? {
        let rows = rows(annotated)
        return rows.indices.contains(viewport.selected) ? rows[viewport.selected].events.first : nil
    }

    package mutating func move(_ move: Viewport.Move, _ annotated: Annotated, rows height: Int) {
        viewport.move(move, count: rows(annotated).count, rows: height)
    }

    package mutating func settle(_ annotated: Annotated, rows height: Int) {
        viewport.settle(count: rows(annotated).count, rows: height)
    }

    /// Changes the zoom; the selection stays on its event. False at either end.
    package mutating func zoom(_ change: Int, _ annotated: Annotated, rows height: Int) -> Bool {
        guard let next = Zoom(rawValue: zoom.rawValue + change) else { return false }
        let event = selection(annotated)
        zoom = next
        select(event?.id, annotated, rows: height)
        return true
    }

    package mutating func select(_ id: Event.ID?, _ annotated: Annotated, rows height: Int) {
        let rows = rows(annotated)
        let wanted = rows.firstIndex { $0.events.contains { $0.id == id } }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: height)
    }

    /// Selects the first event that is not before a day, or the last.
    package mutating func select(_ day: CalendarDay, _ annotated: Annotated, rows height: Int) {
        let rows = rows(annotated)
        let wanted = rows.firstIndex { $0.events.contains { ($0.interval?.lowerBound).map { $0 >= day } ?? false } }
        viewport.select(wanted ?? rows.count - 1, count: rows.count, rows: height)
    }

    /// Selects the row that stands so many rows below the top of the list.
    package mutating func select(row: Int, _ annotated: Annotated, rows height: Int) {
        viewport.select(viewport.top + row, count: rows(annotated).count, rows: height)
    }

    /// Rows of an area that the list has; the rest tells of the selected event.
    package static func listRows(_ area: Area) -> Int {
        max(1, area.rows - (area.rows >= 12 ? 6 : 0) - 1)
    }

    package func draw(_ reading: Reading, hasFocus: Bool, in area: Area, on screen: inout Screen) {
        let rows = rows(reading.annotated)
        let (head, body) = area.cutTop(1)
        screen.write("When it happened", row: 0, column: 1, in: head, as: .label)
        screen.write("\(zoom.word) · \(reading.annotation.events.count) events", row: 0, column: 19, in: head, as: .dim)
        guard !rows.isEmpty else {
            let text = reading.isComplete ? "No dated events found." : "Looking for dates…"
            screen.write(text, row: 0, column: 1, in: body, as: .dim)
            return
        }
        let (list, detail) = body.cutTop(Self.listRows(area))
        let labelColumns = min(24, max(8, rows.map { Glyphs.columns(of: $0.label) }.max() ?? 8))
        let most = rows.map(\.events.count).max() ?? 1
        for (line, index) in viewport.visible(count: rows.count, rows: list.rows).enumerated() {
            let isSelected = index == viewport.selected
            let marks: Marks = isSelected ? (hasFocus ? .cursor : .selected) : []
            self.line(rows[index], reading, most: most)
                .draw(row: line, labelColumns: labelColumns, marks: marks, in: list, on: &screen)
        }
        if let event = selection(reading.annotated) { Self.detail(event, reading).draw(in: detail, on: &screen) }
    }

    private func line(_ row: Row, _ reading: Reading, most: Int) -> TimelineLine {
        TimelineLine(
            label: row.label, bar: zoom == .day ? nil : TimelineLine.Bar(count: row.events.count, most: most),
            text: row.events.first?.text ?? "", isCurrent: row.events.contains { $0.id == reading.currentEvent?.id })
    }

    /// The whole clause, how its date was worked out, and who is in it.
    private static func detail(_ event: Event, _ reading: Reading) -> RowDetail {
        let explanation = reading.annotated.time(of: event).map { reading.explanation(of: $0) }
        let names = event.entities.compactMap { reading.annotated.entity($0)?.name }
        return RowDetail(
            head: explanation.map { [($0, .time)] } ?? [], text: event.text, foot: names.joined(separator: " · "))
    }
}
