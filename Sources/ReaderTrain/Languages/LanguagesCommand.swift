import ArgumentParser
import Foundation
import ReaderLanguage

/// `reader-train languages`: from texts of many languages to `language.bin`.
struct LanguagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages", abstract: "Learn to tell languages apart, or measure how well they are told apart.")

    @Argument(help: "The folder that Scripts/make-language-data.py wrote; measure only where left out.")
    var data: String?
    @Option(help: "Where the model goes.")
    var output: String = "Sources/CReaderLanguage/language.bin"
    @Option(help: "A folder a language with `dev.txt`, a sentence a line, to measure with.")
    var dev: String?
    @Option(help: "How many sentences of each were learned from, and are left out of the measure.")
    var learned: Int = 280
    @Flag(help: "Answer each line of standard input by the code of its language, `und` where that is not sure.")
    var tell = false
    @Flag(help: "With --tell: the likeliest language, also where it is not sure.")
    var likeliest = false

    @Option(help: "Runs of letters that are kept for the Latin script.")
    var rows: Int = 20_400
    @Option(help: "How often the data are gone through.")
    var rounds: Int = 6
    @Option(help: "Stretches of each language and round.")
    var samples: Int = 5000
    @Option(help: "How many stretches are drawn from tables of words.")
    var words: Double = 0.2
    @Option(help: "The step size.")
    var rate: Float = 0.05
    @Option(help: "How fast weights shrink.")
    var decay: Float = 0.0001

    func run() throws {
        if tell { return answerLines() }
        var bytes: [UInt8]?
        if let data {
            var trainers: [LanguageTrainer] = []
            for (system, share) in [
                (WritingSystem.latin, 1.0), (.cyrillic, 0.07), (.arabic, 0.025), (.devanagari, 0.01), (.hebrew, 0.005),
            ] {
                var trainer = try LanguageTrainer(system, folder: data, rows: Int(Double(rows) * share))
                trainer.train(
                    rounds: rounds, samples: samples, wordShare: words, rate: rate, decay: decay, seed: 7)
                trainers.append(trainer)
            }
            let model = LanguageModelWriter.bytes(trainers)
            try Data(model).write(to: URL(filePath: output))
            print("\(model.count) bytes")
            bytes = model
        }
        guard let dev else { return }
        guard let bytes else { return try LanguageScoreTable.report(dev, leavingOut: learned, model: .embedded) }
        try bytes.withUnsafeBytes { bytes in
            try LanguageScoreTable.report(dev, leavingOut: learned, model: LanguageModel(bytes))
        }
    }

    private func answerLines() {
        while let line = readLine() {
            let guess = Array(line.utf8).withUnsafeBufferPointer { bytes in
                LanguageGuess(LanguageScores(bytes, 0..<bytes.count))
            }
            print((guess.flatMap { $0.isSure || likeliest ? $0.language : nil } ?? .other).code)
        }
    }
}
