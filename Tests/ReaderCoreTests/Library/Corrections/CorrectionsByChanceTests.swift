import LibraryTestSupport
import ReaderCorrections
import ReaderModel
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary

/// Decisions, edits of the text and second thoughts in any order, by two who have the library open at once.
struct CorrectionsByChanceTests {
    private typealias Kept = ChangingArticle.Kept

    @Test(arguments: Seeds.row(10))
    func `a name never goes to other words, and taking all back leaves what is found`(seed: UInt64) async throws {
        var article = try ChangingArticle { random in
            let things = ["blorn", "quay", "ferry", "åland", "skerry", "tarn", "lighthouse"]
            let verbs = ["met", "left", "called", "saw", "passed", "warned"]
            let rest = [
                "in spring", "by the old quay", "at noon", "with reluctance", "after the vote", "near the tarn",
            ]
            return [things, verbs, things, rest, rest].compactMap { $0.randomElement(using: &random) }
                .joined(separator: " ") + ". "
        }
        try await article.change(seed: seed) { article, step, random in
            article.text.words.randomElement(using: &random).map {
                Correction(.name(EntityName("Zork \(step)", .other)), at: TextAnchor(of: $0, in: article.text.text))
            }
        } look: { article, kept in
            for decision in kept { try Self.lookAtName(decision, in: article) }
        }
    }

    /// A name stands where its words have gone; one whose words are gone stands nowhere.
    private static func lookAtName(_ decision: Kept, in article: ChangingArticle) throws {
        let places = try article.rows(
            "SELECT places FROM mention JOIN entity ON entity.id = entity WHERE entity.name = ?",
            ["Zork \(decision.step)"]
        ).flatMap { PackedRanges.ranges(in: $0[0]) }
        let text = article.text.text
        #expect(places == [decision.anchor.place(in: text)].compactMap(\.self), "\(decision.step)")
        for place in places {
            #expect(text[place] == decision.anchor.exact)
            #expect(article.text.holds(decision.anchor, from: decision.origin, at: place), "\(decision.step)")
        }
    }

    @Test(arguments: Seeds.row(10))
    func `a statement, a speaker, a date and a happening stay with their words`(seed: UInt64) async throws {
        var article = try ChangingArticle { random in
            let people = ["Anna Ek", "Boris Lund", "Clara Holm"]
            let deeds = ["opened the quay", "sold the ferry", "left the skerry", "closed the lighthouse"]
            let days = (1...28).map { "on \($0) May 2018" }
            let words = [people, deeds, days].compactMap { $0.randomElement(using: &random) }
            guard Bool.random(using: &random) else { return words.joined(separator: " ") + ". " }
            return "The blorn near the tarn is old, \(words[0]) said. "
        }
        try await article.change(seed: seed) { article, step, random in
            switch step % 4 {
            case 0: Self.statement(in: article, &random)
            case 1: try Self.speaker(step, in: article, &random)
            case 2: Self.date(step, in: article, &random)
            default: try Self.happening(step, in: article, &random)
            }
        } look: { article, kept in
            for decision in kept { try Self.look(at: decision, in: article) }
        }
    }

    /// Five words that nobody said by what is found.
    private static func statement(in article: ChangingArticle, _ random: inout SplitMix) -> Correction? {
        let (text, words) = (article.text.text, article.text.words)
        guard let first = (0..<max(0, words.count - 5)).randomElement(using: &random) else { return nil }
        return Correction(
            .said(nil), at: TextAnchor(of: words[first].lowerBound..<words[first + 4].upperBound, in: text))
    }

    private static func speaker(_ step: Int, in article: ChangingArticle, _ random: inout SplitMix) throws
        -> Correction?
    {
        let quotes = try article.rows("SELECT parts FROM quote").compactMap { PackedRanges.ranges(in: $0[0]).first }
        return quotes.randomElement(using: &random).map {
            Correction(
                .speaker(EntityName("Zork \(step)", .person)), at: TextAnchor(of: $0, in: article.text.text))
        }
    }

    /// A day in a year that only this decision names.
    private static func date(_ step: Int, in article: ChangingArticle, _ random: inout SplitMix) -> Correction? {
        let (text, words) = (article.text.text, article.text.words)
        let months = words.filter { text[$0] == "May" }
        guard let month = months.randomElement(using: &random), let value = DateValue("\(1_700 + step)") else {
            return nil
        }
        return Correction(.date(value), at: TextAnchor(of: month.lowerBound..<month.upperBound + 5, in: text))
    }

    private static func happening(_ step: Int, in article: ChangingArticle, _ random: inout SplitMix) throws
        -> Correction?
    {
        let events = try article.rows("SELECT start, length FROM event WHERE fromDay > 0")
        guard let event = events.randomElement(using: &random), let value = DateValue("\(1_700 + step)") else {
            return nil
        }
        let (start, length): (Int, Int) = (event[0], event[1])
        return Correction(.eventDate(value), at: TextAnchor(of: start..<start + length, in: article.text.text))
    }

    /// What was decided holds where its words have gone, and nowhere else.
    private static func look(at decision: Kept, in article: ChangingArticle) throws {
        let text = article.text.text
        let place = decision.anchor.place(in: text)
        if let place {
            #expect(text[place] == decision.anchor.exact)
            #expect(article.text.holds(decision.anchor, from: decision.origin, at: place), "\(decision.step)")
        }
        let held: [Range<Int>]
        switch decision.correction.decision {
        case .said:
            held = try article.rows("SELECT parts FROM quote").map { PackedRanges.ranges(in: $0[0]) }
                .filter { $0.first == place }.compactMap(\.first)
            #expect(held.count == (place == nil ? 0 : 1), "\(decision.step)")
        case .speaker(let name?):
            held = try article.rows(
                "SELECT parts FROM quote JOIN entity ON entity.id = speaker WHERE entity.name = ?", [name.name]
            ).compactMap { PackedRanges.ranges(in: $0[0]).first }
        case .date(let value), .eventDate(let value):
            held = try article.rows(
                "SELECT start, length FROM event WHERE fromDay = ?", [value.interval.lowerBound.number]
            ).map { row in
                let (start, length): (Int, Int) = (row[0], row[1])
                return start..<start + length
            }
        default: return
        }
        #expect(held.count <= 1, "\(decision.step)")
        for range in held { #expect(place.map(range.overlaps) == true, "\(decision.step)") }
    }
}
