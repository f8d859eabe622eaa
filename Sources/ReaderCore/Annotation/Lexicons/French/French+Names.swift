extension NameLexicon {
    static let french = NameLexicon()
}
