import ReaderBasics
import ReaderLibrary
import ReaderModel
import ReaderScreen

/// How many events begin when: a bar a column over the whole span, an axis, and its dates.
enum DensityStrip {
    static let rows = 3
    private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// - Parameter selected: the days on which the list below stands.
    static func draw(
        _ counts: DayCounts, selected: ClosedRange<CalendarDay>?, in area: Area, on screen: inout Screen
    ) {
        let inner = area.inset(columns: 2)
        guard let axis = DensityAxis(counts, columns: inner.columns) else { return }
        let (heights, starts) = columns(counts, axis)
        let current = selected.map {
            axis.column(clamped($0.lowerBound, axis))...axis.column(clamped($0.upperBound, axis))
        }
        for column in 0..<inner.columns {
            let isCurrent = current?.contains(column) == true
            if let height = heights[column] {
                put(bars[height], 0, column, .time, isCurrent ? .cursor : [], inner, &screen)
            } else if isCurrent {
                put(" ", 0, column, .time, .cursor, inner, &screen)
            }
            put(isCurrent ? "┴" : "─", 1, column, isCurrent ? .time : .border, [], inner, &screen)
        }
        drawDates(axis, starts, in: inner, on: &screen)
    }

    private static func clamped(_ day: CalendarDay, _ axis: DensityAxis) -> CalendarDay {
        min(max(day, axis.first), axis.last)
    }

    /// The bar of each column, nil where nothing begins, and the first day of each; found by halving, since a library
    /// has many thousands of days.
    private static func columns(_ counts: DayCounts, _ axis: DensityAxis) -> (heights: [Int?], starts: [CalendarDay]) {
        var starts: [CalendarDay] = []
        for column in 0...axis.columns {
            let days = axis.first.number..<axis.last.number + 1
            let start = days.partitioningIndex { axis.column(CalendarDay(number: $0)) >= column }
            starts.append(CalendarDay(number: start))
        }
        let sums = (0..<axis.columns).map { column in
            counts.count(before: starts[column + 1]) - counts.count(before: starts[column])
        }
        // The root keeps a single event visible beside a day of hundreds.
        let most = Double(sums.max() ?? 1).squareRoot()
        let heights = sums.map { sum in
            sum == 0 ? nil : min(bars.count - 1, Int(Double(sum).squareRoot() / most * Double(bars.count - 1)))
        }
        return (heights, starts)
    }

    /// The ends, and as many dates between as have room, each under its column.
    private static func drawDates(
        _ axis: DensityAxis, _ starts: [CalendarDay], in area: Area, on screen: inout Screen
    ) {
        put("├", 1, 0, .border, [], area, &screen)
        put("┤", 1, area.columns - 1, .border, [], area, &screen)
        var free = screen.write(DateText.day(axis.first), row: 2, in: area, as: .dim) + 2
        let last = DateText.day(axis.last)
        let lastColumn = area.columns - last.count
        guard axis.first != axis.last, lastColumn >= free else { return }
        screen.write(last, row: 2, column: lastColumn, in: area, as: .dim)
        for column in stride(from: 20, to: area.columns - 12, by: 20) {
            let label = label(starts[column], before: starts[min(axis.columns, column + 1)])
            guard column >= free, column + label.count + 2 <= lastColumn else { continue }
            put("┬", 1, column, .border, [], area, &screen)
            free = column + screen.write(label, row: 2, column: column, in: area, as: .dim) + 2
        }
    }

    /// As exact as its column is wide.
    private static func label(_ day: CalendarDay, before next: CalendarDay) -> String {
        switch next.number - day.number {
        case ..<3: DateText.day(day)
        case ..<60: "\(DateText.months[day.month - 1]) \(day.year)"
        default: "\(day.year)"
        }
    }

    private static func put(
        _ glyph: Character, _ row: Int, _ column: Int, _ role: Role, _ marks: Marks, _ area: Area,
        _ screen: inout Screen
    ) {
        guard row < area.rows, column >= 0, column < area.columns else { return }
        screen.put(glyph, width: 1, row: area.row + row, column: area.column + column, role: role, marks: marks)
    }
}
