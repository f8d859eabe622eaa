import ReaderModel
import ReaderTimes
import Testing

/// Where the clause of an event begins and ends, as pages that nobody has read before need it.
struct EventClauseTests {
    static let lines: [(text: String, line: String)] = [
        // What "announced" governs is no clause where no verb stands in it.
        (
            "Boat builder Kestrel announced a peaceful settlement with Lund on Sunday on prices for boats ordered by mail.",
            "Boat builder Kestrel announced a peaceful settlement with Lund on Sunday on prices for boats ordered by mail"
        ),
        ("The firm announced the yard will close on Sunday.", "the yard will close on Sunday"),
        // "Before" and "since" as adverbs, "that" as a pronoun.
        (
            "The town has never before used the siren the way it did on Sunday.",
            "The town has never before used the siren"
        ),
        ("The mayor, who has since left for Oslo, resigned in May.", "The mayor resigned in May"),
        (
            "Kestrel had plenty of that to talk about on Sunday as well.",
            "Kestrel had plenty of that to talk about on Sunday"
        ),
        ("That trial begins on Friday.", "That trial begins on Friday"),
        ("That's why Sunday's alert told people of it.", "That's why Sunday's alert told people of it"),
        ("But that bridge was built in 1995.", "that bridge was built in 1995"),
        // Phrases that open a sentence go with what follows, and those behind a clause with that.
        ("At Sunday's hearing, some sailors wept while Berg spoke.", "At Sunday's hearing, some sailors wept"),
        ("I think that during 2019, the quays will fill.", "I think that during 2019, the quays will fill"),
        ("The road was shut for good, in a decision on Sunday.", "The road was shut for good, in a decision on Sunday"),
        (
            "Berg arrived at the hospital in Lund, south of Narvik, for treatment on Sunday.",
            "Berg arrived at the hospital in Lund, south of Narvik, for treatment on Sunday"
        ),
        (
            "Most rooms are too cold, according to a study on Sunday.",
            "Most rooms are too cold, according to a study on Sunday"
        ),
        // Adverbs between commas part nothing.
        ("We, therefore, expect prices to fall in 2019.", "We, therefore, expect prices to fall in 2019"),
        ("She, too, left on Sunday.", "She left on Sunday"),
        // A clause does not end with what leads on, nor inside marks.
        ("He saw it on Sunday with a friend who, while they slept, laughed.", "He saw it on Sunday with a friend"),
        ("Berg came on Sunday and, for an hour, sat there.", "Berg came on Sunday"),
        (
            "Sunday's rise should be \u{201C}understood as a sign of trust in the yard,\u{201D} she said.",
            "Sunday's rise should be \u{201C}understood as a sign of trust in the yard,\u{201D}"
        ),
        (
            "Berg wrote a piece on Sunday under the headline \"The yard is lost for good, and so are we\".",
            "Berg wrote a piece on Sunday under the headline \"The yard is lost for good, and so are we\""
        ),
        // A participle tells of what stands right before it.
        ("Her hosts were the Harbour Guild, founded in 1918 to help.", "the Harbour Guild, founded in 1918 to help"),
        (
            "Berg joined the crew for the new season, kicking off on August 5.",
            "the new season, kicking off on August 5"
        ),
        ("Berg has a grudge against her, dating back to 2011.", "a grudge against her, dating back to 2011"),
        (
            "Olaf Berg came home after working in the yard and arrived by ferry on Sunday.",
            "Olaf Berg, working in the yard and arrived by ferry on Sunday"
        ),
        // Subjects over descriptions and clauses of their own.
        (
            "Berg, critical of the plan and considered a rival, resigned on Sunday.", "Berg resigned on Sunday"
        ),
        (
            "But Olaf Berg, 42, persuaded her, and Tove Lind, 60, joined the crew on Sunday.",
            "Tove Lind joined the crew on Sunday"
        ),
        ("The guild's architect, Olaf Berg, showed the plans on Sunday.", "Olaf Berg showed the plans on Sunday"),
        (
            "A 36-year-old part-time clerk who took the money of a charity was jailed on Sunday.",
            "A 36-year-old part-time clerk who took the money of a charity was jailed on Sunday"
        ),
        (
            "A man and a woman from the Lund, Ore., area were jailed on Sunday.",
            "A man and a woman from the Lund, Ore., area were jailed on Sunday"
        ),
        // The date of a noun behind a verb of another time.
        ("Police have released pictures of the robbery on June 22.", "the robbery on June 22"),
        ("The firm is moving to a venture launched in May.", "a venture launched in May"),
        (
            "Rooms are dear, according to a report issued last year by the guild.",
            "a report issued last year by the guild"
        ),
        ("We are working on our May 10 mishap.", "our May 10 mishap"),
        // What is announced, and who is meant, belongs to the clause; what tells of another day does not.
        (
            "The yard announced on Sunday that the crane will move, the guild wrote.",
            "The yard announced on Sunday that the crane will move"
        ),
        (
            "The guild met on Sunday to honour those who built it.",
            "The guild met on Sunday to honour those who built it"
        ),
        ("In May, tests showed how much the new boats cost.", "In May, tests showed how much the new boats cost"),
        // So does the rest of a list, and the land of a town.
        (
            "In 2015 most boats came from Norway, Spain, Malta and Greece.",
            "In 2015 most boats came from Norway, Spain, Malta and Greece"
        ),
        (
            "In May we asked for larger teams, diversity, and inclusion.",
            "In May we asked for larger teams, diversity, and inclusion"
        ),
        ("On Sunday the guild met in Lund, Sweden.", "On Sunday the guild met in Lund, Sweden"),
        // A character that is written out divides nothing.
        (
            "On Sunday we&#8217;re opening the old quay of the town.",
            "On Sunday we&#8217;re opening the old quay of the town"
        ),
        // A clause that describes its subject and tells more of it keeps its pronoun.
        (
            "The boats that were sold on Sunday were sent to Norway.",
            "The boats that were sold on Sunday were sent to Norway"
        ),
    ]

