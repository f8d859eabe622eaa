import ReaderLanguage

extension Lexicon {
    static let spanish = Lexicon(
        language: Language(tag: "es") ?? .other, tokens: .spanish, names: .spanish, speech: .spanish, times: .spanish)
}
