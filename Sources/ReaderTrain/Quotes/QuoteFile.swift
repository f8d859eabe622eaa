import Foundation
import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens

/// Articles with their quotes, as JSON lines; offsets count Unicode scalars.
enum QuoteFile {
    private struct Line: Decodable {
        var text: String
        var quotes: [Quote]
    }
    private struct Quote: Decodable {
        var segments: [[Int]]
        var spans: [[Int]]?
        var kind: String?
        var speech: Bool?
        var speaker: Span?
    }
    private struct Span: Decodable {
        var start: Int
        var end: Int
    }

    /// An article made ready, and its quotes.
    private struct Prepared {
        var tokens: TokenizedText
        var entities: [Entity]
        var known: [QuoteLessons.Known]
        var reports: [QuoteLessons.KnownReport]
    }

    private static func articles(_ path: String) throws -> [Prepared] {
        let data = try Data(contentsOf: URL(filePath: path))
        return try data.split(separator: .lineFeed).map { line in
            let article = try JSONDecoder().decode(Line.self, from: line)
            let text = Text(article.text)
            let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
            return Prepared(
                tokens: tokens, entities: try EntityFinder.entities(in: tokens), known: known(article, text),
                reports: reports(article, text))
        }
    }

    /// The lessons of each article, with the names that the tagger finds.
    static func lessons(_ path: String) throws -> [QuoteLessons] {
        try articles(path).map {
            try QuoteLessons($0.tokens, entities: $0.entities, known: $0.known, knownReports: $0.reports)
        }
    }

    /// What the articles teach the last judge.
    static func contextLessons(_ path: String) throws -> [ContextLessons.Lesson] {
        try articles(path).flatMap {
            try ContextLessons($0.tokens, entities: $0.entities, quoted: $0.known, reports: $0.reports).lessons
        }
    }

    /// How much text a second the finder reads when the entities are known.
    static func megabytesASecond(_ path: String) throws -> Double {
        let articles = try articles(path)
        let bytes = articles.reduce(0) { $0 + $1.tokens.text.count }
        let time = try ContinuousClock().measure {
            for article in articles { _ = try QuoteFinder.quotes(in: article.tokens, entities: article.entities) }
        }
        return Double(bytes) / 1e6 / (time / .seconds(1))
    }

    private static func reports(_ article: Line, _ text: Text) -> [QuoteLessons.KnownReport] {
        let starts = scalarStarts(text)
        return article.quotes.filter { $0.kind != "direct" }.map { quote in
            QuoteLessons.KnownReport(
                ranges: (quote.spans ?? []).map { starts[$0[0]]..<starts[max($0[0], $0[1])] },
                isSpeech: quote.speech ?? true)
        }
    }

    /// The byte at which each scalar begins, and the length of the text.
    static func scalarStarts(_ text: Text) -> [Int] {
        text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 } + [text.count]
    }

    private static func known(_ article: Line, _ text: Text) -> [QuoteLessons.Known] {
        let starts = scalarStarts(text)
        func bytes(_ start: Int, _ end: Int) -> Range<Int> { starts[start]..<starts[max(start, end)] }
        return article.quotes.flatMap { quote in
            quote.segments.map { segment in
                QuoteLessons.Known(
                    range: bytes(segment[0], segment[1]), speaker: quote.speaker.map { bytes($0.start, $0.end) })
            }
        }
    }
}
