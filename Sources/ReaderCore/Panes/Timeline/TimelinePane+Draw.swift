import ReaderKeys
import ReaderLibrary
import ReaderModel
package import ReaderScreen

/// How a timeline looks.
extension TimelinePane {
    package func draw(in context: PaneContext, on screen: inout Screen) {
        let areas = areas(context)
        if let stored { return draw(stored, in: areas, on: &screen) }
        guard let reading = context.reading else { return }
        let rows = rows(reading.annotated)
        screen.write("When it happened", row: 0, column: 1, in: areas.head, as: .label)
        screen.write(summary(reading), row: 0, column: 19, in: areas.head, as: .dim)
        guard !rows.isEmpty else {
            let text =
                reading.silence("Events are") ?? (reading.isComplete ? Self.emptiness(reading) : "Looking for dates…")
            screen.writeFolded(text, row: 0, column: 1, in: areas.list, as: .dim)
            return
        }
        let labelColumns = min(24, max(8, rows.map { Glyphs.columns(of: $0.label) }.max() ?? 8))
        let most = rows.map(\.events.count).max() ?? 1
        for (line, index) in viewport.visible(count: rows.count, rows: areas.list.rows).enumerated() {
            let isSelected = index == viewport.selected
            let marks: Marks = isSelected ? (context.hasFocus ? .cursor : .selected) : []
            self.line(rows[index], reading, most: most)
                .draw(row: line, labelColumns: labelColumns, marks: marks, in: areas.list, on: &screen)
        }
        if let event = selection(reading.annotated) {
            Self.detail(event, reading).draw(in: areas.detail, on: &screen)
        }
    }

    /// Why there are no events: perhaps nothing says when the article is of.
    private static func emptiness(_ reading: Reading) -> String {
        let open = reading.annotation.times.count { $0.interval == nil && $0.value.hasPrefix("XXXX-") }
        guard reading.published == nil, open > 0 else { return "No dated events found." }
        let dates = open == 1 ? "one date in it has" : "\(open) dates in it have"
        return "No dated events found: the article has no date, and \(dates) no year."
    }

    private func summary(_ reading: Reading) -> String {
        let annotation = reading.annotation
        let count = LessSure.count(
            annotation.events.count, "event", unsure: annotation.unsureEvents.count, isShown: showsUnsure)
        let isRelative = reading.annotated.isRelative ? " · from publication, whose day is not known" : ""
        return "\(zoom.word) · \(count)\(isRelative)"
    }

    private func line(_ row: Row, _ reading: Reading, most: Int) -> TimelineLine {
        TimelineLine(
            label: row.label, bar: zoom == .day ? nil : TimelineLine.Bar(count: row.events.count, most: most),
            text: row.events.first?.text ?? "", isCurrent: row.events.contains { $0.id == reading.currentEvent?.id },
            isUnsure: row.events.allSatisfy(\.isUnsure), isDecided: row.events.contains(where: \.isDecided))
    }

    /// The whole clause, how its date was worked out, and who is in it.
    private static func detail(_ event: Event, _ reading: Reading) -> RowDetail {
        let explanation = reading.annotated.time(of: event).map { reading.explanation(of: $0) }
        let names = event.entities.compactMap { reading.annotated.entity($0)?.name }
        let sureness: [(text: String, role: Role)] = event.isUnsure ? [("less sure", .dim)] : []
        return RowDetail(
            head: (explanation.map { [($0, .time)] } ?? []) + sureness, text: event.text,
            foot: names.joined(separator: " · "))
    }

    // MARK: - The library

    private func draw(_ stored: StoredRows, in areas: ListAreas, on screen: inout Screen) {
        let total = calendar.days.map { [CountText.of($0.total, "event")] } ?? []
        ListTitle(
            title: (storedEntity?.name ?? scope.title).map { "When it happened: \($0)" } ?? "When it happened",
            entity: storedEntity, isWhole: scope == .library, parts: [zoom.word] + total
        ).draw(in: areas.head, on: &screen)
        if let strip = areas.strip, let days = calendar.days {
            let selected = listsSpans ? calendar.selection?.days : day.map { $0...$0 }
            DensityStrip.draw(days, selected: selected, in: strip, on: &screen)
        }
        if listsSpans { return drawSpans(in: areas.list, on: &screen) }
        let labels = stored.visible(areas.list.rows).compactMap { row in
            if case .event(let event) = row { Glyphs.columns(of: event.label) } else { nil }
        }
        let labelColumns = max(8, min(24, labels.max() ?? 8))
        stored.draw(emptiness: libraryEmptiness, in: areas.list, on: &screen) { row, line, marks, screen in
            guard case .event(let event) = row else { return }
            TimelineLine(label: event.label, text: event.text)
                .draw(row: line, labelColumns: labelColumns, marks: marks, in: areas.list, on: &screen)
        }
        stored.selection?.detail?.draw(in: areas.detail, on: &screen)
    }

    /// Why a list of the library has no events.
    private var libraryEmptiness: String {
        guard let text = filterText else { return "No dated events here yet." }
        return "No dated events in \(text). A date is written 2018, Oct 2016, 3 May 2018, 2018-06-12 or 7d."
    }

    private func drawSpans(in area: Area, on screen: inout Screen) {
        if calendar.spans.isEmpty {
            let text = calendar.days == nil ? "Reading the library…" : libraryEmptiness
            screen.writeFolded(text, row: 0, column: 1, in: area, as: .dim)
        }
        for (line, index) in calendar.viewport.visible(count: calendar.spans.count, rows: area.rows).enumerated() {
            let span = calendar.spans[index]
            let bar = TimelineLine.Bar(count: span.count, most: calendar.most)
            TimelineLine(label: span.label, bar: bar, text: "")
                .draw(
                    row: line, labelColumns: 8, marks: index == calendar.viewport.selected ? .cursor : [], in: area,
                    on: &screen)
        }
    }

    package func hints(in context: PaneContext) -> [Hint] {
        let hints = [
            Hint(Command.open, "go there"), Hint(Command.zoomOut, "coarser"), Hint(Command.zoomIn, "finer"),
            Hint(Command.goToDate, "date"),
        ]
        guard scope == .article else { return hints + scope.leavingHints }
        let unsure =
            context.annotated.annotation.unsureEvents.isEmpty ? [] : [Hint(Command.unsure, "less sure")]
        return unsure + hints + [Hint(AppCommand.everywhere, "everywhere")]
    }
}
