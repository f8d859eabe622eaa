extension Lexicon {
    static let german = Lexicon("de", tokens: .german, names: .german, speech: .german, times: .german)
}
