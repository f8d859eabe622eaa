/// How the words and sentences of a language are cut.
package struct TokenLexicon: Sendable {
    /// Words that keep their full stop before a name and never end a sentence ("Hr", "Mme"), as they are written.
    package let titles: Set<String>
    /// Words that keep their full stop and end a sentence only before one of `openers` ("bzw", "etc"); single letters are
    /// those of "z. B.".
    package let abbreviations: Set<String>
    /// Words that keep their full stop before a digit only ("Nr", "art").
    package let abbreviationsBeforeDigits: Set<String>
    /// Words that begin a sentence when they have a capital after an abbreviation.
    package let openers: Set<String>
    /// Beginnings of words that have lost their vowel and are tokens of their own, with the apostrophe that is left out
    /// here, in small letters ("l", "dell").
    package let elisions: Set<String>
    /// Whether a number with a full stop is an ordinal before a small letter or one of `wordsAfterOrdinals` ("3. Mai").
    package let hasDottedOrdinals: Bool
    /// Words with a capital that stand behind an ordinal: months, and what is counted.
    package let wordsAfterOrdinals: Set<String>
    /// Whether 's behind a name is a token of its own.
    package let hasGenitive: Bool
    /// Marks that close a quotation although a blank stands before them (« … »).
    package let spacedClosers: Set<String>

    /// - Parameters: words with blanks between them.
    package init(
        titles: String, abbreviations: String, abbreviationsBeforeDigits: String, openers: String,
        elisions: String = "",
        wordsAfterOrdinals: String = "", hasGenitive: Bool = false, spacedClosers: String = ""
    ) {
        func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
        self.titles = words(titles)
        self.abbreviations = words(abbreviations)
        self.abbreviationsBeforeDigits = words(abbreviationsBeforeDigits)
        self.openers = words(openers)
        self.elisions = words(elisions)
        self.wordsAfterOrdinals = words(wordsAfterOrdinals)
        self.hasDottedOrdinals = !self.wordsAfterOrdinals.isEmpty
        self.hasGenitive = hasGenitive
        self.spacedClosers = words(spacedClosers)
    }
}
