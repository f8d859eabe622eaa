import ArgumentParser
import Foundation
import ReaderCore

/// `reader-train tagger`: from labelled text to `model.bin`.
struct TaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger", abstract: "Learn the weights from labelled text and print the table of the dev sets.")

    @Argument(help: "Labelled files (CoNLL); \"FILE:0.5\" counts half.")
    var files: [String]
    @Option(help: "The word lists that Scripts/make-word-lists.py wrote.")
    var lists: String
    @Option(help: "Where the model goes.")
    var output: String = "Sources/CReaderModel/model.bin"
    @Option(parsing: .upToNextOption, help: "Files to measure with; nothing is learned from them.")
    var dev: [String] = []
    @Option(help: "How often the data are gone through.")
    var epochs: Int = 8
    @Option(help: "The first step size.")
    var rate: Float = 0.02
    @Option(help: "Over how many last rounds the weights are averaged.")
    var averaging: Int = 0
    @Option(help: "What a copy of the text with other people's and cities' names counts; 0 for none.")
    var swapped: Float = 0
    @Option(help: "How many weights are kept.")
    var keep: Int = 1_200_000
    @Option(help: "How often a feature must be seen.")
    var least: Int = 2

    func run() throws {
        let listFile = try WordListFile(lists)
        let listBytes = PhraseTable.bytes(listFile.pairs)
        try listBytes.withUnsafeBytes { bytes in
            let lists = WordLists(PhraseTable(slots: bytes.baseAddress, count: bytes.count / 8))
            let set = TrainingSet(try documents(), lists: lists, least: UInt32(least))
            report("\(set.sentences.count) sentences, \(set.tags.count) tokens, \(set.hashes.count) features")
            let trainer = CRFTrainer(set)
            trainer.train(epochs: epochs, rate: rate, averaging: averaging, report: report)
            let model = ModelWriter(trainer, lists: listFile, keeping: keep)
            report("\(model.weightCount) weights in \(model.rowCount) rows, \(model.bytes.count) bytes")
            try Data(model.bytes).write(to: URL(filePath: output))
            try model.bytes.withUnsafeBytes { try DevTable.report(dev, model: TaggerModel($0), report: report) }
        }
    }

    private func documents() throws -> [(text: LabelledText, weight: Float)] {
        var random = SplitMix(seed: 5)
        let swap = swapped > 0 ? try NameSwap(lists) : nil
        return try files.flatMap { file in
            let parts = file.split(separator: ":")
            let weight = parts.count > 1 ? Float(parts[1]) ?? 1 : 1
            var result: [(text: LabelledText, weight: Float)] = []
            for var document in try ConllDocument.read(String(parts[0])) {
                document.sentences = document.sentences.map { sentence in
                    Augmentation.withHeadlines(Augmentation.withoutTitles(sentence), &random)
                }
                result.append((LabelledText(document), weight))
                if weight >= 1, let swap {
                    result.append((LabelledText(swap.swapped(document, &random)), weight * swapped))
                }
            }
            return result
        }
    }

    private func report(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

/// The table of the dev sets: F1 by kind, and over people, organisations and places together.
enum DevTable {
    static func report(_ files: [String], model: TaggerModel, report: (String) -> Void) throws {
        let tagger = Tagger(model)
        for file in files {
            var scores: [Entity.Kind: NameScore] = [:]
            var tokens = 0
            var time = Duration.zero
            for document in try ConllDocument.read(file) {
                let text = LabelledText(document)
                tokens += text.text.tokens.count
                var names: [TaggedName] = []
                time += try ContinuousClock().measure { names = try tagger.names(in: text.text) }
                let found = names.map { (range: text.text.bytes(of: $0.tokens), kind: $0.kind) }
                scores.merge(NameScore.scores(found, of: text, document)) { $0 + $1 }
            }
            let main = [Entity.Kind.person, .organization, .place].reduce(NameScore()) {
                $0 + (scores[$1] ?? NameScore())
            }
            let kinds = Entity.Kind.allCases.map { "\($0) \(percent(scores[$0]?.f1 ?? 0))" }
            let speed = Int(Double(tokens) / (time / .seconds(1)))
            report(
                "\(URL(filePath: file).lastPathComponent): F1 \(percent(main.f1)) (P \(percent(main.precision)), "
                    + "R \(percent(main.recall))), \(kinds.joined(separator: ", ")), \(speed) tokens/s")
        }
    }

    private static func percent(_ value: Double) -> String { String(format: "%.1f", value * 100) }
}
