import Testing

/// Whose words they are and where they end, by what stands right beside them.
struct StatementEdgeTests {
    private static func check(_ text: String) throws {
        #expect(try MarkedQuotes(text).found() == MarkedQuotes(text))
    }

    @Test(arguments: [
        "The league ordered Tom Brown [to stay away from the camp]{i The league}, and the league is reviewing the case.",
        "Jane Smith said [the bigger goal appeared to be working]{i Jane Smith}, and her claim is supported by new figures.",
        "Tom Brown said [the vote was a mistake]{i Tom Brown} in a letter read out to the board on Friday.",
        "Tom Brown branded [it “unconscionable”]{m Tom Brown} as Jane Smith faces a test on Monday.",
        "Tom Brown stated to senior staff present at the meeting that [the road would be mended]{i Tom Brown}.",
        "Jane Smith added that [the quay law demands action early]{i Jane Smith}, noting: [“That time is now for all of us.”]"
            + "{d Jane Smith}",
        "In a letter to the “harbour family,” Tom Brown said [he would always stay with the firm]{i Tom Brown}.",
        "Tom Brown said that [the quay would stay open]{i Tom Brown}.",
        "Tom Brown said [that was a mistake of the board]{i Tom Brown}.",
        "Jane Smith claimed [she had been given a prize by the town]{i Jane Smith}, but it just was one of many lies.",
        "Jane Smith said [she had been at the quay in May]{i Jane Smith}, but that was not true.",
        "Jane Smith accused Tom Brown of [basing his report on the first months of the board]{i Jane Smith}, when he was "
            + "town secretary.",
        "Jane Smith said [the plan is old, but it is one of the best]{i Jane Smith}.",
        "Jane Smith said [that's what the board wanted]{i Jane Smith}.",
    ])
    func `what was said has neither the words of the author nor "that"`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Accusing the board of [hiding the report]{i Jane Smith}, Jane Smith said [Tom Brown needed to look at the quay]"
            + "{i Jane Smith}.",
        "Jane Smith sided with the firm, ordering the agency [to pay its costs]{i Jane Smith}.",
        "Jane Smith called on the board [to act faster]{i Jane Smith}.",
        "Jane Smith spoke on Monday. She urges stewards [to be at the gate early]{i She}.",
        "Jane Smith has filed a lawsuit alleging that [the firm hid the report]{i Jane Smith}.",
        "[Whales sleep far less than was thought]{i researchers}, say researchers.",
        "[A fire]{i authorities} authorities say [was started by campers on the quay]{+}.",
        "The new broadcaster Channel 12 said that [a phone call was taking place]{i The new broadcaster Channel 12}.",
    ])
    func `participles, appeals and sources inside a clause tell`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[\"\"Tom's years of service have been outstanding for all of us,\"]{d Jane Smith} Jane Smith said.",
        "[‘This is the first thing.]{d Jane Smith}\n\n[‘This is the second thing.]{+}\n\n[‘This is the third thing,’]{+} said "
            + "Jane Smith.",
    ])
    func `marks typed twice and single marks through paragraphs open one quotation`(text: String) throws {
        try Self.check(text)
    }

    @Test(arguments: [
        "They take the course to earn a place or “journey cards.” The town pays for it.",
        "Jane Smith announced to the crowd what she believed Tom Brown would say at that moment.",
        "Jane Smith, 34, has built a brand, writing a book called The Quay and leading the board.",
    ])
    func `other words for a thing, guesses and deeds are no statements`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Tom Brown spoke to the board. He did not say how the men had come to the quay.",
        "A second study, printed in a journal on Monday, confirmed that mould destroys the walls of a quay.",
        "A magazine declared it the boat of the year.",
    ])
    func `what is denied, found or awarded is not said`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Jane Smith shared that [it was a surreal moment for the town]{i Jane Smith}.",
        "Tom Brown apologised to the board, but made clear that [he will not resign as a result]{i Tom Brown}.",
        "Tom Brown expressed belief that [the voters were too wise to see it]{i Tom Brown}.",
        "Tom Brown confirmed [the truck belonged to his firm]{i Tom Brown}.",
        "Tom Brown fled to Norway but has promised [to return to the quay in May]{i Tom Brown}.",
        "Tom Brown, Director, Media and Press, Harbour Works, in a letter on Thursday, said [the men were not fake]"
            + "{i Tom Brown}.",
        "The family of a worker killed when a truck smashed into a school in Leeds says [she was the light of their lives]"
            + "{i The family of a worker}.",
        "Ms Brown's family said [there was a hole in their hearts]{i Ms Brown's family}.",
    ])
    func `what is shared, made clear and voiced is said, and a family has its own words`(text: String) throws {
        try Self.check(text)
    }
}
