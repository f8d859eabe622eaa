import ReaderEntities
import ReaderTokens

/// All sentences to learn from, as numbers: for each token its features and its tag.
struct TrainingSet {
    struct Sentence {
        let tokens: Range<Int>
        /// How much its gradient counts.
        let weight: Float
        /// See `TrainingDocument.hasOthers`.
        let hasOthers: Bool
    }

    private(set) var sentences: [Sentence] = []
    private(set) var tags: [UInt8] = []
    /// Features of token `i` are `features[starts[i]..<starts[i + 1]]`.
    private(set) var starts: [Int] = [0]
    private(set) var features: [UInt32] = []
    /// The hash of feature number i.
    private(set) var hashes: [UInt64] = []

    /// - Parameter least: how often a feature must be seen.
    init(_ documents: [TrainingDocument], lists: WordLists, least: UInt32) {
        var counts = FeatureCounts()
        for document in documents {
            Self.forEach(document, lists) { _, list in
                for index in 0..<list.count { counts.add(list.hashes[index]) }
            }
        }
        hashes = counts.number(least: least)
        for document in documents {
            for sentence in document.text.text.sentences {
                sentences.append(
                    Sentence(
                        tokens: tags.count..<(tags.count + sentence.count), weight: document.weight,
                        hasOthers: document.hasOthers))
                tags += document.text.tags(sentence)
            }
            Self.forEach(document, lists) { _, list in
                for index in 0..<list.count {
                    let number = counts.number(of: list.hashes[index])
                    if number > 0 { features.append(number - 1) }
                }
                starts.append(features.count)
            }
        }
    }

    private static func forEach(
        _ document: TrainingDocument, _ lists: WordLists, _ body: (Int, borrowing FeatureList) -> Void
    ) {
        let extractor = FeatureExtractor(document.text.text, lists: lists, language: document.language)
        var list = FeatureList()
        for (index, sentence) in document.text.text.sentences.enumerated() {
            for token in sentence {
                extractor.features(of: token, in: sentence, index: index, into: &list)
                body(token, list)
            }
        }
    }
}
