import ReaderModel
import Testing

/// Which entity a speaker's words mean.
struct SpeakerTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found(entities: true)
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "Jane Smith went to Paris. [“It is a fine city,”]{d she=Jane Smith} she said.",
        "Tom Brown went to Paris. [“It is a fine city,”]{d he=Tom Brown} he said.",
        "Mr. Brown met Ms. Smith in Paris. [“It is a fine city,”]{d she=Jane Smith} she said.",
        "Mr. Brown met Ms. Smith in Paris. [“It is a fine city,”]{d he=Tom Brown} he said.",
        "Mrs. Jones wrote to Mr. Miller about it. He said that [he would answer]{i He=David Miller}.",
        "Jane Smith met Tom Brown. She said that [the plan was dead]{i She=Jane Smith}.",
        "David Miller lives in Paris. He said [he liked the city]{i He=David Miller}.",
        "[“It is a fine city,”]{d Brown=Tom Brown} Brown said. [“It is a fine city,”]{d he=Tom Brown} he said again.",
        "The State Department sent a note. It said that [the talks would go on]{i It=State Department}.",
        "Tom Brown came first and Anna Lee second. [“It was a good race,”]{d she=Anna Lee} she said.",
    ])
    func `a pronoun goes to the person it fits`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "[“It is a fine city,”]{d Sanders=Sarah Sanders} Sanders said.",
        "[“It is a fine city,”]{d White House spokesperson Sarah Sanders=Sarah Sanders} said White House spokesperson Sarah Sanders.",
        "The State Department said [the talks would go on]{i The State Department=State Department}.",
        "According to the State Department's statement, [the talks go on]{i the State Department's statement=State Department}.",
        "[“It is a fine city,”]{d Trump's lawyer} Trump's lawyer said.",
        "[“It is a fine city,”]{d a neighbor of the family} said a neighbor of the family.",
        "[“It is a fine city,”]{d officials} officials said.",
        "John Bolton, Trump's adviser, said [the talks would go on]{i John Bolton=John Bolton}.",
        "[“It is a fine city,”]{d Smith, who=} Smith said.".replacing("{d Smith, who=}", with: "{d Smith=Jane Smith}"),
    ])
    func `a name goes to its entity and nobody else's`(text: String) throws { try Self.check(text) }

    @Test func `a quote without any speaker near is nobody's`() throws {
        let found = try MarkedQuotes("“It is a fine city to live in.”").found(entities: true)
        #expect(found.marked == "[“It is a fine city to live in.”]{d}")
    }
}
