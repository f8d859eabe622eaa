import ReaderImport
import ReaderModel
import ReaderTokens
import TestSupport
import Testing

struct TokenizerTests {
    private func tokenize(_ string: String) -> TokenizedText {
        let text = Text(string)
        return Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
    }

    private func words(_ string: String) -> String {
        let text = tokenize(string)
        return text.tokens.indices.map(text.string).joined(separator: " ")
    }

    @Test(arguments: [
        ("Trump's", "Trump 's"), ("Trump’s", "Trump ’s"), ("don't", "do n't"), ("Don’t", "Do n’t"),
        ("can't we'll I'm they've he'd", "ca n't we 'll I 'm they 've he 'd"), ("TRUMP'S", "TRUMP 'S"),
        ("the workers' hall", "the workers ' hall"), ("O'Brien's l'Humanité", "O'Brien 's l'Humanité"),
        ("Sana'a and al-Qa'ida", "Sana'a and al - Qa'ida"), ("did n't", "did n't"), ("the world 's", "the world 's"),
        ("'hello there'", "' hello there '"), ("\"Trump\"'s", "\" Trump \" 's"),
    ])
    func `contractions are words of their own`(text: String, expected: String) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("inter-Korea", "inter - Korea"), ("U.S.-led", "U.S. - led"), ("COVID-19", "COVID - 19"),
        ("2015-16", "2015 - 16"), ("wait — no", "wait — no"), ("wait--no", "wait -- no"), ("5–7 July", "5 – 7 July"),
    ])
    func `hyphens and dashes stand alone`(text: String, expected: String) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("in the U.S.", "in the U.S."), ("the U.N.'s", "the U.N. 's"), ("Mr. Smith", "Mr. Smith"),
        ("Jan. 5", "Jan. 5"), ("on Jan.", "on Jan ."), ("No. 3", "No. 3"), ("He said no.", "He said no ."),
        ("George W. Bush", "George W. Bush"), ("J.K. Rowling", "J.K. Rowling"), ("Apple Inc.", "Apple Inc."),
        ("8 a.m. today", "8 a.m. today"), ("Miami, Fla., said", "Miami , Fla. , said"), ("and I. Then", "and I . Then"),
        ("U.S government", "U.S government"), ("Col. Doe", "Col. Doe"), ("the sun. Then", "the sun . Then"),
    ])
    func `abbreviations keep their stops`(text: String, expected: String) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("$1,200.5 or 5.30", "$ 1,200.5 or 5.30"), ("US$5bn", "US $ 5bn"), ("12.06.2018", "12.06.2018"),
        ("June 12,2018", "June 12 , 2018"), ("50%", "50 %"), ("the 1990s, 5th.", "the 1990s , 5th ."),
        ("1,2,3", "1 , 2 , 3"), ("€3.5m", "€ 3.5m"),
    ])
    func `numbers are whole`(text: String, expected: String) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("see https://a.example/b?c=d.", "see https://a.example/b?c=d ."), ("#MeToo @reader", "#MeToo @reader"),
        ("write to j.doe@news.example.org.", "write to j.doe@news.example.org ."), ("Amazon.com's", "Amazon.com 's"),
        ("www.example.com/x, and", "www.example.com/x , and"), ("AT&T and S&P", "AT&T and S&P"),
        ("wait...", "wait ..."), ("wait…”", "wait … ”"), ("``so''", "`` so ''"), ("(#1)", "( #1 )"),
    ])
    func `links, tags and runs of marks are one token`(text: String, expected: String) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        "He left.| She stayed.", "He left the U.S.| The trip ended.", "He met U.S. President Donald Trump.",
        "Mr. Smith met Gen. Doe.| They talked.", "It came at 8 a.m. Monday.", "It came at 8 a.m.| Police left.",
        "\"It is over.\"| He left.", "“It is over.”| “No,” he said.", "\"Why?\" he asked.",
        "He said no.| \"Yes,\" she said.",
        "Apple Inc. said so.| It rose.", "George W. Bush left.| Dick Cheney stayed.",
        "It fell 5.5 percent.| In 2018 it rose.",
        "WASHINGTON (AP) — It rose.| It fell.", "Wait... he said.| Then he left!", "1. Buy milk.| 2. Drink it.",
        "He spoke (he did).| She left.", "So it ended.|The next day came.", "Smith Jr. left.| However, Doe stayed.",
        "He lives in Miami, Fla.| He likes it.", "They paid $5 million.| Nobody knew.",
        "I did it, and so did I.| We left.",
        "Leaders meet in Singapore| Tuesday, June 12, 2018| The two sides signed a paper.",
        "They met on Tuesday, June 12, 2018 The Hague time.", "He died last Sunday, May 6, 2007 Mayor Doe said.",
        "It opens Tuesday, June 12, 2018, and ends soon.", "It opens Tuesday, June 12, 2018.| The hall is new.",
        "• First thing| • Second thing", "«Oui.»| Il part.", "(He said yes.)| But no.",
    ])
    func `sentences end where a reader would end them`(marked: String) {
        let text = tokenize(marked.replacing("|", with: ""))
        var found = ""
        var last = 0
        for sentence in text.sentences {
            let range = text.bytes(of: sentence)
            if last > 0 { found += "|" }
            found += text.text[last..<range.upperBound]
            last = range.upperBound
        }
        #expect(found == marked)
    }

    @Test func `no sentence or token crosses a block`() {
        let text = tokenize("A headline without a stop\n\nThe first\nparagraph goes on")
        #expect(text.paragraphs == [0..<5, 5..<10])
        #expect(text.sentences == [0..<5, 5..<10])
        #expect(text.tokens[5].shape.isSuperset(of: [.paragraphStart, .sentenceStart, .capital]))
        #expect(text.tokens[7].shape == [.word])
    }

    @Test(arguments: Seeds.row(6)) func `any bytes are cut into ordered tokens on scalar boundaries`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet: [[UInt8]] = [
            "a", "Z", "9", ".", ",", "'", "’", "-", " ", "\n", "\"", "@", "#", "http://", "n't", "é", "中", "👩‍👧",
            "\u{301}",
            "\u{202E}", "www.", "&", "_",
        ].map { Array($0.utf8) }
        let broken: [[UInt8]] = [[0xFF], [0xC3], [0xE2, 0x80]]
        for _ in 0..<50 {
            let raw = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
                (alphabet + broken).randomElement(using: &random) ?? []
            }
            let text = Text(decoding: raw)
            let cut = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
            var last = 0
            for token in cut.tokens {
                #expect(token.range.lowerBound >= last && !token.range.isEmpty)
                #expect(String(validating: text.bytes[token.range], as: UTF8.self) != nil)
                last = token.range.upperBound
            }
            #expect(cut.sentences.flatMap(Array.init) == Array(cut.tokens.indices))
            #expect(cut.paragraphs.flatMap(Array.init) == Array(cut.tokens.indices))
        }
    }
}
