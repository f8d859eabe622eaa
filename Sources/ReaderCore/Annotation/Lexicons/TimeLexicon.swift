/// How a language writes dates, times and durations: its words by what they are in a date, and phrases made of them.
///
/// `TimePhrase` says how a phrase is written down. Nothing else of a language is known to the annotator of times.
package struct TimeLexicon: Sendable {
    package var words: [TimeWords] = []
    /// Parts that many phrases share, by their name in braces: `{year}`.
    package var fragments: [String: String] = [:]
    package var phrases: [TimePhrase] = []
    package var namedDays: [NamedDay] = []
    /// Patterns around a named day, which stands in them as `{day}`; empty where it stands alone.
    package var namedDayPatterns = ["{day}"]
    /// Words between tens and ones ("trinta e um"); a hyphen always may stand there.
    package var numberJoiner = ""
    /// Whether a word with a capital behind a year makes a count of it ("1500 Menschen"); else every word does that is no
    /// `yearFollower`.
    package var hasCapitalNouns = false
    /// Small words that may stand behind a year without a cue before it.
    package var yearFollowers = ""
    package var verbs = TimeVerbs()
    package var clauses = TimeClauseWords()

    package init() {}
}

/// What a word can be in a date. Its number is what the comment says.
package enum TimeWordKind: String, CaseIterable, Sendable {
    /// 1–12.
    case month
    /// 1–7, from Monday.
    case weekday
    /// From 0: second, minute, hour, day, weekend, week, month, quarter, season (of sport), year, decade, century.
    case unit
    /// The same, of several.
    case units
    /// What it counts; also a half.
    case number
    /// A number that is not told ("several").
    case vague
    /// Hundred, thousand: multiplies the number before it.
    case scale
    /// Its place in a row.
    case ordinal
    /// 1 morning, 2 afternoon, 3 evening, 4 night, 5 midday.
    case part
    /// The same, of every day ("nachts").
    case partHabit
    /// The same, of a word that is a weekday, too ("Montagabend").
    case partOfWeekday
    /// Days from today.
    case day
    case last, next, this
    /// From 0: spring, summer, autumn, winter.
    case season
    case begin, middle, end
    /// The first year of a decade of the twentieth century ("neunziger": 90).
    case decade
    /// How often, by the number of its unit.
    case habit
    /// A time zone.
    case zone
    /// Stands before a year and tells that it is one; marks too.
    case yearCue
}

/// Words that are the same in a date.
///
/// A row is items with a space between. An item is forms of one word with `|` between; `(e,en)` after a form gives it
/// these endings, of which one may be empty; `=5` behind an item is its number, which else counts on from the item
/// before; `-` stands for nothing.
package struct TimeWords: Sendable {
    package let kind: TimeWordKind
    package let row: String
    /// The number of the first item.
    package let first: Double

    package init(_ kind: TimeWordKind, from first: Double = 1, _ row: String) {
        (self.kind, self.row, self.first) = (kind, row, first)
    }

    /// Every form in small letters, with its number.
    package var forms: [(word: String, value: Double)] {
        var (forms, next) = ([(word: String, value: Double)](), first)
        for item in row.split(whereSeparator: \.isWhitespace) {
            let parts = item.split(separator: "=")
            if parts.count == 2, let value = Double(parts[1]) { next = value }
            forms += Self.expanded(parts[0]).filter { $0 != "-" }.map { ($0, next) }
            next += 1
        }
        return forms
    }

    private static func expanded(_ item: Substring) -> [String] {
        item.split(separator: "|").flatMap { form -> [String] in
            guard let open = form.firstIndex(of: "("), form.last == ")" else { return [String(form)] }
            let stem = String(form[..<open])
            let endings = form[form.index(after: open)...].dropLast()
            return endings.split(separator: ",", omittingEmptySubsequences: false).map { stem + $0 }
        }
    }
}

/// A day with a name, and when it is.
package struct NamedDay: Sendable {
    /// How it is found in a year.
    package enum Rule: Sendable {
        case fixed(month: Int, day: Int)
        /// Days from Easter Sunday.
        case easter(Int)
        /// The nth weekday of a month; -1 is the last.
        case weekday(nth: Int, weekday: Int, month: Int)
        /// The nth Sunday before Christmas.
        case sundayBeforeChristmas(Int)
        /// A day of the Islamic year.
        case islamic(month: Int, day: Int)
    }

    package let rule: Rule
    /// Its names as patterns, with `/` between.
    package let names: String

    package init(_ rule: Rule, _ names: String) { (self.rule, self.names) = (rule, names) }
}

/// How verbs tell what is behind from what lies ahead.
package struct TimeVerbs: Sendable {
    /// Words of the future, of plans and announcements.
    package var ahead = ""
    package var aheadEndings: [String] = []
    /// Words of the past.
    package var past = ""
    package var pastEndings: [String] = []
    /// Words that end so and are no verbs.
    package var others = ""

    package init() {}
}

/// Words by which a sentence is cut into clauses, and a clause is known to tell of something.
package struct TimeClauseWords: Sendable {
    /// Words that open a clause.
    package var openers = ""
    /// Verbs of the present and auxiliaries.
    package var verbs = ""
    /// Words behind which a time begins a state that lasts ("seit", "depuis").
    package var since = ""
    /// Words between the ends of a range ("bis", "au").
    package var through = ""
    /// Words that open no clause that reads alone ("und", "wie").
    package var continuers = ""
    /// Words before a time that only tells which thing is meant ("vom", "del").
    package var belonging = ""
    /// Words by which a time is compared with ("gegenüber", "frente").
    package var comparisons = ""

    package init() {}
}
