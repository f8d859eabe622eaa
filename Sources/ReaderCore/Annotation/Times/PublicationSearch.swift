import ReaderModel
import ReaderTokens

/// Looks for the date an article was published on in its own words.
struct PublicationSearch {
    private let scan: TimeScan
    private let today: CalendarDay
    /// A date line stands in the first lines.
    private static let headBytes = 250
    /// How far apart, in tokens, a weekday and a date may stand that name the same day.
    private static let reach = 150

    init(_ scan: TimeScan, today: CalendarDay) {
        self.scan = scan
        self.today = today
    }

    func find() -> PublicationDate? {
        if let day = dateLine() { return PublicationDate(day, basis: .stated) }
        if let day = dateline() ?? meetingDates() { return PublicationDate(day, basis: .inferred) }
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

    /// A dash or an agency in parentheses or between strokes ("/Newswire/") follows a dateline.
    private func isAfterDateline(_ end: Int) -> Bool {
        scan.isHyphen(end) || scan.isAny(end, "--", "(", ":", "/")
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

    /// A dateline without a year ("NAIROBI, August 8 (Xinhua)") and the first weekday that the article tells of.
    private func dateline() -> CalendarDay? {
        guard let date = monthDays().first(where: { $0.token < 14 }), isAfterDateline(date.end),
            let own = scan.tokens.indices.first(where: { isWeekday($0) && !isAhead($0) })
        else { return nil }
        return latest(date, on: Int(scan[own].value)).flatMap { $0 <= today ? $0 : nil }
    }

    /// The latest publication day, not after today, on which the text's weekdays fall on the days it names.
    ///
    /// A weekday with its date ("Thursday, July 5") fixes the years that fit. Where weekdays and month-days stand apart,
    /// a day is believed to be called by both names ("Thursday … July 5th") where the same tense speaks of them, and of
    /// several weekdays the one nearest in the text. The end of a range ("through Saturday") is no name of that kind.
    private func meetingDates() -> CalendarDay? {
        let weekdays = scan.tokens.indices.filter(isWeekday).prefix(40)
        guard let first = weekdays.first else { return nil }
        let named = monthDays().prefix(40)
        let ahead = Dictionary(
            (weekdays + named.map(\.token)).map { ($0, isAhead($0)) }, uniquingKeysWith: { first, _ in first })
        // News calls its own day by its name; where every weekday is still to come, it was written the day before.
        let own = weekdays.first { ahead[$0] == false }
        let publicationWeekday = own.map { Int(scan[$0].value) } ?? (Int(scan[first].value) + 5) % 7 + 1
        var best: (score: Int, nearness: Int, day: CalendarDay)?
        for date in named {
            for index in weekdays where date.weekdayToken.map({ $0 == index }) ?? !isRangeEnd(index) {
                let weekday = Int(scan[index].value)
                let isNext = ahead[index] == true
                let isAttached = date.weekdayToken == index
                // What is past is rarely told by weekday and by date in one article; what is to come often is.
                let isBoth = isNext && ahead[date.token] == true && abs(index - date.token) <= Self.reach
                let offset = (weekday - publicationWeekday + 7) % 7 - (isNext || weekday == publicationWeekday ? 0 : 7)
                guard isAttached || isBoth, offset != 0 || isAttached,
                    let day = latest(date, on: weekday)?.adding(days: -offset), day <= today
                else { continue }
                let candidate = (score: isAttached ? 1 : 0, nearness: -abs(index - date.token), day: day)
                if best.map({ $0 < candidate }) ?? true { best = candidate }
            }
        }
        return best?.day
    }

    private func isRangeEnd(_ index: Int) -> Bool {
        scan.isAny(index - 1, "through", "to", "until", "till", "and") || scan.isHyphen(index - 1)
    }

    private func isWeekday(_ index: Int) -> Bool { scan.has(index, .weekday) && scan.isCapital(index) }

    /// A month and day without a year.
    private struct MonthDay {
        let token: Int
        let month: Int
        let day: Int
        /// The token after it.
        let end: Int
        /// The weekday that stands with it.
        let weekdayToken: Int?
    }

    private func monthDays() -> [MonthDay] {
        scan.tokens.indices.compactMap { index in
            guard scan.has(index, [.month, .monthShort]), scan.isCapital(index) else { return nil }
            let isAmerican = scan.has(index + 1, [.nDay, .nOrdinal])
            guard isAmerican || scan.has(index - 1, [.nDay, .nOrdinal]) else { return nil }
            let day = isAmerican ? index + 1 : index - 1
            let after = max(day, index) + 1
            if scan.has(scan.isWord(after, ",") ? after + 1 : after, .nYear) { return nil }
            let before = min(day, index) - 1
            let weekday = scan.isWord(before, ",") ? before - 1 : before
            return MonthDay(
                token: index, month: Int(scan[index].value), day: Int(scan[day].value), end: after,
                weekdayToken: weekday >= 0 && isWeekday(weekday) ? weekday : nil)
        }
    }

    /// The latest such day, not after the week that follows today, that falls on a weekday.
    private func latest(_ date: MonthDay, on weekday: Int) -> CalendarDay? {
        (-1...28).lazy.compactMap { CalendarDay(year: today.year - $0, month: date.month, day: date.day) }
            .first { $0.weekday == weekday && $0 <= today.adding(days: 7) }
    }

    /// Whether the verb that governs a token announces what is to come.
    private func isAhead(_ token: Int) -> Bool {
        var low = 0
        var high = scan.text.sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if scan.text.sentences[middle].lowerBound <= token { low = middle } else { high = middle }
        }
        return VerbGroups(scan: scan).governing(token..<(token + 1), in: scan.text.sentences[low]).isAhead
    }
}
