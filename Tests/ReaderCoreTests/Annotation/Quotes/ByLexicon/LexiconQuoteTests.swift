import ReaderModel
import TestSupport
import Testing

/// Speech in the languages that are read by a lexicon.
struct LexiconQuoteTests {
    @Test(arguments: SpeechTexts.all)
    func `words are given to those who said them`(tag: String, text: String) throws {
        #expect(try SpeechTexts.found(MarkedQuotes(text), tag) == MarkedQuotes(text))
    }

    @Test(arguments: [
        ("de", "„Wir öffnen die Brücke“, sagte Jane Smith. „Sie hält.“"),
        ("de", "Die Ministerin Jane Smith kam. „Wir öffnen die Brücke“, sagte sie."),
        ("fr", "« Nous partons demain », a déclaré la ministre, Jane Smith."),
        ("fr", "Jane Smith est arrivée. La ministre Jane Smith parle. « Nous partons demain », a-t-elle dit."),
        ("es", "«Nos vamos mañana», dijo la ministra Jane Smith."),
        ("pt", "«Partimos amanhã cedo», disse a ministra Jane Smith."),
        ("it", "«Partiamo domani mattina», ha detto la ministra Jane Smith."),
        ("nl", "‘We vertrekken morgen’, zei minister Jane Smith."),
        ("nl", "Mevrouw Jane Smith kwam. ‘We vertrekken morgen’, zei ze."),
    ])
    func `a speaker is the entity that is named at the place or meant by the pronoun`(tag: String, string: String)
        throws
    {
        let text = Text(string)
        let cast = Cast.entities(in: text)
        let quotes = try SpeechTexts.quotes(in: text, tag, entities: cast)
        #expect(quotes.count == 1)
        #expect(quotes.first?.speaker?.entity == cast.first?.id)
    }

    @Test func `an explanation tells rule, cue and speaker`() throws {
        let text = Text("Ministerin Eva Lind kam. „Wir öffnen die Brücke“, sagte sie am Montag.")
        let quotes = try SpeechTexts.quotes(in: text, "de", explains: true)
        #expect(quotes.first?.explanation == "rule: after; cue: sagte (verb); speaker: sie → Eva Lind")
    }

    @Test(arguments: [
        ("fr", "« Nous partons.\n\n» Et nous ne reviendrons pas. »", 1),
        ("es", "«Nos vamos.\n\n»Y no volveremos nunca», dijo el ministro.", 1),
        ("it", "Il ministro ha detto: «Partiamo.\n\n«E non torneremo mai».", 1),
        ("de", "Der Minister sagte: „Wir gehen.\n\n„Und wir kommen nicht wieder.“", 1),
    ])
    func `a quotation goes on through paragraphs`(tag: String, string: String, count: Int) throws {
        let quotes = try SpeechTexts.quotes(in: Text(string), tag).filter { $0.confidence >= Quote.leastShown }
        #expect(quotes.count == count)
        #expect(quotes.first?.parts.count == 2)
    }

    private static let pieces = """
        sagte sagt teilte mit fügte hinzu laut nach Angaben zufolge so wie heißt es dass ob er sie habe sei werde Der die Polizei \
        Anna Reuter a déclaré dit affirme que qu' l' d'après selon dit-il a-t-elle le ministre Claire dijo afirmó ha dicho que \
        según el portavoz disse segundo a polícia de acordo com ha detto che secondo il sindaco zei zegt aldus volgens dat de \
        „ “ ” « » » « " " ' ’ ‘ ‚ — – - , , . . : ; ! ? … ( ) und et y e en aber mais pero 3 2018 Montag lundi non nicht
        """.split(separator: " ").map(String.init) + ["\n\n", "\n\n„", "\n\n—", "\n\n»", "\u{202F}", "\u{A0}"]

    @Test(arguments: Seeds.row(60))
    func `any order of words gives quotes inside the text`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var string = ""
        for _ in 0..<500 {
            string += Self.pieces.randomElement(using: &random) ?? ""
            if Int.random(in: 0..<8, using: &random) > 0 { string += " " }
        }
        let text = Text(string)
        for tag in ["de", "fr", "es", "pt", "it", "nl"] {
            for quote in try SpeechTexts.quotes(in: text, tag, entities: Cast.entities(in: text), explains: true) {
                #expect((0...1).contains(quote.confidence))
                let ranges = quote.parts + quote.stretches + [quote.cue, quote.speaker?.range].compactMap(\.self)
                for range in ranges {
                    #expect(!range.isEmpty && range.upperBound <= text.count)
                    #expect(text.bytes[range.lowerBound] & 0xC0 != 0x80)
                }
                #expect(zip(quote.parts, quote.parts.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            }
        }
    }
}
