/// Something that the article says happened, or will happen, at a time.
package struct Event: Equatable, Sendable, Identifiable {
    /// Counts events of one annotation from 1 in order of the text: `v1`.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        package let number: Int
        package init(_ number: Int) { self.number = number }
        package var description: String { "v\(number)" }
    }

    package let id: ID
    /// The clause.
    package var range: Range<Int>
    package var time: TimeExpression.ID
    /// Nil while the article's own date is unknown and the time hangs on it; `offset` then orders it.
    package var interval: ClosedRange<CalendarDay>?
    /// Days from publication, where only that is known.
    package var offset: Int?
    package var precision: Precision
    /// The clause as one readable line, without the line breaks of the text.
    package var text: String
    /// Who and what is in it, in order of the text.
    package var entities: [Entity.ID]
    /// How sure it is that something happens at the time, 0…1: of those at 0.8 about four in five are right.
    package var confidence: Double
    /// Why it was found and how sure it is, where that was asked for.
    package var explanation: String?
    /// Whether the reader has decided when it happens.
    package var isDecided = false

    /// The views show events that are at least so sure; the less sure ones are counted and shown on demand.
    package static let leastShown = 0.5

    package init(
        id: ID, range: Range<Int>, time: TimeExpression.ID, interval: ClosedRange<CalendarDay>?, offset: Int? = nil,
        precision: Precision, text: String, entities: [Entity.ID] = [], confidence: Double = 1,
        explanation: String? = nil
    ) {
        self.id = id
        self.range = range
        self.time = time
        self.interval = interval
        self.offset = offset
        self.precision = precision
        self.text = text
        self.entities = entities
        self.confidence = confidence
        self.explanation = explanation
    }
}
