import ReaderModel

/// A unit of time as TIMEX3 writes it.
enum TimeUnit: Int, Sendable, CaseIterable {
    case second, minute, hour, day, weekend, week, month, quarter, season, year, decade, century, night, fortnight

    static let names: [(String, TimeUnit)] = [
        ("second", .second), ("minute", .minute), ("hour", .hour), ("day", .day), ("weekend", .weekend),
        ("week", .week), ("month", .month), ("quarter", .quarter), ("season", .season), ("year", .year),
        ("decade", .decade), ("century", .century), ("night", .night),
        ("fortnight", .fortnight),
    ]

    /// TIMEX3 letter, whether it stands after `T`, and by what a count is multiplied before it.
    private var form: (letter: String, isClock: Bool, factor: Double) {
        switch self {
        case .second: ("S", true, 1)
        case .minute: ("M", true, 1)
        case .hour: ("H", true, 1)
        case .day, .night: ("D", false, 1)
        case .weekend: ("WE", false, 1)
        case .week: ("W", false, 1)
        case .fortnight: ("W", false, 2)
        case .month: ("M", false, 1)
        case .quarter: ("M", false, 3)
        case .season: ("SE", false, 1)
        case .year: ("Y", false, 1)
        case .decade: ("Y", false, 10)
        case .century: ("Y", false, 100)
        }
    }

    /// `P3D`, `PT2H30M`, `P2.5Y`; nil counts are `PXD`.
    func duration(_ count: Double?) -> String {
        let (letter, isClock, factor) = form
        let prefix = isClock ? "PT" : "P"
        guard let count else {
            let letter = self == .decade ? "Y" : self == .century ? "CE" : self == .quarter ? "Q" : letter
            return "\(prefix)X\(letter)"
        }
        let amount = count * factor
        let whole = Int(amount.rounded(.down))
        let rest = amount - Double(whole)
        guard rest > 0.001 else { return "\(prefix)\(whole)\(letter)" }
        if let smaller = finer {
            let part = Int((rest * Double(smaller.count)).rounded())
            let head = whole > 0 ? "\(whole)\(letter)" : ""
            return "\(prefix)\(head)\(part)\(smaller.letter)"
        }
        let tenths = Int((amount * 10).rounded())
        return "\(prefix)\(tenths / 10).\(tenths % 10)\(letter)"
    }

    private var finer: (count: Int, letter: String)? {
        switch self {
        case .hour: (60, "M")
        case .minute: (60, "S")
        default: nil
        }
    }

    /// How finely a day is known that lies so many of these units away.
    var precision: Precision {
        switch self {
        case .second, .minute, .hour, .day, .night: .day
        case .weekend, .week, .fortnight: .week
        case .month: .month
        case .quarter, .season: .quarter
        case .year: .year
        case .decade, .century: .decade
        }
    }

    var word: String { Self.names[Self.names.firstIndex { $0.1 == self }!].0 }

    /// Days in about one unit.
    var days: Double {
        switch self {
        case .second, .minute, .hour: 0
        case .day, .night: 1
        case .weekend: 2
        case .week: 7
        case .fortnight: 14
        case .month: 30.44
        case .quarter, .season: 91.3
        case .year: 365.25
        case .decade: 3652.5
        case .century: 36_525
        }
    }
}
