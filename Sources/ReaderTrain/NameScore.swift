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
        _ names: [(range: Range<Int>, kind: Entity.Kind)], of text: LabelledText, _ document: ConllDocument
    ) -> [Entity.Kind: Self] {
        var scores: [Entity.Kind: Self] = [:]
        for (sentence, tokens) in zip(document.sentences, text.sourceTokens) {
            guard let first = tokens.first, let last = tokens.last else { continue }
            let near = names.filter { $0.range.lowerBound < last.upperBound && $0.range.upperBound > first.lowerBound }
            let found = Set(
                near.compactMap { name -> TaggedName? in
                    let hit = tokens.indices.filter { tokens[$0].overlaps(name.range) }
                    guard let first = hit.first, let last = hit.last else { return nil }
                    return TaggedName(tokens: first..<(last + 1), kind: name.kind)
                })
            let gold = Set(sentence.names)
            for name in found { scores[name.kind, default: Self()].found += 1 }
            for name in gold { scores[name.kind, default: Self()].expected += 1 }
            for name in found.intersection(gold) { scores[name.kind, default: Self()].right += 1 }
        }
        return scores
    }
}
