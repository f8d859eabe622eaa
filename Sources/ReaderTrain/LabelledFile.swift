import ArgumentParser
import Foundation
import ReaderEntities
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
