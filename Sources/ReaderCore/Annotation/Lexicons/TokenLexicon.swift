/// How the words and sentences of a language are cut.
package struct TokenLexicon: Sendable {
    /// Words that keep their full stop before a name and never end a sentence ("Hr", "Mme"), as they are written.
    package var titles: Set<String> = []
    /// Words that keep their full stop and end a sentence only before a word that opens one ("bzw", "etc").
    package var abbreviations: Set<String> = []
    /// Words that keep their full stop before a digit only ("Nr", "art").
    package var abbreviationsBeforeDigits: Set<String> = []
    /// Whether a number with a full stop is an ordinal where a small letter or one of `wordsAfterOrdinals` follows
    /// ("3. Mai").
    package var hasDottedOrdinals = false
    /// Words with a capital that go on after an ordinal: months, and what is counted.
    package var wordsAfterOrdinals: Set<String> = []
    /// Beginnings of words that lose their vowel before another and are tokens of their own, apostrophe included, in
    /// small letters ("l'", "dell'").
    package var elisions: Set<String> = []
    /// Endings behind a hyphen that are tokens of their own, in small letters ("-il", "-t-elle").
    package var encliticPronouns: Set<String> = []

    package init() {}
}
