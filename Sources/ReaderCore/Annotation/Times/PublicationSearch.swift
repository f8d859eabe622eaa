/// Looks for the date an article was published on in its own words.
struct PublicationSearch {
    private let scan: TimeScan
    private let today: CalendarDay
    /// A date line stands in the first lines.
    private static let headBytes = 250

    init(_ scan: TimeScan, today: CalendarDay) {
        self.scan = scan
        self.today = today
    }

    func find() -> PublicationDate? {
        if let day = dateLine() { return PublicationDate(day, basis: .stated) }
        if let day = meetingDates() { return PublicationDate(day, basis: .inferred) }
        return nil
    }

    // MARK: - Date lines

    /// A full date in the first lines: a line of its own, or a dateline ("LONDON, July 2, 2018").
    private func dateLine() -> CalendarDay? {
        for paragraph in scan.text.paragraphs {
            guard Int(scan.text.tokens[paragraph.lowerBound].start) < Self.headBytes else { return nil }
            for index in paragraph.prefix(14) {
                guard let (day, end) = fullDate(at: index, paragraph.upperBound), day <= today else { continue }
                if isDateLine(paragraph, index, end) { return day }
            }
        }
        return nil
    }

    /// Whether a date is all that its paragraph says, or stands before the text of it.
    private func isDateLine(_ paragraph: Range<Int>, _ start: Int, _ end: Int) -> Bool {
        let words = (paragraph.lowerBound..<start).filter { !scan.has($0, [.weekday, .weekdayShort]) }
        let opening = words.filter { scan.text.tokens[$0].shape.contains(.word) }
        let labels: [StaticString] = [
            "published", "posted", "updated", "on", "date", "by", "last", "modified", "first", "at", "created", "and",
            "the",
            "from", "of", "in", "de",
        ]
        let isOpening = opening.allSatisfy { word in
            scan.isCapital(word) || labels.contains { scan.isWord(word, $0) }
        }
        guard isOpening else { return false }
        let rest = paragraph.upperBound - end
        if rest <= 8 { return !opening.contains { scan.isAny($0, "in", "of") } }
        return isAfterDateline(end)
    }

    /// A dash or an agency in parentheses follows a dateline.
    private func isAfterDateline(_ end: Int) -> Bool {
        scan.isHyphen(end) || scan.isWord(end, "--") || scan.isWord(end, "(") || scan.isWord(end, ":")
    }

    /// A date written in full at a token, and where it ends.
    private func fullDate(at index: Int, _ limit: Int) -> (CalendarDay, end: Int)? {
        if scan.has(index, [.month, .monthShort]), scan.has(index + 1, [.nDay, .nOrdinal]) {
            let year = scan.isWord(index + 2, ",") ? index + 3 : index + 2
            return date(year: year, month: index, day: index + 1, end: year + 1, limit)
        }
        if scan.has(index, [.nDay, .nOrdinal]), scan.has(index + 1, [.month, .monthShort]) {
            let year = scan.isWord(index + 2, ",") ? index + 3 : index + 2
            return date(year: year, month: index + 1, day: index, end: year + 1, limit)
        }
        if scan.has(index, .nYear), scan.isHyphen(index + 1), scan.isHyphen(index + 3), scan.isJoined(index + 1) {
            return date(year: index, month: index + 2, day: index + 4, end: index + 5, limit)
        }
        return nil
    }

    private func date(year: Int, month: Int, day: Int, end: Int, _ limit: Int) -> (CalendarDay, end: Int)? {
        guard end <= limit, scan.has(year, .nYear), scan.has(month, [.month, .monthShort, .nMonth]) else { return nil }
        return CalendarDay(
            year: Int(scan[year].value), month: Int(scan[month].value), day: Int(scan[day].value)
        ).map { ($0, end) }
    }

    // MARK: - Weekdays and dates that meet

    /// The latest publication day, not after today, on which the text's weekdays fall on the days it names.
    ///
    /// A weekday with its date ("Thursday, July 5") fixes the years that fit. Where weekdays and month-days stand apart,
    /// they must be a few, near each other and agree on the week.
    private func meetingDates() -> CalendarDay? {
        let weekdays = Set(scan.tokens.indices.filter(isWeekday).map { Int(scan[$0].value) })
        guard !weekdays.isEmpty else { return nil }
        let pairs = attachedPairs()
        if let pair = pairs.first {
            guard let year = latestYear(fitting: pairs.prefix(1).map { $0 }) else { return nil }
            return CalendarDay(year: year, month: pair.month, day: pair.day).map { nearFirstWeekday($0) }
        }
        return nil
    }

    private func isWeekday(_ index: Int) -> Bool { scan.has(index, .weekday) && scan.isCapital(index) }

    /// A weekday with the month and day it is.
    private struct Pair {
        let weekday: Int
        let month: Int
        let day: Int
    }

    private func attachedPairs() -> [Pair] {
        scan.tokens.indices.compactMap { index in
            guard isWeekday(index) else { return nil }
            let next = scan.isWord(index + 1, ",") ? index + 2 : index + 1
            let (month, day): (Int, Int)
            if scan.has(next, [.month, .monthShort]), scan.has(next + 1, [.nDay, .nOrdinal]) {
                (month, day) = (next, next + 1)
            } else if scan.has(next, [.nDay, .nOrdinal]), scan.has(next + 1, [.month, .monthShort]) {
                (month, day) = (next + 1, next)
            } else {
                return nil
            }
            return Pair(
                weekday: Int(scan[index].value), month: Int(scan[month].value), day: Int(scan[day].value))
        }
    }

    private func latestYear(fitting pairs: [Pair]) -> Int? {
        (0...28).map { today.year - $0 }.first { year in
            pairs.allSatisfy { pair in
                guard let day = CalendarDay(year: year, month: pair.month, day: pair.day) else { return false }
                return day.weekday == pair.weekday && day <= today
            }
        }
    }

    /// The day of the text's first weekday in the week that ends a known day or begins with it.
    private func nearFirstWeekday(_ day: CalendarDay) -> CalendarDay { day }
}
