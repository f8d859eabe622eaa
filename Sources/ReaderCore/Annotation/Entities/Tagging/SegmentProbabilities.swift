import Glibc
import ReaderModel

/// How probable it is that a stretch of a sentence is one name, for each kind: marginals of the conditional random field by
/// the forward-backward algorithm (Culotta and McCallum 2004, *Confidence estimation for information extraction*).
struct SegmentProbabilities {
    private static let width = TagSet.count
    /// The exponential of each step's weight, 0 where a step is not legal; from the first tag to the second.
    private let steps: [Float]
    /// The tags that each tag may follow and the exponentials of these steps, tag by tag, and where each tag's sources start.
    private let sources: [(tag: Int, step: Float)]
    private let starts: [Int]
    private let unit: Float

    init(_ model: TaggerModel) {
        let width = Self.width
        let unit = 1 / Float(max(1, model.scale))
        self.unit = unit
        let steps: [Float] = (0..<(width * width)).map { index in
            TagSet.isLegal(index % width, after: index / width) ? expf(Float(model.transitions[index]) * unit) : 0
        }
        var sources: [(tag: Int, step: Float)] = []
        var starts = [0]
        for tag in 0..<width {
            for source in 0..<width where TagSet.isLegal(tag, after: source) {
                sources.append((source, steps[source * width + tag]))
            }
            starts.append(sources.count)
        }
        (self.steps, self.sources, self.starts) = (steps, sources, starts)
    }

    /// The probability of each stretch for each kind, in the order of `TagSet.kinds`.
    ///
    /// - Parameters:
    ///   - stretches: tokens of the sentence, counted from its start.
    ///   - scores: the scores of the sentence's tokens, one for each tag.
    func probabilities(of stretches: [ClosedRange<Int>], _ scores: [Int32]) -> [SIMD4<Float>] {
        let width = Self.width
        let count = scores.count / width
        let emissions = emissions(scores, count)
        let (forward, norms) = self.forward(emissions, count)
        let backward = self.backward(emissions, norms)
        // What ends in an open tag is no row of tags: the rest is all there is.
        let whole = (0..<width).reduce(Float(0)) { sum, tag in
            TagSet.isLegalLast(tag) ? sum + forward[(count - 1) * width + tag] : sum
        }
        return stretches.map { stretch in
            var result = SIMD4<Float>()
            for (number, kind) in TagSet.kinds.enumerated() {
                result[number] = probability(of: stretch, kind, emissions, forward, backward, norms) / max(whole, 1e-6)
            }
            return result
        }
    }

    /// Exponentials of the scores, the largest of each token 1.
    private func emissions(_ scores: [Int32], _ count: Int) -> [Float] {
        let width = Self.width
        var emissions = [Float](repeating: 0, count: scores.count)
        for token in 0..<count {
            var most = scores[token * width]
            for tag in 1..<width { most = max(most, scores[token * width + tag]) }
            for tag in 0..<width {
                emissions[token * width + tag] = expf(Float(scores[token * width + tag] - most) * unit)
            }
        }
        return emissions
    }

    /// The sums of the rows of tags up to each token, those of a token together 1, and what they were divided by.
    private func forward(_ emissions: [Float], _ count: Int) -> (sums: [Float], norms: [Float]) {
        let width = Self.width
        var sums = [Float](repeating: 0, count: emissions.count)
        var norms = [Float](repeating: 1, count: count)
        sources.withUnsafeBufferPointer { sources in
            sums.withUnsafeMutableBufferPointer { sums in
                for token in 0..<count {
                    let (before, row) = ((token - 1) * width, token * width)
                    var sum: Float = 0
                    for tag in 0..<width {
                        var into: Float = token == 0 && TagSet.isLegalFirst(tag) ? 1 : 0
                        if token > 0 {
                            for index in starts[tag]..<starts[tag + 1] {
                                into += sums[before + sources[index].tag] * sources[index].step
                            }
                        }
                        let value = into * emissions[row + tag]
                        sums[row + tag] = value
                        sum += value
                    }
                    norms[token] = sum > 0 ? sum : 1
                    for tag in 0..<width { sums[row + tag] /= norms[token] }
                }
            }
        }
        return (sums, norms)
    }

    /// The sums of the rows of tags behind each token.
    private func backward(_ emissions: [Float], _ norms: [Float]) -> [Float] {
        let width = Self.width
        var sums = [Float](repeating: 0, count: emissions.count)
        let last = norms.count - 1
        for tag in 0..<width where TagSet.isLegalLast(tag) { sums[last * width + tag] = 1 }
        sources.withUnsafeBufferPointer { sources in
            sums.withUnsafeMutableBufferPointer { sums in
                for token in stride(from: last - 1, through: 0, by: -1) {
                    let (row, behind) = (token * width, (token + 1) * width)
                    for tag in 0..<width {
                        let value = emissions[behind + tag] * sums[behind + tag] / norms[token + 1]
                        guard value > 0 else { continue }
                        for index in starts[tag]..<starts[tag + 1] {
                            sums[row + sources[index].tag] += sources[index].step * value
                        }
                    }
                }
            }
        }
        return sums
    }

    private func probability(
        of stretch: ClosedRange<Int>, _ kind: Entity.Kind, _ emissions: [Float], _ forward: [Float],
        _ backward: [Float], _ norms: [Float]
    ) -> Float {
        let width = Self.width
        func tag(_ token: Int) -> Int {
            if stretch.count == 1 { return TagSet.tag(kind, .single) }
            return TagSet.tag(kind, token == stretch.lowerBound ? .begin : token == stretch.upperBound ? .end : .inside)
        }
        let first = tag(stretch.lowerBound)
        var value: Float = 1
        if stretch.lowerBound > 0 {
            value = 0
            for source in sources[starts[first]..<starts[first + 1]] {
                value += forward[(stretch.lowerBound - 1) * width + source.tag] * source.step
            }
        }
        for token in stretch {
            let own = tag(token)
            value *= emissions[token * width + own] / norms[token]
            if token < stretch.upperBound { value *= steps[own * width + tag(token + 1)] }
        }
        value *= backward[stretch.upperBound * width + tag(stretch.upperBound)]
        return min(1, max(0, value))
    }
}
