extension TokenLexicon {
    static let german = TokenLexicon()
}
