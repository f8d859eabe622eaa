extension Lexicon {
    static let italian = Lexicon("it", tokens: .italian, names: .italian, speech: .italian, times: .italian)
}
