extension TokenLexicon {
    static let italian = TokenLexicon()
}
