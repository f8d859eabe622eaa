import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Statements that stand in paragraphs of their own.
struct BlockStatementTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found()
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "After the meeting Jane Smith said:\n\n[We have agreed to open the harbour.]{d Jane Smith}\n\n"
            + "[Work begins in spring, and I thank the town.]{+}\n\nJane Smith will travel to Paris on Monday.",
        "From the desk of Anna Lee, head pilot.\n\n[“Ships that steer themselves will change every harbour”]{d Anna Lee}",
        "[“No ship has waited since the new rota was drawn up.”]{d Anna Lee}\n\n— Anna Lee, head pilot",
        "The board met.\n\nTom Brown, harbour master:\n\n[“We shall rebuild the quay stone by stone.”]{d Tom Brown}",
    ])
    func `who speaks may stand on a line of its own`(text: String) throws { try Self.check(text) }

    @Test func `each turn of a transcript is what its label says`() throws {
        let text = """
            MR BROWN: [Good morning. I have two things to announce.]{d MR BROWN}

            QUESTION: [Will the harbour be opened this year?]{d}

            MR BROWN: [It will, and sooner than you think.]{d MR BROWN}

            QUESTION: [Who is going to pay for it?]{d}

            MR BROWN: [The town and the firms that use it.]{d MR BROWN}
            """
        try Self.check(text)
    }

    @Test func `the answers of an interview are whoever its title names`() throws {
        let text = """
            The quay is never done: an interview with Anna Lee

            Her last book was nine years in the making.

            Q: [Why was this one so quick?]{d}

            A: [I was frightened, I think.]{d Anna Lee}

            Q: [What do you read?]{d}

            A: [Letters, and the old charts of the harbour.]{d Anna Lee}
            """
        try Self.check(text)
    }

    @Test func `an interview may label its first question and answer only`() throws {
        try Self.check(
            """
            The Times met the pilot in Leeds.

            THE TIMES: [How did you come to the quay?]{d THE TIMES}

            Anna Lee: [By boat, as everybody did at that time.]{d Anna Lee}

            [It took us nine days.]{+}

            Why did you leave it?

            [The work was done, and I was tired.]{d Anna Lee}

            Will you go back?

            [In spring, if they let me.]{d Anna Lee}
            """)
    }

    @Test func `a post is what its author wrote`() throws {
        try Self.check(
            """
            The town was sad on Monday.

            [\"Always at sea.\" Rest well, old Tom Brown #quay]{d Anna Lee}

            — Anna Lee (@annalee) January 14, 2016

            Club statement

            — Harbour Club (@harbour) January 14, 2016
            """)
    }

    @Test func `a quotation in single marks runs over paragraphs`() throws {
        try Self.check(
            """
            Tom Brown added: ['The board doesn't exist. Nobody has heard of it.]{d Tom Brown}

            ['And the town never gives titles such as 'Lord of the Quay'.]{+}

            ['In her letter, she also claimed to have sold a boat. There is no record of it.']{+}
            """)
    }

    @Test func `a block quotation behind a name and a colon is said by them`() throws {
        let text = Text("Anna Lee, writing for the Times:\n\nThe crane is older than the quay.\n\nThat is all.")
        var blocks = PlainText.blocks(of: text)
        blocks[1].quoteDepth = 1
        let tokens = Tokenizer.tokenize(text, blocks: blocks)
        let quotes = try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text))
        let quote = try #require(quotes.first { $0.kind == .direct })
        #expect(text[quote.range] == "The crane is older than the quay.")
        #expect(quote.speaker.map { text[$0.range] } == "Anna Lee")
        #expect(quote.confidence >= Quote.leastShown)
    }

    @Test(arguments: [
        "You need three things:\n\nFlour, butter and time.",
        "Ingredients:\n\nTwo cups of sugar.",
        "The rules are simple:\n\nNobody leaves the boat.",
    ])
    func `a colon without a speaker introduces no statement`(text: String) throws { try Self.check(text) }

    @Test func `a quotation over paragraphs is one`() throws {
        try Self.check(
            """
            [“The water worries us,”]{d Brown} Brown said. [“It came twice in March.]{+}

            [“So far the pumps have kept pace with it.]{+}

            [“Please keep your boats inside the wall.”]{+}
            """)
    }
}
