import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import TestSupport
import Testing

/// The scan for quotation marks, on texts that nobody wrote.
struct QuoteMarkTests {
    private static let pieces = [
        "“", "”", "\"", "''", "``", "‘", "’", "'", "«", "»", "„", " ", " ", ". ", ", ", "? ", "Smith", "said", "he ",
        "we", "don't", "the ", "\n", "\n\n", "—", "--", "(", ")", ":", "é", "日本", "😀", "a", "B", "3", "...", "…",
        "\u{301}",
        "\u{200B}", "according to ", "told ", "that ", "[", "Mr. ", "U.S. ", "@x", "#y", "$5", "\u{0}", "\t",
    ]

    private static func quotes(_ string: String) throws -> (text: Text, quotes: [Quote]) {
        let text = Text(string)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        return (text, try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text)))
    }

    private static func random(_ random: inout SplitMix) -> String {
        (0..<Int.random(in: 0..<120, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
    }

    /// Whether ranges lie in the text on scalar boundaries.
    private static func isSound(_ range: Range<Int>, _ text: Text) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= text.count else { return false }
        return [range.lowerBound, range.upperBound].allSatisfy { $0 == text.count || text.bytes[$0] & 0xC0 != 0x80 }
    }

    @Test(arguments: 0..<40)
    func `any row of marks and words gives sound ranges`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        for _ in 0..<40 {
            let (text, quotes) = try Self.quotes(Self.random(&random))
            for quote in quotes {
                #expect(!quote.parts.isEmpty)
                for part in quote.parts { #expect(!part.isEmpty && Self.isSound(part, text)) }
                if let speaker = quote.speaker { #expect(Self.isSound(speaker.range, text)) }
                if let cue = quote.cue { #expect(Self.isSound(cue, text)) }
            }
            #expect(quotes.map(\.id.number) == Array(1..<(quotes.count + 1)))
            #expect(quotes.map(\.range.lowerBound) == quotes.map(\.range.lowerBound).sorted())
        }
    }

    @Test(arguments: 0..<40)
    func `stretches never overlap and never leave their paragraph`(seed: Int) {
        var random = SplitMix(seed: UInt64(1_000 + seed))
        for _ in 0..<40 {
            let text = Text(Self.random(&random))
            let paragraphs = PlainText.blocks(of: text).map(\.range)
            var end = 0
            for stretch in QuoteMarkScanner.stretches(in: text.bytes, paragraphs: paragraphs) {
                #expect(stretch.range.lowerBound >= end && !stretch.range.isEmpty)
                let paragraph = paragraphs[stretch.paragraph]
                #expect(paragraph.clamped(to: stretch.range) == stretch.range)
                #expect(Self.isSound(stretch.range, text))
                end = stretch.range.upperBound
            }
        }
    }

    @Test(arguments: 0..<20)
    func `a paragraph's marks do not change the next paragraph`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(2_000 + seed))
        let quote = "“We will go to Paris tomorrow,” Smith said."
        for _ in 0..<20 {
            let first = Self.random(&random).split(whereSeparator: \.isNewline).joined(separator: " ")
            let string = first + "\n\nThe vote was close.\n\n" + quote
            let text = Text(string)
            let stretches = QuoteMarkScanner.stretches(
                in: text.bytes, paragraphs: PlainText.blocks(of: text).map(\.range))
            #expect(stretches.last.map { text[$0.range] } == "“We will go to Paris tomorrow,”")
        }
    }

    @Test(arguments: 0..<20)
    func `random bytes are survived`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(3_000 + seed))
        for _ in 0..<50 {
            let count = Int.random(in: 0..<300, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Text(decoding: bytes)
            let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
            for quote in try QuoteFinder.quotes(in: tokens, entities: []) {
                for part in quote.parts { #expect(Self.isSound(part, text)) }
            }
        }
    }

    @Test func `a cancelled task stops`() async {
        let string = String(repeating: "“We will go,” Smith said. The plan was dead.\n\n", count: 100)
        let task = Task { () throws -> Int in
            withUnsafeCurrentTask { $0?.cancel() }
            return try Self.quotes(string).quotes.count
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
