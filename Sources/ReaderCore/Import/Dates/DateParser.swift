import ReaderBasics
import ReaderModel

/// Reads the dates that files, feeds and pages state: ISO 8601, RFC 822, asctime, epoch seconds, and the forms people
/// write in a dozen languages.
///
/// The whole string must be a date: "May 3, 2018" is one, "Meeting on May 3, 2018" is not. Years before 1000 and after
/// 2200 are placeholders of some program ("0001-01-01", "9999-12-31") and give nil.
package enum DateParser {
    /// - Parameter dayFirst: how "03/04/2018" is read where nothing else tells: the third of April, or the fourth of
    ///   March.
    package static func timestamp(_ text: some StringProtocol, dayFirst: Bool = false) -> Timestamp? {
        let trimmed = text.utf8.prefix(160).drop { $0 <= .space }
        guard !trimmed.isEmpty, text.utf8.count <= 160 else { return nil }
        let string = String(decoding: trimmed, as: UTF8.self)
        let result =
            MailDate.timestamp(string) ?? placed(string, dayFirst: dayFirst) ?? unplaced(string, dayFirst: dayFirst)
        guard let result, (1_000...2_200).contains(result.day.year), !isZero(result) else { return nil }
        return result
    }

    private static func unplaced(_ text: String, dayFirst: Bool) -> Timestamp? {
        epoch(text) ?? ISODate.timestamp(text) ?? WrittenDate.timestamp(text, dayFirst: dayFirst)
    }

    /// A time before the name of a place, whose zone holds where the time says none; a place that is unknown leaves it open.
    private static func placed(_ text: String, dayFirst: Bool) -> Timestamp? {
        guard let (time, place) = ZonePlace.split(text), var result = unplaced(String(time), dayFirst: dayFirst) else {
            return nil
        }
        if result.second != nil, result.offset == nil, let zone = ZonePlace(named: place) {
            result.offset = zone.offset(at: result.secondsSince1970)
        }
        return result
    }

    /// The first second of Unix time: what programs write that have no date.
    private static func isZero(_ time: Timestamp) -> Bool {
        time == Timestamp(CalendarDay(number: 0), second: 0, offset: 0)
    }

    /// Seconds or milliseconds since 1970, as programs write them.
    private static func epoch(_ text: String) -> Timestamp? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard digits.count == 10 || digits.count == 13,
            rest.isEmpty || rest.first == "." || rest.allSatisfy({ $0 == " " }),
            rest.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber || $0 == " " }),
            let number = Int(digits)
        else { return nil }
        let seconds = digits.count == 13 ? number / 1_000 : number
        return Timestamp(CalendarDay(number: seconds / 86_400), second: seconds % 86_400, offset: 0)
    }

    /// A clock time in seconds after midnight; nil where there is no such time. 24:00 and a leap second are times.
    static func second(hour: Int, minute: Int, second: Int) -> Int? {
        guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
            hour < 24 || minute + second == 0
        else { return nil }
        return hour % 24 * 3_600 + minute * 60 + min(second, 59)
    }

    /// A year of two digits, by RFC 2822: up to 49 is 20xx. Three digits count from 1900.
    static func year(_ value: Int, digits: Int) -> Int {
        switch digits {
        case ...2: value < 50 ? 2_000 + value : 1_900 + value
        case 3: 1_900 + value
        default: value
        }
    }
}
