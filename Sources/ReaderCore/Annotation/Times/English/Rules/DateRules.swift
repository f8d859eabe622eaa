import ReaderModel
import ReaderTokens

/// Dates with a month: "July 5th", "5 July 2018", "2018-07-05", "last June", "June 2018", "in June".
enum DateRules {
    static let all: [TimeRule] = [monthDay, dayMonth, ordinalDay, monthYear, relativeMonth, month]

    static let monthDay = TimeRule(
        "month and day",
        [
            "( last|this|next / this past|coming )? ( <anyweekday> ,? )? <month> the? <dayth> ( of|,? <year> )?",
            "late|early <month> the? <dayth> ( ,? <year> )?",
        ],
        examples: [
            "He arrived on [July 5th]{2018-07-05}.", "On [Monday, Jan. 5, 2015]{2015-01-05} it snowed.",
            "They met on [June 12]{2018-06-12}.", "The vote is on [Dec. 31]{2018-12-31}.",
            "It opened on [February 29]{2016-02-29}.", "Shares payable [Sept. 3]{2018-09-03}.",
            "He died [last Oct. 23]{2017-10-23}.", "She spoke [last May 3]{2018-05-03}.",
            "They meet [next March 5]{2019-03-05}.", "He left on [August 20]{2017-08-20}.",
            "It fell on [June 20 of 1792]{1792-06-20}.", "The vote was set for [August 20]{2018-08-20}.",
            "It ran from [Dec. 4]{2016-12-04}-[6, 2016]{2016-12-06}.", "It was passed [late March 9]{2018-03-09}.",
            "It met in [November 2014]{2014-11}. On [Nov. 15]{2014-11-15} it left.",
            "The tour kicks off [January 9th]{2019-01-09}.", "It halted its trips through [12 October]{2018-10-12}.",
        ]
    ) { match, reading in
        written(match, match.value([.nDay, .nOrdinal]), reading)
    }

    static let dayMonth = TimeRule(
        "day and month",
        [
            "( <anyweekday> ,? the? )? <dayth> of? <month> ( ,? <year> )?", "the <nth> of <month> ( ,? <year> )?",
            "( <anyweekday> ,? )? the? <dayth> day of <month> ( ,? <year> )?",
        ],
        examples: [
            "He arrived on [5 July 2018]{2018-07-05}.", "They left on [the 4th of July]{2018-07-04}.",
            "On [12 March]{2018-03-12} it rained.", "He left on [Tuesday the 12th of June]{2018-06-12}.",
        ]
    ) { match, reading in
        guard let month = match.token([.month, .monthShort]), reading.scan.isCapital(month) else { return nil }
        return written(match, match.value([.nDay, .nOrdinal]), reading)
    }

    static let ordinalDay = TimeRule(
        "month and ordinal",
        [
            "( ( this coming|past )? <anyweekday> ,? )? <month> the? <ordinal> ( ,? <year> )?",
            "( <anyweekday> ,? )? the <ordinal> of <month> ( ,? <year> )?",
        ],
        examples: ["She spoke on [April eighth]{2018-04-08}.", "It is on [the fourth of July]{2018-07-04}."]
    ) { match, reading in
        written(match, match.value(.ordinal), reading)
    }

    private static func written(_ match: TimeMatch, _ day: Int?, _ reading: TimeReading) -> TimeMeaning? {
        guard let month = match.value([.month, .monthShort]), let day, isDay(match, reading) else { return nil }
        return date(match, month: month, day: day, reading)
    }

    /// A day of a month, in the year that is written, or the one that the weekday, the verb and publication point to.
    static func date(
        _ match: TimeMatch, month: Int, day: Int, year: Int? = nil, _ reading: TimeReading
    ) -> TimeMeaning? {
        if let year = year ?? match.value(.nYear) ?? DayRangeRules.yearOfEnd(match, month: month, reading) {
            return CalendarDay(year: year, month: month, day: day).map { reading.period(.day($0), .stated) }
        }
        let symbolic = "XXXX-\(CalendarPeriod.two(month))-\(CalendarPeriod.two(day))"
        if let year = yearOfNamedMonth(month, day, match, reading),
            let date = CalendarDay(year: year, month: month, day: day)
        {
            return reading.period(.day(date), .mention("In the year of"))
        }
        let isAhead = reading.tense(match) == .future
        guard var (closest, anchor) = reading.closest(month: month, day: day, isAhead: isAhead) else { return nil }
        if let next = nextOfTimetable(closest, match, reading) {
            (closest, anchor) = (next, .published("The next after"))
        }
        if let (day, anchor) = directed(month, day, match, reading) {
            return reading.period(.day(day), anchor, symbolic: symbolic)
        }
        if isOver(closest, match, reading) {
            let earlier = (1...8).lazy.compactMap { CalendarDay(year: closest.year - $0, month: month, day: day) }.first
            (closest, anchor) = (earlier ?? closest, .published("The latest before"))
        }
        if let weekday = match.value([.weekday, .weekdayShort]) {
            let fitting = (-6...6).compactMap { CalendarDay(year: closest.year + $0, month: month, day: day) }
                .filter { $0.weekday == weekday }
                .min { abs($0.number - closest.number) < abs($1.number - closest.number) }
            if let fitting {
                return reading.period(
                    .day(fitting), .published("The one on that weekday closest to"), symbolic: symbolic)
            }
        }
        return reading.period(.day(closest), anchor, symbolic: symbolic)
    }

