import ReaderModel

/// Dates as people and mail programs write them: "Thu, 01 Jan 2004 19:48:21 GMT", "Jan. 4, 2016, 12:37 p.m.",
/// "23. Juni 2016", "26/06/2020", "2004年5月25日".
struct WrittenDate {
    private enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case mark(Character)
        case space
    }

    private var tokens: ArraySlice<Token>
    private var month: Int?
    /// The month may be the short name of a weekday.
    private var isWeekday = false
    private var monthComesFirst = false
    private var numbers: [(value: Int, digits: Int)] = []
    /// The marks between the numbers, where no month has a name.
    private var separators: [Character] = []
    private var clock: (hour: Int, minute: Int, second: Int)?
    private var half: Int?
    private var offset: Int?
    /// The zone of the language, where it is spoken in one zone only: for a clock time that names none.
    private var home: Int?
    private let dayFirst: Bool

    static func timestamp(_ text: String, dayFirst: Bool) -> Timestamp? {
        guard let tokens = tokens(of: text) else { return nil }
        var date = WrittenDate(tokens: tokens[...], dayFirst: dayFirst)
        date.home = text.contains("년") ? 540 : nil
        guard date.read() else { return nil }
        // The zone stands in brackets alone: "10:00 (GMT)".
        if date.offset == nil, date.clock != nil, text.last == ")", let start = text.lastIndex(of: "(") {
            date.offset = ZoneOffset.named(text[start...].dropFirst().dropLast())
        }
        return date.result
    }

    private init(tokens: ArraySlice<Token>, dayFirst: Bool) {
        self.tokens = tokens
        self.dayFirst = dayFirst
    }

    private mutating func read() -> Bool {
        var isFirst = true
        while let token = tokens.popFirst() {
            switch token {
            case .space: continue
            case .number(let value, let digits): guard readNumber(value, digits) else { return false }
            case .word(let word): guard readWord(word, isFirst: isFirst) else { return false }
            case .mark(let mark): guard readMark(mark) else { return false }
            }
            isFirst = false
        }
        return true
    }

    private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
        if tokens.first == .mark(":"), clock == nil {
            tokens.removeFirst()
            return readClock(hour: value, ":")
        }
        // "2 May 2024 10.30".
        if tokens.first == .mark("."), clock == nil, month != nil, numbers.count == 2, digits <= 2,
            case .number(_, 2)? = tokens.dropFirst().first
        {
            tokens.removeFirst()
            return readClock(hour: value, ".")
        }
        if let mark = separatorAfterNumber() { separators.append(mark) }
        numbers.append((value, digits))
        return numbers.count <= 3 && digits <= 4
    }

    /// The mark between this number and one that follows without a blank.
    private func separatorAfterNumber() -> Character? {
        guard case .mark(let mark)? = tokens.first, "/.-".contains(mark),
            case .number? = tokens.dropFirst().first
        else { return nil }
        return mark
    }

    private mutating func readClock(hour: Int, _ mark: Character) -> Bool {
        guard case .number(let minute, _)? = tokens.popFirst() else { return false }
        clock = (hour, minute, 0)
        guard tokens.first == .mark(mark) else { return true }
        guard mark == ":" || tokens.count > 1 else { return true }
        tokens.removeFirst()
        guard case .number(let second, _)? = tokens.popFirst(), tokens.first != .mark(":") else { return false }
        clock?.second = second
        if tokens.first == .mark("."), case .number? = tokens.dropFirst().first { tokens.removeFirst(2) }
        return true
    }

    private mutating func readWord(_ word: String, isFirst: Bool) -> Bool {
        if let half = DateWords.halfDay(word),
            takeHour() || clock != nil || word.count > 2 || !word.unicodeScalars.allSatisfy(\.isASCII)
        {
            self.half = half
            home = home ?? DateWords.onlyZone(word)
            if tokens.first == .mark(".") { tokens.removeFirst() }
        } else if DateWords.isHour(word), takeHour() {
            if case .number(let minute, 2)? = tokens.first {
                tokens.removeFirst()
                clock?.minute = minute
            }
        } else if let number = DateWords.month(word), month == nil || isWeekday {
            // "mar., 02 juil.": what stands first can be short for a weekday.
            isWeekday = isFirst
            month = number
            monthComesFirst = numbers.isEmpty
        } else if clock != nil || tokens.isEmpty, offset == nil, let zone = ZoneOffset.named(word) {
            offset = zone
            if case .mark("/")? = tokens.first { return readPlace() }
        } else if tokens.first == .mark("/"), clock != nil {
            return readPlace()
        } else if DateWords.isFiller(word) || (word == "t" && clock == nil) {
            return true
        } else if clock != nil, offset == nil, !numbers.isEmpty, let zone = takeLongZone(from: word) {
            offset = zone.value
        } else if clock != nil, offset == nil, tokens.allSatisfy({ $0 == .space }), !numbers.isEmpty,
            (1...5).contains(word.utf8.count), word.utf8.allSatisfy({ $0 < 0x80 })
        {
            // The name of a zone that nobody knows here takes nothing from the day and the hour.
            offset = ZoneOffset.military(word)
            return true
        } else {
            // A weekday in a language we do not know stands first and has a comma or a full stop.
            return isFirst && (tokens.first == .mark(",") || tokens.first == .mark("."))
        }
        return true
    }

    /// "Pacific Standard Time" and "Central European Summer Time", which their first letters name; and what programs print
    /// where they know no zone.
    private mutating func takeLongZone(from word: String) -> ZoneOffset.Zone? {
        var words = [word]
        for token in tokens {
            switch token {
            case .space: continue
            case .word(let next): words.append(next)
            case .number, .mark: return nil
            }
        }
        guard words.count < 6 else { return nil }
        if words.count == 1, !["undefined", "null", "local"].contains(word) { return nil }
        if words.count > 1, !["time", "zeit"].contains(words.last) { return nil }
        tokens = []
        return ZoneOffset.Zone(value: ZoneOffset.named(String(words.compactMap(\.first))))
    }

    /// Takes the last number for the hour, where it is one too many for a day or the first of all: "July 3, 2024, 10 a.m.".
    private mutating func takeHour() -> Bool {
        let isFree = month == nil ? numbers.count == 1 : numbers.count == 3
        guard clock == nil, isFree, let last = numbers.last, last.digits <= 2, last.value <= 24 else { return false }
        numbers.removeLast()
        clock = (last.value, 0, 0)
        return true
    }

    /// `Etc/GMT`, `America/Los_Angeles`.
    private mutating func readPlace() -> Bool {
        while case .mark("/")? = tokens.first {
            tokens.removeFirst()
            guard case .word(let place)? = tokens.popFirst() else { return false }
            if let zone = ZoneOffset.named(place) { offset = zone }
            while tokens.first == .mark("_") { tokens.removeFirst(min(2, tokens.count)) }
        }
        return true
    }

    private mutating func readMark(_ mark: Character) -> Bool {
        guard mark == "+" || mark == "-" || mark == "−", clock != nil,
            case .number(let value, let digits)? = tokens.first
        else { return ",.-/–—|·'’".contains(mark) }
        tokens.removeFirst()
        var minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100
        if digits <= 2, tokens.first == .mark(":"), case .number(let part, _)? = tokens.dropFirst().first {
            minutes += part
            tokens.removeFirst(2)
        }
        offset = mark == "+" ? minutes : -minutes
        return digits <= 4 && minutes < 24 * 60
    }

    private var result: Timestamp? {
        guard let day else { return nil }
        guard let clock else { return Timestamp(day, offset: nil) }
        var hour = clock.hour
        if let half, hour <= 12 { hour = hour % 12 + half }
        guard let second = DateParser.second(hour: hour, minute: clock.minute, second: clock.second) else { return nil }
        return Timestamp(hour == 24 ? day.adding(days: 1) : day, second: second, offset: offset ?? home)
    }

    private var day: CalendarDay? {
        if let month { return namedDay(month) }
        guard numbers.count == 3, separators.count >= 2, separators[0] == separators[1] else { return nil }
        let values = numbers.map(\.value)
        if numbers[0].digits == 4 { return CalendarDay(year: values[0], month: values[1], day: values[2]) }
        let year = DateParser.year(values[2], digits: numbers[2].digits)
        let isDayFirst = values[1] <= 12 && (separators[0] != "/" || values[0] > 12 || dayFirst)
        return CalendarDay(
            year: year, month: isDayFirst ? values[1] : values[0], day: isDayFirst ? values[0] : values[1])
    }

    private func namedDay(_ month: Int) -> CalendarDay? {
        guard numbers.count == 2 else { return nil }
        let isYearFirst = numbers[0].digits >= 3
        let (year, day) = isYearFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        guard day.digits <= 2 else { return nil }
        return CalendarDay(year: DateParser.year(year.value, digits: year.digits), month: month, day: day.value)
    }

    /// Nil where there are too many for a date. What stands in brackets is left out: it names the zone again.
    private static func tokens(of text: String) -> [Token]? {
        var tokens: [Token] = []
        var rest = text.lowercased()[...]
        while let first = rest.first {
            if first == "(" {
                rest = rest.drop { $0 != ")" }.dropFirst()
            } else if first.isASCII && first.isNumber {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                rest = rest.dropFirst(digits.count)
                guard digits.count <= 9, let value = Int(digits) else { return nil }
                tokens.append(.number(value, digits: digits.count))
            } else if "年月日년월일".contains(first) {
                if first != "日", first != "일" { tokens.append(.mark("-")) }
                rest = rest.dropFirst().drop { $0 == " " }
            } else if first.isLetter {
                var word = rest.prefix { $0.isLetter }
                if rest.hasPrefix("a.m") || rest.hasPrefix("p.m") { word = rest.prefix(3) }
                rest = rest.dropFirst(word.count)
                tokens.append(.word(String(word)))
            } else {
                tokens.append(first.isWhitespace ? .space : .mark(first))
                rest = rest.dropFirst()
            }
            guard tokens.count < 60 else { return nil }
        }
        return tokens
    }
}
