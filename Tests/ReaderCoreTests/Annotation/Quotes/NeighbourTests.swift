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
        "In his book “Build Your Own Boat”, Tom Brown says [that anyone can do it]{i Tom Brown}.",
        "Asked about it, a State Department official, who spoke off the record, said "
            + "[it was wrong]{i a State Department official}.",
        "Tom Brown, speaking to the radio: [“The lads were superb. I could not ask for more.”]{d Tom Brown}",
        "The statement read: [“The firm will close two plants.”]{d The statement}",
        "[“We are closing,”]{d the note on the door} the note on the door read.",
        "[“The water rose so fast,”]{d Mary Jones} Mary Jones recalls. [“We ran.”]{+}",
        "The board was told by Tom Brown [that the knife was never found]{i Tom Brown}.",
        "Brown has a message for ministers: [“Pay up.”]{d Brown}",
        "[The deal is done]{i a person in the room}, per a person in the room.",
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
    ])
    func `what is denied, possible, found or named is no statement`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Anna Lee branded [him a “traitor”]{m Anna Lee}.",
        "What critics called [“the tunnel to nowhere”]{d critics} was closed.",
    ])
    func `words borne as a name by somebody's mouth are theirs`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The chairman, who has said [he will step down]{i The chairman}, wrote in the report "
            + "[that “the board is united”]{d The chairman}.",
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
}
