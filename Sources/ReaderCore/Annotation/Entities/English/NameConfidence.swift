import ReaderLexicons
import ReaderModel
import ReaderTokens

/// How sure it is that a name is one, with these borders and of this kind.
///
/// Names that the tagger saw as they are have its own probability, mixed with that of the same spelling elsewhere in the
/// document; names that rules made have less. `calibrated` turns that into shares that were counted on the dev sets.
struct NameConfidence {
    private let words: WordIndex
    private let found: TaggedSpellings

    /// What a name counts that only rules have found.
    private static let byRule: Float = 0.5
    /// What a name counts at least whose form tells that it is one.
    private static let byForm: Float = 0.7
    /// What is left of a probability when rules have moved the borders.
    private static let moved: Float = 0.75

    init(_ tagged: [TaggedName], _ words: WordIndex) {
        self.words = words
        found = TaggedSpellings(tagged, words)
    }

    /// Between 0 and 1: of those at 0.8 about eighty in a hundred are right.
    func confidence(of name: TaggedName) -> Double {
        Self.calibrated(raw(name), name.kind) * (isOdd(name.tokens) ? Self.odd : 1)
    }

    /// What is left of a probability where small words stand in a name that names do not hold: a clause, or another language.
    private static let odd = 0.55

    private func isOdd(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 3 else { return false }
        let small = tokens.count { token in
            words.isWord(token) && !words.isCapital(token) && !words.text.tokens[token].shape.contains(.digit)
                && !Self.inner.contains(words[token])
        }
        return small > 1 || small * 3 > tokens.count
    }

    private static let inner: Set<String> = [
        "of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "de", "la", "del", "von", "van", "der", "al",
        "'s", "with", "from", "by", "or", "bin", "do", "da", "dos", "du", "el",
    ]

    /// What a body counts at least that is called by its word and what it is for.
    private static let byField: Float = 0.55

    /// "Lind Institute for Harbour Law"
    private func isOfField(_ name: TaggedName) -> Bool {
        guard name.kind == .organization, name.tokens.count > 3 else { return false }
        return name.tokens.dropFirst().dropLast(2).contains { token in
            (words[token] == "for" || words[token] == "of") && words.isCapital(token - 1)
                && Self.houses.contains(words[token - 1])
        }
    }

    private static let houses: Set<String> = [
        "institute", "university", "center", "centre", "college", "school", "museum", "academy", "foundation",
        "society",
    ]

    private func raw(_ name: TaggedName) -> Float {
        if isOfField(name) { return max(Self.byField, probability(name)) }
        return name.rule == .form || name.rule == .dateline ? max(Self.byForm, probability(name)) : probability(name)
    }

    private func probability(_ name: TaggedName) -> Float {
        if let probability = found.probability(of: name, leastShare: isKnown(name) ? Self.known : 0.4) {
            return probability
        }
        guard let nearest = found.nearest(to: name) else { return Self.byRule }
        return max(Self.byRule * 0.8, Self.moved * nearest.probabilities.sum())
    }

    /// The least share of a kind that the name itself tells: a company or product of the lists, a ship, a mountain.
    private static let known: Float = 0.9

    private func isKnown(_ name: TaggedName) -> Bool {
        if name.tokens.count > 1, KindCues.firstHeads[words[name.tokens.lowerBound]] == name.kind { return true }
        if name.tokens.count > 2, isStreet(name.tokens) { return name.kind == .place }
        if name.tokens.count > 1, name.kind == .place || name.kind == .organization,
            KindEvidence.kind(byEndOf: name.tokens, words) == name.kind
        {
            return true
        }
        guard name.kind == .organization || name.kind == .other else { return false }
        let key = NameKey.of(words.key(name.tokens))
        return name.kind == .organization ? Companies.contains(key) : Products.contains(key)
    }

    /// "24th Avenue Northwest"
    private func isStreet(_ tokens: Range<Int>) -> Bool {
        EnglishKindWords.streets.contains(words[tokens.upperBound - 2])
            && KindEvidence.directions.contains(words[tokens.upperBound - 1])
    }

    /// A raw value, and the share of right names among those that have it.
    private typealias Point = (raw: Float, share: Float)

    /// Shares of right names among those of a raw value and the next, on pages that nothing was learned from.
    private static let table: [Point] = [
        (0, 0.35), (0.3, 0.5), (0.5, 0.6), (0.6, 0.7), (0.67, 0.79), (0.76, 0.92), (0.85, 0.97), (1, 0.99),
    ]
    /// Of organisations and places: where the tagger is not sure, half of them are something else.
    private static let bodies: [Point] = [
        (0, 0.3), (0.3, 0.42), (0.5, 0.5), (0.6, 0.68), (0.67, 0.79), (0.76, 0.92), (0.85, 0.97), (1, 0.99),
    ]

    private static func calibrated(_ raw: Float, _ kind: Entity.Kind) -> Double {
        let table = kind == .organization || kind == .place ? bodies : Self.table
        guard let upper = table.firstIndex(where: { $0.raw >= raw }), upper > 0 else {
            return Double(raw <= 0 ? table[0].share : table[table.count - 1].share)
        }
        let (low, high) = (table[upper - 1], table[upper])
        let part = (raw - low.raw) / (high.raw - low.raw)
        return Double(low.share + (high.share - low.share) * part)
    }
}
