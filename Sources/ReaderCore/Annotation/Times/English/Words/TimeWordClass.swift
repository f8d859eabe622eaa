/// What a word or number can be in a time expression, or in the verb group that governs one.
///
/// The first members come from the word list, the `n…` members from the digits of a number.
struct TimeWordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let month = TimeWordClass(bit: 0)
    static let monthShort = TimeWordClass(bit: 1)
    static let weekday = TimeWordClass(bit: 2)
    static let weekdayShort = TimeWordClass(bit: 3)
    /// "year"
    static let unit = TimeWordClass(bit: 4)
    /// "years"
    static let units = TimeWordClass(bit: 5)
    static let season = TimeWordClass(bit: 6)
    /// "morning"
    static let dayPart = TimeWordClass(bit: 7)
    static let ordinal = TimeWordClass(bit: 8)
    /// "one" … "nineteen"
    static let small = TimeWordClass(bit: 9)
    /// "twenty" … "ninety"
    static let tens = TimeWordClass(bit: 10)
    /// "hundred", "thousand"
    static let scale = TimeWordClass(bit: 11)
    /// "today", "yesterday", "tomorrow"
    static let deictic = TimeWordClass(bit: 12)
    /// "eighties"
    static let decadeWord = TimeWordClass(bit: 13)
    /// "gmt", "EST"
    static let zone = TimeWordClass(bit: 14)
    /// "a.m."
    static let meridiem = TimeWordClass(bit: 15)
    /// "daily"
    static let adverbOfSet = TimeWordClass(bit: 16)
    /// "several", "few"
    static let vagueCount = TimeWordClass(bit: 17)
    /// Begins a number: "a", "half".
    static let article = TimeWordClass(bit: 18)

    static let base = TimeWordClass(bit: 24)
    static let past = TimeWordClass(bit: 25)
    static let participle = TimeWordClass(bit: 26)
    static let third = TimeWordClass(bit: 27)
    static let gerund = TimeWordClass(bit: 28)
    static let be = TimeWordClass(bit: 29)
    static let have = TimeWordClass(bit: 30)
    static let future = TimeWordClass(bit: 31)
    static let conditional = TimeWordClass(bit: 32)
    /// Before "to": "set", "due", "scheduled".
    static let planning = TimeWordClass(bit: 33)
    static let adverb = TimeWordClass(bit: 34)
    static let eventNoun = TimeWordClass(bit: 35)
    /// Opens a clause: "that", "which", "because".
    static let subordinator = TimeWordClass(bit: 36)

    /// 1 … 31
    static let nDay = TimeWordClass(bit: 48)
    /// "5th"
    static let nOrdinal = TimeWordClass(bit: 49)
    /// 1000 … 2199
    static let nYear = TimeWordClass(bit: 50)
    /// Two digits.
    static let nTwo = TimeWordClass(bit: 51)
    /// 1 … 12
    static let nMonth = TimeWordClass(bit: 52)
    /// 0 … 24
    static let nHour = TimeWordClass(bit: 53)
    /// Any whole number.
    static let nWhole = TimeWordClass(bit: 54)
    static let nDecimal = TimeWordClass(bit: 55)
    /// "1990s"
    static let nDecade = TimeWordClass(bit: 56)
    /// "90s"
    static let nShortDecade = TimeWordClass(bit: 57)
    /// "10am", "7.30pm"
    static let nHourMeridiem = TimeWordClass(bit: 58)
    /// "12.06.2018" or "8.30"
    static let nDotted = TimeWordClass(bit: 59)
    /// "Q3", "3Q": its number is the value.
    static let nQuarter = TimeWordClass(bit: 60)
    /// "H1", "1H": its number is the value.
    static let nHalf = TimeWordClass(bit: 61)
    /// "FY2023", "FY23": the digits are the value.
    static let nFiscal = TimeWordClass(bit: 62)
    /// The "30pm" of "7:30pm": the minutes are the value.
    static let nMinuteMeridiem = TimeWordClass(bit: 63)

    /// Whether a class is told from digits.
    var isNumeric: Bool { rawValue >> 48 != 0 }

    static let finite: TimeWordClass = [.past, .third, .be, .have, .future, .conditional]
    static let verbal: TimeWordClass = [.past, .third, .be, .have, .future, .conditional, .participle, .base]

    /// Names that patterns use.
    static let byName: [String: TimeWordClass] = [
        "month": [.month, .monthShort], "fullmonth": .month, "weekday": .weekday,
        "anyweekday": [.weekday, .weekdayShort], "unit": .unit,
        "units": .units, "anyunit": [.unit, .units], "season": .season, "daypart": .dayPart, "ordinal": .ordinal,
        "day": .nDay, "dayth": [.nDay, .nOrdinal], "nth": .nOrdinal, "year": .nYear, "two": .nTwo,
        "monthnumber": .nMonth, "hour": .nHour, "decade": .nDecade, "shortdecade": .nShortDecade,
        "decadeword": .decadeWord, "deictic": .deictic, "zone": .zone, "meridiem": .meridiem,
        "hourmeridiem": .nHourMeridiem, "adverb": .adverbOfSet, "dotted": .nDotted, "small": .small, "tens": .tens,
        "whole": .nWhole, "quarternumber": .nQuarter, "halfnumber": .nHalf, "fiscalnumber": .nFiscal,
        "minutemeridiem": .nMinuteMeridiem,
    ]
}
