import ReaderBasics
import ReaderModel

/// A timeline as an iCalendar object (RFC 5545), with an all-day event for each event that has a date: one object for
/// several articles too, since there are readers that take only one (section 3.4 allows more).
enum TimelineCalendar {
    static func head(title: String?) -> String {
        var calendar = CalendarWriter()
        calendar.line("BEGIN", "VCALENDAR")
        calendar.line("VERSION", "2.0")
        calendar.line("PRODID", "-//Reader//Timeline//EN")
        calendar.line("CALSCALE", "GREGORIAN")
        if let title { calendar.line("X-WR-CALNAME", CalendarWriter.escaped(title)) }
        return calendar.text
    }

    static let end = "END:VCALENDAR\r\n"

    /// In days: a month.
    private static let longestSpan = 31

    /// Nothing for an event without a date.
    static func entry(_ row: TimelineRow, stamp: CalendarDay) -> String {
        guard let interval = row.event.interval, let start = CalendarWriter.date(interval.lowerBound) else {
            return ""
        }
        // Calendars repeat a long event on each of its days: a year or a century is one on its first day that says so.
        let isLong = interval.upperBound.number - interval.lowerBound.number >= longestSpan
        let last = isLong ? interval.lowerBound : interval.upperBound
        guard let end = CalendarWriter.date(last.adding(days: 1)) else { return "" }
        let span = isLong ? "\(interval.lowerBound) to \(interval.upperBound): " : ""
        var calendar = CalendarWriter()
        calendar.line("BEGIN", "VEVENT")
        calendar.line("UID", uid(row.event, row.article))
        if let stamp = CalendarWriter.date(stamp) { calendar.line("DTSTAMP", "\(stamp)T000000Z") }
        calendar.line("DTSTART;VALUE=DATE", start)
        // The end of an event is the first day after it (section 3.6.1).
        calendar.line("DTEND;VALUE=DATE", end)
        calendar.line("SUMMARY", CalendarWriter.escaped(span + row.event.text))
        if let derivation = row.derivation { calendar.line("DESCRIPTION", CalendarWriter.escaped(derivation)) }
        if !row.entities.isEmpty {
            calendar.line("CATEGORIES", row.entities.map(CalendarWriter.escaped).joined(separator: ","))
        }
        if let url = row.article.url.flatMap(CalendarWriter.uri) { calendar.line("URL", url) }
        calendar.line("TRANSP", "TRANSPARENT")
        calendar.line("END", "VEVENT")
        return calendar.text
    }

    /// The same for the same event of the same article, whatever else is found in it, so that calendars which look at it
    /// take a second import for an update.
    private static func uid(_ event: Event, _ article: Article) -> String {
        let name = article.url ?? article.id.value
        let days = event.interval.map { "\($0.lowerBound)/\($0.upperBound)" } ?? ""
        let hash = Hash.of("\(name) \(event.range.lowerBound)-\(event.range.upperBound) \(days)".utf8)
        let digits = String(hash, radix: 16)
        return "\(String(repeating: "0", count: 16 - digits.count))\(digits)@reader.invalid"
    }
}

/// Writes content lines of iCalendar.
struct CalendarWriter {
    /// The longest line in octets, without its line break (RFC 5545, section 3.1).
    private static let limit = 75
    private(set) var text = ""

    /// Adds a content line, folded where it is too long: a line break and a space, never inside a character.
    mutating func line(_ name: String, _ value: String) {
        var length = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > Self.limit {
                text += "\r\n "
                length = 1
            }
            text.unicodeScalars.append(scalar)
            length += size
        }
        text += "\r\n"
    }

    /// A TEXT value (section 3.3.11); control characters other than line breaks are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case .lineFeed: escaped += "\\n"
            case .tab: escaped += " "
            case 0..<0x20, 0x7F...0x9F: break
            case .reverseSolidus, .semicolon, .comma:
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// `20180705`; nil for a year that four digits cannot write.
    static func date(_ day: CalendarDay) -> String? {
        guard (1...9_999).contains(day.year) else { return nil }
        return String(day.description.filter { $0 != "-" })
    }

    /// An address of printable ASCII, as a URI value must be; nil for anything else.
    static func uri(_ url: String) -> String? {
        let isPlain = url.utf8.allSatisfy {
            (UInt8(ascii: "!")...UInt8(ascii: "~")).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<")
                && $0 != UInt8(ascii: ">")
        }
        return isPlain && url.utf8.contains(.colon) ? url : nil
    }
}
