import ReaderBasics
import ReaderModel
package import ReaderTokens

/// Finds names in text by a linear-chain conditional random field.
///
/// The most probable row of tags of each sentence, by Viterbi's algorithm over the weights of its features.
package struct Tagger: Sendable {
    private let model: TaggerModel
    /// The tags that each tag may follow and the weights of these steps, tag by tag, and where each tag's steps start.
    private let steps: [(previous: UInt8, weight: Int32)]
    private let starts: [Int]
    private let probabilities: SegmentProbabilities
    private let caches = IdleObjects { WordCache() }

    private let language: FeatureLanguage

    /// - Parameter language: of the texts.
    package init(_ model: TaggerModel = .embedded, language: FeatureLanguage = .english) {
        self.model = model
        self.language = language
        probabilities = SegmentProbabilities(model)
        var steps: [(previous: UInt8, weight: Int32)] = []
        var starts = [0]
        for tag in 0..<TagSet.count {
            for previous in 0..<TagSet.count where TagSet.isLegal(tag, after: previous) {
                steps.append((UInt8(previous), model.transitions[previous * TagSet.count + tag]))
            }
            starts.append(steps.count)
        }
        self.steps = steps
        self.starts = starts
    }

    /// The names of a text in order.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package func names(in text: TokenizedText) throws(CancellationError) -> [TaggedName] {
        guard !model.isEmpty, !text.tokens.isEmpty else { return [] }
        return try caches.with { cache throws(CancellationError) in try names(in: text, cache) }
    }

    private func names(in text: TokenizedText, _ cache: WordCache) throws(CancellationError) -> [TaggedName] {
        let extractor = FeatureExtractor(text, lists: model.lists, language: language, cache: cache)
        let words = WordScores(extractor, model, cache: cache)
        var weights = FeatureWeights(model)
        var features = FeatureList()
        var scores: [Int32] = []
        var names: [TaggedName] = []
        for (index, sentence) in text.sentences.enumerated() {
            if index % 64 == 0, Task.isCancelled { throw CancellationError() }
            scores.removeAll(keepingCapacity: true)
            scores.append(contentsOf: repeatElement(0, count: sentence.count * TagSet.count))
            scores.withUnsafeMutableBufferPointer { scores in
                guard var row = scores.baseAddress else { return }
                for token in sentence {
                    words.add(token, in: sentence, forms: extractor.document.formOfToken, to: row)
                    features.removeAll()
                    extractor.contextFeatures(of: token, in: sentence, index: index, into: &features)
                    weights.add(features, to: row)
                    row += TagSet.count
                }
            }
            collect(best(scores, count: sentence.count), scores, sentence, into: &names)
        }
        return names
    }

    /// The best legal row of tags.
    private func best(_ scores: [Int32], count: Int) -> [UInt8] {
        let impossible = Int32.min / 4
        let width = TagSet.count
        var back = [UInt8](repeating: 0, count: count * width)
        var current = (0..<width).map { TagSet.isLegalFirst($0) ? scores[$0] : impossible }
        var next = current
        steps.withUnsafeBufferPointer { steps in
            for token in 1..<max(count, 1) {
                for tag in 0..<width {
                    var best = impossible
                    var previous: UInt8 = 0
                    for step in steps[starts[tag]..<starts[tag + 1]] {
                        let score = current[Int(step.previous)] &+ step.weight
                        if score > best { (best, previous) = (score, step.previous) }
                    }
                    back[token * width + tag] = previous
                    next[tag] = best &+ scores[token * width + tag]
                }
                swap(&current, &next)
            }
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
