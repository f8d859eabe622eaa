extension TokenLexicon {
    static let spanish = TokenLexicon()
}
