import ReaderModel
package import ReaderTokens

/// Finds names in text by a linear-chain conditional random field.
///
/// The most probable row of tags of each sentence, by Viterbi's algorithm over the weights of its features.
package struct Tagger: Sendable {
    private let model: TaggerModel
    /// For each tag, the tags it may follow and the weight of that step.
    private let steps: [[(previous: Int, weight: Int32)]]
    private let probabilities: SegmentProbabilities

    package init(_ model: TaggerModel = .embedded) {
        self.model = model
        probabilities = SegmentProbabilities(model)
        steps = (0..<TagSet.count).map { tag in
            (0..<TagSet.count).filter { TagSet.isLegal(tag, after: $0) }
                .map { ($0, model.transitions[$0 * TagSet.count + tag]) }
        }
    }

    /// The names of a text in order.
    package func names(in text: TokenizedText) throws(CancellationError) -> [TaggedName] {
        guard !model.isEmpty, !text.tokens.isEmpty else { return [] }
        let extractor = FeatureExtractor(text, lists: model.lists)
        var features = FeatureList()
        var scores: [Int32] = []
        var names: [TaggedName] = []
        for (index, sentence) in text.sentences.enumerated() {
            if index % 64 == 0, Task.isCancelled { throw CancellationError() }
            scores.removeAll(keepingCapacity: true)
            for token in sentence {
                extractor.features(of: token, in: sentence, index: index, into: &features)
                append(features, to: &scores)
            }
            collect(best(scores, count: sentence.count), scores, sentence, into: &names)
        }
        return names
    }

    /// Adds the weights of a token's features, one sum a tag.
    private func append(_ features: borrowing FeatureList, to scores: inout [Int32]) {
        guard let rows = model.rows else { return }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: TagSet.count) { sums in
            sums.initialize(repeating: 0)
            for index in 0..<features.count {
                let value = model.features[features.hashes[index]]
                guard value != 0 else { continue }
                let row = rows + Int(value &- 1)
                var tags = row.loadUnaligned(as: UInt32.self)
                var weight = row + 4
                while tags != 0 {
                    sums[tags.trailingZeroBitCount] &+= Int32(weight.load(as: Int8.self))
                    weight += 1
                    tags &= tags &- 1
                }
            }
            scores.append(contentsOf: sums)
        }
    }

    /// The best legal row of tags.
    private func best(_ scores: [Int32], count: Int) -> [UInt8] {
        let impossible = Int32.min / 4
        let width = TagSet.count
        var back = [UInt8](repeating: 0, count: count * width)
        var current = (0..<width).map { TagSet.isLegalFirst($0) ? scores[$0] : impossible }
        var next = current
        for token in 1..<max(count, 1) {
            for tag in 0..<width {
                var best = impossible
                for step in steps[tag] where current[step.previous] &+ step.weight > best {
                    best = current[step.previous] &+ step.weight
                    back[token * width + tag] = UInt8(step.previous)
                }
                next[tag] = best &+ scores[token * width + tag]
            }
            swap(&current, &next)
        }
        var tag = (0..<width).filter(TagSet.isLegalLast).max { current[$0] < current[$1] } ?? TagSet.outside
        var tags = [UInt8](repeating: 0, count: count)
        for token in stride(from: count - 1, through: 0, by: -1) {
            tags[token] = UInt8(tag)
            tag = Int(back[token * width + tag])
        }
        return tags
    }

    private func collect(
        _ tags: [UInt8], _ scores: [Int32], _ sentence: Range<Int>, into names: inout [TaggedName]
    ) {
        var start = 0
        var found: [(stretch: ClosedRange<Int>, kind: Entity.Kind)] = []
        for (offset, tag) in tags.enumerated() {
            guard let kind = TagSet.kind(Int(tag)), let part = TagSet.part(Int(tag)) else { continue }
            if part == .begin || part == .single { start = offset }
            guard part == .end || part == .single else { continue }
            found.append((start...offset, kind))
        }
        guard !found.isEmpty else { return }
        let sure = probabilities.probabilities(of: found.map(\.stretch), scores)
        for ((stretch, kind), sure) in zip(found, sure) {
            let tokens = (sentence.lowerBound + stretch.lowerBound)..<(sentence.lowerBound + stretch.upperBound + 1)
            names.append(
                TaggedName(tokens: tokens, kind: kind, scores: kindScores(stretch, scores), probabilities: sure))
        }
    }

    /// The score of one name for each kind it may have.
    private func kindScores(_ tokens: ClosedRange<Int>, _ scores: [Int32]) -> SIMD4<Int32> {
        var sums = SIMD4<Int32>()
        for (number, kind) in TagSet.kinds.enumerated() {
            for token in tokens {
                let part: TagSet.Part =
                    tokens.count == 1
                    ? .single : token == tokens.lowerBound ? .begin : token == tokens.upperBound ? .end : .inside
                sums[number] &+= scores[token * TagSet.count + TagSet.tag(kind, part)]
            }
        }
        return sums
    }
}
