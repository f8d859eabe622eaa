import ArgumentParser
import Foundation
import ReaderBasics

/// `reader-train happenings`: from texts with judged events to `HappeningWeights.swift`.
struct HappeningsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "happenings",
        abstract: "Learn how sure an event is from all that surrounds it, and print how often it is right.")

    @Argument(
        help: "Texts to learn from, one a line: {published, text, events: [{date, happens, time, clause, about}]}.")
    var files: [String]
    @Option(parsing: .upToNextOption, help: "Texts to measure with; nothing is learned from them.")
    var dev: [String] = []
    @Option(help: "Where the weights go.")
    var output: String = "Sources/ReaderCore/Annotation/Times/English/Learned/HappeningWeights.swift"
    @Option(help: "How often a feature must be seen.")
    var least: Int = 3
    @Option(help: "How strongly weights are drawn to zero.")
    var decay: Double = 20
    @Option(help: "For how many cases something that happens counts: above 1 more is shown.")
    var happeningWeight: Double = 1

    func run() throws {
        let texts = try files.flatMap { try HappeningsFile.lessons($0) }
        print("\(texts.count) texts, \(texts.joined().count) cases to learn from")
        print("each fifth of the texts from the others")
        crossed(texts)
        let model = learned(texts)
        try WeightsFile.write(model, of: "happenings", as: "HappeningWeights.table", to: output)
        print("\(model.weights.count) weights")
        for file in dev {
            print(file)
            let lessons = try HappeningsFile.lessons(file).flatMap { $0 }
            HappeningsTable.write(lessons, lessons.map { share($0, model) })
        }
    }

    private func crossed(_ texts: [[HappeningsFile.Lesson]]) {
        var lessons: [HappeningsFile.Lesson] = []
        var shares: [Double] = []
        for fold in 0..<5 {
            let model = learned(texts.indices.filter { $0 % 5 != fold }.map { texts[$0] })
            for lesson in texts.indices.filter({ $0 % 5 == fold }).flatMap({ texts[$0] }) {
                lessons.append(lesson)
                shares.append(share(lesson, model))
            }
        }
        HappeningsTable.write(lessons, shares)
    }

    private func learned(_ texts: [[HappeningsFile.Lesson]]) -> LinearModel {
        let cases = texts.joined().map {
            LogisticTrainer.Case(
                keys: $0.features.keys, isRight: $0.happens, weight: $0.happens ? happeningWeight : 1)
        }
        return LogisticTrainer(decay: decay, least: least).model(cases).rounded
    }

    private func share(_ lesson: HappeningsFile.Lesson, _ model: LinearModel) -> Double {
        Double(Logistic.share(model.score(lesson.features)))
    }
}
