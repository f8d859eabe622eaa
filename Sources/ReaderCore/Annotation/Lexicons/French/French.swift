import ReaderLanguage

extension Lexicon {
    static let french = Lexicon(
        language: Language(tag: "fr") ?? .other, tokens: .french, names: .french, speech: .french, times: .french)
}
