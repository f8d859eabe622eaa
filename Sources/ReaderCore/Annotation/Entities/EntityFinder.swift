package import ReaderModel
package import ReaderTokens

/// Finds who and what an article speaks of.
package enum EntityFinder {
    /// Entities in order of first mention, numbered from 1.
    ///
    /// - Parameter explains: whether each name says why it was found.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func entities(
        in text: TokenizedText, explains: Bool = false
    ) throws(CancellationError) -> [Entity] {
        let read = try tagger.read(text)
        return try entities(
            names: read.names, in: text, spellings: read.spellings, polished: false, explains: explains)
    }

    private static let tagger = Tagger()

    /// Entities made of names that are known already.
    ///
    /// - Parameters:
    ///   - spellings: the number of each token's spelling, where somebody has worked it out: see `WordIndex`.
    ///   - polished: whether the names are taken as they are.
    ///   - explains: whether each name says why it was found.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func entities(
        names: [TaggedName], in text: TokenizedText, spellings: [Int32]? = nil, polished: Bool, explains: Bool = false
    ) throws(CancellationError) -> [Entity] {
        let words = WordIndex(text, spellings: spellings)
        let tagged = names
        let (names, people) = polished ? (names, []) : found(names, words)
        guard !names.isEmpty || !people.isEmpty else { return [] }
        var reader = ReferenceReader(names, words, lists: TaggerModel.embedded.lists)
        try reader.readOthers()
        let explanation = explains ? NameExplanation(tagged, words) : nil
        return EntityAssembler(reader, explanation).entities(people: people)
    }

    /// The names that the tagger's names become, each with its confidence, and the words for peoples.
    private static func found(
        _ tagged: [TaggedName], _ words: WordIndex
    ) -> (names: [TaggedName], people: [PeopleNames.Found]) {
        let polished = NamePolish(words: words).polish(tagged)
        var (names, people) = PeopleNames(polished, words).separated(polished)
        let confidence = NameConfidence(tagged, words)
        for index in names.indices { names[index].confidence = confidence.confidence(of: names[index]) }
        return (names, people)
    }
}
