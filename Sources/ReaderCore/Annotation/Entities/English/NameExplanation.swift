import ReaderModel

/// Says in words why something was taken for a name: what the weights say, the rule, what stands beside it, the lists, and
/// whom or what it means.
struct NameExplanation {
    private let words: WordIndex
    /// What the tagger found, by first token.
    private let tagged: [Int: TaggedName]
    /// What stands beside names; nil where nobody knows the words of the language.
    private let evidence: KindEvidence?
    private let lists: WordLists

    init(_ tagged: [TaggedName], _ words: WordIndex) {
        self.init(tagged, words, lists: TaggerModel.embedded.lists, evidence: KindEvidence(words: words))
    }

    init(_ tagged: [TaggedName], _ words: WordIndex, lists: WordLists, evidence: KindEvidence? = nil) {
        self.words = words
        self.tagged = Dictionary(tagged.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
        self.evidence = evidence
        self.lists = lists
    }

    /// - Parameter entity: the name of what it means.
    func text(_ name: NameMention, rule: NameRule, entity: String) -> String {
        var parts = [model(name)]
        if let reason = rule.reason { parts.append("rule: \(reason)") }
        let cues = evidence?.reasons(for: name.kind, name.tokens) ?? []
        if !cues.isEmpty { parts.append("\(name.kind.rawValue): \(cues.joined(separator: ", "))") }
        let known = lists.bits(words.phrase(name.tokens)).names
        if !known.isEmpty { parts.append("lists: \(known.joined(separator: ", "))") }
        if words.string(name.tokens) != entity { parts.append("means: \(entity)") }
        return parts.joined(separator: "; ")
    }

    private func model(_ name: NameMention) -> String {
        guard let seen = tagged[name.tokens.lowerBound] ?? name.tokens.lazy.compactMap({ tagged[$0] }).first else {
            return "model: no name"
        }
        let sure = TagSet.kinds.indices.filter { seen.probabilities[$0] >= 0.05 }
            .sorted { seen.probabilities[$0] > seen.probabilities[$1] }
            .map { "\(TagSet.kinds[$0].rawValue) \(Int((seen.probabilities[$0] * 100).rounded())) %" }
        let what = seen.tokens == name.tokens ? "" : "“\(words.string(seen.tokens))” "
        return "model: \(what)\(sure.isEmpty ? "unsure" : sure.joined(separator: ", "))"
    }
}

extension ListBits {
    /// What the lists call a phrase, for those who ask why.
    fileprivate var names: [String] {
        let all: [(ListBits, String)] = [
            (.country, "countries"), (.places.subtracting(.country), "places"), (.peopleNames, "names of people"),
            (.language, "languages"), (.company, "companies and brands"), (.club, "clubs"), (.vehicle, "cars"),
        ]
        return all.filter { !isDisjoint(with: $0.0) }.map(\.1)
    }
}
