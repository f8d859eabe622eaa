import Foundation
import ReaderBasics
import ReaderQuotes

/// Learns linear models by gradient steps with AdaGrad's step sizes (Duchi, Hazan and Singer 2011).
///
/// The same lessons in the same order give the same weights.
struct QuoteTrainer {
    let epochs: Int
    let least: Int
    let decay: Float
    private static let rate: Float = 0.08

    /// Ranks candidates: the likelihood of any right one among all.
    func speaker(_ lessons: [QuoteLessons.SpeakerLesson]) -> LinearModel {
        let seen = seen(lessons.flatMap(\.features))
        let cases = lessons.map { lesson in
            (features: lesson.features.map { $0.keys.filter(seen.contains) }, isRight: lesson.isRight)
        }
        var steps = Steps(rate: Self.rate, decay: decay)
        for order in orders(cases.count) {
            for index in order {
                let (features, isRight) = cases[index]
                let shares = Self.softMax(features.map { steps.score($0) })
                let right = zip(shares, isRight).reduce(Float(0)) { $0 + ($1.1 ? $1.0 : 0) }
                for (position, keys) in features.enumerated() {
                    let wanted = isRight[position] ? shares[position] / max(right, 1e-6) : 0
                    steps.step(keys, gradient: shares[position] - wanted)
                }
            }
            steps.endEpoch()
        }
        return LinearModel(weights: steps.average)
    }

    /// Tells speech from other things in quotation marks.
    func speech(_ lessons: [QuoteLessons.SpeechLesson]) -> LinearModel {
        let seen = seen(lessons.map(\.features))
        let cases = lessons.map { (keys: $0.features.keys.filter(seen.contains), isSpeech: $0.isSpeech) }
        var steps = Steps(rate: Self.rate, decay: decay)
        for order in orders(cases.count) {
            for index in order {
                let share = Logistic.share(steps.score(cases[index].keys))
                steps.step(cases[index].keys, gradient: share - (cases[index].isSpeech ? 1 : 0))
            }
            steps.endEpoch()
        }
        return LinearModel(weights: steps.average)
    }

    private func seen(_ features: [Features]) -> Set<UInt32> {
        var counts: [UInt32: Int] = [:]
        for case_ in features { for key in case_.keys { counts[key, default: 0] += 1 } }
        return Set(counts.filter { $0.value >= least }.keys)
    }

    /// A shuffled order for each epoch.
    private func orders(_ count: Int) -> [[Int]] {
        var random = SplitMix(seed: 11)
        return (0..<epochs).map { _ in (0..<count).shuffled(using: &random) }
    }

    private static func softMax(_ scores: [Float]) -> [Float] {
        let top = scores.max() ?? 0
        let powers = scores.map { exp($0 - top) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}

extension QuoteTrainer {
    /// The share of lessons whose likeliest answer is right.
    static func accuracy(_ lessons: [QuoteLessons.SpeakerLesson], _ model: LinearModel) -> Double {
        let right = lessons.count { lesson in
            let scores = lesson.features.map(model.score)
            return scores.indices.max { scores[$0] < scores[$1] }.map { lesson.isRight[$0] } ?? false
        }
        return Double(right) / Double(max(1, lessons.count))
    }

    static func accuracy(_ lessons: [QuoteLessons.SpeechLesson], _ model: LinearModel) -> Double {
        let right = lessons.count { (model.score($0.features) > 0) == $0.isSpeech }
        return Double(right) / Double(max(1, lessons.count))
    }
}

/// Weights on their way.
private struct Steps {
    let rate: Float
    let decay: Float
    private(set) var weights: [UInt32: Float] = [:]
    private var squares: [UInt32: Float] = [:]
    private var sums: [UInt32: Float] = [:]
    private var epochs: Float = 0

    init(rate: Float, decay: Float) {
        self.rate = rate
        self.decay = decay
    }

    /// The mean of the weights at the end of each epoch: it swings less than the last.
    var average: [UInt32: Float] { sums.mapValues { $0 / max(1, epochs) } }

    mutating func endEpoch() {
        epochs += 1
        for (key, weight) in weights { sums[key, default: 0] += weight }
    }

    func score(_ keys: [UInt32]) -> Float { keys.reduce(0) { $0 + (weights[$1] ?? 0) } }

    mutating func step(_ keys: [UInt32], gradient: Float) {
        guard abs(gradient) > 1e-5 else { return }
        for key in keys {
            let weight = weights[key] ?? 0
            let slope = gradient + decay * weight
            let square = (squares[key] ?? 0) + slope * slope
            squares[key] = square
            weights[key] = weight - rate * slope / (square.squareRoot() + 1e-6)
        }
    }
}
