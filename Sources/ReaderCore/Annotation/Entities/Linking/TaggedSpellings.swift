/// What the tagger found in a text, by place and by spelling.
struct TaggedSpellings {
    private let words: WordIndex
    /// By first token.
    private let names: [Int: TaggedName]
    private let spellings: [UInt64: (sum: SIMD4<Float>, count: Float)]

    init(_ tagged: [TaggedName], _ words: WordIndex) {
        self.words = words
        names = Dictionary(tagged.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
        var spellings: [UInt64: (sum: SIMD4<Float>, count: Float)] = [:]
        for name in tagged {
            let key = words.phrase(name.tokens)
            let known = spellings[key] ?? (SIMD4(), 0)
            spellings[key] = (known.sum + name.probabilities, known.count + 1)
        }
        self.spellings = spellings
    }

    /// The probability of a name that the tagger saw here, or elsewhere with this spelling, mixed with that of the spelling,
    /// times the share of its kind; nil where it saw neither.
    ///
    /// - Parameter leastShare: what the kind counts at least.
    func probability(of name: TaggedName, leastShare: Float) -> Float? {
        guard let spelling = spellings[words.phrase(name.tokens)] else { return nil }
        let mean = spelling.sum / spelling.count
        let own = names[name.tokens.lowerBound].flatMap { $0.tokens == name.tokens ? $0 : nil }
        let span = own.map { 0.7 * $0.probabilities.sum() + 0.3 * mean.sum() } ?? 0.9 * mean.sum()
        let all = spelling.sum.sum()
        let share = all > 0 ? spelling.sum[TagSet.index(of: name.kind)] / all : 0.5
        return span * (0.3 + 0.7 * max(share, leastShare))
    }

    /// What the tagger saw that begins with a name, or inside of it.
    func nearest(to name: TaggedName) -> TaggedName? {
        names[name.tokens.lowerBound] ?? name.tokens.lazy.compactMap { names[$0] }.first
    }
}