    /// "It met in November 2014. On Nov. 15 …": the year that was written with the same month shortly before, where it is past.
    /// A day of the weeks around publication is of those.
    private static func yearOfNamedMonth(
        _ month: Int, _ day: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> Int? {
        guard !reading.isNarrative, reading.isPublishedKnown, match.token([.weekday, .weekdayShort]) == nil,
            !match.hasAny("last", "this", "next", "past", "coming"),
            let named = reading.monthNamed(before: match.tokens.lowerBound), named.isYearWritten, named.month == month,
            named.year < reading.published.year, !reading.tense(match).isAhead,
            let closest = reading.closest(month: month, day: day)?.day,
            abs(closest.number - reading.published.number) > 45
        else { return nil }
        return named.year
    }

    /// "Last Oct. 23", "next March 5": the latest before publication, the first after it.
    private static func directed(
        _ month: Int, _ day: Int, _ match: TimeMatch, _ reading: TimeReading
    ) -> (day: CalendarDay, anchor: TimeAnchor)? {
        let published = reading.published
        let days = (-8...8).compactMap { CalendarDay(year: published.year + $0, month: month, day: day) }
        if match.hasAny("last", "past") {
            return days.last { $0 < published }.map { ($0, .published("The latest before")) }
        }
        if match.hasAny("next", "coming") {
            return days.first { $0 > published }.map { ($0, .published("The next after")) }
        }
        return nil
    }

    /// Whether a day ahead of publication must be meant of the year before: "the year ended March 31", and what no verb
    /// announces of a day that is months away.
    private static func isOver(_ day: CalendarDay, _ match: TimeMatch, _ reading: TimeReading) -> Bool {
        guard !reading.isNarrative, day > reading.published else { return false }
        let before = match.tokens.lowerBound - 1
        if reading.scan.isWord(before, "ended") { return true }
        if reading.scan.isAny(before, "effective", "starting", "beginning", "payable", "due") { return false }
        let distance = day.number - reading.published.number
        let tense = reading.tense(match)
        // "Canceled its flights through August 5".
        if reading.scan.isAny(before, "through", "until", "till"), distance <= longestLimit { return false }
        if tense.isPast, distance > nearDays, !isArranged(match, reading) { return true }
        guard distance > 90 else { return false }
        return tense.isPast || distance > 120 && !tense.isAhead && tense != .present
    }

    /// So many days ahead something that has been done may last.
    private static let longestLimit = 200

    /// "The tour kicks off June 9": a timetable tells of days ahead, unless the day is just over.
    private static func nextOfTimetable(
        _ day: CalendarDay, _ match: TimeMatch, _ reading: TimeReading
    ) -> CalendarDay? {
        guard !reading.isNarrative, reading.isPublishedKnown, reading.tense(match) == .timetable,
            reading.published.number - day.number > justOver, match.token([.weekday, .weekdayShort]) == nil
        else { return nil }
        let (year, month, number) = day.parts
        return (1...2).lazy.compactMap { CalendarDay(year: year + $0, month: month, day: number) }
            .first { $0 > reading.published }
    }

    private static let justOver = 60

    /// A past verb may tell of a day so close ahead that it was set before: "he was invited on July 5".
    private static let nearDays = 14

    /// Whether what is told was only arranged: "was scheduled for July 20", "extended it to August 3", "was due".
    private static func isArranged(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let start = match.tokens.lowerBound
        if scan.isAny(start - 1, "for", "until", "till", "by", "through", "before", "from", "to", "after", "of", "the")
        {
            return true
        }
        return (max(reading.sentence.lowerBound, start - 20)..<start).contains {
            scan.has($0, .planning)
                || scan.isAny(
                    $0, "extended", "moved", "booked", "called", "announced", "fixed", "deadline", "expires", "payable",
                    "effective", "told", "invited", "declared", "approved", "adjourned", "put")
        }
    }

    /// Not "May 5:30" or "May 5%"; a lower-case "march 5" is no date.
    private static func isDay(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        guard let month = match.token([.month, .monthShort]), reading.scan.isCapital(month) else { return false }
        let end = match.tokens.upperBound
        let isRatio = reading.scan.isWord(end, ":") && reading.scan.isJoined(end) && reading.scan.has(end + 1, .nTwo)
        return !(isRatio || reading.scan.isWord(end, "%"))
    }

    /// The year that two digits mean: not more than twenty years after publication.
    static func century(of two: Int, _ reading: TimeReading) -> Int {
        let current = reading.isPublishedKnown ? reading.published.year : 2_010
        let year = current / 100 * 100 + two
        return year > current + 20 ? year - 100 : year
    }

    static let monthYear = TimeRule(
        "month and year", ["{edge} <month> of|,? <year>", "{edge} <month> of|,? ' <two>"],
        examples: [
            "In [June 2018]{2018-06} it rained.", "[Early March, 2017]{2017-03} was cold.",
            "At [the end of May 2015]{2015-05} they left.",
        ]
    ) { match, reading in
        guard let month = match.value([.month, .monthShort]), isName(match, reading) else { return nil }
        let year = match.value(.nYear) ?? match.value(.nTwo).map { century(of: $0, reading) }
        return year.map { reading.period(.month(year: $0, month: month), .stated).narrowed(match, reading) }
    }

    static let relativeMonth = TimeRule(
        "last or next month by name",
        [
            "{edge} ( last|this|next / this past|coming / the past )? <month>",
            "{edge} <month> of? ( this|last|next year )",
            "{edge} <month> ( of|in that|the same? year )",
        ],
        examples: [
            "It began [last June]{2018-06}.", "It began [last July]{2017-07}.", "They meet [next July]{2019-07}.",
            "It opens [this coming March]{2019-03}.", "It closed in [May last year]{2017-05}.",
            "The fair is in [early October this year]{2018-10}.", "It closed in [May of last year]{2017-05}.",
            "He came in [2001]{2001} and left in [May of that year]{2001-05}.",
        ]
    ) { match, reading in
        guard let month = match.value([.month, .monthShort]), isName(match, reading) else { return nil }
        let (year, current, _) = reading.published.parts
        let isOfYear = match.has("year")
        if match.hasAny("that", "same") {
            guard let year = reading.lastYear ?? reading.lastNamedYear else { return nil }
            return reading.period(.month(year: year, month: month), .mention("In the year of")).narrowed(match, reading)
        }
        let found: (Int, String)
        if match.hasAny("last", "past") {
            found = (isOfYear || month >= current ? year - 1 : year, "The latest before")
        } else if match.hasAny("next", "coming") {
            found = (isOfYear || month <= current ? year + 1 : year, "The next after")
        } else if match.has("this") {
            found = (year, "In the year of")
        } else {
            return nil
        }
        return reading.period(.month(year: found.0, month: month), .published(found.1)).narrowed(match, reading)
    }

    static let month = TimeRule(
        "bare month", ["{edge} <month>"],
        examples: [
            "Sales rose in [June]{2018-06}.", "Sales rose in [December]{2017-12}.",
            "It will open in [late May]{2019-05}.", "The march began.", "It may rain.", "Theresa May spoke.",
            "It lasts until [May]{2019-05}.", "It rained between [March]{2016-03} and [June 2016]{2016-06}.",
            "It was built between [May]{2013-05} and [July of 2013]{2013-07}.",
            "From [December]{2015-12} to [March 2016]{2016-03} he was away.",
            "It rained in [May]{2016-05}, [June]{2016-06} and [July 2016]{2016-07}.", "It was sold by Theresa May.",
            "Olaf and June Lindqvist sang.", "It is a tune written by June Lindqvist.",
            "It rained in [May]{2018-05} and [June]{2018-06}.",
        ]
    ) { match, reading in
        guard let month = match.value([.month, .monthShort]), let token = match.token([.month, .monthShort]),
            isName(match, reading), isMonth(token, match, reading)
        else { return nil }
        if let year = yearOfLaterMonth(month, match.tokens.upperBound, reading) {
            return reading.period(.month(year: year, month: month), .stated).narrowed(match, reading)
        }
        // "He died that October": of the year spoken of.
        if reading.scan.isWord(match.tokens.lowerBound - 1, "that"),
            let year = reading.lastNamedYear ?? reading.lastYear, !reading.scan.has(match.tokens.upperBound, .verbal)
        {
            return reading.period(.month(year: year, month: month), .mention("In the year of")).narrowed(match, reading)
        }
        let isLimit = reading.scan.isAny(match.tokens.lowerBound - 1, "until", "till")
        let isOpen = reading.scan.isWord(match.tokens.lowerBound - 1, "through")
        let tense = isLimit ? .future : isOpen ? .none : reading.tense(match)
        let (year, anchor) = reading.year(ofMonth: month, tense)
        return reading.period(.month(year: year, month: month), anchor).narrowed(match, reading)
    }

    /// The year that stands with the month a range or a list ends with: "between March and June 2018".
    private static func yearOfLaterMonth(_ month: Int, _ end: Int, _ reading: TimeReading) -> Int? {
        let scan = reading.scan
        var index = end
        while index + 1 < reading.sentence.upperBound {
            guard scan.isHyphen(index) || scan.isAny(index, ",", "and", "or", "&", "to", "through", "until", "till")
            else { return nil }
            index += scan.isWord(index, ",") && scan.isAny(index + 1, "and", "or") ? 2 : 1
            if scan.isAny(index, "early", "late", "mid") { index += scan.isHyphen(index + 1) ? 2 : 1 }
            guard scan.has(index, [.month, .monthShort]), scan.isCapital(index) else { return nil }
            let place = scan.isWord(index + 1, "of") ? index + 2 : index + 1
            if scan.has(place, .nYear), place < reading.sentence.upperBound {
                let year = Int(scan[place].value)
                return Int(scan[index].value) < month ? year - 1 : year
            }
            index += 1
        }
        return nil
    }

    private static func isName(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        match.token([.month, .monthShort]).map(reading.scan.isCapital) ?? false
    }

    /// Tokens to either side that somebody called so is looked for in.
    private static let nameReach = 600

    /// Whether the text names somebody called so: "Tom May".
    private static func isSomebody(_ month: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let near = max(1, month - nameReach)..<min(scan.count, month + nameReach)
        return near.contains { index in
            index != month && scan.isWord(index, "may") && scan.isCapital(index) && scan.isCapital(index - 1)
                && scan.text.tokens[index - 1].shape.contains(.word)
                && !scan.text.tokens[index].shape.contains(.sentenceStart)
                && !scan.has(index - 1, [.month, .monthShort, .weekday, .weekdayShort, .subordinator])
                && !scan.isAny(
                    index - 1, "in", "early", "late", "mid", "since", "last", "from", "by", "until", "on", "this",
                    "next", "every",
                    "and", "or", "but", "during", "through", "to", "of", "for", "one", "that", "it", "he", "she",
                    "they", "we",
                    "you", "i", "who", "there")
                && !(index + 1 < scan.count && scan.text.tokens[index + 1].shape.contains(.digit))
        }
    }

    /// "Olaf and June Lindqvist", "a play by August Berg": what is joined to a name, or made by somebody, is a name before another.
    private static func isGivenName(_ token: Int, _ scan: TimeScan) -> Bool {
        if scan.isAny(token - 1, "and", "or") {
            return scan.isCapital(token - 2) && scan.text.tokens[token - 2].shape.contains(.word)
                && !scan.has(token - 2, [.month, .monthShort, .weekday, .weekdayShort, .season])
        }
        return scan.isWord(token - 1, "by") && scan.has(token - 2, [.past, .participle, .base, .eventNoun])
            && !scan.has(token - 2, [.be, .have])
    }

    /// Abbreviations need their stop; names that are words too need a preposition; before a number it is another rule's.
    private static func isMonth(_ token: Int, _ match: TimeMatch, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        if scan.has(token, .monthShort), !scan.text.string(token).hasSuffix(".") { return false }
        if token > match.tokens.lowerBound { return true }
        let names = scan.isAny(token, "may", "march", "april", "june", "august")
        let isNextToName = scan.isCapital(token + 1) && !scan.has(token + 1, .monthShort)
        let follows = scan.isAny(
            token - 1, "in", "of", "since", "until", "by", "from", "through", "and", "to", "between", "for", "during",
            "till",
            "before", "after", "or", "-", "around", "on")
        if scan.isWord(token, "may"), isSomebody(token, reading) { return false }
        if scan.isAny(token, "may", "march") { return follows && !isNextToName }
        if names, isNextToName, !follows || isGivenName(token, scan) { return false }
        return true
    }
}
