extension TokenLexicon {
    static let portuguese = TokenLexicon()
}
