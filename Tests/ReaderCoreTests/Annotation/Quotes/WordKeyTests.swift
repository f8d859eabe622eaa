import Testing

@testable import ReaderQuotes

struct WordKeyTests {
    @Test func `a word that is written in the program is the word that a text has`() {
        let literals: [(WordKey, String)] = [
            ("it", "IT"), ("that", "That"), ("we're", "We’re"), ("seventh", "SEVENTH"), ("eighteen", "Eighteen"),
            ("isn’t", "isn't"), ("", ""), ("é", "é"),
        ]
        for (literal, word) in literals { #expect(literal == WordKey(word)) }
    }

    @Test func `a set of words holds its words and no others`() {
        let words: WordSet = ["said", "announcement", "we're"]
        for word in ["Said", "announcement", "we’re"] { #expect(words.contains(WordKey(word))) }
        for word in ["", "sai", "announcements", "were"] { #expect(!words.contains(WordKey(word))) }
    }
}
