import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Sentences as British papers, releases, blogs, sport and science pages write them.
struct NeighbourTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found()
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "[\" We urge all drivers to slow down \"]{d Jane Smith}, said Jane Smith. [\" Nobody wants more. \"]{+}",
        "Tom Brown said: [\" We keep it \"]{d Tom Brown}, and left.",
        "Tom Brown said [“we keep the crane”]{d Tom Brown} and left.",
        "It offers a “better“ seat to all who come. The hall was full.",
    ])
    func `marks with blanks inside and mistyped ones are paired`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“It was a good day,”]{d Tom Brown} said the club's captain, Tom Brown, after the match.",
        "Asked if he would stay, Tom Brown said: [“Of course. Why not?”]{d Tom Brown}",
        "In his book “Build Your Own Boat”, Tom Brown says that [anyone can do it]{i Tom Brown}.",
        "Asked about it, a State Department official, who spoke off the record, said "
            + "[it was wrong]{i a State Department official}.",
        "Tom Brown, speaking to the radio: [“The lads were superb. I could not ask for more.”]{d Tom Brown}",
        "The statement read: [“The firm will close two plants.”]{d The statement}",
        "[“We are closing,”]{d the note on the door} the note on the door read.",
        "[“The water rose so fast,”]{d Mary Jones} Mary Jones recalls. [“We ran.”]{+}",
        "The board was told by Tom Brown that [the knife was never found]{i Tom Brown}.",
        "Brown has a message for ministers: [“Pay up.”]{d Brown}",
        "[The deal is done]{i a person in the room}, per a person in the room.",
        "[“The game was still there,”]{d manager Tom Brown} said manager Tom Brown. [“We slept.”]{+}",
        "[“It works,”]{d lead author Dr. Jane Smith} says lead author Dr. Jane Smith, a chemist. [“At last.”]{+}",
        "[The skill came twice]{i co-author Tom Brown}, said co-author Tom Brown.",
        "[“We are cut off,”]{d residents} said residents.",
        "As my wife put it, [“you have stopped looking at it.”]{d my wife}",
        "[“Work fills the time there is,”]{d Parkinson} as Parkinson had it.",
        "Year 11 pupil Mary Jones said: [“Nobody told us.”]{d Year 11 pupil Mary Jones}",
        "A mother of three who asked not to be named said [she had put it off]{i A mother of three}.",
        "Cllr Anna Lee (Green, Eastgate), who runs the buses, said [the lane would help]{i Cllr Anna Lee}.",
        "He dug it on the advice of a man at the pub who told him that [nothing grows there]{i a man at the pub}.",
        "Officers located the owner, who said [the goat was called Kevin]{i the owner}.",
        "A woman whose son was taken on May 14, 2017, said [she had been told to forget]{i A woman}.",
        "There is no plug in the box ([“for the planet,”]{d Tom Brown} says Tom Brown).",
        "Tom Brown, 52, of Mill Lane, Leeds, said [he was sorry]{i Tom Brown}.",
    ])
    func `the speaker is whoever says it`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The minister would not say whether the plan had failed.",
        "Tom Brown declined to say who knew.",
        "Critics can say that it was late.",
        "If the court says that the tax is illegal, the council must pay.",
        "Let us say that it costs a million.",
        "Nobody said that it would be easy.",
        "The poll suggests that the Green Party is ahead.",
        "Estimates suggest many thousands are at sea.",
        "The docs say that you should call it twice.",
        "This article explains how the crane was built.",
        "A scheme called “Warm Homes” was launched.",
        "The storm, dubbed “Big Ted”, hit the town.",
        "A sign on the door says “Back in 5 minutes”.",
        "We call this concept “sunsetting” here.",
        "“Harbour to close next year” — The Harbour Times, May 4, 2018",
        "Brown pleaded guilty to charges of theft in May.",
        "Brown pleaded not guilty in Leeds on Monday and was freed.",
        "Tom Brown asked not to be named.", "The government had promised such a board in 2018.",
        "Tom Brown was sent off after arguing a foul on Anna Lee.", "Ask Dr. Lee: My mother has moved in",
        "Would Tom Brown have pleaded to keep the crane’s “secret” name?",
        "Anna Lee would then have claimed that Tom Brown had called it “a small loss”.",
        "He looked about as if to say “You think you got me?” and smiled.", "Motto: “Be free like the sea”",
        "According to the harbour board: (41)",
        "The 48-page report, “The Quiet Crisis in the Harbour,” counts 62 ships.",
        "Jane Smith has reported this better than I can.",
        "That is when Tom Brown and Jane Smith learned who had built it, and met “the Mary Jones of the quay”.",
    ])
    func `what is denied, possible, found or named is no statement`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Anna Lee branded [him a “traitor”]{m Anna Lee}.",
        "What critics called [“the tunnel to nowhere”]{d critics} was closed.",
    ])
    func `words borne as a name by somebody's mouth are theirs`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The chairman, who has said [he will step down]{i The chairman}, wrote in the report "
            + "that [“the board is united”]{d The chairman}.",
        "[The men]{i Tom Brown}, Tom Brown said in the hearing on Monday, [were well paid]{+}.",
    ])
    func `a clause ends where its sentence goes on`(text: String) throws { try Self.check(text) }

    @Test func `single marks in a headline are somebody's words`() throws {
        try Self.check("Tom Brown [‘refuses to resign’]{d Tom Brown}\n\nIt rained all day.")
        try Self.check("A ‘lazy’ minister is gone\n\nIt rained all day.")
    }

    @Test func `a list of posts with their authors is no transcript`() throws {
        let posts = [
            "Jane Smith: A New Theme", "Tom Brown: Five Tips", "Mary Jones: Faster Files", "Anna Lee: Ten Reasons",
        ]
        let text = posts.map { $0 + "\n\nIt was a long week, and there is much to read." }.joined(separator: "\n\n")
        #expect(try MarkedQuotes(text).found() == MarkedQuotes(text))
    }

    @Test(arguments: [
        "[The pound may weaken again]{i Tom Brown}, said Tom Brown, senior trader and strategist at a bank.",
        "[The mix has been steady]{i Tom Brown}, said Tom Brown, who follows the firm for a broker.",
        "[“They were the first,”]{d Tom Brown} said Tom Brown, head of a body of boats that catch halibut.",
        "OSLO (Reuters) - [The truce held for a second day]{i officials}, officials said.",
        "Tom Brown wrote a verse for the bridge: [“O bridge of the silver bay!”]{d Tom Brown}",
    ])
    func `a dateline, who speaks and what was written are no words of theirs`(text: String) throws {
        try Self.check(text)
    }
}

