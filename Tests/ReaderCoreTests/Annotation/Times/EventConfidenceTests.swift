import ReaderModel
import ReaderTimes
import Testing

/// What is an event, and how sure that is.
struct EventConfidenceTests {
    private func shown(_ text: String) throws -> [Event] {
        try TimesReading.events(text).filter { $0.confidence >= Event.leastShown }
    }

    static let nothing = [
        "Sales were up 3 percent from 2016.", "Costs were cut to half of 2016 levels.",
        "This spring was wetter than in 2017.", "2018 is not as dry as 2016.",
        "They danced at the 2016 Harbour Festival.", "He drives the 2017 Kestrel Estate.",
        "She watched 2010: The Year We Met again.", "The key of a 2048-bit cipher is long.",
        "The scores increased from 1061 to 1128.", "The design earned a total score of 2072.",
        "RSA 2048 keys sign the files.", "Screens of 1440 x 900 pixels are small.", "2000 visitors came.",
        "See line 1984 of the file.", "Such illnesses are rare today.", "The galaxies that we observe today are old.",
        "It may only be a thought today.", "The bell rang at 4:30 a.m.", "He plays in a 1990s band.",
        "The club has won five matches this season.", "See 2014-10-28-notes.md for more.",
        "The 8.2.2039 update mends it.", "See the survey (2016) for more.",
        "Profit was up 0.3 percent on last year.", "Published 3 May 2018", "Last updated: 4 May 2018.",
        "“Harbour to close” — The Harbour Times, May 4, 2018", "She sells Christmas trees.",
        "It keeps a 2000 year old tradition alive.", "The Harbour Times, May 4, 2018",
        "The bank raised its rate to the highest level since 2001.", "It was the club's first win since 2011.",
        "The 2015 design was noisier.", "The 2018 15-inch i9 Kestrel was a hot machine.", "The 2016-style key clicks.",
        "Berg was ejected in the third quarter after a foul.", "It was like a letter from the 17th century.",
        "Berg is the first to score 30 since Olaf Lind in 2004.", "The firm raised its forecast for the year.",
        "Net income rose to $412 million from $355 million, or $1.15, a year earlier.",
        "In this photo taken Sunday, a crane.", "Tell us your favourite boat of 2016.",
        "They failed again with a design from 2015.",
        "They are allies under a treaty of 1987.", "It is meant by the Fair Trade Act of 1995.",
        "It makes me get out of bed in the morning.", "Posted by Anna Lindqvist on May 3, 2018",
        "The card is valid Monday through Sunday.", "It rains there from July to September.", "2018-05-04 ### Changed",
        "Older people today live differently.", "Get your copy today.", "Please visit us and get your copy today.",
        "You are only there for the weekend.", "It is rare in this day and age.",
        "He was asked on the late night talk show.", "Harbour News (Lund) First published May 4, 2018",
        "Update: May 4, 2018 with words from the mayor.", "Olaf Lind Joins the Cast of a New Musical May 4, 2018",
        "The mayor faces questions about his 2013 gift to the club.",
        "They continue to shape the town today.", "Bears leave three days earlier with every degree.",
        "The bank expects prices to rise 8.8%, up from 4.7% in 2016.",
        "It sees growth of 3.2%, down sharply from 8.1% last year.",
        "The bank cut its outlook to 1.6%, down from a March forecast of 2.3%.",
    ]

    @Test(arguments: nothing)
    func `what dates nothing that happens is not shown`(text: String) throws {
        #expect(try shown(text).map(\.text) == [])
    }

    static let something = [
        "The company was founded in 2001.", "The revolution of 1917 changed the town.",
        "They have not met since May.", "He said in the morning that the road was open.",
        "The king visits Rome today.", "Today the firm is proud to announce a merger.", "The 2016 Lund vote was close.",
        "In 2016 Kestrel Boats closed.", "The talks will end as early as Friday.", "They moved to Lund in 1995.",
        "A confident 2010 appearance by Olaf Berg made him known.", "The probe landed at 18:00 UTC.",
        "The seizures of fiscal year 2017 were large.", "The fair runs through July 11 this year.",
        "On a cold Tuesday in March 1999, Olaf Lind rose to speak.",
        "The morning session of Monday was short.", "The prize goes to Olaf Lind, who won in 2016.",
    ]

    @Test(arguments: something)
    func `what happens at a time is shown`(text: String) throws {
        #expect(try shown(text).count == 1)
    }

    @Test func `a plain clause is surer than one without a verb or subject`() throws {
        let plain = try #require(try TimesReading.events("The ferry sank on Sunday.").first)
        let bare = try #require(try TimesReading.events("Sunday departure.").first)
        #expect(plain.confidence > bare.confidence)
        #expect((0...1).contains(plain.confidence) && (0...1).contains(bare.confidence))
    }

    @Test func `what was put off is on the later day`() throws {
        let event = try #require(try shown("The meeting was postponed from Tuesday to Friday.").first)
        #expect(event.interval?.lowerBound.description == "2018-06-29")
        #expect(event.interval?.upperBound.description == "2018-06-29")
    }

    @Test func `the first months of a year are its first months`() throws {
        let event = try #require(try shown("Sales fell in the last six months of 2017.").first)
        #expect(event.interval?.lowerBound.description == "2017-07-01")
        #expect(event.interval?.upperBound.description == "2017-12-31")
    }

    @Test func `why is told only when it is asked for`() throws {
        let tokens = TimesReading.tokens("Sales were up 3 percent from 2016, he said on Sunday.")
        let published = PublicationDate(TimesReading.monday, basis: .given)
        let plain = try TimeFinder.times(in: tokens, published: published)
        #expect(plain.allSatisfy { $0.explanation == nil })
        let times = try TimeFinder.times(in: tokens, published: published, explains: true)
        #expect(
            times.map(\.explanation) == [
                "rule “year”: all of it is written",
                "rule “weekday”: Sunday before publication, Mon 2 Jul 2018; verb: past",
            ])
        let events = try EventFinder.events(
            in: tokens, times: times, published: published, entities: [], quotes: [], explains: true)
        let why = try #require(events.first?.explanation)
        #expect(why.hasPrefix("clause of “2016”; the time is only compared with −"))
    }
}
