import Testing

/// What stands in a text with nobody who says it, and what only looks as if somebody did.
struct HearingTests {
    private static func check(_ text: String) throws {
        #expect(try MarkedQuotes(text).found() == MarkedQuotes(text))
    }

    @Test(arguments: [
        "The court heard [Tom Brown was moved to Leeds in May and has a “possible sleeping disorder”]{m}.",
        "A jury at Leeds Crown Court heard that [Tom Brown was “a menace to the whole quay”]{m}.",
        "The inquest was told that [Jane Smith had “no chance of getting out of the boat”]{m}.",
        "[Tom Brown was “a menace to the whole quay”]{m}, the court heard.",
    ])
    func `whoever hears is nobody who speaks`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "A false pilot who had “more badges than the harbour master” and sold maps has been found out.",
        "Jane Smith says goodbye to the quay.",
        "Crews told to fill the boats would use every bucket in the harbour.",
        "Jane Smith wrote of her work and the boat she had sold years earlier, and of the money that helped her town.",
        "None of the boats he claimed to own, and no quay, was ever his.",
        "In May, Jane Smith was in three films: “The Last Quay,” “Harbour Lights” and “Old Oak.”",
        "Jane Smith unveiled a stone on the quay. It reads: “This crane, once the tallest of the town, stood here.”",
        "According to one estimate, the town has lost a tenth of its boats.",
    ])
    func `deeds, titles, inscriptions and guesses are no statements`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Tom Brown told [how Jane Smith came to the quay in May]{i Tom Brown}, saying [she was a pilot]{i Jane Smith}.",
        "[“We shall meet at the quay,”]{d} he told the crowd, according to Times reports.",
        "Jane Smith warned the board [not to sell the quay]{i Jane Smith}, a day after Tom Brown said [he could buy it]"
            + "{i Tom Brown}.",
        "Tom Brown asked Roads, Ports and Rivers Minister Jane Smith [to open the quay]{i Tom Brown}.",
        "[The book is “very close” to her heart]{m the writer}, the writer said in a May 26 film, [“I was ill and saw it,”]"
            + "{d Smith} Smith added.",
        "LEEDS (Reuters) - Harbour Minister Jane Smith said [the quay would stay open]{i Harbour Minister Jane Smith}.",
        "Asked why the lamps were not there Lord Brown said: [“One has to ask what they were for.”]{d Lord Brown}",
    ])
    func `each has their own words`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Lord Brown's report earlier this year into the war said [the board was blind]{i Lord Brown's report}.",
        "Jane Smith lied. The once rich “pilot” also claimed [she had been an officer in the navy]"
            + "{i The once rich “pilot”}.",
        "Ex-player on Tom Brown: [“There were some bad days”]{d Ex-player}",
        "Forty towns, including Leeds (the capital of wool) , warned that [it would “kill every trade on the quay”]"
            + "{m Forty towns}.",
        "Jane Smith, appearing for Tom Brown, submitted that [her client was never on the quay]{i Jane Smith}.",
        "Tom Brown questioned [whether the board might be wrong]{i Tom Brown}.",
    ])
    func `the head of a long subject speaks`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[The quay should not be sold]{i Smith}, Smith said.",
        "But [the quay should not be sold]{i Smith}, Smith said.",
        "However, [the quay should not be sold]{i Smith}, Smith said.",
        "Smith told the Times that [being together made it easy]{i Smith}.",
        "Jane Smith said [this year is worse: “It is like a storm.”]{m Jane Smith}",
        "Jane Smith claimed that [on the day of the fire, she had asked Tom Brown for papers]{i Jane Smith}.",
        "The nurses pleaded [not to be seen at the quay]{i The nurses}.",
        "Towns in which men told a crane what to do, and the crane fell, are few.",
        "On Thursday, Jane Smith tweeted following the release of a film.",
    ])
    func `a statement has its first word and no link`(text: String) throws { try Self.check(text) }
}
