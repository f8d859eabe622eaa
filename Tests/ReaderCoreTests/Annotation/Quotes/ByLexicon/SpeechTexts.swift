import ReaderImport
import ReaderLanguage
import ReaderLexicons
import ReaderModel
import ReaderQuotes
import ReaderTokens

/// Texts in one language with their quotes written in, as `MarkedQuotes` has them: one a line, "¶" for a new paragraph.
struct SpeechTexts {
    let tag: String
    let texts: [String]

    init(_ tag: String, _ lines: String) {
        self.tag = tag
        texts = lines.split(separator: "\n").map { String($0).replacing("¶", with: "\n\n") }
    }

    /// All texts, each with the code of its language.
    static var all: [(tag: String, text: String)] {
        let first = [german, french, spanish, portuguese, italian, dutch]
        let reports = [frenchReports, spanishReports, portugueseReports, italianReports, dutchReports]
        let clauses = [germanClauses, frenchClauses, spanishClauses, portugueseClauses, italianClauses, dutchClauses]
        return (first + reports + clauses).flatMap { texts in texts.texts.map { (texts.tag, $0) } }
    }

    /// The quotes of a text, cut and read by the lexicon of its language.
    static func quotes(in text: Text, _ tag: String, entities: [Entity] = [], explains: Bool = false) throws -> [Quote]
    {
        guard let lexicon = Language(tag: tag).flatMap(Lexicon.of) else { return [] }
        let tokens = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
        return try QuoteFinder.quotes(in: tokens, entities: entities, lexicon: lexicon, explains: explains)
    }

    /// A marked text with the answers that the finder gives.
    static func found(_ marked: MarkedQuotes, _ tag: String) throws -> MarkedQuotes {
        let text = Text(marked.plain)
        let quotes = try quotes(in: text, tag).filter { $0.confidence >= Quote.leastShown }
        return MarkedQuotes(answers: quotes, in: text)
    }
}
