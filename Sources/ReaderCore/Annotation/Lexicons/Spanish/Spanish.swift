extension Lexicon {
    static let spanish = Lexicon("es", tokens: .spanish, names: .spanish, speech: .spanish, times: .spanish)
}
