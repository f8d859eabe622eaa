package import ReaderLexicons
package import ReaderModel
package import ReaderTokens

extension EntityFinder {
    /// The entities of a text in a language that is read by its lexicon, in order of first mention, numbered from 1.
    ///
    /// - Parameters:
    ///   - text: cut with the same lexicon.
    ///   - explains: whether each name says why it was found.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func entities(
        in text: TokenizedText, lexicon: Lexicon, explains: Bool = false
    ) throws(CancellationError) -> [Entity] {
        let read = try lexiconTaggers.of(lexicon).read(text)
        return entities(
            names: read.names, in: text, spellings: read.spellings, lexicon: lexicon, explains: explains)
    }

    /// A tagger a language, each with the words that it has met.
    private static let lexiconTaggers = PerLexicon { Tagger(.names, language: FeatureLanguage($0)) }

    /// Entities made of what the tagger has found.
    ///
    /// - Parameter spellings: the number of each token's spelling, where somebody has worked it out: see `WordIndex`.
    package static func entities(
        names tagged: [TaggedName], in text: TokenizedText, spellings: [Int32]? = nil, lexicon: Lexicon,
        explains: Bool = false
    ) -> [Entity] {
        let words = WordIndex(text, spellings: spellings)
        let confidence = LexiconConfidence(tagged, words, KnownNames.of(lexicon))
        var names = LexiconNames(words, lexicon).polished(tagged)
        for index in names.indices { names[index].confidence = confidence.confidence(of: names[index]) }
        guard !names.isEmpty else { return [] }
        let reader = LexiconReader(names, words, lexicon)
        let explanation = explains ? NameExplanation(tagged, words, lists: TaggerModel.names.lists) : nil
        return EntityAssembler(words, reader.mentions, reader.referents, explanation).entities(people: [])
    }

    /// Whether an entity is sure enough to be shown.
    ///
    /// - Parameter lexicon: of the language that it was found in; nil for English.
    package static func isShown(_ entity: Entity, lexicon: Lexicon?) -> Bool {
        guard let names = lexicon?.names else { return entity.confidence >= Entity.leastShown }
        let least =
            switch entity.kind {
            case .person: names.leastPerson
            case .organization: names.leastOrganization
            case .place: names.leastPlace
            case .other: Entity.leastShown
            }
        return entity.confidence >= least
    }
}
