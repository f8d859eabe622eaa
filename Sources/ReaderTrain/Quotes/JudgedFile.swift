import Foundation
import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens

/// Texts with what a reader judged of the statements found in them, as JSON lines; offsets count Unicode scalars.
enum JudgedFile {
    private struct Line: Decodable {
        var text: String
        var quotes: [Judged]
    }
    private struct Judged: Decodable {
        var parts: [[Int]]
        var statement: Bool
        var speaker: Bool
        var ends: Bool
    }

    /// The lessons of each text, with the names that the tagger finds.
    static func lessons(_ path: String) throws -> [ContextLessons.Lesson] {
        let data = try Data(contentsOf: URL(filePath: path))
        return try data.split(separator: .lineFeed).flatMap { line in
            let page = try JSONDecoder().decode(Line.self, from: line)
            let text = Text(page.text)
            let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
            let starts = QuoteFile.scalarStarts(text)
            let known = page.quotes.map { quote in
                let first = quote.parts.map { $0[0] }.min() ?? 0
                let last = quote.parts.map { $0[1] }.max() ?? first
                return ContextLessons.Known(
                    range: starts[first]..<starts[last], isStatement: quote.statement, isSpeakerRight: quote.speaker,
                    isWhole: quote.ends)
            }
            return try ContextLessons(tokens, entities: EntityFinder.entities(in: tokens), known: known).lessons
        }
    }
}
