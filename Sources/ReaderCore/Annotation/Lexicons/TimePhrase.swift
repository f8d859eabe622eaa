/// A family of time expressions of a language: what it means, how it is written, and examples.
///
/// A pattern is pieces with a space between: words in small letters, digits and marks as they are read one by one
/// (`l ' an`), each of which a word, a class in angles or a fragment in braces stands for.
///
/// - `a|b`: one of the words; `a|b@month`: the same, read as words of that kind; `<month>`: a word of a kind; `<month|season>`: of one of two kinds
/// - `<d>` 1–31, `<m>` 1–12, `<y>` a year of four digits, `<yy>` two digits, `<h>` 0–24, `<min>` 00–59, `<dec>` a number that
///   ends in 0, `<roman>` a Roman number, `<n>` a number in digits or words, "several" too
/// - `?` behind a piece: it may be missing; `( … / … )`: alternatives; `( … )?`: none of them is needed
/// - `lparen`: an opening parenthesis
/// - `+` before a piece: with a capital; `=`: without; `~`: without a space before
/// - `[` and `]`: only what stands between is the expression
///
/// What may be missing is taken where it can be. An example is a text with its answers written in, read as published
/// on Monday 2 July 2018: `Sie kommt am [5. Juli]{2018-07-05}.`; `SET` before a value says that it is a set.
package struct TimePhrase: Sendable {
    package let sense: TimeSense
    package let patterns: [String]
    package let examples: [String]

    package init(_ sense: TimeSense, _ patterns: [String], examples: [String]) {
        (self.sense, self.patterns, self.examples) = (sense, patterns, examples)
    }
}

/// What a phrase means.
package enum TimeSense: Sendable {
    /// A day of a month: `<d>`, `<ordinal>` or `<n>`, `<month>` or `<m>`, and what there is of `<weekday>`, `<y>`, `<last>`,
    /// `<next>`.
    case date
    /// The day of the month that was mentioned last.
    case dayOfMonth
    case month, year, decade, century, quarter, half, season
    /// Two years, of which the second may be two digits: "2018/19".
    case years
    case weekday
    /// Days from today, and perhaps a part of the day.
    case day
    /// The day so many days from today.
    case dayAway(Int)
    /// A part of such a day, by its number.
    case partAway(days: Int, part: Int)
    /// A part of the day that was mentioned last, or of today where `<this>` is there.
    case partOfDay
    case clock
    /// The unit before, of or after publication, by `<last>`, `<this>`, `<next>`.
    case period
    /// The unit, so many units away from that of publication.
    case periodAway(Int)
    /// The same of a unit that the phrase does not name apart, by its number ("Vorjahr").
    case unitAway(unit: Int, Int)
    /// So many units before publication.
    case ago
    /// The same, where the text says only how long: a length with a place.
    case agoLength
    /// So many units after publication.
    case ahead
    /// So many units before or after the date that was mentioned last.
    case earlier, later
    /// Days from the date that was mentioned last.
    case fromMention(Int)
    case duration
    /// Several of a unit that the phrase does not name apart ("jahrelang").
    case several(unit: Int)
    /// The last or next units, with their number or without.
    case recent
    /// Every so many units, every weekday, every month, each part of a day.
    case set
    /// Words for now, then and some day.
    case now, past, future
    /// Looks like a time and is none: an age, a distance.
    case nothing
}
