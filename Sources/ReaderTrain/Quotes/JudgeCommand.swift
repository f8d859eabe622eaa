import ArgumentParser
import Foundation
import ReaderBasics
import ReaderQuotes

/// `reader-train judge`: from texts with judged statements to `ContextWeights.swift`.
struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Learn how sure a statement is from all that surrounds it, and print how often it is right.")

    @Argument(help: "Texts to learn from, one a line: {text, quotes: [{parts, statement, speaker, ends}]}.")
    var files: [String]
    @Option(parsing: .upToNextOption, help: "News with known quotes, as `reader-train quotes` reads it.")
    var news: [String] = []
    @Option(help: "For how many cases one of the news counts.")
    var newsWeight: Double = 0.01
    @Option(parsing: .upToNextOption, help: "Texts to measure with; nothing is learned from them.")
    var dev: [String] = []
    @Option(help: "Where the weights go.")
    var output: String = "Sources/ReaderCore/Annotation/Quotes/English/Learned/ContextWeights.swift"
    @Option(help: "How often a feature must be seen.")
    var least: Int = 3
    @Option(help: "How strongly weights are drawn to zero, or to those that are built in.")
    var decay: Double = 20
    @Option(help: "For how many cases a statement counts: above 1 more is shown.")
    var statementWeight: Double = 2.0

    @Flag(help: "Whether weights are drawn to those that are built in, and not to zero.")
    var onward = false

    func run() throws {
        var cases = try files.flatMap { try JudgedFile.lessons($0) }.map { answer($0, weight: 1) }
        for file in news { cases += try QuoteFile.contextLessons(file).map { answer($0, weight: newsWeight) } }
        print("\(cases.count) cases to learn from")
        let start = onward ? QuoteModels.context : LinearModel()
        let model = LogisticTrainer(decay: decay, least: least).model(cases, from: start).rounded
        try WeightsFile.write(model, of: "judge", as: "ContextWeights.statement", to: output)
        print("\(model.weights.count) weights")
        for file in files + dev {
            print(file)
            JudgedTable.write(try JudgedFile.lessons(file), model)
        }
    }

    private func answer(_ lesson: ContextLessons.Lesson, weight: Double) -> LogisticTrainer.Case {
        let isStatement = lesson.known.isStatement
        return LogisticTrainer.Case(
            keys: lesson.features.keys, isRight: isStatement, weight: isStatement ? weight * statementWeight : weight)
    }
}
