import ReaderBasics

/// What words said for each language in the texts before: most words of a text were in others.
///
/// One place for each remainder of a spelling's hash; what comes later takes the place of what was there. 600 KB.
final class WordWeights {
    private static let places = 8192

    private let model: LanguageModel
    /// The hash of the spelling at each place, 0 for none, and its weights: a word has too few runs of letters for more
    /// than 16 bits.
    private var spellings = [UInt64](repeating: 0, count: places)
    private var weights = [Int16](repeating: 0, count: places * LanguageModel.width)

    init(_ model: LanguageModel) { self.model = model }

    /// Those that are not in use.
    static let idle = IdleObjects { WordWeights(.embedded) }

    /// Adds the weights of the word that was cut last to sums, one a language.
    func add(_ grams: LetterGrams, to sums: UnsafeMutableBufferPointer<Int32>) {
        let spelling = grams.spelling
        let place = Int(truncatingIfNeeded: spelling) & (Self.places - 1)
        weights.withUnsafeMutableBufferPointer { weights in
            let own = UnsafeMutableBufferPointer(rebasing: weights[(place * LanguageModel.width)...])
            if spellings[place] != spelling {
                read(grams, to: own)
                spellings[place] = spelling
            }
            for lane in 0..<LanguageModel.width { sums[lane] &+= Int32(own[lane]) }
        }
    }

    private func read(_ grams: LetterGrams, to weights: UnsafeMutableBufferPointer<Int16>) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: LanguageModel.width) { sums in
            sums.initialize(repeating: 0)
            model.add(grams, to: sums)
            for lane in 0..<LanguageModel.width { weights[lane] = Int16(clamping: sums[lane]) }
        }
    }
}
