import ReaderLexicons

/// Kinds of words and shapes of numbers, as a set.
struct LexiconClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ kind: TimeWordKind) {
        let index = TimeWordKind.allCases.firstIndex(of: kind) ?? 0
        rawValue = 1 << UInt64(index)
    }

    // Shapes of numbers.
    static let day = LexiconClass(rawValue: 1 << 40)
    static let monthNumber = LexiconClass(rawValue: 1 << 41)
    static let year = LexiconClass(rawValue: 1 << 42)
    static let twoDigits = LexiconClass(rawValue: 1 << 43)
    static let hour = LexiconClass(rawValue: 1 << 44)
    static let minute = LexiconClass(rawValue: 1 << 45)
    static let tens = LexiconClass(rawValue: 1 << 46)
    static let wholeNumber = LexiconClass(rawValue: 1 << 47)
    static let roman = LexiconClass(rawValue: 1 << 48)

    // What verbs and small words tell.
    static let ahead = LexiconClass(rawValue: 1 << 50)
    static let past = LexiconClass(rawValue: 1 << 51)
    /// Ends as a verb does and is none.
    static let noVerb = LexiconClass(rawValue: 1 << 52)
    static let verb = LexiconClass(rawValue: 1 << 53)
    static let opener = LexiconClass(rawValue: 1 << 54)
    static let since = LexiconClass(rawValue: 1 << 55)
    static let yearFollower = LexiconClass(rawValue: 1 << 57)
    static let through = LexiconClass(rawValue: 1 << 59)
    static let continuer = LexiconClass(rawValue: 1 << 60)
    static let belonging = LexiconClass(rawValue: 1 << 61)
    static let joiner = LexiconClass(rawValue: 1 << 58)
    static let comparison = LexiconClass(rawValue: 1 << 56)

    private static let shapes: [String: LexiconClass] = [
        "d": .day, "m": .monthNumber, "y": .year, "yy": .twoDigits, "h": .hour, "min": .minute, "dec": .tens,
        "roman": .roman,
    ]

    static let month = LexiconClass(.month)
    static let weekday = LexiconClass(.weekday)
    static let unit = LexiconClass(.unit)
    static let units = LexiconClass(.units)
    static let number = LexiconClass(.number)
    static let vague = LexiconClass(.vague)
    static let scale = LexiconClass(.scale)
    static let ordinal = LexiconClass(.ordinal)
    static let part = LexiconClass(.part)
    /// Days from today.
    static let distance = LexiconClass(.day)
    static let last = LexiconClass(.last)
    static let next = LexiconClass(.next)
    static let this = LexiconClass(.this)
    static let season = LexiconClass(.season)
    static let begin = LexiconClass(.begin)
    static let middle = LexiconClass(.middle)
    static let end = LexiconClass(.end)
    static let decade = LexiconClass(.decade)
    static let habit = LexiconClass(.habit)
    static let partOfWeekday = LexiconClass(.partOfWeekday)
    static let partHabit = LexiconClass(.partHabit)
    static let yearCue = LexiconClass(.yearCue)
    static let zone = LexiconClass(.zone)
    /// What a number may begin with.
    static let quantities: LexiconClass = [.wholeNumber, .number, .vague, .scale]

    /// The class of a name in a pattern; nil where there is none.
    static func named(_ name: Substring) -> LexiconClass? {
        shapes[String(name)] ?? TimeWordKind(rawValue: String(name)).map(LexiconClass.init)
    }

    /// What a run of digits can be.
    static func digits(_ count: Int, _ number: Int32) -> LexiconClass {
        var classes: LexiconClass = .wholeNumber
        if count <= 2 {
            if (1...31).contains(number) { classes.insert(.day) }
            if (1...12).contains(number) { classes.insert(.monthNumber) }
            if number <= 24 { classes.insert(.hour) }
            if count == 2 {
                classes.insert(.twoDigits)
                if number < 60 { classes.insert(.minute) }
                if number % 10 == 0 { classes.insert(.tens) }
            }
        }
        if count == 4, (1_000...2_199).contains(number) {
            classes.insert(.year)
            if number % 10 == 0 { classes.insert(.tens) }
        }
        return classes
    }
}
