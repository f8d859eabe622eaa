import Foundation
import ReaderCore

/// Articles with their quotes, as JSON lines; offsets count Unicode scalars.
enum QuoteFile {
    private struct Line: Decodable {
        var text: String
        var quotes: [Quote]
    }
    private struct Quote: Decodable {
        var segments: [[Int]]
        var speaker: Span?
    }
    private struct Span: Decodable {
        var start: Int
        var end: Int
    }

    /// The lessons of each article, twice: with the names the tagger finds and with none.
    static func lessons(_ path: String) throws -> [QuoteLessons] {
        let data = try Data(contentsOf: URL(filePath: path))
        var lessons: [QuoteLessons] = []
        for line in data.split(separator: 0x0A) {
            let article = try JSONDecoder().decode(Line.self, from: line)
            let text = Text(article.text)
            let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
            let known = known(article, text)
            let entities = try EntityFinder.entities(in: tokens)
            lessons.append(try QuoteLessons(tokens, entities: entities, known: known))
        }
        return lessons
    }

    private static func known(_ article: Line, _ text: Text) -> [QuoteLessons.Known] {
        let starts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.count]
        func bytes(_ start: Int, _ end: Int) -> Range<Int> { starts[start]..<starts[max(start, end)] }
        return article.quotes.flatMap { quote in
            quote.segments.map { segment in
                QuoteLessons.Known(
                    range: bytes(segment[0], segment[1]), speaker: quote.speaker.map { bytes($0.start, $0.end) })
            }
        }
    }
}
