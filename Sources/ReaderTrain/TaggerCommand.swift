import ArgumentParser
import Foundation
import ReaderEntities
import ReaderModel

/// `reader-train tagger`: from labelled text to `model.bin`.
struct TaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger", abstract: "Learn the weights from labelled text and print the table of the dev sets.")

    @Argument(help: "Labelled files (CoNLL, or JSON lines with names); \"FILE:0.5\" counts half.")
    var files: [String]
    @Flag(help: "Learn one model for the languages that have a lexicon: FILE:de, or a folder of that name.")
    var joint = false
    @Option(
        help: "The word lists that Scripts/make-word-lists.py wrote, or make-name-lists.py for --joint; or a model's.")
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
    @Option(help: "The share of headings that lose the line break after them.")
    var runOn: Double = 0.5
    @Option(help: "How many weights are kept.")
    var keep: Int = 1_200_000
    @Option(help: "How often a feature must be seen.")
    var least: Int = 2

    @Option(help: "Linked documents (JSON lines) that are not learned from, so that they can measure: FILE:PART/PARTS.")
    var leaveOut: String?

    func run() throws {
        let listFile = try WordListFile(lists, isJoint: joint)
        try listFile.bytes.withUnsafeBytes { bytes in
            let lists = WordLists(PhraseTable(slots: bytes.baseAddress, count: bytes.count / 8))
            let set = TrainingSet(try documents(lists), lists: lists, least: UInt32(least))
            report("\(set.sentences.count) sentences, \(set.tags.count) tokens, \(set.hashes.count) features")
            let trainer = CRFTrainer(set)
            trainer.train(epochs: epochs, rate: rate, averaging: averaging, report: report)
            let model = ModelWriter(trainer, lists: listFile, keeping: keep)
            report("\(model.weightCount) weights in \(model.rowCount) rows, \(model.bytes.count) bytes")
            try Data(model.bytes).write(to: URL(filePath: output))
            try model.bytes.withUnsafeBytes { try DevTable.report(dev, model: TaggerModel($0), report: report) }
        }
    }

    private func documents(_ lists: WordLists) throws -> [TrainingDocument] {
        joint ? try jointDocuments(lists) : try englishDocuments()
    }

    /// Documents of several languages, each cut as its language is.
    private func jointDocuments(_ lists: WordLists) throws -> [TrainingDocument] {
        var random = SplitMix(seed: 5)
        var lines = SplitMix(seed: 11)
        return try files.flatMap { argument in
            let file = try LabelledFile(argument)
            let documents = try file.documents()
            let hasOthers = documents.contains { $0.sentences.contains { $0.names.contains { $0.kind == .other } } }
            return documents.map { document in
                var document = document
                document.sentences = document.sentences.map {
                    let sentence = Augmentation.withClubs(
                        Augmentation.withCountries($0, file.lexicon), file.lexicon, lists)
                    return Augmentation.withHeadlines(
                        Augmentation.withoutTitles(sentence), isEnglish: file.lexicon == nil, &random)
                }
                document = Augmentation.withRunOns(document, runOn, &lines)
                return TrainingDocument(
                    text: LabelledText(document, lexicon: file.lexicon), weight: file.weight, language: file.language,
                    hasOthers: hasOthers)
            }
        }
    }

    private func englishDocuments() throws -> [TrainingDocument] {
        var random = SplitMix(seed: 5)
        var lines = SplitMix(seed: 11)
        let swap = swapped > 0 ? try NameSwap(lists) : nil
        let leftOut = try leaveOut.map(LeftOut.init)?.ids ?? []
        return try files.flatMap { argument in
            let file = try LabelledFile(argument)
            let weight = file.weight
            if file.isRunningText { return try file.texts().map { TrainingDocument(text: $0, weight: weight) } }
            var result: [TrainingDocument] = []
            for var document in try file.documents() where !leftOut.contains(document.id) {
                document.sentences = document.sentences.map { sentence in
                    Augmentation.withHeadlines(Augmentation.withoutTitles(sentence), &random)
                }
                document = Augmentation.withRunOns(document, runOn, &lines)
                result.append(TrainingDocument(text: LabelledText(document), weight: weight))
                if weight >= 1, let swap {
                    result.append(
                        TrainingDocument(
                            text: LabelledText(swap.swapped(document, &random)), weight: weight * swapped))
                }
            }
            return result
        }
    }

    private func report(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

/// The documents of one part of a file: every document whose number has the same rest.
private struct LeftOut {
    private(set) var ids: Set<String> = []

    /// - Parameter argument: "FILE:0/3" for documents 0, 3, 6 …; "FILE" for all.
    init(_ argument: String) throws {
        let pieces = argument.split(separator: ":").map(String.init)
        let part = (pieces.dropFirst().first ?? "0/1").split(separator: "/").compactMap { Int($0) }
        guard pieces.count <= 2, part.count == 2, part[1] > 0 else {
            throw ValidationError("Write what is left out as FILE or FILE:PART/PARTS.")
        }
        let documents = try LinkedDocument.read(pieces[0], breaksLines: false)
        for (number, document) in documents.enumerated() where number % part[1] == part[0] { ids.insert(document.id) }
    }
}
