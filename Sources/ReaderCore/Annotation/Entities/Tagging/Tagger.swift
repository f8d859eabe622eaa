import ReaderBasics
import ReaderModel
package import ReaderTokens

/// Finds names in text by a linear-chain conditional random field.
///
/// The most probable row of tags of each sentence, by Viterbi's algorithm over the weights of its features.
package struct Tagger: Sendable {
    private let model: TaggerModel
    private let filter: FeatureFilter
    private let steps: TagSteps<Int32>
    private let probabilities: SegmentProbabilities
    private let caches = IdleObjects { WordCache() }

    private let language: FeatureLanguage

    /// - Parameter language: of the texts.
    package init(_ model: TaggerModel = .embedded, language: FeatureLanguage = .english) {
        self.model = model
        self.language = language
        probabilities = SegmentProbabilities(model)
        filter = FeatureFilter(model.features)
        steps = .forward(none: 0) { model.transitions[$0 * TagSet.count + $1] }
    }

    /// The names of a text in order.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    package func names(in text: TokenizedText) throws(CancellationError) -> [TaggedName] { try read(text).names }

    /// The names of a text in order, and the number of each token's spelling; nil where the text was not read.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    func read(_ text: TokenizedText) throws(CancellationError) -> (names: [TaggedName], spellings: [Int32]?) {
        guard !model.isEmpty, !text.tokens.isEmpty else { return ([], nil) }
        return try caches.with { cache throws(CancellationError) in try read(text, cache) }
    }

    private func read(
        _ text: TokenizedText, _ cache: WordCache
    ) throws(CancellationError) -> (names: [TaggedName], spellings: [Int32]?) {
        let extractor = FeatureExtractor(text, lists: model.lists, language: language, cache: cache)
        var weights = FeatureWeights(model, filter)
        let words = WordScores(extractor, &weights, cache: cache)
        var shapes = cache.takeShapes()
        defer { cache.shapes = shapes }
        var features = FeatureList()
        var scores: [Int32] = []
        var names: [TaggedName] = []
        for (index, sentence) in text.sentences.enumerated() {
            if index % 64 == 0, Task.isCancelled { throw CancellationError() }
            scores.removeAll(keepingCapacity: true)
            scores.append(contentsOf: repeatElement(0, count: sentence.count * TagSet.count))
            scores.withUnsafeMutableBufferPointer { scores in
                guard var row = scores.baseAddress else { return }
                for start in stride(from: sentence.lowerBound, to: sentence.upperBound, by: FeatureList.mostTokens) {
                    let tokens = start..<min(start + FeatureList.mostTokens, sentence.upperBound)
                    let isHeadline = extractor.document.isHeadline[index]
                    features.removeAll()
                    for token in tokens {
                        let site = FeatureExtractor.Site(sentence: sentence, token: token)
                        extractor.contextFeatures(site, &features)
                        features.endToken()
                    }
                    weights.add(features, to: row)
                    for token in tokens {
                        let site = FeatureExtractor.Site(sentence: sentence, token: token)
                        words.add(token, in: sentence, forms: extractor.document.formOfToken, to: row)
                        shapes.add(extractor.shapeKey(site, isHeadline: isHeadline), to: row) { row in
                            features.removeAll()
                            extractor.shapeFeatures(site, isHeadline: isHeadline, &features)
                            features.endToken()
                            weights.add(features, to: row)
                        }
                        row += TagSet.count
                    }
                }
            }
            collect(best(scores, count: sentence.count), scores, sentence, into: &names)
        }
        return (names, extractor.document.formOfToken)
    }

    /// The best legal row of tags.
    private func best(_ scores: [Int32], count: Int) -> [UInt8] {
        let width = TagSet.count
        var back = [UInt8](repeating: 0, count: count * width)
        // Of each tag of each token what the best row of tags that ends with it is worth.
        var sums = scores
        for tag in 0..<width where !TagSet.isLegalFirst(tag) { sums[tag] = Best.impossible }
        sums.withUnsafeMutableBufferPointer { sums in
            back.withUnsafeMutableBufferPointer { back in
                for token in 1..<max(count, 1) { step(token, sums, back) }
            }
        }
        let last = (count - 1) * width
        var tag = TagSet.outside
        for other in 0..<width where TagSet.isLegalLast(other) && sums[last + other] > sums[last + tag] { tag = other }
        var tags = [UInt8](repeating: 0, count: count)
        for token in stride(from: count - 1, through: 0, by: -1) {
            tags[token] = UInt8(tag)
            tag = Int(back[token * width + tag])
        }
        return tags
    }

    /// Four tags: what the best rows of tags before them are worth, and the last tags of these.
    private struct Best {
        static let impossible = Int32.min / 4

        var score = SIMD4(repeating: impossible)
        var tag = SIMD4<Int32>()

        /// Takes another row where it is better.
        @inline(__always)
        mutating func take(_ other: SIMD4<Int32>, _ last: Int) {
            let isBetter = other .> score
            score.replace(with: other, where: isBetter)
            tag.replace(with: Int32(truncatingIfNeeded: last), where: isBetter)
        }
    }

    /// Adds to the scores of a token the best of the rows of tags before it.
    @inline(__always)
    private func step(
        _ token: Int, _ sums: UnsafeMutableBufferPointer<Int32>, _ back: UnsafeMutableBufferPointer<UInt8>
    ) {
        let row = token * TagSet.count
        let before = row - TagSet.count
        var (outside, last) = (Best.impossible, 0)
        for index in steps.outer.indices {
            let tag = steps.outer[index].tag
            let score = sums[before + tag] &+ steps.outer[index].outside
            if score > outside { (outside, last) = (score, tag) }
        }
        sums[row] &+= outside
        back[row] = UInt8(truncatingIfNeeded: last)
        for kind in 0..<TagSet.kinds.count {
            let first = TagSet.first(kind)
            var (best, inner) = (Best(), Best())
            for index in steps.outer.indices {
                let tag = steps.outer[index].tag
                best.take(SIMD4(repeating: sums[before + tag]) &+ steps.outer(index, kind), tag)
            }
            for index in steps.inner.indices {
                let tag = first + steps.inner[index]
                inner.take(SIMD4(repeating: sums[before + tag]) &+ steps.inner(index, kind), tag)
            }
            best.score.replace(with: inner.score, where: .!steps.isOuter)
            best.tag.replace(with: inner.tag, where: .!steps.isOuter)
            sums.put(sums.four(row + first) &+ best.score, row + first)
            back.put(SIMD4<UInt8>(truncatingIfNeeded: best.tag), row + first)
        }
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
