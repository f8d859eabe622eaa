package import ReaderLexicons
package import ReaderModel
package import ReaderTokens

extension QuoteFinder {
    /// The quotes of a text in a language that is read by its lexicon, in order of the text, numbered from 1; speakers
    /// refer to `entities`.
    ///
    /// - Parameters:
    ///   - text: cut with the same lexicon.
    ///   - explains: whether each says why it was found.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func quotes(
        in text: TokenizedText, entities: [Entity], lexicon: Lexicon, explains: Bool = false
    ) throws(CancellationError) -> [Quote] {
        let reading = SpeechReading(text, entities: entities, lexicon: lexicon.speech)
        let direct = try DirectSpeech.sayings(in: reading)
        let indirect = try IndirectSpeech.sayings(in: reading, direct: direct)
        var sayings = SayingMerge.merged(direct: direct, indirect: indirect, in: reading)
        sayings = SpeakerFinder.resolved(sayings, in: reading, entities: entities)
        for index in sayings.indices { sayings[index].confidence = SayingConfidence.confidence(sayings[index]) }
        return SayingAssembly.quotes(from: sayings, in: reading, explains: explains)
    }
}
