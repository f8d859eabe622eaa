package import ReaderModel
package import ReaderTokens

/// Finds who and what an article speaks of.
package enum EntityFinder {
    /// Entities in order of first mention, numbered from 1.
    package static func entities(in text: TokenizedText) throws(CancellationError) -> [Entity] {
        try entities(names: tagger.names(in: text), in: text, polished: false)
    }

    private static let tagger = Tagger()

    /// Entities made of names that are known already.
    ///
    /// - Parameter polished: whether the names are taken as they are.
    package static func entities(
        names: [TaggedName], in text: TokenizedText, polished: Bool
    ) throws(CancellationError) -> [Entity] {
        let words = WordIndex(text)
        let (names, people) = polished ? (names, []) : found(names, words)
        guard !names.isEmpty || !people.isEmpty else { return [] }
        var reader = ReferenceReader(names, words, lists: TaggerModel.embedded.lists)
        try reader.readOthers()
        return EntityAssembler(reader).entities(people: people)
    }

    /// The names that the tagger's names become, each with its confidence, and the words for peoples.
    private static func found(
        _ tagged: [TaggedName], _ words: WordIndex
    ) -> (names: [TaggedName], people: [PeopleNames.Found]) {
        var (names, people) = PeopleNames(words: words).separated(NamePolish(words: words).polish(tagged))
        let confidence = NameConfidence(tagged, words)
        for index in names.indices { names[index].confidence = confidence.confidence(of: names[index]) }
        return (names, people)
    }
}
