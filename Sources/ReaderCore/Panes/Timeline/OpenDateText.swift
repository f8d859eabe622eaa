/// Dates of which something is not known, and lengths of time, in words: `10 December, year unknown`.
enum OpenDateText {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let seasons = ["SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"]
    private static let words = ["PAST_REF": "in the past", "PRESENT_REF": "now", "FUTURE_REF": "in the future"]
    private static let units: [Character: String] = [
        "Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second",
    ]

    /// - Parameter value: a TIMEX3 value.
    /// - Returns: nil for one that is a whole date, or is none of those that have words.
    static func text(_ value: String) -> String? {
        if let word = words[value] { return word }
        if value.hasPrefix("P") { return length(value.dropFirst()) }
        guard value.hasPrefix("XXXX-") else { return nil }
        return partial(value.dropFirst(5).split(separator: "-").map(String.init)).map { "\($0), year unknown" }
            ?? weekday(value)
    }

    /// Month and day, a month, a quarter or a season.
    private static func partial(_ parts: [String]) -> String? {
        guard let first = parts.first, parts.count <= 2 else { return nil }
        if parts.count == 1, let season = seasons[first] { return season }
        if parts.count == 1, first.hasPrefix("Q"), let quarter = Int(first.dropFirst()), (1...4).contains(quarter) {
            return ["first", "second", "third", "fourth"][quarter - 1] + " quarter"
        }
        guard let month = Int(first), (1...12).contains(month) else { return nil }
        guard parts.count == 2 else { return months[month - 1] }
        return Int(parts[1]).map { "\($0) \(months[month - 1])" }
    }

    /// `XXXX-WXX-1`.
    private static func weekday(_ value: String) -> String? {
        guard value.hasPrefix("XXXX-WXX-"), let number = value.dropFirst(9).first?.wholeNumberValue,
            (1...7).contains(number)
        else { return nil }
        return "a \(weekdays[number - 1]), which one is not known"
    }

    /// `3D`, `T90M`, `XW`.
    private static func length(_ text: Substring) -> String? {
        let isTime = text.hasPrefix("T")
        let rest = isTime ? text.dropFirst() : text
        guard let letter = rest.last, let unit = isTime && letter == "M" ? "minute" : units[letter] else { return nil }
        let digits = rest.dropLast()
        if digits == "X" { return "some \(unit)s" }
        if let count = Int(digits) { return CountText.of(count, unit) }
        return Double(digits) == nil ? nil : "\(digits) \(unit)s"
    }
}
