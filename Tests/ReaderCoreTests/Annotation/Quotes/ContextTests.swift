import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Statements are judged by their sentence, their paragraph and the text they stand in.
struct ContextTests {
    /// How sure each quote of a text is, by the words it holds.
    private static func confidence(of words: String, in plain: String) throws -> Double {
        let text = Text(plain)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let quotes = try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text))
        return quotes.filter { text[$0.range].contains(words) }.map(\.confidence).max() ?? 0
    }

    private static let news = """
        The harbour board met on Monday to hear about the new crane, which has stood idle since the storm of last month.

        “The crane must be mended before the summer,” Jane Smith said after the meeting. She said that the town would pay
        for half of it.

        Tom Brown, who runs the ferry, disagreed. “Nobody asked us what we need,” he said. The board will meet again in
        two weeks, and a report is to be published before the end of the year.
        """

    @Test func `what is said in a report is sure`() throws {
        for words in ["must be mended", "would pay", "what we need"] {
            #expect(try Self.confidence(of: words, in: Self.news) > 0.8)
        }
    }

    @Test func `the titles in a list of sources are nobody's words`() throws {
        let sources = """
            The crane is the oldest in the country, and has been described in many books. It stands on the eastern quay,
            where the river meets the sea, and it is open to visitors in summer.

            ^ Brown, Tom (March 2009). "Harbours and cranes: how the quay was built". The Book of the Coast. Retrieved 22 May
            2012.

            ^ Smith, Jane (May 2004). "The long way of the old crane". Quarterly of the Coast. 12 (3): 4. Retrieved 2 June
            2012.

            ^ Lee, Anna (May 2006). "Iron and water - a history of lifting". Quarterly of the Coast. Archived from the
            original on 3 June 2013. Retrieved 2 June 2013.
            """
        for words in ["how the quay was built", "long way of the old", "Iron and water"] {
            #expect(try Self.confidence(of: words, in: sources) < Quote.leastShown)
        }
    }

    @Test func `a sentence alone is judged alone`() throws {
        #expect(try Self.confidence(of: "plan was dead", in: "She argued that the plan was dead.") >= Quote.leastShown)
    }

    @Test func `the unnamed questions of an interview are none of the answers`() throws {
        let interview = """
            Jane Smith and Tom Brown built the first ferry that needs no crew. We met them at the harbour on a wet morning
            in spring to talk about what they learned, and what comes next for the two of them.

            How did it begin?

            Smith: I saw an old boat on the beach and thought that it could be steered from the shore.

            Brown: She called me the same night. I had never built a boat, and I was glad to be asked.

            What was the hardest part?

            Smith: The tide. It is never where the tables say it is.

            Who helped you?

            Brown: The fishermen, first of all. They know where the sand moves.
            """
        let text = Text(interview)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let quotes = try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text))
        let answers = quotes.filter { $0.kind == .direct }.map { text[$0.range] }
        #expect(answers.count == 4)
        #expect(answers.allSatisfy { !$0.contains("?") })
    }
}
