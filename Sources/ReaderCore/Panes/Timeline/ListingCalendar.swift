import ReaderLibrary
import ReaderModel
import ReaderScreen

/// The months or years of a timeline, and how many events begin in each; among the months, years of which no more is
/// known have rows of their own.
struct ListingCalendar: Equatable, Sendable {
    /// A month or a year.
    struct Span: Equatable, Sendable {
        var days: ClosedRange<CalendarDay>
        var label: String
        var count: Int
        /// Whether it holds only what lasts for the whole year, among months.
        var isYearAlone = false
    }

    /// Nil until they have come.
    private(set) var days: DayCounts?
    /// Those with events, in order; none in a timeline of days.
    private(set) var spans: [Span] = []
    private(set) var most = 1
    private(set) var viewport = Viewport()

    var selection: Span? { spans.indices.contains(viewport.selected) ? spans[viewport.selected] : nil }

    mutating func take(_ days: DayCounts, _ zoom: TimelinePane.Zoom) {
        self.days = days
        show(zoom)
    }

    /// Lists months or years; nothing in a timeline of days.
    mutating func show(_ zoom: TimelinePane.Zoom) {
        spans = zoom == .day ? [] : days.map { Self.spans($0, zoom) } ?? []
        most = spans.map(\.count).max() ?? 1
    }

    private static func spans(_ days: DayCounts, _ zoom: TimelinePane.Zoom) -> [Span] {
        var spans: [Span] = []
        var position = 0
        while position < days.days.count {
            let span = span(of: CalendarDay(number: Int(days.days[position])), zoom)
            let yearLong = zoom == .month ? days.yearLong[span.lowerBound] ?? 0 : 0
            if yearLong > 0 {
                let year = self.span(of: span.lowerBound, .year)
                spans.append(
                    Span(days: year, label: label(span.lowerBound, .year), count: yearLong, isYearAlone: true))
            }
            let count = days.count(in: span) - yearLong
            if count > 0 { spans.append(Span(days: span, label: label(span.lowerBound, zoom), count: count)) }
            position = max(position + 1, days.position(of: span.upperBound.adding(days: 1)))
        }
        return spans
    }

    private static func span(of day: CalendarDay, _ zoom: TimelinePane.Zoom) -> ClosedRange<CalendarDay> {
        let months = zoom == .year ? 12 : 1
        let first = day.adding(days: 1 - day.day)
        let start = zoom == .year ? first.adding(months: 1 - first.month) : first
        return start...start.adding(months: months).adding(days: -1)
    }

    private static func label(_ day: CalendarDay, _ zoom: TimelinePane.Zoom) -> String {
        zoom == .year ? "\(day.year)" : "\(DateText.months[day.month - 1]) \(day.year)"
    }

    mutating func move(_ move: Viewport.Move, rows height: Int) {
        viewport.move(move, count: spans.count, rows: height)
    }

    mutating func select(row: Int, rows height: Int) {
        viewport.select(viewport.top + row, count: spans.count, rows: height)
    }

    /// Selects the month or year of a day, or the next with events.
    mutating func select(_ day: CalendarDay, rows height: Int) {
        let index =
            spans.firstIndex { !$0.isYearAlone && $0.days.upperBound >= day }
            ?? spans.lastIndex { !$0.isYearAlone || $0.days.contains(day) } ?? spans.count - 1
        viewport.select(index, count: spans.count, rows: height)
    }

    mutating func settle(rows height: Int) {
        viewport.settle(count: spans.count, rows: height)
    }
}
