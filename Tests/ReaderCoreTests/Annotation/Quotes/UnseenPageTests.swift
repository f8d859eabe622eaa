import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// Sentences of pages that no rule was made by before: verbs that tell, descriptions and places beside a name, deeds.
struct UnseenPageTests {
    private static func check(_ text: String) throws {
        #expect(try MarkedQuotes(text).found() == MarkedQuotes(text))
    }

    @Test(arguments: [
        "The firm claims that [its lamps are safe]{i The firm}.",
        "The study points out that [the lamps are bad for birds]{i The study}.",
        "The group states that [the two lamps are the same]{i The group}.",
        "Jane Smith went on to say that [the harbour would close in May]{i Jane Smith}.",
        "Tom Brown used his speech to accuse the board of [hiding the report for a year]{i Tom Brown}.",
        "Another, Acme Corp., announced that [it will give lamps to schools]{i Acme Corp.}.",
    ])
    func `somebody in the singular and an infinitive behind what was done tell`(text: String) throws {
        try Self.check(text)
    }

    @Test(arguments: [
        "Jane Smith agreed to return the sum she was paid for the word “quay.”",
        "Acme Corp. refers to sums that were meant to build a “seamless” harbour for its guests.",
        "In adults aged 26 or more, the number who said they had seen the quay in May rose by 23 percent.",
        "Acme Corp. announced the newest part in the making of its long-awaited lamp.",
        "Acme Corp. reported a loss of 34 million on sales of 67 million in the third quarter ended Sept. 29.",
        "Jane Smith bragged about her nearness to the mayor and drew alarm from the board.",
    ])
    func `deeds, sums and counts are no statements`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "According to Jane Smith, [her former firm Acme Corp., which owns the lamps, is keeping her from the quay]{i Jane Smith}.",
        "Tom Brown has mended his words once — [“I now do recall all of it,”]{d he} he said, talking of the lamps.",
        "The board notes, [“The air of the quay does more harm than all the lamps”]{d The board}, highlighting what must be done.",
        "Jane Smith told the crew [it was her “duty” to report the lamp]{m Jane Smith}, as she dismissed what they asked.",
        "[The lamps will be sold later in the year]{i the board's recently named chair Tom Brown}, said the board's recently named chair Tom Brown in a letter "
            + "that was read by the crew.",
    ])
    func `what is told begins and ends with its own words`(text: String) throws { try Self.check(text) }

    @Test func `a title between commas behind a noun for what is published is no statement`() throws {
        try Self.check("Tom Brown's column, “Why the harbour must stay,” is read in Leeds.")
    }

    @Test func `a song before the sentence is not what was added`() throws {
        try Self.check(
            "At the end of the anthem “A Change Is Gonna Come”, Jane Smith added the words, [“This is for all of you.”]{d Jane Smith}"
        )
    }
}
