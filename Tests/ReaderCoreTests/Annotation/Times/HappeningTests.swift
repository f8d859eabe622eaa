import ReaderEntities
import ReaderModel
import Testing

@testable import ReaderTimes

/// What happens at a time is told by its clause, its paragraph and the text they stand in.
struct HappeningTests {
    private static let news = """
        LUND, July 2 - The harbour board met on Monday to hear about the new crane, which has stood idle since the storm of
        last month.

        The old crane was sold to a yard in Oslo on Thursday, and the new one arrived from Narvik on Friday. Two men were
        hurt on Saturday when a rope broke, the police said.

        The board will meet again on July 16. A report is to be published in September, and the town will vote on it next
        year.
        """

    /// How sure each event of a text is, by its clause.
    private static func shares(_ text: String) throws -> [(clause: String, share: Double)] {
        try TimesReading.events(text).map { ($0.text, $0.confidence) }
    }

    @Test func `what a report tells is sure`() throws {
        let shares = try Self.shares(Self.news)
        for words in ["board met on Monday", "was sold", "were hurt on Saturday"] {
            #expect(shares.contains { $0.clause.contains(words) && $0.share > 0.8 }, "\(words) in \(shares)")
        }
    }

    @Test func `what figures and advice are of is less sure in its text than alone`() throws {
        let page = """
            Video is the tool that you need for your shop in 2018, and you should use it today. The number of boats that are
            sold is trending upward from 41% in 2014 and 35% in 2013.

            You can follow these five steps to make your own. By 2022, there will be more cameras on Earth than people, and
            57 percent of your customers will not come back to a shop without one (Source: Kestrel, 2012).

            Why your shop needs video in 2018: you can show what you sell, you can answer questions, and you save time. Think
            of the new habits of people today.
            """
        let tokens = TimesReading.tokens(page)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let times = try TimeFinder.times(in: tokens, published: published)
        let lessons = try EventFinder.lessons(in: tokens, times: times, published: published)
        let asked = lessons.filter { $0.features != nil }
        let shares = asked.compactMap { $0.features.map(HappeningJudge.share) }
        #expect(asked.count >= 4)
        #expect(zip(asked, shares).allSatisfy { $0.before > $1 })
        let isShown = Double(Event.leastShown)
        #expect(shares.count { $0 >= isShown } < asked.count { $0.before >= isShown })
    }

    @Test func `a sentence or two are judged alone`() throws {
        let tokens = TimesReading.tokens("The harbour board met on Monday. The crane was sold in 2015.")
        let times = try TimesReading.times("The harbour board met on Monday. The crane was sold in 2015.")
        let lessons = try EventFinder.lessons(in: tokens, times: times)
        #expect(lessons.count == 2)
        #expect(lessons.allSatisfy { $0.features == nil })
        #expect(
            try EventFinder.events(in: tokens, times: times, published: nil, entities: [], quotes: []).map(\.confidence)
                == lessons.map(\.before))
    }

    @Test func `what is asked in training is asked in use`() throws {
        let tokens = TimesReading.tokens(Self.news)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let times = try TimeFinder.times(in: tokens, published: published)
        let entities = try EntityFinder.entities(in: tokens)
        let lessons = try EventFinder.lessons(in: tokens, times: times, published: published, entities: entities)
        let events = try EventFinder.events(
            in: tokens, times: times, published: published, entities: entities, quotes: [])
        #expect(lessons.count == events.count)
        let shares = lessons.map { lesson in
            lesson.features.map { HappeningJudge.share($0) } ?? lesson.before
        }
        #expect(shares == events.map(\.confidence))
        #expect(lessons.contains { $0.features != nil })
    }

    @Test func `who asks why is told what the clause alone says`() throws {
        let tokens = TimesReading.tokens(Self.news)
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let times = try TimeFinder.times(in: tokens, published: published)
        let events = try EventFinder.events(
            in: tokens, times: times, published: published, entities: [], quotes: [], explains: true)
        #expect(events.contains { $0.explanation?.contains("clause alone: ") == true })
    }
}
