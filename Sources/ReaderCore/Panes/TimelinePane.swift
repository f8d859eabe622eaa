/// The full timeline: what happened, in the order in which it happened.
package struct TimelinePane: Equatable, Sendable {
    package enum Command: String, CaseIterable, Sendable {
        case open
        case zoomIn = "zoom-in"
        case zoomOut = "zoom-out"
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
    func selection(_ annotated: Annotated) -> Event? {
        let rows = rows(annotated)
        return rows.indices.contains(viewport.selected) ? rows[viewport.selected].events.first : nil
    }

    mutating func move(_ move: Viewport.Move, _ annotated: Annotated, rows height: Int) {
        viewport.move(move, count: rows(annotated).count, rows: height)
    }

    mutating func settle(_ annotated: Annotated, rows height: Int) {
        viewport.settle(count: rows(annotated).count, rows: height)
    }

    /// Changes the zoom; the selection stays on its event. False at either end.
    mutating func zoom(_ change: Int, _ annotated: Annotated, rows height: Int) -> Bool {
        guard let next = Zoom(rawValue: zoom.rawValue + change) else { return false }
        let event = selection(annotated)
        zoom = next
        select(event?.id, annotated, rows: height)
        return true
    }

    mutating func select(_ id: Event.ID?, _ annotated: Annotated, rows height: Int) {
        let rows = rows(annotated)
        let wanted = rows.firstIndex { $0.events.contains { $0.id == id } }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: height)
    }

    /// Selects the row that stands so many rows below the top of the list.
    mutating func select(row: Int, _ annotated: Annotated, rows height: Int) {
        viewport.select(viewport.top + row, count: rows(annotated).count, rows: height)
    }

    /// Rows of an area that the list has; the rest tells of the selected event.
    static func listRows(_ area: Area) -> Int {
        max(1, area.rows - (area.rows >= 12 ? 6 : 0) - 1)
    }

    func draw(_ reading: Reading, hasFocus: Bool, in area: Area, on screen: inout Screen) {
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
            draw(
                rows[index], reading, row: line, labelColumns: labelColumns, most: most, marks: marks, in: list,
                on: &screen)
        }
        if let event = selection(reading.annotated) { Self.draw(event, reading, in: detail, on: &screen) }
    }

    private func draw(
        _ row: Row, _ reading: Reading, row line: Int, labelColumns: Int, most: Int, marks: Marks, in area: Area,
        on screen: inout Screen
    ) {
        guard let first = row.events.first else { return }
        let isCurrent = row.events.contains { $0.id == reading.currentEvent?.id }
        screen.fill(row: line, in: area, as: .plain, marks: marks)
        screen.write(isCurrent ? "▸" : " ", row: line, in: area, as: .marker, marks: marks)
        screen.write(row.label, row: line, column: 1, in: area, as: .time, marks: marks)
        var column = labelColumns + 3
        if zoom != .day {
            let bar = String(repeating: "█", count: max(1, row.events.count * 8 / most))
            screen.write(bar, row: line, column: column, in: area, as: .time, marks: marks)
            screen.write("\(row.events.count)", row: line, column: column + 9, in: area, as: .dim, marks: marks)
            column += 13
        }
        screen.write(first.text, row: line, column: column, in: area, as: .plain, marks: marks)
    }

    /// The whole clause, how its date was worked out, and who is in it.
    private static func draw(_ event: Event, _ reading: Reading, in area: Area, on screen: inout Screen) {
        guard area.rows > 1 else { return }
        screen.fill("─", row: 0, in: area, as: .border)
        var line = 1
        if let time = reading.annotated.time(of: event) {
            screen.write(reading.explanation(of: time), row: line, column: 1, in: area, as: .time)
            line += 1
        }
        let names = event.entities.compactMap { reading.annotated.entity($0)?.name }
        let nameRows = names.isEmpty ? 0 : 1
        let text = Text(event.text)
        for bytes in Wrap.lines(of: text, in: 0..<text.count, columns: area.columns - 2)
            .prefix(max(0, area.rows - line - nameRows))
        {
            screen.write(text[bytes], row: line, column: 1, in: area, as: .plain)
            line += 1
        }
        screen.write(names.joined(separator: " · "), row: line, column: 1, in: area, as: .dim)
    }
}
