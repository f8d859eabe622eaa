import ReaderImport
import ReaderModel
import ReaderQuotes
import ReaderTokens
import TestSupport
import Testing

/// Any order of the words that the rules read is read to its end.
struct QuoteFuzzTests {
    private static let pieces = """
        said says say saying told tells tell warned warning added adding asked asking called calling dubbed according to \
        per that whether if how why what who which with without and or but , , . . : ; - – — ( ) “ ” ‘ ’ " " ' 's the a \
        an this those his her their he she it they we I you him some many everyone nobody number of in on at by for from \
        Jane Smith Smith Tom Brown Brown Reuters Green Party White House mayor minister spokesman officials company team \
        report statement crane quay key new old not never also recently named will would may has been was is were be \
        Monday October 2018 5 Q A QUESTION DEAR Dear MR SMITH: Q: NOTE: looked waited quickly announcement claim claims
        """.split(separator: " ").map(String.init) + [
            "\n", "\n\n", "\n\n“", "”\n\n", "> ", "- ", "…", "@quay", "#crane",
        ]

    @Test(arguments: Seeds.row(120))
    func `quotes lie inside the text, in order, with a confidence`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var string = ""
        for _ in 0..<500 {
            string += Self.pieces.randomElement(using: &random) ?? ""
            if Int.random(in: 0..<8, using: &random) > 0 { string += " " }
        }
        let text = Text(string)
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        for quote in try QuoteFinder.quotes(in: tokens, entities: Cast.entities(in: text)) {
            #expect((0...1).contains(quote.confidence))
            for part in quote.parts {
                #expect(!part.isEmpty && part.upperBound <= text.count)
                #expect(text.bytes[part.lowerBound] & 0xC0 != 0x80)
            }
            #expect(zip(quote.parts, quote.parts.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        }
    }
}
