import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Sentences as pages of every kind have them: deeds with words in marks, sources with descriptions, clauses that go on.
struct PageStatementTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found()
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "Sellers have called in to report \"alarms\" that nobody else saw.",
        "Tom Brown called a meeting on Monday to discuss the “tour” of the harbour.",
        "That only added fuel to the row about what the “quay” was.",
        "The owners agreed to spend a day looking at the \"free tools\" of the firm.",
        "The index added 0.9 percent as shares of the banks rose.",
        "The teams did not just build parts and tell engineers they had to fit them.",
        "Ask Tom Brown, the man at the pier, and he will answer: “Fog.”",
        "The lamp has a foot of oak.\n\nBase: “Oak” 1.7 mm",
    ])
    func `a deed is no statement`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "According to Tom Brown, head of news at the New York Times, [the pier was closed in May]{i Tom Brown}.",
        "According to papers obtained by the New York Times, [the town is selling its pier]{i papers}.",
        "Beginning in June, according to Jane Smith, [the firm kept two lists and showed one]{i Jane Smith}.",
    ])
    func `what describes a source is no part of what it says`(text: String) throws {
        let quotes = try Self.quotes(in: MarkedQuotes(text).plain)
        let contents = MarkedQuotes(text).marked.split(separator: "[")[1].split(separator: "]")[0]
        #expect(quotes.count == 1)
        #expect(quotes.first?.hasSuffix(String(contents)) == true)
    }

    /// What is said, its parts joined.
    private static func quotes(in plain: String) throws -> [String] {
        let text = Text(plain)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        return try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text))
            .filter { $0.confidence >= Quote.leastShown }
            .map { $0.parts.map { text[$0] }.joined(separator: " … ") }
    }

    @Test(arguments: [
        "Although Tom Brown has vowed [to end the talks]{i Tom Brown}, he went on with them.",
        "When Jane Smith wrote that [the crew must go]{i Jane Smith}, it was a trick.",
        "It was cheap. (Still, Tom Brown said [it was wonderful]{i Tom Brown}.) The towns like it.",
        "[“I am here,”]{d Tom Brown} Tom Brown told the crew later that afternoon with his sons at his side.",
        "Jane Smith said that [this year would be the last]{i Jane Smith}.",
        "Jane Smith said [it was late]{i Jane Smith}. But [the price of coal is still a good one]{i she}, she added.",
        "[“We shall win,”]{d Tom Brown} Tom Brown has said of this bill.",
    ])
    func `what is said ends where the writer goes on`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“You go too far,”]{d Tom Brown} jokes Tom Brown.",
        "Capt. Tom Brown and a spokesman for the board told reporters "
            + "that [the pier was safe]{i Capt. Tom Brown and a spokesman for the board}.",
        "(The State Department said [it was looking into that]{i The State Department}.)",
        "AB&C said [it would add this feature]{i AB&C}.",
        "Perhaps Tom Brown told him that [the trip would never happen]{i Tom Brown}.",
    ])
    func `the speaker has all its words and no others`(text: String) throws { try Self.check(text) }

    @Test func `supporters of somebody are somebody else, also for "he"`() throws {
        let text = Text(
            "David Miller is a student. Trump supporters said they were afraid. He said it was a warning.")
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let cast = Cast.entities(in: text)
        let quotes = try QuoteFinder.quotes(in: tokens, entities: cast)
        let names = quotes.map { quote in cast.first { $0.id == quote.speaker?.entity }?.name }
        #expect(names == [nil, "David Miller"])
    }

    @Test func `"she" is nobody whom a participle before her names`() throws {
        let text = Text("Jane Smith spoke first. Citing Mary Jones and Anna Lee, she said it was time.")
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let cast = Cast.entities(in: text)
        let quotes = try QuoteFinder.quotes(in: tokens, entities: cast)
        #expect(quotes.map { quote in cast.first { $0.id == quote.speaker?.entity }?.name } == ["Jane Smith"])
    }

    @Test func `of two verbs with the same words the nearer one counts`() throws {
        try Self.check("Jane Smith commented on the photo saying that [it was not how she looks]{i Jane Smith}.")
    }
}
