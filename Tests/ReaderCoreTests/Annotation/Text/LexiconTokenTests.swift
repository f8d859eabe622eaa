import ReaderModel
import TestSupport
import Testing

@testable import ReaderLanguage
@testable import ReaderLexicons
@testable import ReaderTokens

/// Tokens and sentences of the languages that are read by their lexicons.
struct LexiconTokenTests {
    /// The sentences of one paragraph, tokens with blanks between them.
    private func sentences(_ code: String, _ text: String) throws -> [String] {
        let lexicon = try #require(Language(tag: code).flatMap(Lexicon.of))
        let found = Tokenizer.tokenize(
            Text(text), blocks: [Block(.paragraph, 0..<text.utf8.count)], lexicon: lexicon)
        return found.sentences.map { $0.map(found.string).joined(separator: " ") }
    }

    @Test(arguments: [
        ("de", "Am 3. Mai 2024 tagte der Rat.", ["Am 3. Mai 2024 tagte der Rat ."]),
        ("de", "Sie wurde 3. und er 12. im Feld.", ["Sie wurde 3. und er 12. im Feld ."]),
        ("de", "Es war das Jahr 2023. Der Rat tagte.", ["Es war das Jahr 2023 .", "Der Rat tagte ."]),
        ("de", "Im 19. Jahrhundert galt z. B. dies.", ["Im 19. Jahrhundert galt z. B. dies ."]),
        ("de", "Frau Dr. Anna Lindqvist kam.", ["Frau Dr. Anna Lindqvist kam ."]),
        ("de", "Es kostet 1.200,50 Euro, d.h. viel.", ["Es kostet 1.200,50 Euro , d.h. viel ."]),
        ("de", "„Das ist gut.“ Der Rat ging.", ["„ Das ist gut . “", "Der Rat ging ."]),
        ("de", "„Das ist gut!“, sagte sie.", ["„ Das ist gut ! “ , sagte sie ."]),
        ("de", "Er sagte: »Kommt!« Dann ging er.", ["Er sagte : » Kommt ! «", "Dann ging er ."]),
        ("de", "Annas Haus, Peter's Haus.", ["Annas Haus , Peter 's Haus ."]),
        ("fr", "L’eau d'Annecy, qu'il aime, aujourd'hui.", ["L’ eau d' Annecy , qu' il aime , aujourd'hui ."]),
        ("fr", "« C'est bon. » M. Dupont partit.", ["« C' est bon . »", "M. Dupont partit ."]),
        ("fr", "« C'est bon ! », dit-il.", ["« C' est bon ! » , dit - il ."]),
        ("fr", "Le 1er mai à 17h30, il pleut.", ["Le 1er mai à 17h30 , il pleut ."]),
        ("es", "El Sr. García vive en EE. UU. desde 2001.", ["El Sr. García vive en EE. UU. desde 2001 ."]),
        ("es", "¿Vendrá? ¡No! Dijo que sí.", ["¿ Vendrá ?", "¡ No !", "Dijo que sí ."]),
        ("es", "Vio el art. 5. Luego salió.", ["Vio el art. 5 .", "Luego salió ."]),
        ("pt", "A Dra. Ana chegou às 20h30. Falou pouco.", ["A Dra. Ana chegou às 20h30 .", "Falou pouco ."]),
        ("it", "L'acqua dell'Arno è alta.", ["L' acqua dell' Arno è alta ."]),
        ("it", "«Va bene». Poi uscì.", ["« Va bene » .", "Poi uscì ."]),
        ("nl", "’s Avonds zei dhr. De Vries niets.", ["’s Avonds zei dhr. De Vries niets ."]),
        ("nl", "Anna's fiets kost 3,50 euro.", ["Anna 's fiets kost 3,50 euro ."]),
    ])
    func `tokens and sentences`(code: String, text: String, expected: [String]) throws {
        #expect(try sentences(code, text) == expected)
    }

    @Test func `any mixture of any bytes is cut into tokens that lie in order, in sentences without gaps`() throws {
        var random = SplitMix(seed: 11)
        let pieces = [
            "3.", " Mai", "l'", "’", "„", "»", " ", "Dr. ", "é", "...", "z. B. ", "\u{A0}", "1.2", "\u{301}", "A",
        ]
        for language in Lexicon.languages {
            let lexicon = try #require(Lexicon.of(language))
            for _ in 0..<40 {
                var bytes = (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
                    Array((pieces.randomElement(using: &random) ?? "").utf8)
                }
                if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
                let text = Text(String(decoding: bytes, as: UTF8.self))
                let found = Tokenizer.tokenize(text, blocks: [Block(.paragraph, 0..<text.count)], lexicon: lexicon)
                #expect(found.sentences.flatMap { Array($0) } == Array(found.tokens.indices))
                #expect(zip(found.tokens, found.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
            }
        }
    }
}
