import ArgumentParser
import Foundation
import ReaderEntities
import ReaderModel
import ReaderTokens

/// `reader-train names`: how well names are found.
struct NamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Measure how names are found: by the tagger alone, and by the program.")

    @Argument(help: "Labelled files (CoNLL, or JSON lines with names).")
    var files: [String]

    @Option(help: "A model to find names with; the program's own where none is given.")
    var model: String?
    @Flag(help: "List what the program missed and what it made up, sentence by sentence.")
    var mistakes = false

    func run() throws {
        guard let model else { return try DevTable.report(files, model: nil, mistakes: mistakes) { print($0) } }
        try Data(contentsOf: URL(filePath: model)).withUnsafeBytes {
            try DevTable.report(files, model: TaggerModel($0), mistakes: mistakes) { print($0) }
        }
    }
}

/// The table of the dev sets: F1 by kind, and over people, organisations and places together.
enum DevTable {
    /// Two lines a file: the tagger alone, and the program's entities.
    ///
    /// - Parameters:
    ///   - model: nil for the one in the program that reads the language of each file.
    ///   - mistakes: whether those of the program are listed before the two lines.
    static func report(
        _ files: [String], model: TaggerModel?, mistakes: Bool = false, report: (String) -> Void
    ) throws {
        for argument in files {
            let labelled = try LabelledFile(argument)
            let lexicon = labelled.lexicon
            let model = model ?? (lexicon == nil ? .embedded : .names)
            let tagger = Tagger(model, language: labelled.language)
            var alone: [Entity.Kind: NameScore] = [:]
            var program: [Entity.Kind: NameScore] = [:]
            var tokens = 0
            var time = Duration.zero
            for text in try labelled.texts() {
                tokens += text.text.tokens.count
                var names: [TaggedName] = []
                time += try ContinuousClock().measure { names = try tagger.names(in: text.text) }
                let tagged = names.map { (range: text.text.bytes(of: $0.tokens), kind: $0.kind) }
                alone.merge(NameScore.scores(tagged, of: text)) { $0 + $1 }
                let entities =
                    try lexicon.map { EntityFinder.entities(names: names, in: text.text, lexicon: $0) }
                    ?? EntityFinder.entities(names: names, in: text.text, polished: false)
                let shown = entities.filter { lexicon == nil || EntityFinder.isShown($0, lexicon: lexicon) }
                let found = shown.flatMap { entity in
                    entity.mentions.compactMap(\.nameRange).map { (range: $0, kind: entity.kind) }
                }
                program.merge(NameScore.scores(found, of: text)) { $0 + $1 }
                if mistakes { NameScore.mistakes(found, of: text).forEach(report) }
            }
            let name = labelled.name
            let rate = time > .zero ? Int(Double(tokens) / (time / .seconds(1))) : 0
            report("\(name): tagger \(line(alone)), \(rate) tokens/s")
            report("\(name): program \(line(program))")
        }
    }

    private static func line(_ scores: [Entity.Kind: NameScore]) -> String {
        let main = [Entity.Kind.person, .organization, .place].reduce(NameScore()) { $0 + (scores[$1] ?? NameScore()) }
        let kinds = Entity.Kind.allCases.map { "\($0) \(percent(scores[$0]?.f1 ?? 0))" }
        return "F1 \(percent(main.f1)) (P \(percent(main.precision)), R \(percent(main.recall))), "
            + kinds.joined(separator: ", ")
    }

    private static func percent(_ value: Double) -> String { String(format: "%.1f", value * 100) }
}
