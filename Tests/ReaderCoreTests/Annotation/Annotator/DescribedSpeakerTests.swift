import ReaderModel
import Testing

@testable import ReaderAnnotation
@testable import ReaderImport

/// Speakers that are told by their office, by a body or by a pronoun.
struct DescribedSpeakerTests {
    /// Who speaks, in order; one without an entity goes by the words.
    private static func speakers(_ string: String) throws -> [String] {
        let text = Text(string)
        let article = Article(id: Article.ID("a"), text: text, blocks: PlainText.blocks(of: text))
        let found = try Annotator.annotate(article, today: CalendarDay(number: 20_000))
        return found.quotes.map { quote in
            let entity = quote.speaker?.entity.flatMap { id in found.entities.first { $0.id == id } }
            return entity?.name ?? quote.speaker.map { text[$0.range] } ?? ""
        }
    }

    @Test(arguments: [
        (
            "Former Senate Leader Paul Ridge joined the talks. The bill was passed by Anna Berg. The ex-Senate Leader advised "
                + "that they wait.", "Paul Ridge"
        ),
        (
            "Anna Berg, the former prime minister, left. Prime Minister Tom Brown spoke on Monday. The former prime minister "
                + "said it was wrong.", "Anna Berg"
        ),
        (
            "Labour councillor Mary Doyle welcomed the move. Tom Brown did not. The Labour Councillor concluded that more "
                + "must be done.", "Mary Doyle"
        ),
        (
            "The head of the World Health Organization said the virus was spreading. WHO Director-General Anna Berg left "
                + "Geneva in May.", "Anna Berg"
        ),
    ])
    func `an office means whoever the text describes so`(text: String, who: String) throws {
        #expect(try Self.speakers(text) == [who])
    }

    @Test(arguments: [
        (
            "Lindra Systems will close its plant. “We will appeal,” the Johannesburg-based company said in a statement.",
            "Lindra Systems"
        ),
        ("Lindra Systems was fined in May. The government says the fine will be paid.", "The government"),
        ("A weekly email from Lindra Systems, a maker of lamps, said the road would be closed.", "Lindra Systems"),
        ("The Norwegian military fired on two boats. It said the boats had come too close.", "The Norwegian military"),
    ])
    func `a body means the institution that may be called so`(text: String, who: String) throws {
        #expect(try Self.speakers(text) == [who])
    }

    @Test(arguments: [
        (
            "Sailor Dennis Grove lives in Leeds. Grove said Tom Brown loved children. Brown would often go to the quay to see "
                + "if they were well, he said.", ["Dennis Grove", "Dennis Grove"]
        ),
        (
            "“We will win,” said Tom Brown. Jeff Miller was there as well. But Peter Lund, an analyst with Lindra Systems, said the "
                + "lamps were bad. He said the firm would fail.", ["Tom Brown", "Peter Lund", "Peter Lund"]
        ),
    ])
    func `a pronoun goes to whoever told something just before`(text: String, who: [String]) throws {
        #expect(try Self.speakers(text) == who)
    }

    @Test func `there is nobody`() throws {
        #expect(try !Self.speakers("There were small groups to wave to “the best dad in town.”").contains("There"))
    }

    @Test(arguments: [
        (
            "Mary Holm ran the club for years. Holm was calm.\n\nAnna Berg posted a message to her fans on Monday.\n\n"
                + "“We will fight for the place,” she said.", ["Anna Berg"]
        ),
        (
            "Clara Holm, the coach, said the team was ready.\n\nAnna Berg sent a letter to the league.\n\n“We will fight for "
                + "the place,” she said.", ["Clara Holm", "Anna Berg"]
        ),
        (
            "The reef is dying, according to a statement from NASA. “The reef is dying fast,” the statement said.",
            ["NASA", "NASA"]
        ),
    ])
    func `who wrote something just before, and whose the writing is, is meant`(text: String, who: [String]) throws {
        #expect(try Self.speakers(text) == who)
    }

