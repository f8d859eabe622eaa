/// An annotation made ready for the screen, as far as it has come.
///
/// Everything that would have to be sorted or counted for a picture is kept here, so that a key never waits for it.
package struct Annotated: Equatable, Sendable {
    package let annotation: Annotation
    package let index: AnnotationIndex
    /// The bytes that have been annotated.
    package let coverage: Range<Int>
    /// Whether nothing more will come.
    package let isFinal: Bool
    /// Positions of entities: by kind, the most mentioned first in each.
    package let entityOrder: [Int]
    /// Positions of events in the order in which they happen.
    package let timeline: [Int]
    /// Every quote, those that are less sure too, in the order of the text.
    package let allQuotes: [Quote]
    /// Every event, those that are less sure too, in the order in which they happen.
    package let allEvents: [Event]
    /// Every stretch of days that has an event, each once, in order. Where the article's own date is not known and
    /// nothing has a date, days are counted from publication, as if it were day 0 of the calendar.
    package let intervals: [ClosedRange<CalendarDay>]
    /// Positions of the quotes that stand in quotation marks, by start; of all quotes where none do.
    package let spoken: [Int]
    /// Whether `intervals` count from publication.
    package let isRelative: Bool
    private let timePositions: [TimeExpression.ID: Int]

    package init(_ annotation: Annotation = Annotation(), coverage: Range<Int> = 0..<0, isFinal: Bool = false) {
        self.annotation = annotation
        self.coverage = coverage
        self.isFinal = isFinal
        index = AnnotationIndex(annotation)
        entityOrder = Self.order(annotation.entities)
        timeline = TimelineOrder.sorted(annotation.events)
        (allQuotes, allEvents) = (Self.allQuotes(annotation), Self.allEvents(annotation))
        let dated = annotation.events.compactMap(\.interval)
        let offsets = annotation.events.compactMap(\.offset).map(CalendarDay.init(number:))
        isRelative = dated.isEmpty && !offsets.isEmpty
        intervals = Set(isRelative ? offsets.map { $0...$0 } : dated).sorted {
            ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
        }
        let marked = index.quotes.filter { annotation.quotes[$0].kind != .indirect }
        spoken = marked.isEmpty ? index.quotes : marked
        timePositions = Dictionary(
            annotation.times.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func order(_ entities: [Entity]) -> [Int] {
        Entity.Kind.allCases.flatMap { kind in
            entities.indices.filter { entities[$0].kind == kind }
                .sorted { (entities[$1].mentions.count, $0) < (entities[$0].mentions.count, $1) }
        }
    }

    private static func allQuotes(_ annotation: Annotation) -> [Quote] {
        guard !annotation.unsureQuotes.isEmpty else { return annotation.quotes }
        let quotes = annotation.quotes + annotation.unsureQuotes
        return quotes.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
    }

    private static func allEvents(_ annotation: Annotation) -> [Event] {
        let events = annotation.events + annotation.unsureEvents
        return TimelineOrder.sorted(events).map { events[$0] }
    }

    /// The entity of a number; nil where there is none.
    package func entity(_ id: Entity.ID) -> Entity? {
        index.position(of: id).map { annotation.entities[$0] }
    }

    /// The expression that dates an event.
    package func time(of event: Event) -> TimeExpression? {
        timePositions[event.time].map { annotation.times[$0] }
    }
}
