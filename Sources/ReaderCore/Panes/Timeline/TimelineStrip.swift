import ReaderModel
package import ReaderScreen

/// The timeline as a strip of three rows under the text: events, axis, dates.
package enum TimelineStrip {
    /// Rows the strip takes, its border included.
    package static let rows = 4

    package static func draw(_ reading: Reading, in area: Area, on screen: inout Screen) {
        screen.fill("─", row: 0, in: area, as: .border)
        screen.write(" Timeline ", row: 0, column: 2, in: area, as: .label)
        let inner = area.inset(columns: 2)
        let isRelative = reading.annotated.isRelative
        let published = isRelative ? CalendarDay(number: 0) : reading.published?.day
        guard let axis = TimelineAxis(reading.annotated.intervals, center: published, columns: inner.columns) else {
            screen.write(empty(reading), row: 1, in: inner, as: .dim)
            return
        }
        drawHeading(reading, in: area, on: &screen)
        for column in 0..<inner.columns { put("─", 2, column, .border, [], inner, &screen) }
        for interval in reading.annotated.intervals { draw(interval, axis, [], in: inner, on: &screen) }
        let currentDay = reading.currentEvent?.offset.map(CalendarDay.init(number:))
        let relative = isRelative ? currentDay.map { $0...$0 } : nil
        if let current = reading.currentEvent?.interval ?? relative {
            draw(current, axis, .cursor, in: inner, on: &screen)
        }
        drawDates(axis, published, isRelative: isRelative, in: inner, on: &screen)
    }

    private static func empty(_ reading: Reading) -> String {
        reading.silence("Events are")
            ?? (reading.isComplete ? "No dated events in this article." : "Looking for dates…")
    }

    /// The event under the cursor, in the border.
    private static func drawHeading(_ reading: Reading, in area: Area, on screen: inout Screen) {
        guard let event = reading.currentEvent else { return }
        let used = screen.write(
            " \(DateText.event(event)) ", row: 0, column: 13, in: area, as: .time, marks: .current)
        let room = Area(row: area.row, column: area.column, columns: area.columns - 2, rows: 1)
        screen.write("\(event.text) ", row: 0, column: 13 + used, in: room, as: .plain)
    }

    private static func draw(
        _ interval: ClosedRange<CalendarDay>, _ axis: TimelineAxis, _ marks: Marks, in area: Area,
        on screen: inout Screen
    ) {
        let (start, end) = (axis.column(interval.lowerBound), axis.column(interval.upperBound))
        for column in start...max(start, end) {
            let isPoint = column == start && interval.lowerBound == interval.upperBound
            put(isPoint ? "●" : "━", 1, column, .time, marks, area, &screen)
        }
    }

    private static func drawDates(
        _ axis: TimelineAxis, _ published: CalendarDay?, isRelative: Bool, in area: Area, on screen: inout Screen
    ) {
        let first = isRelative ? DateText.offset(axis.first.number) : DateText.day(axis.first)
        let last = isRelative ? DateText.offset(axis.last.number) : DateText.day(axis.last)
        put("├", 2, 0, .border, [], area, &screen)
        put("┤", 2, area.columns - 1, .border, [], area, &screen)
        var free = screen.write(first, row: 3, in: area, as: .dim)
        let lastColumn = area.columns - last.count
        if axis.first != axis.last, lastColumn > free {
            screen.write(last, row: 3, column: lastColumn, in: area, as: .dim)
        }
        guard let published, (axis.first...axis.last).contains(published) else { return }
        let column = axis.column(published)
        put("┼", 2, column, .border, [], area, &screen)
        free += 2
        let label = "published"
        let at = min(max(free, column - label.count / 2), lastColumn - label.count - 2)
        if at >= free { screen.write(label, row: 3, column: at, in: area, as: .dim) }
    }

    private static func put(
        _ glyph: Character, _ row: Int, _ column: Int, _ role: Role, _ marks: Marks, _ area: Area,
        _ screen: inout Screen
    ) {
        guard row < area.rows, column >= 0, column < area.columns else { return }
        screen.put(glyph, width: 1, row: area.row + row, column: area.column + column, role: role, marks: marks)
    }
}