    @Test(arguments: [
        (
            "Anna Berg left. The prime minister's spokesman said the quay was open. But he added: “You cannot have it all.”",
            ["The prime minister's spokesman", "The prime minister's spokesman"]
        ),
        (
            "Tom Brown told the Times that Anna Berg wrote it. The director added that he was happy with every word.",
            ["Tom Brown", "Tom Brown"]
        ),
        (
            "Anna Berg left the sea. She came to Leeds to play Aunt Nora in a film.\n\nIn describing the role of Aunt Nora, and "
                + "perhaps herself, to the Times, she once said, “This is a woman who has had her share.”",
            ["Anna Berg"]
        ),
        (
            "The court spoke of Green Party MLA Jane Ridge. Tom Brown left. The MLA claimed that the quay was open.",
            ["Jane Ridge"]
        ),
        ("The book is “very dear to my heart,” said her son, actor Tom Brown.", ["Tom Brown"]),
    ])
    func `who added it is whoever spoke, and a role is nobody`(text: String, who: [String]) throws {
        #expect(try Self.speakers(text) == who)
    }

    @Test(arguments: [
        (
            "Tom Brown said he closed the quay after Anna Berg said she was tired of it all.",
            ["Tom Brown", "Anna Berg"]
        ),
        (
            "Tom Brown said the Green Party announced on Monday that the quay would be sold in May.",
            ["Tom Brown", "Green Party"]
        ),
        (
            "Tom Brown said that Anna Berg bought the boat after telling Lindra Systems she was rich and well known.",
            ["Tom Brown", "Anna Berg"]
        ),
        ("Tom Brown said Anna Berg tells so many jokes that the board could lose its way.", ["Tom Brown"]),
        ("Tom Brown said that he told the board he was rich and well known.", ["Tom Brown"]),
    ])
    func `what another said within a statement is theirs`(text: String, who: [String]) throws {
        #expect(try Set(Self.speakers(text)) == Set(who))
    }

    @Test(arguments: [
        (
            "Abdul Berg, a spokesman for the ministry, told the BBC the men came from Leeds. The official earlier told Reuters "
                + "that boats had been sent.", ["Abdul Berg", "Abdul Berg"]
        ),
        (
            "“It works for all of us,” says Prof Tom Brown, director of the Harbour Centre.\n\n“It is cheap for all of us, too,” "
                + "the academic explains.", ["Tom Brown", "Tom Brown"]
        ),
        (
            "Sen. Anna Berg said she would stay at home. The Democrat said in a blog post Monday that she was well.",
            ["Anna Berg", "Anna Berg"]
        ),
        (
            "Mary Holm moved to another job. After Holm left, though, Anna Berg says that nobody wanted the plan.\n\n“Few were "
                + "interested in it at all,” she says.", ["Anna Berg", "Anna Berg"]
        ),
        (
            "“The file was taken by the men,” a spokesperson told the Times.\n\n“Out of care for the boats, we have closed "
                + "the site for now.”", ["a spokesperson", "a spokesperson"]
        ),
        (
            "Lindra Systems was fined in May. Airlines are resisting. They say that the fees help families.",
            ["Airlines"]
        ),
    ])
    func `a calling, a paragraph and "they" go on with whoever spoke`(text: String, who: [String]) throws {
        #expect(try Self.speakers(text) == who)
    }

    @Test(arguments: [
        (
            "The trade group Lindra Systems said the fees would fall. NASA was slow. The harbour trade group says NASA should "
                + "waive the fee.", ["Lindra Systems", "Lindra Systems"]
        ),
        (
            "Senator Tom Brown has joined a handful of lawmakers against the fees. They say that would hurt families.",
            ["a handful of lawmakers"]
        ),
    ])
    func `a body goes by its kind and "they" are those whom somebody joins`(text: String, who: [String]) throws {
        #expect(try Self.speakers(text) == who)
    }

    @Test func `where something is printed is not the team that wrote it`() throws {
        let text = "In Lindra Systems Review, the team argues that boats will change the face of the harbour."
        #expect(try Self.speakers(text) == ["the team"])
    }
}
