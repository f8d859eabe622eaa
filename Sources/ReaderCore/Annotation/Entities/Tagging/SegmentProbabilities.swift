import Glibc
import ReaderModel

/// How probable it is that a stretch of a sentence is one name, for each kind: marginals of the conditional random field by
/// the forward-backward algorithm (Culotta and McCallum 2004, *Confidence estimation for information extraction*).
struct SegmentProbabilities {
    private static let width = TagSet.count
    /// The exponential of each step's weight, 0 where a step is not legal; from the first tag to the second.
    private let steps: [Float]
    private let forwardSteps: TagSteps<Float>
    private let backwardSteps: TagSteps<Float>
    private let unit: Float

    init(_ model: TaggerModel) {
        let width = Self.width
        let unit = 1 / Float(max(1, model.scale))
        self.unit = unit
        let steps: [Float] = (0..<(width * width)).map { index in
            TagSet.isLegal(index % width, after: index / width) ? expf(Float(model.transitions[index]) * unit) : 0
        }
        self.steps = steps
        forwardSteps = .forward(none: 0) { steps[$0 * width + $1] }
        backwardSteps = .backward(none: 0) { steps[$0 * width + $1] }
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
        sums.withUnsafeMutableBufferPointer { sums in
            for token in 0..<count {
                let row = token * width
                if token == 0 {
                    for tag in 0..<width where TagSet.isLegalFirst(tag) { sums[tag] = 1 }
                } else {
                    Self.step(
                        forwardSteps, from: UnsafeMutableBufferPointer(rebasing: sums[(row - width)..<row]), to: row,
                        sums)
                }
                var sum: Float = 0
                for tag in 0..<width {
                    sums[row + tag] *= emissions[row + tag]
                    sum += sums[row + tag]
                }
                norms[token] = sum > 0 ? sum : 1
                for tag in 0..<width { sums[row + tag] /= norms[token] }
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
        var values = [Float](repeating: 0, count: width)
        sums.withUnsafeMutableBufferPointer { sums in
            values.withUnsafeMutableBufferPointer { values in
                for token in stride(from: last - 1, through: 0, by: -1) {
                    let behind = (token + 1) * width
                    for tag in 0..<width {
                        values[tag] = emissions[behind + tag] * sums[behind + tag] / norms[token + 1]
                    }
                    Self.step(backwardSteps, from: values, to: token * width, sums)
                }
            }
        }
        return sums
    }

    /// Puts in a row what the steps lead to from another.
    @inline(__always)
    private static func step(
        _ steps: TagSteps<Float>, from values: UnsafeMutableBufferPointer<Float>, to row: Int,
        _ sums: UnsafeMutableBufferPointer<Float>
    ) {
        var outside: Float = 0
        for index in steps.outer.indices { outside += values[steps.outer[index].tag] * steps.outer[index].outside }
        sums[row] = outside
        for kind in 0..<TagSet.kinds.count {
            let first = TagSet.first(kind)
            var (sum, inner) = (SIMD4<Float>(), SIMD4<Float>())
            for index in steps.outer.indices {
                sum += SIMD4(repeating: values[steps.outer[index].tag]) * steps.outer(index, kind)
            }
            for index in steps.inner.indices {
                inner += SIMD4(repeating: values[first + steps.inner[index]]) * steps.inner(index, kind)
            }
            sum.replace(with: inner, where: .!steps.isOuter)
            sums.put(sum, row + first)
        }
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
            for before in 0..<width {
                value += forward[(stretch.lowerBound - 1) * width + before] * steps[before * width + first]
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
