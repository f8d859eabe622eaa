import ReaderModel
import ReaderTokens

/// What speaks for and against a dated clause telling of something that happens.
///
/// The weights are log-odds, set by hand after what each kind of clause is worth in news; the sum was calibrated on
/// articles labelled by hand, so that of the events at 0.8 about four in five are right.
struct EventEvidence {
    /// One ground, as it is told to a reader who asks why.
    struct Ground {
        let words: String
        let weight: Double
    }

    private(set) var grounds: [Ground] = []
    private let clauses: Clauses
    private let scan: TimeScan
    private let date: Range<Int>
    private let time: TimeExpression

    /// What a dated clause is worth of which nothing more is known.
    private static let base = 2.2

    init(_ clauses: Clauses, _ clause: EventClause, date: Range<Int>, time: TimeExpression, otherDates: Bool) {
        self.clauses = clauses
        scan = clauses.scan
        self.date = date
        self.time = time
        weighClause(clause)
        weighDate(clause.clause, otherDates)
        weighSpan()
    }

    /// How sure it is that something happens at the time, 0…1.
    var confidence: Double {
        let sum = grounds.reduce(Self.base) { $0 + $1.weight }
        return Self.logistic(sum)
    }

    /// 1 / (1 + e^-x), by halving where x is large: no library of mathematics is needed for seven digits.
    private static func logistic(_ value: Double) -> Double {
        let bounded = min(max(-value, -12), 12) / 1_024
        var power = 1 + bounded + bounded * bounded / 2
        for _ in 0..<10 { power *= power }
        return 1 / (1 + power)
    }

    private mutating func weigh(_ words: String, _ weight: Double) {
        grounds.append(Ground(words: words, weight: weight))
    }

    // MARK: - The clause

    private mutating func weighClause(_ clause: EventClause) {
        let words = clause.clause.filter { scan.text.tokens[$0].shape.contains(.word) && !date.contains($0) }
        let verb = clause.clause.first { scan.has($0, .finite) && clauses.verbs.isVerb($0) && !date.contains($0) }
        if verb == nil { weigh("no finite verb", clauses.tells(clause.clause) ? -0.5 : -1) }
        if clause.isFragment { weigh("no subject", -0.7) }
        if words.count < 2 { weigh("hardly any words", -1.5) }
        if isQuestion { weigh("it is asked", -1.5) }
        if verb == nil, words.count <= 5, words.allSatisfy({ scan.isCapital($0) || scan.has($0, .article) }) {
            weigh("a name and a date", -2.5)
        }
        if isAboutPage(words) { weigh("the page tells of itself", -3.5) }
        if let verb, scan.has(verb, .conditional), !scan.isAny(verb, "would", "'d") { weigh("what may be", -0.5) }
        if clause.clause.contains(where: { scan.isAny($0, "http", "https", "www") }) { weigh("an address", -2) }
    }

    /// "What will you do tomorrow?"
    private var isQuestion: Bool {
        let end = clauses.sentence.upperBound
        return (max(clauses.sentence.lowerBound, end - 2)..<end).contains { scan.isWord($0, "?") }
    }

    /// "Last updated", "Published on": when the page was made.
    private func isAboutPage(_ words: [Int]) -> Bool {
        words.count <= 6
            && words.contains { scan.isAny($0, "updated", "published", "posted", "modified", "revised", "copyright") }
            && words.allSatisfy {
                scan.isAny(
                    $0, "updated", "published", "posted", "modified", "revised", "copyright", "last", "first", "on",
                    "at", "by", "originally", "page", "article", "was", "this", "date", "and", "the", "story")
            }
    }

    // MARK: - The date in its clause

    private mutating func weighDate(_ clause: Range<Int>, _ otherDates: Bool) {
        let role = DateRole(clauses, date: date, time: time)
        if role.isComparison { weigh("the time is only compared with", -3.5) }
        if role.isInName { weigh("the year belongs to a name", -3.5) }
        if role.isCitation { weigh("the year stands in a reference", -2.5) }
        if role.isClockAlone { weigh("an hour without a day", -3) }
        if role.isGeneral { weigh("it tells what is so, not what happens", -3) }
        if role.isHolidayOfThing { weigh("the holiday describes a thing", -3) }
        if role.isReference { weigh("where something was published", -3.5) }
        if role.isSubject { weigh("the time itself is spoken of", -3) }
        if role.isOfThing { weigh("the time describes a thing", otherDates ? -3 : -1.8) }
    }

    private mutating func weighSpan() {
        switch time.precision {
        case .decade: weigh("a decade", -0.6)
        case .about where (time.interval?.days ?? 0) > 3_660: weigh("a long time", -0.7)
        case .day, .week, .month, .quarter, .year, .about, nil: break
        }
        if date.contains(where: { scan.isAny($0, "season") }), !date.contains(where: { scan.has($0, .nYear) }) {
            weigh("a season of sport", -2.5)
        }
    }
}
