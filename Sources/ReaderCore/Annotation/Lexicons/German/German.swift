import ReaderLanguage

extension Lexicon {
    static let german = Lexicon(
        language: Language(tag: "de") ?? .other, tokens: .german, names: .german, speech: .german, times: .german)
}
