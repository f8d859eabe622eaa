import ReaderBasics

/// What words said for each language in the texts before: most words of a text were in others.
///
/// One place for each remainder of a spelling's hash; what comes later takes the place of what was there. 600 KB.
final class WordWeights {
    private static let places = 8192

    private let model: LanguageModel
    /// The hash of the spelling at each place, 0 for none, and its weights.
    private var spellings = [UInt64](repeating: 0, count: places)
    private var weights = [SIMD32<Int16>](repeating: SIMD32(), count: places)

    init(_ model: LanguageModel) { self.model = model }

    /// Those that are not in use.
    static let idle = IdleObjects { WordWeights(.embedded) }

    /// Adds the weights of the word that was cut last to sums, one a language.
    func add(_ grams: LetterGrams, to sums: UnsafeMutableBufferPointer<Int32>) {
        let spelling = grams.spelling
        let place = Int(truncatingIfNeeded: spelling) & (Self.places - 1)
        weights.withUnsafeMutableBufferPointer { weights in
            if spellings[place] != spelling {
                weights[place] = model.weights(of: grams)
                spellings[place] = spelling
            }
            LanguageModel.add(weights[place], to: sums)
        }
    }
}