    @Test(arguments: lines)
    func `an event begins and ends where its clause does`(text: String, line: String) throws {
        let texts = try TimesReading.events(text).map(\.text)
        #expect(texts.contains { $0.hasPrefix(line) && $0.count < line.count + 30 }, "\(texts)")
    }

    @Test func `a clause does not take in what tells of another day, nor who speaks`() throws {
        let told = try TimesReading.events("The yard said on Sunday that the crane fell on Friday.").map(\.text)
        #expect(told.contains("The yard said on Sunday"))
        let attributed = try TimesReading.events(
            "In May the crane was moved to the quay by men of Lund, Tom Brown, a lawyer and friend, said."
        ).map(\.text)
        #expect(attributed.allSatisfy { !$0.contains("friend") }, "\(attributed)")
    }

    @Test func `what somebody has never done before is not told as done`() throws {
        let texts = try TimesReading.events("The town has never before used the siren the way it did on Sunday.").map(
            \.text)
        #expect(!texts.contains { $0.hasPrefix("The town used") })
    }

    static let nothing = [
        "Like Storm Petra earlier this year, the gale will drive people indoors.", "This isn't 2003.",
        "A jury has found Berg guilty of killing two in a church in 2015.", "It will not happen overnight.",
        "They have lived there for the last year.", "The banks grew in the years after the 2007-2009 slump.",
        "He spoke of it, referring to the 1970 Lund protest.",
        "Sales will reach $10 billion, well up from $4.8 billion spent in 2012.",
        "Consider that by the end of the year, most boats will be new.",
        "Take a look at how it changed from the May report.",
        "This is smaller than the 32% rise in 2013.",
        "The number of boats is unchanged from last year \u{2014} but more are new.",
        "The fund cut its outlook for the world economy for 2019.",
        "It sees growth of 2.7%, down from the 2.9% it had estimated in May.",
        "2014 did feel like a good year.", "Inflation will be lower as a result of the fall in prices.",
    ]

    @Test(arguments: nothing)
    func `a date of what is only compared, thought of or gone by is no event`(text: String) throws {
        let shown = try TimesReading.events(text).filter { $0.confidence >= Event.leastShown }
        #expect(shown.map(\.text) == [])
    }
}
