import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Where what somebody said begins and ends, and whose it is, in sentences that go on around it.
struct StatementBorderTests {
    private static func check(_ text: String) throws {
        #expect(try MarkedQuotes(text).found() == MarkedQuotes(text))
    }

    @Test(arguments: [
        "One pupil asked simply, [“Who cares?”]{d One pupil} An usher answered that: [“Nobody cares.”]{d An usher}",
        "In a poll, 40 percent said [the quay is safe]{i 40 percent}, and another 30 percent said [it may sink]"
            + "{i another 30 percent}.",
        "The board rejected the claims as [“plainly false,”]{m The board} and both outside experts and the crew told "
            + "reporters [the claims were false]{i the crew}.",
        "The host joked, [“isn't that against the rules?”]{d The host} to which Anna Lee replied, [“apparently.”]{d Anna Lee}",
        "The man who the police said [set fires in two towns, hurting ten people]{i the police}, was found in a bar.",
        "A tale about one post — a pupil who asked whether the quay was [“a joke”]{m a pupil} — shows the harm of it.",
    ])
    func `a statement ends where the next one or the sentence around it goes on`(text: String) throws {
        let found = try MarkedQuotes(text).found().marked
        // The borders are what counts here: how much of a clause stands before the marks is for others to say.
        for part in MarkedQuotes(text).marked.components(between: "[", and: "]") where part.count > 20 {
            #expect(found.contains(part + "]"))
        }
    }

    @Test(arguments: [
        "Tom Brown said [the crane could lift more]{i Tom Brown}, but he did not say how much.",
        "Anna Lindqvist said [the quay would open in May]{i Anna Lindqvist}, but she gave no details.",
        "Jane Smith cautioned all captains: [“Do not enter the harbour at night.”]{d Jane Smith}",
        "The bank warned its customers: [“We never ask for a password.”]{d The bank}",
        "According to the report, published on Monday, [the quay has sunk by a foot since last year]{i the report}.",
        "According to Tom Brown, who has seen the plans, [the quay will be closed for a year]{i Tom Brown}.",
    ])
    func `what the writer adds before or behind is no part of it`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "One of the law's authors, Republican Sen. Tom Brown, said [he expected trouble]{i Republican Sen. Tom Brown}.",
        "Tom Brown, the oldest member and one of ten who decide on loans, bonds and other products, said "
            + "that [the plan was bold]{i Tom Brown}.",
        "A body of banks that sets rules for lenders, known as the committee, announced that [it would wait]"
            + "{i A body of banks}.",
        "[“It isn't even a sea,”]{d Tom Brown} Tom Brown, a sailor from Leeds told the board.",
        "[“It isn't even a sea,”]{d Tom Brown} Tom Brown whined in a morning tweet.",
        "Asked a teacher: [“Is it just me?”]{d a teacher}",
        "[The quay is sinking]{i the new “dot chart” of the bank}, according to the new “dot chart” of the bank.",
        "Tom Brown, Director of Affairs at the bank told reporters [the plane was his]{i Tom Brown}.",
        "A paper quoted the head of the bank, Tom Brown, as saying [three boats had been lost]{i Tom Brown}.",
        "[Ten people were hurt]{i the medic and healer council}, according to the medic and healer council.",
        "Working on the play allowed Tom Brown to [“do some of the dances I had never dared to do.”]{d Tom Brown}",
    ])
    func `long descriptions and words in marks do not hide who speaks`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Tom Brown told local radio [the search area between the islands would be widened]{i Tom Brown}.",
        "Tom Brown told Harbour.info [the ministry's claims are false]{i Tom Brown}.",
        "[It is a plan that hurts savers and could lead to a slump]{i Tom Brown}, Tom Brown warns.",
        "[New boats, which run on oil, and old ones that leak, are driving up costs]{i experts}, experts said.",
        "[The bus made a turn before it fell]{i Tom Brown}, Tom Brown said.",
        "But [if they have pains such as a cough, they should let us know]{i Tom Brown}, Tom Brown added.",
        "[Duties have made us stronger]{i Tom Brown}, said Tom Brown, who heads a union, a group that has backed them.",
        "[Weak growth outside a few areas, such as oil in Leeds and York, supports that view]{i Tom Brown}, said Tom Brown, "
            + "a fellow at a school and a former official.",
        "When Tom Brown claimed [there were no boats in Leeds]{i Tom Brown}, they weren't sure of it.",
        "Tom Brown more recently has said [he has an open mind about it]{i Tom Brown}.",
        "[That allows them to go out without being caught in red tape]{i Tom Brown}, Tom Brown said.",
        "The officers sent a note to all, warning them [to stay away]{i The officers}.",
        "A spokesman at the command told reporters [they did not know why it was there]{i A spokesman at the command}.",
    ])
    func `a clause without that is told as well`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The plan is lawful and no one is suggesting that it makes money.",
        "She was unable, deep inside, to say, “Yes, I was that young nurse.”",
        "Why not say, “Let us all be kind to one another today?”",
        "Tom Brown is working on a school, about which he says very little, but the jobs have been filled by others.",
        "Acme Corp. Limited (“Acme”) is aware of some reports about it.",
        "In the next weeks the crew is adding a rule from the “not urgent” list.",
        "Tom Brown asked her about a photo from the opening in which you can see some tags on her coat.",
        "Ads pushed the old roles: the “little homemaker” and his wife.",
        "Leeds schools received the same emailed threat and remained open.",
        "The report acknowledges serious problems outside of public view that could have mattered.",
        "The report does not state when Tom Brown knew or explain what was done to reach her.",
        "And why would Tom Brown say it wasn't meant if he has not seen it?",
        "She has decals that say “Burn Book” and “She does not even go here.”",
        "The crew then ordered goods from six “supplier” shops, three of them in Leeds.",
        "It is worth noting that it is not uncommon to give them up.",
        "The harbour is full, according to our own count of the boats.",
        "The risk to others is said to be “low” for now.",
        "Tom Brown has said that more than once.",
        "Tom Brown stated it for good measure.",
        "let title = \"The harbour is closed for the whole week\";",
    ])
    func `what nobody said is not shown`(text: String) throws { try Self.check(text) }

    @Test func `a closing mark that was turned round opens`() throws {
        try Self.check("Asked about it Tom Brown said, [”There is no need for more. A few will do.”]{d Tom Brown}")
    }

    @Test func `the hour of an entry is no part of what was said`() throws {
        try Self.check("16.06 [The bus made a sharp turn before it fell]{i radar data}, according to radar data.")
    }

    @Test func `a source in brackets is no part of what was said`() throws {
        try Self.check(
            "[Tom Brown was “very sure that he would win the day”]{m the Green Party} (according to the Green Party), but "
                + "he was not even willing to try.")
    }

    @Test func `the author's aside tells of nobody`() throws {
        try Self.check("As we have noted, Tom Brown said that [the whole cost falls on buyers]{i Tom Brown}.")
    }

    @Test func `a label before a colon is nobody`() throws {
        try Self.check("The statement: [“I like to write my own lines, and most of them are about what I fear.”]{d}")
    }
}

extension String {
    /// What stands between pairs of characters.
    fileprivate func components(between opening: Character, and closing: Character) -> [String] {
        split(separator: opening).dropFirst().compactMap { $0.split(separator: closing).first.map(String.init) }
    }
}
