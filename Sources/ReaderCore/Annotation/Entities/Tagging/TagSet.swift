package import ReaderModel

/// The tags of tokens: outside, or the beginning, inside, end or whole (BIOES) of a name of one of four kinds.
package enum TagSet {
    package static let count = 17
    package static let outside = 0

    /// Where in a name a token stands.
    package enum Part: Int {
        case begin, inside, end, single
    }

    package static let kinds: [Entity.Kind] = [.person, .organization, .place, .other]

    /// Where a kind stands in `kinds`.
    static func index(of kind: Entity.Kind) -> Int {
        switch kind {
        case .person: 0
        case .organization: 1
        case .place: 2
        case .other: 3
        }
    }

    /// The tag of a part of a name of some kind.
    package static func tag(_ kind: Entity.Kind, _ part: Part) -> Int {
        1 + index(of: kind) * 4 + part.rawValue
    }

    /// The first tag of a kind, given by its place in `kinds`; the tags of its other parts follow it.
    static func first(_ kind: Int) -> Int { 1 + kind * 4 }

    /// The kind of the name that a tag is of; nil outside of names.
    package static func kind(_ tag: Int) -> Entity.Kind? { tag == outside ? nil : kinds[(tag - 1) / 4] }
    /// The part of a name that a tag is; nil outside of names.
    package static func part(_ tag: Int) -> Part? { tag == outside ? nil : Part(rawValue: (tag - 1) % 4) }

    private static func isOpen(_ tag: Int) -> Bool { tag != outside && (tag - 1) % 4 < 2 }
    private static func continues(_ tag: Int) -> Bool { tag != outside && (1...2).contains((tag - 1) % 4) }

    /// Whether one tag may follow another.
    package static func isLegal(_ tag: Int, after previous: Int) -> Bool {
        guard isOpen(previous) else { return !continues(tag) }
        return continues(tag) && kind(tag) == kind(previous)
    }

    /// Whether a text can begin with a tag.
    package static func isLegalFirst(_ tag: Int) -> Bool { !continues(tag) }
    /// Whether a text can end with a tag.
    package static func isLegalLast(_ tag: Int) -> Bool { !isOpen(tag) }
}

/// A stretch of tokens that names something.
package struct TaggedName: Hashable, Sendable {
    package var tokens: Range<Int>
    package var kind: Entity.Kind
    /// How much the weights are for each kind, in the order of `TagSet.kinds`.
    package var scores = SIMD4<Int32>()
    /// How probable it is that these tokens are a name of each kind, in the order of `TagSet.kinds`.
    package var probabilities = SIMD4<Float>()
    /// See `Mention.confidence`; nil until it is worked out.
    package var confidence: Double?
    /// What found it.
    package var rule: NameRule

    package init(
        tokens: Range<Int>, kind: Entity.Kind, scores: SIMD4<Int32> = SIMD4(), probabilities: SIMD4<Float> = SIMD4(),
        rule: NameRule = .none
    ) {
        self.rule = rule
        self.tokens = tokens
        self.kind = kind
        self.scores = scores
        self.probabilities = probabilities
    }

    /// Tags for the tokens of a sentence.
    package static func tags(_ names: [TaggedName], in sentence: Range<Int>) -> [UInt8] {
        var tags = [UInt8](repeating: 0, count: sentence.count)
        for name in names {
            for token in name.tokens where sentence.contains(token) {
                let part: TagSet.Part =
                    name.tokens.count == 1
                    ? .single
                    : token == name.tokens.lowerBound ? .begin : token == name.tokens.upperBound - 1 ? .end : .inside
                tags[token - sentence.lowerBound] = UInt8(TagSet.tag(name.kind, part))
            }
        }
        return tags
    }
}
