import ArgumentParser
import Foundation
import ReaderImport
import ReaderModel
import ReaderTimes
import ReaderTokens

/// `reader-train events`: from texts with known syntax to `EventWeights.swift`.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Learn which dates date something that happens, and print what was learned.")

    @Argument(help: "CoNLL-U files with the syntax of their sentences.")
    var files: [String]
    @Option(help: "Where the weights go.")
    var output: String = "Sources/ReaderCore/Annotation/Times/English/Clauses/EventWeights.swift"
    @Option(help: "How far from what is believed before the weights may go, in log-odds.")
    var freedom: Double = 0.5

    func run() throws {
        let documents = try files.flatMap(DependencyDocument.read)
        let lessons = try documents.map(Self.lessons)
        let all = lessons.flatMap { $0 }
        let right = all.count(where: \.happens)
        print("\(all.count) dated clauses in \(documents.count) texts, \(right) of them tell of something that happens")
        let trainer = EventTrainer(freedom: freedom)
        let before = EventTrainer.Score(all, EventTrainer.prior)
        let held = EventTrainer.Score(folds: trainer.crossed(lessons))
        print("believed before: \(before)\nlearned, each fifth from the others: \(held)")
        try EventWeightsFile.write(trainer.weights(all), to: output)
    }

    /// The dated clauses of a text with what its syntax says of their dates.
    private static func lessons(_ document: DependencyDocument) throws -> [EventTrainer.Lesson] {
        let text = Text(decoding: document.bytes)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        let published = document.created.flatMap { CalendarDay(iso: $0) }.map { PublicationDate($0, basis: .given) }
        let times = try TimeFinder.times(in: tokens, published: published)
        return try EventFinder.lessons(in: tokens, times: times).compactMap { lesson in
            document.dates(lesson.date).map { EventTrainer.Lesson(grounds: lesson.grounds.map(\.number), happens: $0) }
        }
    }
}

/// Writes the weights as a Swift file.
enum EventWeightsFile {
    static func write(_ weights: [Double], to path: String) throws {
        let lines = EventGround.allCases.map { "        \($0.rawValue): \(Int((weights[$0.number] * 100).rounded()))" }
        let source = """
            /// Weights learned by `reader-train events`: what is known of a dated clause, colon, hundredths.
            enum EventWeights {
                static let table = \"""
            \(lines.joined(separator: "\n"))
                    \"""
            }

            """
        try Data(source.utf8).write(to: URL(filePath: path))
    }
}
