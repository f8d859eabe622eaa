import ReaderLanguage
import TestSupport
import Testing

struct LanguageGuessTests {
    @Test(arguments: LanguageTexts.all.map(\.code))
    func `a few sentences tell their language`(code: String) throws {
        let text = try #require(LanguageTexts.all.first { $0.code == code }?.text)
        #expect(language(of: text) == code)
    }

    @Test func `capitals make no difference`() {
        for (code, text) in LanguageTexts.all where code != "tr" {
            #expect(language(of: text.uppercased()) == code)
        }
    }

    @Test func `a language that nobody told apart is none of the others`() {
        let welsh = """
            Cyflwynodd y llywodraeth gynllun newydd ar gyfer yr ysgolion ddydd Llun. Dywedodd y gweinidog fod y gwaith \
            yn dechrau yn y gwanwyn ac na fydd yn rhaid i neb aros mwy na blwyddyn.
            """
        let swahili = """
            Serikali iliwasilisha mpango mpya kwa ajili ya shule siku ya Jumatatu. Waziri alisema kwamba kazi itaanza \
            mwaka huu na hakuna mtu atakayesubiri zaidi ya mwaka mmoja.
            """
        #expect(language(of: welsh) == "und")
        #expect(language(of: swahili) == "und")
    }

    @Test(arguments: ["", "12.5 % – 3:2", "…", "😀", "OK", "Kim Jong Un"])
    func `too little to go by is not sure`(text: String) {
        #expect(language(of: text) == "und")
    }

    @Test func `Japanese is told from Chinese by its kana`() {
        #expect(language(of: "東京都知事が新条例を発表した") == "ja")
        #expect(language(of: "東京都知事公布新條例") == "zh")
    }

    @Test func `any bytes give an answer`() {
        var random = SplitMix(seed: 4)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            _ = language(of: String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `a damaged model knows no language`() {
        for bytes in [[], [UInt8](repeating: 7, count: 8), [UInt8](repeating: 0, count: 5_000)] {
            bytes.withUnsafeBytes { bytes in
                let model = LanguageModel(bytes)
                #expect(model.isEmpty)
                let text = Array("Die Regierung stellte einen Plan vor.".utf8)
                text.withUnsafeBufferPointer { #expect(LanguageGuess.language(of: $0, model: model) == .other) }
            }
        }
    }

    private func language(of text: String) -> String {
        Array(text.utf8).withUnsafeBufferPointer { LanguageGuess.language(of: $0).code }
    }
}
