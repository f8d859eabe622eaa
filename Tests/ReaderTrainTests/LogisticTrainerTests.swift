import ReaderBasics
import ReaderQuotes
import Testing

@testable import ReaderTrain

/// What the logistic regression learns.
struct LogisticTrainerTests {
    private static func cases(_ weight: Double = 1) -> [LogisticTrainer.Case] {
        (0..<40).map { number in
            let isRight = number % 4 == 0
            return LogisticTrainer.Case(keys: [1, isRight ? 2 : 3], isRight: isRight, weight: isRight ? weight : 1)
        }
    }

    @Test func `a feature of right cases weighs more than one of wrong cases`() {
        let weights = LogisticTrainer(decay: 1, least: 1).model(Self.cases()).weights
        #expect((weights[2] ?? 0) > 1)
        #expect((weights[3] ?? 0) < -1)
    }

    @Test func `what is seen too seldom is left out`() {
        let weights = LogisticTrainer(decay: 1, least: 11).model(Self.cases()).weights
        #expect(weights[2] == nil)
        #expect(weights[3] != nil)
    }

    @Test func `stronger decay gives smaller weights, and heavier cases greater ones`() {
        let weak = LogisticTrainer(decay: 1, least: 1).model(Self.cases()).weights[2] ?? 0
        let strong = LogisticTrainer(decay: 20, least: 1).model(Self.cases()).weights[2] ?? 0
        let heavy = LogisticTrainer(decay: 20, least: 1).model(Self.cases(5)).weights[2] ?? 0
        #expect(strong < weak)
        #expect(heavy > strong)
    }

    @Test func `weights are drawn to those before, which stay where nothing is seen`() {
        let before = LinearModel(weights: [2: 5, 7: 3])
        let weights = LogisticTrainer(decay: 50, least: 1).model(Self.cases(), from: before).weights
        #expect(abs((weights[2] ?? 0) - 5) < 0.5)
        #expect(weights[7] == 3)
        #expect((weights[3] ?? 0) < 0)
    }

    @Test func `the same cases give the same weights`() {
        let trainer = LogisticTrainer(decay: 2, least: 1)
        #expect(trainer.model(Self.cases()).weights == trainer.model(Self.cases()).weights)
    }
}
