import LibraryTestSupport
import Testing

@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// What is selected, written in the text: words, sentences and paragraphs from both ends.
struct SelectingTests {
    private func reading(at words: String) -> Reading {
        var reading = Reading(article: HarbourArticle.article)
        reading.resize(Size(columns: 76, rows: 20))
        reading.jump(to: HarbourArticle.range(words).lowerBound, focus: .place)
        return reading
    }

    private func selected(at words: String, _ commands: SelectCommand...) throws -> String {
        let reading = reading(at: words)
        var selecting = try #require(Selecting(in: reading))
        for command in commands { selecting.perform(command, in: reading) }
        return reading.article.text[selecting.range]
    }

    @Test func `it begins with the word under the cursor and grows by words, sentences and paragraphs`() throws {
        #expect(try selected(at: "Lindqvist said") == "Lindqvist")
        #expect(try selected(at: "“").hasPrefix("“") && selected(at: "“").count > 1)
        #expect(try selected(at: "Lindqvist said", .nextWord) == "Lindqvist said")
        #expect(try selected(at: "Lindqvist said", .previousWord, .previousWord) == ",” Lindqvist")
        #expect(try selected(at: "patient", .sentenceEnd) == "patient thing”.")
        #expect(
            try selected(at: "patient", .sentenceEnd, .sentenceEnd) == "patient thing”. He left for Osaka on Tuesday.")
        #expect(try selected(at: "left for", .sentenceStart) == "He left")
        #expect(try selected(at: "left for", .sentence) == "He left for Osaka on Tuesday.")
        #expect(try selected(at: "left for", .paragraphEnd) == "left for Osaka on Tuesday.")
        #expect(try selected(at: "traffic", .paragraph).hasPrefix("The Port Authority said"))
        #expect(try selected(at: "traffic", .paragraph).hasSuffix("3 March 2016."))
        #expect(try selected(at: "traffic", .paragraphEnd, .paragraphEnd).hasSuffix("on Tuesday."))
    }

    @Test func `it does not begin with a mark that ends something`() throws {
        #expect(try selected(at: ",” Lindqvist") == "Lindqvist")
        #expect(try selected(at: "” Lindqvist", .nextWord) == "Lindqvist said")
        var reading = reading(at: "left for")
        reading.jump(to: HarbourArticle.range("Osaka on Tuesday.").upperBound - 1, focus: .place)
        let selecting = try #require(Selecting(in: reading))
        #expect(reading.article.text[selecting.range] == "Tuesday")
    }

    @Test func `the other end moves after the ends are swapped`() throws {
        #expect(try selected(at: "left for", .nextWord, .swapEnds, .previousWord) == "He left for")
        #expect(try selected(at: "1939", .nextWord, .nextWord, .nextWord).hasPrefix("1939"))
    }

    @Test func `rows of the screen are steps too`() throws {
        #expect(try selected(at: "Mayor Anna", .rowDown).hasSuffix(" two"))
        #expect(try selected(at: "two years", .rowUp).hasPrefix("Mayor Anna"))
        #expect(Selecting(in: Reading(article: Article(id: Article.ID("x"), text: "", blocks: []))) == nil)
    }
}
