import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import Testing

/// What is a statement, and what only looks like one.
struct StatementTests {
    private static func check(_ text: String) throws {
        let found = try MarkedQuotes(text).found()
        #expect(found == MarkedQuotes(text))
    }

    @Test(arguments: [
        "Tom Brown learned that the crane was old.",
        "Tom Brown expects the crane to be repaired this summer.",
        "The survey showed that the quay was sinking.",
        "Jane Smith confirmed the trip.",
        "Jane Smith denied the allegations.",
        "The kernel package adds firmware for older boards.",
        "The Green Party offered its condolences to the family.",
        "Tom Brown hopes that the crane will stay.",
        "We say that this is the best way to bake bread.",
        "Acme Corp. declined to comment on the sale.",
    ])
    func `thoughts, findings, deeds and the author's own words are none`(text: String) throws {
        try Self.check(text)
    }

    @Test(arguments: [
        "Tom Brown warned them [to stay away from the quay]{i Tom Brown}.",
        "Jane Smith has twice denied [taking the money]{i Jane Smith}.",
        "Jane Smith accused the board of [hiding the letters from the town]{i Jane Smith}.",
        "The report, per the Reuters, is public.".replacing(
            "The report, per the Reuters, is public.",
            with: "[The harbour is closed to ships]{i Reuters}, according to Reuters."),
        "In a statement, Anna Lee said that [the harbour was closed]{i Anna Lee}.",
        "[The harbour is closed]{i Anna Lee}, Anna Lee said.",
        "Anna Lee claims [she was sent to the ship]{i Anna Lee}.",
        "Anna Lee also claims that [her letters were taken]{i Anna Lee}.",
        "Anna Lee stresses that [the harbour was closed]{i Anna Lee}.",
        "Anna Lee emphasised that [the harbour was closed]{i Anna Lee}.",
        "Anna Lee reported on Sunday that [the harbour was closed]{i Anna Lee}.",
        "Anna Lee began telling people that [water was short]{i Anna Lee}.",
        "(Reuters) — [The harbour is closed to ships]{i Anna Lee}, according to Anna Lee.",
    ])
    func `clauses behind verbs of communication are statements`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "They sang “The Last Quay” as the ship left.",
        "Her first novel, “The Last Quay,” sold a million copies.",
        "You may know me from films like “Painting Your Trawler” and “Build a Pier at Home”.",
        "Readers will remember her from “The Last Quay.”",
        "The town is known as the “pearl of the coast” among sailors.",
        "The firm sold the right to use the word “We” for a million.",
        "The “green shoe” option was used last week.",
        "It plans changes such as “new labels,” “harbour levels,” and “full names.”",
        "The sale came late, adding to a series of faults that have turned the yard into a ruin.",
        "The findings informed the choices we made when the quay was built.",
        "Suppose Anna Lee says “We will go to Paris.”",
        "Click OK when asked “Do you want to continue?”",
        "The line let s = make(\"hello to the world\") makes a text.",
        "The Quiet Week\n\n“The Long Crisis in Our Harbours” — Anna Lee",
    ])
    func `titles, terms and names in marks are no speech`(text: String) throws { try Self.check(text) }

    @Test(arguments: [
        "The key is “thinking of the harbour in a broader story.” It helps.",
        "Ask the group to name “the most essential things that boats need” first.",
        "Pictures (called “alt text”) help readers who are blind.",
        "The new version added “passthrough” to the crane.",
        "The most telling way to go is the old one. Consider adding that the quay is closed on Mondays.",
        "Two common mistakes that towns make are old: asking what people have in mind, and building it.",
        "Let research tell whether the quay should be moved.",
        "The patient had what's called “quay lung,” a rare illness.",
        "The team looked at the crane and noted if it moved.",
        "They came back with warning enough.",
        "The number who said they had moved rose.",
        "Acceptance criteria answer the question “how will I know when things are done?” in a line.",
    ])
    func `a thing, a command or a part of a sentence says nothing`(text: String) throws { try Self.check(text) }

    @Test func `an office of a place is not the place`() throws {
        let text = Text("London's audit office said the crane was old. London said the quay was new.")
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let london = Entity(
            id: Entity.ID(1), kind: .place, name: "London",
            mentions: [0..<6, 46..<52].map { Mention($0, form: .name, nameRange: $0) })
        let quotes = try QuoteFinder.quotes(in: tokens, entities: [london])
        #expect(quotes.map { $0.speaker?.entity } == [nil, london.id])
    }

    @Test func `a date with its year stands before what was said`() throws {
        try Self.check("Jane Smith told the board in October 2018 that [the crane was old]{i Jane Smith}.")
    }

    @Test func `a participle behind "with" has its own subject`() throws {
        try Self.check("The rain fell on Monday, with forecasters warning that [more would come]{i forecasters}.")
    }

    @Test func `many words in marks beside a thing are of whoever spoke before`() throws {
        try Self.check(
            "Jane Smith said [the crane was old]{i Jane Smith}. The crane "
                + "[“has not moved since the winter of the flood”]{d Jane Smith} and will go.")
    }

    @Test func `every quote has a confidence between none and full`() throws {
        let text = Text("“It is a fine city,” Jane Smith said. Tom Brown expects it to grow. He said it was late.")
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let quotes = try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text))
        #expect(!quotes.isEmpty)
        for quote in quotes { #expect((0...1).contains(quote.confidence)) }
        #expect(quotes.contains { $0.confidence >= Quote.leastShown })
        #expect(quotes.allSatisfy { $0.explanation == nil })
    }

    @Test func `a quote that is asked why names its cue and whom its speaker means`() throws {
        let text = Text("Jane Smith was in Paris. “It is a fine city,” she said.")
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let quotes = try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text), explains: true)
        let why = try #require(quotes.first?.explanation)
        #expect(why.contains("cue: said"))
        #expect(why.contains("speaker: she → Jane Smith"))
    }
}
