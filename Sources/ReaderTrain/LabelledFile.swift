import ArgumentParser
import Foundation
import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderLanguage
import ReaderLexicons
import ReaderModel

/// A labelled file as it is named on the command line: "FILE", "FILE:0.5" where it counts half, "FILE:de" in German.
///
/// A file in a folder called as a language with a lexicon ("de/train/news.conll") is in that one; any other is English.
struct LabelledFile {
    let path: String
    let weight: Float
    /// Nil for English.
    let lexicon: Lexicon?

    init(_ argument: String) throws {
        let parts = argument.split(separator: ":").map(String.init)
        path = parts[0]
        var weight: Float = 1
        var language = parts[0].split(separator: "/").lazy.compactMap { Self.lexicon(String($0)) }.first
        for part in parts.dropFirst() {
            if let number = Float(part) {
                weight = number
            } else if part == "en" {
                language = nil
            } else if let lexicon = Self.lexicon(part) {
                language = lexicon
            } else {
                throw ValidationError("“\(part)” is neither a weight nor a language that has a lexicon.")
            }
        }
        self.weight = weight
        lexicon = language
    }

    private static func lexicon(_ name: String) -> Lexicon? {
        guard name.utf8.count == 2 else { return nil }
        return Language(tag: name).flatMap(Lexicon.of)
    }

    /// What the features know of the language.
    var language: FeatureLanguage { lexicon.map(FeatureLanguage.init) ?? .english }

    /// How tables call it: "news.conll", "de/news.conll".
    var name: String {
        let file = URL(filePath: path).lastPathComponent
        return lexicon.map { "\($0.code)/\(file)" } ?? file
    }

    func documents() throws -> [ConllDocument] { try ConllDocument.read(path) }

    /// Whether its texts are read as they stand: JSON lines `{text, names: [[start, end, kind]]}`, offsets in Unicode scalars.
    var isRunningText: Bool { path.hasSuffix(".jsonl") }

    /// Its documents, cut by the program's tokeniser.
    func texts() throws -> [LabelledText] {
        guard isRunningText else { return try documents().map { LabelledText($0, lexicon: lexicon) } }
        return try Data(contentsOf: URL(filePath: path)).split(separator: .lineFeed).map { line in
            let line = try JSONDecoder().decode(Line.self, from: line)
            let text = Text(line.text)
            let starts = QuoteFile.scalarStarts(text)
            return LabelledText(
                text, names: line.names.map { (range: starts[$0.start]..<starts[$0.end], kind: $0.kind) },
                lexicon: lexicon)
        }
    }

    private struct Line: Decodable {
        var text: String
        var names: [Name]
    }

    private struct Name: Decodable {
        let start: Int
        let end: Int
        let kind: Entity.Kind

        init(from decoder: any Decoder) throws {
            var fields = try decoder.unkeyedContainer()
            start = try fields.decode(Int.self)
            end = try fields.decode(Int.self)
            let name = try fields.decode(String.self)
            guard let kind = ConllSentence.kinds[name] else {
                throw DecodingError.dataCorruptedError(in: fields, debugDescription: "No kind “\(name)”.")
            }
            self.kind = kind
        }
    }
}

/// A document to learn from.
struct TrainingDocument {
    let text: LabelledText
    /// How much its gradient counts.
    let weight: Float
    var language = FeatureLanguage.english
    /// Whether names of the kind `other` are labelled too; where they are not, nothing is learned of them.
    var hasOthers = true
}
