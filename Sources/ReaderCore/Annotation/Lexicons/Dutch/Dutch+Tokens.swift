extension TokenLexicon {
    static let dutch = TokenLexicon()
}