/// Pages on which hardly anybody says anything.
struct QuietPageTests {
    private func shown(_ text: String) throws -> [String] {
        let text = Text(text)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        return try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text))
            .filter { $0.confidence >= Quote.leastShown }.map { text[$0.range] }
    }

    @Test(arguments: [
        """
        Kestrel 4.2.0 released

        Kestrel 4.2.0 adds support for two ciphers and fixes 14 bugs.

        - The parser no longer reports "unexpected end" for empty files.
        - Fixed: "permission denied" on some systems (#2019).
        - Deprecated: the "legacy" mode will be removed in 5.0.
        """,
        """
        How to mock time in tests

        I would argue that it depends. The docs state that it is meant for tests. Let us say you have a function that
        reports whether a token expired. If the compiler complains that it is missing, import it.

        The error message says "file not found". Click "OK", then choose "Export".
        """,
        """
        Lemon cake

        Heat the oven. Beat the butter with the sugar until pale. Add the eggs one at a time. As the saying goes, "never
        rush a cake". Most people say that it tastes better cold.

        Note: The cake keeps for three days.
        """,
        """
        Links for Friday

        "Why Boats?" — The Harbour Times, May 4, 2018

        "The End of the Office" — The Lund Post, May 3, 2018
        """,
        """
        Privacy policy

        We collect what you provide. "Personal data" means any information that says who you are. We may ask you to
        confirm that you are over 16.
        """,
    ])
    func `release notes, recipes, code and lists of links quote nobody`(page: String) throws {
        #expect(try shown(page) == [])
    }
}
