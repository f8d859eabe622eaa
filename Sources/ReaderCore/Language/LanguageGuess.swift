/// The language that a text is in, as far as its letters tell.
package struct LanguageGuess: Equatable, Sendable {
    /// The likeliest; `Language.other` where it is likeliest none of those that are told apart.
    package let language: Language
    /// By how much it is likelier than the next, as a natural logarithm.
    package let margin: Double

    /// From this margin on a text is taken to be in its likeliest language.
    package static let leastMargin = 2.5

    package var isSure: Bool { margin >= Self.leastMargin }

    /// - Parameters:
    ///   - expected: what the text is likely in before a look at it.
    ///   - weight: how much likelier that is than another, as a natural logarithm.
    /// - Returns: nil for a text without letters.
    package init?(_ scores: LanguageScores, expected: Language? = nil, weight: Double = 0) {
        guard let system = scores.system else { return nil }
        var (best, next): ((position: Int, score: Double)?, Double?) = (nil, nil)
        for (position, language) in system.languages.enumerated() {
            let score = scores.score(position, of: system) + (language == expected ? weight : 0)
            if let first = best, score <= first.score {
                next = max(next ?? score, score)
            } else {
                next = best?.score
                best = (position, score)
            }
        }
        guard let best else { return nil }
        language = system.languages[best.position]
        margin = next.map { best.score - $0 } ?? Double(scores.total)
    }

    /// The language of a text that stands for itself; `Language.other` where that is not sure.
    package static func language(of bytes: UnsafeBufferPointer<UInt8>, model: LanguageModel = .embedded) -> Language {
        guard let guess = LanguageGuess(LanguageScores(bytes, 0..<bytes.count, model: model)), guess.isSure else {
            return .other
        }
        return guess.language
    }
}
