internal import CReaderModel

/// What each spelling of a document adds to the scores of its own token and of the tokens beside it.
///
/// Most features of a token speak of one word alone, and words come again: their weights are summed once a document.
struct WordScores {
    /// The scores of one form, one for each tag: for the token two before it, one before it, its own, one and two behind.
    static let width = offsets.count * TagSet.count
    private static let offsets = -2...2

    /// A row of scores for each form, then for what stands before and after a sentence.
    private var scores: [Int32]
    private let forms: Int

    /// - Parameter weights: looks the features of words up.
    init(_ extractor: borrowing FeatureExtractor, _ weights: inout FeatureWeights, cache: WordCache) {
        let known = extractor.document.forms
        forms = known.count
        scores = Array(repeating: 0, count: (forms + 2) * Self.width)
        var features = FeatureList()
        func read(_ form: WordForm, to row: UnsafeMutablePointer<Int32>) {
            features.removeAll()
            for offset in Self.offsets {
                extractor.wordFeatures(of: form, at: offset, into: &features)
                features.endToken()
            }
            weights.add(features, to: row)
        }
        scores.withUnsafeMutableBufferPointer { scores in
            guard var row = scores.baseAddress else { return }
            for form in known {
                if !cache.copyScores(of: form.cased, to: row) {
                    read(form, to: row)
                    cache.keepScores(of: form.cased, from: row)
                }
                row += Self.width
            }
            read(.before, to: row)
            read(.after, to: row + Self.width)
        }
    }

    /// Adds what the words around a token give to its scores.
    ///
    /// - Parameter formOfToken: the form of each token of the document.
    @inline(__always)
    func add(_ token: Int, in sentence: Range<Int>, forms formOfToken: [Int32], to sums: UnsafeMutablePointer<Int32>) {
        scores.withUnsafeBufferPointer { scores in
            for offset in Self.offsets {
                let index = token + offset
                let form =
                    index < sentence.lowerBound
                    ? forms : index < sentence.upperBound ? Int(formOfToken[index]) : forms + 1
                let start = form * Self.width + (offset + 2) * TagSet.count
                let row = UnsafeBufferPointer(rebasing: scores[start..<(start + TagSet.count)])
                for tag in 0..<TagSet.count { sums[tag] &+= row[tag] }
            }
        }
    }
}
