import ReaderLanguage

extension Lexicon {
    static let portuguese = Lexicon(
        language: Language(tag: "pt") ?? .other, tokens: .portuguese, names: .portuguese, speech: .portuguese,
        times: .portuguese)
}
