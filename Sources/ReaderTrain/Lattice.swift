import Foundation
import ReaderEntities

/// Forward and backward probabilities of all rows of tags of a sentence.
struct Lattice: ~Copyable {
    private static let width = TagSet.count
    private var capacity = 0
    private(set) var scores = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var forward = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var backward = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private var powers = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private var norms: [Float] = []
    private let steps = UnsafeMutablePointer<Float>.allocate(capacity: width * width)
    /// Minus the expected number of each step, after `run`.
    let expected = UnsafeMutablePointer<Float>.allocate(capacity: width * width)
    let gradient = UnsafeMutablePointer<Float>.allocate(capacity: width)

    init() {}

    deinit {
        for pointer in [scores, forward, backward, powers, steps, expected, gradient] { pointer.deallocate() }
    }

    mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        for pointer in [scores, forward, backward, powers] { pointer.deallocate() }
        capacity = count * 2
        let size = capacity * Self.width
        scores = .allocate(capacity: size)
        forward = .allocate(capacity: size)
        backward = .allocate(capacity: size)
        powers = .allocate(capacity: size)
        norms = Array(repeating: 0, count: capacity)
    }

    /// Fills `forward`, `backward` and `expected` from `scores`; minus the logarithm of the sum over all rows.
    mutating func run(
        _ count: Int, transitions: UnsafeMutablePointer<Float>, legal: [Bool], legalFirst: [Bool], legalLast: [Bool]
    ) -> Double {
        let width = Self.width
        for index in 0..<(width * width) {
            steps[index] = legal[index] ? exp(transitions[index]) : 0
            expected[index] = 0
        }
        var total = 0.0
        for token in 0..<count {
            let site = token * width
            var largest = scores[site]
            for tag in 1..<width { largest = max(largest, scores[site + tag]) }
            for tag in 0..<width { powers[site + tag] = exp(scores[site + tag] - largest) }
            let norm = forwardStep(token, isLast: token == count - 1, legalFirst, legalLast)
            norms[token] = norm
            total -= Double(log(norm)) + Double(largest)
        }
        for tag in 0..<width { backward[(count - 1) * width + tag] = legalLast[tag] ? 1 : 0 }
        for token in stride(from: count - 2, through: 0, by: -1) { backwardStep(token) }
        return total
    }

    private func forwardStep(_ token: Int, isLast: Bool, _ legalFirst: [Bool], _ legalLast: [Bool]) -> Float {
        let width = Self.width
        let site = token * width
        let current = forward + site
        if token == 0 {
            for tag in 0..<width { current[tag] = legalFirst[tag] ? 1 : 0 }
        } else {
            for tag in 0..<width { current[tag] = 0 }
            for previous in 0..<width {
                let value = forward[site - width + previous]
                guard value > 0 else { continue }
                let row = steps + previous * width
                for tag in 0..<width { current[tag] += value * row[tag] }
            }
        }
        var norm: Float = 0
        for tag in 0..<width {
            current[tag] *= isLast && !legalLast[tag] ? 0 : powers[site + tag]
            norm += current[tag]
        }
        norm = max(norm, .leastNormalMagnitude)
        for tag in 0..<width { current[tag] /= norm }
        return norm
    }

    private func backwardStep(_ token: Int) {
        let width = Self.width
        let site = token * width
        let scale = 1 / norms[token + 1]
        for tag in 0..<width { gradient[tag] = powers[site + width + tag] * backward[site + width + tag] * scale }
        for tag in 0..<width {
            let row = steps + tag * width
            let probability = forward[site + tag]
            let expectedRow = expected + tag * width
            var sum: Float = 0
            for next in 0..<width {
                let value = row[next] * gradient[next]
                sum += value
                expectedRow[next] -= probability * value
            }
            backward[site + tag] = sum
        }
    }
}
