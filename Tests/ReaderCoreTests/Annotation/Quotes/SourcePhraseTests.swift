import Testing

/// Whose words they are where no verb of saying tells it, and what belongs to the one who is named.
struct SourcePhraseTests {
    private static func check(_ text: String) throws {
        #expect(try MarkedQuotes(text).found() == MarkedQuotes(text))
    }

    @Test(arguments: [
        "[“The quay is sinking by an inch a year,”]{d Jane Smith} according to Jane Smith, the chief harbour officer at Oak.",
        "[“The quay is sinking by an inch a year,”]{d a post on the Oak blog by Jane Smith} according to a post on the Oak "
            + "blog by Jane Smith, technical leader for Oak.",
        "According to Jane Smith, senior reporter for the Times, [the town has sent men to the quay]{i Jane Smith}.",
        "[“The quay is sinking,”]{d Jane Smith} according to Jane Smith, [“and nobody wants to mend it.”]{+}",
        "[The quay is sinking by an inch a year]{i a report by the Harbour Office}, according to a report by the Harbour "
            + "Office last week.",
    ])
    func `what a source is and when it told are no part of what it told`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "As detailed by Jane Smith, [the men had used a gap in the wall]{i Jane Smith}.",
        "[The men had used a gap in the wall]{i Jane Smith}, as detailed by Jane Smith.",
        "In Jane Smith's telling, [the vote was lost in the harbour]{i Jane Smith}.",
        "In the words of Jane Smith, [the vote was a disaster]{i Jane Smith}.",
        "Based on the club's claims, [the men were not hurt and the quay was open]{i the club's claims}.",
    ])
    func `other words than "according to" name a source`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "As the road was closed by the police, the men went home.",
        "Based on a survey of the town, the quay was closed in May.",
        "In the town's harbour, the boats were lost.",
    ])
    func `what is found, closed or owned is nobody's words`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The answer came after a request to confirm a Times report saying that [the men had lost the keys]{i a Times report}.",
        "Tom Brown spoke of a neighbour saying that [she had heard loud screams]{i a neighbour}.",
        "The Times reported a neighbour saying [she had heard loud screams at night]{i a neighbour}.",
        "The summer is long, and the Harbour Board is warning [that could force prices up]{i the Harbour Board}.",
    ])
    func `a participle is of whoever stands right before it`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "Farmers and flour makers said [the price was too low]{i Farmers and flour makers}.",
        "The union, several charities and local authorities have accused the army of [burning the villages]"
            + "{i The union, several charities and local authorities}.",
        "Researchers at the Harbour Research Institute as well as others confirmed [the gap can be used]"
            + "{i Researchers at the Harbour Research Institute}.",
        "[The idea is the same on the moon]{i study author and Lund archaeologist Jane Smith}, study author and Lund "
            + "archaeologist Jane Smith said.",
    ])
    func `all who speak together are the speaker`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[There were no injuries reported apart from the man at the quay]{i Smith}, Smith said.",
        "[That fire was about half contained as of Monday morning]{i Jane Smith}, Jane Smith said.",
        "[This work not only opened a new way, but was also of use to others]{i Jane Smith}, Jane Smith said.",
        "[Brown died in hospice in Leeds, Yorkshire, of complications]{i Jane Smith}, said Jane Smith, a longtime friend and "
            + "colleague.",
        "[Due to the “tangle” of the rules]{m Smith}, Smith said that [the town had to wait]{+}.",
        "[“The boats moved away at once,”]{d Jane Smith} Jane Smith said.[”As a result, the quay was empty.”]{+}",
    ])
    func `the words before a verb are found to their beginning`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "It was famous by May 1979, when “The Last Quay's” old charm began its long run.",
        "As she seeks true love on the bright “Harbour,” the wish of Jane Smith bursts forth.",
    ])
    func `the name of a thing behind a deed is no speech`(text: String) throws { try Self.check(text) }
}
