package import ReaderModel

/// What the reader has decided about one place of an article, or about the article.
///
/// It is kept apart from what annotators find, and holds whatever they find later.
package struct Correction: Hashable, Sendable {
    /// The words that it is about; nil for one about the whole article.
    package let target: TextAnchor?
    package let decision: Decision

    package init(_ decision: Decision, at target: TextAnchor?) {
        (self.decision, self.target) = (decision, target)
    }

    /// What is right at the place.
    package enum Decision: Hashable, Sendable {
        /// The words are no name.
        case notName(Reach)
        /// The name is that of a person, an organisation, a place or something else.
        case kind(Entity.Kind, Reach)
        /// Who or what is meant goes by this name.
        case same(EntityName, Reach)
        /// Somebody else is meant than elsewhere by this name: by these words, or in this article.
        case apart(Reach)
        /// The words are a name that nobody has found.
        case name(EntityName)
        /// The name or the quote ends and begins elsewhere.
        case span(TextAnchor)
        /// Nobody has said this.
        case notSaid
        /// Who has said this; nil where nobody knows.
        case speaker(EntityName?)
        /// This was said, though nobody has found it.
        case said(EntityName?)
        /// The words name no time.
        case notDate
        /// The time that the words name.
        case date(DateValue)
        /// Nothing happened here.
        case notEvent
        /// When it happened, whatever the words say.
        case eventDate(DateValue)
        /// The day on which the article appeared.
        case published(CalendarDay)
        /// What the article is written in: a BCP 47 tag.
        case language(String)
    }

    /// How far a decision about a name goes.
    package enum Reach: String, Hashable, Sendable, CaseIterable {
        /// These words.
        case mention
        /// All mentions of the same entity in the article.
        case article
    }
}

/// Who or what is meant, wherever it is spoken of.
package struct EntityName: Hashable, Sendable {
    package let name: String
    package let kind: Entity.Kind

    package init(_ name: String, _ kind: Entity.Kind) {
        (self.name, self.kind) = (name, kind)
    }

    /// Whether words can be a name: they have a letter or a digit, fit on a page, and nothing of them was lost on the way.
    package static func isName(_ words: String) -> Bool {
        words.utf8.count <= longest && words.contains { $0.isLetter || $0.isNumber } && !words.contains("\u{FFFD}")
    }

    /// In bytes.
    private static let longest = 1_000
}

/// A day, a month, a year, or the days from one to another: `2018-07-05`, `2018-07`, `2018`, `2018-07-05/2018-07-07`.
package struct DateValue: Hashable, Sendable {
    /// As TIMEX3 writes it; a span of days as ISO 8601 does.
    package let value: String
    package let interval: ClosedRange<CalendarDay>
    package let precision: Precision

    /// Reads a value; nil where it is none, or ends before it begins.
    package init?(_ value: String) {
        let ends = value.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count), let (first, precision) = Self.days(ends[0]) else { return nil }
        guard ends.count == 2 else {
            (self.value, interval, self.precision) = (value, first, precision)
            return
        }
        guard let (last, _) = Self.days(ends[1]), first.lowerBound <= last.upperBound else { return nil }
        (self.value, interval, self.precision) = (value, first.lowerBound...last.upperBound, .day)
    }

    /// The days of a typed date: a day, a whole month, a whole year, or a span.
    package init(days: ClosedRange<CalendarDay>) {
        let (first, last) = (days.lowerBound, days.upperBound)
        let (year, month, day) = first.parts
        if first == last {
            (value, precision) = (first.description, .day)
        } else if day == 1, last == first.adding(months: 1).adding(days: -1) {
            (value, precision) = (String(first.description.dropLast(3)), .month)
        } else if day == 1, month == 1, last == CalendarDay(year: year, month: 12, day: 31) {
            (value, precision) = (String(first.description.dropLast(6)), .year)
        } else {
            (value, precision) = ("\(first)/\(last)", .day)
        }
        interval = days
    }

    private static func days(_ text: Substring) -> (ClosedRange<CalendarDay>, Precision)? {
        let text = String(text)
        switch text.utf8.count {
        case 10: return CalendarDay(iso: text).map { ($0...$0, .day) }
        case 7: return CalendarDay(iso: text + "-01").map { ($0...$0.adding(months: 1).adding(days: -1), .month) }
        case 4: return CalendarDay(iso: text + "-01-01").map { ($0...$0.adding(months: 12).adding(days: -1), .year) }
        default: return nil
        }
    }
}
