extension Lexicon {
    static let portuguese = Lexicon(
        "pt", tokens: .portuguese, names: .portuguese, speech: .portuguese, times: .portuguese)
}
