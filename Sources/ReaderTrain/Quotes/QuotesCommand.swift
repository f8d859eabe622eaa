import ArgumentParser
import Foundation
import ReaderBasics
import ReaderQuotes

/// `reader-train quotes`: from articles with known quotes to `QuoteWeights.swift`.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Learn who speaks and what is speech, and print the table of the dev set.")

    @Argument(help: "Articles to learn from, one a line: {text, quotes: [{segments, speaker}]}, scalars counted.")
    var files: [String]
    @Option(parsing: .upToNextOption, help: "Articles to measure with; nothing is learned from them.")
    var dev: [String] = []
    @Option(help: "Where the weights go.")
    var output: String = "Sources/ReaderCore/Annotation/Quotes/English/Learned/QuoteWeights.swift"
    @Option(help: "How often the lessons are gone through.")
    var epochs: Int = 5
    @Option(help: "How often a feature must be seen.")
    var least: Int = 4
    @Option(help: "How strongly weights are drawn to zero.")
    var decay: Float = 0.0005

    func run() throws {
        let lessons = try files.flatMap { try QuoteFile.lessons($0) }
        let speakers = lessons.flatMap(\.speakers)
        let speech = lessons.flatMap(\.speech)
        print("\(speakers.count) speakers and \(speech.count) stretches to learn from")
        let trainer = QuoteTrainer(epochs: epochs, least: least, decay: decay)
        let speaker = trainer.speaker(speakers).rounded
        let classifier = trainer.speech(speech).rounded
        let report = trainer.speech(lessons.flatMap(\.reports)).rounded
        try WeightsFile.write(speaker: speaker, speech: classifier, report: report, to: output)
        print("\(speaker.weights.count), \(classifier.weights.count) and \(report.weights.count) weights")
        for file in files + dev {
            let lessons = try QuoteFile.lessons(file)
            let right = QuoteTrainer.accuracy(lessons.flatMap(\.speakers), speaker)
            let told = QuoteTrainer.accuracy(lessons.flatMap(\.speech), classifier)
            let reported = QuoteTrainer.accuracy(lessons.flatMap(\.reports), report)
            let speed = try QuoteFile.megabytesASecond(file)
            print(
                "\(file): speaker \(Self.percent(right)), speech or not \(Self.percent(told)), "
                    + "reported or not \(Self.percent(reported)), "
                    + "\(String(format: "%.1f", speed)) MB/s with entities given")
        }
    }

    private static func percent(_ share: Double) -> String { String(format: "%.1f", share * 100) }
}

/// Writes the weights as a Swift file.
enum WeightsFile {
    static func write(speaker: LinearModel, speech: LinearModel, report: LinearModel, to path: String) throws {
        let source = """
            /// Weights learned by `reader-train quotes`: hash of a feature, colon, hundredths.
            enum QuoteWeights {
                static let speaker = \"""
            \(indented(speaker.text))
                    \"""

                static let speech = \"""
            \(indented(speech.text))
                    \"""

                static let report = \"""
            \(indented(report.text))
                    \"""
            }

            """
        try Data(source.utf8).write(to: URL(filePath: path))
    }

    /// Writes one model as the table of an enumeration.
    ///
    /// - Parameters:
    ///   - command: which command of `reader-train` has learned it.
    ///   - table: what the enumeration and its table are called: "HappeningWeights.table".
    static func write(_ model: LinearModel, of command: String, as table: String, to path: String) throws {
        let names = table.split(separator: ".")
        let source = """
            /// Weights learned by `reader-train \(command)`: hash of a feature, colon, hundredths.
            enum \(names[0]) {
                static let \(names[1]) = \"""
            \(indented(model.text))
                    \"""
            }

            """
        try Data(source.utf8).write(to: URL(filePath: path))
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
    }
}
