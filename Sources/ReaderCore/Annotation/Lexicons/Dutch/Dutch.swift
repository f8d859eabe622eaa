import ReaderLanguage

extension Lexicon {
    static let dutch = Lexicon(
        language: Language(tag: "nl") ?? .other, tokens: .dutch, names: .dutch, speech: .dutch, times: .dutch)
}
