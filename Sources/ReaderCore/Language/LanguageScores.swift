import ReaderBasics

/// What the letters of a text say for each language: sums, so that the texts of several paragraphs add up.
package struct LanguageScores: Equatable, Sendable {
    /// Letters a script, each weighed by what it says.
    private(set) var letters = [Int](repeating: 0, count: WritingSystem.allCases.count)
    /// For each script with weights, those of its languages, in `LanguageModel.scale`ths.
    private(set) var sums = [Int32](repeating: 0, count: Self.learned * LanguageModel.width)

    /// The scripts, first in their order, whose languages are told apart by weights.
    private static let learned = WritingSystem.allCases.count { $0.languages.count > 1 }

    package init() {}

    /// - Parameter range: bytes that begin and end between scalars.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, model: LanguageModel = .embedded) {
        self.init(bytes, range) { grams, sums in model.add(grams, to: sums) }
    }

    /// - Parameters:
    ///   - range: bytes that begin and end between scalars.
    ///   - words: what words said before.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, words: WordWeights) {
        self.init(bytes, range) { grams, sums in words.add(grams, to: sums) }
    }

    /// - Parameter add: adds the weights of the word that was cut last.
    @inline(__always)
    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        add: (LetterGrams, UnsafeMutableBufferPointer<Int32>) -> Void
    ) {
        var grams = LetterGrams(bytes, range)
        while let word = grams.nextWord() {
            letters[Int(word.system.rawValue)] += word.letters * word.system.weight
            guard Int(word.system.rawValue) < Self.learned else { continue }
            let first = Int(word.system.rawValue) * LanguageModel.width
            sums.withUnsafeMutableBufferPointer {
                add(grams, UnsafeMutableBufferPointer(rebasing: $0[first..<(first + LanguageModel.width)]))
            }
        }
    }

    /// Adds what another text says.
    package mutating func add(_ other: LanguageScores) {
        for index in letters.indices { letters[index] += other.letters[index] }
        for index in sums.indices { sums[index] &+= other.sums[index] }
    }

    /// Letters of all scripts, weighed.
    package var total: Int { letters.reduce(0, +) }

    /// The script that most of the letters are of; nil without letters. Kana stands for Japanese where it is more than
    /// a tenth of what is written in Chinese characters and kana.
    package var system: WritingSystem? {
        var letters = letters
        let (han, kana) = (Int(WritingSystem.han.rawValue), Int(WritingSystem.kana.rawValue))
        if letters[kana] * 10 > letters[han] {
            letters[kana] += letters[han]
            letters[han] = 0
        } else {
            letters[han] += letters[kana]
            letters[kana] = 0
        }
        guard let most = letters.indices.max(by: { letters[$0] < letters[$1] }), letters[most] > 0 else { return nil }
        return WritingSystem(rawValue: UInt8(most))
    }

    /// What speaks for a language of a script, as a natural logarithm.
    package func score(_ position: Int, of system: WritingSystem) -> Double {
        guard Int(system.rawValue) < Self.learned else { return Double(letters[Int(system.rawValue)]) }
        return Double(sums[Int(system.rawValue) * LanguageModel.width + position]) / Double(LanguageModel.scale)
    }
}
