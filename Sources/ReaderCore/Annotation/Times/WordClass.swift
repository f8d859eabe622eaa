/// What a word or number can be in a time expression, or in the verb group that governs one.
///
/// The first members come from the word list, the `n…` members from the digits of a number.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let month = WordClass(bit: 0)
    static let monthShort = WordClass(bit: 1)
    static let weekday = WordClass(bit: 2)
    static let weekdayShort = WordClass(bit: 3)
    /// "year"
    static let unit = WordClass(bit: 4)
    /// "years"
    static let units = WordClass(bit: 5)
    static let season = WordClass(bit: 6)
    /// "morning"
    static let dayPart = WordClass(bit: 7)
    static let ordinal = WordClass(bit: 8)
    /// "one" … "nineteen"
    static let small = WordClass(bit: 9)
    /// "twenty" … "ninety"
    static let tens = WordClass(bit: 10)
    /// "hundred", "thousand"
    static let scale = WordClass(bit: 11)
    /// "today", "yesterday", "tomorrow"
    static let deictic = WordClass(bit: 12)
    /// "eighties"
    static let decadeWord = WordClass(bit: 13)
    /// "gmt", "EST"
    static let zone = WordClass(bit: 14)
    /// "a.m."
    static let meridiem = WordClass(bit: 15)
    /// "daily"
    static let adverbOfSet = WordClass(bit: 16)
    /// "several", "few"
    static let vagueCount = WordClass(bit: 17)
    /// Begins a number: "a", "half".
    static let article = WordClass(bit: 18)

    static let base = WordClass(bit: 24)
    static let past = WordClass(bit: 25)
    static let participle = WordClass(bit: 26)
    static let third = WordClass(bit: 27)
    static let gerund = WordClass(bit: 28)
    static let be = WordClass(bit: 29)
    static let have = WordClass(bit: 30)
    static let future = WordClass(bit: 31)
    static let conditional = WordClass(bit: 32)
    /// Before "to": "set", "due", "scheduled".
    static let planning = WordClass(bit: 33)
    static let adverb = WordClass(bit: 34)
    static let eventNoun = WordClass(bit: 35)
    /// Opens a clause: "that", "which", "because".
    static let subordinator = WordClass(bit: 36)

    /// 1 … 31
    static let nDay = WordClass(bit: 48)
    /// "5th"
    static let nOrdinal = WordClass(bit: 49)
    /// 1000 … 2199
    static let nYear = WordClass(bit: 50)
    /// Two digits.
    static let nTwo = WordClass(bit: 51)
    /// 1 … 12
    static let nMonth = WordClass(bit: 52)
    /// 0 … 24
    static let nHour = WordClass(bit: 53)
    /// Any whole number.
    static let nWhole = WordClass(bit: 54)
    static let nDecimal = WordClass(bit: 55)
    /// "1990s"
    static let nDecade = WordClass(bit: 56)
    /// "90s"
    static let nShortDecade = WordClass(bit: 57)
    /// "10am"
    static let nHourMeridiem = WordClass(bit: 58)
    /// "12.06.2018" or "8.30"
    static let nDotted = WordClass(bit: 59)

    /// Whether a class is told from digits.
    var isNumeric: Bool { rawValue >> 48 != 0 }

    static let finite: WordClass = [.past, .third, .be, .have, .future, .conditional]
    static let verbal: WordClass = [.past, .third, .be, .have, .future, .conditional, .participle, .base]

    /// Names that patterns use.
    static let byName: [String: WordClass] = [
        "month": [.month, .monthShort], "fullmonth": .month, "weekday": .weekday,
        "anyweekday": [.weekday, .weekdayShort], "unit": .unit,
        "units": .units, "anyunit": [.unit, .units], "season": .season, "daypart": .dayPart, "ordinal": .ordinal,
        "day": .nDay, "dayth": [.nDay, .nOrdinal], "nth": .nOrdinal, "year": .nYear, "two": .nTwo,
        "monthnumber": .nMonth, "hour": .nHour, "decade": .nDecade, "shortdecade": .nShortDecade,
        "decadeword": .decadeWord, "deictic": .deictic, "zone": .zone, "meridiem": .meridiem,
        "hourmeridiem": .nHourMeridiem, "adverb": .adverbOfSet, "dotted": .nDotted, "small": .small, "tens": .tens,
        "whole": .nWhole,
    ]
}
