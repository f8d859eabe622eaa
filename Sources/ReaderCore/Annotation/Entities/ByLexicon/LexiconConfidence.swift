import ReaderLexicons
import ReaderModel

/// How sure it is that a name is one, in a language that is read by its lexicon.
///
/// The tagger's own probability, mixed with that of the same spelling elsewhere in the text; names that rules found have
/// less.
struct LexiconConfidence {
    private let found: TaggedSpellings
    private let words: WordIndex
    private let known: KnownNames

    init(_ tagged: [TaggedName], _ words: WordIndex, _ known: KnownNames) {
        (self.words, self.known) = (words, known)
        found = TaggedSpellings(tagged, words)
    }

    /// Between 0 and 1, not yet a share of right names.
    func raw(_ name: TaggedName) -> Float {
        if let probability = found.probability(of: name, leastShare: 0.3) { return probability }
        return found.nearest(to: name).map { 0.75 * $0.probabilities.sum() } ?? 0.6
    }

    /// Between 0 and 1: of those at 0.8 about eighty in a hundred are right.
    func confidence(of name: TaggedName) -> Double {
        max(learned(name), floor(of: name))
    }

    /// What is sure whatever the tagger says: countries by their names, and places at the heads of lines.
    private func floor(of name: TaggedName) -> Double {
        guard name.kind == .place else { return 0 }
        if name.rule == .dateline { return 0.9 }
        return known.country(NameKey.of(words.key(name.tokens))) == nil ? 0 : 0.95
    }

    private func learned(_ name: TaggedName) -> Double {
        let raw = raw(name)
        let shares = Self.shares(name.kind)
        guard let upper = Self.raws.firstIndex(where: { $0 >= raw }), upper > 0 else {
            return Double(raw <= 0 ? shares[0] : shares[shares.count - 1])
        }
        let part = (raw - Self.raws[upper - 1]) / (Self.raws[upper] - Self.raws[upper - 1])
        return Double(shares[upper - 1] + (shares[upper] - shares[upper - 1]) * part)
    }

    /// Raw values, and the shares of right names at each, counted on the dev sets.
    private static let raws: [Float] = [0, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1]

    private static func shares(_ kind: Entity.Kind) -> [Float] {
        switch kind {
        case .person: [0.12, 0.3, 0.5, 0.58, 0.75, 0.86, 0.92, 0.96, 0.98, 0.99]
        case .organization: [0.18, 0.29, 0.36, 0.53, 0.65, 0.72, 0.78, 0.82, 0.93, 0.97]
        case .place, .other: [0.12, 0.2, 0.36, 0.45, 0.6, 0.68, 0.74, 0.81, 0.88, 0.93]
        }
    }
}
