import Foundation
import ReaderEntities
import ReaderModel

/// Learns the weights of a linear-chain conditional random field: one step a sentence along the gradient of its
/// likelihood, with AdaGrad's step sizes (Duchi, Hazan and Singer 2011).
///
/// The small rate, not a penalty, keeps the weights small. The same data in the same order give the same weights.
final class CRFTrainer {
    static let width = TagSet.count
    let set: TrainingSet
    let weights: UnsafeMutablePointer<Float>
    let transitions: UnsafeMutablePointer<Float>
    private let squares: UnsafeMutablePointer<Float>
    private let transitionSquares: UnsafeMutablePointer<Float>
    private let legal: [Bool]
    private let legalFirst: [Bool]
    private let legalLast: [Bool]
    private var lattice = Lattice()

    init(_ set: TrainingSet) {
        self.set = set
        let size = set.hashes.count * Self.width
        weights = Self.zeros(size)
        squares = Self.zeros(size)
        transitions = Self.zeros(Self.width * Self.width)
        transitionSquares = Self.zeros(Self.width * Self.width)
        let tags = 0..<Self.width
        legal = tags.flatMap { previous in tags.map { TagSet.isLegal($0, after: previous) } }
        legalFirst = tags.map(TagSet.isLegalFirst)
        legalLast = tags.map(TagSet.isLegalLast)
    }

    deinit {
        weights.deallocate()
        squares.deallocate()
        transitions.deallocate()
        transitionSquares.deallocate()
    }

    private static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
        let pointer = UnsafeMutablePointer<Float>.allocate(capacity: max(count, 1))
        pointer.initialize(repeating: 0, count: max(count, 1))
        return pointer
    }

    /// Goes over all sentences `epochs` times in a shuffled order; the rate falls to a tenth.
    ///
    /// - Parameter averaging: the weights are the mean of those after this many last epochs.
    func train(epochs: Int, rate: Float, averaging: Int, report: (String) -> Void) {
        var random = SplitMix(seed: 7)
        var order = Array(set.sentences.indices)
        let size = set.hashes.count * Self.width
        let sum = Self.zeros(size)
        let transitionSum = Self.zeros(Self.width * Self.width)
        defer {
            sum.deallocate()
            transitionSum.deallocate()
        }
        let first = averaging < 1 ? epochs : epochs - averaging
        for epoch in 0..<epochs {
            order.shuffle(using: &random)
            let step = rate * (1 - 0.9 * Float(epoch) / Float(epochs))
            var likelihood = 0.0
            for index in order { likelihood += learn(set.sentences[index], rate: step) }
            if epoch >= first {
                for index in 0..<size { sum[index] += weights[index] }
                for index in 0..<(Self.width * Self.width) { transitionSum[index] += transitions[index] }
            }
            report("epoch \(epoch + 1): log-likelihood \(likelihood / Double(max(order.count, 1))) a sentence")
        }
        guard first < epochs else { return }
        let share = 1 / Float(epochs - first)
        for index in 0..<size { weights[index] = sum[index] * share }
        for index in 0..<(Self.width * Self.width) { transitions[index] = transitionSum[index] * share }
    }

    /// One step; the log-likelihood of the sentence before it.
    private func learn(_ sentence: TrainingSet.Sentence, rate: Float) -> Double {
        let count = sentence.tokens.count
        guard count > 0 else { return 0 }
        lattice.reserve(count)
        for token in 0..<count { emissions(sentence.tokens.lowerBound + token, lattice.scores + token * Self.width) }
        if !sentence.hasOthers { for token in 0..<count { closeOthers(lattice.scores + token * Self.width) } }
        var likelihood = lattice.run(
            count, transitions: transitions, legal: legal, legalFirst: legalFirst, legalLast: legalLast)
        var previous: Int?
        for token in 0..<count {
            let tag = Int(set.tags[sentence.tokens.lowerBound + token])
            likelihood += Double(lattice.scores[token * Self.width + tag])
            if let previous { likelihood += Double(transitions[previous * Self.width + tag]) }
            previous = tag
        }
        for token in 0..<count { update(sentence, token, rate) }
        updateTransitions(sentence, rate)
        return likelihood
    }

    private func emissions(_ token: Int, _ scores: UnsafeMutablePointer<Float>) {
        for tag in 0..<Self.width { scores[tag] = 0 }
        set.features.withUnsafeBufferPointer { features in
            for index in set.starts[token]..<set.starts[token + 1] {
                let row = weights + Int(features[index]) &* Self.width
                for tag in 0..<Self.width { scores[tag] += row[tag] }
            }
        }
    }

    /// Makes names of the kind `other` impossible.
    private func closeOthers(_ scores: UnsafeMutablePointer<Float>) {
        for part in [TagSet.Part.begin, .inside, .end, .single] { scores[TagSet.tag(.other, part)] = -60 }
    }

    private func update(_ sentence: TrainingSet.Sentence, _ token: Int, _ rate: Float) {
        let gradient = lattice.gradient
        var largest: Float = 0
        var total: Float = 0
        let site = token * Self.width
        for tag in 0..<Self.width {
            gradient[tag] = lattice.forward[site + tag] * lattice.backward[site + tag]
            total += gradient[tag]
        }
        for tag in 0..<Self.width { gradient[tag] = -gradient[tag] / total }
        gradient[Int(set.tags[sentence.tokens.lowerBound + token])] += 1
        for tag in 0..<Self.width { largest = max(largest, abs(gradient[tag])) }
        guard largest >= 1e-3 else { return }
        for tag in 0..<Self.width { gradient[tag] *= sentence.weight }
        let index = sentence.tokens.lowerBound + token
        set.features.withUnsafeBufferPointer { features in
            for feature in set.starts[index]..<set.starts[index + 1] {
                let row = weights + Int(features[feature]) &* Self.width
                let square = squares + Int(features[feature]) &* Self.width
                for tag in 0..<Self.width {
                    square[tag] += gradient[tag] * gradient[tag]
                    row[tag] += rate * gradient[tag] / (square[tag] + 0.01).squareRoot()
                }
            }
        }
    }

    private func updateTransitions(_ sentence: TrainingSet.Sentence, _ rate: Float) {
        for token in 1..<max(sentence.tokens.count, 1) {
            let tag = sentence.tokens.lowerBound + token
            lattice.expected[Int(set.tags[tag - 1]) * Self.width + Int(set.tags[tag])] += 1
        }
        for index in 0..<(Self.width * Self.width) where lattice.expected[index] != 0 {
            let gradient = lattice.expected[index] * sentence.weight
            transitionSquares[index] += gradient * gradient
            transitions[index] += rate * gradient / (transitionSquares[index] + 1).squareRoot()
        }
    }
}
