/// A stretch of text that names a time, as TimeML's TIMEX3.
package struct TimeExpression: Equatable, Sendable, Identifiable {
    /// Counts expressions of one annotation from 1 in order of the text: `t1`.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        package let number: Int
        package init(_ number: Int) { self.number = number }
        package var description: String { "t\(number)" }
    }

    /// TIMEX3 `type`.
    package enum Kind: String, Sendable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    package let id: ID
    package var range: Range<Int>
    package var kind: Kind
    /// TIMEX3 `value`: `2018-07-02`, `2018-W27`, `P3D`, `PAST_REF`, `XXXX-WXX-1`.
    package var value: String
    /// The days it covers, where the value says so.
    package var interval: ClosedRange<CalendarDay>?
    package var precision: Precision?
    /// How the value was worked out ("Thursday after publication, Mon 2 Jul 2018"); nil for a date written in full.
    package var derivation: String?
    /// Days from publication, where publication is unknown.
    package var offset: Int?
    /// Which rule read it and what its value hangs on, where that was asked for.
    package var explanation: String?
    /// Whether the reader has decided what it means.
    package var isDecided = false

    package init(
        id: ID, range: Range<Int>, kind: Kind, value: String, interval: ClosedRange<CalendarDay>? = nil,
        precision: Precision? = nil, derivation: String? = nil, offset: Int? = nil,
        explanation: String? = nil
    ) {
        self.id = id
        self.range = range
        self.kind = kind
        self.value = value
        self.interval = interval
        self.precision = precision
        self.derivation = derivation
        self.offset = offset
        self.explanation = explanation
    }
}

/// How finely a date is known.
package enum Precision: String, Sendable, CaseIterable {
    case day, week, month, quarter, year, decade
    /// Some time inside its interval.
    case about
}
