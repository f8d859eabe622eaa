import ReaderBasics
import ReaderModel

/// Whether the dates of a source that are three numbers, such as `06/05/2019`, put the day or the month first.
///
/// A number above 12 in one of them tells it of all. Where none has one the language decides: English means the American
/// order unless it says a country, any other the day first; then it is a guess.
struct DayOrder: Equatable, Sendable {
    let isDayFirst: Bool
    /// A date that can be read both ways where nothing but the language tells which is meant.
    let unsure: String?

    /// - Parameters:
    ///   - dates: all that the source states, as it writes them.
    ///   - language: BCP 47 tag of the source.
    init(of dates: some Sequence<String>, language: String?) {
        var (dayFirst, monthFirst) = (0, 0)
        var open: String?
        for date in dates {
            guard let (first, second) = Self.pair(date) else { continue }
            if first > 12, second <= 12 { dayFirst += 1 }
            if second > 12, first <= 12 { monthFirst += 1 }
            if first <= 12, second <= 12, first != second { open = open ?? date.onOneLine }
        }
        let isKnown = dayFirst != monthFirst
        isDayFirst = isKnown ? dayFirst > monthFirst : Self.isDayFirst(language)
        unsure = isKnown ? nil : open
    }

    /// What to tell the reader where dates were guessed.
    func notice(of name: String) -> Failure? {
        guard let unsure, let read = DateParser.timestamp(unsure, dayFirst: isDayFirst),
            let other = DateParser.timestamp(unsure, dayFirst: !isDayFirst)
        else { return nil }
        return Failure(
            "Dates of \(name) are unsure: “\(unsure)” was read as \(read.day) and may mean \(other.day).",
            advice: "Compare one with the page that it belongs to.")
    }

    private static func isDayFirst(_ language: String?) -> Bool {
        guard let language = language?.lowercased().replacing("_", with: "-"), !language.isEmpty else { return false }
        return language != "en" && !["en-us", "en-ph", "fil", "tl"].contains { language.hasPrefix($0) }
    }

    /// The first two of three numbers between slashes, of which the last is a year.
    private static func pair(_ date: String) -> (Int, Int)? {
        let bytes = Array(date.utf8.prefix(80))
        guard let slash = bytes.firstIndex(of: .solidus) else { return nil }
        let start = bytes[..<slash].lastIndex { !$0.isASCIIDigit }.map { $0 + 1 } ?? 0
        let parts = bytes[start...].split(separator: .solidus, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, (2...4).contains(parts[2].prefix { $0.isASCIIDigit }.count),
            let first = number(parts[0]), let second = number(parts[1])
        else { return nil }
        return (first, second)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        (1...2).contains(digits.count) ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
}
