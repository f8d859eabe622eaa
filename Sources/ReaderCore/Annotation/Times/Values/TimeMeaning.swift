import ReaderModel

/// What a time expression means: everything of a `TimeExpression` but its place.
struct TimeMeaning: Sendable {
    var kind: TimeExpression.Kind
    var value: String
    var interval: ClosedRange<CalendarDay>?
    var precision: Precision?
    var derivation: String?
    /// Days from publication, where publication is unknown.
    var offset: Int?
    /// What later expressions may hang on.
    var names: Named?
    /// Whether it was worked out from publication.
    var isFromPublication = false
    /// Tokens at the start that are not part of the expression ("the" in "the third-quarter loss").
    var dropped = 0

    /// What an expression names, to be remembered.
    enum Named: Sendable {
        case day(CalendarDay)
        case month(year: Int, month: Int)
        case year(Int)
        /// A season or half of a year.
        case part(ofYear: Int)
        case quarter(year: Int, quarter: Int)
        /// Months of a year that are reported together and are no quarter: "the first nine months".
        case partOfYear
    }

    init(
        _ kind: TimeExpression.Kind, _ value: String, interval: ClosedRange<CalendarDay>? = nil,
        precision: Precision? = nil, derivation: String? = nil, names: Named? = nil
    ) {
        self.kind = kind
        self.value = value
        self.interval = interval
        self.precision = precision
        self.derivation = derivation
        self.names = names
    }

    static let now = TimeMeaning(.date, "PRESENT_REF")
    static let past = TimeMeaning(.date, "PAST_REF")
    static let future = TimeMeaning(.date, "FUTURE_REF")

    static func duration(_ count: Double?, _ unit: TimeUnit) -> TimeMeaning {
        TimeMeaning(.duration, unit.duration(count))
    }

    static func set(_ value: String) -> TimeMeaning { TimeMeaning(.set, value) }
}

/// What a date was worked out from.
enum TimeAnchor: Sendable {
    /// The text says all of it.
    case stated
    /// Publication; the phrase says how ("Thursday after").
    case published(String)
    /// The date mentioned before; the phrase says how ("2 days after").
    case mention(String)
}
