import ReaderBasics
import ReaderModel

/// Dates in digits that can be read one way only, whatever the language.
///
/// ISO 8601 (`2024-05-03`, also with solidus or full stops), day, month and year with full stops (`3.5.2024`), which no
/// country writes month first, the same with solidus or hyphen where one number is no month or both are the same, and
/// the characters for year, month and day of Chinese, Japanese and Korean.
enum NumericDates {
    /// In order of the text.
    static func dates(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, day: CalendarDay)] {
        var dates: [(range: Range<Int>, day: CalendarDay)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index].isASCIIDigit else {
                index += 1
                continue
            }
            var reader = DigitReader(bytes: bytes, index: index, end: range.upperBound)
            let first = reader.isFree(before: index, from: range.lowerBound) ? reader.date() : nil
            if let day = first {
                dates.append((index..<reader.index, day))
                index = reader.index
            } else {
                while index < range.upperBound, bytes[index].isASCIIDigit { index += 1 }
            }
        }
        return dates
    }
}

/// Reads one date from a digit on.
private struct DigitReader {
    let bytes: [UInt8]
    private(set) var index: Int
    let end: Int

    init(bytes: [UInt8], index: Int, end: Int) {
        (self.bytes, self.index, self.end) = (bytes, index, end)
    }

    /// Whether no number or word of ASCII goes on to a byte.
    func isFree(before start: Int, from first: Int) -> Bool {
        guard start > first else { return true }
        let last = bytes[start - 1]
        if last.isASCIILetter || last.isASCIIDigit || last == .lowLine { return false }
        return
            !([.fullStop, .solidus, .hyphen, .comma].contains(last) && start - 1 > first
            && bytes[start - 2].isASCIIDigit)
    }

    mutating func date() -> CalendarDay? {
        guard let first = number() else { return nil }
        if first.digits == 4 { return day(inYear: first.value) }
        guard first.digits <= 2, let mark = separator(), let second = number(), second.digits <= 2,
            separator() == mark, let year = number(), year.digits == 4, endsHere(mark)
        else { return nil }
        let (left, right) = (first.value, second.value)
        switch mark {
        case .fullStop: return Self.day(year.value, right, left)
        case _ where right > 12: return Self.day(year.value, left, right)
        case _ where left > 12 || left == right: return Self.day(year.value, right, left)
        default: return nil
        }
    }

    private mutating func day(inYear year: Int) -> CalendarDay? {
        if take("年") || take("년") {
            skipSpace()
            guard let month = number(), take("月") || take("월") else { return nil }
            skipSpace()
            guard let day = number(), take("日") || take("号") || take("號") || take("일") else { return nil }
            return Self.day(year, month.value, day.value)
        }
        guard let mark = separator(), let month = number(), month.digits == 2, separator() == mark,
            let day = number(), day.digits == 2
        else { return nil }
        // A moment goes on with a T and a clock.
        let isMoment = mark == .hyphen && index < end && bytes[index] == .capitalT
        return isMoment || endsHere(mark) ? Self.day(year, month.value, day.value) : nil
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        (1500...2199).contains(year) ? CalendarDay(year: year, month: month, day: day) : nil
    }

    private mutating func number() -> (value: Int, digits: Int)? {
        let start = index
        var value = 0
        while index < end, bytes[index].isASCIIDigit, index - start < 5 {
            value = value * 10 + Int(bytes[index] - .digit0)
            index += 1
        }
        return index > start ? (value, index - start) : nil
    }

    /// A full stop may have a blank behind it: "3. 5. 2024".
    private mutating func separator() -> UInt8? {
        guard index < end, [.fullStop, .solidus, .hyphen].contains(bytes[index]) else { return nil }
        let mark = bytes[index]
        index += 1
        if mark == .fullStop { skipSpace() }
        return mark
    }

    private mutating func skipSpace() {
        if index < end, bytes[index] == .space {
            index += 1
        } else if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
            index += 2
        }
    }

    private mutating func take(_ character: StaticString) -> Bool {
        let count = character.utf8CodeUnitCount
        guard index + count <= end else { return false }
        let isThere = character.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
        if isThere { index += count }
        return isThere
    }

    private func endsHere(_ mark: UInt8) -> Bool {
        guard index < end else { return true }
        if bytes[index].isASCIIDigit || bytes[index].isASCIILetter { return false }
        return !(bytes[index] == mark && index + 1 < end && bytes[index + 1].isASCIIDigit)
    }
}
