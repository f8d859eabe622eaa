extension Lexicon {
    static let french = Lexicon("fr", tokens: .french, names: .french, speech: .french, times: .french)
}
