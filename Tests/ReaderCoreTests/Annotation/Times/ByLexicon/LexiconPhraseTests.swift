import ReaderLexicons
import ReaderModel
import ReaderTimes
import Testing

struct LexiconPhraseTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let code: String
        let sense: String
        let text: MarkedTimes
        var testDescription: String { "\(code) \(text.marked)" }
    }

    static func examples() throws -> [Example] {
        try LexiconTimes.codes.flatMap { code in
            try LexiconTimes.lexicon(code).times.phrases.flatMap { phrase in
                phrase.examples.map { Example(code: code, sense: "\(phrase.sense)", text: MarkedTimes($0)) }
            }
        }
    }

    @Test func `every phrase of every language finds what its examples say`() throws {
        let examples = try Self.examples()
        #expect(examples.count > 400)
        for example in examples {
            let text = example.text
            let found = try LexiconTimes.times(text.plain, example.code)
            #expect(MarkedTimes(text.plain, found).marked == text.marked, "\(example.code) \(example.sense)")
        }
    }

    @Test(arguments: LexiconTimes.codes)
    func `every phrase has an example`(code: String) throws {
        for phrase in try LexiconTimes.lexicon(code).times.phrases {
            #expect(!phrase.examples.isEmpty, "\(phrase.sense)")
        }
    }

    @Test func `a row of words counts on, and its items may have forms, endings and numbers`() {
        let words = TimeWords(.number, "ein(,e) - drei|tres zwölf=12 dreizehn")
        let forms = words.forms.map { "\($0.word) \(Int($0.value))" }
        #expect(forms == ["ein 1", "eine 1", "drei 3", "tres 3", "zwölf 12", "dreizehn 13"])
    }
}
