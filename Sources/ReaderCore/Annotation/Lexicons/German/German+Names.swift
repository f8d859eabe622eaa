extension NameLexicon {
    static let german = NameLexicon()
}
