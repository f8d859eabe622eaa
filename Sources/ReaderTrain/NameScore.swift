import ReaderEntities
import ReaderModel

/// Precision and recall of names, strict in span and kind, over the tokens of the source.
struct NameScore {
    private(set) var right = 0
    private(set) var found = 0
    private(set) var expected = 0

    var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    var recall: Double { expected == 0 ? 0 : Double(right) / Double(expected) }
    var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum.right += right.right
        sum.found += right.found
        sum.expected += right.expected
        return sum
    }

    /// Scores by kind for one document.
    ///
    /// - Parameter names: what was found, in bytes of the text.
    static func scores(
        _ names: [(range: Range<Int>, kind: Entity.Kind)], of text: LabelledText
    ) -> [Entity.Kind: Self] {
        var scores: [Entity.Kind: Self] = [:]
        for (sentence, tokens) in zip(text.sentences, text.sourceTokens) {
            let found = inTokens(names, tokens)
            let gold = Set(sentence.names)
            for name in found { scores[name.kind, default: Self()].found += 1 }
            for name in gold { scores[name.kind, default: Self()].expected += 1 }
            for name in found.intersection(gold) { scores[name.kind, default: Self()].right += 1 }
        }
        return scores
    }

    /// Names of one document that were missed ("-") and made up ("+"), each with its kind, and the sentence.
    ///
    /// - Parameter names: what was found, in bytes of the text.
    static func mistakes(
        _ names: [(range: Range<Int>, kind: Entity.Kind)], of text: LabelledText
    ) -> [String] {
        zip(text.sentences, text.sourceTokens).compactMap { sentence, tokens in
            let found = inTokens(names, tokens)
            let gold = Set(sentence.names.filter { $0.kind != .other })
            func list(_ sign: String, _ names: Set<TaggedName>) -> [String] {
                names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map {
                    "\(sign) \($0.kind): \(sentence.words[$0.tokens].joined(separator: " "))"
                }
            }
            let lines = list("-", gold.subtracting(found)) + list("+", found.subtracting(gold))
            guard !lines.isEmpty else { return nil }
            return (lines + ["    " + sentence.words.joined(separator: " ")]).joined(separator: "\n")
        }
    }

    /// What was found in a sentence, in its source's tokens.
    private static func inTokens(
        _ names: [(range: Range<Int>, kind: Entity.Kind)], _ tokens: [Range<Int>]
    ) -> Set<TaggedName> {
        guard let first = tokens.first, let last = tokens.last else { return [] }
        let near = names.filter { $0.range.lowerBound < last.upperBound && $0.range.upperBound > first.lowerBound }
        return Set(
            near.compactMap { name -> TaggedName? in
                let hit = tokens.indices.filter { tokens[$0].overlaps(name.range) }
                guard let first = hit.first, let last = hit.last else { return nil }
                return TaggedName(tokens: first..<(last + 1), kind: name.kind)
            })
    }
}
