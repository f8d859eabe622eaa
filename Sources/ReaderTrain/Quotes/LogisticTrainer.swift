import Foundation
import ReaderBasics
import ReaderQuotes

/// Learns a logistic regression with the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal 1980);
/// squares of weights, or of what they differ from the weights before, are held down. The same cases give the same weights.
struct LogisticTrainer {
    /// A case with its answer.
    struct Case {
        var keys: [UInt32]
        var isRight: Bool
        /// How many cases it counts for.
        var weight: Double
    }

    /// How strongly weights are drawn to zero.
    let decay: Double
    /// How often a feature must be seen.
    let least: Int
    private static let mostSteps = 80
    private static let memory = 10
    /// Steps end when the loss falls by less than this share.
    private static let smallest = 1e-6

    /// - Parameter start: weights that the new ones are drawn to; a feature that is not seen often enough keeps its own.
    func model(_ cases: [Case], from start: LinearModel = LinearModel()) -> LinearModel {
        var counts: [UInt32: Int] = [:]
        for item in cases { for key in Set(item.keys) { counts[key, default: 0] += 1 } }
        let keys = counts.filter { $0.value >= least }.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
        let problem = Problem(
            rows: cases.map { item in item.keys.compactMap { places[$0] } }, answers: cases.map { $0.isRight ? 1 : 0 },
            weights: cases.map(\.weight),
            starts: cases.map { item in
                item.keys.reduce(0) { $0 + Double(start.weights[$1] ?? 0) }
            }, decay: decay)
        let found = minimum(problem, count: keys.count)
        var model = start
        for (key, change) in zip(keys, found) { model.weights[key, default: 0] += Float(change) }
        return model
    }

    private func minimum(_ problem: Problem, count: Int) -> [Double] {
        var point = [Double](repeating: 0, count: count)
        var (loss, slope) = problem.loss(point)
        var steps: [(move: [Double], change: [Double])] = []
        for _ in 0..<Self.mostSteps {
            let direction = Self.direction(slope, steps)
            let descent = Self.dot(slope, direction)
            var length = 1.0
            var next = zip(point, direction).map { $0 - length * $1 }
            var (found, turned) = problem.loss(next)
            while found > loss - 1e-4 * length * descent, length > 1e-6 {
                length /= 2
                next = zip(point, direction).map { $0 - length * $1 }
                (found, turned) = problem.loss(next)
            }
            let step = (move: zip(next, point).map { $0 - $1 }, change: zip(turned, slope).map { $0 - $1 })
            if Self.dot(step.move, step.change) > 1e-10 { steps = steps.suffix(Self.memory - 1) + [step] }
            let isDone = loss - found < Self.smallest * abs(loss)
            (point, loss, slope) = (next, found, turned)
            if isDone { break }
        }
        return point
    }

    /// The slope, bent by what the last steps told of its curve.
    private static func direction(_ slope: [Double], _ steps: [(move: [Double], change: [Double])]) -> [Double] {
        var direction = slope
        var shares: [Double] = []
        for step in steps.reversed() {
            let share = dot(step.move, direction) / dot(step.change, step.move)
            shares.append(share)
            for index in direction.indices { direction[index] -= share * step.change[index] }
        }
        let scale =
            steps.last.map { dot($0.move, $0.change) / dot($0.change, $0.change) }
            ?? 1 / max(1, slope.reduce(0) { max($0, abs($1)) })
        for index in direction.indices { direction[index] *= scale }
        for (step, share) in zip(steps, shares.reversed()) {
            let rest = share - dot(step.change, direction) / dot(step.change, step.move)
            for index in direction.indices { direction[index] += rest * step.move[index] }
        }
        return direction
    }

    private static func dot(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
    }

    /// What is to be made small: the weighted surprise of the answers and the squares of the weights.
    private struct Problem {
        let rows: [[Int]]
        let answers: [Double]
        let weights: [Double]
        /// What the weights before say of each case.
        let starts: [Double]
        let decay: Double

        func loss(_ point: [Double]) -> (loss: Double, slope: [Double]) {
            var loss = 0.0
            var slope = point.map { decay * $0 }
            for value in point { loss += decay * value * value / 2 }
            for (index, row) in rows.enumerated() {
                let sum = row.reduce(starts[index]) { $0 + point[$1] }
                let share = 1 / (1 + exp(-max(-30, min(30, sum))))
                let chance = answers[index] == 1 ? share : 1 - share
                loss -= weights[index] * log(max(1e-12, chance))
                let pull = weights[index] * (share - answers[index])
                for place in row { slope[place] += pull }
            }
            return (loss, slope)
        }
    }
}
