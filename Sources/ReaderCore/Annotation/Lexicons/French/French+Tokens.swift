extension TokenLexicon {
    static let french = TokenLexicon()
}
