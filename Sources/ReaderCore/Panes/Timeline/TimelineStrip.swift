package import ReaderModel
package import ReaderScreen

/// The timeline as a strip under the text: events, axis and dates in rows of their own, or all in one row.
package enum TimelineStrip {
    /// Rows the strip takes, its border included, on a screen of so many; nil where there is no room for one.
    package static func rows(onScreenOf rows: Int) -> Int? { rows < 22 ? nil : rows < 30 ? 1 : 4 }

    /// Whether there is something to see: three events on more than one day.
    package static func isWorthwhile(_ annotated: Annotated) -> Bool {
        guard annotated.intervals.count > 1 else { return false }
        var dated = 0
        // It is asked several times a key, and the third event is near.
        for event in annotated.annotation.events where event.interval != nil {
            dated += 1
            if dated == 3 { return true }
        }
        return false
    }

    package static func draw(_ reading: Reading, in area: Area, on screen: inout Screen) {
        if area.rows == 1 { return drawLine(reading, in: area, on: &screen) }
        screen.fill("─", row: 0, in: area, as: .border)
        screen.write(" Timeline ", row: 0, column: 2, in: area, as: .label)
        let inner = area.inset(columns: 2)
        let published = reading.published?.day
        guard let axis = TimelineAxis(reading.annotated.intervals, center: published, columns: inner.columns) else {
            return
        }
        drawHeading(reading, in: area, on: &screen)
        drawEvents(of: reading, axis, row: 1, axisRow: 2, in: inner, on: &screen)
        drawDates(axis, published, in: inner, on: &screen)
    }

    /// The first day, the axis with its events, and the last day.
    private static func drawLine(_ reading: Reading, in area: Area, on screen: inout Screen) {
        guard let first = reading.annotated.intervals.map(\.lowerBound).min(),
            let last = reading.annotated.intervals.map(\.upperBound).max()
        else { return }
        let (left, right) = (DateText.day(first), DateText.day(last))
        screen.write(left, row: 0, column: 1, in: area, as: .dim)
        screen.write(right, row: 0, column: area.columns - 1 - right.count, in: area, as: .dim)
        let inner = Area(
            row: area.row, column: area.column + left.count + 2,
            columns: area.columns - left.count - right.count - 4, rows: 1)
        guard
            let axis = TimelineAxis(reading.annotated.intervals, center: reading.published?.day, columns: inner.columns)
        else { return }
        drawEvents(of: reading, axis, row: 0, axisRow: 0, in: inner, on: &screen)
    }

    /// The line of the axis, and above it or in it the events, last that under the cursor.
    private static func drawEvents(
        of reading: Reading, _ axis: TimelineAxis, row: Int, axisRow: Int, in area: Area, on screen: inout Screen
    ) {
        for column in 0..<area.columns { put("─", axisRow, column, .border, [], area, &screen) }
        for interval in reading.annotated.intervals { draw(interval, axis, [], row: row, in: area, on: &screen) }
        guard let current = reading.currentEvent?.interval else { return }
        draw(current, axis, .cursor, row: row, in: area, on: &screen)
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
        _ interval: ClosedRange<CalendarDay>, _ axis: TimelineAxis, _ marks: Marks, row: Int, in area: Area,
        on screen: inout Screen
    ) {
        let (start, end) = (axis.column(interval.lowerBound), axis.column(interval.upperBound))
        for column in start...max(start, end) {
            let isPoint = column == start && interval.lowerBound == interval.upperBound
            put(isPoint ? "●" : "━", row, column, .time, marks, area, &screen)
        }
    }

    private static func drawDates(
        _ axis: TimelineAxis, _ published: CalendarDay?, in area: Area, on screen: inout Screen
    ) {
        let (first, last) = (DateText.day(axis.first), DateText.day(axis.last))
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
