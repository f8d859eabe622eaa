import ReaderLanguage

extension Lexicon {
    static let italian = Lexicon(
        language: Language(tag: "it") ?? .other, tokens: .italian, names: .italian, speech: .italian, times: .italian)
}
