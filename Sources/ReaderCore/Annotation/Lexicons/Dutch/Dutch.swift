extension Lexicon {
    static let dutch = Lexicon("nl", tokens: .dutch, names: .dutch, speech: .dutch, times: .dutch)
}
