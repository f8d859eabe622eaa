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

    init(_ extractor: FeatureExtractor, _ model: TaggerModel, cache: WordCache) {
        let known = extractor.document.forms
        forms = known.count
        scores = Array(repeating: 0, count: (forms + 2) * Self.width)
        var reader = Reader(extractor: extractor, weights: FeatureWeights(model))
        scores.withUnsafeMutableBufferPointer { scores in
            guard var row = scores.baseAddress else { return }
            for form in known {
                if !cache.copyScores(of: form.cased, to: row) {
                    reader.read(form, to: row)
                    cache.keepScores(of: form.cased, from: row)
                }
                row += Self.width
            }
            reader.read(.before, to: row)
            reader.read(.after, to: row + Self.width)
        }
    }

    /// Looks the weights of words up.
    private struct Reader: ~Copyable {
        let extractor: FeatureExtractor
        var weights: FeatureWeights
        var features = FeatureList()

        init(extractor: FeatureExtractor, weights: consuming FeatureWeights) {
            self.extractor = extractor
            self.weights = weights
        }

        mutating func read(_ form: WordForm, to row: UnsafeMutablePointer<Int32>) {
            for offset in WordScores.offsets {
                features.removeAll()
                extractor.wordFeatures(of: form, at: offset, into: &features)
                weights.add(features, to: row + (offset + 2) * TagSet.count)
            }
        }
    }

    /// Adds what the words around a token give to its scores.
    ///
    /// - Parameter forms: the form of each token of the document.
    @inline(__always)
    func add(_ token: Int, in sentence: Range<Int>, forms formOfToken: [Int32], to sums: UnsafeMutablePointer<Int32>) {
        scores.withUnsafeBufferPointer { scores in
            for offset in Self.offsets {
                let index = token + offset
                let form =
                    index < sentence.lowerBound
                    ? forms : index < sentence.upperBound ? Int(formOfToken[index]) : forms + 1
                let start = form * Self.width + (offset + 2) * TagSet.count
                for tag in 0..<TagSet.count { sums[tag] &+= scores[start + tag] }
            }
        }
    }
}

/// Sums the weights of features.
///
/// The features of a token lie far apart in the table: where they lie is worked out for all before any is read, so that
/// the memory is waited for once and not for each.
struct FeatureWeights: ~Copyable {
    private let table: PhraseTable
    private let rows: UnsafeRawPointer?
    private let found: UnsafeMutablePointer<UnsafeRawPointer>

    init(_ model: TaggerModel) {
        table = model.features
        rows = model.rows
        found = .allocate(capacity: FeatureList.capacity)
    }

    deinit { found.deallocate() }

    /// Adds the weights of features, one sum a tag.
    @inline(__always)
    mutating func add(_ features: borrowing FeatureList, to sums: UnsafeMutablePointer<Int32>) {
        guard let rows else { return }
        for index in 0..<features.count { table.prefetch(features.hashes[index]) }
        var count = 0
        for index in 0..<features.count {
            let value = table[features.hashes[index]]
            guard value != 0 else { continue }
            let row = rows + Int(value &- 1)
            reader_prefetch(row)
            found[count] = row
            count &+= 1
        }
        for index in 0..<count {
            let row = found[index]
            var tags = row.loadUnaligned(as: UInt32.self)
            var weight = row + 4
            while tags != 0 {
                sums[tags.trailingZeroBitCount] &+= Int32(weight.load(as: Int8.self))
                weight += 1
                tags &= tags &- 1
            }
        }
    }
}
